"""The record's fields as bare names and as members, `parent`, and the two names that are always there."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.emitting import checked
from core.formula.compile.functions import RUN
from core.formula.compile.model import Expr, Place
from core.formula.compile.python import (
    Code,
    all_of,
    call,
    choose,
    compare,
    const,
    keep,
    member,
    name,
    not_null,
)
from core.formula.compile.runtime import set_field
from core.formula.records.model import Field, RecordDef
from core.formula.records.schema import inferred_field, pascal
from core.formula.types.builtin import LONG, STRING
from core.formula.types.model import nullable
from core.words import say


def record_expr(b: Binder, text: str, node: Node) -> Expr | None:
    """A bare name that the scope has."""
    if b.record is None:
        return None
    run = name(RUN)
    if text == "SpaceportSystemId":
        return Expr(nullable(LONG), member(member(run, "scope"), "system_id"), node, quiet=True)
    if text == "SourceTypeName":
        return Expr(STRING, member(member(run, "scope"), "source_type"), node, quiet=True)
    if text == "parent" and b.parent is not None:
        return Expr(b.record_types[b.parent.name], member(run, "parent"), node, quiet=True)
    found = b.record.fields.get(text)
    if found is None:
        found = _unlisted(b, text, b.sample)
    return _bare_field(b, found, node) if found is not None else None


def _unlisted(b: Binder, text: str, sample: object) -> Field | None:
    """A field that the table lacks and the record at hand has; its type is read off the value."""
    if not isinstance(sample, dict):
        return None
    for json, value in sample.items():
        if isinstance(json, str) and pascal(json) == text:
            b.extra_fields = True
            return inferred_field(json, value)
    return None


def _bare_field(b: Binder, field: Field, node: Node) -> Expr:
    run = name(RUN)
    if field.kept:
        code = call(member(run, "field"), b.given(field, field.name))
        return Expr(field.type, _read_once(b, field, code), node, quiet=True)
    return _checked_field(b, field, _read(b, field, member(run, "raw")), node, quiet=True)


def _read_once(b: Binder, field: Field, code: Code) -> Code:
    """A field that is the same whenever it is read, in a variable from the first time on: loops ask for it each turn.
    Lambdas have no part in the variable."""
    if b.function.parent is not None:
        return code
    variable = b.function.fields.get(field.name)
    if variable is None:
        variable = b.function.fields[field.name] = b.module.fresh(field.name)
    return choose(not_null(name(variable)), name(variable), keep(variable, code))


def _read(b: Binder, field: Field, raw: Code) -> Code:
    """A field read from the JSON. Most texts are plain there already."""
    value = call(member(raw, "get"), const(field.json))
    if field.type != STRING:
        return call(b.given(field.read, "read"), value)
    kept = b.temp()
    is_text = compare("is", call(name("type"), keep(kept, value)), name("str"))
    plain = all_of([is_text, call(member(name(kept), "isascii"))])
    return choose(plain, name(kept), call(b.given(field.read, "read"), name(kept)))


def _checked_field(b: Binder, field: Field, code: Code, node: Node, *, quiet: bool) -> Expr:
    """The value of a field; one that can't be null in C# must be there."""
    if not field.required:
        return Expr(field.type, code, node, quiet=quiet)
    kept = b.temp()
    code = choose(not_null(keep(kept, code)), name(kept), call(b.given(_lacks(b, field, node), "lacks")))
    return Expr(field.type, code, node)


def _lacks(b: Binder, field: Field, node: Node) -> Callable[[], object]:
    # The syntax tree is kept for the message; the binder itself would keep far more alive.
    syntax, offset = b.syntax, node.start_byte

    def fail() -> object:
        message = say(
            "the record has no value for `{name}` (JSON `{json}`)", name=field.name, json=field.json
        )
        raise syntax.error("record", message, offset)

    return fail


def record_member(b: Binder, receiver: Expr, text: str, node: Node) -> Expr | None:
    """A field of a record, `line.Sku`."""
    definition = receiver.type.definition
    assert isinstance(definition, RecordDef)
    field = definition.fields.get(text)
    if field is None:
        field = _unlisted(b, text, _sample_of(b, definition))
    if field is None:
        return None
    of = checked(b, receiver)
    place = None
    if text in b.uses.assigned_members or field.kept:
        code = call(member(of, "get"), b.given(field, field.name))
        kept = b.temp()
        place = Place(
            call(member(name(kept), "get"), b.given(field, field.name)),
            lambda value: b.call_of(set_field, name(kept), const(field.name), value),
            refs=[keep(kept, of)],
        )
    else:
        code = _read(b, field, member(of, "raw"))
    found = _checked_field(b, field, code, node, quiet=False)
    found.place = place
    return found


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
