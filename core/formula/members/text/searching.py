"""Members of string that search: by a culture, or by UTF-16 units."""

from __future__ import annotations

from core.formula.members.table import Method, Property
from core.formula.members.text.rules import INDEX, ignores_case
from core.formula.types.enums import STRINGCOMPARISON
from core.formula.values.collections.containers import NetArray
from core.formula.values.cultures import searching as by_culture
from core.formula.values.cultures.collation import IGNORE_CASE
from core.formula.values.cultures.comparing import check_order
from core.formula.values.cultures.current import INVARIANT_CULTURE, NetCulture
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null, out_of_range
from core.formula.values.text.strings import fold

_COUNT = "Count must be positive and count must refer to a location within the string/array/collection."
_INSIDE = "Index was out of range. Must be non-negative and less than the size of the collection."
_BY_CULTURE = EnumValue(STRINGCOMPARISON, 0)
_ORDINAL = EnumValue(STRINGCOMPARISON, 4)


def searching() -> list[Method | Property]:
    found: list[Method | Property] = []
    for kind, index, last in (
        ("string", index_of, last_index),
        ("char", _index_of_char, _last_index_of_char),
    ):
        found += [
            Method(f"bool Contains({kind} value)", _contains),
            Method(f"bool Contains({kind} value, StringComparison comparisonType)", _contains),
            Method(f"int IndexOf({kind} value)", index),
            Method(f"int IndexOf({kind} value, int startIndex)", index),
            Method(f"int IndexOf({kind} value, int startIndex, int count)", index),
            Method(f"int IndexOf({kind} value, StringComparison comparisonType)", _index_of_as),
            Method(f"int LastIndexOf({kind} value)", last),
            Method(f"int LastIndexOf({kind} value, int startIndex)", last),
            Method(f"int LastIndexOf({kind} value, int startIndex, int count)", last),
        ]
    return found + [
        Method("int IndexOf(string value, int startIndex, StringComparison comparisonType)", _index_from_as),
        Method(
            "int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)",
            lambda text, value, start, count, how: index_of(text, value, start, count, how),
        ),
        Method("int LastIndexOf(string value, StringComparison comparisonType)", _last_index_as),
        Method(
            "int LastIndexOf(string value, int startIndex, StringComparison comparisonType)", _last_from_as
        ),
        Method("bool StartsWith(string value)", starts_with),
        Method("bool StartsWith(char value)", lambda text, value: text.startswith(value)),
        Method("bool StartsWith(string value, StringComparison comparisonType)", starts_with),
        Method("bool StartsWith(string value, bool ignoreCase, CultureInfo culture)", _starts_loosely),
        Method("bool EndsWith(string value)", ends_with),
        Method("bool EndsWith(char value)", lambda text, value: text.endswith(value)),
        Method("bool EndsWith(string value, StringComparison comparisonType)", ends_with),
        Method("bool EndsWith(string value, bool ignoreCase, CultureInfo culture)", _ends_loosely),
        Method("int IndexOfAny(char[] anyOf)", _any_of),
        Method("int IndexOfAny(char[] anyOf, int startIndex)", _any_of),
        Method("int IndexOfAny(char[] anyOf, int startIndex, int count)", _any_of),
        Method("int LastIndexOfAny(char[] anyOf)", _last_any),
    ]


def _plain(text: str, value: str, comparison: EnumValue, culture: NetCulture | None = None) -> bool:
    """Whether the units tell: an ordinal search, or texts without anything that a culture sees otherwise."""
    ignores_case(comparison)
    if comparison.number >= 4 or (
        text.isascii() and value.isascii() and text.isprintable() and value.isprintable()
    ):
        return True
    if not (text.isascii() and value.isascii()):
        check_order(INVARIANT_CULTURE if comparison.number in {2, 3} else culture, text, value)
    return False


def _options(comparison: EnumValue) -> int:
    return IGNORE_CASE if ignores_case(comparison) else 0


def _prepared(text: str, value: str, comparison: EnumValue) -> tuple[str, str]:
    return (fold(text), fold(value)) if ignores_case(comparison) else (text, value)


def _contains(text: str, value: str | None, comparison: EnumValue = _ORDINAL) -> bool:
    return _found(text, _given(value), comparison) >= 0


def _given(value: str | None) -> str:
    if value is None:
        raise argument_null("value")
    return value


def starts_with(
    text: str, value: str | None, comparison: EnumValue = _BY_CULTURE, culture: NetCulture | None = None
) -> bool:
    """StartsWith."""
    wanted = _given(value)
    if _plain(text, wanted, comparison, culture):
        text, wanted = _prepared(text, wanted, comparison)
        return text.startswith(wanted)
    return by_culture.begins(text, wanted, _options(comparison))


def ends_with(
    text: str, value: str | None, comparison: EnumValue = _BY_CULTURE, culture: NetCulture | None = None
) -> bool:
    """EndsWith."""
    wanted = _given(value)
    if _plain(text, wanted, comparison, culture):
        text, wanted = _prepared(text, wanted, comparison)
        return text.endswith(wanted)
    return by_culture.ends(text, wanted, _options(comparison))


def _starts_loosely(text: str, value: str | None, ignore_case: bool, culture: NetCulture | None) -> bool:
    return starts_with(text, value, EnumValue(STRINGCOMPARISON, int(ignore_case)), culture)


def _ends_loosely(text: str, value: str | None, ignore_case: bool, culture: NetCulture | None) -> bool:
    return ends_with(text, value, EnumValue(STRINGCOMPARISON, int(ignore_case)), culture)


def _found(text: str, wanted: str, comparison: EnumValue, *, last: bool = False) -> int:
    if _plain(text, wanted, comparison):
        text, wanted = _prepared(text, wanted, comparison)
        return text.rfind(wanted) if last else text.find(wanted)
    return by_culture.find(text, wanted, _options(comparison), last=last)


def index_of(
    text: str,
    value: str | None,
    start: int = 0,
    count: int | None = None,
    comparison: EnumValue = _BY_CULTURE,
) -> int:
    """IndexOf, by the current culture where nothing else is asked for."""
    wanted = _given(value)
    if not 0 <= start <= len(text):
        raise out_of_range("startIndex", INDEX)
    if count is not None and not 0 <= count <= len(text) - start:
        raise out_of_range("count", _COUNT)
    end = len(text) if count is None else start + count
    found = _found(text[start:end], wanted, comparison)
    return found if found < 0 else start + found


def _index_of_char(text: str, value: str, start: int = 0, count: int | None = None) -> int:
    return index_of(text, value, start, count, _ORDINAL)


def _index_of_as(text: str, value: str | None, comparison: EnumValue) -> int:
    return index_of(text, value, comparison=comparison)


def _index_from_as(text: str, value: str | None, start: int, comparison: EnumValue) -> int:
    return index_of(text, value, start, comparison=comparison)


def last_index(
    text: str,
    value: str | None,
    start: int | None = None,
    count: int | None = None,
    comparison: EnumValue = _BY_CULTURE,
) -> int:
    """LastIndexOf, by the current culture where nothing else is asked for; `start` is where it begins, backwards."""
    wanted = _given(value)
    if start is None:
        return _found(text, wanted, comparison, last=True)
    if not text and start in {-1, 0}:
        return -1 if wanted else 0
    if not 0 <= start <= len(text):
        raise out_of_range("startIndex", _INSIDE)
    if start == len(text):
        start -= 1
        count = count - 1 if count else count
    if count is not None and not 0 <= count <= start + 1:
        raise out_of_range("count", _COUNT)
    begin = 0 if count is None else start - count + 1
    found = _found(text[begin : start + 1], wanted, comparison, last=True)
    return found if found < 0 else begin + found


def _last_index_of_char(text: str, value: str, start: int | None = None, count: int | None = None) -> int:
    if start is not None and text and not 0 <= start < len(text):
        raise out_of_range("startIndex", _INSIDE)
    return last_index(text, value, start, count, _ORDINAL) if text else -1


def _last_index_as(text: str, value: str | None, comparison: EnumValue) -> int:
    return last_index(text, value, comparison=comparison)


def _last_from_as(text: str, value: str | None, start: int, comparison: EnumValue) -> int:
    return last_index(text, value, start, comparison=comparison)


def _any_of(text: str, chars: NetArray | None, start: int = 0, count: int | None = None) -> int:
    wanted = _wanted(chars)
    if not 0 <= start <= len(text):
        raise out_of_range("startIndex", INDEX)
    if count is not None and not 0 <= count <= len(text) - start:
        raise out_of_range("count", _COUNT)
    end = len(text) if count is None else start + count
    return next((index for index in range(start, end) if text[index] in wanted), -1)


def _last_any(text: str, chars: NetArray | None) -> int:
    wanted = _wanted(chars)
    return next((index for index in range(len(text) - 1, -1, -1) if text[index] in wanted), -1)


def _wanted(chars: NetArray | None) -> set[str]:
    if chars is None:
        raise argument_null("anyOf")
    return set(chars.items)
