"""JSON as Newtonsoft writes it: text from values, and tokens from values."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from core.formula.budget import Meter
from core.formula.records.model import Record
from core.formula.run import Run
from core.formula.types.builtin import BYTE, FLOAT
from core.formula.types.model import TUPLE_DEF
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
from core.formula.values.dates.datetimes import LOCAL, UTC, NetDateTime, NetDateTimeOffset
from core.formula.values.dates.dayandtime import NetDateOnly, NetTimeOnly
from core.formula.values.dates.formatting import custom, offset_text
from core.formula.values.dates.zones import local_offset
from core.formula.values.json.tokens import JArray, JObject, JProperty, JToken, JValue
from core.formula.values.numbers import decimals, doubles
from core.formula.values.numbers.formatting import format_object
from core.formula.values.objects.boxed import Boxed, EnumValue, box
from core.formula.values.objects.exceptions import net
from core.formula.values.objects.instances import Anonymous
from core.formula.values.text.display import invariant_text, raw_text

MAX_DEPTH = 64


class Writer:
    """Serializes an `object`, every value and every part of the text counted.

    `indented` is Formatting.Indented; `skip_null` leaves out members that are null, `dates` is the format of dates.
    """

    def __init__(
        self, meter: Meter, *, indented: bool = False, skip_null: bool = False, dates: str = ""
    ) -> None:
        self.meter = meter
        self.indented = indented
        self.skip_null = skip_null
        self.dates = dates

    def write(self, value: Any, depth: int = 0) -> str:
        """The JSON text of a value; `depth` is how deep it lies."""
        if depth > MAX_DEPTH:
            raise net("JsonSerializationException", "Self referencing loop detected.")
        self.meter.tick()
        simple = self._simple(value)
        if simple is not None:
            self.meter.text(len(simple))
            return simple
        members = members_of(value)
        if members is not None:
            if self.skip_null and not isinstance(value, NetDictionary):
                members = [(name, item) for name, item in members if item is not None]
            parts = [f"{quote(name)}:{self._gap}{self.write(item, depth + 1)}" for name, item in members]
            return self._wrap("{", parts, "}", depth)
        items = items_of(value)
        if items is not None:
            return self._wrap("[", self._written(items, depth + 1), "]", depth)
        return quote(invariant_text(value))

    def _written(self, items: Iterable[Any], depth: int) -> list[str]:
        parts = []
        for item in items:
            self.meter.items(1)
            parts.append(self.write(item, depth))
        return parts

    @property
    def _gap(self) -> str:
        return " " if self.indented else ""

    def _wrap(self, opening: str, parts: list[str], closing: str, depth: int) -> str:
        if not parts:
            return opening + closing
        self.meter.text(sum(map(len, parts)))
        if not self.indented:
            return opening + ",".join(parts) + closing
        pad = "  " * (depth + 1)
        body = ",\n".join(pad + part for part in parts)
        return f"{opening}\n{body}\n{'  ' * depth}{closing}"

    def _simple(self, value: Any) -> str | None:
        if isinstance(value, JValue):
            value = value.value
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str):
            return quote(value)
        if isinstance(value, int):
            return str(value)
        if isinstance(value, Decimal):
            text = decimals.text(value)
            return text if "." in text else text + ".0"
        if isinstance(value, float):
            return _float_text(value, doubles.text(value))
        if isinstance(value, Boxed):
            return _boxed_text(value)
        if isinstance(value, EnumValue):
            return str(value.number)
        return self._quoted(value)

    def _quoted(self, value: Any) -> str | None:
        if self.dates and isinstance(value, NetDateTime | NetDateTimeOffset):
            return quote(format_object(value, self.dates, INVARIANT_FORMATS))
        moment = moment_text(value)
        if moment is not None:
            return quote(moment)
        if isinstance(value, NetArray) and value.type.args[-1] is BYTE:
            return quote(base64.b64encode(bytes(value.items)).decode("ascii"))
        return None


def _float_text(value: float, text: str) -> str:
    if doubles.special(value) is not None:
        return quote(text)
    return text if "." in text or "E" in text else text + ".0"


def _boxed_text(value: Boxed) -> str | None:
    if value.type == FLOAT:
        return _float_text(value.value, doubles.text(value.value, is_float=True))
    if value.type.definition is TUPLE_DEF:
        return None
    return str(value.value) if isinstance(value.value, int) else quote(str(value.value))


def iso(value: NetDateTime | NetDateTimeOffset) -> str:
    """A date as Newtonsoft writes it: no zeros behind the seconds, the zone if there is one."""
    if isinstance(value, NetDateTime):
        zone = {UTC: "Z", LOCAL: offset_text(local_offset(value.ticks))}.get(value.kind, "")
    else:
        zone = offset_text(value.offset)
    return custom(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", 0, zone, INVARIANT_FORMATS.date)


def moment_text(value: Any) -> str | None:
    """A date or a time as JSON has it; None for another value."""
    if isinstance(value, NetDateTime | NetDateTimeOffset):
        return iso(value)
    if isinstance(value, NetDateOnly):
        return value.net_format("o")
    if isinstance(value, NetTimeOnly):
        return custom(NetDateTime(value.ticks), "HH:mm:ss.FFFFFFF", 0, "", INVARIANT_FORMATS.date)
    return None


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


_MUST_ESCAPE = re.compile('["\\\\\x00-\x1f\x85\u2028\u2029]')


def _escaped(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}"


def quote(text: str) -> str:
    """A JSON string; like Newtonsoft, letters beyond ASCII stay as they are."""
    return f'"{_MUST_ESCAPE.sub(_escaped, text)}"'


def members_of(value: Any) -> list[tuple[str, Any]] | None:
    """Names and values of what becomes a JSON object."""
    if isinstance(value, JObject):
        return list(value.pairs())
    if isinstance(value, JProperty):
        return [(value.name, value.value)]
    if isinstance(value, NetDictionary):
        key_type, item_type = value.type.args
        return [(raw_text(key, key_type), box(item, item_type)) for key, item in value.pairs()]
    if isinstance(value, Anonymous):
        type_ = value.type
        return [(n, box(v, t)) for n, v, t in zip(type_.names, value.values, type_.args, strict=True)]
    if isinstance(value, Pair):
        return [("Key", box(value.key, value.type.args[0])), ("Value", box(value.value, value.type.args[1]))]
    if isinstance(value, Boxed) and value.type.definition is TUPLE_DEF:
        parts = zip(value.value, value.type.args, strict=True)
        return [(f"Item{i}", box(item, type_)) for i, (item, type_) in enumerate(parts, 1)]
    if isinstance(value, Record):
        definition: Any = value.type.definition
        return [(field.name, box(value.get(field), field.type)) for field in definition.fields.values()]
    return None


def items_of(value: Any) -> Iterable[Any] | None:
    """What becomes a JSON array."""
    if isinstance(value, JArray):
        return value.items
    if isinstance(value, NetList | NetArray | NetSet | Sequence | Grouping):
        element = value.type.args[-1]
        return (box(item, element) for item in value)
    return None


def to_token(run: Run, value: Any, depth: int = 0) -> JToken:
    """JToken.FromObject; a token is copied, as DeepClone does."""
    if depth > MAX_DEPTH:
        raise net("JsonSerializationException", "Self referencing loop detected.")
    run.tick()
    run.meter.items(1)
    if isinstance(value, JValue):
        return JValue(value.value)
    members = members_of(value)
    if members is not None:
        return JObject({name: to_token(run, item, depth + 1) for name, item in members})
    items = items_of(value)
    if items is not None:
        return JArray([to_token(run, item, depth + 1) for item in items])
    return JValue(value)
