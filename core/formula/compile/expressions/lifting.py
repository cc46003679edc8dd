"""Operators on two values, and on two that may be null.

The frequent ones are Python's own operators in the code; the others are calls of functions.
"""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder, foldable
from core.formula.compile.expressions import operators
from core.formula.compile.expressions.operators import Two
from core.formula.compile.model import Expr
from core.formula.compile.python import (
    Code,
    all_of,
    between,
    choose,
    compare,
    const,
    is_null,
    keep,
    name,
    not_null,
    operate,
)
from core.formula.types.builtin import BOOL, DOUBLE, INT, INTEGRAL_SET, LONG
from core.formula.types.model import Type, nullable
from core.formula.values.numbers.whole import RANGES, wrapper

_SYMBOLS = {function: symbol for symbol, function in operators.COMPARISONS.items()}
_INLINE = frozenset("+-*")


def operand(b: Binder, expr: Expr, type_: Type) -> Expr:
    """A value as an operator of `type_` takes it."""
    if expr.type == type_:
        return expr
    convert = b.conversion(expr, type_)
    if convert is None:
        # Only constants that fit get here without a conversion of their own.
        return expr.of_type(type_)
    return b.apply(convert, expr, type_)


def two(
    b: Binder, symbol: str, function: Two, left: Expr, right: Expr, result: Type, node: Node, *, plain: bool
) -> Expr:
    """`left symbol right`. `plain` says that whole numbers wrap around, as they do without `checked`."""
    if left.is_constant and right.is_constant and foldable(result):
        return b.folded(result, function, [left.constant, right.constant], node)
    quiet = left.quiet and right.quiet
    compared = _SYMBOLS.get(function)
    if compared is not None:
        return Expr(result, compare(compared, left.code, right.code), node, quiet=quiet)
    code = _inline(b, symbol, left, right, result, plain=plain)
    if code is not None:
        return Expr(result, code, node, quiet=quiet)
    return Expr(result, b.call_of(function, left.code, right.code), node)


def _inline(b: Binder, symbol: str, left: Expr, right: Expr, type_: Type, *, plain: bool) -> Code | None:
    if symbol in {"&", "|", "^"} and type_ in INTEGRAL_SET | {BOOL} and left.type == right.type == type_:
        return operate(symbol, left.code, right.code)
    if symbol not in _INLINE or left.type != type_ or right.type != type_:
        return None
    if type_ == DOUBLE:
        return operate(symbol, left.code, right.code)
    if type_ in {INT, LONG} and plain:
        low, high = RANGES[type_]
        text = b.temp()
        inside = between(const(low), keep(text, operate(symbol, left.code, right.code)), const(high))
        return choose(inside, name(text), b.call_of(wrapper(type_), name(text)))
    return None


def lift(b: Binder, symbol: str, function: Two, left: Expr, right: Expr, result: Type, node: Node) -> Expr:
    """The operator on nullables: arithmetic with null is null, comparing with null is false."""
    compared = _SYMBOLS.get(function)
    if symbol in {"==", "!="}:
        if compared is not None:
            return Expr(BOOL, compare(compared, left.code, right.code), node)
        return Expr(BOOL, b.call_of(function, left.code, right.code), node)
    first, one = b.once(left.code)
    second, other = b.once(right.code)
    done = compare(compared, one, other) if compared else b.call_of(function, one, other)
    null = const(False if symbol in operators.COMPARISONS else None)
    if right.quiet:
        tests = [not_null(code) for side, code in ((left, first), (right, second)) if not side.there]
        code = choose(all_of(tests), done, null) if tests else done
    else:
        # The right side is computed in any case: `|` takes no short cut.
        code = choose(operate("|", is_null(first), is_null(second)), null, done)
    return Expr(BOOL if symbol in operators.COMPARISONS else nullable(result), code, node)
