"""Statements: declarations, blocks, `if`, `switch`, `return`, `throw`, expressions that stand alone."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.localfunctions import LocalFunction
from core.formula.compile.expressions.assign import deconstruction
from core.formula.compile.expressions.conditional import thrown
from core.formula.compile.model import Code, Expr, Frame
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.scopes import BlockScope, Variable
from core.formula.compile.statements.blocks import BREAK, CONTINUE, RETURN, Execute, in_order
from core.formula.compile.typenames import declared_type
from core.formula.types.builtin import NEVER, NOTHING, NULL, VOID
from core.formula.types.model import Type


def bind_statement(b: Binder, node: Node) -> Execute:
    rule = b.rules.statement_rules.get(node.type)
    if rule is None:
        raise b.unsupported(f"`{text_of(node).split()[0]}`", node)
    return rule(b, node)


def bind_block(b: Binder, node: Node) -> Execute:
    """`{ … }` in a scope of its own."""
    with b.new_block() as block:
        return bind_sequence(b, named(node), block)


def bind_sequence(b: Binder, nodes: list[Node], block: BlockScope) -> Execute:
    """Statements one after the other; local functions can be called before they are written."""
    functions = []
    for node in nodes:
        if node.type == "local_function_statement":
            function = LocalFunction(b, node, block)
            b.refuse_redeclaration(function.name, node, block)
            block.locals[function.name] = function
            functions.append(function)
    steps = [bind_statement(b, node) for node in nodes if node.type not in _NO_STATEMENT]
    while sum(function.bind_bodies(b) for function in functions):
        pass  # binding one body may ask for further instances of generic ones
    makers = [(variable, maker) for function in functions for variable, maker in function.makers]
    return in_order(steps, on_entry(block.cells, makers))


_NO_STATEMENT = frozenset({"local_function_statement", "empty_statement"})


def on_entry(cells: list[int], makers: list[Any]) -> Execute | None:
    """What happens when a block is entered: fresh cells for shared variables, then the local functions."""
    if not cells and not makers:
        return None

    def run(f: Frame) -> None:
        for slot in cells:
            f[slot] = [None]
        for variable, maker in makers:
            function = maker(f)
            if variable.cell:
                f[variable.slot][0] = function
            else:
                f[variable.slot] = function

    return run


# Declarations ----------------------------------------------------------------------------------


def bind_declaration(b: Binder, node: Node) -> Execute:
    """`var x = 1;`, `int a, b = 2;`, `const decimal Rate = 0.2m;`"""
    is_constant = any(child.type == "modifier" and text_of(child) == "const" for child in node.children)
    if any(child.type == "using" for child in node.children):
        raise b.unsupported("`using`", node)
    declaration = next(child for child in named(node) if child.type == "variable_declaration")
    return declare_variables(b, declaration, is_constant=is_constant)


def declare_variables(b: Binder, declaration: Node, *, is_constant: bool = False) -> Execute:
    type_node = field(declaration, "type")
    type_ = declared_type(b, type_node)
    if type_ == VOID:
        raise b.type_error("there are no variables of type void", type_node)
    steps = [
        _declarator(b, child, type_, is_constant=is_constant)
        for child in named(declaration)
        if child.type == "variable_declarator"
    ]
    return in_order([step for step in steps if step is not None], None)


def _declarator(b: Binder, node: Node, type_: Type | None, *, is_constant: bool) -> Execute | None:
    parts = named(node)
    has_value = any(child.type == "=" for child in node.children)
    if parts[0].type == "tuple_pattern":
        return _tuple_declaration(b, parts[0], parts[-1], node)
    name = text_of(parts[0])
    if not has_value:
        if type_ is None or is_constant:
            raise b.type_error(f"`{name}` needs a value", node)
        return _without_value(b, name, type_, node)
    value = _initial(b, parts[-1], type_)
    if is_constant:
        if not value.is_constant and value.type != NULL:
            raise b.type_error(f"the value of the constant `{name}` must be known beforehand", parts[-1])
        variable = b.declare(name, value.type, parts[0])
        variable.constant = value.constant if value.is_constant else None
        variable.read_only = "a constant"
        return None
    variable = b.declare(name, value.type, parts[0])
    return _initializing(variable, value.code)


def _initializing(variable: Variable, code: Code) -> Execute:
    slot, cell = variable.slot, variable.cell

    def run(f: Frame) -> None:
        f[slot] = code(f)

    def run_cell(f: Frame) -> None:
        f[slot][0] = code(f)

    return run_cell if cell else run


def _initial(b: Binder, node: Node, type_: Type | None) -> Expr:
    if node.type == "initializer_expression":
        return b.rules.array_initializer(b, node, type_)
    bound = b.bind(node)
    if type_ is not None:
        return b.convert(bound, type_)
    value = b.rules.natural(b, bound)
    if value.type in {NULL, NOTHING, NEVER, VOID}:
        shown = "a call that gives nothing" if value.type == VOID else str(value.type)
        raise b.type_error(f"`var` can't take its type from {shown}", node)
    return value


def _without_value(b: Binder, name: str, type_: Type, node: Node) -> Execute:
    variable = b.declare(name, type_, node)
    default = b.default_of(type_)
    return _initializing(variable, lambda _: default)


def _tuple_declaration(b: Binder, target: Node, value_node: Node, node: Node) -> Execute:
    value = b.typed_value(value_node)
    store = deconstruction(b, target, value.type, node, declared=True)
    code = value.code

    def run(f: Frame) -> None:
        store(f, code(f))

    return run


# Expressions, return, throw --------------------------------------------------------------------

_ALONE = frozenset(
    {
        "invocation_expression",
        "assignment_expression",
        "postfix_unary_expression",
        "prefix_unary_expression",
        "await_expression",
        "object_creation_expression",
        "implicit_object_creation_expression",
        "conditional_access_expression",
        "throw_expression",
    }
)


def is_statement(node: Node) -> bool:
    """Whether an expression may stand alone as a statement."""
    while node.type == "parenthesized_expression":
        node = named(node)[0]
    if node.type == "prefix_unary_expression":
        return node.children[0].type in {"++", "--"}
    if node.type == "postfix_unary_expression":
        return node.children[-1].type in {"++", "--"}
    return node.type in _ALONE


def bind_expression_statement(b: Binder, node: Node) -> Execute:
    inner = named(node)[0]
    if not is_statement(inner):
        b.value(inner)
        raise b.type_error("only a call, an assignment or `new` can stand alone as a statement", inner)
    code = b.value(inner).code

    def run(f: Frame) -> None:
        code(f)

    return run


def bind_return(b: Binder, node: Node) -> Execute:
    parts = named(node)
    function = b.function
    if not parts:
        if function.returns not in {None, VOID} or (function.depth == 0 and not function.inferring):
            raise b.type_error("`return` needs a value here", node)
        return _return_nothing
    bound = b.bind(parts[0])
    if function.returns == VOID:
        raise b.type_error("a function without a result can't return a value", node)
    if function.returns is not None:
        value = b.convert(bound, function.returns)
    else:
        value = b.rules.natural(b, bound)
        if value.type == VOID:
            raise b.type_error("this gives no value", parts[0])
        function.found.append(value)
        if function.depth == 0:
            value = b.rules.boxed_result(b, value)
    code = value.code

    def run(f: Frame) -> int:
        f[1] = code(f)
        return RETURN

    return run


def _return_nothing(f: Frame) -> int:
    f[1] = None
    return RETURN


def bind_throw(b: Binder, node: Node) -> Execute:
    parts = named(node)
    if not parts:
        return b.rules.rethrow(b, node)
    code = thrown(b, parts[0], node).code

    def run(f: Frame) -> None:
        code(f)

    return run


def bind_if(b: Binder, node: Node) -> Execute:
    condition = b.condition(field(node, "condition"))
    yes = embedded(b, field(node, "consequence"))
    alternative = node.child_by_field_name("alternative")
    if alternative is None:
        return lambda f: yes(f) if condition(f) else None
    no = embedded(b, alternative)
    return lambda f: yes(f) if condition(f) else no(f)


def embedded(b: Binder, node: Node) -> Execute:
    """The statement of an `if` or a loop, in a scope of its own."""
    if node.type == "local_declaration_statement":
        raise b.type_error("a declaration can't stand here without braces", node)
    with b.new_block() as block:
        return bind_sequence(b, [node], block)


def bind_break(b: Binder, node: Node) -> Execute:
    if not b.function.in_loop:
        raise b.type_error("`break` stands in no loop or `switch`", node)
    return lambda f: BREAK


def bind_continue(b: Binder, node: Node) -> Execute:
    if not b.function.in_loop:
        raise b.type_error("`continue` stands in no loop", node)
    return lambda f: CONTINUE


def bind_checked_block(b: Binder, node: Node) -> Execute:
    before = b.checked, b.constant_checked
    b.checked = b.constant_checked = node.children[0].type == "checked"
    try:
        return bind_block(b, named(node)[0])
    finally:
        b.checked, b.constant_checked = before
