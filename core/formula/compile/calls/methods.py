"""Methods: their names before they are called, the call of the overload that fits, and the name as a delegate."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.emitting import alone_code, call_code, with_outs
from core.formula.compile.calls.late import late, values_of
from core.formula.compile.calls.overloads import Fit, resolve
from core.formula.compile.complaints import misfits
from core.formula.compile.functions import made_function
from core.formula.compile.model import Argument, Bound, Expr
from core.formula.compile.python import Code, do, give, items
from core.formula.errors import FormulaError
from core.formula.members.candidate import Candidate
from core.formula.types.builtin import DYNAMIC, OBJECT, VOID
from core.formula.types.conversions import boxing
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import Type, array, has_parameters
from core.formula.types.signatures import MISSING, Parameter
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.boxed import unbox
from core.formula.values.objects.defaults import default_argument
from core.formula.words.types import is_list, spoken
from core.words import say

if TYPE_CHECKING:
    from core.formula.compile.calls.localfunctions import LocalFunction

Store = Callable[[Code], Code]


class MethodGroup(Bound):
    """A method's name before it is called: the candidates, and the receiver they are called on."""

    __slots__ = ("candidates", "explicit", "local", "name", "owner", "receiver")

    is_function = True

    def __init__(
        self,
        name: str,
        receiver: Expr | None,
        candidates: list[Candidate],
        node: Node,
        *,
        explicit: tuple[Type, ...] = (),
        owner: str = "",
        local: LocalFunction | None = None,
    ) -> None:
        super().__init__(node)
        self.name = name
        self.receiver = receiver
        self.candidates = candidates
        self.explicit = explicit
        self.owner = owner
        self.local = local

    def on(self, receiver: Expr | None, node: Node) -> MethodGroup:
        """The same methods on another receiver."""
        return MethodGroup(
            self.name,
            receiver,
            self.candidates,
            node,
            explicit=self.explicit,
            owner=self.owner,
            local=self.local,
        )

    def as_value(self, b: Binder) -> Expr:
        """There is none: a method is called."""
        hint = say("Write `{name}()`, with what it needs between the brackets.", name=self.name)
        raise b.type_error(
            say("`{name}` is a method: call it with brackets", name=self.name), self.node, hint
        )

    def convert(self, b: Binder, target: Type) -> Expr:
        """The method's name as a delegate, `lines.Select(int.Parse)`; the receiver is computed once, now."""
        if target == DYNAMIC:
            raise b.type_error(say("this needs a type of its own; it can't be dynamic"), self.node)
        shape = delegate_shape(target)
        if shape is None:
            return self.as_value(b)
        receiver = self.receiver
        with b.new_function(is_async=False) as function:
            kept = b.declare("<receiver>", receiver.type, self.node) if receiver is not None else None
            group = self
            if receiver is not None and kept is not None:
                group = self.on(Expr(receiver.type, kept.load(), receiver.node, quiet=True), self.node)
            parameters = [b.declare(f"<{index}>", type_, self.node) for index, type_ in enumerate(shape[0])]
            arguments = [
                Argument(Expr(one.type, one.load(), self.node, quiet=True), self.node) for one in parameters
            ]
            called = call(b, group, arguments, self.node)
            if shape[1] != VOID:
                called = b.convert(called, shape[1])
        body = [do(called.code)] if shape[1] == VOID else [give(called.code)]
        given = {kept: receiver.code} if kept is not None and receiver is not None else {}
        made = made_function(b, function, parameters, body, self.node.start_byte + 1, given=given)
        return Expr(target, made, self.node, quiet=receiver is None, there=True)

    def fits(self, b: Binder, target: Type) -> bool:
        """Whether it can be a delegate of that type."""
        if delegate_shape(target) is None or has_parameters(target):
            return False
        try:
            self.convert(b, target)
        except FormulaError:
            return False
        return True

    def returned(self, b: Binder, inputs: tuple[Type, ...]) -> Type | None:
        """What the method gives for arguments of these types."""
        arguments = [
            Argument(Expr(type_, b.given(None), self.node, quiet=True), self.node) for type_ in inputs
        ]
        try:
            return call(b, self, arguments, self.node).type
        except FormulaError:
            return None


def call(b: Binder, group: MethodGroup, arguments: list[Argument], node: Node) -> Expr:
    """The call of the overload that fits."""
    if any(isinstance(a.bound, Expr) and a.bound.type == DYNAMIC and not a.modifier for a in arguments):
        return _dynamic_call(b, group, arguments, node)
    return _invoke(b, group, resolve(b, group, arguments, node), node)


def call_bound(b: Binder, target: Bound, arguments: list[Argument], node: Node) -> Expr:
    """Call whatever a name stands for, but for dynamic values."""
    if isinstance(target, MethodGroup):
        return call(b, target, arguments, node)
    if isinstance(target, Expr) and delegate_shape(target.type) is not None:
        return call(b, delegate_group(target, node), arguments, node)
    type_ = getattr(target, "type", None)
    what = spoken(type_) if type_ is not None else "this"
    hint = ""
    if type_ is not None and is_list(type_) and isinstance(target, Expr):
        hint = say(
            "Items of a list are taken in square brackets, counted from 0: `{shown}[0]`.",
            shown=misfits.shown(target.node),
        )
    raise b.type_error(say("{what} can't be called as if it were a function", what=what), node, hint)


def delegate_group(receiver: Expr, node: Node) -> MethodGroup:
    """A delegate as something to call."""
    return MethodGroup("Invoke", receiver, [Candidate.of_delegate(receiver.type)], node)


def _invoke(b: Binder, group: MethodGroup, fit: Fit, node: Node) -> Expr:
    candidate = fit.candidate
    values: list[Expr] = []
    stores: list[tuple[int, Store]] = []
    outs = 0
    for parameter, given in zip(fit.signature.parameters, fit.slots, strict=True):
        if parameter.modifier in {"out", "ref"}:
            outs += 1
            store = _out_store(b, given[0], parameter.type)
            if store is not None:
                stores.append((outs, store))
        if parameter.modifier != "out":
            values.append(_argument(b, fit, parameter, given, node))
    receiver = group.receiver if not candidate.extension and not candidate.signature.static else None
    if receiver is not None and candidate.boxed:
        receiver = b.apply(boxing(receiver.type), receiver, OBJECT)
    if group.local is not None and fit.method_types:
        receiver = group.local.instance(b, fit.method_types, node)
    code = call_code(b, candidate, (*candidate.generic_values, *fit.method_types), receiver, values)
    awaited = None
    if candidate.awaited is not None and isinstance(code, ast.Call):
        awaited = ast.Call(b.given(candidate.awaited), code.args, [])
    if outs:
        code = with_outs(b, code, stores)
    alone = None if outs else alone_code(candidate, receiver, values)
    expr = Expr(fit.signature.returns, code, node, alone=alone)
    expr.awaited = awaited
    expr.host = group.name in b.hosts
    return expr


def _argument(b: Binder, fit: Fit, parameter: Parameter, given: list[Argument], node: Node) -> Expr:
    """The value of a parameter that takes one."""
    if parameter.modifier == "ref":
        assert isinstance(given[0].bound, Expr)
        return given[0].bound
    if fit.expanded and parameter.modifier == "params":
        item = parameter.type.args[0]
        parts = [b.convert(one.bound, item) for one in given if one.bound is not None]
        return array_of(b, item, parts, node)
    if given:
        assert given[0].bound is not None
        return b.convert(given[0].bound, parameter.type)
    value = parameter.default if parameter.default is not MISSING else None
    return b.constant(parameter.type, default_argument(value, parameter.type), node)


def array_of(b: Binder, item: Type, parts: list[Expr], node: Node) -> Expr:
    """A new array of values of its type."""
    type_ = array(item)
    code = b.call_of(NetArray, b.given(type_, "array"), items([part.code for part in parts]))
    return Expr(type_, code, node, quiet=all(part.quiet for part in parts), there=True)


def _out_store(b: Binder, argument: Argument, type_: Type) -> Store | None:
    """What happens with an out value: a new variable, an existing one, or nothing for `_`."""
    if argument.declares is not None:
        name, declared = argument.declares
        if name == "_":
            return None
        place = b.declare(name, declared or type_, argument.node).place()
    else:
        assert isinstance(argument.bound, Expr)
        found = argument.bound.place
        assert found is not None
        place = found
    return lambda value: place.put(value, b.temp())


def _dynamic_call(b: Binder, group: MethodGroup, arguments: list[Argument], node: Node) -> Expr:
    """A method called with dynamic arguments: the overload is chosen by what they are."""
    values = values_of(b, arguments)
    receiver = [group.receiver] if group.receiver is not None else []

    def bind(b: Binder, operands: list[Expr]) -> Expr:
        again = [
            Argument(operand, argument.node, argument.name)
            for argument, operand in zip(arguments, operands[len(receiver) :], strict=True)
        ]
        return call(b, group.on(operands[0] if receiver else None, node), again, node)

    found = late(b, [*receiver, *values], bind, node)
    returns = {str(one.signature.returns): one.signature.returns for one in group.candidates}
    if len(returns) == 1:
        # All overloads give the same type, so the static type is known and need not be dynamic.
        only = next(iter(returns.values()))
        simple = not only.args and only.kind in {"struct", "class", "special"}
        if simple and not group.candidates[0].signature.generics:
            return found.of_type(only) if only == VOID else Expr(only, b.call_of(unbox, found.code), node)
    return found
