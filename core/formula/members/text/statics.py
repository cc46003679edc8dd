"""Static members of string: Join, Concat, Format, Compare, IsNullOrEmpty."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from core.formula.members.table import Method, Property
from core.formula.members.text.rules import ignores_case
from core.formula.run import Run
from core.formula.types.enums import STRINGCOMPARISON
from core.formula.types.model import Type
from core.formula.values.collections.ordering import compare_culture, compare_ordinal
from core.formula.values.cultures.current import INVARIANT_CULTURE, NetCulture, formats_of
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null, net, out_of_range
from core.formula.values.text.composite import format_composite
from core.formula.values.text.display import raw_text, to_text
from core.formula.values.text.strings import WHITE, fold


def static_members() -> list[Method | Property]:
    """The static methods of string."""
    return [
        Method("static bool IsNullOrEmpty(string value)", lambda text: not text),
        Method(
            "static bool IsNullOrWhiteSpace(string value)", lambda text: text is None or not text.strip(WHITE)
        ),
        Method("static string Copy(string str)", lambda text: text),
        *_joining(),
        *_formatting(),
        *_comparing(),
    ]


def _joining() -> list[Method | Property]:
    found: list[Method | Property] = []
    for kind in ("string", "char"):
        found += [
            Method(f"static string Join({kind} separator, params string[] value)", _join_texts, run=True),
            Method(f"static string Join({kind} separator, params object[] values)", _join_objects, run=True),
            Method(
                f"static string Join({kind} separator, IEnumerable<string> values)", _join_texts, run=True
            ),
            Method(
                f"static string Join<T>({kind} separator, IEnumerable<T> values)",
                _join_any,
                run=True,
                types=True,
            ),
        ]
    return found + [
        Method(
            "static string Join(string separator, string[] value, int startIndex, int count)",
            _join_part,
            run=True,
        ),
        Method("static string Concat(object arg0)", lambda value: to_text(value)),
        Method(
            "static string Concat(params object[] args)",
            lambda run, values: _join_objects(run, "", values),
            run=True,
        ),
        Method(
            "static string Concat(params string[] values)",
            lambda run, values: _join_texts(run, "", values),
            run=True,
        ),
        Method(
            "static string Concat(IEnumerable<string> values)",
            lambda run, values: _join_texts(run, "", values),
            run=True,
        ),
        Method(
            "static string Concat<T>(IEnumerable<T> values)",
            lambda run, types, values: _join_any(run, types, "", values),
            run=True,
            types=True,
        ),
    ]


def _joined(run: Run, separator: str | None, texts: Iterable[Any]) -> str:
    separator = separator or ""
    parts: list[str] = []
    meter, walk, between = run.meter, iter(texts), len(separator)
    while True:
        some = list(islice(walk, _AT_ONCE))
        if None in some:
            some = [text or "" for text in some]
        meter.texts(sum(map(len, some)) + between * len(some), len(some))
        if len(some) < _AT_ONCE:
            return separator.join(parts + some if parts else some)
        parts += some


_AT_ONCE = 32


def _join_texts(run: Run, separator: str | None, values: Iterable[str | None] | None) -> str:
    if values is None:
        raise argument_null("value")
    return _joined(run, separator, values)


def _join_objects(run: Run, separator: str | None, values: Iterable[Any] | None) -> str:
    if values is None:
        raise argument_null("values")
    return _joined(run, separator, (to_text(value) for value in values))


def _join_any(run: Run, types: tuple[Type, ...], separator: str | None, values: Iterable[Any] | None) -> str:
    if values is None:
        raise argument_null("values")
    return _joined(run, separator, (raw_text(value, types[0]) for value in values))


def _join_part(run: Run, separator: str | None, values: Any, start: int, count: int) -> str:
    if values is None:
        raise argument_null("value")
    if start < 0 or count < 0 or start + count > len(values.items):
        raise out_of_range("startIndex")
    return _join_texts(run, separator, values.items[start : start + count])


def _formatting() -> list[Method | Property]:
    return [
        Method("static string Format(string format, params object[] args)", format_text, run=True),
        Method(
            "static string Format(IFormatProvider provider, string format, params object[] args)",
            lambda run, provider, pattern, values: format_text(run, pattern, values, provider),
            run=True,
        ),
    ]


def format_text(run: Run, pattern: str | None, values: Any, provider: Any = None) -> str:
    """String.Format, in the current culture where no other is given."""
    if pattern is None:
        raise argument_null("format")
    if values is None:
        raise argument_null("args")
    text = format_composite(pattern, values.items, run.meter.text, formats_of(provider))
    run.meter.text(len(text))
    return text


def _comparing() -> list[Method | Property]:
    return [
        Method("static int Compare(string strA, string strB)", compare_culture),
        Method("static int Compare(string strA, string strB, bool ignoreCase)", _compare_loosely),
        Method(
            "static int Compare(string strA, string strB, bool ignoreCase, CultureInfo culture)", _compare_in
        ),
        Method(
            "static int Compare(string strA, string strB, CultureInfo culture, CompareOptions options)",
            lambda left, right, culture, options: compare_by(left, right, culture, options),
        ),
        Method("static int Compare(string strA, string strB, StringComparison comparisonType)", compare_as),
        Method(
            "static int Compare(string strA, int indexA, string strB, int indexB, int length)",
            lambda a, i, b, j, n: compare_culture(_part(a, i, n), _part(b, j, n)),
        ),
        Method(
            "static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)",
            lambda a, i, b, j, n, loosely: compare_culture(
                _part(a, i, n), _part(b, j, n), ignore_case=loosely
            ),
        ),
        Method(
            "static int Compare(string strA, int indexA, string strB, int indexB, int length, StringComparison comparisonType)",
            lambda a, i, b, j, n, how: compare_as(_part(a, i, n), _part(b, j, n), how),
        ),
        Method("static int CompareOrdinal(string strA, string strB)", _ordinal_difference),
        Method("static bool Equals(string a, string b)", lambda a, b: a == b),
        Method("static bool Equals(string a, string b, StringComparison comparisonType)", equal_as),
    ]


def _part(text: str | None, start: int, length: int) -> str | None:
    if text is None:
        return None
    if length < 0 or not 0 <= start <= len(text):
        raise net(
            "ArgumentOutOfRangeException", "Index and length must refer to a location within the string."
        )
    return text[start : start + length]


def _compare_loosely(left: str | None, right: str | None, ignore_case: bool) -> int:
    return compare_culture(left, right, ignore_case=ignore_case)


def _compare_in(left: str | None, right: str | None, ignore_case: bool, culture: NetCulture | None) -> int:
    if culture is None:
        raise argument_null("culture")
    return compare_culture(left, right, ignore_case=ignore_case, culture=culture)


_ORDINAL, _ORDINAL_IGNORE_CASE = 1 << 30, 1 << 28
_STRING_SORT = 1 << 29  # hyphens and apostrophes count like other signs: they do with ICU anyway
_KNOWN_OPTIONS = 31 | _STRING_SORT


def compare_by(
    left: str | None, right: str | None, culture: NetCulture | None, options: EnumValue | None = None
) -> int:
    """CompareInfo.Compare and string.Compare with CompareOptions; no culture is the current one."""
    number = options.number if options is not None else 0
    if number == _ORDINAL:
        return _ordinal_difference(left, right)
    if number == _ORDINAL_IGNORE_CASE:
        return compare_as(left, right, EnumValue(STRINGCOMPARISON, 5))
    if number & ~_KNOWN_OPTIONS:
        raise net("ArgumentException", "Value of flags is invalid.", "options")
    return compare_culture(left, right, options=number, culture=culture)


def compare_as(left: str | None, right: str | None, comparison: EnumValue) -> int:
    """string.Compare with a StringComparison."""
    ignore_case = ignores_case(comparison)
    if comparison.number < 4:
        culture = INVARIANT_CULTURE if comparison.number >= 2 else None
        return compare_culture(left, right, ignore_case=ignore_case, culture=culture)
    if comparison.number == 5 and left is not None and right is not None:
        return _ordinal_difference(fold(left), fold(right))
    return _ordinal_difference(left, right)


def _ordinal_difference(left: str | None, right: str | None) -> int:
    """The difference of the first unequal units, or of the lengths, as .NET gives it."""
    if left is None or right is None:
        return compare_ordinal(left, right)
    for one, other in zip(left, right, strict=False):
        if one != other:
            return ord(one) - ord(other)
    return len(left) - len(right)


def equal_as(left: str | None, right: str | None, comparison: EnumValue) -> bool:
    """string.Equals with a StringComparison: by culture, or by UTF-16 units."""
    ignores_case(comparison)
    if left is None or right is None:
        return left is right
    return left == right or compare_as(left, right, comparison) == 0
