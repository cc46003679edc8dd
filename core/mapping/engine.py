"""Applies one mapping collection to one record: a value, or a problem, for every mapping.

What a mapping can't do blocks with a clear error; a mapping is never skipped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from core.errors import DeskError, MappingError
from core.formula import Formula, FormulaError, Scope, compile_formula
from core.mapping.collection import Collection, FieldMapping
from core.mapping.values import Plain, plain_of


@dataclass(frozen=True)
class MappedField:
    """What one mapping made. `problem` and `error` are set when it made nothing usable; `reads` has the
    record's fields that it read, `calls` the look-ups that it made.
    """

    mapping: FieldMapping
    value: Plain
    value_type: str
    problem: str | None = None
    reads: frozenset[str] = frozenset()
    calls: tuple[str, ...] = ()
    error: DeskError | None = None


@lru_cache(maxsize=1024)
def compiled(text: str) -> Formula:
    """A formula, parsed once for its text."""
    return compile_formula(text)


async def apply(
    collection: Collection, scope: Scope, calls_made: Callable[[], tuple[str, ...]]
) -> tuple[MappedField, ...]:
    """Every mapping of a collection on one record, in sequence. `calls_made` hands over the look-ups
    made since it was last asked. A look-up that errs is a problem of its mapping, not a missing value.
    """
    for name, text in (("mapping filter", collection.filter), ("error filter", collection.error_filter)):
        if text and text.strip():
            raise MappingError(
                f"{collection.name} has a {name}, which this version can't apply: {text.strip()}",
                hint="Send this order from iPaaS.com, or preview it with a collection without the filter.",
            )
    fields = []
    for mapping in collection.ordered:
        calls_made()
        fields.append(await _apply_one(mapping, scope, calls_made))
    return tuple(fields)


async def _apply_one(
    mapping: FieldMapping, scope: Scope, calls_made: Callable[[], tuple[str, ...]]
) -> MappedField:
    kind = mapping.mapping_type_name.strip().casefold()
    source = mapping.source_value or ""
    if kind == "static":
        return _with_default(MappedField(mapping, source or None, "string" if source else "null"))
    if kind not in ("field", "dynamic formula"):
        raise MappingError(
            f"{mapping.destination_field}: the mapping type {mapping.mapping_type_name!r} is not supported.",
            hint="Send this order from iPaaS.com, or preview it with a collection without this mapping.",
        )
    if not source.strip():
        return _with_default(MappedField(mapping, None, "null"))
    try:
        formula = compiled(source)
        result = await formula.evaluate(scope)
        value = plain_of(result)
    except DeskError as error:
        return MappedField(mapping, None, "error", _sentence(error), calls=calls_made(), error=error)
    return _with_default(MappedField(mapping, value, result.type, reads=formula.reads, calls=calls_made()))


def _with_default(field: MappedField) -> MappedField:
    default = field.mapping.default_value
    if field.value in (None, "") and default:
        return MappedField(field.mapping, default, "string", reads=field.reads, calls=field.calls)
    return field


def _sentence(error: DeskError) -> str:
    if isinstance(error, FormulaError):
        return f"{error.kind} at line {error.line}, column {error.column}: {error.message}"
    if isinstance(error, MappingError):
        return error.detail
    return f"{error.title}. {error.detail}".strip()
