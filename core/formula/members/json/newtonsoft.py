"""JsonConvert, JToken, JObject, JArray, JProperty, JValue."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from core.formula.budget import Budget, Meter
from core.formula.members.json.converting import convert_token
from core.formula.members.json.deserializing import deserialize
from core.formula.members.json.reading import parse_token
from core.formula.members.json.tokens import children, item_of, path_of, select, token_type
from core.formula.members.json.writing import Writer, items_of, to_token
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import JPROPERTY, JTOKEN, OBJECT
from core.formula.types.declared import reference
from core.formula.types.enums import FORMATTING, NULLVALUEHANDLING
from core.formula.types.model import Type
from core.formula.types.userdefined import EXPLICIT_FROM
from core.formula.values.collections.containers import NetArray, NetList, Sequence
from core.formula.values.json.tokens import JArray, JObject, JProperty, JToken, JValue
from core.formula.values.objects.boxed import EnumValue, box, runtime_type
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import (
    argument_null,
    net,
)
from core.formula.values.objects.instances import TypeValue
from core.formula.values.text.display import to_text

Types = tuple[Type, ...]
SETTINGS = reference("JsonSerializerSettings")


@cache
def convert_json_table() -> Table:
    """The members of JsonConvert."""
    return table(
        Method("static string SerializeObject(object value)", serialize, run=True),
        Method("static string SerializeObject(object value, Formatting formatting)", serialize, run=True),
        Method(
            "static string SerializeObject(object value, JsonSerializerSettings settings)",
            lambda run, value, settings: serialize(run, value, None, settings),
            run=True,
        ),
        Method(
            "static string SerializeObject(object value, Formatting formatting, JsonSerializerSettings settings)",
            serialize,
            run=True,
        ),
        Method("static T DeserializeObject<T>(string value)", deserialize, run=True, types=True),
        Method(
            "static object DeserializeObject(string value)",
            lambda run, text: deserialize(run, (OBJECT,), text),
            run=True,
        ),
        Method("static object DeserializeObject(string value, Type type)", _deserialize_as, run=True),
        Method(
            "static string ToString(object value)",
            lambda run, value: Writer(run.meter).write(value),
            run=True,
        ),
    )


class Settings:
    """JsonSerializerSettings, as far as it shows."""

    __slots__ = ("dates", "indented", "skip_null")
    type = SETTINGS

    def __init__(self) -> None:
        self.indented = False
        self.skip_null = False
        self.dates = ""


@cache
def settings_table() -> Table:
    """The members of JsonSerializerSettings."""
    return table(
        Method("new()", Settings),
        Property(
            "NullValueHandling NullValueHandling",
            lambda made: EnumValue(NULLVALUEHANDLING, int(made.skip_null)),
            lambda made, value: setattr(made, "skip_null", value.number == 1),
        ),
        Property(
            "Formatting Formatting",
            lambda made: EnumValue(FORMATTING, int(made.indented)),
            lambda made, value: setattr(made, "indented", value.number == 1),
        ),
        Property(
            "string DateFormatString",
            lambda made: made.dates or "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK",
            lambda made, value: setattr(made, "dates", value or ""),
        ),
        absent="ReferenceLoopHandling MissingMemberHandling DefaultValueHandling ContractResolver Converters "
        "DateFormatHandling DateTimeZoneHandling DateParseHandling FloatFormatHandling FloatParseHandling "
        "StringEscapeHandling Culture MaxDepth TypeNameHandling ObjectCreationHandling",
    )


def serialize(
    run: Run, value: Any, formatting: EnumValue | None = None, settings: Settings | None = None
) -> str:
    """JsonConvert.SerializeObject."""
    settings = settings or Settings()
    indented = settings.indented if formatting is None else formatting.number == 1
    writer = Writer(run.meter, indented=indented, skip_null=settings.skip_null, dates=settings.dates)
    return writer.write(value)


def _deserialize_as(run: Run, text: str | None, type_: TypeValue | None) -> Any:
    if type_ is None:
        return deserialize(run, (OBJECT,), text)
    return box(deserialize(run, (type_.of,), text), type_.of)


# JToken ----------------------------------------------------------------------------------------


@cache
def token_table() -> Table:
    """The members of JToken."""
    return table(
        Method("static JToken Parse(string json)", lambda run, text: parse_token(run, text), run=True),
        Method(
            "static JToken FromObject(object o)", lambda run, value: _token_of(run, value, JToken), run=True
        ),
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
        Method("JToken SelectToken(string path, bool errorWhenNoMatch)", _selected),
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


def _token_of(run: Run, value: Any, wanted: type[JToken]) -> JToken:
    if value is None:
        raise argument_null("o")
    made = to_token(run, value)
    if not isinstance(made, wanted):
        kind = token_type(made)
        raise net("ArgumentException", f"Object serialized to {kind}. {wanted.__name__} instance expected.")
    return made


def _selected(token: JToken, path: str, must: bool) -> JToken | None:
    found = next(iter(select(token, path)), None)
    if found is None and must:
        raise net("JsonException", f"Property '{path}' does not exist on {runtime_type(token).name}.")
    return found


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
        return default_value(types[0])
    return convert_token(found, types[0])


def _values(types: Types, token: JToken) -> Sequence:
    items = [item.value if isinstance(item, JProperty) else item for item in children(token)]
    return Sequence.of(types[0], lambda: (convert_token(item, types[0]) for item in items))


# JObject, JArray, JProperty, JValue --------------------------------------------------------------


@cache
def object_json_table() -> Table:
    """The members that only JObject has."""
    return table(
        Method("new()", lambda: JObject({})),
        Method("new(params object[] content)", _new_object, run=True),
        Method(
            "static JObject Parse(string json)", lambda run, text: parse_token(run, text, "JObject"), run=True
        ),
        Method(
            "static JObject FromObject(object o)", lambda run, value: _token_of(run, value, JObject), run=True
        ),
        Property("int Count", len),
        Method("JToken get_Item(string propertyName)", item_of),
        Method("void set_Item(string propertyName, JToken value)", _set_member, run=True),
        Method("void Add(string propertyName, JToken value)", _add_member, run=True),
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


def _new_object(run: Run, content: NetArray) -> JObject:
    made = JObject({})
    for item in content.items:
        for one in _contained(item):
            if not isinstance(one, JProperty):
                kind = runtime_type(one).name
                raise net(
                    "ArgumentException",
                    f"Can not add Newtonsoft.Json.Linq.{kind} to Newtonsoft.Json.Linq.JObject.",
                )
            _add_member(run, made, one.name, one.value)
    return made


def _new_array(run: Run, content: NetArray) -> JArray:
    return JArray([token for item in content.items for token in _contents(run, item)])


def _contents(run: Run, value: Any) -> list[JToken]:
    """What a container is filled with: a sequence's items, or the one value."""
    return [to_token(run, item) for item in _contained(value)]


def _contained(value: Any) -> Iterable[Any]:
    items = None if isinstance(value, JToken) else items_of(value)
    return [value] if items is None else items


def _add_member(run: Run, token: JObject, name: str, value: JToken | None) -> None:
    if name in token.members:
        raise net(
            "ArgumentException",
            f"Can not add property {name} to Newtonsoft.Json.Linq.JObject. "
            "Property with the same name already exists on object.",
        )
    _set_member(run, token, name, value)


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
        Method("new(params object[] content)", _new_array, run=True),
        Method("new(object content)", lambda run, content: JArray(_contents(run, content)), run=True),
        Method(
            "static JArray Parse(string json)", lambda run, text: parse_token(run, text, "JArray"), run=True
        ),
        Method(
            "static JArray FromObject(object o)", lambda run, value: _token_of(run, value, JArray), run=True
        ),
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
