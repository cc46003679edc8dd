"""Members of System.Text.Json's JsonDocument, JsonElement and JsonProperty."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any

from core.formula.members.system.guids import parse_guid
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import (
    BYTE,
    DECIMAL,
    DOUBLE,
    FLOAT,
    INT,
    INTEGRAL_SET,
    LONG,
    SHORT,
    UINT,
    ULONG,
)
from core.formula.types.enums import JSONVALUEKIND, member
from core.formula.types.model import Type
from core.formula.types.signatures import read_type
from core.formula.values.collections.containers import NetList
from core.formula.values.dates.datetimes import LOCAL, UTC, NetDateTime, NetDateTimeOffset
from core.formula.values.dates.reading import parse_offset
from core.formula.values.json.documents import (
    JSONELEMENT,
    JSONPROPERTY,
    JsonDocument,
    JsonElement,
    JsonProperty,
    Reader,
)
from core.formula.values.numbers import decimals
from core.formula.values.numbers.whole import RANGES, single
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import NetError, argument_null, invalid_operation, net


def parse_document(run: Run, text: str | None, _: Any = None) -> JsonDocument:
    """JsonDocument.Parse"""
    if text is None:
        raise argument_null("json")
    run.meter.text(len(text))
    return JsonDocument(Reader(text, run.meter.items, "JsonReaderException").read())


def _wanted(element: JsonElement, *kinds: str) -> JsonElement:
    if element.kind not in kinds:
        expected = kinds[0] if len(kinds) == 1 else "Boolean"
        raise invalid_operation(
            f"The requested operation requires an element of type '{expected}', but the target element has type '{element.kind}'."
        )
    return element


def number(element: JsonElement, type_: Type) -> Any:
    """The number as a value of the type; None where it doesn't fit."""
    raw = _wanted(element, "Number").raw
    if type_ in INTEGRAL_SET:
        if not raw.lstrip("-").isdigit():
            return None
        low, high = RANGES[type_]
        found = int(raw[:40])
        return found if low <= found <= high else None
    if type_ == DECIMAL:
        try:
            return decimals.normal(Decimal(raw))
        except (NetError, ArithmeticError):
            return None
    return single(float(raw)) if type_ == FLOAT else float(raw)


def text(element: JsonElement) -> str | None:
    """GetString"""
    return None if element.kind == "Null" else str(_wanted(element, "String").value)


def offset(element: JsonElement) -> NetDateTimeOffset | None:
    """A date with its zone, if the string is one in ISO's form."""
    found = str(_wanted(element, "String").value)
    if len(found) < 10 or found[4] != "-" or found[7] != "-" or "T" not in found[10:11] + "T":
        return None
    try:
        return parse_offset(found)
    except NetError:
        return None


def moment(element: JsonElement) -> NetDateTime | None:
    """A date without its zone, of the kind that the zone tells."""
    found = offset(element)
    if found is None:
        return None
    written = str(element.value)
    if written.endswith("Z"):
        return NetDateTime(found.utc, UTC)
    if written[-6:-5] in {"+", "-"}:
        return NetDateTime(found.utc, LOCAL)
    return NetDateTime(found.ticks)


def guid(element: JsonElement) -> Any:
    """A GUID, if the string is one."""
    try:
        return parse_guid(str(_wanted(element, "String").value))
    except NetError:
        return None


_READERS: dict[str, tuple[str, Callable[[JsonElement], Any]]] = {
    **{
        name: (keyword, lambda element, type_=type_: number(element, type_))  # type: ignore[misc]
        for name, keyword, type_ in (
            ("Int32", "int", INT),
            ("Int64", "long", LONG),
            ("Int16", "short", SHORT),
            ("Byte", "byte", BYTE),
            ("UInt32", "uint", UINT),
            ("UInt64", "ulong", ULONG),
            ("Decimal", "decimal", DECIMAL),
            ("Double", "double", DOUBLE),
            ("Single", "float", FLOAT),
        )
    },
    "DateTime": ("DateTime", moment),
    "DateTimeOffset": ("DateTimeOffset", offset),
    "Guid": ("Guid", guid),
}


def _strict(read: Callable[[JsonElement], Any]) -> Callable[[JsonElement], Any]:
    def get(element: JsonElement) -> Any:
        found = read(element)
        if found is None:
            message = "One of the identified items was in an invalid format."
            raise net("FormatException", message)
        return found

    return get


def _tried(read: Callable[[JsonElement], Any], keyword: str) -> Callable[[JsonElement], tuple[bool, Any]]:
    def get(element: JsonElement) -> tuple[bool, Any]:
        found = read(element)
        return found is not None, found if found is not None else _default(keyword)

    return get


def _default(keyword: str) -> Any:
    return default_value(read_type(keyword))


def find(element: JsonElement, name: str | None) -> JsonElement | None:
    """The last member of that name."""
    if name is None:
        raise argument_null("propertyName")
    members = _wanted(element, "Object").value
    return next((value for key, value in reversed(members) if key == name), None)


def _property(element: JsonElement, name: str | None) -> JsonElement:
    found = find(element, name)
    if found is None:
        raise net("KeyNotFoundException", "The given key was not present in the dictionary.")
    return found


def _try_property(element: JsonElement, name: str | None) -> tuple[bool, JsonElement]:
    found = find(element, name)
    return found is not None, found or JsonElement("Undefined", "")


def _at(element: JsonElement, index: int) -> JsonElement:
    items = _wanted(element, "Array").value
    if not 0 <= index < len(items):
        raise net("IndexOutOfRangeException", "Index was outside the bounds of the array.")
    found: JsonElement = items[index]
    return found


def kind_of(element: JsonElement) -> EnumValue:
    """ValueKind"""
    return member(JSONVALUEKIND, element.kind)


@cache
def document_table() -> Table:
    """The members of JsonDocument."""
    return table(
        Method("static JsonDocument Parse(string json)", parse_document, run=True),
        Property("JsonElement RootElement", lambda document: document.root),
        Method("void Dispose()", lambda document: None),
    )


@cache
def element_table() -> Table:
    """The members of JsonElement."""
    readers: list[Method | Property] = []
    for name, (keyword, read) in _READERS.items():
        readers.append(Method(f"{keyword} Get{name}()", _strict(read)))
        readers.append(Method(f"bool TryGet{name}(out {keyword} value)", _tried(read, keyword)))
    return table(
        *readers,
        Property("JsonValueKind ValueKind", kind_of),
        Method("string GetString()", text),
        Method("bool GetBoolean()", lambda element: _wanted(element, "True", "False").kind == "True"),
        Method("string GetRawText()", lambda element: element.raw),
        Method("JsonElement GetProperty(string propertyName)", _property),
        Method("bool TryGetProperty(string propertyName, out JsonElement value)", _try_property),
        Method("JsonElement get_Item(int index)", _at),
        Method("int GetArrayLength()", lambda element: len(_wanted(element, "Array").value)),
        Method(
            "IEnumerable<JsonElement> EnumerateArray()",
            lambda element: NetList.of(JSONELEMENT, list(_wanted(element, "Array").value)),
        ),
        Method(
            "IEnumerable<JsonProperty> EnumerateObject()",
            lambda element: NetList.of(
                JSONPROPERTY, [JsonProperty(name, value) for name, value in _wanted(element, "Object").value]
            ),
        ),
        Method("JsonElement Clone()", lambda element: element),
        Method("string ToString()", JsonElement.net_text),
    )


@cache
def property_table() -> Table:
    """The members of JsonProperty."""
    return table(
        Property("string Name", lambda prop: prop.name),
        Property("JsonElement Value", lambda prop: prop.value),
        Method("bool NameEquals(string text)", lambda prop, name: prop.name == name),
        Method("string ToString()", JsonProperty.net_text),
    )
