"""Doubles and floats as .NET 8 writes them: the shortest digits that read back the same."""

from __future__ import annotations

import math
from decimal import Decimal

from core.formula.values import noticed
from core.formula.values.numbers.whole import single

_DOUBLE_DIGITS = 17
_FLOAT_DIGITS = 9
"""Numbers with so many digits before the point are written in full: what a round trip may need."""


def digits_of(value: float, *, is_float: bool = False) -> tuple[str, int]:
    """The shortest digits of a finite, positive number and its exponent: 0.15 gives ("15", -1)."""
    shown = _shortest_single(value) if is_float else repr(value)
    _, digits, exponent = Decimal(shown).as_tuple()
    assert isinstance(exponent, int)
    text = "".join(map(str, digits)).rstrip("0") or "0"
    return text, exponent + len(digits) - 1


def _shortest_single(value: float) -> str:
    for precision in range(1, 10):
        shown = f"{value:.{precision}g}"
        if single(float(shown)) == value:
            return shown
    return repr(value)


def special(value: float) -> str | None:
    """The text of what is no number or not finite."""
    if value != value:
        return "NaN"
    if math.isinf(value):
        noticed.note_culture()
        return "Infinity" if value > 0 else "-Infinity"
    return None


def text(value: float, *, is_float: bool = False) -> str:
    """ToString() in the invariant culture."""
    odd = special(value)
    if odd is not None:
        return odd
    if value == 0:
        return "-0" if math.copysign(1.0, value) < 0 else "0"
    sign = "-" if value < 0 else ""
    digits, exponent = digits_of(abs(value), is_float=is_float)
    if -5 < exponent < (_FLOAT_DIGITS if is_float else _DOUBLE_DIGITS):
        return sign + _fixed(digits, exponent)
    mantissa = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
    return f"{sign}{mantissa}E{'-' if exponent < 0 else '+'}{abs(exponent):02}"


def _fixed(digits: str, exponent: int) -> str:
    if exponent < 0:
        return "0." + "0" * (-exponent - 1) + digits
    if len(digits) <= exponent + 1:
        return digits + "0" * (exponent + 1 - len(digits))
    return digits[: exponent + 1] + "." + digits[exponent + 1 :]
