"""Strings as .NET has them: sequences of UTF-16 units.

A character beyond U+FFFF is kept as its two surrogates, so that Length, indexing and Substring count
as .NET does. `to_net` and `from_net` are the way in and out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE = re.compile("[\ud800-\udfff]")


def _split(match: re.Match[str]) -> str:
    code = ord(match[0]) - 0x10000
    return chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))


def _join(match: re.Match[str]) -> str:
    pair = match[0]
    return chr(0x10000 + ((ord(pair[0]) - 0xD800) << 10) + (ord(pair[1]) - 0xDC00))


def to_net(text: str) -> str:
    """A Python text as UTF-16 units."""
    return text if text.isascii() else _ASTRAL.sub(_split, text)


def join_pairs(text: str) -> str:
    """UTF-16 units as code points; a surrogate without its partner stays."""
    return text if text.isascii() else _PAIR.sub(_join, text)


def from_net(text: str) -> str:
    """UTF-16 units as a Python text; a surrogate without its partner becomes U+FFFD."""
    return text if text.isascii() else _LONE.sub("\ufffd", _PAIR.sub(_join, text))


def upper(text: str) -> str:
    """ToUpperInvariant: one unit for one unit, so the German sharp s stays."""
    if text.isascii():
        return text.upper()
    return _by_letter(text, _upper_char)


def lower(text: str) -> str:
    """ToLowerInvariant: one unit for one unit."""
    if text.isascii():
        return text.lower()
    return _by_letter(text, _lower_char)


def _by_letter(text: str, change: Callable[[str], str]) -> str:
    joined = join_pairs(text)
    return to_net(joined.translate({ord(letter): change(letter) for letter in set(joined)}))


def _upper_char(letter: str) -> str:
    if letter in "ıſ":
        return letter
    raised = letter.upper()
    return raised if len(raised) == 1 else letter


def _lower_char(letter: str) -> str:
    if letter == "İ":
        return letter
    lowered = letter.lower()
    return lowered if len(lowered) == 1 else letter


def fold(text: str) -> str:
    """The key under which two strings are equal when case is ignored (ordinal: by upper case)."""
    return upper(text)


# .NET's white space: Unicode's, without the information separators that Python counts in.
WHITE = (
    "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
)
