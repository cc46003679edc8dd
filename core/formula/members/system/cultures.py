"""Cultures, comparers and encodings."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.dates.datetimes import day_name, month_name
from core.formula.members.table import Method, Property, Table, table
from core.formula.members.text.statics import compare_as
from core.formula.types.builtin import (
    BYTE,
    CULTUREINFO,
    DATETIMEFORMATINFO,
    ENCODING,
    NUMBERFORMATINFO,
    STRINGCOMPARER,
    TEXTINFO,
)
from core.formula.types.enums import STRINGCOMPARISON
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray
from core.formula.values.collections.keys import Comparer
from core.formula.values.collections.ordering import culture_key
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null, net
from core.formula.values.objects.hashing import hash_code
from core.formula.values.text.strings import fold, from_net, lower, to_net, upper

# Cultures --------------------------------------------------------------------------------------


class Named:
    """An object that is only passed along: a culture, a format, an encoding, a time zone."""

    __slots__ = ("name", "type")

    def __init__(self, type_: Type, name: str) -> None:
        self.type = type_
        self.name = name

    def net_text(self) -> str:
        """Its name."""
        return self.name


_KNOWN_CULTURES = frozenset({"", "en", "en-US", "en-us", "en-CA"})


def _culture(name: str | None) -> Named:
    """Only cultures whose results are known to be the invariant's for what is bound here."""
    if name is None:
        raise argument_null("name")
    if name not in _KNOWN_CULTURES:
        raise net(
            "CultureNotFoundException",
            f"The culture '{name}' can't be evaluated here; use CultureInfo.InvariantCulture.",
        )
    return Named(CULTUREINFO, name)


@cache
def culture_table() -> Table:
    """The members of CultureInfo."""
    invariant = Named(CULTUREINFO, "")
    return table(
        Property("static CultureInfo InvariantCulture", lambda: invariant),
        Property("static CultureInfo CurrentCulture", lambda: invariant),
        Property("static CultureInfo CurrentUICulture", lambda: invariant),
        Method("new(string name)", _culture),
        Method("static CultureInfo GetCultureInfo(string name)", _culture),
        Method("static CultureInfo CreateSpecificCulture(string name)", _culture),
        Property("string Name", lambda culture: culture.name),
        Property("TextInfo TextInfo", lambda culture: Named(TEXTINFO, culture.name)),
        Property("NumberFormatInfo NumberFormat", lambda culture: Named(NUMBERFORMATINFO, culture.name)),
        Property(
            "DateTimeFormatInfo DateTimeFormat", lambda culture: Named(DATETIMEFORMATINFO, culture.name)
        ),
    )


@cache
def number_format_table() -> Table:
    """The members of NumberFormatInfo."""
    invariant = Named(NUMBERFORMATINFO, "")
    return table(
        Property("static NumberFormatInfo InvariantInfo", lambda: invariant),
        Property("static NumberFormatInfo CurrentInfo", lambda: invariant),
        Property("string NumberDecimalSeparator", lambda info: "."),
        Property("string NumberGroupSeparator", lambda info: ","),
        Property("string CurrencySymbol", lambda info: "¤"),
    )


@cache
def date_format_table() -> Table:
    """The members of DateTimeFormatInfo."""
    invariant = Named(DATETIMEFORMATINFO, "")
    return table(
        Property("static DateTimeFormatInfo InvariantInfo", lambda: invariant),
        Property("static DateTimeFormatInfo CurrentInfo", lambda: invariant),
        Method("string GetMonthName(int month)", lambda info, month: month_name(month)),
        Method("string GetAbbreviatedMonthName(int month)", lambda info, month: month_name(month)[:3]),
        Method("string GetDayName(DayOfWeek dayofweek)", lambda info, day: day_name(day.number)),
        Method(
            "string GetAbbreviatedDayName(DayOfWeek dayofweek)", lambda info, day: day_name(day.number)[:3]
        ),
    )


@cache
def text_info_table() -> Table:
    """The members of TextInfo."""
    return table(
        Method("string ToTitleCase(string str)", lambda info, text: title_case(text)),
        Method("string ToLower(string str)", lambda info, text: lower(text)),
        Method("string ToUpper(string str)", lambda info, text: upper(text)),
    )


def title_case(text: str) -> str:
    """TextInfo.ToTitleCase: a word's first letter is raised, the rest lowered; all capitals stay."""
    out: list[str] = []
    word = ""
    for letter in text + " ":
        if letter.isalpha() or (word and (letter in "'’" or unicodedata.category(letter) in {"Mn", "Mc"})):
            word += letter
            continue
        if word:
            # A word of capitals is taken for an acronym; a single letter is none.
            capitals = len(word) > 1 and word == upper(word)
            out.append(word if capitals else upper(word[0]) + lower(word[1:]))
        word = ""
        out.append(letter)
    return "".join(out)[:-1]


# Comparers, encodings --------------------------------------------------------------------------


class SortingComparer(Comparer):
    """A StringComparer, with the order it sorts by."""

    __slots__ = ("comparison",)

    def __init__(self, comparison: int) -> None:
        super().__init__(STRINGCOMPARER, ignores_case=comparison in {1, 3, 5}, ordinal=comparison >= 4)
        self.comparison = EnumValue(STRINGCOMPARISON, comparison)

    def sort_key(self, text: Any) -> Any:
        """What a text is sorted by."""
        if text is None:
            return (0,)
        if self.ordinal:
            return (1, fold(text) if self.ignores_case else text)
        key = culture_key(text)
        return (1, key[:2] if self.ignores_case else key)

    def compare(self, left: str | None, right: str | None) -> int:
        """Less than, equal to or greater than 0."""
        return compare_as(left, right, self.comparison)


@cache
def string_comparer_table() -> Table:
    """The members of StringComparer."""
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
            Property(f"static StringComparer {name}", _giving(SortingComparer(i)))
            for i, name in enumerate(names)
        ),
        Method(
            "bool Equals(string x, string y)",
            lambda made, x, y: (x is y) if x is None or y is None else made.key(x) == made.key(y),
        ),
        Method("int Compare(string x, string y)", lambda made, x, y: made.compare(x, y)),
        Method("int GetHashCode(string obj)", lambda made, text: _hash(made.key(text))),
    )


def _hash(text: str) -> int:
    return hash_code(text)


def _giving(value: Any) -> Callable[[], Any]:
    return lambda: value


@cache
def encoding_table() -> Table:
    """The members of Encoding."""
    names = {"UTF8": "utf-8", "ASCII": "ascii", "Unicode": "utf-16-le", "Latin1": "latin-1"}
    return table(
        *(
            Property(f"static Encoding {name}", _giving(Named(ENCODING, codec)))
            for name, codec in names.items()
        ),
        Method(
            "byte[] GetBytes(string s)",
            lambda made, text: NetArray.of(BYTE, list(from_net(text).encode(made.name, "replace"))),
        ),
        Method(
            "string GetString(byte[] bytes)",
            lambda made, data: to_net(bytes(data.items).decode(made.name, "replace")),
        ),
        Method(
            "int GetByteCount(string s)", lambda made, text: len(from_net(text).encode(made.name, "replace"))
        ),
    )
