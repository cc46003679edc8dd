"""The result of a formula in the form of the `formula` command: `{"type", "value"}`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

import msgspec

from core.formula.budget import Meter
from core.formula.errors import BudgetSpent
from core.formula.records.model import Record
from core.formula.types.builtin import BYTE, DICTIONARY_DEF, OBJECT, STRING
from core.formula.types.model import Type
from core.formula.values.collections.containers import (
    Grouping,
    NetArray,
    NetDictionary,
    NetList,
    NetSet,
    Pair,
    Sequence,
)
from core.formula.values.cultures.current import INVARIANT_FORMATS
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset
from core.formula.values.dates.formatting import format_datetime, format_offset
from core.formula.values.json.tokens import JArray, JObject, JValue
from core.formula.values.numbers import decimals, doubles
from core.formula.values.objects.boxed import Boxed, box, needs_box
from core.formula.values.objects.exceptions import net
from core.formula.values.objects.instances import Anonymous, NetTask
from core.formula.values.text.display import invariant_text, raw_text
from core.formula.values.text.strings import from_net
from core.words import say

_MAX_DEPTH = 60
_DATES = INVARIANT_FORMATS.date


class Result(msgspec.Struct, frozen=True, gc=False):
    """A value with its type's name. (`gc=False`: it is made of what is there already, so it can't be in a circle.)

    `type` is null, string, char, bool, int, long, decimal, double, DateTime, DateTimeOffset, dictionary,
    list or object; rarer value types have their C# name (`float`, `TimeSpan`). `value` is text for
    numbers and dates; for a dictionary or an object a list of [key, Result]; for a list Results.
    """

    type: str
    value: Any

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Result) and (self.type, self.value) == (other.type, other.value)

    def __hash__(self) -> int:
        return hash((self.type, self.value))


class UtcMoment(Result, frozen=True, gc=False):
    """A DateTime of the kind Utc: in JSON .NET writes it with a Z."""


class LocalMoment(Result, frozen=True, gc=False):
    """A DateTime of the kind Local: in JSON .NET writes it with the offset, which is that of UTC here."""


class CutText(Result, frozen=True, gc=False):
    """A text with half of a surrogate pair (of an emoji, say), in whose place the value has U+FFFD."""


class ByteArray(Result, frozen=True, gc=False):
    """A `byte[]`: in JSON .NET writes it as Base64, other lists of bytes as numbers."""


class WholeRecord(Result, frozen=True, gc=False):
    """A record of iPaaS.com as a whole, under the names that formulas have for its fields."""


# What these say beyond `Result` is for whoever writes JSON: they are equal to a plain one of their type and value.

NULL = Result("null", None)
_MOMENTS: tuple[type[Result], ...] = (Result, UtcMoment, LocalMoment)
"""By the number of the kind."""


def to_result(value: Any, meter: Meter, depth: int = 0) -> Result:
    """A formula's value, an `object`, as a result. Lazy sequences are run now; `depth` is how deep it lies in it."""
    kind = type(value)
    if kind is str and value.isascii():  # most values are such a text: no call for them
        return Result("string", value)
    made = _MADE.get(kind)
    if made is None:
        simple = _SIMPLE.get(kind)
        if simple is not None:
            return simple(value)
        made = _compound
    if depth > _MAX_DEPTH:
        raise BudgetSpent(say("its result is nested too deeply"))
    if depth:
        meter.tick()
    return made(value, meter, depth + 1)


def _text(value: str) -> Result:
    return Result("string", value) if value.isascii() else _wide_text("string", value)


def _wide_text(type_: str, value: str) -> Result:
    text = from_net(value)
    # What from_net puts in is all that it can add of these.
    return (Result if text.count("\ufffd") == value.count("\ufffd") else CutText)(type_, text)


def _decimal(value: Decimal) -> Result:
    shown = str(value)
    return Result("decimal", shown if shown[0] != "-" and "E" not in shown else decimals.text(value))


def _moment(value: NetDateTime) -> Result:
    return _MOMENTS[value.kind]("DateTime", format_datetime(value, "yyyy-MM-ddTHH:mm:ss.fffffff", _DATES))


_SIMPLE: dict[type, Callable[[Any], Result]] = {
    str: _text,
    type(None): lambda _: NULL,
    bool: lambda value: Result("bool", value),
    int: lambda value: Result("int", str(value)),
    Decimal: _decimal,
    float: lambda value: Result("double", doubles.text(value)),
    NetDateTime: _moment,
    NetDateTimeOffset: lambda value: Result(
        "DateTimeOffset", format_offset(value, "yyyy-MM-ddTHH:mm:ss.fffffffzzz", _DATES)
    ),
}


def _compound(value: Any, meter: Meter, depth: int) -> Result:
    if isinstance(value, Boxed) and value.type.kind == "delegate":
        raise net("NotSupportedException", "The formula returned a function, which is no value to send.")
    if isinstance(value, Boxed) and not isinstance(value.value, tuple):
        return _wide_text(str(value.type), invariant_text(value))
    if isinstance(value, NetTask):
        return to_result(box(value.result(), value.type.args[0]), meter, depth)
    if isinstance(value, NetList | NetArray | NetSet | Sequence | Grouping):
        element = value.type.args[-1]
        found = _list(value, element, meter, depth)
        return ByteArray("list", found.value) if element is BYTE and isinstance(value, NetArray) else found
    if isinstance(value, JObject):
        return Result(
            "dictionary", [[from_net(key), to_result(item, meter, depth)] for key, item in value.pairs()]
        )
    if isinstance(value, JArray):
        return Result("list", [to_result(item, meter, depth) for item in value.items])
    if isinstance(value, JValue):
        return to_result(value.value, meter, depth)
    members = _members(value)
    if members is not None:
        pairs = [[name, to_result(box(item, type_), meter, depth)] for name, item, type_ in members]
        return (WholeRecord if isinstance(value, Record) else Result)("object", pairs)
    if hasattr(value, "elements"):
        return Result("list", [to_result(item, meter, depth) for item in value.elements()])
    type_ = getattr(value, "type", None)
    assert type_ is not None
    return Result(str(type_), from_net(invariant_text(value)))


def _dictionary(value: NetDictionary, meter: Meter, depth: int) -> Result:
    key_type, item_type = value.type.args
    pairs = value.entries.items() if value.sort is None and value.keys is None else value.pairs()
    if item_type is not OBJECT and needs_box(item_type):
        pairs = [(key, box(item, item_type)) for key, item in pairs]
    if key_type is not STRING:
        pairs = [(raw_text(key, key_type, INVARIANT_FORMATS), item) for key, item in pairs]
    found = []
    for key, item in pairs:
        kind = type(item)
        # The most frequent kinds without a call.
        if kind is str and item.isascii():
            result = Result("string", item)
        elif kind is Decimal and (shown := str(item))[0] != "-" and "E" not in shown:
            result = Result("decimal", shown)
        else:
            result = to_result(item, meter, depth)
        found.append([key if key.isascii() else from_net(key), result])
    return Result("dictionary", found)


def _anonymous(value: Anonymous, meter: Meter, depth: int) -> Result:
    type_ = value.type
    found = []
    for name, item, kind in zip(type_.names, value.values, type_.args, strict=True):
        if needs_box(kind):
            item = box(item, kind)
        elif type(item) is str and item.isascii():
            found.append([name, Result("string", item)])
            continue
        found.append([name, to_result(item, meter, depth)])
    return Result("object", found)


_ROWS = (NetList, NetArray, Grouping)


def _net_list(value: NetList, meter: Meter, depth: int) -> Result:
    element, items = value.type.args[0], value.items
    if element.definition is not DICTIONARY_DEF or depth > _MAX_DEPTH:
        return _list(value, element, meter, depth)
    meter.collected(len(items))
    return Result("list", [NULL if item is None else _dictionary(item, meter, depth + 1) for item in items])


_MADE: dict[type, Callable[[Any, Meter, int], Result]] = {
    NetDictionary: _dictionary,
    NetList: _net_list,
    Anonymous: _anonymous,
}


def _list(items: Iterable[Any], element: Type, meter: Meter, depth: int) -> Result:
    if isinstance(items, _ROWS):
        meter.collected(len(items))
        items = items.items
    else:
        items = _counted(items, meter)
    if needs_box(element):
        items = [box(item, element) for item in items]
    return Result("list", [to_result(item, meter, depth) for item in items])


def _counted(items: Iterable[Any], meter: Meter) -> Iterator[Any]:
    for item in items:
        meter.items(1)
        meter.tick()
        yield item


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
