"""The record's fields as bare names and as members, `parent`, and the two names that are always there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, located
from core.formula.compile.model import Expr, Frame, Place
from core.formula.records.model import Field, RecordDef
from core.formula.records.schema import inferred_field, pascal
from core.formula.types.builtin import LONG, STRING
from core.formula.types.model import nullable
from core.formula.values.objects.exceptions import null_reference


def record_expr(b: Binder, name: str, node: Node) -> Expr | None:
    """A bare name that the scope has."""
    if b.record is None:
        return None
    if name == "SpaceportSystemId":
        return Expr(nullable(LONG), lambda f: f[0].scope.system_id, node)
    if name == "SourceTypeName":
        return Expr(STRING, lambda f: f[0].scope.source_type_name, node)
    if name == "parent" and b.parent is not None:
        return Expr(b.record_types[b.parent.name], lambda f: f[0].parent, node)
    field = b.record.fields.get(name)
    if field is None:
        field = _unlisted(b, name, b.sample)
    return _bare_field(b, field, node) if field is not None else None


def _unlisted(b: Binder, name: str, sample: object) -> Field | None:
    """A field that the table lacks and the record at hand has; its type is read off the value."""
    if not isinstance(sample, dict):
        return None
    for json, value in sample.items():
        if isinstance(json, str) and pascal(json) == name:
            b.extra_fields = True
            return inferred_field(json, value)
    return None


def _bare_field(b: Binder, field: Field, node: Node) -> Expr:
    if field.kept:
        return Expr(field.type, lambda f: f[0].record.get(field), node)
    json, read = field.json, field.read
    if not field.required:
        return Expr(field.type, lambda f: read(f[0].raw.get(json)), node)
    lacks = _lacks(b, field, node)

    def required(f: Frame) -> object:
        value = read(f[0].raw.get(json))
        return lacks() if value is None else value

    return Expr(field.type, required, node)


def _lacks(b: Binder, field: Field, node: Node) -> Callable[[], object]:
    # The syntax tree is kept for the message; the binder itself would keep far more alive.
    syntax, offset = b.syntax, node.start_byte

    def fail() -> object:
        message = f"the record has no value for `{field.name}` (JSON `{field.json}`)"
        raise syntax.error("record", message, offset)

    return fail


def record_member(b: Binder, receiver: Expr, name: str, node: Node) -> Expr | None:
    """A field of a record, `line.Sku`."""
    definition = receiver.type.definition
    assert isinstance(definition, RecordDef)
    field = definition.fields.get(name)
    if field is None:
        field = _unlisted(b, name, _sample_of(b, definition))
    if field is None:
        return None
    code, found = receiver.code, field
    lacks = _lacks(b, field, node)

    def read(f: Frame) -> object:
        record = code(f)
        if record is None:
            raise null_reference()
        value = record.get(found)
        return lacks() if value is None and found.required else value

    def store(_: Frame, record: Any, value: Any) -> None:
        if record is None:
            raise null_reference()
        record.kept[found.name] = value

    place = Place(code, lambda _, record: record.get(found), store)
    return Expr(field.type, located(read, node), node, place=place)


def _sample_of(b: Binder, definition: RecordDef) -> object:
    """The JSON of some record of that type, with the fields of all of its kind."""
    if b.parent is not None and definition.name == b.parent.name:
        return b.parent_sample
    merged: dict[str, object] = {}
    for sample in (b.sample, b.parent_sample):
        for value in sample.values() if isinstance(sample, dict) else ():
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, dict) and set(one) & set(definition.by_json):
                    merged.update(
                        {key: item for key, item in one.items() if item is not None or key not in merged}
                    )
    return merged
