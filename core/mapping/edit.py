"""What if: a copy of a document with one thing changed, and how two documents differ.

Nothing here changes a document; each call gives a new one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

import msgspec

from core.errors import UsageError
from core.mapping.collection import IN_USE_FIELDS
from core.mapping.document import Document, Raw
from core.mapping.places import above, at, collection_at, collections_of, mappings_of, replaced
from core.mapping.translations import TABLE_FIELDS
from core.words import say

COLLECTION_FIELDS = (
    "name",
    "filter",
    "error_filter",
    "sequence_number",
    "collection_type_id",
    "direction_id",
    *IN_USE_FIELDS,
    *TABLE_FIELDS,
)
MAPPING_FIELDS = (
    "destination_field",
    "mapping_type_name",
    "source_value",
    "default_value",
    "translation_name",
    "translation_collection_id",
    "sequence_number",
    *TABLE_FIELDS,
)
"""What changes an event: all that is read of a document. A difference in any other field doesn't
count as a change; a plan whose mapping differs in none of these counts as the subscriber's own."""


class FieldChange(msgspec.Struct, frozen=True):
    """One field of a mapping or a collection, before and after."""

    name: str
    before: object
    after: object


class MappingChange(msgspec.Struct, frozen=True, kw_only=True):
    """How one mapping, or a collection itself, differs from the subscriber's own.

    `key` is its place in the edited document; for one that was removed, its place in the subscriber's own.
    """

    change: Literal["added", "removed", "changed"]
    collection: str
    destination: str
    key: str
    fields: tuple[FieldChange, ...] = ()

    @property
    def of_mapping(self) -> bool:
        """Whether it is a mapping that differs, with or without a destination, and not a collection."""
        return "/mappings/" in self.key

    @property
    def collection_key(self) -> str:
        """The place of the collection that it belongs to, or is."""
        return self.key.partition("/mappings/")[0]


def changed(document: Document, key: str, **fields: object) -> Document:
    """A copy with fields of the mapping or the collection at `key` set anew, the others kept."""
    return replaced(document, key, lambda item: {**item, **fields})


def retyped(document: Document, key: str, type_name: str, own: Document | None = None) -> Document:
    """A copy with the mapping at `key` of another type. The number behind the type is the one that the mapping
    has in the subscriber's `own` with that type, else that of another mapping of the type, or null: the numbers
    aren't public. (docs/facts.md#ipaas-mapping-type-ids)
    """
    if at(document, key).get("mapping_type_name") == type_name:
        return document
    before = own_of(own, document, key) if own is not None else None
    candidates = [] if before is None else [before]
    for each in (document, own):
        for _, _, collection in collections_of(each) if each is not None else ():
            candidates += [raw for _, raw in mappings_of(collection).values()]
    numbers = (
        raw.get("mapping_type_id")
        for raw in candidates
        if str(raw.get("mapping_type_name")).casefold() == type_name.casefold()
    )
    return changed(document, key, mapping_type_name=type_name, mapping_type_id=next(numbers, None))


def removed(document: Document, key: str) -> Document:
    """A copy without the mapping at `key`."""
    listed, index = above(key)
    if not listed.endswith("/mappings"):
        raise UsageError(say("{key} isn't a mapping.", key=key))
    return replaced(document, listed, lambda items: [item for n, item in enumerate(items) if n != index])


def added(document: Document, collection_key: str, mapping: Mapping[str, object]) -> Document:
    """A copy with one more mapping at the end of the collection at `collection_key`."""
    return _inserted(document, collection_key, mapping)


def restored(own: Document, edited: Document, change: MappingChange) -> Document:
    """A copy with one change taken back: what was changed or removed is as before, also in fields that don't count as
    a change. A whole collection that was added or removed isn't taken back (UsageError).
    """
    if change.change == "changed":
        before = own_of(own, edited, change.key)
        if before is None:
            raise UsageError(
                say("{change_key} is not in the subscriber's own mapping.", change_key=repr(change.key))
            )
        if change.of_mapping:
            return replaced(edited, change.key, lambda _item: dict(before))
        names = {field.name for field in change.fields}
        return replaced(edited, change.key, lambda item: _with_fields(item, before, names))
    if not change.of_mapping:
        raise UsageError(
            say("The collection {collection} can't be undone on its own.", collection=change.collection),
            hint=say("Go back to the subscriber's own mapping as a whole."),
        )
    if change.change == "added":
        return removed(edited, change.key)
    _, index = above(change.key)
    identity, raw = collection_at(own, change.collection_key)
    for other, key, now in collections_of(edited):
        if other == identity:
            return _inserted(edited, key, raw["mappings"][index], _behind(raw, now, index))  # type: ignore[index]
    raise UsageError(
        say("The collection {get} is no longer in the edited mapping.", get=raw.get("name")),
        hint=say("Go back to the subscriber's own mapping as a whole."),
    )


def own_of(own: Document, edited: Document, key: str) -> Raw | None:
    """The JSON that the mapping or the collection at `key` of the edited document has in the subscriber's own;
    None for one that was added.
    """
    collection_key, _, index = key.partition("/mappings/")
    identity, now = collection_at(edited, collection_key)
    before = next((raw for other, _, raw in collections_of(own) if other == identity), None)
    if before is None or not index:
        return before
    mine = next((name for name, (n, _) in mappings_of(now).items() if str(n) == index), "")
    found = mappings_of(before).get(mine)
    return found[1] if found is not None else None


def counterparts(own: Document, edited: Document) -> dict[str, str]:
    """Where each of the subscriber's own collections is in the edited document; what was removed is missing."""
    now = {identity: key for identity, key, _ in collections_of(edited)}
    return {key: now[identity] for identity, key, _ in collections_of(own) if identity in now}


def _behind(own: Raw, now: Raw, index: int) -> int:
    """Where to put the mapping at an index of the subscriber's own collection back: behind the nearest one before
    it that is still there.
    """
    there = mappings_of(now)
    before = [identity for identity, (n, _) in mappings_of(own).items() if n < index and identity in there]
    return there[before[-1]][0] + 1 if before else 0


def _inserted(
    document: Document, key: str, mapping: Mapping[str, object], index: int | None = None
) -> Document:
    """A copy with a mapping in the collection at `key`, at the end without an index."""

    def make(collection: Any) -> Any:
        listed = collection["mappings"]
        cut = len(listed) if index is None else index
        return {**collection, "mappings": [*listed[:cut], dict(mapping), *listed[cut:]]}

    return replaced(document, key, make)


def _with_fields(item: Raw, before: Raw, names: Iterable[str]) -> Raw:
    """JSON with the fields of these names as they were, or without them where there were none."""
    kept = {name: value for name, value in item.items() if name not in names or name in before}
    return {**kept, **{name: before[name] for name in names if name in before}}


def differences(own: Document, edited: Document) -> tuple[MappingChange, ...]:
    """Every mapping and filter that differs, in the edited document's order, what was removed last."""
    before = {identity: (key, raw) for identity, key, raw in collections_of(own)}
    after = {identity: (key, raw) for identity, key, raw in collections_of(edited)}
    changes: list[MappingChange] = []
    for identity, (key, raw) in after.items():
        name = str(raw.get("name") or "")
        if identity not in before:
            changes.append(MappingChange(change="added", collection=name, destination="", key=key))
            continue
        old = before[identity][1]
        fields = _fields(old, raw, COLLECTION_FIELDS)
        if fields:
            changes.append(
                MappingChange(change="changed", collection=name, destination="", key=key, fields=fields)
            )
        changes += _mapping_changes(name, before[identity], (key, raw))
    changes += [
        MappingChange(change="removed", collection=str(raw.get("name") or ""), destination="", key=key)
        for identity, (key, raw) in before.items()
        if identity not in after
    ]
    return tuple(changes)


def _mapping_changes(name: str, before: tuple[str, Raw], after: tuple[str, Raw]) -> Iterator[MappingChange]:
    old, new = mappings_of(before[1]), mappings_of(after[1])
    for identity, (index, raw) in new.items():
        destination, key = str(raw.get("destination_field") or ""), f"{after[0]}/mappings/{index}"
        if identity not in old:
            yield MappingChange(
                change="added",
                collection=name,
                destination=destination,
                key=key,
                fields=_fields({}, raw, MAPPING_FIELDS),
            )
        elif fields := _fields(old[identity][1], raw, MAPPING_FIELDS):
            yield MappingChange(
                change="changed", collection=name, destination=destination, key=key, fields=fields
            )
    for identity, (index, raw) in old.items():
        if identity not in new:
            destination, key = str(raw.get("destination_field") or ""), f"{before[0]}/mappings/{index}"
            yield MappingChange(
                change="removed",
                collection=name,
                destination=destination,
                key=key,
                fields=_fields(raw, {}, MAPPING_FIELDS),
            )


def _fields(old: Raw, new: Raw, names: tuple[str, ...]) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(name, old.get(name), new.get(name))
        for name in names
        if _given(old, name, names) != _given(new, name, names)
    )


def _given(raw: Raw, name: str, names: tuple[str, ...]) -> object:
    """A field's value, None for one that is as good as absent. A mapping's empty table isn't: without one, it
    looks up in the table that its collection has.
    """
    value = raw.get(name)
    if isinstance(value, list | dict) and not value:
        return value if names is MAPPING_FIELDS and name in TABLE_FIELDS else None
    return None if value == "" else value
