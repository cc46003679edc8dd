"""Edits of a mapping's copy: each takes the document as it is, and gives another one."""

from __future__ import annotations

from typing import Any

from core.mapping.document import Document
from core.mapping.edit import added, changed, retyped
from core.mapping.places import at, mappings_of
from core.mapping.types import STATIC
from gui.kit.language import tr


def with_fields(document: Document, key: str, fields: dict[str, Any], own: Document) -> Document:
    """A copy with other fields of one part. Another type takes the source that the subscriber's `own` mapping
    has for it.
    """
    if "mapping_type_name" in fields:
        return retyped(document, key, fields["mapping_type_name"], own)
    return changed(document, key, **fields)


def with_new(document: Document, collection_key: str) -> Document:
    """A copy with a new mapping behind all others of a collection, under a name that none of them has."""
    there = [raw for _, raw in mappings_of(at(document, collection_key)).values()]
    taken = {raw.get("destination_field") for raw in there}
    numbers = [raw.get("sequence_number") for raw in there]
    last = max((number for number in numbers if isinstance(number, int)), default=None)
    new_name = tr("New property")
    name = next(
        name
        for n in range(1, len(there) + 2)
        if (name := f"{new_name} {n}" if n > 1 else new_name) not in taken
    )
    new = {"destination_field": name, "mapping_type_name": STATIC.name, "source_value": ""}
    return added(document, collection_key, new if last is None else {**new, "sequence_number": last + 1})
