"""System.Text.Json's JsonSerializer and its options."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import Any

from core.formula.members.json import elements
from core.formula.members.json.escaping import quoted
from core.formula.members.json.nodes import JSONNODE, JsonNode, node_of, written
from core.formula.members.json.writing import items_of, members_of, moment_text
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import (
    BOOL,
    BYTE,
    CHAR,
    DATETIME,
    DATETIMEOFFSET,
    GUID,
    NUMERIC_SET,
    OBJECT,
    STRING,
)
from core.formula.types.declared import reference, static
from core.formula.types.model import ARRAY_DEF, TUPLE_DEF, Type, underlying
from core.formula.values.collections.containers import NetArray, NetDictionary, NetList
from core.formula.values.json.documents import JSONELEMENT, JsonElement, Reader, where
from core.formula.values.numbers import decimals, doubles
from core.formula.values.objects.boxed import Boxed, EnumValue
from core.formula.values.objects.exceptions import argument_null, net
from core.formula.values.text.display import to_text

SERIALIZER = static("JsonSerializer")
OPTIONS = reference("JsonSerializerOptions")
NAMINGPOLICY = reference("JsonNamingPolicy")
ENCODER = reference("JavaScriptEncoder")
_MAX_DEPTH = 64


class Options:
    """JsonSerializerOptions, as far as they show."""

    __slots__ = ("camel_keys", "camel_names", "ignore", "ignores_case", "indented", "relaxed")
    type = OPTIONS

    def __init__(self) -> None:
        self.indented = False
        self.camel_names = False
        self.camel_keys = False
        self.relaxed = False
        self.ignores_case = False
        self.ignore = 0


class Marker:
    """A value that is only compared: a naming policy, an encoder."""

    __slots__ = ("type",)

    def __init__(self, type_: Type) -> None:
        self.type = type_


CAMEL_CASE = Marker(NAMINGPOLICY)
RELAXED = Marker(ENCODER)
_DEFAULT_ENCODER = Marker(ENCODER)


class _Writer:
    def __init__(self, run: Run, options: Options) -> None:
        self.run = run
        self.options = options

    def write(self, value: Any, depth: int = 0) -> str:
        if depth > _MAX_DEPTH:
            raise net(
                "JsonException",
                "A possible object cycle was detected. This can either be due to a cycle or if the object depth is larger than the maximum allowed depth of 64.",
            )
        self.run.tick()
        simple = self._simple(value)
        if simple is not None:
            self.run.meter.text(len(simple))
            return simple
        if isinstance(value, Boxed) and value.type.definition is TUPLE_DEF:
            return "{}"  # its parts are fields, which are left out
        members = members_of(value)
        if members is not None:
            is_dictionary = isinstance(value, NetDictionary)
            parts = [
                self._member(name, item, depth, is_key=is_dictionary)
                for name, item in members
                if is_dictionary or not self._left_out(item)
            ]
            return self._wrapped("{", parts, "}", depth)
        items: Iterable[Any] | None = items_of(value)
        if items is not None:
            return self._wrapped("[", [self.write(item, depth + 1) for item in items], "]", depth)
        return quoted(to_text(value), relaxed=self.options.relaxed)

    def _left_out(self, item: Any) -> bool:
        return self.options.ignore == 3 and item is None

    def _member(self, name: str, item: Any, depth: int, *, is_key: bool) -> str:
        self.run.meter.items(1)
        if self.options.camel_keys if is_key else self.options.camel_names:
            name = _camel(name)
        gap = " " if self.options.indented else ""
        return f"{quoted(name, relaxed=self.options.relaxed)}:{gap}{self.write(item, depth + 1)}"

    def _wrapped(self, opening: str, parts: list[str], closing: str, depth: int) -> str:
        if not parts:
            return opening + closing
        self.run.meter.text(sum(map(len, parts)))
        if not self.options.indented:
            return opening + ",".join(parts) + closing
        pad = "  " * (depth + 1)
        body = ",\n".join(pad + part for part in parts)
        return f"{opening}\n{body}\n{'  ' * depth}{closing}"

    def _simple(self, value: Any) -> str | None:
        if value is None:
            return "null"
        if isinstance(value, JsonNode):
            return written(self.run, value, indented=self.options.indented)
        if isinstance(value, JsonElement):
            return written(self.run, node_of(value), indented=self.options.indented)
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | EnumValue):
            return str(value.number if isinstance(value, EnumValue) else value)
        if isinstance(value, Decimal):
            return decimals.text(value)
        if isinstance(value, float):
            return _float_text(value, is_float=False)
        if isinstance(value, Boxed) and not isinstance(value.value, tuple):
            return self._boxed(value)
        if isinstance(value, NetArray) and value.element == BYTE:
            return f'"{base64.b64encode(bytes(value.items)).decode()}"'
        moment = moment_text(value)
        return quoted(moment, relaxed=True) if moment is not None else None

    def _boxed(self, value: Boxed) -> str:
        if isinstance(value.value, float):
            return _float_text(value.value, is_float=True)
        return (
            str(value.value)
            if isinstance(value.value, int)
            else quoted(str(value.value), relaxed=self.options.relaxed)
        )


def _float_text(value: float, *, is_float: bool) -> str:
    if doubles.special(value) is not None:
        raise net(
            "ArgumentException",
            ".NET number values such as positive and negative infinity cannot be written as valid JSON. "
            "To make it work when using 'JsonSerializer', consider specifying 'JsonNumberHandling.AllowNamedFloatingPointLiterals' "
            "(see https://docs.microsoft.com/dotnet/api/system.text.json.serialization.jsonnumberhandling).",
        )
    return doubles.text(value, is_float=is_float)


def _camel(name: str) -> str:
    """FirstName is firstName, URLPath urlPath."""
    letters = list(name)
    for index, letter in enumerate(letters):
        if not letter.isupper():
            break
        if index and index + 1 < len(letters) and not letters[index + 1].isupper():
            if letters[index + 1] == " ":
                letters[index] = letter.lower()
            break
        letters[index] = letter.lower()
    return "".join(letters)


def serialize(run: Run, value: Any, options: Options | None = None) -> str:
    """JsonSerializer.Serialize"""
    return _Writer(run, options or Options()).write(value)


# Reading ---------------------------------------------------------------------------------------


def _deserialize(run: Run, types: tuple[Type, ...], text: str | None, options: Options | None = None) -> Any:
    if text is None:
        raise argument_null("json")
    run.meter.text(len(text))
    return _Conversion(text).of(Reader(text, run.meter.items, "JsonException").read(), types[0], "$")


_LISTS = frozenset({"List", "IList", "IEnumerable", "ICollection", "IReadOnlyList"})
_DICTIONARIES = frozenset({"Dictionary", "IDictionary", "IReadOnlyDictionary"})


class _Conversion:
    """From the elements of a text to values of a type."""

    def __init__(self, text: str) -> None:
        self.text = text

    def of(self, element: JsonElement, type_: Type, path: str) -> Any:
        if type_ == OBJECT:
            return element if element.kind != "Null" else None
        if type_ == JSONELEMENT:
            return element
        if type_ == JSONNODE:
            return node_of(element)
        if element.kind == "Null" and type_.accepts_null:
            return None
        goal = underlying(type_)
        found = self._compound(element, goal, path) if goal.args else _scalar(element, goal)
        if found is None:
            place = where(self.text, element.end)
            message = f"The JSON value could not be converted to {_shown(goal)}. Path: {path} | {place}"
            raise net("JsonException", message)
        return found

    def _compound(self, element: JsonElement, goal: Type, path: str) -> Any:
        if element.kind == "Array" and goal.name in _LISTS:
            return NetList.of(goal.args[0], self._items(element, goal.args[0], path))
        if element.kind == "Array" and goal.definition is ARRAY_DEF:
            return NetArray(goal, self._items(element, goal.args[0], path))
        if element.kind == "Object" and goal.name in _DICTIONARIES and goal.args[0] == STRING:
            made = NetDictionary.of(*goal.args)
            for name, value in element.value:
                made.put(name, self.of(value, goal.args[1], f"{path}.{name}"))
            return made
        return None

    def _items(self, element: JsonElement, type_: Type, path: str) -> list[Any]:
        return [self.of(one, type_, f"{path}[{index}]") for index, one in enumerate(element.value)]


def _shown(type_: Type) -> str:
    if type_.definition is ARRAY_DEF:
        return f"{_shown(type_.args[0])}[]"
    if not type_.args:
        return f"System.{type_.name}"
    inner = ",".join(_shown(arg) for arg in type_.args)
    return f"System.Collections.Generic.{type_.name}`{len(type_.args)}[{inner}]"


def _scalar(element: JsonElement, goal: Type) -> Any:
    if goal == BOOL:
        return {"True": True, "False": False}.get(element.kind)
    if goal in NUMERIC_SET:
        return elements.number(element, goal) if element.kind == "Number" else None
    if element.kind != "String":
        return None
    readers: dict[Type, Any] = {
        STRING: lambda one: one.value,
        CHAR: lambda one: one.value if len(one.value) == 1 else None,
        DATETIME: elements.moment,
        DATETIMEOFFSET: elements.offset,
        GUID: elements.guid,
    }
    return readers[goal](element) if goal in readers else None


# Tables ----------------------------------------------------------------------------------------


@cache
def serializer_table() -> Table:
    """The members of JsonSerializer."""
    more = "JsonSerializerOptions options = null"
    return table(
        Method(f"static string Serialize(object value, {more})", serialize, run=True),
        Method(
            f"static string Serialize<T>(object value, {more})",
            lambda run, value, options=None: serialize(run, value, options),
            run=True,
        ),
        Method(f"static T Deserialize<T>(string json, {more})", _deserialize, run=True, types=True),
        Method(
            "static JsonElement SerializeToElement(object value)",
            lambda run, value: Reader(serialize(run, value), run.meter.items, "JsonException").read(),
            run=True,
        ),
    )


@cache
def options_table() -> Table:
    """The members of JsonSerializerOptions."""

    def switch(name: str) -> dict[str, Any]:
        return {"setter": lambda options, value: setattr(options, name, value is not None and bool(value))}

    return table(
        Method("new()", Options),
        Method("new(JsonSerializerDefaults defaults)", _web_options),
        Property("bool WriteIndented", lambda options: options.indented, **switch("indented")),
        Property(
            "bool PropertyNameCaseInsensitive", lambda options: options.ignores_case, **switch("ignores_case")
        ),
        Property(
            "JsonNamingPolicy PropertyNamingPolicy",
            lambda options: CAMEL_CASE if options.camel_names else None,
            **switch("camel_names"),
        ),
        Property(
            "JsonNamingPolicy DictionaryKeyPolicy",
            lambda options: CAMEL_CASE if options.camel_keys else None,
            **switch("camel_keys"),
        ),
        Property(
            "JavaScriptEncoder Encoder",
            lambda options: RELAXED if options.relaxed else None,
            lambda options, value: setattr(options, "relaxed", value is RELAXED),
        ),
        Property(
            "JsonIgnoreCondition DefaultIgnoreCondition",
            lambda options: options.ignore,
            lambda options, value: setattr(options, "ignore", value.number),
        ),
    )


def _web_options(defaults: EnumValue) -> Options:
    made = Options()
    made.camel_names = made.ignores_case = defaults.number == 1
    return made


@cache
def policy_table() -> Table:
    """The members of JsonNamingPolicy."""
    return table(Property("static JsonNamingPolicy CamelCase", lambda: CAMEL_CASE))


@cache
def encoder_table() -> Table:
    """The members of JavaScriptEncoder."""
    return table(
        Property("static JavaScriptEncoder UnsafeRelaxedJsonEscaping", lambda: RELAXED),
        Property("static JavaScriptEncoder Default", lambda: _DEFAULT_ENCODER),
    )
