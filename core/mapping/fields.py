"""Field mappings: a field of the record by its name, or one of its custom fields.

Assumed where no article says it: a name that C# could have is the record's own field first and a custom
field second; any other name (with a space, say) can only be a custom field's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from core.formula import FormulaError, Scope

_PATH = re.compile(r"[^\W\d]\w*(?:\??\.[^\W\d]\w*|\[\d+\])*")
_CUSTOM = "CustomFields"


def is_path(name: str) -> bool:
    """Whether a field's name can be a name in C#, dotted or not: `Total`, `Address.City`."""
    return _PATH.fullmatch(name) is not None


def custom_field(scope: Scope, name: str) -> tuple[bool, str | None]:
    """Whether the record carries a custom field of this name, and its value as text."""
    for field in _custom_fields(scope.raw):
        if field.get("custom_field_name") == name:
            value = field.get("value")
            return True, None if value is None else str(value)
    return False, None


def unknown_field(scope: Scope, name: str, error: FormulaError | None = None) -> str:
    """The sentence for a name that is no field: what the record has that is spelled alike."""
    carried = sorted(str(f.get("custom_field_name")) for f in _custom_fields(scope.raw))
    told = f"{error.message}; the record has no custom field of that name either" if error is not None else ""
    told = told or f"the record has no custom field `{name}`"
    return told + (f" (it has {', '.join(carried[:8])})" if carried else "")


def missing_keys(scope: Scope, reads: Iterable[str]) -> list[str]:
    """Fields that a mapping reads and that the record came without: `TransactionNumber (transaction_number)`.

    A field that is there and null has no value, and that is for the mapping to handle. A field that isn't
    there at all, in a record that otherwise writes its nulls, was renamed or left out by whoever made it.
    """
    missing = []
    for name in sorted(reads):
        first, _, last = name.rpartition(".")
        definition = scope.parent_type if first == "parent" else scope.record_type
        raw = scope.parent_raw if first == "parent" else scope.raw
        if first not in ("", "parent") or definition is None or raw is None:
            continue
        field = definition.fields.get(last)
        if field is not None and field.json not in raw and any(value is None for value in raw.values()):
            missing.append(f"{last} ({field.json})")
    return missing


def _custom_fields(raw: Mapping[str, object]) -> list[Mapping[str, object]]:
    fields = raw.get("custom_fields")
    return [field for field in fields if isinstance(field, dict)] if isinstance(fields, list) else []
