"""Applies one mapping collection to one record: a value, or a problem, for every mapping.

What a mapping can't do is a problem at its field, which blocks the order; a mapping is never skipped.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from core.errors import DeskError, MappingError
from core.formula import FormulaError, Scope
from core.mapping.collection import Collection, FieldMapping
from core.mapping.destinations import UNIQUE_ID
from core.mapping.fields import CustomField, custom_field, is_path, is_words, renamed, unknown_field
from core.mapping.findings import Note
from core.mapping.formulas import compiled, evaluated, sentence
from core.mapping.gaps import fields_named
from core.mapping.translations import Table
from core.mapping.types import FIELD, FORMULA, LOOKUP, STATIC, MappingType, type_named
from core.mapping.values import Plain, has_whole_record, plain_of, text_of
from core.words import say

Calls = Callable[[], tuple[str, ...]]
"""Hands over the look-ups made since it was last asked."""

_LATER = timedelta(days=400, hours=5, minutes=7, seconds=11)
"""A unique id is computed at a second moment as well: one that differs would double the event."""
# (docs/facts.md#ipaas-record-json)
_WHOLE = (
    say(
        "A whole record of iPaaS.com is in this value. Its fields have the names of formulas here; "
        "under which names iPaaS.com would send them isn't known."
    ),
    say("Choose the fields by name, for example Lines.Select(line => new { line.Sku, line.Qty })."),
)
_ONE = say("Keep only one of them, so it's clear which one is meant.")
_CHANCE = re.compile(r"\b(?:NewGuid|Random|GetHashCode)\b")
"""What .NET makes by chance (the hash of a text is another one in each process). The evaluator gives the same
value for the same record, so that it wouldn't show."""


@dataclass(frozen=True, kw_only=True)
class MappedField:
    """What one mapping made. `problem` and `error` are set when it made nothing usable; `remark` is worth
    a warning. `reads` has the record's fields that it read, `calls` the look-ups that it made.

    `literal`: the value is text as it stands in the mapping (Static, a default, a translation).
    `changing`: the formula gives another value at another moment. `notes`: what else is to be said of the formula.
    """

    mapping: FieldMapping
    value: Plain
    value_type: str
    problem: str | None = None
    reads: frozenset[str] = frozenset()
    calls: tuple[str, ...] = ()
    error: DeskError | None = None
    remark: str = ""
    hint: str = ""
    literal: bool = False
    default_used: bool = False
    changing: bool = False
    notes: tuple[Note, ...] = ()


Spent = dict[str, MappedField]
"""What came of the formulas that used up their budget, by the mapping's key."""


async def apply(
    collection: Collection, scope: Scope, calls_made: Calls, spent: Spent | None = None
) -> tuple[MappedField, ...]:
    """Every mapping of a collection on one record, in sequence; its filters have let the record through.

    A look-up that fails is a problem of its mapping, not a missing value. `spent` is shared by the records of
    one order: a formula that used up its budget for one of them fails for the others without another try.
    """
    fields = []
    spent = {} if spent is None else spent
    for mapping in collection.ordered:
        if mapping.key in spent:
            fields.append(spent[mapping.key])
            continue
        calls_made()
        field = await _APPLIED.get(type_named(mapping.mapping_type_name), _unknown)(mapping, scope)
        field = replace(_with_default(field), calls=tuple(dict.fromkeys(calls_made())))
        if isinstance(field.error, FormulaError) and field.error.kind == "budget" and mapping.key:
            spent[mapping.key] = field
        fields.append(field)
    return tuple(fields)


async def _static(mapping: FieldMapping, scope: Scope) -> MappedField:
    text = mapping.source_value or None
    return MappedField(mapping=mapping, value=text, value_type="string" if text else "null", literal=True)


async def _field(mapping: FieldMapping, scope: Scope) -> MappedField:
    name = (mapping.source_value or "").strip()
    if not name:
        return _problem(
            mapping, say("The mapping names no field."), say("Choose the record's field in the mapping.")
        )
    try:
        if not is_path(name):
            return _custom(mapping, name, scope)
        found = await _evaluated(mapping, name, scope)
        if not isinstance(found.error, FormulaError) or found.error.kind != "name":
            return found
        carried = custom_field(scope, name)
    except MappingError as error:
        return _erred(mapping, error)
    if carried is not None:
        return _of_custom(mapping, carried)
    return replace(found, problem=_first_upper(unknown_field(scope, name, found.error)))


def _custom(mapping: FieldMapping, name: str, scope: Scope) -> MappedField:
    """The custom field of a name that can be no other field's. Raises MappingError."""
    carried = custom_field(scope, mapping.source_value or "") or custom_field(scope, name)
    if carried is not None:
        return _of_custom(mapping, carried)
    another = renamed(scope, name)
    if another and not mapping.default_value:
        return _problem(
            mapping,
            f"{_first_upper(another)}.",
            say(
                "Correct the name in the mapping. If the custom field isn't always there, give the mapping a "
                "default value."
            ),
        )
    remark = say("{scope}; the mapping gives nothing.", scope=_first_upper(unknown_field(scope, name)))
    hint = say("If the order has that custom field in iPaaS.com, correct its name in the mapping.")
    return MappedField(mapping=mapping, value=None, value_type="null", remark=remark, hint=hint)


def _of_custom(mapping: FieldMapping, carried: CustomField) -> MappedField:
    remark = hint = ""
    if carried.doubled:
        remark = say(
            "The record has several custom fields of this name with different values; the first one "
            "counts here."
        )
        hint = _ONE
    elif carried.without_value:
        remark = say("The custom field came without its value: it counts as null, as in iPaaS.com.")
        hint = say(
            "If the order has the value in iPaaS.com, ask iPaaS.com's support why the record came without it."
        )
    type_name = "string" if carried.value is not None else "null"
    return MappedField(mapping=mapping, value=carried.value, value_type=type_name, remark=remark, hint=hint)


async def _formula(mapping: FieldMapping, scope: Scope) -> MappedField:
    text = mapping.source_value or ""
    if not text.strip():
        return _problem(
            mapping, say("The formula is empty."), say("Write the formula, or remove the mapping.")
        )
    found = await _evaluated(mapping, text, scope)
    if mapping.destination_field == UNIQUE_ID and found.problem is None:
        return replace(found, changing=await _changes(text, scope, found.value))
    return found


async def _lookup(mapping: FieldMapping, scope: Scope) -> MappedField:
    """A Lookup Translation. Its source is a field's name or a formula; both are evaluated alike."""
    name = mapping.translation_name or mapping.translation_collection_id
    if mapping.translations is None and name is None:
        return _problem(
            mapping,
            say("The Lookup Translation names no table."),
            say("Name its table in the mapping, or give it rows."),
        )
    if mapping.translations is None:
        return _problem(
            mapping,
            say(
                "The table {name} of this Lookup Translation is not known: iPaaS.com doesn't give it with "
                "the collection.",
                name=repr(name),
            ),
            say(
                "Save the collection as JSON, add the table under `translations` (see the help on mappings), "
                "and preview with that file; or send this order from iPaaS.com."
            ),
        )
    if mapping.translations.problem:
        return _problem(
            mapping,
            say(
                "The table {name} of this Lookup Translation can't be used: {problem}.",
                name=repr(name),
                problem=mapping.translations.problem,
            ),
            say("Correct the table in the file."),
        )
    text = (mapping.source_value or "").strip()
    source = await (_field if is_path(text) or _is_name(text) else _formula)(mapping, scope)
    if source.problem is not None or source.value is None:
        return source
    if isinstance(source.value, dict | list):
        return _problem(
            mapping,
            say("A value of the type {value_type} can't be translated.", value_type=source.value_type),
            "",
        )
    return _translated(source, text_of(source.value, source.value_type), mapping.translations, str(name))


def _is_name(text: str) -> bool:
    """Whether a source that could be a field's name or a formula is a field's name: `Gift Note`."""
    try:
        compiled(text)
    except FormulaError:
        return is_words(text)
    return False


def _translated(source: MappedField, wanted: str, table: Table, name: str) -> MappedField:
    row = table.row_for(wanted)
    found = table.rows[row] if row is not None else None
    remark = hint = ""
    if row is None:
        remark = say(
            "The table {name} has no row for {wanted}; the mapping gives nothing.",
            name=repr(name),
            wanted=repr(wanted),
        )
        hint = say("Add the row, or the row * for all others, or give the mapping a default value.")
    elif row in table.doubled:
        remark = say(
            "The table {name} has several rows for {wanted} that differ; the first one counts here.",
            name=repr(name),
            wanted=repr(wanted),
        )
        hint = _ONE
    type_name = "string" if found is not None else "null"
    return replace(source, value=found, value_type=type_name, literal=True, remark=remark, hint=hint)


async def _unknown(mapping: FieldMapping, scope: Scope) -> MappedField:
    return _problem(
        mapping,
        say(
            "The mapping type {mapping_type_name} is not known, so its value can't be determined.",
            mapping_type_name=repr(mapping.mapping_type_name),
        ),
        say("Send this order from iPaaS.com, or preview it with a collection without this mapping."),
    )


_APPLIED: dict[MappingType | None, Callable[[FieldMapping, Scope], Awaitable[MappedField]]] = {
    STATIC: _static,
    FIELD: _field,
    FORMULA: _formula,
    LOOKUP: _lookup,
}


async def _evaluated(mapping: FieldMapping, text: str, scope: Scope) -> MappedField:
    reads: frozenset[str] = frozenset()
    try:
        reads = fields_named(scope, compiled(text).reads)
        found = await evaluated(text, scope)
        remark, hint = _WHOLE if has_whole_record(found.result) else (found.remark, found.hint)
        return MappedField(
            mapping=mapping,
            value=plain_of(found.result),
            value_type=found.result.type,
            reads=reads,
            remark=remark,
            hint=hint,
            notes=found.notes,
        )
    except DeskError as error:
        return replace(_erred(mapping, error), reads=reads)


def _erred(mapping: FieldMapping, error: DeskError) -> MappedField:
    return MappedField(
        mapping=mapping, value=None, value_type="error", problem=sentence(error), error=error, hint=error.hint
    )


async def _changes(text: str, scope: Scope, value: Plain) -> bool:
    """Whether a formula that has just given a value gives another one at another moment."""
    if _CHANCE.search(text):
        return True
    clock = scope.clock
    scope.clock = lambda: clock() + _LATER
    try:
        return plain_of(await compiled(text).evaluate(scope)) != value
    except DeskError:
        return True
    finally:
        scope.clock = clock


def _with_default(field: MappedField) -> MappedField:
    default = field.mapping.default_value
    if field.problem is None and field.value in (None, "") and default:
        return replace(
            field,
            value=default,
            value_type="string",
            literal=True,
            default_used=True,
            remark="",
            hint="",
            changing=False,
        )
    return field


def _problem(mapping: FieldMapping, problem: str, hint: str) -> MappedField:
    return MappedField(mapping=mapping, value=None, value_type="error", problem=problem, hint=hint)


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]
