"""Standard and custom formats of numbers in a culture, and formats of other values."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from core.formula.types.builtin import FLOAT, INTEGRAL_SET
from core.formula.types.model import Type
from core.formula.values.cultures.current import Formats, formats_of, numbers_of
from core.formula.values.cultures.model import INVARIANT, NumberFormat
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset, NetTimeSpan
from core.formula.values.dates.formatting import format_datetime, format_offset, format_span
from core.formula.values.numbers import decimals, doubles
from core.formula.values.numbers.customformat import custom_number
from core.formula.values.numbers.fixedpoint import WIDE, fixed, round_half_even, round_half_up
from core.formula.values.numbers.localized import localized
from core.formula.values.numbers.shortcuts import shortcut
from core.formula.values.numbers.whole import RANGES
from core.formula.values.objects.boxed import Boxed, EnumValue
from core.formula.values.objects.exceptions import net
from core.formula.values.objects.instances import Guid
from core.formula.values.text.display import to_text

_STANDARD = re.compile(r"([A-Za-z])(\d{0,9})$")
MAX_PRECISION = 1000


def bad_specifier() -> Exception:
    """The error for a number format that .NET refuses."""
    return net("FormatException", "Format specifier was invalid.")


_TEXTS = frozenset({bool, str, type(None)})
_NUMBERS = frozenset({int, float, Decimal})


def format_object(value: Any, pattern: str | None, formats: Formats | None = None) -> str:
    """ToString(pattern) of an `object`, in the current culture where no other is given; null is empty."""
    if not pattern:
        return to_text(value, formats)
    if formats is None and type(value) is Decimal:
        return format_number(value, pattern)
    formats = formats or formats_of(None)
    if isinstance(value, Boxed):
        if isinstance(value.value, int | float):
            return format_number(value.value, pattern, value.type, formats.number)
        return to_text(value, formats)
    kind = type(value)
    if kind in _TEXTS:
        return to_text(value, formats)
    if kind in _NUMBERS:
        return format_number(value, pattern, None, formats.number)
    if isinstance(value, NetDateTime):
        return format_datetime(value, pattern, formats.date)
    if isinstance(value, NetDateTimeOffset):
        return format_offset(value, pattern, formats.date)
    if isinstance(value, NetTimeSpan):
        return format_span(value, pattern, formats.number)
    if isinstance(value, EnumValue):
        return format_enum(value, pattern)
    if isinstance(value, Guid):
        return format_guid(value, pattern)
    own = getattr(value, "net_format", None)
    return str(own(pattern, formats)) if own is not None else to_text(value, formats)


def format_number(
    value: float | Decimal,
    pattern: str | None,
    type_: Type | None = None,
    symbols: NumberFormat | None = None,
) -> str:
    """ToString(pattern) of a number; `type_` tells float, long and the like from double and int."""
    symbols = symbols or numbers_of()
    if not pattern:
        return _plain(value, type_, symbols)
    if type(value) is Decimal and symbols is INVARIANT.number:
        short = shortcut(pattern)
        text = short.text(value) if short is not None else None
        if text is not None:
            return text
    if isinstance(value, float):
        odd = doubles.special(value)
        if odd is not None:
            return localized(odd, symbols)
    match = _STANDARD.match(pattern)
    if match is None:
        exact = _exact(value, is_float=type_ == FLOAT)
        return custom_number(exact, pattern, symbols, is_float=isinstance(value, float))
    letter, digits = match.groups()
    precision = int(digits) if digits else None
    if precision is not None and precision > MAX_PRECISION:
        raise net("FormatException", "Format specifier was invalid.")
    return _standard(value, letter, precision, type_, symbols)


def _plain(value: float | Decimal, type_: Type | None, symbols: NumberFormat) -> str:
    if isinstance(value, Decimal):
        text = decimals.text(value)
    else:
        text = doubles.text(value, is_float=type_ == FLOAT) if isinstance(value, float) else str(value)
    return localized(text, symbols)


def _exact(value: float | Decimal, *, is_float: bool = False) -> Decimal:
    """The number that formats round: a double counts with its shortest digits up to 15."""
    if isinstance(value, float):
        if is_float:
            return Decimal(f"{value:.6e}")
        return Decimal(f"{value:.14e}")
    return Decimal(value)


def _standard(
    value: float | Decimal, letter: str, precision: int | None, type_: Type | None, symbols: NumberFormat
) -> str:
    kind = letter.upper()
    if kind in {"F", "N", "C", "P"}:
        return fixed(Decimal(value), kind, precision, symbols, is_float=isinstance(value, float))
    if kind == "E":
        return localized(_scientific(value, letter, 6 if precision is None else precision), symbols)
    if kind == "G" or (kind == "R" and not isinstance(value, float)):
        return _general(value, letter, precision, type_, symbols)
    if kind == "R":
        return _general(value, letter, None, type_, symbols)
    if not isinstance(value, int) or kind not in {"D", "X", "B"}:
        raise bad_specifier()
    if kind == "D":
        return f"{symbols.negative_sign if value < 0 else ''}{str(abs(value)).zfill(precision or 0)}"
    bits = _bits(value, type_)
    shown = f"{bits:x}" if kind == "X" else f"{bits:b}"
    return (shown.upper() if letter == "X" else shown).zfill(precision or 0)


def _bits(value: int, type_: Type | None) -> int:
    """A negative number's bits in its own type."""
    low, high = RANGES[type_] if type_ in INTEGRAL_SET and type_ is not None else (-(2**31), 2**31 - 1)
    return value if value >= 0 else value + (high - low + 1)


def _rounded(value: float | Decimal, digits: int) -> Decimal:
    """A double is rounded by its exact binary value, to the even digit at the half; other numbers away from zero."""
    if isinstance(value, float):
        return round_half_even(Decimal(value), digits)
    return round_half_up(Decimal(value), digits)


def _scientific(value: float | Decimal, letter: str, precision: int) -> str:
    exact = Decimal(value)
    sign = "-" if exact.is_signed() and (exact or isinstance(value, float)) else ""
    if not exact:
        return f"{sign}{0:.{precision}f}{letter}+000"
    rounded = _rounded(value, precision - exact.adjusted())
    exponent = rounded.adjusted()
    mantissa = (
        rounded.copy_abs()
        .scaleb(-exponent, context=WIDE)
        .quantize(Decimal(1).scaleb(-precision), context=WIDE)
    )
    return f"{sign}{format(mantissa, 'f')}{letter}{'-' if exponent < 0 else '+'}{abs(exponent):03}"


def _general(
    value: float | Decimal, letter: str, precision: int | None, type_: Type | None, symbols: NumberFormat
) -> str:
    if precision == 0 and isinstance(value, Decimal):
        precision = max(len(value.as_tuple().digits), 1)
    if precision is None or precision == 0:
        text = _plain(value, type_, symbols)
        return text.replace("E", "e") if letter.islower() and isinstance(value, float) else text
    return localized(_significant(value, letter, precision), symbols)


def _significant(value: float | Decimal, letter: str, precision: int) -> str:
    exact = Decimal(value)
    if not exact:
        return "-0" if isinstance(value, float) and exact.is_signed() else "0"
    rounded = _rounded(value, precision - 1 - exact.adjusted())
    exponent = rounded.adjusted()
    if -5 <= exponent < precision:
        body = format(rounded, "f")
        if "." in body:
            body = body.rstrip("0").rstrip(".")
        return body
    sign = "-" if rounded < 0 else ""
    digits = "".join(map(str, rounded.as_tuple().digits)).rstrip("0") or "0"
    mantissa = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
    mark = "e" if letter.islower() else "E"
    return f"{sign}{mantissa}{mark}{'-' if exponent < 0 else '+'}{abs(exponent):02}"


def format_enum(value: EnumValue, pattern: str) -> str:
    """An enum by one of its formats."""
    kind = pattern.upper()
    if kind in {"G", "F"}:
        return str(value)
    if kind == "D":
        return str(value.number)
    if kind == "X":
        return f"{value.number:08X}"
    raise net("FormatException", 'Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".')


def format_guid(value: Guid, pattern: str) -> str:
    """A GUID by one of its formats."""
    text = str(value)
    forms = {"D": text, "N": text.replace("-", ""), "B": f"{{{text}}}", "P": f"({text})"}
    found = forms.get(pattern.upper())
    if found is None:
        raise net(
            "FormatException", 'Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".'
        )
    return found
