"""Reading numbers from text as .NET does, with NumberStyles, in the invariant culture."""

from __future__ import annotations

import re
from decimal import Decimal

from core.formula.types.builtin import DECIMAL, DOUBLE, FLOAT
from core.formula.types.model import Type
from core.formula.values.numbers import decimals
from core.formula.values.numbers.whole import RANGES, single
from core.formula.values.objects.exceptions import bad_format, net

LEADING_WHITE, TRAILING_WHITE, LEADING_SIGN, TRAILING_SIGN = 1, 2, 4, 8
PARENTHESES, POINT, THOUSANDS, EXPONENT, CURRENCY, HEX = 16, 32, 64, 128, 256, 512
INTEGER, NUMBER, FLOATING = 7, 111, 231
_SPACE = "\t\n\v\f\r "
_BODY = re.compile(r"([\d,]*)(\.\d*)?([eE][+-]?\d+)?$", re.ASCII)


class _NotANumber(Exception):
    """The text is no number in the given style."""


class _TooLarge(Exception):
    """It is one, but the type can't hold it."""


def _read(text: str, styles: int) -> Decimal:
    body = text.rstrip("\0")
    if styles & LEADING_WHITE:
        body = body.lstrip(_SPACE)
    if styles & TRAILING_WHITE:
        body = body.rstrip(_SPACE)
    if styles & HEX:
        if not re.fullmatch(r"[0-9a-fA-F]+", body):
            raise _NotANumber
        return Decimal(int(body, 16))
    negative, body = _sign(body, styles)
    if styles & CURRENCY:
        body = body.removeprefix("¤").removesuffix("¤")
    match = _BODY.match(body)
    if match is None or not any(letter.isdigit() for letter in (match[1] or "") + (match[2] or "")):
        raise _NotANumber
    whole, fraction, exponent = match.groups()
    if ("," in whole and not styles & THOUSANDS) or whole.startswith(","):
        raise _NotANumber
    if (fraction is not None and not styles & POINT) or (exponent and not styles & EXPONENT):
        raise _NotANumber
    value = Decimal(f"{whole.replace(',', '') or '0'}{fraction or ''}{_short(exponent)}")
    return value.copy_negate() if negative else value


def _short(exponent: str | None) -> str:
    """An exponent beyond anything is cut, so that it costs nothing."""
    if not exponent:
        return ""
    size = int(exponent[1:]) if len(exponent) < 12 else 99_999
    return f"E{max(-99_999, min(99_999, size))}"


def _sign(body: str, styles: int) -> tuple[bool, str]:
    if styles & PARENTHESES and body.startswith("(") and body.endswith(")"):
        return True, body[1:-1]
    if styles & LEADING_SIGN and body[:1] in {"-", "+"}:
        return body[0] == "-", body[1:]
    if styles & TRAILING_SIGN and body[-1:] in {"-", "+"}:
        return body[-1] == "-", body[:-1].rstrip(_SPACE)
    return False, body


def default_styles(type_: Type) -> int:
    """The NumberStyles that Parse takes for a type."""
    if type_ == DECIMAL:
        return NUMBER
    return FLOATING if type_ in {DOUBLE, FLOAT} else INTEGER


def convert(text: str, type_: Type, styles: int) -> int | float | Decimal:
    """The raw number of a type; raises _NotANumber or _TooLarge."""
    if type_ in {DOUBLE, FLOAT}:
        special = _SPECIAL.get(text.strip(_SPACE).lower())
        if special is not None:
            return special
    value = _read(text, styles)
    if type_ == DECIMAL:
        return _decimal(value)
    if type_ in {DOUBLE, FLOAT}:
        number = float(value)
        return single(number) if type_ == FLOAT else number
    return _whole(value, type_, styles)


_SPECIAL = {
    "nan": float("nan"),
    "infinity": float("inf"),
    "+infinity": float("inf"),
    "-infinity": float("-inf"),
    "∞": float("inf"),
    "-∞": float("-inf"),
}


def _decimal(value: Decimal) -> Decimal:
    try:
        return decimals.normal(value)
    except Exception as error:
        raise _TooLarge from error


def _whole(value: Decimal, type_: Type, styles: int) -> int:
    low, high = RANGES[type_]
    if value and value.adjusted() > 30:
        raise _TooLarge
    if value != value.to_integral_value():
        # 1.5 with a point allowed is a number, but none of this type.
        raise _TooLarge
    whole = int(value)
    if styles & HEX and low < 0 and high < whole <= high * 2 + 1:
        return whole - 2 * (high + 1)  # the digits are the bits
    if not low <= whole <= high:
        raise _TooLarge
    return whole


_NAMES = {
    "SByte": "a signed byte", "Byte": "an unsigned byte", "Int16": "an Int16", "UInt16": "a UInt16",
    "Int32": "an Int32", "UInt32": "a UInt32", "Int64": "an Int64", "UInt64": "a UInt64", "Decimal": "a Decimal",
}  # fmt: skip


def parse(text: str | None, type_: Type, styles: int | None = None) -> int | float | Decimal:
    """T.Parse."""
    if text is None:
        raise net("ArgumentNullException", "Value cannot be null.", "s")
    try:
        return convert(text, type_, default_styles(type_) if styles is None else styles)
    except _NotANumber:
        raise bad_format(text) from None
    except _TooLarge:
        raise net(
            "OverflowException", f"Value was either too large or too small for {_NAMES[type_.name]}."
        ) from None


def try_parse(text: str | None, type_: Type, styles: int | None = None) -> int | float | Decimal | None:
    """T.TryParse: the number, or None."""
    if text is None:
        return None
    try:
        return convert(text, type_, default_styles(type_) if styles is None else styles)
    except (_NotANumber, _TooLarge):
        return None
