"""JsonConvert.DeserializeObject<T>: values of a type from what Newtonsoft's reader found, with its words where it fails.

Numbers, texts and dates are read for the type that is wanted: a decimal keeps its digits, and a text stays a text.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from core.formula.members.json.converting import convert_token, dictionary_key, plain
from core.formula.members.json.reading import read_node, simple_value, text_or_date, token_of_node
from core.formula.members.numbers.convert import to_type
from core.formula.members.system.enums import parse_enum
from core.formula.records.model import Record
from core.formula.run import Run
from core.formula.types.builtin import (
    BOOL,
    BYTE,
    DATETIME,
    DATETIMEOFFSET,
    DECIMAL,
    DICTIONARY_DEF,
    DOUBLE,
    DYNAMIC,
    FLOAT,
    INT,
    INTEGRAL_SET,
    JTOKEN,
    LIST_DEF,
    OBJECT,
    STRING,
)
from core.formula.types.conversions import reference
from core.formula.types.model import ARRAY_DEF, Type, underlying
from core.formula.values.collections.containers import NetArray, NetDictionary, NetList, NetSet
from core.formula.values.json.newtonsoft import Node, UnexpectedEnd
from core.formula.values.json.tokens import JValue
from core.formula.values.numbers.parsing import parse
from core.formula.values.numbers.whole import RANGES
from core.formula.values.objects.boxed import runtime_type
from core.formula.values.objects.exceptions import NetError, net
from core.formula.values.objects.instances import TypeValue
from core.formula.values.text.display import full_name, invariant_text

_DICTIONARIES = frozenset({"Dictionary", "IDictionary", "SortedDictionary", "IReadOnlyDictionary"})
_LISTS = frozenset({"IList", "IEnumerable", "ICollection", "IReadOnlyList", "IReadOnlyCollection"})
_OBJECT, _ARRAY = 'JSON object (e.g. {"name":"value"})', "JSON array (e.g. [1,2,3])"
# What Convert says of a value is Newtonsoft's "Error converting value".
_UNREADABLE = frozenset({"FormatException", "OverflowException", "ArgumentException", "InvalidCastException"})


def deserialize(run: Run, types: tuple[Type, ...], text: str | None) -> Any:
    """JsonConvert.DeserializeObject<T>: the raw value."""
    goal = types[0]
    try:
        reader, node = read_node(run, text, "value")
    except UnexpectedEnd as end:
        what = f"deserializing {end.what}" if end.what else "reading JSON"
        raise net("JsonSerializationException", f"Unexpected end when {what}." + end.place) from None
    if node is None:
        if goal.accepts_null:
            return None
        message = f"No JSON content found and type '{full_name(goal)}' is not nullable."
        raise net("JsonSerializationException", message + reader.place())
    found = _value(node, goal)
    reader.finish()
    return found


def _value(node: Node, goal: Type) -> Any:
    inner = underlying(goal)
    if inner in {OBJECT, DYNAMIC} or reference(inner, JTOKEN):
        return _untyped(node, inner)
    if node.kind == "null":
        if goal.accepts_null:
            return None
        raise _not_convertible(node, goal)
    reading = _READINGS.get(inner)
    if reading is not None:
        return reading(node, inner)
    if node.kind in {"object", "array"}:
        return _compound(node, inner)
    return _converted(node, inner)


def _untyped(node: Node, goal: Type) -> Any:
    token = token_of_node(node)
    if isinstance(token, JValue) and goal in {OBJECT, DYNAMIC}:
        return token.value
    return convert_token(token, goal) if goal not in {OBJECT, DYNAMIC} else token


def _not_convertible(node: Node, goal: Type) -> Exception:
    value = simple_value(node)
    shown = "{null}" if value is None else f'"{value}"' if isinstance(value, str) else invariant_text(value)
    message = f"Error converting value {shown} to type '{full_name(goal)}'."
    return net("JsonSerializationException", message + node.place())


def _unexpected(node: Node) -> Exception:
    """The reader met another value than one that the type may be read from."""
    letter = {"object": "{", "array": "["}.get(node.kind, node.raw[:1] or ",")
    begins = node.position + (node.kind == "undefined" and not node.raw) - max(len(node.raw) - 1, 0)
    message = f"Unexpected character encountered while parsing value: {letter}."
    moved = Node(node.kind, node.path, node.line, begins)
    return net("JsonReaderException", message + moved.place())


def _reader_error(node: Node, message: str) -> Exception:
    return net("JsonReaderException", message + node.place())


def _text(node: Node, _: Type) -> str:
    if node.kind in {"object", "array", "undefined"}:
        raise _unexpected(node)
    return node.raw


def _whole(node: Node, goal: Type) -> int:
    if node.kind == "string":
        return int(_parsed(node, goal, "integer"))
    if node.kind == "float" and node.raw[-1] not in "Ny":
        raise _reader_error(node, f"Input string '{node.raw}' is not a valid integer.")
    if node.kind != "integer":
        raise _unexpected(node)
    low, high = RANGES[goal]
    if not low <= node.value <= high:
        raise _reader_error(node, f"JSON integer {node.raw} is too large or small for an Int32.")
    return int(node.value)


def _parsed(node: Node, goal: Type, name: str) -> Any:
    try:
        return parse(node.value, goal)
    except NetError:
        raise _reader_error(node, f"Could not convert string to {name}: {node.value}.") from None


def _decimal(node: Node, goal: Type) -> Any:
    if node.kind == "string":
        return _parsed(node, goal, "decimal")
    if node.kind not in {"integer", "float"}:
        raise _unexpected(node)
    try:
        return to_type(Decimal(node.raw) if node.kind == "float" else node.value, goal)
    except (NetError, ArithmeticError):
        raise _reader_error(node, f"Input string '{node.raw}' is not a valid decimal.") from None


def _double(node: Node, goal: Type) -> float:
    if node.kind == "string":
        return float(_parsed(node, goal, "double"))
    if node.kind not in {"integer", "float"}:
        raise _unexpected(node)
    return float(to_type(float(node.value), goal))


def _bool(node: Node, _: Type) -> bool:
    if node.kind == "string":
        lowered = node.value.strip().lower()
        if lowered not in {"true", "false"}:
            raise _reader_error(node, f"Could not convert string to boolean: {node.value}.")
        return bool(lowered == "true")
    if node.kind not in {"bool", "integer", "float"}:
        raise _unexpected(node)
    return bool(node.value)


def _moment(node: Node, goal: Type) -> Any:
    if node.kind != "string":
        raise _unexpected(node)
    found = text_or_date(node.value)
    try:
        return found if runtime_type(found) == goal else convert_token(JValue(node.value), goal)
    except NetError:
        raise _reader_error(node, f"Could not convert string to {goal.name}: {node.value}.") from None


_READINGS: dict[Type, Callable[[Node, Type], Any]] = {
    STRING: _text,
    INT: _whole,
    DECIMAL: _decimal,
    DOUBLE: _double,
    FLOAT: _double,
    BOOL: _bool,
    DATETIME: _moment,
    DATETIMEOFFSET: _moment,
}


def _converted(node: Node, goal: Type) -> Any:
    """A simple value that the reader read as it stands, made into the type."""
    value = simple_value(node)
    try:
        if goal.definition is ARRAY_DEF and goal.args[0] == BYTE and isinstance(value, str):
            return NetArray.of(BYTE, list(base64.b64decode(value, validate=True)))
        if goal.kind == "enum" and isinstance(value, str):
            return parse_enum(TypeValue(goal), value, ignore_case=True)
        if goal in INTEGRAL_SET and isinstance(value, float):
            raise _not_convertible(node, goal)
        return convert_token(JValue(value), goal)
    except binascii.Error:
        raise _not_convertible(node, goal) from None
    except NetError as error:
        if error.exception.type.name not in _UNREADABLE:
            raise
        raise _not_convertible(node, goal) from None


def _compound(node: Node, goal: Type) -> Any:
    if node.kind == "array" and goal.args and len(goal.args) == 1:
        item = goal.args[0]
        made = _collection(goal, [_value(one, item) for one in node.value])
        if made is not None:
            return made
    if node.kind == "object" and goal.definition.name in _DICTIONARIES:
        filled = NetDictionary(Type(DICTIONARY_DEF, goal.args))
        for name, one in node.value:
            filled.put(dictionary_key(name, goal.args[0]), _value(one, goal.args[1]))
        return filled
    if node.kind == "object" and goal.kind == "record":
        return Record(goal, {name: plain(token_of_node(one)) for name, one in node.value})
    raise _wrong_shape(node, goal)


def _collection(goal: Type, items: list[Any]) -> Any:
    if goal.definition is ARRAY_DEF:
        return NetArray(goal, items)
    if goal.definition is LIST_DEF or goal.name in _LISTS:
        return NetList.of(goal.args[0], items)
    if goal.name == "HashSet":
        made = NetSet(goal)
        for item in items:
            made.add(item)
        return made
    return None


def _wrong_shape(node: Node, goal: Type) -> Exception:
    is_array = node.kind == "array"
    have, want = (_ARRAY, _OBJECT) if is_array else (_OBJECT, _ARRAY)
    wants_items = goal.definition is ARRAY_DEF or goal.name in _LISTS or goal.definition is LIST_DEF
    if is_array == wants_items:
        want = "JSON primitive value (e.g. string, number, boolean, null)"
    change = (
        "change the deserialized type to an array or a type that implements a collection interface "
        "(e.g. ICollection, IList) like List<T> that can be deserialized from a JSON array. "
        "JsonArrayAttribute can also be added to the type to force it to deserialize from a JSON array."
        if is_array
        else "change the deserialized type so that it is a normal .NET type (e.g. not a primitive type like integer, "
        "not a collection type like an array or List<T>) that can be deserialized from a JSON object. "
        "JsonObjectAttribute can also be added to the type to force it to deserialize from a JSON object."
    )
    message = (
        f"Cannot deserialize the current {have} into type '{full_name(goal)}' because the type requires a {want} "
        f"to deserialize correctly.\nTo fix this error either change the JSON to a {want} or {change}\n"
    )
    return net("JsonSerializationException", message + node.place().lstrip())
