"""Members of char."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.enums import UNICODECATEGORY
from core.formula.values.cultures.casing import lower_in, upper_in
from core.formula.values.cultures.current import NetCulture, current_culture
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null, net
from core.formula.values.text.strings import WHITE, join_pairs, lower, to_net, upper

# In the order of .NET's UnicodeCategory.
_CATEGORIES = (
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc",
    "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
)  # fmt: skip


def category(letter: str) -> str:
    """The Unicode category, as two letters."""
    return unicodedata.category(letter)


def is_letter(letter: str) -> bool:
    """char.IsLetter."""
    return category(letter)[0] == "L"


def is_digit(letter: str) -> bool:
    """char.IsDigit."""
    return category(letter) == "Nd"


_TESTS: dict[str, Callable[[str], bool]] = {
    "IsLetter": is_letter,
    "IsDigit": is_digit,
    "IsLetterOrDigit": lambda letter: is_letter(letter) or is_digit(letter),
    "IsNumber": lambda letter: category(letter)[0] == "N",
    "IsWhiteSpace": lambda letter: letter in WHITE,
    "IsUpper": lambda letter: category(letter) == "Lu",
    "IsLower": lambda letter: category(letter) == "Ll",
    "IsPunctuation": lambda letter: category(letter)[0] == "P",
    "IsSymbol": lambda letter: category(letter)[0] == "S",
    "IsSeparator": lambda letter: category(letter)[0] == "Z",
    "IsControl": lambda letter: category(letter) == "Cc",
    "IsSurrogate": lambda letter: category(letter) == "Cs",
    "IsHighSurrogate": lambda letter: "\ud800" <= letter <= "\udbff",
    "IsLowSurrogate": lambda letter: "\udc00" <= letter <= "\udfff",
    "IsAscii": lambda letter: letter < "\x80",
    "IsAsciiDigit": lambda letter: letter in "0123456789",
    "IsAsciiLetter": lambda letter: letter.isascii() and letter.isalpha(),
    "IsAsciiLetterOrDigit": lambda letter: letter.isascii() and letter.isalnum(),
    "IsAsciiLetterUpper": lambda letter: "A" <= letter <= "Z",
    "IsAsciiLetterLower": lambda letter: "a" <= letter <= "z",
    "IsAsciiHexDigit": lambda letter: letter in "0123456789abcdefABCDEF",
}


@cache
def char_table() -> Table:
    """The members of char."""
    tests: list[Method | Property] = []
    for name, test in _TESTS.items():
        tests.append(Method(f"static bool {name}(char c)", test))
        tests.append(Method(f"static bool {name}(string s, int index)", at_index(test)))
    return table(
        *tests,
        Property("static char MinValue", lambda: "\0"),
        Property("static char MaxValue", lambda: "\uffff"),
        Method("static char ToUpper(char c)", lambda letter: upper_in(letter, _language(None))),
        Method("static char ToLower(char c)", lambda letter: lower_in(letter, _language(None))),
        Method(
            "static char ToUpper(char c, CultureInfo culture)",
            lambda c, culture: upper_in(c, _given(culture)),
        ),
        Method(
            "static char ToLower(char c, CultureInfo culture)",
            lambda c, culture: lower_in(c, _given(culture)),
        ),
        Method("static char ToUpperInvariant(char c)", upper),
        Method("static char ToLowerInvariant(char c)", lower),
        Method("static string ToString(char c)", lambda letter: letter),
        Method(
            "static double GetNumericValue(char c)", lambda letter: float(unicodedata.numeric(letter, -1.0))
        ),
        Method("static UnicodeCategory GetUnicodeCategory(char c)", unicode_category),
        Method("static char Parse(string s)", _parse),
        Method("static bool TryParse(string s, out char result)", _try_parse),
        Method("static string ConvertFromUtf32(int utf32)", _from_utf32),
        Method("static int ConvertToUtf32(string s, int index)", _to_utf32),
        Method("string ToString()", lambda letter: letter),
        Method("int CompareTo(char value)", lambda letter, other: ord(letter) - ord(other)),
        Method("bool Equals(char obj)", lambda letter, other: letter == other),
        Method("bool Equals(object obj)", lambda letter, other: getattr(other, "value", None) == letter),
        Method("int GetHashCode()", lambda letter: ord(letter) | (ord(letter) << 16)),
    )


def _language(culture: NetCulture | None) -> str:
    return (culture or current_culture()).culture.language


def _given(culture: NetCulture | None) -> str:
    if culture is None:
        raise argument_null("culture")
    return _language(culture)


def at_index(test: Callable[[str], Any]) -> Callable[[str | None, int], Any]:
    """What is said of a char, said of one in a text."""

    def run(text: str | None, index: int) -> Any:
        if text is None:
            raise argument_null("s")
        if not 0 <= index < len(text):
            raise net("ArgumentOutOfRangeException", "Index was out of range.", "index")
        return test(text[index])

    return run


def unicode_category(letter: str) -> EnumValue:
    """char.GetUnicodeCategory"""
    return EnumValue(UNICODECATEGORY, _CATEGORIES.index(category(letter)))


def _parse(text: str | None) -> str:
    if text is None:
        raise argument_null("s")
    if len(text) != 1:
        raise net("FormatException", "String must be exactly one character long.")
    return text


def _try_parse(text: str | None) -> tuple[bool, str]:
    return (True, text) if text is not None and len(text) == 1 else (False, "\0")


def _to_utf32(text: str | None, index: int) -> int:
    if text is None:
        raise argument_null("s")
    if not 0 <= index < len(text):
        raise net("ArgumentOutOfRangeException", "Index was out of range.", "index")
    pair = join_pairs(text[index : index + 2])
    if len(pair) == 2 and not "\ud800" <= pair[0] <= "\udfff":
        pair = pair[0]
    if "\ud800" <= pair[0] <= "\udfff":
        raise net("ArgumentException", "Found a surrogate char without its partner.", "s")
    return ord(pair[0])


def _from_utf32(code: int) -> str:
    if not 0 <= code <= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise net(
            "ArgumentOutOfRangeException", "A valid UTF32 value is between 0x000000 and 0x10ffff.", "utf32"
        )
    return to_net(chr(code))
