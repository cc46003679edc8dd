"""Statements: declarations, blocks, `if`, `return`, `yield`, expressions that stand alone."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.localfunctions import LocalFunction
from core.formula.compile.complaints import misfits
from core.formula.compile.dialect.powers import as_double, raised_variables
from core.formula.compile.expressions.arrays import array_initializer
from core.formula.compile.expressions.assign import deconstruction
from core.formula.compile.filling import with_literals
from core.formula.compile.model import Expr
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.python import Body, const, do, give, name, produce, put, when
from core.formula.compile.registry import statement
from core.formula.compile.scopes import BlockScope
from core.formula.compile.statements.flow import is_statement
from core.formula.compile.statements.labels import with_labels
from core.formula.compile.typenames import declared_type
from core.formula.dialect import RECURSIVE_LAMBDA
from core.formula.types.builtin import NEVER, NOTHING, NULL, NUMERIC_SET, VOID
from core.formula.types.model import Type
from core.words import say


@statement("block")
def bind_block(b: Binder, node: Node) -> Body:
    """`{ … }` in a scope of its own."""
    with b.new_block() as block:
        return bind_sequence(b, named(node), block)


def bind_sequence(b: Binder, nodes: list[Node], block: BlockScope) -> Body:
    """Statements one after the other; local functions can be called before they are written."""
    functions = []
    for node in nodes:
        if node.type == "local_function_statement":
            function = LocalFunction(b, node, block)
            b.refuse_redeclaration(function.name, node, block)
            block.locals[function.name] = function
            functions.append(function)
    statements = [node for node in nodes if node.type not in _NO_STATEMENT]
    if any(node.type == "labeled_statement" for node in statements):
        body = with_labels(b, statements, block)
    else:
        body = with_literals(b.module, [one for node in statements for one in b.statement(node)])
    while sum(function.bind_bodies(b) for function in functions):
        pass  # binding one body may ask for further instances of generic ones
    made = [one for function in functions for variable, code in function.made for one in variable.put(code)]
    return [*block.entered(), *made, *body]


_NO_STATEMENT = frozenset({"local_function_statement", "empty_statement"})


@statement("empty_statement", "local_function_statement")
def bind_nothing(b: Binder, node: Node) -> Body:
    """`;`, and a function that has been bound with its block."""
    return []


# Declarations ----------------------------------------------------------------------------------


@statement("local_declaration_statement")
def bind_declaration(b: Binder, node: Node) -> Body:
    """`var x = 1;`, `int a, b = 2;`, `const decimal Rate = 0.2m;`"""
    is_constant = any(child.type == "modifier" and text_of(child) == "const" for child in node.children)
    declaration = next(child for child in named(node) if child.type == "variable_declaration")
    return declare_variables(b, declaration, is_constant=is_constant)


@statement("using_statement")
def bind_using(b: Binder, node: Node) -> Body:
    """`using (var x = …) …`: nothing here holds what would have to be given back at the end."""
    with b.new_block() as block:
        first = named(node)[0]
        if first.type == "variable_declaration":
            begin = declare_variables(b, first)
        else:
            begin = b.typed_value(first).statements()
        body = embedded(b, field(node, "body"))
        return [*block.entered(), *begin, *body]


def declare_variables(b: Binder, declaration: Node, *, is_constant: bool = False) -> Body:
    """`int a, b = 2`"""
    type_node = field(declaration, "type")
    type_ = declared_type(b, type_node)
    if type_ == VOID:
        raise b.type_error(say("there are no variables of type void"), type_node)
    return [
        one
        for child in named(declaration)
        if child.type == "variable_declarator"
        for one in _declarator(b, child, type_, is_constant=is_constant)
    ]


def _declarator(b: Binder, node: Node, type_: Type | None, *, is_constant: bool) -> Body:
    parts = named(node)
    has_value = any(child.type == "=" for child in node.children)
    if parts[0].type == "tuple_pattern":
        return _tuple_declaration(b, parts[0], parts[-1], node)
    text = text_of(parts[0])
    if not has_value:
        if type_ is None or is_constant:
            raise b.type_error(say("`{text}` needs a value", text=text), node)
        variable = b.declare(text, type_, node)
        return variable.put(b.default(type_, node).code)
    if type_ is not None and parts[-1].type == "lambda_expression" and b.loose is not None:
        return _recursive(b, text, type_, parts)
    value = _initial(b, parts[-1], type_)
    if type_ is None and value.type in NUMERIC_SET and text in raised_variables(b):
        value = as_double(b, value)
    if is_constant:
        if not value.is_constant and value.type != NULL:
            raise b.type_error(
                say("the value of the constant `{text}` must be known beforehand", text=text), parts[-1]
            )
        variable = b.declare(text, value.type, parts[0])
        variable.constant = value.constant if value.is_constant else None
        variable.read_only = say("a constant")
        return []
    variable = b.declare(text, value.type, parts[0])
    variable.there = value.there and not b.uses.changes(text)
    return variable.put(value.code)


def _recursive(b: Binder, text: str, type_: Type, parts: list[Node]) -> Body:
    """A lambda that may call itself: its variable is there before it is."""
    variable = b.declare(text, type_, parts[0])
    if not variable.cell and b.uses.deepest(text) > b.function.depth:
        variable.cell = True
        b.block.cells.append(variable.python)
        b.accepts(RECURSIVE_LAMBDA, parts[-1])
    return variable.put(b.convert(b.bind(parts[-1]), type_).code)


def _initial(b: Binder, node: Node, type_: Type | None) -> Expr:
    if node.type == "initializer_expression":
        return array_initializer(b, node, type_)
    bound = b.bind(node)
    if type_ is not None:
        return b.convert(bound, type_)
    value = bound.natural(b)
    if value.type in {NULL, NOTHING, NEVER, VOID}:
        shown = say("a call that gives nothing") if value.type == VOID else str(value.type)
        hint = say("Write the type in place of `var`, as `string name = null;`.")
        raise b.type_error(say("`var` can't take its type from {shown}", shown=shown), node, hint)
    return value


def _tuple_declaration(b: Binder, target: Node, value_node: Node, node: Node) -> Body:
    value = b.typed_value(value_node)
    store = deconstruction(b, target, value.type, node, declared=True)
    whole = b.temp()
    return [put(whole, value.code), *map(do, store(name(whole)))]


# Expressions, return ---------------------------------------------------------------------------


@statement("expression_statement")
def bind_expression_statement(b: Binder, node: Node) -> Body:
    """`f(x);`"""
    inner = named(node)[0]
    value = b.value(inner)
    if not is_statement(inner):
        text = misfits.shown(inner)
        hint = say(
            "To give the value, write `return {text};`. To keep it, write `var name = {text};`.", text=text
        )
        raise b.type_error(say("a value is on its own here, and nothing is done with it"), inner, hint)
    return value.statements()


@statement("return_statement")
def bind_return(b: Binder, node: Node) -> Body:
    """`return x;`, `return;`"""
    parts = named(node)
    function = b.function
    if function.yields is not None:
        raise b.type_error(say("an iterator gives its values by `yield return`"), node)
    if not parts:
        if function.returns not in {None, VOID} or (function.depth == 0 and not function.inferring):
            hint = say("Write what the formula gives: `return Total;`. For no value write `return null;`.")
            raise b.type_error(say("`return` needs a value here"), node, hint)
        return [give(function.result(const(None)))]
    bound = b.bind(parts[0])
    if function.returns == VOID:
        raise b.type_error(say("a function without a result can't return a value"), node)
    if function.returns is not None:
        value = b.convert(bound, function.returns)
    else:
        value = bound.as_object(b) if function.gives_objects else bound.natural(b)
        if value.type == VOID:
            raise b.no_value(parts[0])
        function.found.append(value)
        if function.gives_objects:
            value = b.boxed(value)
    return [give(function.result(value.code))]


@statement("yield_statement")
def bind_yield(b: Binder, node: Node) -> Body:
    """`yield return x;`, `yield break;`"""
    element = b.function.yields
    if element is None:
        raise b.type_error(say("`yield` isn't inside a function that returns an IEnumerable"), node)
    parts = named(node)
    if not parts:
        return [give()]
    return [do(produce(b.convert(b.bind(parts[0]), element).code))]


# if --------------------------------------------------------------------------------------------


@statement("if_statement")
def bind_if(b: Binder, node: Node) -> Body:
    """`if (c) … else …`"""
    condition = b.condition(field(node, "condition"))
    yes = embedded(b, field(node, "consequence"))
    alternative = node.child_by_field_name("alternative")
    return [when(condition, yes, embedded(b, alternative) if alternative is not None else None)]


def embedded(b: Binder, node: Node) -> Body:
    """The statement of an `if` or a loop, in a scope of its own."""
    if node.type == "local_declaration_statement":
        raise b.type_error(
            say("a variable can't be made here without braces"),
            node,
            say("Put braces around the step: `{ … }`."),
        )
    with b.new_block() as block:
        return bind_sequence(b, [node], block)


@statement("checked_statement")
def bind_checked_block(b: Binder, node: Node) -> Body:
    """`checked { … }`, `unchecked { … }`"""
    before = b.checked, b.constant_checked
    b.checked = b.constant_checked = node.children[0].type == "checked"
    try:
        return bind_block(b, named(node)[0])
    finally:
        b.checked, b.constant_checked = before
