"""Field mappings: a field of the record by its name, or one of its custom fields.

Assumed, since no article says it (docs/facts.md#ipaas-field-names): a name that C# could have is the record's
own field first and a custom field second; any other name (with a space, say) can only be a custom field's.
Whether iPaaS.com leaves custom fields without a value out of a record isn't known
(docs/facts.md#ipaas-nulls), so one that isn't there gives nothing, unless something speaks for another name.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from core.coerce import WrongType, text_of
from core.errors import MappingError
from core.formula import FormulaError, Scope
from core.words import say

_PATH = re.compile(r"[^\W\d]\w*(?:\??\.[^\W\d]\w*|\[\d+\])*")
_WORDS = re.compile(r"[\w ]*")
_ALIKE = 0.8


@dataclass(frozen=True)
class CustomField:
    """A custom field of a record. `doubled`: the record has several of the name, and their values differ.
    `without_value`: it came without the field of its value, which counts as null.
    """

    value: str | None
    doubled: bool = False
    without_value: bool = False


def is_path(name: str) -> bool:
    """Whether a field's name can be a name in C#, dotted or not: `Total`, `Address.City`."""
    return _PATH.fullmatch(name) is not None


def is_words(name: str) -> bool:
    """Whether a text has nothing in it that only a formula has."""
    return _WORDS.fullmatch(name) is not None


def custom_field(scope: Scope, name: str) -> CustomField | None:
    """The record's custom field of this name, None if it carries none. Raises MappingError for a value that is
    no text.
    """
    of_name = [field for field in _custom_fields(scope.raw) if field.get("custom_field_name") == name]
    if not of_name:
        return None
    found = [_text(field.get("value"), name) for field in of_name]
    return CustomField(found[0], any(value != found[0] for value in found), "value" not in of_name[0])


def unknown_field(scope: Scope, name: str, error: FormulaError | None = None) -> str:
    """The sentence for a name that isn't a field: what the record has that is spelled like it."""
    carried = _names(scope)
    sentence = (
        say("{message}; the record has no custom field of that name either", message=error.message)
        if error is not None
        else ""
    )
    sentence = sentence or say("the record has no custom field `{name}`", name=name)
    if "custom_fields" not in scope.raw:
        return say("{sentence} (it came without custom_fields)", sentence=sentence)
    if any("custom_field_name" not in field for field in _custom_fields(scope.raw)):
        return say("{sentence} (one of them came without custom_field_name)", sentence=sentence)
    return sentence + (say(" (it has {carried})", carried=", ".join(carried[:8])) if carried else "")


def renamed(scope: Scope, name: str) -> str:
    """Why a custom field that isn't there is likely to have another name; empty if nothing speaks for it."""
    fields = _custom_fields(scope.raw)
    folded = {each.casefold(): each for each in _names(scope)}
    alike = difflib.get_close_matches(name.casefold(), folded, 1, _ALIKE)
    if alike:
        return say(
            "the record has no custom field `{name}`; it has `{folded}`, which is spelled alike",
            name=name,
            folded=folded[alike[0]],
        )
    if any(field.get("value") is None for field in fields):
        return say(
            "{scope}, though it carries its custom fields without a value too",
            scope=unknown_field(scope, name),
        )
    return ""


def _names(scope: Scope) -> list[str]:
    return sorted(str(field.get("custom_field_name")) for field in _custom_fields(scope.raw))


def _text(value: object, name: str) -> str | None:
    try:
        return text_of(value)
    except WrongType as error:
        raise MappingError(say("The custom field `{name}` holds {error}.", name=name, error=error)) from None


def _custom_fields(raw: Mapping[str, object]) -> list[Mapping[str, object]]:
    fields = raw.get("custom_fields")
    return [field for field in fields if isinstance(field, dict)] if isinstance(fields, list) else []
