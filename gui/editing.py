"""A mapping that is edited on a copy: what the screen lists of it, and how it differs. No Qt in here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from core.mapping.collection import Collection, FieldMapping
from core.mapping.document import Document
from core.mapping.edit import FieldChange, MappingChange
from core.transfer.plan import LeftOut, MappingRow, Plan

KINDS = ("Static", "Field", "Dynamic Formula", "Lookup Translation")
"""The mapping types that iPaaS.com has. (facts: "Words")"""
C_SHARP = ("Dynamic Formula", "Lookup Translation", "filter")
FILTERS = {"filter": "Mapping filter", "error_filter": "Error filter"}
FIELD_WORDS = {
    "name": "Name",
    "filter": "Mapping filter",
    "error_filter": "Error filter",
    "sequence_number": "Sequence",
    "destination_field": "Destination",
    "mapping_type_name": "Type",
    "source_value": "Source",
    "default_value": "Default",
    "translation_name": "Table",
    "translation_collection_id": "Table's ID",
    "translation_values": "Table's rows",
}

Change = Literal["", "added", "removed", "changed"]
Sort = Literal["collection", "filter", "mapping"]


@dataclass(frozen=True)
class Editing:
    """One order's edited copy. `own` is the subscriber's own mapping, `changes` how the copy differs.

    `saved`: the copy as it stands was exported.
    """

    transaction_id: str
    own: Document
    edited: Document
    changes: tuple[MappingChange, ...] = ()
    saved: bool = False


@dataclass(frozen=True)
class Part:
    """One thing that can be edited: a collection's filter, or a mapping; or the line of a collection.

    `key` is the place of the mapping or the collection in the document, `field` the filter's name in it;
    `change` is the difference to the subscriber's own, `was` its fields there. `table` and `rows` (in lines,
    as `row_lines` has them) are those of a Lookup Translation.
    """

    sort: Sort
    key: str
    name: str
    depth: int
    field: str = ""
    type: str = ""
    source: str = ""
    default: str = ""
    table: str = ""
    rows: str = ""
    description: str = ""
    change: Change = ""
    was: tuple[FieldChange, ...] = ()
    difference: MappingChange | None = None

    @property
    def identity(self) -> tuple[str, str, bool]:
        """What tells the parts of one document apart."""
        return (self.key, self.field, self.change == "removed")

    @property
    def own(self) -> str:
        """The fields that differ as the subscriber has them, in lines; a source alone as it stands."""
        if [each.name for each in self.was] in (["source_value"], [self.field]):
            return _text(self.was[0].before)
        return "\n".join(
            f"{FIELD_WORDS.get(each.name, each.name)}: {_text(each.before)}" for each in self.was
        )


def parts_of(editing: Editing) -> tuple[Part, ...]:
    """Everything of the edited copy, collection by collection; what was removed stands at the end of its own."""
    changes = {change.key: change for change in editing.changes if change.change != "removed"}
    gone = [change for change in editing.changes if change.change == "removed"]
    found = [part for parent in editing.edited.parents for part in _collection(parent, 0, changes, gone)]
    return (*found, *(_gone(change, 0) for change in gone))


def event_with(part: Part, plan: Plan, number: int) -> int:
    """The event at `number` if a mapping was applied for it, else the first one that it was applied for."""
    having = [n for n, event in enumerate(plan.events) if any(row.key == part.key for row in event.mappings)]
    return having[0] if having and number not in having else number


def result_of(part: Part, plan: Plan, number: int) -> MappingRow | LeftOut | None:
    """What a part made in the plan: a mapping of the event at `number`, a filter of the first that it met."""
    if part.sort == "filter":
        by = "error_filter" if part.field == "error_filter" else "mapping_filter"
        return next((out for out in plan.left_out if (out.collection_key, out.by) == (part.key, by)), None)
    rows = plan.events[number].mappings if 0 <= number < len(plan.events) else ()
    return next((row for row in rows if row.key == part.key), None)


def row_lines(rows: Mapping[str, str | None]) -> str:
    """The rows of a translation's table as text: `UPS = 1`, one in a line."""
    return "\n".join(f"{source} = {destination or ''}".rstrip() for source, destination in rows.items())


def rows_of(text: str) -> list[dict[str, str]]:
    """What `row_lines` wrote, or a person, as rows of a collection's JSON. Lines without `=` are no rows."""
    pairs = (line.partition(" = " if " = " in line else "=") for line in text.splitlines())
    return [
        {"source_value": source.strip(), "destination_value": destination.strip()}
        for source, sign, destination in pairs
        if sign and source.strip()
    ]


def change_line(change: MappingChange) -> str:
    """A change in one line: what, and each field before and after."""
    name = change.destination or change.collection
    if change.change != "changed":
        return f"{name}: {change.change}"
    fields = ", ".join(
        f"{FIELD_WORDS.get(each.name, each.name)}: {_short(each.before)} → {_short(each.after)}"
        for each in change.fields
    )
    return f"{name}: {fields}"


def change_text(change: MappingChange) -> str:
    """A change in full, with the whole of each formula."""
    name = change.destination or change.collection
    lines = [f"{name} ({change.collection}): {change.change}"]
    for each in change.fields:
        field = FIELD_WORDS.get(each.name, each.name)
        lines += [
            f"{field}, the subscriber's own:",
            _text(each.before),
            f"{field}, as sent:",
            _text(each.after),
        ]
    return "\n".join(lines)


def _collection(
    collection: Collection, depth: int, changes: Mapping[str, MappingChange], gone: list[MappingChange]
) -> Iterator[Part]:
    change = changes.get(collection.key)
    yield Part("collection", collection.key, collection.name, depth, change=_change(change))
    for field, name in FILTERS.items():
        told = tuple(each for each in (change.fields if change is not None else ()) if each.name == field)
        yield Part(
            "filter",
            collection.key,
            name,
            depth + 1,
            field=field,
            type="filter",
            source=getattr(collection, field) or "",
            change="changed" if told else "",
            was=told,
            difference=MappingChange("changed", collection.name, "", collection.key, told) if told else None,
        )
    for mapping in collection.ordered:
        yield _mapping(mapping, depth + 1, changes.get(mapping.key))
    for each in [each for each in gone if each.destination and each.collection == collection.name]:
        gone.remove(each)
        yield _gone(each, depth + 1)
    for child in collection.ordered_children:
        yield from _collection(child, depth + 1, changes, gone)


def _mapping(mapping: FieldMapping, depth: int, change: MappingChange | None) -> Part:
    return Part(
        "mapping",
        mapping.key,
        mapping.destination_field,
        depth,
        type=mapping.mapping_type_name,
        source=mapping.source_value or "",
        default=mapping.default_value or "",
        table=mapping.translation_name or "",
        rows=row_lines(mapping.translations.rows) if mapping.translations is not None else "",
        description=mapping.description or "",
        change=_change(change),
        was=change.fields if change is not None and change.change == "changed" else (),
        difference=change,
    )


def _gone(change: MappingChange, depth: int) -> Part:
    sort: Sort = "mapping" if change.destination else "collection"
    name = change.destination or change.collection
    return Part(sort, change.key, name, depth, change="removed", difference=change)


def _change(change: MappingChange | None) -> Change:
    return change.change if change is not None else ""


def _text(value: object) -> str:
    return "(nothing)" if value in (None, "") else str(value)


def _short(value: object) -> str:
    text = " ".join(_text(value).split())
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”" if value not in (None, "") else text
