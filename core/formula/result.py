"""The result of a formula in the form of the `formula` command: `{"type", "value"}`."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import msgspec

from core.formula.budget import Meter
from core.formula.errors import BudgetSpent
from core.formula.records import Record
from core.formula.types.model import Type
from core.formula.values import decimals, doubles
from core.formula.values.boxed import Boxed, box
from core.formula.values.collections import Grouping, NetArray, NetDictionary, NetList, NetSet, Pair, Sequence
from core.formula.values.dateformat import format_datetime, format_offset
from core.formula.values.datetimes import NetDateTime, NetDateTimeOffset
from core.formula.values.display import raw_text, to_text
from core.formula.values.json import JArray, JObject, JValue
from core.formula.values.objects import Anonymous, NetTask
from core.formula.values.strings import from_net

_MAX_DEPTH = 60


class Result(msgspec.Struct, frozen=True):
    """A value with its type's name.

    `type` is null, string, char, bool, int, long, decimal, double, DateTime, DateTimeOffset, dictionary,
    list or object; rarer value types have their C# name (`float`, `TimeSpan`). `value` is text for
    numbers and dates; for a dictionary or an object a list of [key, Result]; for a list Results.
    """

    type: str
    value: Any


NULL = Result("null", None)


def to_result(value: Any, meter: Meter) -> Result:
    """A formula's value, an `object`, as a result. Lazy sequences are run now."""
    return _result(value, meter, 0)


def _result(value: Any, meter: Meter, depth: int) -> Result:
    if depth > _MAX_DEPTH:
        raise BudgetSpent("its result is nested too deeply")
    simple = _simple(value)
    if simple is not None:
        return simple
    meter.tick()
    return _compound(value, meter, depth + 1)


def _simple(value: Any) -> Result | None:
    kind = type(value)
    if kind is str:
        return Result("string", from_net(value))
    if value is None:
        return NULL
    if kind is bool:
        return Result("bool", value)
    if kind is int:
        return Result("int", str(value))
    if kind is Decimal:
        return Result("decimal", decimals.text(value))
    if kind is float:
        return Result("double", doubles.text(value))
    if kind is Boxed and not isinstance(value.value, tuple):
        return Result(str(value.type), from_net(to_text(value)))
    if kind is NetDateTime:
        return Result("DateTime", format_datetime(value, "yyyy-MM-ddTHH:mm:ss.fffffff"))
    if kind is NetDateTimeOffset:
        return Result("DateTimeOffset", format_offset(value, "yyyy-MM-ddTHH:mm:ss.fffffffzzz"))
    return None


def _compound(value: Any, meter: Meter, depth: int) -> Result:
    if isinstance(value, NetTask):
        return _result(box(value.result(), value.type.args[0]), meter, depth)
    if isinstance(value, NetDictionary):
        return _dictionary(value, meter, depth)
    if isinstance(value, NetList | NetArray | NetSet | Sequence | Grouping):
        return _list(value, value.type.args[-1], meter, depth)
    if isinstance(value, JObject):
        pairs = [(key, _result(item, meter, depth)) for key, item in value.pairs()]
        return Result("dictionary", [[from_net(key), item] for key, item in pairs])
    if isinstance(value, JArray):
        return Result("list", [_result(item, meter, depth) for item in value.items])
    if isinstance(value, JValue):
        return _result(value.value, meter, depth)
    members = _members(value)
    if members is not None:
        return Result(
            "object", [[name, _result(box(item, type_), meter, depth)] for name, item, type_ in members]
        )
    if hasattr(value, "elements"):
        return Result("list", [_result(item, meter, depth) for item in value.elements()])
    type_ = getattr(value, "type", None)
    if type_ is None:
        raise BudgetSpent("it returned a function, which is no value to send")
    return Result(str(type_), from_net(to_text(value)))


def _dictionary(value: NetDictionary, meter: Meter, depth: int) -> Result:
    key_type, item_type = value.type.args
    return Result(
        "dictionary",
        [
            [from_net(raw_text(key, key_type)), _result(box(item, item_type), meter, depth)]
            for key, item in value.pairs()
        ],
    )


def _list(items: Iterable[Any], element: Type, meter: Meter, depth: int) -> Result:
    found = []
    for item in items:
        meter.items(1)
        found.append(_result(box(item, element), meter, depth))
    return Result("list", found)


def _members(value: Any) -> list[tuple[str, Any, Type]] | None:
    """Name, raw value and type of an object's members."""
    if isinstance(value, Anonymous):
        return list(zip(value.type.names, value.values, value.type.args, strict=True))
    if isinstance(value, Pair):
        return [("Key", value.key, value.type.args[0]), ("Value", value.value, value.type.args[1])]
    if isinstance(value, Boxed):
        names = [f"Item{index}" for index in range(1, len(value.type.args) + 1)]
        return list(zip(names, value.value, value.type.args, strict=True))
    if isinstance(value, Record):
        definition: Any = value.type.definition
        return [(field.name, value.get(field), field.type) for field in definition.fields.values()]
    return None
