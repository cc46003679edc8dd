"""Whole numbers in C#'s ranges, single-precision floats, and arithmetic that wraps or overflows."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from functools import cache

from core.formula.types.builtin import (
    BYTE,
    CHAR,
    INT,
    LONG,
    SBYTE,
    SHORT,
    UINT,
    ULONG,
    USHORT,
)
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import divide_by_zero, net

RANGES: dict[Type, tuple[int, int]] = {
    SBYTE: (-(2**7), 2**7 - 1),
    BYTE: (0, 2**8 - 1),
    SHORT: (-(2**15), 2**15 - 1),
    USHORT: (0, 2**16 - 1),
    CHAR: (0, 2**16 - 1),
    INT: (-(2**31), 2**31 - 1),
    UINT: (0, 2**32 - 1),
    LONG: (-(2**63), 2**63 - 1),
    ULONG: (0, 2**64 - 1),
}


def arithmetic_overflow() -> Exception:
    """The error for a result that doesn't fit, in `checked` code."""
    return net("OverflowException", "Arithmetic operation resulted in an overflow.")


def wrap(value: int, type_: Type) -> int:
    """`value` cut to the bits of the type, as unchecked arithmetic does."""
    low, high = RANGES[type_]
    if low <= value <= high:
        return value
    span = high - low + 1
    return (value - low) % span + low


@cache
def wrapper(type_: Type) -> Callable[[int], int]:
    """What cuts a result to the bits of the type."""
    low, high = RANGES[type_]
    span = high - low + 1

    def cut(value: int) -> int:
        return value if low <= value <= high else (value - low) % span + low

    return cut


@cache
def checker(type_: Type) -> Callable[[int], int]:
    """What refuses a result that doesn't fit the type."""
    low, high = RANGES[type_]

    def check(value: int) -> int:
        if low <= value <= high:
            return value
        raise arithmetic_overflow()

    return check


def quotient(left: int, right: int) -> int:
    """Division toward zero."""
    if right == 0:
        raise divide_by_zero()
    result = abs(left) // abs(right)
    return result if (left < 0) == (right < 0) else -result


def rest(left: int, right: int) -> int:
    """The remainder, with the dividend's sign."""
    if right == 0:
        raise divide_by_zero()
    result = abs(left) % abs(right)
    return -result if left < 0 else result


def single(value: float) -> float:
    """The nearest single-precision number."""
    try:
        return float(struct.unpack("f", struct.pack("f", value))[0])
    except OverflowError:
        return math.copysign(math.inf, value)


def double_divide(left: float, right: float) -> float:
    """`left / right` of doubles: by zero it gives an infinity or NaN."""
    if right:
        return left / right
    if left == 0 or left != left:
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def double_rest(left: float, right: float) -> float:
    """`left % right` of doubles."""
    if not right or left in {math.inf, -math.inf} or left != left or right != right:
        return math.nan
    return math.fmod(left, right)


def double_to_whole(value: float, type_: Type, *, checked: bool) -> int:
    """(int)x of a double: toward zero; out of range gives the type's least value, or overflows."""
    low, high = RANGES[type_]
    whole = None if value != value or value in {math.inf, -math.inf} else int(value)
    if whole is not None and low <= whole <= high:
        return whole
    if checked:
        raise arithmetic_overflow()
    if type_ in {INT, LONG}:
        return low
    if whole is None:
        return 0
    # Smaller types go through int, as the runtime does; unsigned ones through long.
    through = INT if type_ in {SBYTE, BYTE, SHORT, USHORT, CHAR} else LONG
    low64, high64 = RANGES[through]
    return wrap(whole if low64 <= whole <= high64 else low64, type_)
