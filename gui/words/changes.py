"""Changes of a mapping in words, and the rows of its tables as lines. No Qt in here."""

from __future__ import annotations

from collections.abc import Iterable

from core.mapping.edit import FieldChange, MappingChange
from core.mapping.rows import Row, pairs
from core.mapping.translations import TABLE_FIELDS

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
    **dict.fromkeys(TABLE_FIELDS, "Table's rows"),
}
NO_NAME = "(no destination)"
_LONGEST = 60
_LINE = 90


def row_lines(rows: Iterable[Row]) -> str:
    """The rows of a translation's table as text: `UPS = 1`, one in a line."""
    return "\n".join(f"{source} = {destination}".rstrip() for source, destination in rows)


def rows_of(text: str) -> tuple[tuple[Row, ...], tuple[int, ...]]:
    """What `row_lines` wrote, or a person, as rows; and the lines, from 1, that are none: without `=`, or with
    nothing before it.
    """
    rows: list[Row] = []
    unread: list[int] = []
    for number, line in enumerate(text.split("\n"), 1):
        source, sign, destination = line.partition(" = " if " = " in line else "=")
        if sign and source.strip():
            rows.append((source.strip(), destination.strip()))
        elif line.strip():
            unread.append(number)
    return tuple(rows), tuple(unread)


def name_of(change: MappingChange) -> str:
    """What differs: a mapping by its destination, or a collection."""
    return (change.destination or NO_NAME) if change.of_mapping else change.collection


def change_line(change: MappingChange) -> str:
    """A change in one line: what, where, and each field before and after."""
    name = f"{name_of(change)} in {change.collection}" if change.of_mapping else change.collection
    if change.change != "changed":
        return f"{name}: {change.change}"
    fields = ", ".join(
        f"{FIELD_WORDS.get(each.name, each.name)}: {_before_and_after(each)}" for each in change.fields
    )
    return f"{name}: {fields}"


def change_text(change: MappingChange) -> str:
    """A change in full, with the whole of each formula."""
    where = f" ({change.collection})" if change.of_mapping else ""
    lines = [f"{name_of(change)}{where}: {change.change}"]
    for each in change.fields:
        field = FIELD_WORDS.get(each.name, each.name)
        before, after = field_text(each.before), field_text(each.after)
        if "\n" in before + after or len(before + after) > _LINE:
            lines += [f"{field} in the subscriber's mapping:", before, f"{field} as sent:", after]
        else:
            lines.append(f"{field}: {_quoted(each.before, before)} → {_quoted(each.after, after)}")
    return "\n".join(lines)


def field_text(value: object) -> str:
    """A field's value in words."""
    if isinstance(value, list | dict):
        value = row_lines(pairs(value)) or ("(no rows)" if not value else str(value))
    return "(nothing)" if value in (None, "") else str(value)


def elided(text: str) -> str:
    """A name on one line, cut where it is too long for one."""
    return _cut(" ".join(text.split()), 0)


def _before_and_after(change: FieldChange) -> str:
    """Both values in one line. Of long ones, what is around the first place where they differ."""
    before, after = (_one_line(value) for value in (change.before, change.after))
    if before == after:
        return f"{_quoted(change.before, before[:_LONGEST])}, only spaces or line breaks differ"
    characters = enumerate(zip(before, after, strict=False))
    same = next((n for n, (one, other) in characters if one != other), min(len(before), len(after)))
    start = max(same - _LONGEST // 3, 0) if max(len(before), len(after)) > _LONGEST else 0
    shown = (_quoted(change.before, _cut(before, start)), _quoted(change.after, _cut(after, start)))
    return " → ".join(shown)


def _one_line(value: object) -> str:
    """A value without line breaks; the rows of a table are told apart."""
    text = field_text(value)
    return "; ".join(text.splitlines()) if isinstance(value, list | dict) else " ".join(text.split())


def _cut(text: str, start: int) -> str:
    end = start + _LONGEST
    return f"{'…' if start else ''}{text[start:end]}{'…' if len(text) > end else ''}"


def _quoted(value: object, text: str) -> str:
    return text if value in (None, "") else f"“{text}”"
