"""What if: a copy of a document with one thing changed, and how two documents differ.

Nothing here changes a document; each call gives a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import msgspec

from core.errors import UsageError
from core.mapping.collection import IN_USE_FIELDS
from core.mapping.document import Document, Raw
from core.mapping.translations import TABLE_FIELDS

Make = Callable[[Any], Any]

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
"""What changes an event: all that is read of a document. Other fields may differ without being told as a
change; a plan whose mapping differs in none of these counts as the subscriber's own."""


class FieldChange(msgspec.Struct, frozen=True):
    """One field of a mapping or a collection, before and after."""

    name: str
    before: object
    after: object


class MappingChange(msgspec.Struct, frozen=True):
    """How one mapping, or a collection itself (`destination` is empty then), differs from the subscriber's own.

    `key` is its place in the edited document; for one that was removed, its place in the subscriber's own.
    """

    change: Literal["added", "removed", "changed"]
    collection: str
    destination: str
    key: str
    fields: tuple[FieldChange, ...] = ()


def changed(document: Document, key: str, **fields: object) -> Document:
    """A copy with fields of the mapping or the collection at `key` set anew, the others kept."""
    return _replaced(document, key, lambda item: {**item, **fields})


def retyped(document: Document, key: str, type_name: str) -> Document:
    """A copy with the mapping at `key` of another type. The number behind the type is that of another mapping
    of the type, or null: the numbers aren't public. (facts: "A mapping collection")
    """
    numbers = (
        raw.get("mapping_type_id")
        for _, _, collection in _collections(document)
        for _, raw in _mappings(collection).values()
        if str(raw.get("mapping_type_name")).casefold() == type_name.casefold()
    )
    return changed(document, key, mapping_type_name=type_name, mapping_type_id=next(numbers, None))


def removed(document: Document, key: str) -> Document:
    """A copy without the mapping at `key`."""
    above, place = _above(key)
    if not above.endswith("/mappings"):
        raise UsageError(f"{key} is no mapping.")
    return _replaced(document, above, lambda items: [item for n, item in enumerate(items) if n != place])


def added(document: Document, collection_key: str, mapping: Mapping[str, object]) -> Document:
    """A copy with one more mapping at the end of the collection at `collection_key`."""
    return _replaced(document, f"{collection_key}/mappings", lambda items: [*items, dict(mapping)])


def restored(own: Document, edited: Document, change: MappingChange) -> Document:
    """A copy with one change taken back. A mapping that was removed comes back at the end of its collection;
    a whole collection doesn't (UsageError).
    """
    if change.change == "changed":
        return changed(edited, change.key, **{field.name: field.before for field in change.fields})
    if "/mappings/" not in change.key:
        raise UsageError(
            f"The collection {change.collection} can't be taken back by itself.",
            hint="Go back to the subscriber's own mapping as a whole.",
        )
    if change.change == "added":
        return removed(edited, change.key)
    above, place = _above(change.key)
    identity, raw = _at(own, above.removesuffix("/mappings"))
    for other, key, _ in _collections(edited):
        if other == identity:
            return added(edited, key, raw["mappings"][place])  # type: ignore[index]  # it was found there
    raise UsageError(f"The collection {raw.get('name')} is not in the edited mapping any more.")


def _at(document: Document, wanted: str) -> tuple[str, Raw]:
    """Identity and JSON of the collection at a place."""
    for identity, key, raw in _collections(document):
        if key == wanted:
            return identity, raw
    raise UsageError(f"{wanted!r} is no place in this mapping collection.")


def differences(own: Document, edited: Document) -> tuple[MappingChange, ...]:
    """Every mapping and filter that differs, in the edited document's order, what was removed last."""
    before = {identity: (key, raw) for identity, key, raw in _collections(own)}
    after = {identity: (key, raw) for identity, key, raw in _collections(edited)}
    changes: list[MappingChange] = []
    for identity, (key, raw) in after.items():
        name = str(raw.get("name") or "")
        if identity not in before:
            changes.append(MappingChange("added", name, "", key))
            continue
        old = before[identity][1]
        told = _fields(old, raw, COLLECTION_FIELDS)
        if told:
            changes.append(MappingChange("changed", name, "", key, told))
        changes += _mapping_changes(name, before[identity], (key, raw))
    changes += [
        MappingChange("removed", str(raw.get("name") or ""), "", key)
        for identity, (key, raw) in before.items()
        if identity not in after
    ]
    return tuple(changes)


def _mapping_changes(name: str, before: tuple[str, Raw], after: tuple[str, Raw]) -> Iterator[MappingChange]:
    old, new = _mappings(before[1]), _mappings(after[1])
    for identity, (place, raw) in new.items():
        destination, key = str(raw.get("destination_field") or ""), f"{after[0]}/mappings/{place}"
        if identity not in old:
            yield MappingChange("added", name, destination, key, _fields({}, raw, MAPPING_FIELDS))
        elif told := _fields(old[identity][1], raw, MAPPING_FIELDS):
            yield MappingChange("changed", name, destination, key, told)
    for identity, (place, raw) in old.items():
        if identity not in new:
            destination = str(raw.get("destination_field") or "")
            yield MappingChange("removed", name, destination, f"{before[0]}/mappings/{place}")


def _fields(old: Raw, new: Raw, names: tuple[str, ...]) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(name, old.get(name), new.get(name))
        for name in names
        if _given(old.get(name)) != _given(new.get(name))
    )


def _given(value: object) -> object:
    """A value, None for one that is as good as absent."""
    return None if value in ("", [], {}) else value


def _collections(document: Document) -> Iterator[tuple[str, str, Raw]]:
    """Identity, key and JSON of every collection: by its id, else by its name, below what contains it. A
    collection that was moved is another one: it makes other events."""
    pending = [(f"/{n}", "", raw) for n, raw in enumerate(document.raw)]
    seen: set[str] = set()
    while pending:
        key, above, raw = pending.pop(0)
        identity = f"{above}/id {raw['id']}" if raw.get("id") is not None else f"{above}/{raw.get('name')}"
        while identity in seen:
            identity += "'"
        seen.add(identity)
        yield identity, key, raw
        children = raw.get("children")
        for n, child in enumerate(children if isinstance(children, list) else []):
            if isinstance(child, dict):
                pending.append((f"{key}/children/{n}", identity, child))


def _mappings(collection: Raw) -> dict[str, tuple[int, Raw]]:
    """Place and JSON of the mappings: by their id, else by their destination."""
    found: dict[str, tuple[int, Raw]] = {}
    listed = collection.get("mappings")
    for n, raw in enumerate(listed if isinstance(listed, list) else []):
        if not isinstance(raw, dict):
            continue
        identity = f"id {raw['id']}" if raw.get("id") is not None else f"to {raw.get('destination_field')}"
        while identity in found:
            identity += "'"
        found[identity] = (n, raw)
    return found


def _above(key: str) -> tuple[str, int]:
    above, _, last = key.rpartition("/")
    if not last.isdecimal():
        raise UsageError(f"{key!r} is no place in a mapping collection.")
    return above, int(last)


def _replaced(document: Document, key: str, make: Make) -> Document:
    if not key.startswith("/"):
        raise UsageError(f"{key!r} is no place in this mapping collection.")
    return Document.from_raw(_walk(list(document.raw), key.split("/")[1:], make, key), document.where)


def _walk(value: Any, steps: list[str], make: Make, key: str) -> Any:
    """The JSON with what is at the end of the steps made anew; everything else is shared, not copied."""
    if not steps:
        return make(value)
    step, rest = steps[0], steps[1:]
    try:
        if isinstance(value, list):
            if not step.isdecimal():
                raise ValueError(step)
            place = int(step)
            return [*value[:place], _walk(value[place], rest, make, key), *value[place + 1 :]]
        return {**value, step: _walk(value[step], rest, make, key)}
    except (KeyError, IndexError, ValueError, TypeError):
        raise UsageError(f"{key!r} is no place in this mapping collection.") from None
