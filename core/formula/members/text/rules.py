"""What the members of string share: which comparisons ignore case, and .NET's words about a wrong index."""

from __future__ import annotations

from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import net

_IGNORING = frozenset({1, 3, 5})
_COMPARISONS = 6


def ignores_case(comparison: EnumValue | None) -> bool:
    """Whether a StringComparison takes A for a; raises for a number that is none."""
    if comparison is None:
        return False
    if not 0 <= comparison.number < _COMPARISONS:
        message = "The string comparison type passed in is currently not supported."
        raise net("ArgumentException", message, "comparisonType")
    return comparison.number in _IGNORING


INDEX = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
