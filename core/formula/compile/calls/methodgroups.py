"""A method's name as a delegate: `lines.Select(int.Parse)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import Argument, Expr, Frame, MethodGroup
from core.formula.errors import FormulaError
from core.formula.types.builtin import VOID
from core.formula.types.model import Type, delegate_shape, has_parameters


def method_group_fits(b: Binder, group: MethodGroup, type_: Type) -> bool:
    shape = delegate_shape(type_)
    if shape is None or has_parameters(type_):
        return False
    try:
        convert_method_group(b, group, type_)
    except FormulaError:
        return False
    return True


def method_group_return(b: Binder, group: MethodGroup, inputs: tuple[Type, ...]) -> Type | None:
    """What the method returns when it is called with values of these types."""
    try:
        return b.rules.call(b, group, _placeholders(group.node, inputs), group.node).type
    except FormulaError:
        return None


def _placeholders(node: Node, inputs: tuple[Type, ...]) -> list[Argument]:
    return [
        Argument(Expr(type_, lambda f, slot=slot: f[slot], node), node)  # type: ignore[misc]
        for slot, type_ in enumerate(inputs, 2)
    ]


def convert_method_group(b: Binder, group: MethodGroup, type_: Type) -> Expr:
    """A method's name as a delegate: `lines.Select(int.Parse)`."""
    shape = delegate_shape(type_)
    if shape is None:
        raise b.type_error(f"`{group.name}` is a method: call it with brackets", group.node)
    receiver = group.receiver
    if receiver is not None:
        # The receiver is computed once, when the delegate is made.
        kept = Expr(receiver.type, lambda f: f[1], receiver.node)
        group = MethodGroup(
            group.name, kept, group.candidates, group.node, owner=group.owner, explicit=group.explicit
        )
    called = b.rules.call(b, group, _placeholders(group.node, shape[0]), group.node)
    code = called.code if shape[1] == VOID else b.convert(called, shape[1]).code

    def make(f: Frame) -> Callable[..., Any]:
        run = f[0]
        held = receiver.code(f) if receiver is not None else None
        return lambda *values: code([run, held, *values])

    return Expr(type_, make, group.node)
