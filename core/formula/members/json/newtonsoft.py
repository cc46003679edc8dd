"""JsonConvert, JToken, JObject, JArray, JProperty, JValue."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.budget import Budget, Meter
from core.formula.members.json.converting import convert_token
from core.formula.members.json.reading import parse_token
from core.formula.members.json.tokens import children, item_of, path_of, select, token_type
from core.formula.members.json.writing import Writer, to_token
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import JPROPERTY, JTOKEN
from core.formula.types.model import Type
from core.formula.types.userdefined import EXPLICIT_FROM
from core.formula.values.collections.containers import NetList, Sequence
from core.formula.values.json.tokens import JArray, JObject, JProperty, JToken, JValue
from core.formula.values.objects.boxed import EnumValue, box
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import NetError, argument_null, net
from core.formula.values.objects.instances import TypeValue
from core.formula.values.text.display import to_text

Types = tuple[Type, ...]


@cache
def convert_json_table() -> Table:
    """The members of JsonConvert."""
    return table(
        Method("static string SerializeObject(object value)", serialize, run=True),
        Method("static string SerializeObject(object value, Formatting formatting)", serialize, run=True),
        Method("static T DeserializeObject<T>(string value)", deserialize, run=True, types=True),
        Method(
            "static object DeserializeObject(string value)",
            lambda run, text: _simple(parse_token(run, text)),
            run=True,
        ),
        Method("static object DeserializeObject(string value, Type type)", _deserialize_as, run=True),
        Method(
            "static string ToString(object value)",
            lambda run, value: Writer(run.meter).write(value),
            run=True,
        ),
    )


def serialize(run: Run, value: Any, formatting: EnumValue | None = None) -> str:
    """JsonConvert.SerializeObject."""
    return Writer(run.meter, indented=formatting is not None and formatting.number == 1).write(value)


def _simple(token: JToken) -> Any:
    return token.value if isinstance(token, JValue) else token


def deserialize(run: Run, types: Types, text: str | None) -> Any:
    """JsonConvert.DeserializeObject<T>."""
    if text is None:
        raise argument_null("value")
    if not text.strip():
        return convert_token(JValue(None), types[0]) if types[0].accepts_null else _default(types[0])
    try:
        return convert_token(parse_token(run, text, exact=True), types[0])
    except NetError as error:
        if error.exception.type.name not in _UNREADABLE:
            raise
        raise net(
            "JsonReaderException", f"Could not convert the JSON to {types[0]}: {error.exception.message}"
        ) from None


# What a conversion raises is the reader's error where a whole text is deserialized.
_UNREADABLE = frozenset({"FormatException", "OverflowException", "ArgumentException"})


def _default(type_: Type) -> Any:
    return default_value(type_)


def _deserialize_as(run: Run, text: str | None, type_: TypeValue) -> Any:
    return box(deserialize(run, (type_.of,), text), type_.of)


# JToken ----------------------------------------------------------------------------------------


@cache
def token_table() -> Table:
    """The members of JToken."""
    return table(
        Method("static JToken Parse(string json)", parse_token, run=True),
        Method("static JToken FromObject(object o)", to_token, run=True),
        Property("JTokenType Type", token_type),
        Property("bool HasValues", lambda token: len(children(token)) > 0),
        Property("JToken Parent", lambda token: token.parent),
        Property("string Path", path_of),
        Property("JToken First", lambda token: next(iter(children(token)), None)),
        Property("JToken Last", lambda token: next(iter(children(token)[::-1]), None)),
        Method("JToken get_Item(object key)", item_of),
        Method("T Value<T>(object key)", _value_at, types=True),
        Method("T Value<T>()", _converted, run=True, types=True),
        Method("T ToObject<T>()", _converted, run=True, types=True),
        Method("JToken SelectToken(string path)", lambda token, path: next(iter(select(token, path)), None)),
        Method(
            "IEnumerable<JToken> SelectTokens(string path)",
            lambda token, path: NetList.of(JTOKEN, select(token, path)),
        ),
        Method("IEnumerable<JToken> Children()", lambda token: NetList.of(JTOKEN, children(token))),
        Method("IEnumerable<T> Values<T>()", _values, types=True),
        Method("JToken DeepClone()", to_token, run=True),
        Method("string ToString()", token_text, run=True),
        Method(
            "string ToString(Formatting formatting)",
            lambda run, token, f: Writer(run.meter, indented=f.number == 1).write(token),
            run=True,
        ),
        Method(
            "static bool DeepEquals(JToken t1, JToken t2)",
            lambda run, a, b: Writer(run.meter).write(a) == Writer(run.meter).write(b),
            run=True,
        ),
    )


def token_text(run: Run, token: JToken) -> str:
    """ToString(): a simple value's own text, else indented JSON."""
    if isinstance(token, JValue):
        return to_text(token.value)
    return Writer(run.meter, indented=True).write(token)


def _written(token: JToken) -> str:
    meter = Meter(Budget.of(1000))  # each text is bounded on its own here; the joining counts it again
    return to_text(token.value) if isinstance(token, JValue) else Writer(meter, indented=True).write(token)


JToken.written = _written
EXPLICIT_FROM[JTOKEN] = convert_token


def _converted(run: Run, types: Types, token: JToken) -> Any:
    run.meter.items(_size(token))
    return convert_token(token, types[0])


def _size(token: JToken) -> int:
    """How many values a token holds."""
    inner = (
        token.items
        if isinstance(token, JArray)
        else token.members.values()
        if isinstance(token, JObject)
        else ()
    )
    return 1 + sum(map(_size, inner))


def _value_at(types: Types, token: JToken, key: Any) -> Any:
    found = item_of(token, key)
    if found is None:
        return _default(types[0])
    return convert_token(found, types[0])


def _values(types: Types, token: JToken) -> Sequence:
    items = [item.value if isinstance(item, JProperty) else item for item in children(token)]
    return Sequence(types[0], lambda: (convert_token(item, types[0]) for item in items))


# JObject, JArray, JProperty, JValue --------------------------------------------------------------


def _parse_object(run: Run, text: str | None) -> JToken:
    token = parse_token(run, text)
    if not isinstance(token, JObject):
        raise net(
            "JsonReaderException",
            "Error reading JObject from JsonReader. Current JsonReader item is not an object.",
        )
    return token


def _parse_array(run: Run, text: str | None) -> JToken:
    token = parse_token(run, text)
    if not isinstance(token, JArray):
        raise net(
            "JsonReaderException",
            "Error reading JArray from JsonReader. Current JsonReader item is not an array.",
        )
    return token


@cache
def object_json_table() -> Table:
    """The members that only JObject has."""
    return table(
        Method("new()", lambda: JObject({})),
        Method("static JObject Parse(string json)", _parse_object, run=True),
        Method("static JObject FromObject(object o)", to_token, run=True),
        Property("int Count", len),
        Method("JToken get_Item(string propertyName)", item_of),
        Method("void set_Item(string propertyName, JToken value)", _set_member, run=True),
        Method("void Add(string propertyName, JToken value)", _set_member, run=True),
        Method(
            "bool Remove(string propertyName)", lambda token, name: token.members.pop(name, None) is not None
        ),
        Method("bool ContainsKey(string propertyName)", lambda token, name: name in token.members),
        Method(
            "bool TryGetValue(string propertyName, out JToken value)",
            lambda token, name: (name in token.members, token.members.get(name)),
        ),
        Method("JToken GetValue(string propertyName)", lambda token, name: token.members.get(name)),
        Method("JToken GetValue(string propertyName, StringComparison comparison)", _get_loosely),
        Method("IEnumerable<JProperty> Properties()", lambda token: NetList.of(JPROPERTY, children(token))),
        Method(
            "JProperty Property(string name)",
            lambda token, name: _property(token, name),
        ),
        Method(
            "IEnumerable<JToken> PropertyValues()",
            lambda token: NetList.of(JTOKEN, list(token.members.values())),
        ),
    )


def _set_member(run: Run, token: JObject, name: str, value: JToken | None) -> None:
    run.meter.items(1)
    token.members[name] = value if value is not None else JValue(None)
    token.members[name].parent = token


def _get_loosely(token: JObject, name: str, comparison: EnumValue) -> JToken | None:
    if comparison.number not in {1, 3, 5}:
        return token.members.get(name)
    return next((item for key, item in token.pairs() if key.lower() == name.lower()), None)


@cache
def array_json_table() -> Table:
    """The members that only JArray has."""
    return table(
        Method("new()", lambda: JArray([])),
        Method("static JArray Parse(string json)", _parse_array, run=True),
        Method("static JArray FromObject(object o)", to_token, run=True),
        Property("int Count", len),
        Method("JToken get_Item(int index)", item_of),
        Method("void Add(JToken item)", _add_item, run=True),
    )


def _add_item(run: Run, token: JArray, item: JToken | None) -> None:
    run.meter.items(1)
    token.items.append(item if item is not None else JValue(None))
    token.items[-1].parent = token


@cache
def property_json_table() -> Table:
    """The members that only JProperty has."""
    return table(
        Method(
            "new(string name, object content)",
            lambda run, name, value: JProperty(name, to_token(run, value)),
            run=True,
        ),
        Property("string Name", lambda prop: prop.name),
        Property("JToken Value", lambda prop: prop.value),
    )


@cache
def value_json_table() -> Table:
    """The members that only JValue has."""
    return table(
        Method("new(object value)", lambda value: JValue(value)),
        Property("object Value", lambda token: token.value),
    )


def _property(token: JObject, name: str) -> JProperty | None:
    return JProperty(name, token.members[name]) if name in token.members else None
