"""StringComparer: texts compared by culture or by their units."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.members.text.statics import compare_as
from core.formula.types.builtin import STRINGCOMPARER
from core.formula.types.enums import STRINGCOMPARISON
from core.formula.values.collections.keys import Comparer
from core.formula.values.collections.ordering import compare_culture
from core.formula.values.cultures.collation import IGNORE_CASE, sort_key
from core.formula.values.cultures.comparing import check_order
from core.formula.values.cultures.current import INVARIANT_CULTURE, NetCulture, current_culture
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null
from core.formula.values.objects.hashing import hash_code
from core.formula.values.text.strings import fold


class SortingComparer(Comparer):
    """A StringComparer, with the order it sorts by; without a culture it is ordinal."""

    __slots__ = ("comparison", "culture", "options")

    def __init__(self, comparison: int, culture: NetCulture | None = None, options: int = 0) -> None:
        super().__init__(STRINGCOMPARER, ignores_case=comparison in {1, 3, 5}, ordinal=comparison >= 4)
        self.comparison = EnumValue(STRINGCOMPARISON, comparison)
        self.culture = culture
        self.options = options | (IGNORE_CASE if self.ignores_case else 0)

    def sort_key(self, text: Any) -> Any:
        if text is None:
            return (0,)
        if self.ordinal:
            return (1, fold(text) if self.ignores_case else text)
        return (1, self.key(text))

    def compare(self, left: str | None, right: str | None) -> int:
        if self.culture is None:
            return compare_as(left, right, self.comparison)
        return compare_culture(left, right, culture=self.culture, options=self.options)

    def key(self, text: Any) -> Any:
        if self.culture is None or not isinstance(text, str):
            return super().key(text)
        check_order(self.culture, "", text)
        return sort_key(text, self.options)


def _of_culture(culture: NetCulture | None, ignore_case: bool) -> SortingComparer:
    if culture is None:
        raise argument_null("culture")
    return SortingComparer(1 if ignore_case else 0, culture)


def _by_options(culture: NetCulture | None, options: EnumValue) -> SortingComparer:
    if options.number in _ORDINAL_OPTIONS:
        return SortingComparer(_ORDINAL_OPTIONS[options.number])
    if culture is None:
        raise argument_null("culture")
    return SortingComparer(options.number & 1, culture, options.number)


_ORDINAL_OPTIONS = {1 << 30: 4, 1 << 28: 5}


@cache
def string_comparer_table() -> Table:
    names = (
        "CurrentCulture",
        "CurrentCultureIgnoreCase",
        "InvariantCulture",
        "InvariantCultureIgnoreCase",
        "Ordinal",
        "OrdinalIgnoreCase",
    )
    return table(
        *(
            Property(f"static StringComparer {name}", _naming(i), run=True)
            for i, name in enumerate(names[:2])
        ),
        *(
            Property(
                f"static StringComparer {name}",
                _giving(SortingComparer(i, INVARIANT_CULTURE if i < 4 else None)),
            )
            for i, name in enumerate(names)
            if i >= 2
        ),
        Method("static StringComparer Create(CultureInfo culture, bool ignoreCase)", _of_culture),
        Method("static StringComparer Create(CultureInfo culture, CompareOptions options)", _by_options),
        Method(
            "static StringComparer FromComparison(StringComparison comparisonType)",
            lambda comparison: SortingComparer(comparison.number, _culture_of(comparison.number)),
        ),
        Method(
            "bool Equals(string x, string y)",
            lambda made, x, y: (x is y) if x is None or y is None else made.key(x) == made.key(y),
        ),
        Method("int Compare(string x, string y)", lambda made, x, y: made.compare(x, y)),
        Method("int GetHashCode(string obj)", lambda made, text: hash_code(made.key(text))),
    )


def _culture_of(comparison: int) -> NetCulture | None:
    return current_culture() if comparison < 2 else INVARIANT_CULTURE if comparison < 4 else None


def _naming(comparison: int) -> Callable[[Any], SortingComparer]:
    return lambda _: SortingComparer(comparison, current_culture())


def _giving(value: Any) -> Callable[[], Any]:
    return lambda: value
