"""The functions behind C#'s operators, by operator and operand type."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.types.builtin import (
    DECIMAL,
    DOUBLE,
    FLOAT,
    INT,
    INTEGRAL_SET,
    LONG,
    TIMESPAN,
    UINT,
    ULONG,
)
from core.formula.types.model import Type
from core.formula.values.dates.datetimes import NetTimeSpan
from core.formula.values.numbers import decimals
from core.formula.values.numbers import whole as numbers

Two = Callable[[Any, Any], Any]
One = Callable[[Any], Any]

COMPARISONS: dict[str, Two] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
_INT_PLAIN: dict[str, Two] = {"+": operator.add, "-": operator.sub, "*": operator.mul}
_INT_DIVISION: dict[str, Two] = {"/": numbers.quotient, "%": numbers.rest}
_BITS: dict[str, Two] = {"&": operator.and_, "|": operator.or_, "^": operator.xor}
_DECIMAL: dict[str, Two] = {
    "+": decimals.add,
    "-": decimals.subtract,
    "*": decimals.multiply,
    "/": decimals.divide,
    "%": decimals.remainder,
}
_DOUBLE: dict[str, Two] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": numbers.double_divide,
    "%": numbers.double_rest,
}


@cache
def _cut(function: Two, cut: One) -> Two:
    return lambda left, right: cut(function(left, right))


@cache
def _divider(function: Two, type_: Type) -> Two:
    """The least number divided by -1 doesn't fit, and its remainder overflows with it."""
    low = numbers.RANGES[type_][0]

    def divide(left: int, right: int) -> int:
        if right == -1 and left == low and low < 0:
            raise numbers.arithmetic_overflow()
        return int(function(left, right))

    return divide


def arithmetic(symbol: str, type_: Type, *, checked: bool) -> Two | None:
    """The function of + - * / % & | ^ for two operands of one numeric type."""
    if type_ == DECIMAL:
        return _DECIMAL.get(symbol)
    if type_ == DOUBLE:
        return _DOUBLE.get(symbol)
    if type_ == FLOAT:
        function = _DOUBLE.get(symbol)
        return _cut(function, numbers.single) if function is not None else None
    if type_ not in INTEGRAL_SET:
        return None
    if symbol in _BITS:
        return _BITS[symbol]
    if symbol in _INT_DIVISION:
        # int.MinValue / -1 is the one quotient that doesn't fit.
        return _divider(_INT_DIVISION[symbol], type_)
    plain = _INT_PLAIN.get(symbol)
    if plain is None:
        return None
    return _cut(plain, numbers.checker(type_) if checked else numbers.wrapper(type_))


def invert_bool(value: bool) -> bool:
    """`!x`"""
    return not value


def unchanged(value: Any) -> Any:
    """`+x`"""
    return value


def and_nullable(left: bool | None, right: bool | None) -> bool | None:
    """`&` of bool?: false decides."""
    if left is False or right is False:
        return False
    return None if left is None or right is None else True


def or_nullable(left: bool | None, right: bool | None) -> bool | None:
    """`|` of bool?: true decides."""
    if left is True or right is True:
        return True
    return None if left is None or right is None else False


@cache
def shift(symbol: str, type_: Type) -> Two | None:
    """<<, >> and >>> of int, uint, long and ulong; the count is cut to the type's bits."""
    if type_ not in {INT, UINT, LONG, ULONG}:
        return None
    bits = 32 if type_ in {INT, UINT} else 64
    mask = bits - 1
    cut = numbers.wrapper(type_)
    if symbol == "<<":
        return lambda left, right: cut(left << (right & mask))
    if symbol == ">>":
        return lambda left, right: left >> (right & mask)
    whole = (1 << bits) - 1
    return lambda left, right: cut((left & whole) >> (right & mask))


@cache
def negation(type_: Type, *, checked: bool) -> One | None:
    """`-x`"""
    if type_ == DECIMAL:
        return decimals.negate
    if type_ in {DOUBLE, FLOAT}:
        return operator.neg
    if type_ == TIMESPAN:
        return lambda value: NetTimeSpan(-value.ticks)
    if type_ in {INT, LONG}:
        cut = numbers.checker(type_) if checked else numbers.wrapper(type_)
        return lambda value: cut(-value)
    return None


@cache
def complement(type_: Type) -> One | None:
    """`~x`"""
    if type_ in {INT, LONG}:
        return operator.invert
    if type_ in {UINT, ULONG}:
        high = numbers.RANGES[type_][1]
        return lambda value: high - value
    return None
