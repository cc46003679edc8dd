"""The formats F, N, C and P: a rounded number with a culture's groups, signs and places of the symbols."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from core.formula.values import noticed
from core.formula.values.cultures.model import INVARIANT, NumberFormat

WIDE = Context(prec=400, Emin=-2000, Emax=2000)

# .NET's numbered patterns: n is the number, $ and % the symbol, - the negative sign.
_NUMBER_NEGATIVE = ("(n)", "-n", "- n", "n-", "n -")
_CURRENCY_POSITIVE = ("$n", "n$", "$ n", "n $")
_CURRENCY_NEGATIVE = (
    "($n)", "-$n", "$-n", "$n-", "(n$)", "-n$", "n-$", "n$-", "-n $", "-$ n", "n $-", "$ n-", "$ -n", "n- $",
    "($ n)", "(n $)", "$- n",
)  # fmt: skip
_PERCENT_POSITIVE = ("n %", "n%", "%n", "% n")
_PERCENT_NEGATIVE = ("-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %")


class _Shape(NamedTuple):
    digits: int
    decimal: str
    group: str
    sizes: tuple[int, ...]
    positive: str
    negative: str
    symbol: str


def _shape(kind: str, symbols: NumberFormat) -> _Shape:
    if kind == "C":
        return _Shape(
            symbols.currency_digits,
            symbols.currency_decimal,
            symbols.currency_group,
            symbols.currency_sizes,
            _CURRENCY_POSITIVE[symbols.currency_positive],
            _CURRENCY_NEGATIVE[symbols.currency_negative],
            symbols.currency,
        )
    if kind == "P":
        return _Shape(
            symbols.percent_digits,
            symbols.percent_decimal,
            symbols.percent_group,
            symbols.percent_sizes,
            _PERCENT_POSITIVE[symbols.percent_positive],
            _PERCENT_NEGATIVE[symbols.percent_negative],
            symbols.percent,
        )
    plain = kind == "F"
    return _Shape(
        symbols.digits,
        symbols.decimal,
        "" if plain else symbols.group,
        () if plain else symbols.sizes,
        "n",
        "-n" if plain else _NUMBER_NEGATIVE[symbols.negative],
        "",
    )


def fixed(value: Decimal, kind: str, precision: int | None, symbols: NumberFormat, *, is_float: bool) -> str:
    """A number by F, N, C or P.

    A double is rounded by its exact binary value, to the even digit at the half, and keeps the sign of a zero.
    """
    if kind in {"C", "P"} and symbols is INVARIANT.number:
        noticed.note_culture()
    shape = _shape(kind, symbols)
    digits = shape.digits if precision is None else precision
    power = 2 if kind == "P" else 0
    rounded = (round_half_even if is_float else round_half_up)(value, digits + power)
    rounded = rounded.scaleb(power, context=WIDE)
    negative = rounded.is_signed() and (bool(rounded) or is_float)
    whole, _, fraction = format(rounded.copy_abs(), "f").partition(".")
    body = grouped(whole, shape.group, shape.sizes) + (shape.decimal + fraction if fraction else "")
    parts = {"n": body, "-": symbols.negative_sign, "$": shape.symbol, "%": shape.symbol}
    return "".join(parts.get(mark, mark) for mark in (shape.negative if negative else shape.positive))


def grouped(whole: str, separator: str, sizes: tuple[int, ...]) -> str:
    """Digits with separators: the last size repeats, and a 0 ends the grouping."""
    if not sizes or not sizes[0]:
        return whole
    groups: list[str] = []
    rest = whole
    index = 0
    while rest:
        size = sizes[min(index, len(sizes) - 1)]
        if not size or len(rest) <= size:
            break
        groups.insert(0, rest[-size:])
        rest = rest[:-size]
        index += 1
    return separator.join([rest, *groups])


@lru_cache(maxsize=256)
def step(digits: int) -> Decimal:
    """The least number with so many digits after the point."""
    return Decimal(1).scaleb(-digits, context=WIDE)


def round_half_up(value: Decimal, digits: int) -> Decimal:
    """Away from zero at the half, as formats do."""
    return value.quantize(step(digits), rounding=ROUND_HALF_UP, context=WIDE)


def round_half_even(value: Decimal, digits: int) -> Decimal:
    """To the even digit at the half, as formats do with what a double is exactly."""
    return value.quantize(step(digits), rounding=ROUND_HALF_EVEN, context=WIDE)
