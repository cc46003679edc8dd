"""The names of a record's fields as the models have them: Json.NET takes them in any letter case.

(docs/facts.md#ipaas-letter-case) Names that the subscriber chose, such as those of a line's options, stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.errors import UnreadableAnswer
from core.models import MODELS
from core.words import say

_MODELS: Mapping[str, Mapping[str, str]] = {
    **MODELS,
    "Subscription": dict.fromkeys(
        ("id", "name", "type", "integration_id", "settings", "webhook_api_key"), ""
    ),
}


def as_modelled(raw: Mapping[str, Any], model: str, where: str) -> Mapping[str, Any]:
    """The record with its fields' own names. Raises UnreadableAnswer where one stands twice with two values."""
    return raw if _in_small(raw) else _respelled(raw, model, where)


def _in_small(value: object) -> bool:
    if isinstance(value, dict):
        return all(key.islower() for key in value) and all(map(_in_small, value.values()))
    return not isinstance(value, list) or all(map(_in_small, value))


def _respelled(raw: Mapping[str, Any], model: str, where: str) -> Mapping[str, Any]:
    fields = _MODELS[model]
    found: dict[str, Any] = {}
    for key, value in raw.items():
        name = key if key in fields else key.lower() if key.lower() in fields else key
        inner = fields.get(name, "").removeprefix("List<").removesuffix(">")
        if inner in _MODELS:
            value = _inside(value, inner, where)
        if name in found and found[name] != value:
            raise UnreadableAnswer(
                say(
                    "{where}: `{name}` appears twice, in two spellings, with two values.",
                    where=where,
                    name=name,
                ),
                title=say("A record can't be read"),
                hint=say("Ask iPaaS.com's support which of the two applies."),
            )
        found[name] = value
    return found


def _inside(value: Any, model: str, where: str) -> Any:
    if isinstance(value, list):
        return [_inside(each, model, where) for each in value]
    return _respelled(value, model, where) if isinstance(value, dict) else value
