"""CharUnicodeInfo."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.table import Method, Table, table
from core.formula.members.text.chars import unicode_category
from core.formula.types.declared import static
from core.formula.values.objects.exceptions import argument_null, index_error, out_of_range
from core.formula.values.text.strings import join_pairs

CHARUNICODEINFO = static("CharUnicodeInfo")
_LAST = 0x10FFFF


@cache
def unicode_table() -> Table:
    """The members of CharUnicodeInfo."""
    readers = (
        ("UnicodeCategory GetUnicodeCategory", unicode_category),
        ("double GetNumericValue", lambda letter: float(unicodedata.numeric(letter, -1.0))),
        ("int GetDecimalDigitValue", lambda letter: unicodedata.decimal(letter, -1)),
        ("int GetDigitValue", lambda letter: unicodedata.digit(letter, -1)),
    )
    return table(
        *(Method(f"static {head}(char ch)", read) for head, read in readers),
        *(Method(f"static {head}(string s, int index)", _at_character(read)) for head, read in readers),
        Method("static UnicodeCategory GetUnicodeCategory(int codePoint)", _of_code),
    )


def _at_character(read: Callable[[str], Any]) -> Callable[[str | None, int], Any]:
    """Of the character that begins at an index, a pair of surrogates being one."""

    def run(text: str | None, index: int) -> Any:
        if text is None:
            raise argument_null("s")
        if not 0 <= index < len(text):
            raise index_error()
        return read(join_pairs(text[index : index + 2])[0])

    return run


def _of_code(code: int) -> Any:
    if not 0 <= code <= _LAST:
        raise out_of_range("codePoint")
    return unicode_category(chr(code))
