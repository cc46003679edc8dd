"""How the columns of a table whose texts break into lines share its room, so that it is never scrolled sideways where
its texts could break instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

FITTED_ROWS = 15
"""How many rows a column is fitted to: each costs time in which the window can do nothing else."""
_AROUND = 16
"""Pixels beside a cell's text, and between its icon and its text."""
_MOST_CHARACTERS = 40
"""Of a word that has to be seen whole."""

_FEWER = (32, 26)
"""Characters of a word for which a column has room where there isn't enough for all: the first that fits."""
_SCROLLED = 1
"""Which of these it is where none fits."""
_BY_LENGTH = 0.5
"""The power of a text's length by which its column has room where texts break: 0 is the same for all, 1 so much that
all have as many lines.
"""
_HALVINGS = 24
"""Until a level is told to the pixel."""


class Wants(NamedTuple):
    """Pixels that a column wants: at the least, so that no word of it is cut, and for all of its texts in one line."""

    least: int
    whole: int


def wants_of(view: QTableView, column: int, most: int = _MOST_CHARACTERS) -> Wants:
    """What a column wants for its title and its first rows; of a word no more than `most` characters."""
    model, header = view.model(), view.horizontalHeader()
    title = header.sectionSizeHint(column)
    least = whole = 0
    for row in range(min(model.rowCount(), FITTED_ROWS)):
        if view.columnSpan(row, column) > 1:
            continue  # it has the room of others
        index = model.index(row, column)
        font = index.data(Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(font) if font is not None else view.fontMetrics()
        around = _around(view, index)
        lines = str(index.data() or "").split("\n")
        words = (word for line in lines for word in line.split())
        longest = max(map(metrics.horizontalAdvance, words), default=0)
        least = max(least, min(longest, metrics.averageCharWidth() * most) + around)
        whole = max(whole, max(map(metrics.horizontalAdvance, lines)) + around)
    return Wants(max(least, title), max(whole, title))


def needed(wants: Mapping[int, Wants]) -> int:
    """What columns take at the least."""
    return sum(each.least for each in wants.values())


def wants_broken(
    view: QTableView, columns: Iterable[int], room: int, most_of: Callable[[int, int], int]
) -> dict[int, Wants]:
    """What columns want whose texts break: room for so many characters of their longest words as all of them have room
    for. `most_of` gives the most of a column by these. Where there is none even so, it is scrolled, and more is seen.
    """
    tried = []
    for most in _FEWER:
        tried.append({column: wants_of(view, column, most_of(column, most)) for column in columns})
        if needed(tried[-1]) <= room:
            return tried[-1]
    return tried[_SCROLLED]


def lines_of(view: QTableView, row: int, most: int | None = None) -> int:
    """How many lines the texts of a row take in the widths that its columns have, and at most. Code counts for one:
    it is read elsewhere.
    """
    model, metrics = view.model(), view.fontMetrics()
    lines, flags = 1, int(Qt.TextFlag.TextWordWrap)
    for column in range(model.columnCount()):
        index = model.index(row, column)
        text = str(index.data() or "")
        room = view.columnWidth(column) - _around(view, index)
        if metrics.horizontalAdvance(text) <= room or view.columnSpan(row, column) > 1:
            continue
        if not view.isColumnHidden(column) and index.data(Qt.ItemDataRole.FontRole) is None:
            height = metrics.boundingRect(0, 0, room, 0, flags, text).height()
            lines = max(lines, round(height / metrics.lineSpacing()))
    return lines if most is None else min(lines, most)


def fit_wrapped_rows(view: QTableView) -> None:
    """Rows as high as their lines; those of several stand apart from the next."""
    view.resizeRowsToContents()
    header, line_height = view.verticalHeader(), view.fontMetrics().lineSpacing()
    for row in range(header.count()):
        # Qt breaks texts without the style sheet's padding beside them when it measures, and with it when it paints:
        # of one that just fits, the last line would be cut.
        height = max(header.sectionSize(row), lines_of(view, row) * line_height)
        if height >= 2 * line_height:
            header.resizeSection(row, height + line_height // 2)


def _around(view: QTableView, index: QModelIndex) -> int:
    """Pixels of a cell beside its text."""
    has_icon = index.data(Qt.ItemDataRole.DecorationRole) is not None
    return _AROUND + (view.iconSize().width() + _AROUND // 2 if has_icon else 0)


def share(
    wants: Mapping[int, Wants], room: int, stretch: Sequence[int], *, breaking: bool = False
) -> dict[int, int]:
    """The width of each column: all that it wants where there is room, and the rest for those that stretch. Else none
    has more than the others as long as one of these lacks something.

    Where texts are `breaking` into lines, a column of long ones has more, since a row is as high as its highest cell,
    but by far not as much more as its texts are longer, so that short ones don't break for nothing. In less room none
    is wider: a table that had fewer lines beside a scroll bar would lose it, and get it again.
    """
    whole = sum(each.whole for each in wants.values())
    if whole <= room:
        widths = {column: each.whole for column, each in wants.items()}
        over, these = room - whole, [column for column in stretch if column in wants]
        for number, column in enumerate(these):
            widths[column] += over // len(these) + (over % len(these) if number == 0 else 0)
        return widths
    power = _BY_LENGTH if breaking else 0.0
    low, high = 0.0, float(max(each.whole for each in wants.values()))
    for _ in range(_HALVINGS):  # the highest level that fits
        level = (low + high) / 2
        if sum(_at(each, level, power) for each in wants.values()) <= room:
            low = level
        else:
            high = level
    return {column: _at(each, low, power) for column, each in wants.items()}


def share_squeezed(wants: Mapping[int, Wants], room: int, stretch: Sequence[int]) -> dict[int, int]:
    """As `share`, where not all is seen in any case: what stretches has little to lose, and gives way to the others."""
    giving = {column: each for column, each in wants.items() if column in stretch}
    others = {column: each for column, each in wants.items() if column not in giving}
    widths = share(others, room - needed(giving), (), breaking=True) if others else {}
    left = room - sum(widths.values())
    return widths | (share(giving, left, stretch, breaking=True) if giving else {})


def _at(wants: Wants, level: float, power: float) -> int:
    return max(wants.least, min(wants.whole, int(level * wants.whole**power)))
