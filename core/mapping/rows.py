"""The table that a mapping carries itself, as a person writes it: rows of a source and a destination."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from core.mapping.document import Document, Raw
from core.mapping.places import replaced
from core.mapping.translations import TABLE_FIELDS

Row = tuple[str, str]
"""Source and destination; a destination of null is an empty one."""
_SOURCE, _DESTINATION = "source_value", "destination_value"


def own_rows(mapping: Raw) -> tuple[Row, ...] | None:
    """The rows that a mapping's JSON carries; None where it has none of its own."""
    field = _field_of(mapping)
    return tuple(pairs(mapping[field])) if field else None


def pairs(rows: object) -> list[Row]:
    """The rows of JSON of either shape, as they are written; what isn't a row is left out."""
    items: Iterable[tuple[object, object]] = ()
    if isinstance(rows, Mapping):
        items = rows.items()
    elif isinstance(rows, list):
        items = ((row.get(_SOURCE), row.get(_DESTINATION)) for row in rows if isinstance(row, Mapping))
    return [(_cell(source), _cell(destination)) for source, destination in items]


def with_rows(document: Document, key: str, rows: Sequence[Row]) -> Document:
    """A copy with these rows in the table of the mapping at `key`, in the field where it has them, else as
    `translation_values`. A row that is as before keeps its JSON: its number, its null, its other fields.
    """

    def make(mapping: Raw) -> Raw:
        field = _field_of(mapping) or "translation_values"
        before = mapping.get(field)
        if isinstance(before, Mapping):
            before = [{_SOURCE: source, _DESTINATION: value} for source, value in before.items()]
        old = {row: raw for raw in before or () for row in pairs([raw])} if isinstance(before, list) else {}
        made = [old.get(row) or {_SOURCE: row[0], _DESTINATION: row[1]} for row in rows]
        return {**mapping, field: made}

    return replaced(document, key, make)


def _field_of(mapping: Raw) -> str:
    return next((name for name in TABLE_FIELDS if isinstance(mapping.get(name), list | dict)), "")


def _cell(value: object) -> str:
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).lower()
    return format(value, "f") if isinstance(value, Decimal) else str(value)
