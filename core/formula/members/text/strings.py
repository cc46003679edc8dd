"""Members of string: searching, cutting, replacing, comparing."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.members.text.cutting import cutting
from core.formula.members.text.searching import searching
from core.formula.members.text.splitting import splitting
from core.formula.members.text.statics import equal_as, static_members
from core.formula.run import Run
from core.formula.types.builtin import CHAR
from core.formula.values.collections.containers import NetArray
from core.formula.values.collections.ordering import compare_culture
from core.formula.values.cultures import current
from core.formula.values.cultures.casing import lower_in, upper_in
from core.formula.values.cultures.current import NetCulture
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null, must_be_at_most, must_not_be_negative, net
from core.formula.values.objects.hashing import hash_code
from core.formula.values.text.strings import join_pairs, lower, to_net, upper


@cache
def string_table() -> Table:
    """The members of string."""
    return table(*_basic(), *searching(), *cutting(), *splitting(), *static_members())


def _basic() -> list[Method | Property]:
    return [
        Method("new(char c, int count)", _repeated, run=True),
        Method("new(char[] value)", lambda chars: "".join(chars.items) if chars is not None else ""),
        Method("new(string value)", lambda text: text or ""),
        Method("new(char[] value, int startIndex, int length)", _of_chars),
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
            lambda text, start, length: NetArray.of(CHAR, list(_within(text, start, length))),
        ),
        Method("int CompareTo(string strB)", compare_culture),
        Method("int CompareTo(object value)", _compare_to),
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


def _of_chars(chars: NetArray | None, start: int, length: int) -> str:
    if chars is None:
        raise argument_null("value")
    return _within("".join(chars.items), start, length)


def _within(text: str, start: int, length: int) -> str:
    if start < 0:
        raise must_not_be_negative("startIndex", start)
    if length < 0:
        raise must_not_be_negative("length", length)
    if start > len(text) - length:
        raise must_be_at_most("startIndex", start, len(text) - length)
    return text[start : start + length]


def _compare_to(text: str, other: Any) -> int:
    if other is not None and not isinstance(other, str):
        raise net("ArgumentException", "Object must be of type String.")
    return compare_culture(text, other)


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
        raise must_not_be_negative("count", count)
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
