"""CharUnicodeInfo."""

from __future__ import annotations

import unicodedata
from functools import cache

from core.formula.members.table import Method, Table, table
from core.formula.members.text.chars import at_index, unicode_category
from core.formula.types.declared import static

CHARUNICODEINFO = static("CharUnicodeInfo")


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
        *(Method(f"static {head}(string s, int index)", at_index(read)) for head, read in readers),
    )
