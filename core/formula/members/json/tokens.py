"""Looking into JSON tokens: kind, children, members, and JSONPath as far as SelectToken is used with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from core.formula.types.enums import JTOKENTYPE, member
from core.formula.values.json.tokens import JArray, JObject, JProperty, JToken, JValue
from core.formula.values.objects.boxed import EnumValue, runtime_type, unbox
from core.formula.values.objects.exceptions import argument_null, net, out_of_range


def token_type(token: JToken) -> EnumValue:
    """JToken.Type."""
    if isinstance(token, JValue):
        name = {
            "null": "Null",
            "Boolean": "Boolean",
            "String": "String",
            "DateTime": "Date",
            "Guid": "Guid",
        }.get(runtime_type(token.value).name)
        if name is None:
            name = "Integer" if isinstance(unbox(token.value), int) else "Float"
    else:
        name = {"JObject": "Object", "JArray": "Array", "JProperty": "Property"}[runtime_type(token).name]
    return member(JTOKENTYPE, name)


def children(token: JToken) -> list[JToken]:
    """The tokens inside: items, or properties."""
    if isinstance(token, JObject):
        return [JProperty(name, item) for name, item in token.pairs()]
    if isinstance(token, JArray):
        return list(token.items)
    return [token.value] if isinstance(token, JProperty) else []


def path_of(token: JToken) -> str:
    """The path from the outermost token: `lines[0].sku`."""
    parent = token.parent
    if parent is None:
        return ""
    if isinstance(parent, JObject):
        key = next(name for name, item in parent.pairs() if item is token)
        return f"{path_of(parent)}.{key}".lstrip(".")
    assert isinstance(parent, JArray)
    return f"{path_of(parent)}[{next(i for i, item in enumerate(parent.items) if item is token)}]"


def item_of(token: JToken, key: Any) -> JToken | None:
    """token["Name"], token[0]."""
    key = unbox(key)
    if isinstance(token, JObject):
        if not isinstance(key, str):
            raise net(
                "ArgumentException",
                "Accessed JObject values with invalid key value. Object property name expected.",
            )
        return token.members.get(key)
    if isinstance(token, JArray):
        if not isinstance(key, int) or isinstance(key, bool):
            raise net(
                "ArgumentException",
                "Accessed JArray values with invalid key value. Int32 array index expected.",
            )
        if not 0 <= key < len(token.items):
            raise out_of_range(
                "index",
                "Index was out of range. Must be non-negative and less than the size of the collection.",
            )
        return token.items[key]
    if isinstance(token, JProperty):
        raise net("InvalidOperationException", "Cannot access child value on Newtonsoft.Json.Linq.JProperty.")
    raise net("InvalidOperationException", "Cannot access child value on Newtonsoft.Json.Linq.JValue.")


# JSONPath: names, indexes, `*` and the root. -----------------------------------------------------

_STEP = re.compile(r"\.?(?:\[(\d+)\]|\[\s*['\"]([^'\"]*)['\"]\s*\]|\[(\*)\]|([^.\[\]]+))")


def select(token: JToken, path: str | None) -> list[JToken]:
    """The tokens that a path leads to."""
    if path is None:
        raise argument_null("path")
    found: list[JToken] = [token]
    for step in _steps(path):
        found = [item for one in found for item in _step(one, step)]
    return found


def _steps(path: str) -> list[str | int]:
    steps: list[str | int] = []
    at = 1 if path.startswith("$") else 0
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None or path.startswith("..", at):
            raise net("JsonException", f"The path '{path}' can't be evaluated here.")
        number, quoted, star, name = match.groups()
        steps.append(int(number) if number is not None else quoted if quoted is not None else star or name)
        at = match.end()
    return steps


def _step(token: JToken, step: str | int) -> Iterable[JToken]:
    if step == "*":
        return [item.value if isinstance(item, JProperty) else item for item in children(token)]
    if isinstance(step, int):
        return token.items[step : step + 1] if isinstance(token, JArray) else []
    found = token.members.get(step) if isinstance(token, JObject) else None
    return [found] if found is not None else []
