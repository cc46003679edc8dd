"""`dynamic` values: what is done with them is bound when their own type is known, by the same rules.

What the compiler would refuse is then .NET's RuntimeBinderException.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.functions import RUN
from core.formula.compile.model import Argument, Expr
from core.formula.compile.python import call, name
from core.formula.compile.runtime import runtime_binder_error
from core.formula.compile.scopes import FunctionScope
from core.formula.errors import FormulaError
from core.formula.run import Run
from core.formula.types.builtin import DYNAMIC, VOID
from core.formula.types.model import Type
from core.formula.values.json.tokens import JValue
from core.formula.values.objects.boxed import runtime_type, unbox
from core.words import say

Bind = Callable[[Binder, list[Expr]], Expr]


class _Late:
    """An operation that is bound once for each combination of its operands' types, when it runs.

    With `simple`, a simple JSON value counts as what it holds: `o.price * 2`.
    """

    def __init__(self, b: Binder, operands: list[Expr], bind: Bind, node: Node, *, simple: bool) -> None:
        self.b = b
        self.static = [None if operand.type == DYNAMIC else operand.type for operand in operands]
        self.bind = bind
        self.node = node
        self.simple = simple
        self.bound: dict[tuple[Type, ...], Callable[..., Any]] = {}

    def __call__(self, run: Run, *given: Any) -> Any:
        values = list(given)
        if self.simple:
            values = [value.value if isinstance(value, JValue) else value for value in values]
        types = tuple(
            runtime_type(value) if fixed is None else fixed
            for value, fixed in zip(values, self.static, strict=True)
        )
        function = self.bound.get(types)
        if function is None:
            function = self.bound[types] = self._bind_now(types)
        raw = [
            unbox(value) if fixed is None else value for value, fixed in zip(values, self.static, strict=True)
        ]
        return function(run, *raw)

    def _bind_now(self, types: tuple[Type, ...]) -> Callable[..., Any]:
        try:
            return self._bound(types)
        except FormulaError as error:
            if error.kind == "name" and self.b.loose is None:
                with suppress(FormulaError), self.b.loosely():
                    return self._bound(types)
            raise runtime_binder_error(error.message) from None

    def _bound(self, types: tuple[Type, ...]) -> Callable[..., Any]:
        b = self.b
        b.bindings = 0
        scope = FunctionScope(None, is_async=True)
        parameters = [b.temp() for _ in types]
        operands = [
            Expr(type_, name(text), self.node, quiet=True)
            for type_, text in zip(types, parameters, strict=True)
        ]
        with b.at(scope, scope.block):
            expr = self.bind(b, operands)
            if expr.type not in {VOID, DYNAMIC}:
                expr = b.boxed(expr)
            return b.compiled(parameters, expr.code, self.node.start_byte + 1)


def late(b: Binder, operands: list[Expr], bind: Bind, node: Node, *, simple: bool = False) -> Expr:
    """Code that binds an operation when it runs; see `_Late`."""
    function = _Late(b, operands, bind, node, simple=simple)
    code = call(b.given(function, "late"), name(RUN), *(operand.code for operand in operands))
    return Expr(DYNAMIC, code, node)


def values_of(b: Binder, arguments: list[Argument]) -> list[Expr]:
    """The arguments that are computed; lambdas would have to be bound with the call itself."""
    found = []
    for argument in arguments:
        if isinstance(argument.bound, Expr):
            if argument.modifier:
                raise b.unsupported(say("`out` or `ref` beside a dynamic value"), argument.node)
            found.append(argument.bound)
        elif argument.bound is None:
            raise b.unsupported(say("`out` beside a dynamic value"), argument.node)
        else:
            raise b.unsupported(say("a lambda given to a dynamic call"), argument.node)
    return found
