"""Places in a document: what is at a JSON pointer, and which collections and mappings of two documents are the
same ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from core.errors import UsageError
from core.mapping.document import Document, Raw
from core.words import say

Make = Callable[[Any], Any]


def collections_of(document: Document) -> Iterator[tuple[str, str, Raw]]:
    """Identity, key and JSON of every collection: by its id, else by its name, below what contains it. A
    collection that was moved is another one: it makes other events."""
    pending = [(f"/{n}", "", raw) for n, raw in enumerate(document.raw)]
    seen: set[str] = set()
    while pending:
        key, parent, raw = pending.pop(0)
        identity = f"{parent}/id {raw['id']}" if raw.get("id") is not None else f"{parent}/{raw.get('name')}"
        while identity in seen:
            identity += "'"
        seen.add(identity)
        yield identity, key, raw
        children = raw.get("children")
        for n, child in enumerate(children if isinstance(children, list) else []):
            if isinstance(child, dict):
                pending.append((f"{key}/children/{n}", identity, child))


def mappings_of(collection: Raw) -> dict[str, tuple[int, Raw]]:
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


def collection_at(document: Document, wanted: str) -> tuple[str, Raw]:
    """Identity and JSON of the collection at a place."""
    for identity, key, raw in collections_of(document):
        if key == wanted:
            return identity, raw
    raise UsageError(say("{wanted} is no place in this mapping collection.", wanted=repr(wanted)))


def at(document: Document, key: str) -> Raw:
    """The JSON of the mapping or the collection at `key`; raises UsageError."""
    found: Any = document.raw
    try:
        for step in key.split("/")[1:]:
            found = found[int(step)] if isinstance(found, list | tuple) else found[step]
    except (KeyError, IndexError, ValueError, TypeError):
        found = None
    if not isinstance(found, Mapping):
        raise UsageError(say("{key} is no place in this mapping collection.", key=repr(key)))
    return found


def above(key: str) -> tuple[str, int]:
    """A place taken apart: what contains it, and the number in there."""
    container, _, last = key.rpartition("/")
    if not last.isdecimal():
        raise UsageError(say("{key} is no place in a mapping collection.", key=repr(key)))
    return container, int(last)


def replaced(document: Document, key: str, make: Make) -> Document:
    """A copy with what is at `key` made anew."""
    if not key.startswith("/"):
        raise UsageError(say("{key} is no place in this mapping collection.", key=repr(key)))
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
            index = int(step)
            return [*value[:index], _walk(value[index], rest, make, key), *value[index + 1 :]]
        return {**value, step: _walk(value[step], rest, make, key)}
    except (KeyError, IndexError, ValueError, TypeError):
        raise UsageError(say("{key} is no place in this mapping collection.", key=repr(key))) from None
