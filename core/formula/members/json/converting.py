"""From JSON tokens to values of a type: casts, Value<T>, ToObject<T> and DeserializeObject<T>."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from core.formula.members.json.reading import loose_value, loosened
from core.formula.members.numbers.convert import to_type
from core.formula.members.system.guids import parse_guid
from core.formula.records.model import Record
from core.formula.types.builtin import (
    BOOL,
    CHAR,
    DATETIME,
    DATETIMEOFFSET,
    DICTIONARY_DEF,
    DYNAMIC,
    GUID,
    INTEGRAL_SET,
    JTOKEN,
    LIST_DEF,
    NUMERIC_SET,
    OBJECT,
    STRING,
    TIMESPAN,
)
from core.formula.types.conversions import reference
from core.formula.types.model import ARRAY_DEF, Type, underlying
from core.formula.values.collections.containers import NetArray, NetDictionary, NetList, NetSet
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset, NetTimeSpan
from core.formula.values.dates.reading import parse_offset
from core.formula.values.dates.spans import read_span
from core.formula.values.json.tokens import JArray, JObject, JToken, JValue
from core.formula.values.numbers import decimals, doubles
from core.formula.values.objects.boxed import EnumValue, runtime_type, unbox
from core.formula.values.objects.exceptions import argument_null, net
from core.formula.values.objects.instances import Guid
from core.formula.values.text.display import to_text


def convert_token(token: Any, target: Type) -> Any:
    """`(decimal)token`, `token.Value<string>("Name")`, DeserializeObject<T>: the raw value of a type."""
    if token is None or (isinstance(token, JValue) and token.value is None):
        if target.accepts_null:
            return None
        if token is None:
            raise argument_null("value")
        raise _not_convertible("Null", target)
    goal = underlying(target)
    if goal in {OBJECT, DYNAMIC}:
        return loose_value(token.value) if isinstance(token, JValue) else loosened(token)
    if reference(goal, JTOKEN):
        return _expected(loosened(token), goal)
    if isinstance(token, JValue):
        return _simple(token.value, goal)
    return _compound(token, goal)


def _expected(token: JToken, goal: Type) -> JToken:
    if goal != JTOKEN and runtime_type(token) != goal:
        raise net(
            "InvalidCastException",
            f"Unable to cast object of type '{runtime_type(token).name}' to type '{goal.name}'.",
        )
    return token


def _not_convertible(kind: str, goal: Type) -> Exception:
    return net("ArgumentException", f"Can not convert {kind} to {underlying(goal).name}.")


def _exact_whole(value: Decimal, goal: Type) -> None:
    if goal in INTEGRAL_SET and value != value.to_integral_value():
        raise net("JsonReaderException", f"Input string '{decimals.text(value)}' is not a valid integer.")


def _serialization_error(message: str) -> Exception:
    return net("JsonSerializationException", message)


def _simple(value: Any, goal: Type) -> Any:
    if goal == STRING:
        if isinstance(value, NetDateTime | NetDateTimeOffset):
            return to_text(value)
        return to_text(value) if not isinstance(value, float) else doubles.text(value)
    if isinstance(value, Decimal):
        _exact_whole(value, goal)
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
    if isinstance(value, NetDateTime):
        return NetDateTimeOffset(value.ticks)
    return parse_offset(value)


def _guid(text: str) -> Guid:
    return parse_guid(text)


def _span(text: str) -> NetTimeSpan:
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
    if isinstance(token, JObject) and goal.definition.name in {
        "Dictionary",
        "IDictionary",
        "SortedDictionary",
    }:
        filled = NetDictionary(Type(DICTIONARY_DEF, goal.args))
        for key, item in token.pairs():
            filled.put(dictionary_key(key, goal.args[0]), convert_token(item, goal.args[1]))
        return filled
    if isinstance(token, JObject) and goal.kind == "record":
        return Record(goal, {key: plain(item) for key, item in token.pairs()})
    if goal in NUMERIC_SET or goal in {STRING, BOOL, CHAR, DATETIME, DATETIMEOFFSET, GUID, TIMESPAN}:
        raise _not_convertible("Array" if isinstance(token, JArray) else "Object", goal)
    raise _serialization_error(
        f"Cannot deserialize the current JSON {'array' if isinstance(token, JArray) else 'object'} into type '{goal}'."
    )


def dictionary_key(text: str, type_: Type) -> Any:
    """The name of a member as the key of a dictionary."""
    return text if type_ in {STRING, OBJECT} else _simple(text, type_)


def plain(token: JToken) -> Any:
    """A token as the JSON that records are made of."""
    if isinstance(token, JObject):
        return {key: plain(item) for key, item in token.pairs()}
    if isinstance(token, JArray):
        return [plain(item) for item in token.items]
    value = unbox(token.value) if isinstance(token, JValue) else None
    return Decimal(repr(value)) if isinstance(value, float) else value
