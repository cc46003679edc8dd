"""Fields that a mapping or a filter reads and that the record came without, or with something else in them.

A field that is there and null has no value, and that is for the mapping to handle. A field that isn't there
at all, in a document that otherwise writes its nulls, was renamed or left out by whoever made it: what the
mapping would have given isn't known. A document that writes no nulls isn't suspected. What is there and isn't of
the field's type (a text in place of a number) would be read as nothing; that isn't known either.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from core.formula import Scope
from core.formula.errors import NetError
from core.formula.recordmodel import Field, RecordDef
from core.formula.types.model import Type

_WORD = re.compile(r"\w+")
_BY_FUNCTION = {"GetCustomFieldValue": ("CustomFieldName", "Value")}
"""Fields that functions read without their being named."""


def missing_keys(scope: Scope, reads: Iterable[str]) -> list[str]:
    """Fields of the record or its parent, as messages call them: `TransactionNumber (transaction_number)`."""
    missing = []
    for name in sorted(reads):
        first, _, last = name.rpartition(".")
        definition = scope.parent_type if first == "parent" else scope.record_type
        raw = scope.parent_raw if first == "parent" else scope.raw
        if first not in ("", "parent") or definition is None or raw is None:
            continue
        field = definition.fields.get(last)
        if field is not None and _lacks(raw, field) and (field.json in raw or writes_nulls(scope)):
            missing.append(_told(raw, field))
    return missing


def writes_nulls(scope: Scope) -> bool:
    """Whether the document that the record is from has a null in one of its records."""
    whole, definition = scope.raw, scope.record_type
    if scope.parent_raw is not None and scope.parent_type is not None:
        whole, definition = scope.parent_raw, scope.parent_type
    return any(None in raw.values() for raw, _ in _records(whole, definition)) or None in scope.raw.values()


class Watch:
    """Looks on while a formula reads records inside the record: lines, addresses, custom fields.

    Which of them it comes to only shows as it runs, so that it runs on `scope`, a copy that notes what isn't
    there. Without any gap in question `scope` is the one that was given.
    """

    def __init__(self, text: str, scope: Scope) -> None:
        self.scope = scope
        self._missed: dict[str, None] = {}
        words = _words(text)
        gaps = {id(raw): names for raw, names in _gaps(scope, words)}
        if not gaps:
            return
        self.scope = copy.copy(scope)
        self.scope.raw = self._watched(scope.raw, gaps)
        if scope.parent_raw is not None:
            self.scope.parent_raw = self._watched(scope.parent_raw, gaps)

    @property
    def missed(self) -> list[str]:
        """The fields that were looked for in vain."""
        return sorted(self._missed)

    def _watched(self, value: Any, gaps: Mapping[int, Mapping[str, str]]) -> Any:
        if isinstance(value, dict):
            inside = {key: self._watched(item, gaps) for key, item in value.items()}
            return _Watched(inside, gaps[id(value)], self._missed) if id(value) in gaps else inside
        if isinstance(value, list):
            return [self._watched(item, gaps) for item in value]
        return value


class _Watched(dict[str, Any]):
    """A record that notes which of its gaps are looked into."""

    __slots__ = ("_gaps", "_missed")

    def __init__(self, raw: Mapping[str, Any], gaps: Mapping[str, str], missed: dict[str, None]) -> None:
        super().__init__(raw)
        self._gaps = gaps
        self._missed = missed

    def get(self, key: str, default: Any = None) -> Any:
        if key in self._gaps:
            self._missed[self._gaps[key]] = None
        return super().get(key, default)


def _gaps(scope: Scope, words: frozenset[str]) -> Iterator[tuple[Mapping[str, Any], dict[str, str]]]:
    """Records inside the record that lack a field whose name stands in the formula's text, with what is told
    of each: the JSON name of the field to how it is called in messages.
    """
    roots = [(scope.raw, scope.record_type)]
    if scope.parent_raw is not None and scope.parent_type is not None and "parent" in words:
        roots.append((scope.parent_raw, scope.parent_type))
    for root, definition in roots:
        for raw, inside in _records(root, definition, words):
            if raw is root:
                continue
            gaps = {
                field.json: f"{inside.name}.{_told(raw, field)}"
                for field in inside.fields.values()
                if field.name in words and _lacks(raw, field) and (field.json in raw or writes_nulls(scope))
            }
            if gaps:
                yield raw, gaps


def _lacks(raw: Mapping[str, Any], field: Field) -> bool:
    """Whether a record has no such field, or something in it that can't be read as the field's type."""
    if field.json not in raw:
        return True
    value = raw[field.json]
    if value is None or value == "":
        return False
    if not field.kept:
        try:
            return field.read(value) is None
        except NetError:  # too large a number, say: the formula itself tells it
            return False
    return not isinstance(value, list if field.type.name == "List" else dict)


def _told(raw: Mapping[str, Any], field: Field) -> str:
    if field.json not in raw:
        return f"{field.name} ({field.json})"
    return f"{field.name} ({field.json} holds something that is no {field.type})"


def _records(
    raw: Mapping[str, Any], definition: RecordDef, words: frozenset[str] | None = None
) -> Iterator[tuple[Mapping[str, Any], RecordDef]]:
    """A record and those inside it, of the fields among `words` only where that is given."""
    yield raw, definition
    for field in definition.fields.values():
        below = _record_type(field.type)
        if below is None or (words is not None and field.name not in words):
            continue
        value = raw.get(field.json)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from _records(item, below, words)


def _record_type(type_: Type) -> RecordDef | None:
    """The record that a field holds, or a list of it."""
    if type_.name == "List":
        type_ = type_.args[0]
    definition = type_.definition
    return definition if isinstance(definition, RecordDef) else None


@lru_cache(maxsize=1024)
def _words(text: str) -> frozenset[str]:
    """Every word of a formula, in its texts too: conditions of FirstMatch are texts."""
    words = frozenset(_WORD.findall(text))
    return words.union(*(names for function, names in _BY_FUNCTION.items() if function in words))
