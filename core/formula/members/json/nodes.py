"""System.Text.Json.Nodes: JSON that can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from core.formula.members.json import elements
from core.formula.members.json.escaping import quoted
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import BOOL, NUMERIC_SET, STRING, pair_of, sequence
from core.formula.types.declared import reference
from core.formula.types.enums import JSONVALUEKIND, member
from core.formula.types.model import Type, underlying
from core.formula.types.userdefined import EXPLICIT_FROM, IMPLICIT_TO
from core.formula.values.collections.containers import Pair
from core.formula.values.json.documents import JsonElement, Reader
from core.formula.values.numbers import decimals, doubles
from core.formula.values.objects.boxed import Boxed, EnumValue, box, unbox
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import (
    NetError,
    argument_null,
    invalid_operation,
    net,
    out_of_range,
)

JSONNODE = reference("JsonNode")
JSONOBJECT = reference("JsonObject", sequence(pair_of((STRING, JSONNODE))), JSONNODE)
JSONARRAY = reference("JsonArray", sequence(JSONNODE), JSONNODE)
JSONVALUE = reference("JsonValue", JSONNODE)
_PAIR = pair_of((STRING, JSONNODE))


class JsonNode:
    """A value of JSON. `value` is an `object`, a JsonElement that was read, a list of nodes, or a dict of them."""

    __slots__ = ("type", "value")

    def __init__(self, type_: Type, value: Any) -> None:
        self.type = type_
        self.value = value

    def net_text(self) -> str:
        """A string is itself; the rest is indented JSON."""
        if self.type == JSONVALUE:
            value = self.value
            if isinstance(value, JsonElement):
                return str(value.value) if value.kind == "String" else value.raw
            if isinstance(value, str):
                return value
        return _text(self, 0, indented=True)

    def __iter__(self) -> Iterator[Any]:
        if self.type == JSONOBJECT:
            return iter([Pair(_PAIR, name, node) for name, node in self.value.items()])
        return iter(self.value if self.type == JSONARRAY else ())

    def __len__(self) -> int:
        return len(self.value)


def node_of(element: JsonElement) -> JsonNode | None:
    """A node for what was read; null for JSON's null."""
    if element.kind == "Null":
        return None
    if element.kind == "Object":
        return JsonNode(JSONOBJECT, {name: node_of(value) for name, value in element.value})
    if element.kind == "Array":
        return JsonNode(JSONARRAY, [node_of(value) for value in element.value])
    return JsonNode(JSONVALUE, element)


def written(run: Run, node: JsonNode | None, *, indented: bool = False) -> str:
    """ToJsonString"""
    found = _text(node, 0, indented=indented)
    run.meter.text(len(found))
    return found


def _text(node: JsonNode | None, depth: int, *, indented: bool) -> str:
    if node is None:
        return "null"
    if node.type == JSONVALUE:
        return _simple(node.value)
    gap = " " if indented else ""
    if node.type == JSONOBJECT:
        parts = [
            f"{_quoted(name)}:{gap}{_text(value, depth + 1, indented=indented)}"
            for name, value in node.value.items()
        ]
        opening, closing = "{}"
    else:
        parts = [_text(value, depth + 1, indented=indented) for value in node.value]
        opening, closing = "[]"
    if not parts:
        return opening + closing
    if not indented:
        return opening + ",".join(parts) + closing
    pad = "  " * (depth + 1)
    return f"{opening}\n" + ",\n".join(pad + part for part in parts) + f"\n{'  ' * depth}{closing}"


def _quoted(text: str) -> str:
    return quoted(text, relaxed=False)


def _simple(value: Any) -> str:
    if isinstance(value, JsonElement):
        return _quoted(value.value) if value.kind == "String" else value.raw
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return decimals.text(value)
    if isinstance(value, float):
        return doubles.text(value)
    if isinstance(value, Boxed) and isinstance(value.value, int):
        return str(value.value)
    return str(value) if isinstance(value, int) else _quoted(str(unbox(value)))


def _parse(run: Run, text: str | None) -> JsonNode | None:
    if text is None:
        raise argument_null("json")
    run.meter.text(len(text))
    return node_of(Reader(text, run.meter.items, "JsonReaderException").read())


def _of_value(value: Any) -> JsonNode:
    return JsonNode(JSONVALUE, value)


def _implicit(source: Type) -> Any:
    """What C# turns into a node by itself: strings, numbers, bools."""
    if underlying(source) not in NUMERIC_SET | {BOOL, STRING}:
        return None
    return lambda value: None if value is None else _of_value(box(value, source))


def value_as(node: JsonNode | None, target: Type) -> Any:
    """GetValue<T> and the casts."""
    if node is None:
        if target.accepts_null:
            return None
        raise argument_null("value")
    if node.type != JSONVALUE:
        raise invalid_operation("The node must be of type 'JsonValue'.")
    goal = underlying(target)
    value = node.value
    if not isinstance(value, JsonElement):
        raw = unbox(value)
        if box(raw, goal) == value and type(box(raw, goal)) is type(value):
            return raw
        raise invalid_operation(f"The value could not be converted to 'System.{goal.name}'.")
    found: Any = None
    if goal == STRING and value.kind == "String":
        found = value.value
    elif goal == BOOL and value.kind in {"True", "False"}:
        found = value.kind == "True"
    elif goal in NUMERIC_SET and value.kind == "Number":
        found = elements.number(value, goal)
    elif goal.name == "DateTime" and value.kind == "String":
        found = elements.moment(value)
    if found is None:
        raise invalid_operation(
            f"An element of type '{value.kind}' cannot be converted to a 'System.{goal.name}'."
        )
    return found


IMPLICIT_TO[JSONNODE] = _implicit
EXPLICIT_FROM[JSONNODE] = value_as


def _member(node: JsonNode, name: str) -> JsonNode | None:
    found: JsonNode | None = _as(node, JSONOBJECT, "JsonObject").value.get(name)
    return found


def _as(node: JsonNode, type_: Type, name: str) -> JsonNode:
    if node.type != type_:
        raise invalid_operation(f"The node must be of type '{name}'.")
    return node


def _item(node: JsonNode, index: int) -> JsonNode | None:
    items = _as(node, JSONARRAY, "JsonArray").value
    if not 0 <= index < len(items):
        raise out_of_range(
            "index", "Index was out of range. Must be non-negative and less than the size of the collection."
        )
    found: JsonNode | None = items[index]
    return found


def _set_item(node: JsonNode, index: int, value: JsonNode | None) -> None:
    _item(node, index)
    node.value[index] = value


def _put(run: Run, node: JsonNode, name: str, value: JsonNode | None) -> None:
    run.meter.items(1)
    _as(node, JSONOBJECT, "JsonObject").value[name] = value


def _add(run: Run, node: JsonNode, name: str, value: JsonNode | None) -> None:
    if name in node.value:
        raise net(
            "ArgumentException", f"An item with the same key has already been added. Key: {name}", "key"
        )
    _put(run, node, name, value)


def _append(run: Run, node: JsonNode, value: JsonNode | None) -> None:
    run.meter.items(1)
    node.value.append(value)


def _kind(node: JsonNode) -> EnumValue:
    if node.type == JSONOBJECT:
        return member(JSONVALUEKIND, "Object")
    if node.type == JSONARRAY:
        return member(JSONVALUEKIND, "Array")
    value = node.value
    if isinstance(value, JsonElement):
        return elements.kind_of(value)
    if isinstance(value, bool):
        return member(JSONVALUEKIND, str(value))
    return member(JSONVALUEKIND, "String" if isinstance(value, str) else "Number")


@cache
def node_table() -> Table:
    """The members of JsonNode."""
    return table(
        Method("static JsonNode Parse(string json)", _parse, run=True),
        Method("JsonNode get_Item(string propertyName)", _member),
        Method("JsonNode get_Item(int index)", _item),
        Method("void set_Item(string propertyName, JsonNode value)", _put, run=True),
        Method("void set_Item(int index, JsonNode value)", _set_item),
        Method("JsonObject AsObject()", lambda node: _as(node, JSONOBJECT, "JsonObject")),
        Method("JsonArray AsArray()", lambda node: _as(node, JSONARRAY, "JsonArray")),
        Method("JsonValue AsValue()", lambda node: _as(node, JSONVALUE, "JsonValue")),
        Method("T GetValue<T>()", lambda types, node: value_as(node, types[0]), types=True),
        Method("JsonValueKind GetValueKind()", _kind),
        Method("string ToJsonString()", written, run=True),
        Method(
            "string ToJsonString(JsonSerializerOptions options)",
            lambda run, node, options: written(run, node, indented=options is not None and options.indented),
            run=True,
        ),
        Method("string ToString()", JsonNode.net_text),
    )


@cache
def object_table() -> Table:
    """The members that only JsonObject has."""
    return table(
        Method("new()", lambda: JsonNode(JSONOBJECT, {})),
        Property("int Count", len),
        Method("void Add(string propertyName, JsonNode value)", _add, run=True),
        Method("bool ContainsKey(string propertyName)", lambda node, name: name in node.value),
        Method(
            "bool TryGetPropertyValue(string propertyName, out JsonNode value)",
            lambda node, name: (name in node.value, node.value.get(name)),
        ),
        Method("bool Remove(string propertyName)", _remove),
    )


def _remove(node: JsonNode, name: str) -> bool:
    had = name in node.value
    node.value.pop(name, None)
    return had


@cache
def array_table() -> Table:
    """The members that only JsonArray has."""
    return table(
        Method("new()", lambda: JsonNode(JSONARRAY, [])),
        Method("new(params JsonNode[] items)", lambda items: JsonNode(JSONARRAY, list(items))),
        Property("int Count", len),
        Method("void Add(JsonNode item)", _append, run=True),
        Method(
            "void RemoveAt(int index)", lambda node, index: (_item(node, index), node.value.pop(index))[1]
        ),
        Method("void Clear()", lambda node: node.value.clear()),
    )


@cache
def value_table() -> Table:
    """The members that only JsonValue has."""
    return table(
        Method(
            "static JsonValue Create<T>(T value)",
            lambda types, value: None if value is None else _of_value(box(value, types[0])),
            types=True,
        ),
        Method("bool TryGetValue<T>(out T value)", _try_value, types=True),
    )


def _try_value(types: tuple[Type, ...], node: JsonNode) -> tuple[bool, Any]:
    try:
        return True, value_as(node, types[0])
    except NetError:
        return False, default_value(types[0])
