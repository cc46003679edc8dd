"""Local functions: `int Twice(int x) => x * 2;`, generic ones, iterators, `out` and `ref` parameters included."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.lambdas import awaited_type
from core.formula.compile.calls.methods import MethodGroup
from core.formula.compile.functions import made_function
from core.formula.compile.model import Expr
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.python import Body, Code, call, const, give
from core.formula.compile.runtime import as_sequence, as_task
from core.formula.compile.scopes import BlockScope, FunctionScope, Variable
from core.formula.compile.statements.flow import falls_through
from core.formula.compile.typenames import read_type_node
from core.formula.members.candidate import Candidate, invoke_delegate
from core.formula.syntax.tree import walk
from core.formula.types.builtin import IENUMERABLE, IENUMERABLE_DEF, OBJECT, VOID
from core.formula.types.model import PARAMETER_DEF, Type, func, type_parameter
from core.formula.types.signatures import MISSING, Parameter, Signature
from core.words import say


class LocalFunction:
    """A local function; a generic one is bound for each combination of type arguments that is asked for."""

    def __init__(self, b: Binder, node: Node, block: BlockScope) -> None:
        self.node = node
        self.block = block
        self.name = text_of(field(node, "name")).removeprefix("@")
        self.modifiers = {text_of(child) for child in node.children if child.type == "modifier"}
        if self.modifiers & {"public", "private", "protected", "internal"}:
            raise b.type_error(say("a function inside a formula has no `public` and the like"), node)
        generics = node.child_by_field_name("type_parameters")
        self.generics = tuple(text_of(child) for child in named(generics)) if generics is not None else ()
        outer = b.generic_parameters
        b.generic_parameters = outer | {name: type_parameter(name) for name in self.generics}
        try:
            self.signature = self._signature(b)
        finally:
            b.generic_parameters = outer
        self.instances: dict[tuple[Type, ...], Variable] = {}
        self.made: list[tuple[Variable, Code]] = []
        self.waiting: list[tuple[tuple[Type, ...], Variable]] = []
        if not self.generics:
            self._variable(b, ())

    def _signature(self, b: Binder) -> Signature:
        parameters = _parameters(b, field(self.node, "parameters"))
        returns = self.node.child_by_field_name("type") or self.node.child_by_field_name("returns")
        assert returns is not None
        return Signature(self.name, tuple(parameters), read_type_node(b, returns), False, self.generics)

    def _variable(self, b: Binder, types: tuple[Type, ...]) -> Variable:
        if types not in self.instances:
            # Always a cell: functions of one block may call each other, whichever is made first.
            variable = Variable(
                self.name, func(VOID), self.block.function, b.module.fresh(self.name), cell=True
            )
            self.block.cells.append(variable.python)
            self.instances[types] = variable
            self.waiting.append((types, variable))
        return self.instances[types]

    def instance(self, b: Binder, types: tuple[Type, ...], node: Node) -> Expr:
        """The function for these type arguments, as a delegate."""
        if any(type_.definition is PARAMETER_DEF for type_ in types):
            raise b.type_error(say("the types of `{name}` can't be told", name=self.name), self.node)
        variable = b.function.use(self._variable(b, types))
        return Expr(func(VOID), variable.load(), node, quiet=True, there=True)

    def group(self, b: Binder, node: Node) -> MethodGroup:
        """The function as something to call."""
        candidate = Candidate(self.signature, invoke_delegate)
        receiver = self.instance(b, (), node) if not self.generics else None
        return MethodGroup(self.name, receiver, [candidate], node, local=self)

    def bind_bodies(self, b: Binder) -> bool:
        """Bind what has been asked for; True if there was something."""
        if not self.waiting:
            return False
        while self.waiting:
            types, variable = self.waiting.pop()
            outer = b.generic_parameters
            b.generic_parameters = outer | dict(zip(self.generics, types, strict=True))
            try:
                with b.at(self.block.function, self.block):
                    self.made.append((variable, self._bind(b)))
            finally:
                b.generic_parameters = outer
        return True

    def _bind(self, b: Binder) -> Code:
        signature = self._signature(b)
        is_async = "async" in self.modifiers
        returns = awaited_type(signature.returns) if is_async else signature.returns
        with b.new_function(is_async=is_async) as function:
            variables = [b.declare(p.name, p.type, self.node) for p in signature.parameters]
            pairs = list(zip(variables, signature.parameters, strict=True))
            function.outs = [variable for variable, p in pairs if p.modifier in {"out", "ref"}]
            given = [variable for variable, p in pairs if p.modifier != "out"]
            function.returns = returns
            wrap: Callable[[Code], Code] | None = None
            if is_async:
                wrap = lambda made: call(b.given(as_task), b.given(returns, "result"), made)  # noqa: E731
            elif _yields(self.node):
                element = self._element(b, returns)
                function.yields, function.returns = element, VOID
                wrap = lambda made: call(b.given(as_sequence), b.given(element, "item"), made)  # noqa: E731
            body = self._body(b, function)
        return made_function(b, function, given, body, self.node.start_byte + 1, wrap=wrap)

    def _element(self, b: Binder, returns: Type) -> Type:
        if returns == IENUMERABLE:
            return OBJECT
        if returns.definition is not IENUMERABLE_DEF:
            raise b.type_error(
                say("a function with `yield` gives an IEnumerable, not a `{returns}`", returns=returns),
                self.node,
            )
        return returns.args[0]

    def _body(self, b: Binder, function: FunctionScope) -> Body:
        body = field(self.node, "body")
        returns = function.returns
        assert returns is not None
        if body.type == "arrow_expression_clause":
            bound = b.bind(named(body)[0])
            if returns == VOID:
                return [*bound.as_value(b).statements(), *_handed_back(function)]
            value = b.convert(bound, returns).code
            return [give(function.result(value))]
        code = b.statement(body)
        if returns != VOID and falls_through(body):
            hint = say("Put `return …;` at its end, with the value for all other cases.")
            raise b.type_error(
                say("not every way through `{name}` ends in `return`", name=self.name), self.node, hint
            )
        return [*code, *_handed_back(function)]


def _handed_back(function: FunctionScope) -> Body:
    """What stands at the end of a function's body."""
    return [give(function.result(const(None)))] if function.outs else []


def _yields(node: Node) -> bool:
    """Whether a function is an iterator: a `yield` of its own, not of one inside."""
    depth_inside: int | None = None
    for one, depth in walk(node):
        if depth_inside is not None and depth > depth_inside:
            continue
        depth_inside = None
        if depth and one.type in {"local_function_statement", "lambda_expression"}:
            depth_inside = depth
        if one.type == "yield_statement":
            return True
    return False


def _parameters(b: Binder, node: Node) -> list[Parameter]:
    found = [_parameter(b, child) for child in named(node) if child.type == "parameter"]
    if any(child.type == "params" for child in node.children):
        # The grammar puts `params T[] name` into the list itself, as the last one.
        type_ = read_type_node(b, field(node, "type"))
        found.append(Parameter(text_of(field(node, "name")), type_, "params"))
    return found


def _parameter(b: Binder, node: Node) -> Parameter:
    modifier = next((text_of(child) for child in node.children if child.type == "modifier"), "")
    if modifier == "this" or node.type != "parameter":
        raise b.unsupported(say("a parameter written as `{text_of}`", text_of=text_of(node)), node)
    if node.child_by_field_name("type") is None:
        whole = node.parent.parent if node.parent is not None else None
        habit = b.habit(whole) if whole is not None else None
        if habit is not None and whole is not None:
            raise b.error("syntax", habit.message, whole, habit.hint)
        hint = say(
            "Write the type before the name, as `string name`. If no function is meant, an operator "
            "is missing."
        )
        raise b.type_error(say("`{text_of}` has no type", text_of=text_of(node)), node, hint)
    type_ = read_type_node(b, field(node, "type"))
    default = MISSING
    if any(child.type == "=" for child in node.children):
        value_node = named(node)[-1]
        value = b.convert(b.value(value_node), type_)
        if not value.is_constant and not value.quiet:
            raise b.type_error(say("the default of a parameter must be known beforehand"), value_node)
        default = value.constant if value.is_constant else None
    return Parameter(text_of(field(node, "name")), type_, modifier if modifier != "in" else "", default)
