"""Texts searched by a culture's rules: what looks the same matches, what doesn't show is passed over.

As ICU does for .NET, in the order of the invariant culture. A match begins and ends between letters, never between a
letter and its accents. Texts of ASCII alone are found as they stand.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from core.formula.values.cultures.collation import (
    IGNORE_CASE,
    Element,
    decomposed,
    elements,
)

_Weights = tuple[str, ...]


def begins(text: str, wanted: str, options: int) -> bool:
    """StartsWith."""
    found, looked_for = _weights(text, options), _weights(wanted, options)
    rest = found[len(looked_for) :]
    return found[: len(looked_for)] == looked_for and (not rest or not looked_for or bool(rest[0][0]))


def ends(text: str, wanted: str, options: int) -> bool:
    """EndsWith."""
    found, looked_for = _weights(text, options), _weights(wanted, options)
    return not looked_for or found[-len(looked_for) :] == looked_for


def find(text: str, wanted: str, options: int, *, last: bool = False) -> int:
    """IndexOf, or LastIndexOf; -1 where there is none."""
    looked_for = _weights(wanted, options)
    if not looked_for:
        return len(text) if last else 0
    letters = [(start, _weights(letter, options)) for start, letter in _letters(text)]
    places = range(len(letters) - 1, -1, -1) if last else range(len(letters))
    for place in places:
        if letters[place][1] and _matches(letters, place, looked_for):
            return letters[place][0]
    return -1


def _matches(letters: list[tuple[int, list[_Weights]]], place: int, looked_for: list[_Weights]) -> bool:
    matched = 0
    while matched < len(looked_for) and place < len(letters):
        weights = letters[place][1]
        if looked_for[matched : matched + len(weights)] != weights:
            return False
        matched += len(weights)
        place += 1
    return matched == len(looked_for)


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """Where each letter begins, with the accents behind it."""
    start = 0
    for index in range(1, len(text) + 1):
        if index < len(text) and (unicodedata.combining(text[index]) or "\udc00" <= text[index] <= "\udfff"):
            continue
        yield start, text[start:index]
        start = index


def _weights(text: str, options: int) -> list[_Weights]:
    """What the characters of a text are compared by; what has no weight is left out."""
    return [_counted(element, options) for _, element in elements(decomposed(text)) if element.second]


def _counted(element: Element, options: int) -> _Weights:
    return element[:2] if options & IGNORE_CASE else element
