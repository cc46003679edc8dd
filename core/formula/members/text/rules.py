"""What the members of string share: which comparisons ignore case, and .NET's words about a wrong index."""

from __future__ import annotations

from core.formula.values.objects.boxed import EnumValue

_IGNORING = frozenset({1, 3, 5})


def ignores_case(comparison: EnumValue | None) -> bool:
    """Whether a StringComparison takes A for a."""
    return comparison is not None and comparison.number in _IGNORING


INDEX = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
