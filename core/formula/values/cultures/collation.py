"""The order of texts in the invariant culture: CLDR's root collation, as ICU compares by it for .NET.

`root-collation.xz` has, a line each, the characters of CLDR 41's `allkeys_CLDR.txt` (Copyright 1991-2022 Unicode, Inc.,
Unicode License) that don't decompose, with their collation elements: weights of three levels, for the letter, for
accents, for case and width. `tests/formula/oracle/collation.py` makes it. A key is three texts of weights, which Python
compares as they are. `tests/formula/test_oracle_collation.py` compares with .NET 8.
"""

from __future__ import annotations

import lzma
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import NamedTuple

from core.formula.values.text.strings import join_pairs

# .NET's CompareOptions.
IGNORE_CASE, IGNORE_NON_SPACE, IGNORE_SYMBOLS, IGNORE_KANA_TYPE, IGNORE_WIDTH = 1, 2, 4, 8, 16

_COMMON_SECOND, _COMMON_THIRD = " ", "\x02"
_UPPER = 8
_IMPLICIT = ((0x4E00, 0x9FFF, 0xFB40), (0x3400, 0x4DBF, 0xFB80), (0x20000, 0x323AF, 0xFB80))
_COMPATIBLE = frozenset(
    map(
        chr,
        (
            *range(0xFA0E, 0xFA10),
            0xFA11,
            0xFA13,
            0xFA14,
            0xFA1F,
            0xFA21,
            0xFA23,
            0xFA24,
            *range(0xFA27, 0xFA2A),
        ),
    )
)
_UNASSIGNED = 0xFBC0

Key = tuple[str, ...]


class Element(NamedTuple):
    """The weights of one or more characters: a text a level."""

    first: str
    second: str
    third: str


class _Root(NamedTuple):
    weights: dict[str, str]
    longest: dict[str, int]  # how long a sequence with weights of its own may be, by its first character


@cache
def _root() -> _Root:
    packed = resources.files(__package__).joinpath("root-collation.xz").read_bytes()
    lines = lzma.decompress(packed).decode("utf-8", "surrogatepass").split("\n")
    weights = {character: written for written, _, character in [line.partition("\t") for line in lines]}
    weights["\n"] = weights.pop("\\n")
    longest: dict[str, int] = {}
    for sequence in [one for one in weights if len(one) > 1]:
        longest[sequence[0]] = max(longest.get(sequence[0], 0), len(sequence))
    return _Root(weights, longest)


@cache
def _element(characters: str) -> Element:
    written = _root().weights.get(characters)
    if written is None:
        return _implicit(characters)
    first, second, third = "", "", ""
    for one in written.split():
        levels = [int(level, 16) for level in one.split(".")]
        if len(levels) == 1:
            levels += [ord(_COMMON_SECOND), ord(_COMMON_THIRD)]
        first += chr(levels[0]) if levels[0] else ""
        second += chr(levels[1]) if levels[1] else ""
        third += chr(levels[2]) if levels[2] else ""
    return Element(first, second, third)


@cache
def _first_digit() -> str:
    """The first weight that is of no space, punctuation, symbol or currency."""
    return _element("0").first


def elements(text: str) -> Iterator[tuple[str, Element]]:
    """The characters of a decomposed text, one or more at a time, each with its weights."""
    known, longest = _root()
    at = 0
    while at < len(text):
        length = longest.get(text[at], 1)
        while length > 1 and text[at : at + length] not in known:
            length -= 1
        found = text[at : at + length]
        yield found, _element(found)
        at += length


def _implicit(character: str) -> Element:
    """The weights of what CLDR has no line for: ideographs and what isn't assigned, by their code points."""
    code = ord(character)
    base = next((base for low, high, base in _IMPLICIT if low <= code <= high), _UNASSIGNED)
    if character in _COMPATIBLE:
        base = 0xFB40
    return Element(chr(base + (code >> 15)) + chr(code & 0x7FFF | 0x8000), _COMMON_SECOND, _COMMON_THIRD)


def decomposed(text: str) -> str:
    """UTF-16 units as code points, in the form that `elements` wants."""
    return unicodedata.normalize("NFD", join_pairs(text))


def sort_key(text: str, options: int = 0) -> Key:
    """What a text is ordered by, under .NET's CompareOptions (`IGNORE_CASE` and so on)."""
    if not options:
        return _key(text)
    first, second, third = _chosen(text, options)
    if options & IGNORE_NON_SPACE:
        return (first,) if options & IGNORE_CASE else (first, third)
    return (first, second) if options & IGNORE_CASE else (first, second, third)


def _key(text: str) -> Key:
    if text.isascii():
        weights = _ascii()
        return text.translate(weights[0]), "", text.translate(weights[1]).rstrip(_COMMON_THIRD)
    first, second, third = "", "", ""
    for _, element in elements(decomposed(text)):
        first += element.first
        second += element.second
        third += element.third
    return first, second.rstrip(_COMMON_SECOND), third.rstrip(_COMMON_THIRD)


@cache
def _ascii() -> tuple[dict[int, str], dict[int, str]]:
    """The first and the third weight of each ASCII character; the second is the common one for all."""
    known = [_element(chr(code)) for code in range(128)]
    return dict(enumerate(one.first for one in known)), dict(enumerate(one.third for one in known))


def _chosen(text: str, options: int) -> Element:
    """The weights under options: less of them, or a first weight of its own for kana and wide letters."""
    first_digit = _first_digit()
    distinct = bool(options & (IGNORE_CASE | IGNORE_NON_SPACE))
    first, second, third = "", "", ""
    behind_symbol = False
    for character, element in elements(_folded(decomposed(text), options)):
        if options & IGNORE_SYMBOLS:
            behind_symbol = element.first < first_digit and (bool(element.first) or behind_symbol)
            if behind_symbol:
                continue
        first += element.first
        second += element.second
        third += _case(element) if options & IGNORE_NON_SPACE else element.third
        if distinct and element.first:
            first += "\uffff" * _variants().get(character, 0)
    return Element(first, second.rstrip(_COMMON_SECOND), third.rstrip(_COMMON_THIRD))


def _case(element: Element) -> str:
    """The case alone, of each letter: what counts where accents don't."""
    return "".join(
        "\x03" if _UPPER <= ord(weight) <= _UPPER + 4 else _COMMON_THIRD
        for weight in element.third[: len(element.first)]
    )


_HIRAGANA = range(0x3041, 0x3097)
_KANA_STEP = 0x60
_WIDE = range(0xFF01, 0xFF5F)
_WIDE_STEP = 0xFEE0
_HALF_KATAKANA = range(0xFF66, 0xFF9E)


@cache
def _variants() -> dict[str, int]:
    """Katakana and wide forms: where case is ignored, ICU is told by .NET to keep them apart from the plain ones."""
    return {
        **{chr(code + _KANA_STEP): 1 for code in _HIRAGANA},
        **{chr(code): 1 for code in _WIDE},
        **{chr(code): 2 for code in _HALF_KATAKANA},
    }


def _folded(text: str, options: int) -> str:
    table: dict[int, int] = {}
    if options & IGNORE_KANA_TYPE:
        table.update({code + _KANA_STEP: code for code in _HIRAGANA})
    if options & IGNORE_WIDTH:
        table.update({code: code - _WIDE_STEP for code in _WIDE})
    return text.translate(table) if table else text
