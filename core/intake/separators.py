"""Which character stands between the columns of a text. A cell may be empty, and a row shorter or longer than most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SEPARATORS = "\t;,|"
_AGREE = 0.8
"""The share of rows that have as many columns as most, for a character to be a separator."""
_DECIMAL = re.compile(r"\d,\d{1,2}(?!\d)")

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Separator:
    """`character` is empty where there is one column only; `certain` whether nothing speaks for another one."""

    character: str
    certain: bool


@dataclass(frozen=True)
class _Fit:
    """How well a character separates: whether the first row has it as well, the share of rows that agree, and the
    columns that these have.
    """

    heads: bool
    share: float
    width: int
    certain: bool

    @property
    def rank(self) -> tuple[bool, float, int]:
        return self.heads, self.share, self.width


def separator_of(text: str, rows_by: Callable[[str], Rows], *, pasted: bool = False) -> Separator:
    """The separator of a text's beginning, which `rows_by` reads as a CSV by a character. What is `pasted` may be a
    list of words as well, with commas at the ends of its lines: its first row has to be one of several cells.
    """
    there = [character for character in SEPARATORS if character in text]
    fits = {character: fit for character in there if (fit := _fit(rows_by(character), pasted=pasted))}
    if "," in fits and len(fits) > 1 and 2 * len(_DECIMAL.findall(text)) >= text.count(","):
        del fits[","]  # most are those of numbers, 59,90
    if not fits:
        return Separator("", certain=not there)
    best = max(fits, key=lambda character: fits[character].rank)
    rivals = [other for other in fits if other != best and fits[other].heads == fits[best].heads]
    return Separator(best, certain=fits[best].certain and not rivals)


def _fit(rows: Rows, *, pasted: bool) -> _Fit | None:
    """How well rows go together that were read by one character; None where they don't."""
    if not rows:
        return None
    whole = [len(row) for row in rows]
    filled = [_filled(row) for row in rows]
    heads = filled[0] > 1
    ways = [
        _common(filled)
    ]  # free text in the last column, or a heading of one cell, changes nothing of the rest
    if heads or not pasted:
        ways.append(_common(whole))  # cells that are empty are there all the same
    share, width = max((way for way in ways if way[1] > 1), default=(0.0, 1))
    certain = share == 1.0
    if share < _AGREE and heads and not pasted and _names(rows[0][: filled[0]]):
        share, width = max(_under_heading(whole, filled[0])), filled[0]
    return _Fit(heads, share, width, certain) if width > 1 and share >= _AGREE else None


def _under_heading(whole: Sequence[int], width: int) -> tuple[float, float]:
    """The shares of rows that lack cells at the end at most, and of those that have several."""
    below = whole[1:]
    several = sum(1 for each in below if each > 1)
    if not several:
        return 0.0, 0.0
    return sum(1 for each in below if each <= width) / len(below), several / len(below)


def _common(widths: Sequence[int]) -> tuple[float, int]:
    """The share of the width that most rows have, and this width."""
    width, count = max(Counter(widths).items(), key=lambda each: (each[1], each[0]))
    return count / len(widths), width


def _filled(row: Sequence[str]) -> int:
    return max((number for number, cell in enumerate(row, start=1) if cell.strip()), default=0)


def _names(cells: Sequence[str]) -> bool:
    """Whether a row names columns: it has no number and no email."""
    return all(cell.strip() and "@" not in cell and not any(c.isdigit() for c in cell) for cell in cells)
