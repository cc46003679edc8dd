""".NET's decimal: a whole number below 2**96 with a scale from 0 to 28, in Python's Decimal.

The fast path is Python's own exact arithmetic, whose scales are .NET's as long as nothing has to be
rounded; the context traps the rest, which is then done in whole numbers as .NET does it.
"""

from __future__ import annotations

from decimal import (
    ROUND_HALF_EVEN,
    Clamped,
    Context,
    Decimal,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
)

from core.formula.values.objects.exceptions import divide_by_zero, overflow

MAX_MANTISSA = 2**96 - 1
MAX_SCALE = 28
MAX_VALUE = Decimal(MAX_MANTISSA)
ZERO = Decimal(0)
ONE = Decimal(1)
_POWERS = tuple(10**n for n in range(80))

# Emin puts the smallest exponent that needs no rounding at -28.
_EXACT = Context(
    prec=28, Emin=-1, Emax=40, capitals=1, clamp=0, flags=[],
    traps=[Inexact, Rounded, Overflow, InvalidOperation, DivisionByZero, Clamped],
)  # fmt: skip
_WIDE = Context(prec=120, Emin=-400, Emax=400, traps=[InvalidOperation])
TRAPPED = (Inexact, Rounded, Overflow, InvalidOperation, Clamped, Subnormal)
# A number that passes is .NET's as it stands: at most 28 digits, a scale from 0 to 28. An exponent above 0 is clamped.
_PLAIN = Context(
    prec=28, Emin=-1, Emax=27, capitals=1, clamp=1, flags=[],
    traps=[Inexact, Rounded, Overflow, InvalidOperation, Clamped],
)  # fmt: skip
plain = _PLAIN.plus  # raises one of TRAPPED for what is not as it should be
_exact_sum, _exact_difference, _exact_product = _EXACT.add, _EXACT.subtract, _EXACT.multiply
_exact_quotient = _PLAIN.divide
_LARGEST = str(MAX_MANTISSA)
_digits_29 = Context(prec=29, Emin=0, Emax=40, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation]).divide


def scale_of(value: Decimal) -> int:
    """How many digits are behind the point."""
    shown = str(value)
    return len(shown.partition(".")[2]) if "E" not in shown else parts(value)[1]


def parts(value: Decimal) -> tuple[int, int]:
    """Signed mantissa and scale."""
    shown = str(value)
    if "E" not in shown:
        whole, _, fraction = shown.partition(".")
        return int(whole + fraction), len(fraction)
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    mantissa = int("".join(map(str, digits)))
    if exponent > 0:
        mantissa *= 10**exponent
        exponent = 0
    return (-mantissa if sign else mantissa), -exponent


def make(mantissa: int, scale: int) -> Decimal:
    """A decimal of a signed mantissa and a scale, rounded half to even until it fits."""
    negative, mantissa = mantissa < 0, abs(mantissa)
    drop = max(scale - MAX_SCALE, len(str(mantissa)) - 29 if mantissa > MAX_MANTISSA else 0, 0)
    while True:
        rounded = _shift(mantissa, drop)
        if rounded <= MAX_MANTISSA:
            break
        drop += 1
    scale -= drop
    if scale < 0:
        raise overflow("a Decimal")
    return _WIDE.scaleb(Decimal(-rounded if negative else rounded), -scale)


def _shift(mantissa: int, drop: int) -> int:
    if drop <= 0:
        return mantissa
    power: int = 10**drop
    quotient, rest = divmod(mantissa, power)
    twice = 2 * rest
    if twice > power or (twice == power and quotient & 1):
        quotient += 1
    return quotient


def normal(value: Decimal) -> Decimal:
    """A decimal from outside (JSON, a host function), brought into .NET's range and scale."""
    if value.is_finite():
        try:
            plain(value)
        except TRAPPED:
            return _fitted(value)
        return value
    raise overflow("a Decimal")


def _fitted(value: Decimal) -> Decimal:
    if value.adjusted() > 29:
        raise overflow("a Decimal")
    if value.adjusted() < -60:
        return ZERO
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    if -MAX_SCALE <= exponent <= 0 and value.copy_abs() <= MAX_VALUE:
        return value
    return make(*parts(value))


def add(left: Decimal, right: Decimal) -> Decimal:
    """`left + right`"""
    try:
        return _exact_sum(left, right)
    except TRAPPED:
        return _slow_add(left, right)


def subtract(left: Decimal, right: Decimal) -> Decimal:
    """`left - right`"""
    try:
        return _exact_difference(left, right)
    except TRAPPED:
        return _slow_add(left, right.copy_negate())


def _slow_add(left: Decimal, right: Decimal) -> Decimal:
    left_mantissa, left_scale = parts(left)
    right_mantissa, right_scale = parts(right)
    scale = max(left_scale, right_scale)
    total = left_mantissa * _POWERS[scale - left_scale] + right_mantissa * _POWERS[scale - right_scale]
    return make(total, scale)


def multiply(left: Decimal, right: Decimal) -> Decimal:
    """`left * right`"""
    try:
        product = _exact_product(left, right)
    except TRAPPED:
        return _slow_multiply(left, right)
    return product or _slow_multiply(left, right)


def _slow_multiply(left: Decimal, right: Decimal) -> Decimal:
    """As .NET multiplies, with its ways of giving a plain 0: a zero product of mantissas longer than 32 bits,
    and short ones whose product is far too small."""
    left_mantissa, left_scale = parts(left)
    right_mantissa, right_scale = parts(right)
    product, scale = left_mantissa * right_mantissa, left_scale + right_scale
    wide = _is_wide(left_mantissa) or _is_wide(right_mantissa)
    if (not product and wide) or (not wide and scale > MAX_SCALE + 19):
        return ZERO
    return make(product, scale)


def _is_wide(mantissa: int) -> bool:
    return abs(mantissa) >= 2**32


def divide(left: Decimal, right: Decimal) -> Decimal:
    """As .NET divides: exact results keep the difference of the scales, others get all the digits."""
    if not right:
        raise divide_by_zero()
    try:
        quotient = _exact_quotient(left, right)
    except TRAPPED:
        return _slow_divide(left, right)
    return quotient or _slow_divide(left, right)


def _slow_divide(left: Decimal, right: Decimal) -> Decimal:
    quotient = _digits_29(left, right)
    shown = str(quotient)
    # A 29th digit must fit into 96 bits, and zeros behind are dropped: that is done in whole numbers.
    if "." in shown and "E" not in shown and shown[-1] != "0":
        digits = shown.replace(".", "").lstrip("-0")
        if len(digits) < 29 or digits < _LARGEST:
            return quotient
    return _long_divide(left, right)


def _long_divide(left: Decimal, right: Decimal) -> Decimal:
    dividend, left_scale = parts(left)
    divisor, right_scale = parts(right)
    negative = (dividend < 0) != (divisor < 0)
    dividend, divisor = abs(dividend), abs(divisor)
    scale = left_scale - right_scale
    if scale < 0:
        dividend *= _POWERS[-scale]
        scale = 0
    quotient, rest = divmod(dividend, divisor)
    if rest == 0:
        return make(-quotient if negative else quotient, scale)
    quotient, scale = _all_digits(dividend, divisor, scale, quotient)
    while scale > 0 and quotient % 10 == 0:
        quotient //= 10
        scale -= 1
    return make(-quotient if negative else quotient, scale)


def _all_digits(dividend: int, divisor: int, scale: int, quotient: int) -> tuple[int, int]:
    """The quotient with as many digits after the point as fit, rounded half to even."""
    if quotient > MAX_MANTISSA:
        raise overflow("a Decimal")
    more = MAX_SCALE - scale
    while True:
        scaled = dividend * _POWERS[more]
        result, rest = divmod(scaled, divisor)
        if result <= MAX_MANTISSA:
            break
        more -= max(1, len(str(result)) - 29)
    twice = 2 * rest
    if twice > divisor or (twice == divisor and result & 1):
        result += 1
    if result > MAX_MANTISSA:
        return _shift(result, 1), scale + more - 1
    return result, scale + more


def remainder(left: Decimal, right: Decimal) -> Decimal:
    """The sign is the dividend's; a dividend smaller than the divisor is returned as it is."""
    if not right:
        raise divide_by_zero()
    if left.copy_abs() < right.copy_abs():
        return left
    return normal(_WIDE.remainder(left, right))


def negate(value: Decimal) -> Decimal:
    """`-value`"""
    return value.copy_negate() if value else value


def to_double(value: Decimal) -> float:
    """(double)d as .NET does it, by one division of doubles, which may miss the nearest one by a bit."""
    mantissa, scale = parts(value)
    size = abs(mantissa)
    result = (float(size & 0xFFFFFFFFFFFFFFFF) + float(size >> 64) * 18446744073709551616.0) / float(
        f"1e{scale}"
    )
    return -result if mantissa < 0 else result


def from_double(value: float, digits: int = 15) -> Decimal:
    """(decimal)x for a double: 15 significant digits (7 for a float), no zeros behind."""
    if value != value or abs(value) > 7.9228162514264338e28:
        raise overflow("a Decimal")
    if value == 0:
        return ZERO
    exact = Decimal(f"{value:.{digits - 1}e}")
    mantissa, scale = parts(exact)
    while scale > 0 and mantissa % 10 == 0:
        mantissa //= 10
        scale -= 1
    return make(mantissa, scale)


def text(value: Decimal) -> str:
    """The invariant text, with the scale: 1.10 is "1.10"; zero has no sign."""
    shown = str(value)
    if "E" in shown:
        shown = format(value, "f")
    return shown[1:] if not value and shown[0] == "-" else shown
