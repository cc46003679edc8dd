"""A culture's number format, made of CLDR's symbols and patterns as .NET makes it of ICU's."""

from __future__ import annotations

import re
from typing import Any

from core.formula.values.cultures.cldr import LocaleData, shared
from core.formula.values.cultures.model import NumberFormat

_CURRENCY_POSITIVE = ("Cn", "nC", "C n", "n C")
_CURRENCY_NEGATIVE = (
    "(Cn)", "-Cn", "C-n", "Cn-", "(nC)", "-nC", "n-C", "nC-", "-n C", "-C n", "n C-", "C n-", "C -n", "n- C",
    "(C n)", "(n C)", "C- n",
)  # fmt: skip
_PERCENT_POSITIVE = ("n %", "n%", "%n", "% n")
_PERCENT_NEGATIVE = ("-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %")
_DIGITS = 3  # of `#,##0.###`, the pattern of every locale


def number_format(data: LocaleData, currency: str) -> NumberFormat:
    """The format of a locale; `currency` is an ISO code, or empty where the culture is of no region."""
    system = data.get("default_numbering_system") or "latn"
    symbol = _symbols(data, system)
    plain, money, percent = (
        data.text("decimal_formats", None),
        data.text("currency_formats", "standard"),
        data.text("percent_formats", None),
    )
    decimal, group = symbol("decimal"), symbol("group")
    sizes = _sizes(plain)
    return NumberFormat(
        decimal=decimal,
        group=group,
        sizes=sizes,
        digits=_DIGITS,
        negative_sign=symbol("minusSign"),
        positive_sign=symbol("plusSign"),
        nan=symbol("nan"),
        infinity=symbol("infinity"),
        negative_infinity=symbol("minusSign") + symbol("infinity"),
        percent=symbol("percentSign"),
        per_mille=symbol("perMille"),
        percent_decimal=decimal,
        percent_group=group,
        percent_sizes=sizes,
        percent_digits=_DIGITS,
        percent_positive=_index(percent, _PERCENT_POSITIVE, negative=False),
        percent_negative=_index(percent, _PERCENT_NEGATIVE, negative=True),
        currency=(data.text("currency_symbols", currency) or currency) if currency else "¤",
        currency_decimal=symbol("currencyDecimal") or decimal,
        currency_group=symbol("currencyGroup") or group,
        currency_sizes=_sizes(money),
        currency_digits=_currency_digits(currency),
        currency_positive=_index(money, _CURRENCY_POSITIVE, negative=False),
        currency_negative=_index(money, _CURRENCY_NEGATIVE, negative=True),
        native_digits=_native_digits(system),
    )


def _symbols(data: LocaleData, system: str) -> Any:
    def symbol(name: str) -> str:
        return data.text("number_symbols", system, name) or data.text("number_symbols", "latn", name)

    return symbol


def _native_digits(system: str) -> tuple[str, ...]:
    zero = _ZEROS.get(system, "0")
    return tuple(chr(ord(zero) + digit) for digit in range(10))


# The zeros of Unicode's numbering systems that are a locale's own.
_ZEROS = {
    "adlm": "\U0001e950", "arab": "\u0660", "arabext": "\u06f0", "beng": "\u09e6", "cakm": "\U00011136",
    "deva": "\u0966", "mtei": "\uabf0", "mymr": "\u1040", "olck": "\u1c50", "tibt": "\u0f20",
}  # fmt: skip


def _sizes(pattern: str) -> tuple[int, ...]:
    """The sizes of groups, from the point outward: `#,##,##0` gives 3, 2."""
    places = re.search(r"[#0,]+", re.sub("'[^']*'", "", pattern))
    _, *groups = (places[0] if places else "").split(",")
    sizes = [len(group) for group in reversed(groups)]
    return tuple(sizes[:1] if len(set(sizes)) == 1 else sizes) or (0,)


def _currency_digits(currency: str) -> int:
    fractions = shared("currency_fractions")
    return int((fractions.get(currency) or fractions["DEFAULT"])[0])


def _index(pattern: str, known: tuple[str, ...], *, negative: bool) -> int:
    """The number that .NET has for a pattern; 0 where it has none."""
    positive, _, other = pattern.partition(";")
    chosen = (other or f"-{positive}") if negative else positive
    shape = ""
    for letter in chosen:
        if letter in "#,.0":
            shape += "" if "n" in shape else "n"
        elif letter == "¤":
            shape += "" if "C" in shape else "C"
        elif letter in " \xa0":
            shape += " "
        elif letter in "%-()":
            shape += letter
    return known.index(shape) if shape in known else 0
