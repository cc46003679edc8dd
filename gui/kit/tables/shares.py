"""How the columns of a table whose texts break into lines share its room, so that it is never scrolled sideways where
its texts could break instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

FITTED_ROWS = 15
"""How many rows a column is fitted to: each costs time in which the window can do nothing else."""
_AROUND = 20
"""Pixels beside a cell's text, and between its icon and its text."""
_MOST_CHARACTERS = 40
"""Of a word that has to be seen whole."""


class Wants(NamedTuple):
    """Pixels that a column wants: at the least, so that no word of it is cut, and for all of its texts in one line."""

    least: int
    whole: int


def wants_of(view: QTableView, column: int) -> Wants:
    """What a column wants for its title and its first rows."""
    model, header = view.model(), view.horizontalHeader()
    title = header.sectionSizeHint(column)
    least = whole = 0
    for row in range(min(model.rowCount(), FITTED_ROWS)):
        index = model.index(row, column)
        font = index.data(Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(font) if font is not None else view.fontMetrics()
        around = _AROUND
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            around += view.iconSize().width() + _AROUND // 2
        lines = str(index.data() or "").split("\n")
        words = (word for line in lines for word in line.split())
        longest = max(map(metrics.horizontalAdvance, words), default=0)
        least = max(least, min(longest, metrics.averageCharWidth() * _MOST_CHARACTERS) + around)
        whole = max(whole, max(map(metrics.horizontalAdvance, lines)) + around)
    return Wants(max(least, title), max(whole, title))


def share(wants: Mapping[int, Wants], room: int, stretch: Sequence[int]) -> dict[int, int]:
    """The width of each column: all that it wants where there is room, and the rest for those that stretch; else none
    has more than the others as long as one of these lacks something.
    """
    whole = sum(each.whole for each in wants.values())
    if whole <= room:
        widths = {column: each.whole for column, each in wants.items()}
        over, these = room - whole, [column for column in stretch if column in wants]
        for number, column in enumerate(these):
            widths[column] += over // len(these) + (over % len(these) if number == 0 else 0)
        return widths
    low, high = 0, max(each.whole for each in wants.values())
    while low < high:  # the highest level that fits
        level = (low + high + 1) // 2
        if sum(_at(each, level) for each in wants.values()) <= room:
            low = level
        else:
            high = level - 1
    return {column: _at(each, low) for column, each in wants.items()}


def _at(wants: Wants, level: int) -> int:
    return max(wants.least, min(wants.whole, level))
