"""Local functions: `int Twice(int x) => x * 2;`, generic ones and `out` and `ref` parameters included."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.closures import Maker, closure
from core.formula.compile.calls.lambdas import as_task, awaited_type
from core.formula.compile.model import Code, Expr, Frame, MethodGroup
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.scopes import BlockScope, Variable, load_code
from core.formula.compile.typenames import read_type_node
from core.formula.members.candidate import Candidate
from core.formula.types.builtin import VOID
from core.formula.types.model import PARAMETER_DEF, Type, func, type_parameter
from core.formula.types.signatures import MISSING, Parameter, Signature


class LocalFunction:
    """A local function; a generic one is bound anew for each set of type arguments it is called with."""

    def __init__(self, b: Binder, node: Node, block: BlockScope) -> None:
        self.node = node
        self.block = block
        self.name = text_of(field(node, "name"))
        self.modifiers = {text_of(child) for child in node.children if child.type == "modifier"}
        generics = node.child_by_field_name("type_parameters")
        self.generics = tuple(text_of(child) for child in named(generics)) if generics is not None else ()
        outer = b.generic_parameters
        b.generic_parameters = outer | {name: type_parameter(name) for name in self.generics}
        try:
            self.signature = self._signature(b)
        finally:
            b.generic_parameters = outer
        self.instances: dict[tuple[Type, ...], Variable] = {}
        self.makers: list[tuple[Variable, Maker]] = []
        self.waiting: list[tuple[tuple[Type, ...], Variable]] = []
        if not self.generics:
            self._instance(b, ())

    def _signature(self, b: Binder) -> Signature:
        parameters = _parameters(b, field(self.node, "parameters"))
        returns = self.node.child_by_field_name("type") or self.node.child_by_field_name("returns")
        assert returns is not None
        return Signature(self.name, tuple(parameters), read_type_node(b, returns), False, self.generics)

    def _instance(self, b: Binder, types: tuple[Type, ...]) -> Variable:
        if types not in self.instances:
            cell = b.deepest_use.get(self.name, 0) > self.block.function.depth
            variable = Variable(self.name, func(VOID), self.block.function, cell=cell)
            if cell:
                self.block.cells.append(variable.slot)
            self.instances[types] = variable
            self.waiting.append((types, variable))
        return self.instances[types]

    def group(self, b: Binder, node: Node) -> MethodGroup:
        """The function as something to call."""
        if not self.generics:
            variable = self.instances[()]
            slot = b.function.slot_of(variable)
            receiver = Expr(func(VOID), load_code(slot, cell=variable.cell), node)
            candidate = Candidate(self.signature, lambda call, *arguments: call(*arguments))
            return MethodGroup(self.name, receiver, [candidate], node)

        def choose(f: Frame, types: tuple[Type, ...], *arguments: Any) -> Any:
            raise AssertionError("bound when the type arguments are known")

        candidate = Candidate(self.signature, choose, types=True)
        return MethodGroup(self.name, None, [candidate], node, owner="")

    def generic_call(self, b: Binder, types: tuple[Type, ...]) -> Code:
        """Code that gives the callable for these type arguments."""
        if any(type_.definition is PARAMETER_DEF for type_ in types):
            raise b.type_error(f"the types of `{self.name}` can't be told", self.node)
        variable = self._instance(b, types)
        return load_code(b.function.slot_of(variable), cell=variable.cell)

    def bind_bodies(self, b: Binder) -> bool:
        """Bind what has been asked for; True if there was something."""
        if not self.waiting:
            return False
        while self.waiting:
            types, variable = self.waiting.pop()
            outer = b.generic_parameters, b.function, b.block
            b.generic_parameters = outer[0] | dict(zip(self.generics, types, strict=True))
            b.function, b.block = self.block.function, self.block
            try:
                self.makers.append((variable, self._bind(b)))
            finally:
                b.generic_parameters, b.function, b.block = outer
        return True

    def _bind(self, b: Binder) -> Maker:
        signature = self._signature(b)
        is_async = "async" in self.modifiers
        returns = awaited_type(signature.returns) if is_async else signature.returns
        with b.new_function(is_async=is_async) as function:
            variables = [b.declare(p.name, p.type, self.node) for p in signature.parameters]
            function.returns = returns
            code = self._body(b, returns)
            given = [v for v, p in zip(variables, signature.parameters, strict=True) if p.modifier != "out"]
            outs = [
                v
                for v, p in zip(variables, signature.parameters, strict=True)
                if p.modifier in {"out", "ref"}
            ]
            if outs:
                code = _with_outs(code, outs)
            if is_async:
                code = as_task(code, returns)
            return closure(function, given, code)

    def _body(self, b: Binder, returns: Type) -> Code:
        body = field(self.node, "body")
        if body.type == "arrow_expression_clause":
            bound = b.bind(named(body)[0])
            return b.as_value(bound).code if returns == VOID else b.convert(bound, returns).code
        execute: Callable[[Frame], Any] = b.rules.block(b, body)
        if returns != VOID and b.rules.falls_through(body):
            raise b.type_error(f"not every way through `{self.name}` ends in `return`", self.node)

        def run(f: Frame) -> Any:
            execute(f)
            return f[1]

        return run


def _with_outs(code: Code, outs: list[Variable]) -> Code:
    loads = [load_code(variable.slot, cell=variable.cell) for variable in outs]

    def run(f: Frame) -> tuple[Any, ...]:
        result = code(f)
        return (result, *(load(f) for load in loads))

    return run


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
        raise b.unsupported(f"a parameter written as `{text_of(node)}`", node)
    type_ = read_type_node(b, field(node, "type"))
    default = MISSING
    if any(child.type == "=" for child in node.children):
        value = b.convert(b.value(named(node)[-1]), type_)
        default = value.code([])
    return Parameter(text_of(field(node, "name")), type_, modifier if modifier != "in" else "", default)
