"""Fields that a mapping or a filter reads and that the record came without, or with something else in them.

iPaaS.com's own models read a field that isn't there as null where its type has null (a text, a list, a
`decimal?`), and so does a formula here. In a document that writes its nulls elsewhere such a field may have been
renamed, or left out by whoever made the record, so that it is remarked on; a document that writes no nulls isn't
suspected. A field whose type has no null (a `decimal`) would be read as nothing, which is never guessed: that is
an error. So is what is there and isn't of the field's type (a text in place of a number).
(docs/facts.md#ipaas-nulls)
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from core.formula import Scope
from core.formula.errors import UnfitField
from core.formula.records.model import Field, RecordDef
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import NetError
from core.words import joined, quoted, say

_SHOWN = 40
_WORD = re.compile(r"\w+")
_BY_FUNCTION = {"getcustomfieldvalue": ("customfieldname", "value")}
"""Fields that functions read although the formula doesn't name them."""


@dataclass(frozen=True)
class Gaps:
    """Fields as messages call them, `TransactionNumber (transaction_number)`: those that can't be read, and those
    that are read as null because they aren't there.
    """

    unreadable: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.unreadable or self.absent)


def fields_named(scope: Scope, reads: Iterable[str]) -> frozenset[str]:
    """What a formula reads under the fields' own names: C# Eval Expression finds them whatever their letter case."""
    found = set()
    for name in reads:
        first, dot, last = name.rpartition(".")
        definition = scope.parent_type if first else scope.record_type
        fields = definition.fields if definition is not None else {}
        other = next((one for one in fields if one.casefold() == last.casefold()), last)
        found.add(first + dot + (last if last in fields else other))
    return frozenset(found)


def gaps_of(scope: Scope, reads: Iterable[str]) -> Gaps:
    """What the record or its parent lacks of the fields that a formula names."""
    unreadable: list[str] = []
    absent: list[str] = []
    for name in sorted(reads):
        first, _, last = name.rpartition(".")
        definition = scope.parent_type if first == "parent" else scope.record_type
        raw = scope.parent if first == "parent" else scope.raw
        if first not in ("", "parent") or definition is None or raw is None:
            continue
        field = definition.fields.get(last)
        if field is not None and _lacks(raw, field) and (field.json in raw or writes_nulls(scope)):
            (absent if _is_null(raw, field) else unreadable).append(_told(raw, field))
    return Gaps(tuple(unreadable), tuple(absent))


def writes_nulls(scope: Scope) -> bool:
    """Whether the document that the record is from has a null in one of its records."""
    whole, definition = scope.raw, scope.record_type
    if scope.parent is not None and scope.parent_type is not None:
        whole, definition = scope.parent, scope.parent_type
    return any(None in raw.values() for raw in _records(whole, definition)) or None in scope.raw.values()


_Gap = tuple[str, bool]
"""What a field is called in messages, and whether it is read as null."""


class Watch:
    """Watches while a formula reads records inside the record: lines, addresses, custom fields.

    Which of them it reaches shows only while it runs. So it runs on `scope`, a copy that notes what isn't
    there; where no record has a gap that matters, `scope` is the one that was given.
    """

    def __init__(self, text: str, scope: Scope) -> None:
        self.scope = scope
        self._missed: dict[_Gap, None] = {}
        gaps = {id(raw): names for raw, names in _gaps(scope, text)}
        if not gaps:
            return
        self.scope = copy.copy(scope)
        self.scope.raw = self._watched(scope.raw, gaps)
        if scope.parent is not None:
            self.scope.parent = self._watched(scope.parent, gaps)

    @property
    def missed(self) -> Gaps:
        """The fields that were read in vain."""
        missed = sorted(self._missed)
        return Gaps(
            tuple(name for name, is_null in missed if not is_null),
            tuple(name for name, is_null in missed if is_null),
        )

    def _watched(self, value: Any, gaps: Mapping[int, Mapping[str, _Gap]]) -> Any:
        if isinstance(value, dict):
            inside = {key: self._watched(item, gaps) for key, item in value.items()}
            return _Watched(inside, gaps[id(value)], self._missed) if id(value) in gaps else inside
        if isinstance(value, list):
            return [self._watched(item, gaps) for item in value]
        return value


class _Watched(dict[str, Any]):
    """A record that notes which of its gaps are looked into."""

    __slots__ = ("_gaps", "_missed")

    def __init__(self, raw: Mapping[str, Any], gaps: Mapping[str, _Gap], missed: dict[_Gap, None]) -> None:
        super().__init__(raw)
        self._gaps = gaps
        self._missed = missed

    def get(self, key: str, default: Any = None) -> Any:
        if key in self._gaps:
            self._missed[self._gaps[key]] = None
        return super().get(key, default)


@dataclass(frozen=True, kw_only=True)
class _Part:
    """What a formula's text names of one type of record: its fields, and the records inside of it.

    `keys` are the fields' JSON names; `typed` those whose type has to be looked at, with the Python types that
    need no second look. A mapping of a line meets hundreds of records, so this has to be quick.
    """

    definition: RecordDef
    fields: tuple[Field, ...]
    keys: frozenset[str]
    typed: tuple[tuple[str, frozenset[type]], ...]
    inside: tuple[tuple[str, _Part], ...]

    def fits(self, raw: Mapping[str, Any]) -> bool:
        """Whether a record surely has no gap."""
        return raw.keys() >= self.keys and all(type(raw[key]) in fine for key, fine in self.typed)


_NUMBER: frozenset[type] = frozenset({int, Decimal, type(None)})
_FINE: Mapping[str, frozenset[type]] = {
    "Int32": _NUMBER,
    "Int64": _NUMBER,
    "Decimal": _NUMBER,
    "Boolean": frozenset({bool, type(None)}),
    "List": frozenset({list, type(None)}),
}
_OTHERS: frozenset[type] = frozenset({dict, type(None)})


@lru_cache(maxsize=2048)
def _part(definition: RecordDef, text: str) -> _Part:
    words = _words(text)
    fields = tuple(field for field in definition.fields.values() if field.name.casefold() in words)
    typed, inside = [], []
    for field in fields:
        type_ = field.type.args[0] if field.type.is_nullable else field.type
        if type_.name != "String":
            typed.append((field.json, _FINE.get(type_.name, _OTHERS)))
        below = _record_type(type_)
        if below is not None:
            inside.append((field.json, _part(below, text)))
    keys = frozenset(field.json for field in fields)
    return _Part(definition=definition, fields=fields, keys=keys, typed=tuple(typed), inside=tuple(inside))


def _gaps(scope: Scope, text: str) -> Iterator[tuple[Mapping[str, Any], dict[str, _Gap]]]:
    """Records inside the record that lack a field whose name stands in the formula's text; for each,
    the field's JSON name with what messages call it.
    """
    roots = [(scope.raw, _part(scope.record_type, text))]
    if scope.parent is not None and scope.parent_type is not None and "parent" in _words(text):
        roots.append((scope.parent, _part(scope.parent_type, text)))
    for root, part in roots:
        for raw, inside in _unfit(root, part):
            gaps = {
                field.json: (joined(".", (inside.definition.name, _told(raw, field))), _is_null(raw, field))
                for field in inside.fields
                if _lacks(raw, field) and (field.json in raw or writes_nulls(scope))
            }
            if gaps:
                yield raw, gaps


def _unfit(raw: Mapping[str, Any], part: _Part) -> Iterator[tuple[Mapping[str, Any], _Part]]:
    """The records inside a record that may have gaps."""
    for key, below in part.inside:
        value = raw.get(key)
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, dict):
                if not below.fits(item):
                    yield item, below
                if below.inside:
                    yield from _unfit(item, below)


def _lacks(raw: Mapping[str, Any], field: Field) -> bool:
    """Whether a record has no such field, or something in it that can't be read as the field's type."""
    if field.json not in raw:
        return not field.made
    value = raw[field.json]
    if value is None or value == "":
        return False
    if not field.kept:
        try:
            return field.read(value) is None
        except UnfitField:
            return True
        except NetError:  # too large a number, say: the formula itself reports it
            return False
    return not isinstance(value, list if field.type.name == "List" else dict)


def _is_null(raw: Mapping[str, Any], field: Field) -> bool:
    """Whether a field isn't there and has null for that."""
    return field.json not in raw and not field.required


def _told(raw: Mapping[str, Any], field: Field) -> str:
    if field.json not in raw:
        return f"{field.name} ({field.json})"
    value = raw[field.json]
    shown = quoted(value[:_SHOWN]) if isinstance(value, str) else str(value)[:_SHOWN]
    held = (
        say("a list") if isinstance(value, list) else say("an object") if isinstance(value, dict) else shown
    )
    return say(
        "{field_name} ({json} holds {held}, which is no {type})",
        field_name=field.name,
        json=field.json,
        held=held,
        type=field.type,
    )


def _records(raw: Mapping[str, Any], definition: RecordDef) -> Iterator[Mapping[str, Any]]:
    """A record and those inside it."""
    yield raw
    for field in definition.fields.values():
        below = _record_type(field.type)
        value = raw.get(field.json) if below is not None else None
        for item in value if isinstance(value, list) else (value,):
            if below is not None and isinstance(item, dict):
                yield from _records(item, below)


def _record_type(type_: Type) -> RecordDef | None:
    """The record that a field holds, or a list of it."""
    if type_.name == "List":
        type_ = type_.args[0]
    definition = type_.definition
    return definition if isinstance(definition, RecordDef) else None


@lru_cache(maxsize=1024)
def _words(text: str) -> frozenset[str]:
    """Every word of a formula without its letter case, in its texts too: conditions of FirstMatch are texts."""
    words = frozenset(_WORD.findall(text.casefold()))
    return words.union(*(names for function, names in _BY_FUNCTION.items() if function in words))
