"""`a ?? b`."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import Expr
from core.formula.compile.nodes import text_of
from core.formula.compile.python import choose, const, is_null
from core.formula.types.builtin import NEVER, NOTHING, NULL
from core.formula.types.conversions import implicit
from core.formula.types.model import Type, underlying
from core.words import say


def coalesce(b: Binder, left: Expr, right_node: Node, node: Node) -> Expr:
    """`left ?? right`, under the first of C#'s types for it that fits."""
    right = b.bind(right_node)
    if left.type == NULL:
        return right.natural(b)
    if not left.type.accepts_null:
        message = say(
            "`{text_of}` always has a value, so that `??` has nothing to do", text_of=text_of(left.node)
        )
        raise b.type_error(
            message, node, say("Leave `??` and what follows it out: `{text_of}`.", text_of=text_of(left.node))
        )
    other = right if isinstance(right, Expr) else b.convert(right, left.type)
    for type_ in _types(left.type, other):
        if b.conversion(other, type_) is None:
            continue
        one = _left_as(b, left, type_)
        if one is None:
            continue
        first, again = b.once(one.code)
        value = b.convert(other, type_)
        code = choose(is_null(first), value.code, again)
        return Expr(type_, code, node, quiet=left.quiet and other.quiet, there=value.there)
    raise b.type_error(
        say("`??` doesn't work between `{type}` and `{type2}`", type=left.type, type2=other.type), node
    )


def _left_as(b: Binder, left: Expr, type_: Type) -> Expr | None:
    """The left side under the type, or null."""
    if type_ == underlying(left.type) and left.type.is_nullable:
        return left
    if b.conversion(left, type_) is not None:
        return b.convert(left, type_)
    inner = implicit(underlying(left.type), type_)
    if inner is None:
        return None
    first, again = b.once(left.code)
    return Expr(type_, choose(is_null(first), const(None), b.call_of(inner, again)), left.node)


def _types(left: Type, right: Expr) -> list[Type]:
    found = [left.args[0]] if left.is_nullable and right.type != NULL else []
    found.append(left)
    if right.type not in {NULL, NEVER, NOTHING}:
        found.append(right.type)
    return found
