"""Members of string: searching, cutting, replacing, comparing."""

from __future__ import annotations

import re
from functools import cache

from core.formula.members.table import Method, Property, Table, table
from core.formula.members.text.cutting import cutting, substring
from core.formula.members.text.rules import INDEX, ignores_case
from core.formula.members.text.splitting import splitting
from core.formula.members.text.statics import equal_as, static_members
from core.formula.run import Run
from core.formula.types.builtin import CHAR
from core.formula.types.enums import STRINGCOMPARISON
from core.formula.values.collections.containers import NetArray
from core.formula.values.collections.ordering import compare_culture
from core.formula.values.cultures import current
from core.formula.values.cultures.casing import lower_in, upper_in
from core.formula.values.cultures.comparing import check_order
from core.formula.values.cultures.current import NetCulture
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null, net, out_of_range
from core.formula.values.objects.hashing import hash_code
from core.formula.values.text.strings import fold, join_pairs, lower, to_net, upper


@cache
def string_table() -> Table:
    """The members of string."""
    return table(*_basic(), *_searching(), *cutting(), *splitting(), *static_members())


def _basic() -> list[Method | Property]:
    return [
        Method("new(char c, int count)", _repeated, run=True),
        Method("new(char[] value)", lambda chars: "".join(chars.items) if chars is not None else ""),
        Property("int Length", len),
        Property("static string Empty", lambda: ""),
        Method("char get_Item(int index)", _at),
        Method("string ToString()", lambda text: text),
        Method("string ToString(IFormatProvider provider)", lambda text, _: text),
        Method("string ToLower()", _lower, run=True),
        Method("string ToLower(CultureInfo culture)", _lower_in, run=True),
        Method("string ToLowerInvariant()", _lower_invariant, run=True),
        Method("string ToUpper()", _upper, run=True),
        Method("string ToUpper(CultureInfo culture)", _upper_in, run=True),
        Method("string ToUpperInvariant()", _upper_invariant, run=True),
        Method("char[] ToCharArray()", _to_chars, run=True),
        Method(
            "char[] ToCharArray(int startIndex, int length)",
            lambda t, s, n: NetArray.of(CHAR, list(substring(t, s, n))),
        ),
        Method("int CompareTo(string strB)", compare_culture),
        Method("int CompareTo(object value)", compare_culture),
        Method("bool Equals(string value)", lambda text, other: text == other),
        Method("bool Equals(object obj)", lambda text, other: text == other),
        Method("bool Equals(string value, StringComparison comparisonType)", _equals),
        Method("int GetHashCode()", hash_code),
        Method("string Normalize()", lambda text: _normalized(text, None)),
        Method("string Normalize(NormalizationForm normalizationForm)", _normalized),
        Method("bool IsNormalized()", lambda text: _normalized(text, None) == text),
        Method("object Clone()", lambda text: text),
        Method("string ReplaceLineEndings()", lambda run, text: _line_endings(run, text, "\n"), run=True),
        Method("string ReplaceLineEndings(string replacementText)", _line_endings, run=True),
    ]


def _line_endings(run: Run, text: str, replacement: str | None) -> str:
    if replacement is None:
        raise argument_null("replacementText")
    parts = re.split("\r\n|[\r\n\f\x85\u2028\u2029]", text)
    run.meter.text(len(text) + len(parts) * len(replacement))
    return replacement.join(parts)


def _lower_invariant(run: Run, text: str) -> str:
    run.meter.text(len(text))
    return lower(text)


def _upper_invariant(run: Run, text: str) -> str:
    run.meter.text(len(text))
    return upper(text)


def _lower(run: Run, text: str) -> str:
    return _lower_in(run, text, current.current_culture())


def _upper(run: Run, text: str) -> str:
    return _upper_in(run, text, current.current_culture())


def _lower_in(run: Run, text: str, culture: NetCulture | None) -> str:
    run.meter.text(len(text))
    return lower_in(text, _language(culture))


def _upper_in(run: Run, text: str, culture: NetCulture | None) -> str:
    run.meter.text(len(text))
    return upper_in(text, _language(culture))


def _language(culture: NetCulture | None) -> str:
    return (culture or current.current_culture()).culture.language


def _to_chars(run: Run, text: str) -> NetArray:
    run.meter.items(len(text))
    return NetArray.of(CHAR, list(text))


def _repeated(run: Run, letter: str, count: int) -> str:
    if count < 0:
        raise out_of_range("count", "'count' must be non-negative.")
    run.meter.text(count)
    return letter * count


def _at(text: str, index: int) -> str:
    if not 0 <= index < len(text):
        raise net("IndexOutOfRangeException", "Index was outside the bounds of the array.")
    return text[index]


def _equals(text: str, other: str | None, comparison: EnumValue) -> bool:
    return equal_as(text, other, comparison)


def _normalized(text: str, form: EnumValue | None) -> str:
    import unicodedata

    name = {1: "NFC", 2: "NFD", 5: "NFKC", 6: "NFKD"}.get(form.number if form is not None else 1, "NFC")
    return to_net(unicodedata.normalize(name, join_pairs(text)))  # type: ignore[arg-type]


# Searching -------------------------------------------------------------------------------------


def _searching() -> list[Method | Property]:
    found: list[Method | Property] = []
    for kind in ("string", "char"):
        found += [
            Method(f"bool Contains({kind} value)", _contains),
            Method(f"bool Contains({kind} value, StringComparison comparisonType)", _contains),
            Method(f"int IndexOf({kind} value)", index_of),
            Method(f"int IndexOf({kind} value, int startIndex)", index_of),
            Method(f"int IndexOf({kind} value, int startIndex, int count)", index_of),
            Method(f"int IndexOf({kind} value, StringComparison comparisonType)", _index_of_as),
            Method(f"int LastIndexOf({kind} value)", last_index),
            Method(f"int LastIndexOf({kind} value, int startIndex)", _last_index_from),
        ]
    return found + [
        Method("int IndexOf(string value, int startIndex, StringComparison comparisonType)", _index_from_as),
        Method("int LastIndexOf(string value, StringComparison comparisonType)", _last_index_as),
        Method("bool StartsWith(string value)", starts_with),
        Method("bool StartsWith(char value)", starts_with),
        Method("bool StartsWith(string value, StringComparison comparisonType)", starts_with),
        Method("bool StartsWith(string value, bool ignoreCase, CultureInfo culture)", _starts_loosely),
        Method("bool EndsWith(string value)", _ends),
        Method("bool EndsWith(char value)", _ends),
        Method("bool EndsWith(string value, StringComparison comparisonType)", _ends),
        Method("bool EndsWith(string value, bool ignoreCase, CultureInfo culture)", _ends_loosely),
        Method("int IndexOfAny(char[] anyOf)", lambda text, chars: _any_of(text, chars, 0)),
        Method(
            "int IndexOfAny(char[] anyOf, int startIndex)",
            lambda text, chars, start: _any_of(text, chars, start),
        ),
        Method("int LastIndexOfAny(char[] anyOf)", _last_any),
    ]


def _prepared(text: str, value: str | None, comparison: EnumValue | None) -> tuple[str, str]:
    if value is None:
        raise argument_null("value")
    return (fold(text), fold(value)) if ignores_case(comparison) else (text, value)


def _contains(text: str, value: str | None, comparison: EnumValue | None = None) -> bool:
    text, wanted = _prepared(text, value, comparison)
    return wanted in text


def starts_with(text: str, value: str | None, comparison: EnumValue | None = None) -> bool:
    """StartsWith."""
    text, wanted = _prepared(text, value, comparison)
    return text.startswith(wanted)


def _ends(text: str, value: str | None, comparison: EnumValue | None = None) -> bool:
    text, wanted = _prepared(text, value, comparison)
    return text.endswith(wanted)


def _loosely(ignore_case: bool) -> EnumValue:
    return EnumValue(STRINGCOMPARISON, 5 if ignore_case else 4)


def _starts_loosely(text: str, value: str | None, ignore_case: bool, culture: NetCulture | None) -> bool:
    check_order(culture, text, value)
    return starts_with(text, value, _loosely(ignore_case))


def _ends_loosely(text: str, value: str | None, ignore_case: bool, culture: NetCulture | None) -> bool:
    check_order(culture, text, value)
    return _ends(text, value, _loosely(ignore_case))


def index_of(text: str, value: str | None, start: int = 0, count: int | None = None) -> int:
    """IndexOf, ordinal."""
    if value is None:
        raise argument_null("value")
    if not 0 <= start <= len(text):
        raise out_of_range("startIndex", INDEX)
    end = len(text) if count is None else start + count
    if count is not None and not 0 <= count <= len(text) - start:
        raise out_of_range(
            "count",
            "Count must be positive and count must refer to a location within the string/array/collection.",
        )
    return text.find(value, start, end)


def _index_of_as(text: str, value: str | None, comparison: EnumValue) -> int:
    return index_of(*_prepared(text, value, comparison))


def _index_from_as(text: str, value: str | None, start: int, comparison: EnumValue) -> int:
    return index_of(*_prepared(text, value, comparison), start)


def last_index(text: str, value: str | None) -> int:
    """LastIndexOf."""
    if value is None:
        raise argument_null("value")
    return text.rfind(value)


def _last_index_as(text: str, value: str | None, comparison: EnumValue) -> int:
    return last_index(*_prepared(text, value, comparison))


def _last_index_from(text: str, value: str | None, start: int) -> int:
    if value is None:
        raise argument_null("value")
    if not text:
        return -1 if value else 0
    if not 0 <= start < len(text) and not (start == len(text)):
        raise out_of_range("startIndex", INDEX)
    return text.rfind(value, 0, start + 1)


def _any_of(text: str, chars: NetArray, start: int) -> int:
    if not 0 <= start <= len(text):
        raise out_of_range("startIndex", INDEX)
    wanted = set(chars.items)
    return next((index for index in range(start, len(text)) if text[index] in wanted), -1)


def _last_any(text: str, chars: NetArray) -> int:
    wanted = set(chars.items)
    return next((index for index in range(len(text) - 1, -1, -1) if text[index] in wanted), -1)
