"""JSON as Newtonsoft reads it: tokens from text.

Read without knowing the type, numbers become long or double and ISO texts become dates, as Newtonsoft
has it. Read for a type (`exact`), decimals keep their digits and texts stay texts.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

from core.formula.run import Run
from core.formula.types.builtin import LONG
from core.formula.values.dates.datetimes import LOCAL, UTC, NetDateTime
from core.formula.values.dates.parsing import offset_from_json
from core.formula.values.json.tokens import JArray, JObject, JToken, JValue
from core.formula.values.numbers.whole import RANGES
from core.formula.values.objects.boxed import Boxed
from core.formula.values.objects.exceptions import NetError, argument_null, net
from core.formula.values.text.strings import from_net, to_net

MAX_DEPTH = 64
_PLAIN = re.compile(r"-?\d+\.\d+$", re.ASCII)
_MOST_DIGITS = 28  # of a text that surely fits a decimal


def reader_error(message: str) -> Exception:
    """The error for a text that is no JSON."""
    return net("JsonReaderException", message)


def too_deep() -> Exception:
    """The error for JSON that is nested too deeply."""
    return reader_error("The reader's MaxDepth of 64 has been exceeded.")


def parse_token(run: Run, text: str | None, *, exact: bool = False) -> JToken:
    """JToken.Parse. A text that ends too early is a JsonSerializationException where `exact`."""
    if text is None:
        raise argument_null("json")
    run.meter.text(len(text))
    try:
        found = json.loads(from_net(text), parse_float=_Number, parse_int=_Number, parse_constant=_Number)
    except json.JSONDecodeError as error:
        where = f"Path '', line {error.lineno}, position {error.colno}."
        if exact and error.pos >= len(text.rstrip()) and "Unterminated" not in error.msg:
            raise net("JsonSerializationException", f"Unexpected end when deserializing. {where}") from None
        raise reader_error(
            f"Unexpected character encountered while parsing value: {error.msg}. {where}"
        ) from None
    except RecursionError:
        raise too_deep() from None
    return _token(run, found, 0, exact=exact)


class _Number:
    """A number of the text, kept until its type is known."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


def _token(run: Run, found: Any, depth: int, *, exact: bool) -> JToken:
    if depth > MAX_DEPTH:
        raise too_deep()
    run.meter.items(1)
    if isinstance(found, dict):
        return JObject(
            {to_net(key): _token(run, item, depth + 1, exact=exact) for key, item in found.items()}
        )
    if isinstance(found, list):
        return JArray([_token(run, item, depth + 1, exact=exact) for item in found])
    if isinstance(found, _Number):
        return JValue(_numeric(found.text, exact=exact))
    if isinstance(found, str):
        return JValue(to_net(found) if exact else text_or_date(to_net(found)))
    return JValue(found)


def _numeric(text: str, *, exact: bool) -> Any:
    """Whole numbers are long, others double, as Newtonsoft reads them; exact ones stay decimals."""
    if text.lstrip("-").isdigit():
        value = int(text[:400])
        if RANGES[LONG][0] <= value <= RANGES[LONG][1]:
            return Boxed(LONG, value)
    if exact and _PLAIN.match(text) and len(text) < _MOST_DIGITS:
        return Decimal(text)
    return float(text)


def loosened(token: JToken) -> JToken:
    """An exact token as Newtonsoft reads one without knowing its type: doubles, and dates for texts."""
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
