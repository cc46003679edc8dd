"""JsonConvert, JToken, JObject, JArray, JProperty, JValue."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from core.formula.members.jsontext import Writer, convert_token, parse_token, to_token
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import JPROPERTY, JTOKEN
from core.formula.types.enums import JTOKENTYPE, member
from core.formula.types.model import Type
from core.formula.values.boxed import EnumValue, runtime_type, unbox
from core.formula.values.collections import NetList, Sequence
from core.formula.values.display import to_text
from core.formula.values.exceptions import argument_null, net, out_of_range
from core.formula.values.json import JArray, JObject, JProperty, JToken, JValue
from core.formula.values.objects import TypeValue

Types = tuple[Type, ...]


@cache
def convert_json_table() -> Table:
    return table(
        Method("static string SerializeObject(object value)", serialize, run=True),
        Method("static string SerializeObject(object value, Formatting formatting)", serialize, run=True),
        Method("static T DeserializeObject<T>(string value)", _deserialize, types=True),
        Method("static object DeserializeObject(string value)", lambda text: _simple(parse_token(text))),
        Method("static object DeserializeObject(string value, Type type)", _deserialize_as),
        Method("static string ToString(object value)", lambda value: Writer().write(value)),
    )


def serialize(run: Run, value: Any, formatting: EnumValue | None = None) -> str:
    """JsonConvert.SerializeObject."""
    text = Writer(indented=formatting is not None and formatting.number == 1).write(value)
    run.meter.text(len(text))
    return text


def _simple(token: JToken) -> Any:
    return token.value if isinstance(token, JValue) else token


def _deserialize(types: Types, text: str | None) -> Any:
    if text is None:
        raise argument_null("value")
    if not text.strip():
        return convert_token(JValue(None), types[0]) if types[0].accepts_null else _default(types[0])
    token = parse_token(text)
    target = types[0]
    if target.name in {"JObject", "JArray", "JToken"}:
        return _expect(token, target)
    return convert_token(token, target)


def _default(type_: Type) -> Any:
    from core.formula.compile.defaults import default_value

    return default_value(type_)


def _deserialize_as(text: str | None, type_: TypeValue) -> Any:
    from core.formula.values.boxed import box

    return box(_deserialize((type_.of,), text), type_.of)


def _expect(token: JToken, target: Type) -> JToken:
    if target.name != "JToken" and runtime_type(token).name != target.name:
        raise net("InvalidCastException", f"Unable to cast object of type '{runtime_type(token).name}' to type '{target.name}'.")
    return token


# JToken ----------------------------------------------------------------------------------------


@cache
def token_table() -> Table:
    return table(
        Method("static JToken Parse(string json)", parse_token),
        Method("static JToken FromObject(object o)", to_token),
        Property("JTokenType Type", token_type),
        Property("bool HasValues", lambda token: len(_children(token)) > 0),
        Property("JToken Parent", lambda token: token.parent),
        Property("string Path", _path),
        Property("JToken First", lambda token: next(iter(_children(token)), None)),
        Property("JToken Last", lambda token: next(iter(_children(token)[::-1]), None)),
        Method("JToken get_Item(object key)", _item),
        Method("T Value<T>(object key)", _value_at, types=True),
        Method("T Value<T>()", lambda types, token: convert_token(token, types[0]), types=True),
        Method("T ToObject<T>()", lambda types, token: convert_token(token, types[0]), types=True),
        Method("JToken SelectToken(string path)", lambda token, path: next(iter(select(token, path)), None)),
        Method("IEnumerable<JToken> SelectTokens(string path)", lambda token, path: NetList.of(JTOKEN, select(token, path))),
        Method("IEnumerable<JToken> Children()", lambda token: NetList.of(JTOKEN, _children(token))),
        Method("IEnumerable<T> Values<T>()", _values, types=True),
        Method("JToken DeepClone()", lambda token: to_token(token)),
        Method("string ToString()", token_text),
        Method("string ToString(Formatting formatting)", lambda token, f: Writer(indented=f.number == 1).write(token)),
        Method("static bool DeepEquals(JToken t1, JToken t2)", lambda a, b: Writer().write(a) == Writer().write(b)),
    )


def token_type(token: JToken) -> EnumValue:
    """JToken.Type."""
    if isinstance(token, JValue):
        name = {"null": "Null", "Boolean": "Boolean", "String": "String", "DateTime": "Date", "Guid": "Guid"}.get(
            runtime_type(token.value).name
        )
        if name is None:
            name = "Integer" if isinstance(unbox(token.value), int) else "Float"
    else:
        name = {"JObject": "Object", "JArray": "Array", "JProperty": "Property"}[runtime_type(token).name]
    return member(JTOKENTYPE, name)


def token_text(token: JToken) -> str:
    """ToString(): a simple value's own text, else indented JSON."""
    if isinstance(token, JValue):
        return to_text(token.value)
    return Writer(indented=True).write(token)


def _children(token: JToken) -> list[JToken]:
    if isinstance(token, JObject):
        return [JProperty(name, item) for name, item in token.pairs()]
    if isinstance(token, JArray):
        return list(token.items)
    return [token.value] if isinstance(token, JProperty) else []


def _path(token: JToken) -> str:
    parent = token.parent
    if parent is None:
        return ""
    if isinstance(parent, JObject):
        key = next(name for name, item in parent.pairs() if item is token)
        return f"{_path(parent)}.{key}".lstrip(".")
    assert isinstance(parent, JArray)
    return f"{_path(parent)}[{next(i for i, item in enumerate(parent.items) if item is token)}]"


def _item(token: JToken, key: Any) -> JToken | None:
    """token["Name"], token[0]."""
    key = unbox(key)
    if isinstance(token, JObject):
        if not isinstance(key, str):
            raise net("ArgumentException", "Accessed JObject values with invalid key value. Object property name expected.")
        return token.members.get(key)
    if isinstance(token, JArray):
        if not isinstance(key, int) or isinstance(key, bool):
            raise net("ArgumentException", "Accessed JArray values with invalid key value. Int32 array index expected.")
        if not 0 <= key < len(token.items):
            raise out_of_range("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
        return token.items[key]
    if isinstance(token, JProperty):
        raise net("InvalidOperationException", "Cannot access child value on Newtonsoft.Json.Linq.JProperty.")
    raise net("InvalidOperationException", "Cannot access child value on Newtonsoft.Json.Linq.JValue.")


def _value_at(types: Types, token: JToken, key: Any) -> Any:
    found = _item(token, key)
    if found is None:
        return _default(types[0])
    return convert_token(found, types[0])


def _values(types: Types, token: JToken) -> Sequence:
    items = [item.value if isinstance(item, JProperty) else item for item in _children(token)]
    return Sequence(types[0], lambda: (convert_token(item, types[0]) for item in items))


# JSONPath, as far as it is used: names, indexes, * and the root -----------------------------------


def select(token: JToken, path: str | None) -> list[JToken]:
    """The tokens that a path leads to."""
    if path is None:
        raise argument_null("path")
    found: list[JToken] = [token]
    for step in _steps(path):
        found = [item for one in found for item in _step(one, step)]
    return found


def _steps(path: str) -> list[str | int]:
    import re

    steps: list[str | int] = []
    at = 1 if path.startswith("$") else 0
    pattern = re.compile(r"\.?(?:\[(\d+)\]|\[\s*['\"]([^'\"]*)['\"]\s*\]|\[(\*)\]|([^.\[\]]+))")
    while at < len(path):
        match = pattern.match(path, at)
        if match is None or path.startswith("..", at):
            raise net("JsonException", f"The path '{path}' can't be evaluated here.")
        number, quoted, star, name = match.groups()
        steps.append(int(number) if number is not None else quoted if quoted is not None else star or name)
        at = match.end()
    return steps


def _step(token: JToken, step: str | int) -> Iterable[JToken]:
    if step == "*":
        return [item.value if isinstance(item, JProperty) else item for item in _children(token)]
    if isinstance(step, int):
        return token.items[step : step + 1] if isinstance(token, JArray) else []
    found = token.members.get(step) if isinstance(token, JObject) else None
    return [found] if found is not None else []


# JObject, JArray, JProperty, JValue --------------------------------------------------------------


def _parse_object(text: str | None) -> JToken:
    token = parse_token(text)
    if not isinstance(token, JObject):
        raise net("JsonReaderException", "Error reading JObject from JsonReader. Current JsonReader item is not an object.")
    return token


def _parse_array(text: str | None) -> JToken:
    token = parse_token(text)
    if not isinstance(token, JArray):
        raise net("JsonReaderException", "Error reading JArray from JsonReader. Current JsonReader item is not an array.")
    return token


@cache
def object_json_table() -> Table:
    return table(
        Method("new()", lambda: JObject({})),
        Method("static JObject Parse(string json)", _parse_object),
        Method("static JObject FromObject(object o)", to_token),
        Property("int Count", len),
        Method("JToken get_Item(string propertyName)", _item),
        Method("void set_Item(string propertyName, JToken value)", _set_member),
        Method("void Add(string propertyName, JToken value)", _set_member),
        Method("bool Remove(string propertyName)", lambda token, name: token.members.pop(name, None) is not None),
        Method("bool ContainsKey(string propertyName)", lambda token, name: name in token.members),
        Method("bool TryGetValue(string propertyName, out JToken value)", lambda token, name: (name in token.members, token.members.get(name))),
        Method("JToken GetValue(string propertyName)", lambda token, name: token.members.get(name)),
        Method("JToken GetValue(string propertyName, StringComparison comparison)", _get_loosely),
        Method("IEnumerable<JProperty> Properties()", lambda token: NetList.of(JPROPERTY, _children(token))),
        Method("JProperty Property(string name)", lambda token, name: next((p for p in _children(token) if p.name == name), None)),
        Method("IEnumerable<JToken> PropertyValues()", lambda token: NetList.of(JTOKEN, list(token.members.values()))),
    )


def _set_member(token: JObject, name: str, value: JToken | None) -> None:
    token.members[name] = value if value is not None else JValue(None)
    token.members[name].parent = token


def _get_loosely(token: JObject, name: str, comparison: EnumValue) -> JToken | None:
    if comparison.number not in {1, 3, 5}:
        return token.members.get(name)
    return next((item for key, item in token.pairs() if key.lower() == name.lower()), None)


@cache
def array_json_table() -> Table:
    return table(
        Method("new()", lambda: JArray([])),
        Method("static JArray Parse(string json)", _parse_array),
        Method("static JArray FromObject(object o)", to_token),
        Property("int Count", len),
        Method("JToken get_Item(int index)", _item),
        Method("void Add(JToken item)", _add_item),
    )


def _add_item(token: JArray, item: JToken | None) -> None:
    token.items.append(item if item is not None else JValue(None))
    token.items[-1].parent = token


@cache
def property_json_table() -> Table:
    return table(
        Method("new(string name, object content)", lambda name, value: JProperty(name, to_token(value))),
        Property("string Name", lambda prop: prop.name),
        Property("JToken Value", lambda prop: prop.value),
    )


@cache
def value_json_table() -> Table:
    return table(
        Method("new(object value)", lambda value: JValue(value)),
        Property("object Value", lambda token: token.value),
    )


