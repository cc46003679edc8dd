"""ToString() of every value, in the current culture or in one that is given."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from core.formula.types.builtin import CHAR, FLOAT
from core.formula.types.model import Type, underlying
from core.formula.values.collections.containers import Pair
from core.formula.values.cultures import current
from core.formula.values.cultures.current import INVARIANT_FORMATS, Formats
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset, NetTimeSpan
from core.formula.values.dates.formatting import format_datetime, format_offset
from core.formula.values.dates.zonenames import display_name
from core.formula.values.dates.zones import Zone
from core.formula.values.numbers import decimals, doubles
from core.formula.values.numbers.localized import localized
from core.formula.values.objects.boxed import Boxed, EnumValue, box
from core.formula.values.objects.exceptions import NetException
from core.formula.values.objects.instances import Anonymous, ClassTuple, Guid, StringBuilder, TypeValue


def to_text(value: Any, formats: Formats | None = None) -> str:
    """The text of a value as an `object`, in the current culture where no other is given; null is empty."""
    kind = type(value)
    if kind is str:
        return str(value)
    if value is None:
        return ""
    if kind is bool:
        return "True" if value else "False"
    if formats is None and current.FOREIGN:
        formats = current.formats_of(None)
    if kind is int:
        return str(value) if value >= 0 or formats is None else localized(str(value), formats.number)
    if kind is Decimal:
        return _number(decimals.text(value), formats)
    if kind is float:
        return _number(doubles.text(value), formats)
    if kind is Boxed:
        return _boxed_text(value, formats)
    return _object_text(value, formats)


def invariant_text(value: Any) -> str:
    """The text of a value as an `object`, whatever the current culture is."""
    return to_text(value, INVARIANT_FORMATS)


def raw_text(value: Any, type_: Type, formats: Formats | None = None) -> str:
    """The text of a raw value of a static type."""
    return to_text(box(value, underlying(type_)), formats)


def _number(text: str, formats: Formats | None) -> str:
    return text if formats is None else localized(text, formats.number)


def _boxed_text(boxed: Boxed, formats: Formats | None) -> str:
    type_ = boxed.type
    if type_ == CHAR:
        return str(boxed.value)
    if type_ == FLOAT:
        return _number(doubles.text(boxed.value, is_float=True), formats)
    if isinstance(boxed.value, tuple):
        parts = (raw_text(item, arg, formats) for item, arg in zip(boxed.value, type_.args, strict=True))
        return f"({', '.join(parts)})"
    text = str(boxed.value)
    return _number(text, formats) if isinstance(boxed.value, int) else text


def _object_text(value: Any, formats: Formats | None) -> str:
    if isinstance(value, NetDateTime):
        return format_datetime(value, "G", (formats or INVARIANT_FORMATS).date)
    if isinstance(value, NetDateTimeOffset):
        return format_offset(value, "", (formats or INVARIANT_FORMATS).date)
    if isinstance(value, EnumValue | Guid | NetTimeSpan):
        return str(value)
    if isinstance(value, StringBuilder):
        return value.text
    if isinstance(value, Pair):
        key, item = value.type.args
        return f"[{raw_text(value.key, key, formats)}, {raw_text(value.value, item, formats)}]"
    if isinstance(value, ClassTuple):
        parts = (
            raw_text(item, type_, formats) for item, type_ in zip(value.values, value.type.args, strict=True)
        )
        return f"({', '.join(parts)})"
    if isinstance(value, Anonymous):
        parts = (
            f"{name} = {raw_text(item, type_, formats)}"
            for name, item, type_ in zip(value.type.names, value.values, value.type.args, strict=True)
        )
        return f"{{ {', '.join(parts)} }}"
    if isinstance(value, NetException):
        return f"{full_name(value.type)}: {value.message}"
    if isinstance(value, TypeValue):
        return full_name(value.of)
    if isinstance(value, Zone):
        return display_name(value)
    pattern = getattr(value, "net_format", None)
    if pattern is not None:
        return str(pattern("", formats))
    text = getattr(value, "net_text", None)
    return str(text()) if text is not None else full_name(value.type) if hasattr(value, "type") else ""


_LINQ_TO_JSON = frozenset({"JToken", "JObject", "JArray", "JValue", "JProperty"})
_REGEX = frozenset({"Regex", "Match", "Group", "MatchCollection"})


def full_name(type_: Type) -> str:
    """The name with its namespace, as Type.FullName and the default ToString give it."""
    name = type_.name
    if name == "Nullable":
        return f"System.Nullable`1[{full_name(type_.args[0])}]"
    if type_.definition.params and name != "Array":
        inner = ",".join(full_name(arg) for arg in type_.args)
        return f"System.Collections.Generic.{name}`{len(type_.args)}[{inner}]"
    if name == "Array":
        return f"{full_name(type_.args[0])}[]"
    if type_.kind == "record":
        return name  # its own class and namespace at iPaaS.com aren't known
    if name == "KeyNotFoundException":
        return f"System.Collections.Generic.{name}"
    if name in _REGEX:
        return f"System.Text.RegularExpressions.{name}"
    if name.startswith("Json"):
        return f"Newtonsoft.Json.{name}"
    if name in _LINQ_TO_JSON:
        return f"Newtonsoft.Json.Linq.{name}"
    if name in {"CultureInfo", "NumberFormatInfo", "DateTimeFormatInfo", "TextInfo", "CompareInfo"}:
        return f"System.Globalization.{name}"
    if name == "StringBuilder":
        return "System.Text.StringBuilder"
    return f"System.{name}"
