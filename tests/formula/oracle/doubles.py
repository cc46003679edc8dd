"""A double as .NET 8 prints it: the shortest digits that read back the same, in .NET's layout.

Between 1e15 and 1e17 accounts of where .NET 8 turns to an exponent differ, so no case has such a double as text,
and the comparison of random formulas goes by value.
"""

from __future__ import annotations

import math
import struct
from decimal import Decimal


def double_from_bits(bits: str) -> float:
    """The double whose IEEE 754 bits are written as 16 hex digits."""
    value: float = struct.unpack(">d", bytes.fromhex(bits))[0]
    return value


def double_text(value: float) -> str:
    """`value.ToString()` of .NET Core 3.0 and later, in the invariant culture.

    Scientific when the decimal exponent passes the number of digits (15 at least) or is below -4.
    """
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    sign = "-" if math.copysign(1.0, value) < 0 else ""
    if value == 0:
        return f"{sign}0"
    shortest = Decimal(repr(abs(value))).normalize()
    digits = "".join(map(str, shortest.as_tuple().digits))
    point = shortest.adjusted() + 1  # where the decimal point stands, counted from the first digit
    if point > max(len(digits), 15) or point < -3:
        fraction = f".{digits[1:]}" if len(digits) > 1 else ""
        exponent = point - 1
        return f"{sign}{digits[0]}{fraction}E{'-' if exponent < 0 else '+'}{abs(exponent):02d}"
    if point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    if point >= len(digits):
        return f"{sign}{digits}{'0' * (point - len(digits))}"
    return f"{sign}{digits[:point]}.{digits[point:]}"
