"""JSON as Newtonsoft reads and writes it: tokens from text, text from values, values from tokens."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from core.formula.errors import NetError
from core.formula.records import Record
from core.formula.types.builtin import (
    BOOL,
    CHAR,
    DATETIME,
    DATETIMEOFFSET,
    DICTIONARY_DEF,
    DYNAMIC,
    FLOAT,
    GUID,
    INTEGRAL_SET,
    LIST_DEF,
    LONG,
    NUMERIC_SET,
    OBJECT,
    STRING,
    TIMESPAN,
)
from core.formula.types.model import ARRAY_DEF, TUPLE_DEF, Type, underlying
from core.formula.values import decimals, doubles
from core.formula.values.boxed import Boxed, EnumValue, box, runtime_type, unbox
from core.formula.values.collections import Grouping, NetArray, NetDictionary, NetList, NetSet, Pair, Sequence
from core.formula.values.dateformat import custom, offset_text
from core.formula.values.dateparse import offset_from_json
from core.formula.values.datetimes import LOCAL, UTC, NetDateTime, NetDateTimeOffset, NetTimeSpan
from core.formula.values.display import raw_text, to_text
from core.formula.values.exceptions import argument_null, net
from core.formula.values.json import JArray, JObject, JProperty, JToken, JValue
from core.formula.values.numbers import RANGES
from core.formula.values.objects import Anonymous, Guid
from core.formula.values.strings import from_net, to_net

MAX_DEPTH = 64


def _reader_error(message: str) -> Exception:
    return net("JsonReaderException", message)


# Reading ---------------------------------------------------------------------------------------


def parse_token(text: str | None) -> JToken:
    """JToken.Parse."""
    if text is None:
        raise argument_null("json")
    try:
        found = json.loads(from_net(text), parse_float=_number, parse_int=_whole, parse_constant=_number)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, position {error.colno}"
        raise _reader_error(f"Unexpected character encountered while parsing value: {error.msg}. Path '', {where}.") from None
    except RecursionError:
        raise _reader_error("The reader's MaxDepth of 64 has been exceeded.") from None
    return _token(found, 0)


class _Number:
    """A number of the text, kept until its type is known."""

    def __init__(self, text: str) -> None:
        self.text = text


def _number(text: str) -> _Number:
    return _Number(text)


def _whole(text: str) -> _Number:
    return _Number(text)


def _token(found: Any, depth: int) -> JToken:
    if depth > MAX_DEPTH:
        raise _reader_error("The reader's MaxDepth of 64 has been exceeded.")
    if isinstance(found, Mapping):
        return JObject({to_net(str(key)): _token(item, depth + 1) for key, item in found.items()})
    if isinstance(found, list):
        return JArray([_token(item, depth + 1) for item in found])
    if isinstance(found, _Number):
        return JValue(_numeric(found.text))
    if isinstance(found, str):
        return JValue(_text_or_date(to_net(found)))
    return JValue(found)


def _numeric(text: str) -> Any:
    """Whole numbers are long, others double, as Newtonsoft reads them."""
    if text.lstrip("-").isdigit():
        value = int(text[:400])
        if RANGES[LONG][0] <= value <= RANGES[LONG][1]:
            return Boxed(LONG, value)
    return float(text)


def _text_or_date(text: str) -> Any:
    """Newtonsoft takes an ISO date and time for a date."""
    if len(text) < 19 or text[10] != "T" or not text[:4].isdigit():
        return text
    try:
        found = offset_from_json(text)
    except NetError:
        return text  # the 31st of February is a text
    if found is None:
        return text
    if text.endswith("Z"):
        return NetDateTime(found.utc, UTC)
    if text[-6] in "+-":
        return NetDateTime(found.utc, LOCAL)
    return NetDateTime(found.ticks)


# Converting ------------------------------------------------------------------------------------


def convert_token(token: Any, target: Type) -> Any:
    """`(decimal)token`, `token.Value<string>("Name")`, DeserializeObject<T>: the raw value of a type."""
    if token is None or (isinstance(token, JValue) and token.value is None):
        if target.accepts_null:
            return None
        if token is None:
            raise argument_null("value")
        raise _serialization_error(f"Error converting value {{null}} to type '{target}'.")
    goal = underlying(target)
    if goal in {OBJECT, DYNAMIC}:
        return token.value if isinstance(token, JValue) else token
    if isinstance(token, JValue):
        return _simple(token.value, goal)
    return _compound(token, goal)


def _serialization_error(message: str) -> Exception:
    return net("JsonSerializationException", message)


def _simple(value: Any, goal: Type) -> Any:
    from core.formula.members.convert import to_type

    if goal == STRING:
        if isinstance(value, NetDateTime | NetDateTimeOffset):
            return to_text(value)
        return to_text(value) if not isinstance(value, float) else doubles.text(value)
    if goal in NUMERIC_SET or goal in {BOOL, CHAR}:
        return to_type(value, goal)
    if goal == DATETIME:
        return value if isinstance(value, NetDateTime) else to_type(value, DATETIME)
    if goal == DATETIMEOFFSET:
        return _offset(value)
    if goal == GUID and isinstance(value, str):
        return _guid(value)
    if goal == TIMESPAN and isinstance(value, str):
        return _span(value)
    if goal.kind == "enum" and runtime_type(value) in INTEGRAL_SET:
        return EnumValue(goal, unbox(value))
    raise net("ArgumentException", f"Can not convert {runtime_type(value)} to {goal}.")


def _offset(value: Any) -> NetDateTimeOffset:
    from core.formula.members.dateparsing import parse_offset

    if isinstance(value, NetDateTime):
        return NetDateTimeOffset(value.ticks)
    return parse_offset(value)


def _guid(text: str) -> Guid:
    from core.formula.members.objects import _parse_guid

    return _parse_guid(text)


def _span(text: str) -> NetTimeSpan:
    from core.formula.members.dateparsing import read_span

    found = read_span(text)
    if found is None:
        raise net("FormatException", f"String '{text}' was not recognized as a valid TimeSpan.")
    return found


def _compound(token: JToken, goal: Type) -> Any:
    if isinstance(token, JArray):
        items = [convert_token(item, goal.args[0]) for item in token.items] if goal.args else []
        if goal.definition is ARRAY_DEF:
            return NetArray(goal, items)
        if goal.definition is LIST_DEF or goal.name in {"IList", "IEnumerable", "ICollection"}:
            return NetList.of(goal.args[0], items)
        if goal.name == "HashSet":
            made = NetSet(goal)
            for item in items:
                made.add(item)
            return made
    if isinstance(token, JObject) and goal.definition.name in {"Dictionary", "IDictionary", "SortedDictionary"}:
        filled = NetDictionary(Type(DICTIONARY_DEF, goal.args))
        for key, item in token.pairs():
            filled.put(_key(key, goal.args[0]), convert_token(item, goal.args[1]))
        return filled
    if isinstance(token, JObject) and goal.kind == "record":
        return Record(goal, {key: plain(item) for key, item in token.pairs()})
    raise _serialization_error(f"Cannot deserialize the current JSON {'array' if isinstance(token, JArray) else 'object'} into type '{goal}'.")


def _key(text: str, type_: Type) -> Any:
    return text if type_ in {STRING, OBJECT} else _simple(text, type_)


def plain(token: JToken) -> Any:
    """A token as the JSON that records are made of."""
    if isinstance(token, JObject):
        return {key: plain(item) for key, item in token.pairs()}
    if isinstance(token, JArray):
        return [plain(item) for item in token.items]
    value = unbox(token.value) if isinstance(token, JValue) else None
    return Decimal(repr(value)) if isinstance(value, float) else value


# Writing ---------------------------------------------------------------------------------------


class Writer:
    """Serializes an `object`. `indent` is 2 for Formatting.Indented; `skip_null` leaves null members out."""

    def __init__(self, *, indented: bool = False, skip_null: bool = False) -> None:
        self.indented = indented
        self.skip_null = skip_null

    def write(self, value: Any, depth: int = 0) -> str:
        if depth > MAX_DEPTH:
            raise _serialization_error("Self referencing loop detected.")
        simple = self._simple(value)
        if simple is not None:
            return simple
        members = _members(value)
        if members is not None:
            kept = [(name, item) for name, item in members if not (self.skip_null and _is_null(item))]
            return self._wrap("{", [f"{quote(n)}:{self._gap}{self.write(v, depth + 1)}" for n, v in kept], "}", depth)
        items = _items(value)
        if items is not None:
            return self._wrap("[", [self.write(item, depth + 1) for item in items], "]", depth)
        return quote(to_text(value))

    @property
    def _gap(self) -> str:
        return " " if self.indented else ""

    def _wrap(self, opening: str, parts: list[str], closing: str, depth: int) -> str:
        if not parts:
            return opening + closing
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
        if isinstance(value, NetDateTime | NetDateTimeOffset):
            return quote(iso(value))
        return None


def _is_null(value: Any) -> bool:
    return value is None or (isinstance(value, JValue) and value.value is None)


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
        zone = {UTC: "Z", LOCAL: "+00:00"}.get(value.kind, "")
    else:
        zone = offset_text(value.offset)
    return custom(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", 0, zone)


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quote(text: str) -> str:
    """A JSON string; like Newtonsoft, letters beyond ASCII stay as they are."""
    out = []
    for letter in text:
        if letter in _ESCAPES:
            out.append(_ESCAPES[letter])
        elif letter < " " or letter in "\x85\u2028\u2029":
            out.append(f"\\u{ord(letter):04x}")
        else:
            out.append(letter)
    return f'"{"".join(out)}"'


def _members(value: Any) -> list[tuple[str, Any]] | None:
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


def _items(value: Any) -> list[Any] | None:
    if isinstance(value, JArray):
        return list(value.items)
    if isinstance(value, NetList | NetArray | NetSet | Sequence | Grouping):
        element = value.type.args[-1]
        return [box(item, element) for item in value]
    return None


def to_token(value: Any) -> JToken:
    """JToken.FromObject."""
    if isinstance(value, JToken):
        return value
    members = _members(value)
    if members is not None:
        return JObject({name: to_token(item) for name, item in members})
    items = _items(value)
    if items is not None:
        return JArray([to_token(item) for item in items])
    if isinstance(value, int) and not isinstance(value, bool):
        return JValue(Boxed(LONG, value))
    return JValue(value)

