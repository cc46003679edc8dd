"""ToString() of a number in a culture: the invariant text with the culture's signs and point."""

from __future__ import annotations

from core.formula.values.cultures.model import NumberFormat

_SPECIAL = {"NaN": "nan", "Infinity": "infinity", "-Infinity": "negative_infinity"}


def localized(text: str, symbols: NumberFormat) -> str:
    """`-1.5E+16` of the invariant culture, as a culture writes it."""
    if text in _SPECIAL:
        return str(getattr(symbols, _SPECIAL[text]))
    mantissa, mark, exponent = text.partition("e" if "e" in text else "E")
    if exponent:
        exponent = (symbols.negative_sign if exponent[0] == "-" else symbols.positive_sign) + exponent[1:]
    sign = symbols.negative_sign if mantissa[0] == "-" else ""
    return sign + mantissa.lstrip("-").replace(".", symbols.decimal) + mark + exponent
