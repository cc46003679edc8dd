"""Changes of a mapping in words, and the rows of its tables as lines. No Qt in here."""

from __future__ import annotations

from collections.abc import Iterable

from core.mapping.edit import FieldChange, MappingChange
from core.mapping.rows import Row, pairs
from core.mapping.translations import TABLE_FIELDS
from core.words import quoted, say, threaded

FIELD_WORDS = {
    "name": say("Name"),
    "filter": say("Mapping filter"),
    "error_filter": say("Error filter"),
    "sequence_number": say("Sequence"),
    "destination_field": say("Destination"),
    "mapping_type_name": say("Type"),
    "source_value": say("Source"),
    "default_value": say("Default"),
    "translation_name": say("Table"),
    "translation_collection_id": say("Table's ID"),
    **dict.fromkeys(TABLE_FIELDS, say("Table's rows")),
}
CHANGE_WORDS: dict[str, str] = {"added": say("added"), "removed": say("removed"), "changed": say("changed")}
NO_NAME = say("(no destination)")
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
    name = (
        say("{name} in {collection}", name=name_of(change), collection=change.collection)
        if change.of_mapping
        else change.collection
    )
    if change.change != "changed":
        return threaded(": ", (name, CHANGE_WORDS[change.change]))
    fields = threaded(
        ", ",
        (
            threaded(": ", (FIELD_WORDS.get(each.name, each.name), _before_and_after(each)))
            for each in change.fields
        ),
    )
    return threaded(": ", (name, fields))


def change_text(change: MappingChange) -> str:
    """A change in full, with the whole of each formula."""
    where = f"({change.collection})" if change.of_mapping else ""
    lines: list[str] = [
        threaded(": ", (threaded(" ", (name_of(change), where)), CHANGE_WORDS[change.change]))
    ]
    for each in change.fields:
        field = FIELD_WORDS.get(each.name, each.name)
        before, after = field_text(each.before), field_text(each.after)
        if "\n" in before + after or len(before + after) > _LINE:
            lines += (
                say("{field} in the subscriber's mapping:", field=field),
                before,
                say("{field} as sent:", field=field),
                after,
            )
        else:
            both = threaded(" → ", (_quoted(each.before, before), _quoted(each.after, after)))
            lines.append(threaded(": ", (field, both)))
    return threaded("\n", lines)


def field_text(value: object) -> str:
    """A field's value in words."""
    if isinstance(value, list | dict):
        value = row_lines(pairs(value)) or (say("(no rows)") if not value else str(value))
    if value in (None, ""):
        return say("(nothing)")
    return value if isinstance(value, str) else str(value)


def elided(text: str) -> str:
    """A name on one line, cut where it is too long for one."""
    one = " ".join(text.split())
    return text if one == text and len(text) <= _LONGEST else _cut(one, 0)


def _before_and_after(change: FieldChange) -> str:
    """Both values in one line. Of long ones, what is around the first place where they differ."""
    before, after = (_one_line(value) for value in (change.before, change.after))
    if before == after:
        return say(
            "{value}, only spaces or line breaks differ", value=_quoted(change.before, before[:_LONGEST])
        )
    characters = enumerate(zip(before, after, strict=False))
    same = next((n for n, (one, other) in characters if one != other), min(len(before), len(after)))
    start = max(same - _LONGEST // 3, 0) if max(len(before), len(after)) > _LONGEST else 0
    shown = (_quoted(change.before, _cut(before, start)), _quoted(change.after, _cut(after, start)))
    return threaded(" → ", shown)


def _one_line(value: object) -> str:
    """A value without line breaks; the rows of a table are told apart."""
    text = field_text(value)
    if value in (None, ""):
        return text
    return "; ".join(text.splitlines()) if isinstance(value, list | dict) else " ".join(text.split())


def _cut(text: str, start: int) -> str:
    if not start and len(text) <= _LONGEST:
        return text
    end = start + _LONGEST
    return f"{'…' if start else ''}{text[start:end]}{'…' if len(text) > end else ''}"


def _quoted(value: object, text: str) -> str:
    return text if value in (None, "") else quoted(text)
