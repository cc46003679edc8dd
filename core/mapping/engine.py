"""Applies one mapping collection to one record: a value, or a problem, for every mapping.

What a mapping can't do is a problem at its field, which blocks the order; a mapping is never skipped.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from core.errors import DeskError
from core.formula import FormulaError, Result, Scope
from core.mapping.collection import Collection, FieldMapping
from core.mapping.destinations import UNIQUE_ID
from core.mapping.fields import custom_field, is_path, missing_keys, unknown_field
from core.mapping.formulas import compiled, sentence
from core.mapping.values import Plain, plain_of

Calls = Callable[[], tuple[str, ...]]
"""Hands over the look-ups made since it was last asked."""

_LATER = timedelta(days=400, hours=5, minutes=7, seconds=11)
"""A unique id is computed at a second moment as well: one that differs would double the event."""
_CHANCE = re.compile(r"\b(?:NewGuid|Random)\b")
"""What .NET makes by chance. The evaluator gives the same value for the same record, so that it wouldn't show."""


@dataclass(frozen=True)
class MappedField:
    """What one mapping made. `problem` and `error` are set when it made nothing usable; `remark` is worth
    a warning. `reads` has the record's fields that it read, `calls` the look-ups that it made.

    `literal`: the value is text as it stands in the mapping (Static, a default, a translation).
    `changing`: the formula gives another value at another moment.
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


async def apply(collection: Collection, scope: Scope, calls_made: Calls) -> tuple[MappedField, ...]:
    """Every mapping of a collection on one record, in sequence; its filters have let the record through.

    A look-up that errs is a problem of its mapping, not a missing value.
    """
    fields = []
    for mapping in collection.ordered:
        calls_made()
        field = await _KINDS.get(_kind(mapping), _unknown)(mapping, scope)
        fields.append(replace(_with_default(field), calls=calls_made()))
    return tuple(fields)


def _kind(mapping: FieldMapping) -> str:
    return mapping.mapping_type_name.strip().casefold()


async def _static(mapping: FieldMapping, scope: Scope) -> MappedField:
    text = mapping.source_value or None
    return MappedField(mapping, text, "string" if text else "null", literal=True)


async def _field(mapping: FieldMapping, scope: Scope) -> MappedField:
    name = (mapping.source_value or "").strip()
    if not name:
        return _problem(mapping, "The mapping names no field.", "Choose the record's field in the mapping.")
    if not is_path(name):
        carried, value = custom_field(scope, mapping.source_value or "")
        if not carried:
            carried, value = custom_field(scope, name)
        remark = "" if carried else f"{_first_upper(unknown_field(scope, name))}; the mapping gives nothing."
        return MappedField(mapping, value, "string" if value is not None else "null", remark=remark)
    evaluated = await _evaluated(mapping, name, scope)
    if isinstance(evaluated.error, FormulaError) and evaluated.error.kind == "name":
        carried, value = custom_field(scope, name)
        if carried:
            return MappedField(mapping, value, "string" if value is not None else "null")
        return replace(
            evaluated, problem=f"{evaluated.error.kind}: {unknown_field(scope, name, evaluated.error)}"
        )
    return evaluated


async def _formula(mapping: FieldMapping, scope: Scope) -> MappedField:
    text = mapping.source_value or ""
    if not text.strip():
        return _problem(mapping, "The formula is empty.", "Write the formula, or remove the mapping.")
    evaluated = await _evaluated(mapping, text, scope)
    if mapping.destination_field == UNIQUE_ID and evaluated.problem is None:
        return replace(evaluated, changing=await _changes(text, scope, evaluated.value))
    return evaluated


async def _lookup(mapping: FieldMapping, scope: Scope) -> MappedField:
    """A Lookup Translation. Its source is a field's name or a formula; both are evaluated alike."""
    name = mapping.translation_name or mapping.translation_collection_id
    if mapping.translations is None:
        return _problem(
            mapping,
            f"The table {name!r} of this Lookup Translation is not known: iPaaS.com doesn't give it with the "
            "collection.",
            "Save the collection as JSON, add the table under `translations` (see the help on mappings), and "
            "preview with that file; or send this order from iPaaS.com.",
        )
    text = (mapping.source_value or "").strip()
    names_field = is_path(text) or custom_field(scope, text)[0]
    source = await (_field if names_field else _formula)(mapping, scope)
    if source.problem is not None or source.value is None:
        return source
    if isinstance(source.value, dict | list):
        return _problem(mapping, f"A value of the type {source.value_type} can't be translated.", "")
    wanted = _as_text(source.value)
    found = mapping.translations.look_up(wanted)
    remark = (
        ""
        if found is not None
        else f"The table {name!r} has no row for {wanted!r}; the mapping gives nothing."
    )
    return replace(source, value=found, value_type="string" if found else "null", literal=True, remark=remark)


async def _unknown(mapping: FieldMapping, scope: Scope) -> MappedField:
    return _problem(
        mapping,
        f"The mapping type {mapping.mapping_type_name!r} is not known, so that its value can't be told.",
        "Send this order from iPaaS.com, or preview it with a collection without this mapping.",
    )


_KINDS = {
    "static": _static,
    "field": _field,
    "dynamic formula": _formula,
    "lookup translation": _lookup,
}


async def _evaluated(mapping: FieldMapping, text: str, scope: Scope) -> MappedField:
    try:
        formula = compiled(text)
        missing = missing_keys(scope, formula.reads)
        if missing:
            return _problem(
                mapping,
                f"The record came without {', '.join(missing)}, which this mapping reads.",
                "The field may have another name now: correct the mapping, or ask iPaaS.com's support.",
                reads=formula.reads,
            )
        result: Result = await formula.evaluate(scope)
        return MappedField(mapping, plain_of(result), result.type, reads=formula.reads)
    except DeskError as error:
        return MappedField(mapping, None, "error", sentence(error), error=error, hint=error.hint)


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
            changing=False,
        )
    return field


def _problem(
    mapping: FieldMapping, told: str, hint: str, *, reads: frozenset[str] = frozenset()
) -> MappedField:
    return MappedField(mapping, None, "error", told, reads=reads, hint=hint)


def _as_text(value: Plain) -> str:
    if isinstance(value, bool):
        return "True" if value else "False"
    return str(value)


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]
