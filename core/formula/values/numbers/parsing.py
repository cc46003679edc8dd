"""Reading numbers from text as .NET does, with NumberStyles, in a culture."""

from __future__ import annotations

import math
import re
from decimal import Context, Decimal

from core.formula.types.builtin import DECIMAL, DOUBLE, FLOAT
from core.formula.types.model import Type
from core.formula.values import noticed
from core.formula.values.cultures.current import numbers_of
from core.formula.values.cultures.model import INVARIANT, NumberFormat
from core.formula.values.numbers import decimals
from core.formula.values.numbers.whole import RANGES, single
from core.formula.values.objects.exceptions import bad_format, net
from core.formula.values.text.strings import WHITE, fold

LEADING_WHITE, TRAILING_WHITE, LEADING_SIGN, TRAILING_SIGN = 1, 2, 4, 8
PARENTHESES, POINT, THOUSANDS, EXPONENT, CURRENCY, HEX, BINARY = 16, 32, 64, 128, 256, 512, 1024
INTEGER, NUMBER, FLOATING = 7, 111, 231
_SPACE = "\t\n\v\f\r "
_DIGITS = frozenset("0123456789")
# Negative signs beside which a plain hyphen is read as well, and spaces beside which a plain space is.
_HYPHENS = frozenset("\u2012\u207b\u208b\u2212\u2796\ufe63\uff0d")
_HARD_SPACES = frozenset("\xa0\u202f")
_LARGEST_EXPONENT = 99_999


class _NotANumber(Exception):
    """The text is no number in the given style."""


class _TooLarge(Exception):
    """It is one, but the type can't hold it."""


class _Reader:
    """Walks over a text as .NET does: signs and symbols, digits, an exponent, signs and symbols."""

    def __init__(self, text: str, styles: int, symbols: NumberFormat) -> None:
        self.text = text
        self.styles = styles
        self.symbols = symbols
        self.at = 0
        self.negative = self.signed = self.open = self.priced = False
        self.currency = symbols.currency if styles & CURRENCY else ""
        priced = bool(styles & CURRENCY)
        if priced and symbols is INVARIANT.number:
            noticed.note_culture()
        self.points = [symbols.currency_decimal, symbols.decimal] if priced else [symbols.decimal]
        self.groups = [symbols.currency_group, symbols.group] if priced else [symbols.group]

    def read(self) -> Decimal:
        self._before()
        digits, scale = self._digits()
        exponent = self._exponent() if self.styles & EXPONENT else 0
        self._after()
        if self.open or self.text[self.at :].strip("\0"):
            raise _NotANumber
        value = Decimal(digits or "0").scaleb(exponent - scale, context=_WIDE)
        return value.copy_negate() if self.negative else value

    def _match(self, wanted: str) -> bool:
        """Whether the text goes on with a symbol; a hard space in it is met by a plain one as well."""
        if not wanted:
            return False
        there = self.text[self.at : self.at + len(wanted)]
        if len(there) == len(wanted) and all(
            one == other or (one in _HARD_SPACES and other == " ")
            for one, other in zip(wanted, there, strict=True)
        ):
            self.at += len(wanted)
            return True
        return False

    def _sign(self) -> bool:
        if self._match(self.symbols.positive_sign):
            return True
        if self._negative_sign():
            self.negative = True
            return True
        return False

    def _negative_sign(self) -> bool:
        return self._match(self.symbols.negative_sign) or (
            self.symbols.negative_sign in _HYPHENS and self._match("-")
        )

    def _white(self) -> bool:
        return self.text[self.at : self.at + 1] in _WHITE

    def _before(self) -> None:
        while self.at < len(self.text):
            # A sign may be followed by white space only where a currency symbol came, or by the culture's pattern.
            loose = not self.signed or self.priced or self.symbols.negative == 2
            if self.styles & LEADING_WHITE and self._white() and loose:
                self.at += 1
            elif self.styles & LEADING_SIGN and not self.signed and self._sign():
                self.signed = True
            elif self.styles & PARENTHESES and not self.signed and self._match("("):
                self.signed = self.open = self.negative = True
            elif self.currency and self._match(self.currency):
                self.priced, self.currency = True, ""
            else:
                return

    def _digits(self) -> tuple[str, int]:
        """The digits without separators, and how many of them are behind the point."""
        digits: list[str] = []
        scale = 0
        point = False
        while self.at < len(self.text):
            # Once a currency symbol has come, only the currency's own separators count.
            kinds = 1 if self.priced else 2
            letter = self.text[self.at]
            if letter in _DIGITS:
                digits.append(letter)
                scale += point
                self.at += 1
            elif self.styles & POINT and not point and any(map(self._match, self.points[:kinds])):
                point = True
            elif not (self.styles & THOUSANDS and digits and not point) or not any(
                map(self._match, self.groups[:kinds])
            ):
                break
        if not digits:
            raise _NotANumber
        return "".join(digits), scale

    def _exponent(self) -> int:
        begin = self.at
        if self.text[begin : begin + 1] not in {"e", "E"}:
            return 0
        self.at += 1
        negative = not self._match(self.symbols.positive_sign) and self._negative_sign()
        start = self.at
        while self.text[self.at : self.at + 1] in _DIGITS:
            self.at += 1
        digits = self.text[start : self.at].lstrip("0")
        if self.at == start:
            self.at = begin
            return 0
        size = int(digits or "0") if len(digits) < 6 else _LARGEST_EXPONENT
        return -size if negative else size

    def _after(self) -> None:
        while self.at < len(self.text):
            if self.styles & TRAILING_WHITE and self._white():
                self.at += 1
            elif self.styles & TRAILING_SIGN and not self.signed and self._sign():
                self.signed = True
            elif self.open and self._match(")"):
                self.open = False
            elif self.currency and self._match(self.currency):
                self.currency = ""
            else:
                return


_WHITE = frozenset(_SPACE)
_WIDE = Context(prec=50_000, Emin=-999_999, Emax=999_999)


def _read(text: str, styles: int, symbols: NumberFormat) -> Decimal:
    if styles & HEX:
        body = text.rstrip("\0")
        body = body.lstrip(_SPACE) if styles & LEADING_WHITE else body
        body = body.rstrip(_SPACE) if styles & TRAILING_WHITE else body
        if not re.fullmatch(r"[0-9a-fA-F]+", body):
            raise _NotANumber
        return Decimal(int(body, 16))
    return _Reader(text, styles, symbols).read()


def default_styles(type_: Type) -> int:
    """The NumberStyles that Parse takes for a type."""
    if type_ == DECIMAL:
        return NUMBER
    return FLOATING if type_ in {DOUBLE, FLOAT} else INTEGER


def convert(text: str, type_: Type, styles: int, symbols: NumberFormat) -> int | float | Decimal:
    """The raw number of a type; raises _NotANumber or _TooLarge."""
    if styles & (HEX | BINARY) and type_ in {DOUBLE, FLOAT, DECIMAL}:
        raise net(
            "ArgumentException",
            "The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data "
            "types.",
            "style",
        )
    if type_ not in {DOUBLE, FLOAT}:
        value = _read(text, styles, symbols)
        return _decimal(value) if type_ == DECIMAL else _whole(value, type_, styles)
    try:
        number = float(_read(text, styles, symbols))
    except _NotANumber:
        return _special(text.strip(WHITE), symbols)
    return single(number) if type_ == FLOAT else number


def _special(text: str, symbols: NumberFormat) -> float:
    """Infinity and NaN by the culture's words, whatever their case."""
    folded = fold(text)
    plus, minus = fold(symbols.positive_sign), fold(symbols.negative_sign)
    infinity, nan = fold(symbols.infinity), fold(symbols.nan)
    if folded in {infinity, plus + infinity}:
        return math.inf
    if folded == fold(symbols.negative_infinity) or (
        symbols.negative_sign in _HYPHENS and folded == "-" + infinity
    ):
        return -math.inf
    if folded in {nan, plus + nan, minus + nan} or (minus in _HYPHENS and folded == "-" + nan):
        return math.nan
    raise _NotANumber


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


def parse(
    text: str | None, type_: Type, styles: int | None = None, symbols: NumberFormat | None = None
) -> int | float | Decimal:
    """T.Parse, in the current culture where no other is given."""
    if text is None:
        raise net("ArgumentNullException", "Value cannot be null.", "s")
    try:
        return convert(
            text, type_, default_styles(type_) if styles is None else styles, symbols or numbers_of()
        )
    except _NotANumber:
        raise bad_format(text) from None
    except _TooLarge:
        raise net(
            "OverflowException", f"Value was either too large or too small for {_NAMES[type_.name]}."
        ) from None


def try_parse(
    text: str | None, type_: Type, styles: int | None = None, symbols: NumberFormat | None = None
) -> int | float | Decimal | None:
    """T.TryParse: the number, or None."""
    if text is None:
        return None
    try:
        return convert(
            text, type_, default_styles(type_) if styles is None else styles, symbols or numbers_of()
        )
    except (_NotANumber, _TooLarge):
        return None
