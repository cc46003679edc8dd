"""Fields of other records than the one that a name is asked of."""

from __future__ import annotations

from typing import NamedTuple

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.complaints.spelling import nearest
from core.formula.records.model import Field, RecordDef
from core.formula.types.model import Type
from core.formula.words.types import is_number, split
from core.words import as_code, listed, say


def _lists(b: Binder) -> list[tuple[str, Field, RecordDef]]:
    """Where other records are: how the formula gets there, the field that holds them, what they are."""
    found = []
    for prefix, definition in (("", b.record), ("parent.", b.parent)):
        for field in definition.fields.values() if definition is not None else ():
            inner = field.type.args[0] if field.type.name == "List" else field.type
            if inner.kind == "record" and isinstance(inner.definition, RecordDef):
                found.append((f"{prefix}{field.name}", field, inner.definition))
    order = ["Lines", "Addresses", "Payments", "Taxes", "Address"]
    return sorted(found, key=lambda one: order.index(one[1].name) if one[1].name in order else len(order))


class Belonging(NamedTuple):
    """The records that a field belongs to, and how it is written."""

    records: str
    hint: str


def belonging(b: Binder, name: str) -> Belonging | None:
    """What a field of other records belongs to."""
    holders = [one for one in _lists(b) if name in one[2].fields and name not in {"Id", "TrackingGuid"}]
    if not holders:
        return None
    path, field, definition = holders[0]
    records = listed([say("the {field_words}", field_words=split(one[1].name)) for one in holders[:3]])
    if field.type.name != "List":
        return Belonging(records, say("Write `{path}?.{name}`.", path=path, name=name))
    return Belonging(records, in_list(path, name, definition.fields[name].type))


def in_list(path: str, name: str, type_: Type) -> str:
    """How to get at a field of the records of a list."""
    letter = path.rpartition(".")[2][:1].lower()
    first = as_code(f"{path}.FirstOrDefault()?.{name}")
    everything = as_code(f"{path}.Select({letter} => {letter}.{name}).ToList()")
    if not is_number(type_):
        return say(
            "Write {first} for that of the first one, or {listed} for a list of all.",
            first=first,
            listed=everything,
        )
    total = as_code(f"{path}.Sum({letter} => {letter}.{name})")
    return say(
        "Write {first} for that of the first one, {total} for their sum, or {listed} for a list of all.",
        first=first,
        total=total,
        listed=everything,
    )


def spelled_alike_elsewhere(b: Binder, name: str, what: str, node: Node) -> Exception | None:
    """The same for a field of a list's records."""
    for path, field, definition in _lists(b):
        near = nearest(name, definition.fields)
        if near and field.type.name == "List":
            return b.error(
                "name",
                say(
                    "`{name}` {what}; did you mean `{near}` of the {records}?",
                    name=name,
                    what=what,
                    near=near,
                    records=split(field.name),
                ),
                node,
                in_list(path, near, definition.fields[near].type),
            )
    return None
