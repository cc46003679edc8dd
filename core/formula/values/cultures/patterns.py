"""CLDR's patterns of dates and times turned into .NET's."""

from __future__ import annotations

import re

_PIECE = re.compile(r"'[^']*'?|(.)\1*", re.DOTALL)
_WEEKDAY = 4  # EEEE is the whole name
_MONTH = 4  # MMMMM is a single letter, which .NET doesn't have


def date_pattern(pattern: str) -> str:
    """`EEEE, d. MMMM y` becomes `dddd, d. MMMM yyyy`."""
    return "".join(_date_piece(match[0]) for match in _PIECE.finditer(pattern))


def _date_piece(piece: str) -> str:
    letter, count = piece[0], len(piece)
    if letter in "Eec":
        return "dddd" if count == _WEEKDAY else "ddd"
    if letter in "LM":
        return "M" * (count if count <= _MONTH else 3)
    if letter == "G":
        return "g"
    if letter == "y":
        return "y" * (4 if count == 1 else count)
    return piece


def time_pattern(pattern: str) -> str:
    """`h:mm:ss a` becomes `h:mm:ss tt`; what .NET has no letter for is left out."""
    out = ""
    for match in _PIECE.finditer(pattern):
        piece = match[0]
        if piece[0] in "'.:Hhms\u202f":
            out += piece
        elif piece[0] in " \xa0":
            out += " " * len(piece)
        elif piece[0] == "a" and "tt" not in out:
            out += "tt"
    return out


def with_whole_year(pattern: str) -> str:
    """`dd.MM.yy` with a year of four digits."""
    return re.sub(r"('[^']*')|(?<!y)yy(?!y)", lambda match: match[1] or "yyyy", pattern)


def separator(pattern: str, letters: str) -> str:
    """What stands between the first two fields of a pattern."""
    match = re.search(rf"([{letters}])\1*((?:'[^']*'|[^{letters}'])*)[{letters}]", pattern)
    return re.sub(r"'([^']*)'|\\(.)", lambda quoted: quoted[1] or quoted[2] or "", match[2]) if match else ""
