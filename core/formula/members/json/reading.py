"""JToken.Parse and its kin: tokens of what Newtonsoft's reader found.

Read without knowing the type, numbers become long or double and ISO texts become dates, as Newtonsoft has it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from core.formula.run import Run
from core.formula.types.builtin import LONG
from core.formula.types.declared import struct
from core.formula.values.dates.datetimes import LOCAL, UTC, NetDateTime
from core.formula.values.dates.parsing import offset_from_json
from core.formula.values.json.newtonsoft import Node, Reader, UnexpectedEnd
from core.formula.values.json.tokens import JArray, JObject, JToken, JValue
from core.formula.values.numbers.whole import RANGES
from core.formula.values.objects.boxed import Boxed
from core.formula.values.objects.exceptions import NetError, argument_null, net

BIGINTEGER = struct("BigInteger")
_TICKS = re.compile(r"/Date\((-?\d+)(?:[+-]\d{4})?\)/$", re.ASCII)
_MILLISECOND, _EPOCH = 10_000, 621_355_968_000_000_000
_NAMES = {"JObject": ("object", "an object"), "JArray": ("array", "an array")}


def read_node(run: Run, text: str | None, parameter: str) -> tuple[Reader, Node | None]:
    """The reader behind the first value of a text, and that value; raises UnexpectedEnd."""
    if text is None:
        raise argument_null(parameter)
    run.meter.text(len(text))
    reader = Reader(text, run.meter.items)
    return reader, reader.read()


def parse_token(run: Run, text: str | None, wanted: str = "JToken") -> JToken:
    """JToken.Parse, JObject.Parse, JArray.Parse: `wanted` is whose."""
    try:
        reader, node = read_node(run, text, "s")
    except UnexpectedEnd as end:
        what = {"object": "JObject", "array": "JArray"}.get(end.what)
        message = f"Unexpected end of content while loading {what or 'JObject'}."
        raise net("JsonReaderException", message + end.place) from None
    if node is None:
        raise reader.error(f"Error reading {wanted} from JsonReader.")
    kind, name = _NAMES.get(wanted, ("", ""))
    if kind and node.kind != kind:
        current = f"Current JsonReader item is not {name}: {node.token}."
        raise net("JsonReaderException", f"Error reading {wanted} from JsonReader. {current}{node.place()}")
    reader.finish()
    return token_of_node(node)


def token_of_node(node: Node) -> JToken:
    """A token with all that is in it."""
    if node.kind == "object":
        return JObject({name: token_of_node(item) for name, item in node.value})
    if node.kind == "array":
        return JArray([token_of_node(item) for item in node.value])
    return JValue(simple_value(node))


def simple_value(node: Node) -> Any:
    """The value of a node that is neither object nor array."""
    if node.kind == "integer":
        low, high = RANGES[LONG]
        return Boxed(LONG if low <= node.value <= high else BIGINTEGER, node.value)
    return text_or_date(node.value) if node.kind == "string" else node.value


def loosened(token: JToken) -> JToken:
    """A token as Newtonsoft reads one without knowing its type: doubles, and dates for texts."""
    if isinstance(token, JObject):
        return JObject({name: loosened(item) for name, item in token.pairs()})
    if isinstance(token, JArray):
        return JArray([loosened(item) for item in token.items])
    return JValue(loose_value(token.value)) if isinstance(token, JValue) else token


def loose_value(value: Any) -> Any:
    """A simple value as Newtonsoft reads it without knowing its type."""
    if isinstance(value, Decimal):
        return float(value)
    return text_or_date(value) if isinstance(value, str) else value


def text_or_date(text: str) -> Any:
    """Newtonsoft takes an ISO date and time for a date, and /Date(0)/."""
    if text.startswith("/Date(") and (ticks := _TICKS.match(text)):
        return NetDateTime(_EPOCH + int(ticks[1]) * _MILLISECOND, UTC)
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
