"""`==` and `!=` where neither numbers nor dates are compared: texts, references, null, tuples."""

from __future__ import annotations

import operator
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, constant
from core.formula.compile.expressions.lifting import operand
from core.formula.compile.model import Code, Expr, Frame
from core.formula.types.builtin import (
    BOOL,
    JTOKEN,
    NULL,
    NUMERIC_SET,
    OBJECT,
    STRING,
)
from core.formula.types.conversions import implicit, reference
from core.formula.types.model import TUPLE_DEF, Type, underlying
from core.formula.values.objects.boxed import net_equals

# Equality --------------------------------------------------------------------------------------


def equality(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    negate = symbol == "!="
    one, other = left.code, right.code
    types = (left.type, right.type)
    if NULL in types:
        return _null_test(b, left, right, node, negate=negate)
    if types == (STRING, STRING):
        compare = operator.ne if negate else operator.eq
        return Expr(BOOL, lambda f: compare(one(f), other(f)), node)
    if left.type.definition is TUPLE_DEF and right.type.definition is TUPLE_DEF:
        return _tuples(b, symbol, left, right, node)
    if underlying(left.type) == underlying(right.type) and left.type.is_value:
        if underlying(left.type).name not in {"Guid", "Index", "Range"}:
            return None
        return Expr(BOOL, lambda f: (one(f) == other(f)) is not negate, node)
    if (
        JTOKEN in types
        and (implicit(left.type, JTOKEN) and implicit(right.type, JTOKEN))
        and not all(reference(t, JTOKEN) for t in types)
    ):
        as_token, as_other = operand(b, left, JTOKEN), operand(b, right, JTOKEN)
        return Expr(BOOL, lambda f: (as_token(f) is as_other(f)) is not negate, node)
    if left.type.is_value or right.type.is_value:
        return None
    if not (
        reference(left.type, right.type)
        or reference(right.type, left.type)
        or OBJECT in types
        or _loose(types)
    ):
        return None
    return Expr(BOOL, lambda f: same_reference(one(f), other(f)) is not negate, node)


def _loose(types: tuple[Type, Type]) -> bool:
    """An interface may be any class."""
    return any(type_.kind == "interface" for type_ in types)


def same_reference(left: Any, right: Any) -> bool:
    """Whether two objects are the same one; texts are compared by value, as .NET's literals turn out."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, int | float) and not isinstance(left, bool):
        return False  # each boxing makes a new object
    return left is right or (
        left is not None and type(left).__name__ == "TypeValue" and net_equals(left, right)
    )


def _null_test(b: Binder, left: Expr, right: Expr, node: Node, *, negate: bool) -> Expr | None:
    tested = right if left.type == NULL else left
    code = tested.code
    if tested.type == NULL:
        return constant(BOOL, not negate, node)
    if not tested.type.accepts_null:
        if tested.type in NUMERIC_SET or tested.type.kind in {"struct", "enum"}:
            return Expr(BOOL, lambda f: (code(f), negate)[1], node)
        return None
    if negate:
        return Expr(BOOL, lambda f: code(f) is not None, node)
    return Expr(BOOL, lambda f: code(f) is None, node)


def _tuples(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    if len(left.type.args) != len(right.type.args):
        return None
    tests: list[Code] = []
    for index, (one, other) in enumerate(zip(left.type.args, right.type.args, strict=True)):
        test = b.rules.binary(
            b, "==", Expr(one, _item(2, index), node), Expr(other, _item(3, index), node), node
        )
        tests.append(test.code)
    negate = symbol == "!="
    first, second = left.code, right.code

    def compare(f: Frame) -> bool:
        frame = [f[0], None, first(f), second(f)]
        return all(test(frame) for test in tests) is not negate

    return Expr(BOOL, compare, node)


def _item(slot: int, index: int) -> Code:
    return lambda f: f[slot][index]
