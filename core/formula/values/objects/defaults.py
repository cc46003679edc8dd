"""Default values of types and optional parameters, and how collection literals are made."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from core.formula.types.builtin import (
    BOOL,
    CHAR,
    DATETIME,
    DATETIMEOFFSET,
    DECIMAL,
    DOUBLE,
    FLOAT,
    GUID,
    HASHSET_DEF,
    INTEGRAL_SET,
    KEYVALUEPAIR_DEF,
    LIST_DEF,
    TIMESPAN,
)
from core.formula.types.model import ARRAY_DEF, TUPLE_DEF, Type
from core.formula.values.collections.containers import NetArray, NetList, NetSet, Pair
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset, NetTimeSpan
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.instances import Guid

DEFAULTS: dict[Type, Any] = {}
"""default(T) of the structs that the library brings."""


def default_value(type_: Type) -> Any:
    """default(T)."""
    if not type_.is_value or type_.is_nullable:
        return None
    if type_ in INTEGRAL_SET:
        return 0
    if type_.kind == "enum":
        return EnumValue(type_, 0)
    if type_.definition is TUPLE_DEF:
        return tuple(default_value(item) for item in type_.args)
    if type_.definition is KEYVALUEPAIR_DEF:
        return Pair(type_, default_value(type_.args[0]), default_value(type_.args[1]))
    simple = {
        BOOL: False,
        CHAR: "\0",
        DECIMAL: Decimal(0),
        DOUBLE: 0.0,
        FLOAT: 0.0,
        DATETIME: NetDateTime(0),
        DATETIMEOFFSET: NetDateTimeOffset(0),
        TIMESPAN: NetTimeSpan(0),
        GUID: Guid(0),
    }
    return simple[type_] if type_ in simple else DEFAULTS.get(type_)


def default_argument(value: Any, type_: Type) -> Any:
    """The default of a parameter, which a table writes as null, a number or a word."""
    if type_.kind == "enum" and isinstance(value, int):
        return EnumValue(type_, value)
    return default_value(type_) if value is None else value


def collection_maker(type_: Type) -> Callable[[list[Any]], Any] | None:
    """How `[1, 2]` becomes a value of the type."""
    if type_.definition is ARRAY_DEF:
        return lambda items: NetArray(type_, items)
    if type_.definition is HASHSET_DEF:
        return lambda items: _set(type_, items)
    if type_.definition is LIST_DEF:
        return lambda items: NetList(type_, items)
    if type_.name in {"IEnumerable", "IList", "ICollection", "IReadOnlyList", "IReadOnlyCollection"}:
        return lambda items: NetList(Type(LIST_DEF, type_.args), items)
    return None


def _set(type_: Type, items: list[Any]) -> NetSet:
    made = NetSet(type_)
    for item in items:
        made.add(item)
    return made
