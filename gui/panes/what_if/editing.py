"""A mapping that is edited on a copy: what the screen lists of it, and how it differs. No Qt in here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from core.mapping.collection import Collection, FieldMapping
from core.mapping.document import Document
from core.mapping.edit import FieldChange, MappingChange, counterparts
from core.mapping.places import at
from core.mapping.rows import Row, own_rows, pairs
from core.mapping.types import LOOKUP, MAPPING_TYPES, type_named
from core.transfer.plan.events import LeftOut, MappingResult
from core.transfer.plan.plan import Plan
from core.words import say, threaded
from gui.words.changes import FIELD_WORDS, field_text, name_of, row_lines, rows_of

TYPE_NAMES = tuple(each.name for each in MAPPING_TYPES)
C_SHARP = (*(each.name for each in MAPPING_TYPES if each.takes_formula), "filter")
FILTERS = {name: FIELD_WORDS[name] for name in ("filter", "error_filter")}
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
    `home` and `collection` are place and name of its collection. `change` is the difference to the
    subscriber's own, `was` its fields there. `table` and `rows` are those of a Lookup Translation;
    `rows_fit` is whether its rows can be written as lines. `applied` is False for what differs in a
    collection that isn't applied to orders.
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
    rows: tuple[Row, ...] = ()
    rows_fit: bool = True
    description: str = ""
    home: str = ""
    collection: str = ""
    applied: bool = True
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
            return field_text(self.was[0].before)
        return threaded(
            "\n",
            (
                threaded(": ", (FIELD_WORDS.get(each.name, each.name), field_text(each.before)))
                for each in self.was
            ),
        )


def parts_of(editing: Editing) -> tuple[Part, ...]:
    """Everything of the edited copy, collection by collection; what was removed stands at the end of its own,
    and what differs without being applied at the end of all.
    """
    listing = _Listing(editing)
    found = [part for parent in editing.edited.parents for part in listing.collection(parent, 0)]
    listed = {part.key for part in found if part.change != "removed"}
    others = [change for key, change in listing.changes.items() if key not in listed]
    return (*found, *(_gone(change, 0, "") for change in listing.gone), *map(_aside, others))


def differing(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts that differ, each below the line of its collection."""
    found: list[Part] = []
    head: Part | None = None
    for part in parts:
        if part.sort == "collection" and part.applied and part.change != "removed":
            head = part
        if part.change:
            if head is not None and head is not part and part.home == head.key:
                found.append(head)
                head = None
            found.append(part)
            head = None if part is head else head
    return tuple(found)


def event_with(part: Part, plan: Plan, number: int) -> int:
    """The event at `number` if a mapping was applied for it, else the first one that it was applied for."""
    if part.change == "removed":
        return number
    having = [n for n, event in enumerate(plan.events) if any(row.key == part.key for row in event.mappings)]
    return having[0] if having and number not in having else number


def result_of(part: Part, plan: Plan, number: int) -> MappingResult | LeftOut | None:
    """What a part made in the plan: a mapping of the event at `number`, a filter of the first that it met."""
    if part.change == "removed":
        return None  # its place is in the subscriber's own; in the plan another mapping may have it
    if part.sort == "filter":
        by = "error_filter" if part.field == "error_filter" else "mapping_filter"
        return next((out for out in plan.left_out if (out.collection_key, out.by) == (part.key, by)), None)
    rows = plan.events[number].mappings if 0 <= number < len(plan.events) else ()
    return next((row for row in rows if row.key == part.key), None)


class _Listing:
    """Lists the collections of a copy, with how each part differs."""

    def __init__(self, editing: Editing) -> None:
        self._document = editing.edited
        self._homes = counterparts(editing.own, editing.edited)
        self.changes = {change.key: change for change in editing.changes if change.change != "removed"}
        self.gone = [change for change in editing.changes if change.change == "removed"]

    def collection(self, collection: Collection, depth: int) -> Iterator[Part]:
        """A collection's line, its filters and mappings, and its children."""
        key, name = collection.key, collection.name
        change = self.changes.get(key)
        fields = change.fields if change is not None else ()
        own = _only(change, tuple(each for each in fields if each.name not in FILTERS))
        yield Part(
            "collection",
            key,
            name,
            depth,
            home=key,
            collection=name,
            change=_change(own),
            was=own.fields if own is not None else (),
            difference=own,
        )
        for field, label in FILTERS.items():
            told = tuple(each for each in fields if each.name == field)
            yield Part(
                "filter",
                key,
                label,
                depth + 1,
                field=field,
                type="filter",
                source=getattr(collection, field) or "",
                home=key,
                collection=name,
                change="changed" if told else "",
                was=told,
                difference=_only(change, told) if told else None,
            )
        for mapping in collection.ordered:
            yield self._mapping(mapping, collection, depth + 1)
        for each in [each for each in self.gone if each.of_mapping]:
            if self._homes.get(each.collection_key) == key:
                self.gone.remove(each)
                yield _gone(each, depth + 1, key)
        for child in collection.ordered_children:
            yield from self.collection(child, depth + 1)

    def _mapping(self, mapping: FieldMapping, collection: Collection, depth: int) -> Part:
        change = self.changes.get(mapping.key)
        kind = _kind(mapping.mapping_type_name)
        rows = self._rows(mapping) if kind == LOOKUP.name else ()
        return Part(
            "mapping",
            mapping.key,
            mapping.destination_field,
            depth,
            type=kind,
            source=mapping.source_value or "",
            default=mapping.default_value or "",
            table=mapping.translation_name or "",
            rows=rows,
            rows_fit=rows_of(row_lines(rows)) == (rows, ()),
            description=mapping.description or "",
            home=collection.key,
            collection=collection.name,
            change=_change(change),
            was=change.fields if change is not None and change.change == "changed" else (),
            difference=change,
        )

    def _rows(self, mapping: FieldMapping) -> tuple[Row, ...]:
        """A mapping's own rows as they are written, else those of the table that it looks up in."""
        rows = own_rows(at(self._document, mapping.key))
        if rows is not None or mapping.translations is None:
            return rows or ()
        return tuple(pairs(mapping.translations.rows))


def _only(change: MappingChange | None, fields: tuple[FieldChange, ...]) -> MappingChange | None:
    """A collection's change without the fields that are told elsewhere."""
    if change is None or (change.change == "changed" and not fields):
        return None
    return MappingChange(
        change=change.change,
        collection=change.collection,
        destination=change.destination,
        key=change.key,
        fields=fields,
    )


def _gone(change: MappingChange, depth: int, home: str) -> Part:
    return Part(
        "mapping" if change.of_mapping else "collection",
        change.key,
        name_of(change),
        depth,
        home=home,
        collection=change.collection,
        change="removed",
        was=change.fields,
        difference=change,
    )


def _aside(change: MappingChange) -> Part:
    """What differs where it isn't applied: told, not to be edited."""
    name = name_of(change)
    if change.of_mapping:
        name = say("{name} in {collection}", name=name, collection=change.collection)
    return Part(
        "collection",
        change.key,
        name,
        0,
        collection=change.collection,
        applied=False,
        change=change.change,
        was=change.fields if change.change == "changed" else (),
        difference=change,
    )


def _kind(name: str) -> str:
    """A mapping type as it is listed; letter case and spaces around it don't count."""
    found = type_named(name)
    return found.name if found is not None else name


def _change(change: MappingChange | None) -> Change:
    return change.change if change is not None else ""
