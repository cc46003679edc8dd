"""NumberFormatInfo: its properties, each a field of the number format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from core.formula.members.globalization.cultures import check_writable
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import INT, STRING
from core.formula.values.collections.containers import NetArray
from core.formula.values.cultures.current import NetNumberFormat, current_culture
from core.formula.values.cultures.model import INVARIANT
from core.formula.values.objects.exceptions import argument_null, net, out_of_range

_TEXTS = {
    "CurrencyDecimalSeparator": "currency_decimal", "CurrencyGroupSeparator": "currency_group",
    "CurrencySymbol": "currency", "NaNSymbol": "nan", "NegativeInfinitySymbol": "negative_infinity",
    "NegativeSign": "negative_sign", "NumberDecimalSeparator": "decimal", "NumberGroupSeparator": "group",
    "PositiveInfinitySymbol": "infinity", "PositiveSign": "positive_sign", "PercentDecimalSeparator": "percent_decimal",
    "PercentGroupSeparator": "percent_group", "PercentSymbol": "percent", "PerMilleSymbol": "per_mille",
}  # fmt: skip
# Each with the largest value that it takes.
_NUMBERS = {
    "CurrencyDecimalDigits": ("currency_digits", 99), "NumberDecimalDigits": ("digits", 99),
    "PercentDecimalDigits": ("percent_digits", 99), "CurrencyNegativePattern": ("currency_negative", 16),
    "NumberNegativePattern": ("negative", 4), "PercentPositivePattern": ("percent_positive", 3),
    "PercentNegativePattern": ("percent_negative", 11), "CurrencyPositivePattern": ("currency_positive", 3),
}  # fmt: skip
_SIZES = {
    "CurrencyGroupSizes": "currency_sizes", "NumberGroupSizes": "sizes", "PercentGroupSizes": "percent_sizes",
}  # fmt: skip


@cache
def number_format_table() -> Table:
    invariant = NetNumberFormat(INVARIANT.number, read_only=True)
    return table(
        Property("static NumberFormatInfo InvariantInfo", lambda: invariant),
        Property("static NumberFormatInfo CurrentInfo", lambda _: current_culture().number, run=True),
        Method("static NumberFormatInfo GetInstance(IFormatProvider formatProvider)", _instance),
        Method("static NumberFormatInfo ReadOnly(NumberFormatInfo nfi)", _read_only),
        Method("new()", lambda: NetNumberFormat(INVARIANT.number, read_only=False)),
        *(
            Property(f"string {name}", _reader(field), _text_writer(name, field))
            for name, field in _TEXTS.items()
        ),
        *(
            Property(f"int {name}", _reader(field), _number_writer(field, most))
            for name, (field, most) in _NUMBERS.items()
        ),
        *(
            Property(f"int[] {name}", _array_reader(field, INT), _sizes_writer(name, field))
            for name, field in _SIZES.items()
        ),
        Property("string[] NativeDigits", _array_reader("native_digits", STRING)),
        Property("bool IsReadOnly", lambda made: made.read_only),
        Method("object Clone()", lambda made: NetNumberFormat(made.format, read_only=False)),
        absent="DigitSubstitution GetFormat",
    )


def _instance(provider: Any) -> NetNumberFormat:
    if isinstance(provider, NetNumberFormat):
        return provider
    number = getattr(provider, "number", None)
    return number if isinstance(number, NetNumberFormat) else current_culture().number


def _read_only(made: NetNumberFormat | None) -> NetNumberFormat:
    if made is None:
        raise argument_null("nfi")
    return NetNumberFormat(made.format, read_only=True)


def _reader(field: str) -> Callable[[NetNumberFormat], Any]:
    return lambda made: getattr(made.format, field)


def _array_reader(field: str, item: Any) -> Callable[[NetNumberFormat], NetArray]:
    return lambda made: NetArray.of(item, list(getattr(made.format, field)))


def _write(made: NetNumberFormat, field: str, value: Any) -> None:
    check_writable(made)
    made.format = replace(made.format, **{field: value})


def _text_writer(name: str, field: str) -> Callable[[NetNumberFormat, Any], None]:
    def put(made: NetNumberFormat, value: str | None) -> None:
        if value is None:
            raise argument_null("value")
        if not value and "DecimalSeparator" in name:
            raise net("ArgumentException", "String cannot be empty.", "value")
        _write(made, field, value)

    return put


def _number_writer(field: str, most: int) -> Callable[[NetNumberFormat, int], None]:
    def put(made: NetNumberFormat, value: int) -> None:
        if not 0 <= value <= most:
            raise out_of_range("value", f"Valid values are between 0 and {most}, inclusive.")
        _write(made, field, value)

    return put


def _sizes_writer(name: str, field: str) -> Callable[[NetNumberFormat, Any], None]:
    def put(made: NetNumberFormat, value: NetArray | None) -> None:
        if value is None:
            raise argument_null("value")
        sizes = value.items
        last = len(sizes) - 1
        if any(not 1 <= size <= 9 and not (index == last and size == 0) for index, size in enumerate(sizes)):
            raise net(
                "ArgumentException",
                "Every element in the value array should be between one and nine, except for the last element, "
                "which can be zero.",
                name,
            )
        _write(made, field, tuple(sizes))

    return put
