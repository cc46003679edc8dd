"""Operators on two codes, and on two that may be null."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, apply, located
from core.formula.compile.expressions import operators
from core.formula.compile.expressions.operators import Two
from core.formula.compile.model import Code, Expr, Frame
from core.formula.types.builtin import (
    BOOL,
)
from core.formula.types.model import Type, nullable


def operand(b: Binder, expr: Expr, type_: Type) -> Code:
    if expr.type == type_:
        return expr.code
    convert = b.conversion(expr, type_)
    if convert is None:
        # Only constants that fit get here without a conversion of their own.
        return expr.code
    return apply(convert, expr, type_).code


def two(function: Two, left: Code, right: Code, result: Type, node: Node) -> Expr:
    code: Code = lambda f: function(left(f), right(f))  # noqa: E731
    if function in _NEVER_FAILS:
        return Expr(result, code, node)
    return Expr(result, located(code, node), node)


_NEVER_FAILS = frozenset(operators.COMPARISONS.values())


def lift(symbol: str, function: Two, left: Code, right: Code, result: Type, node: Node) -> Expr:
    """The operator on nullables: arithmetic with null is null, comparing with null is false."""
    if symbol in {"==", "!="}:
        return Expr(BOOL, lambda f: function(left(f), right(f)), node)

    def compare(f: Frame) -> bool:
        one, other = left(f), right(f)
        return one is not None and other is not None and bool(function(one, other))

    def compute(f: Frame) -> Any:
        one, other = left(f), right(f)
        return None if one is None or other is None else function(one, other)

    if symbol in operators.COMPARISONS:
        return Expr(BOOL, located(compare, node), node)
    return Expr(nullable(result), located(compute, node), node)
