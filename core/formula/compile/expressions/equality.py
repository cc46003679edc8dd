"""`==` and `!=` where neither numbers nor dates are compared: texts, references, null."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions.lifting import operand
from core.formula.compile.model import Expr
from core.formula.compile.python import Code, compare, const, in_order, is_null, negated, not_null
from core.formula.compile.runtime import same_reference
from core.formula.types.builtin import BOOL, JTOKEN, NULL, NUMERIC_SET, OBJECT, STRING
from core.formula.types.conversions import implicit, reference
from core.formula.types.model import Type, underlying


def equality(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    """`left == right` and `left != right`; None where C# refuses them."""
    negate = symbol == "!="
    types = (left.type, right.type)
    if NULL in types:
        return _null_test(b, left, right, node, negate=negate)
    quiet = left.quiet and right.quiet
    if types == (STRING, STRING):
        if left.is_constant and right.is_constant:
            return b.constant(BOOL, (left.constant == right.constant) is not negate, node)
        return Expr(BOOL, compare(symbol, left.code, right.code), node, quiet=quiet)
    if underlying(left.type) == underlying(right.type) and left.type.is_value:
        if underlying(left.type).name not in _EQUATABLE:
            return None
        return Expr(BOOL, compare(symbol, left.code, right.code), node, quiet=quiet)
    if (
        JTOKEN in types
        and (implicit(left.type, JTOKEN) and implicit(right.type, JTOKEN))
        and not all(reference(t, JTOKEN) for t in types)
    ):
        sides = operand(b, left, JTOKEN), operand(b, right, JTOKEN)
        return Expr(BOOL, compare("is not" if negate else "is", sides[0].code, sides[1].code), node)
    if left.type.is_value or right.type.is_value:
        return None
    if not (
        reference(left.type, right.type)
        or reference(right.type, left.type)
        or OBJECT in types
        or _loose(types)
    ):
        return None
    same = b.call_of(same_reference, left.code, right.code)
    return Expr(BOOL, negated(same) if negate else same, node, quiet=quiet)


_EQUATABLE = frozenset({"Guid", "Index", "Range"})


def _loose(types: tuple[Type, Type]) -> bool:
    """An interface may be any class."""
    return any(type_.kind == "interface" for type_ in types)


def _null_test(b: Binder, left: Expr, right: Expr, node: Node, *, negate: bool) -> Expr | None:
    tested = right if left.type == NULL else left
    if tested.type == NULL:
        return b.constant(BOOL, not negate, node)
    if not tested.type.accepts_null:
        if tested.type in NUMERIC_SET or tested.type.kind in {"struct", "enum"}:
            return Expr(BOOL, in_order(tested.code, const(negate)), node)
        return None
    test: Code = not_null(tested.code) if negate else is_null(tested.code)
    return Expr(BOOL, test, node, quiet=tested.quiet)
