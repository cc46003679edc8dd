"""The view of the tables: whole rows, columns that fit, and a text that says what to do when empty."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gui.kit.labels import TextLabel
from gui.kit.measures import NEAR, TIGHT
from gui.kit.room import MEMORY, place_of
from gui.kit.tables.copying import CopyingTable
from gui.kit.tables.header import BreakingHeader
from gui.kit.tables.shares import (
    FITTED_ROWS,
    Wants,
    fit_wrapped_rows,
    lines_of,
    needed,
    share,
    share_squeezed,
    wants_broken,
    wants_of,
)
from gui.kit.texts import line, shown

_LEAST_CHARACTERS = 18
_BROKEN_ROWS = 100
"""Rows that have as many lines as their texts take where these break; each costs time in which the window can do
nothing else. In a longer table each has two.
"""
_LINES, _FEW_LINES = 8, 2
"""A row has at the most where the table is as high as its rows, since what matters often stands at a text's end; and in
any case where it scrolls, which has more as long as its least rows are seen. What is behind them is in the tool tip.
"""
_LITTLE_MORE = 1.15
"""Of its room a table takes at the most where its texts break."""
_LEAST_ROWS = 3
"""Are seen whole, or so many lines of text as these have."""
_WITHIN = 3
"""So often the room is shared within one another: for all, beside a scroll bar, and without it again."""
_APART = 8
"""Pixels beside what a column shows."""


class Table(CopyingTable):
    """A table for records: whole rows, sortable by its header, with a text that says what to do when empty.

    `stretch` is the column that takes the room that is left, or the columns that share it. Where there is no room for
    all columns, as with large text, texts break into two lines before it is scrolled sideways.
    """

    _place = ""

    def __init__(
        self,
        name: str,
        empty: str,
        stretch: int | tuple[int, ...],
        parent: QWidget | None = None,
        *,
        first: int = 0,
        hugs: int = 0,
    ) -> None:
        """`first` is the least width of the first column, in characters, whatever it shows when it is fitted. `hugs`:
        it is no higher than its rows, and so many of them are seen at least, so that what follows stands right below.
        """
        super().__init__(parent)
        self.setAccessibleName(line(name))
        self._stretch = (stretch,) if isinstance(stretch, int) else stretch
        self._first = first
        self._hugs = hugs
        self._unfitted = 0
        self._limit = 0
        self._fitting = False
        self._within = 0
        self._least_room = 0
        self._breaks = self._two_lines = False
        self._wants: dict[int, Wants] = {}
        self._kept: dict[int, float] = {}
        """The widths that somebody has given to columns, in heights of the font."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._titles = BreakingHeader(self)
        self.setHorizontalHeader(self._titles)
        self.horizontalHeader().setHighlightSections(False)
        # A column is fitted to what the first rows show, not to a thousand.
        self.horizontalHeader().setResizeContentsPrecision(FITTED_ROWS)
        self._empty = TextLabel(empty, self.viewport())
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("tone", "muted")
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleDescription(shown(empty))
        self._fit_rows()

    def setWordWrap(self, on: bool) -> None:
        """Have all texts break into as many lines as they take."""
        self._breaks = on
        super().setWordWrap(on)

    def set_empty_text(self, text: str) -> None:
        """Say something else when there are no rows."""
        self._empty.setText(text)
        self._update_empty()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            signal.connect(self._update_empty)
        model.rowsInserted.connect(self._on_rows_inserted)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._on_section_resized)
        self._update_empty()

    def _on_rows_inserted(self) -> None:
        """New rows are as high as the others where texts break."""
        if self._titles.squeezed and not self._two_lines and self._limit and not self._unfitted:
            QTimer.singleShot(0, self, lambda: self._break_rows(squeezed=self._titles.squeezed))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._place:
            self._place = place_of(self)
            kept = enumerate(MEMORY.numbers(self._place))
            self._kept = {column: width for column, width in kept if width}
        if self._unfitted:
            self.fit_columns(self._unfitted)
        else:
            self._give_kept()

    def fit_columns(self, limit_characters: int = 32) -> None:
        """Make the columns as wide as what they show, and within a limit where there is no room for all; of a hidden
        table when it is shown.
        """
        self._limit = limit_characters
        self._unfitted = 0 if self.isVisible() else limit_characters
        model = self.model()
        if model is None or self._unfitted:
            return
        self._titles.squeezed = False  # they are measured whole
        # (a hidden one has no hint, and is fitted when it is shown)
        self._wants = {
            column: wants_of(self, column) if self._breaks else self._whole_or_limited(column)
            for column in range(model.columnCount())
            if not self.isColumnHidden(column)
        }
        self._give_kept()
        self._share_room()

    def _whole_or_limited(self, column: int) -> Wants:
        header, character = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        title = header.sectionSizeHint(column)
        whole = max(self.sizeHintForColumn(column), title) + _APART
        if column == 0:
            whole = max(whole, character * self._first)
        limit = character * (_LEAST_CHARACTERS if column in self._stretch else self._limit)
        least = limit if column in self._stretch else min(whole, limit)
        return Wants(max(least, title), max(whole, least, title))

    def span_titles(self) -> None:
        """Let the first cell of a row that has no other take the whole of it."""
        model = self.model()
        if model is None:
            return
        self.clearSpans()
        columns = model.columnCount()
        for row in range(model.rowCount()):
            if not any(model.index(row, column).data() for column in range(1, columns)):
                self.setSpan(row, 0, 1, columns)

    def show_column(self, column: int, *, on: bool) -> None:
        """Show a column, or not; which is no width that somebody chose."""
        before, self._fitting = self._fitting, True
        self.setColumnHidden(column, not on)
        self._fitting = before

    def _give_kept(self) -> None:
        """Give columns the widths that somebody has chosen."""
        model, height = self.model(), self.fontMetrics().height()
        if model is None:
            return
        before, self._fitting = self._fitting, True
        for column, width in self._kept.items():
            if column < model.columnCount():
                self.setColumnWidth(
                    column, max(round(width * height), self.horizontalHeader().minimumSectionSize())
                )
        self._fitting = before

    def _on_section_resized(self, column: int, _before: int, width: int) -> None:
        if self._fitting or not self._place or not width:
            return
        model = self.model()
        self._kept[column] = width / self.fontMetrics().height()
        columns = range(model.columnCount() if model is not None else 0)
        MEMORY.put_numbers(self._place, (self._kept.get(each, 0.0) for each in columns))

    def _share_room(self) -> None:
        """Give the columns the room that there is, but never so little that nothing can be read. By this rows may get
        a scroll bar or lose it, for which the room is shared anew, within; but not again and again.
        """
        if self._within >= _WITHIN:
            return
        self._within += 1
        try:
            self._share()
        finally:
            self._within -= 1

    def _share(self) -> None:
        header = self.horizontalHeader()
        wants = {
            column: each
            for column, each in self._wants.items()
            if column not in self._kept and not self.isColumnHidden(column)
        }
        if not wants:
            return
        room = self.viewport().width() - (header.length() - sum(map(header.sectionSize, wants)))
        squeezed, wants = self._squeezed_in(self._steady(room), wants)
        # One of these may happen within another: a column's width changes that of the viewport.
        before, self._fitting = self._fitting, True
        if squeezed and not self._breaks:
            widths = share_squeezed(wants, room, self._stretch)
        else:
            widths = share(wants, room, self._stretch, breaking=self._breaks)
        for column, width in widths.items():
            header.resizeSection(column, width)
        self._fitting = before
        if self.isVisible():
            self._break_rows(squeezed=squeezed)
        self._hug()

    def _steady(self, room: int) -> int:
        """The room by which is decided how columns share it: the least of late, for what a scroll bar or two take. Else
        rows that break would get a bar beside which they don't break, and lose it, without end.
        """
        bars = 2 * self.verticalScrollBar().sizeHint().width() + _APART
        self._least_room = min(room, self._least_room) if abs(room - self._least_room) <= bars else room
        return self._least_room

    def _squeezed_in(self, room: int, wants: dict[int, Wants]) -> tuple[bool, dict[int, Wants]]:
        """Whether texts break for the room that there is, and what columns want then. Where even so much of it would be
        out of sight, it is scrolled as it is.
        """
        before, self._titles.squeezed = self._titles.squeezed, needed(wants) > room
        if self._titles.squeezed:
            broken = wants_broken(self, wants, room, self._most_of)
            if 0 in broken:
                least = max(broken[0].least, min(self.fontMetrics().averageCharWidth() * self._first, room))
                broken[0] = Wants(least, max(broken[0].whole, least))
            self._titles.squeezed = needed(broken) <= room * _LITTLE_MORE
            wants = broken if self._titles.squeezed else wants
        if self._titles.squeezed != before:
            QTimer.singleShot(0, self, self.updateGeometries)  # the titles are of another height
        return self._titles.squeezed, wants

    def _most_of(self, column: int, most: int) -> int:
        """The characters of a word for which a column has room in any case."""
        return min(self._limit, most, _LEAST_CHARACTERS if column in self._stretch else most)

    def minimumSizeHint(self) -> QSize:
        """With some rows, as far as the window has room for more than them."""
        least, model, header = super().minimumSizeHint(), self.model(), self.verticalHeader()
        if self._hugs or model is None:
            return least
        rows, one = min(header.count(), _LEAST_ROWS), header.defaultSectionSize()
        # Rows that have grown into the table's room don't keep it.
        most = None if self._breaks else self._row_height(_FEW_LINES)
        heights = (min(header.sectionSize(row), most or header.sectionSize(row)) for row in range(rows))
        seen = sum(heights) + (_LEAST_ROWS - rows) * one
        wanted = min(seen + self._around(), self.window().height() // 3)
        return QSize(least.width(), max(least.height(), wanted))

    def _around(self) -> int:
        """The height of a table beside its rows."""
        around = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        if self.horizontalHeader().length() > self.viewport().width():
            around += self.horizontalScrollBar().sizeHint().height()
        return around

    def _break_rows(self, *, squeezed: bool) -> None:
        """Rows as high as their lines; those of several stand apart from the next."""
        header = self.verticalHeader()
        if self._breaks:
            fit_wrapped_rows(self)
            return
        if not squeezed and not self.wordWrap():
            return  # nor were they before
        super().setWordWrap(squeezed)
        self._two_lines = squeezed and header.count() > _BROKEN_ROWS
        self._fit_rows()
        most = self._most_lines()
        for row in range(min(header.count(), _BROKEN_ROWS)):
            alike = self._two_lines or not squeezed
            header.resizeSection(row, self._row_height(1 if alike else lines_of(self, row, most)))

    def _most_lines(self) -> int:
        """So many lines a row may have."""
        if self._hugs:
            return _LINES
        # (without looking at scroll bars and titles: these depend on the rows, and would change them again)
        room = (self.height() - self._row_height(_FEW_LINES)) // _LEAST_ROWS - self._row_height(1)
        return min(_LINES, max(_FEW_LINES, 1 + room // self.fontMetrics().lineSpacing()))

    def _row_height(self, lines: int) -> int:
        """Of a row with so many lines, or more than each has."""
        return self.verticalHeader().defaultSectionSize() + self.fontMetrics().lineSpacing() * (lines - 1)

    def _hug(self) -> None:
        """Be as high as the rows, where that is wanted."""
        model = self.model()
        if not self._hugs or model is None:
            self.updateGeometry()
            return
        around, rows, header = self._around(), model.rowCount(), self.verticalHeader()
        # Without rows it says what to do, in two or three lines.
        whole = header.length() if rows else 3 * header.defaultSectionSize()
        least = sum(map(header.sectionSize, range(min(rows, self._hugs)))) if rows else whole
        self.setMaximumHeight(around + whole)
        self.setMinimumHeight(around + least)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._fit_rows()
        if event.type() == QEvent.Type.FontChange and self._limit:
            # The header has the new font only after its table: it is measured once both have it.
            QTimer.singleShot(0, self, lambda: self.fit_columns(self._limit))
        if self._place:  # another font: the same width in its letters
            self._give_kept()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # as above
        self._update_empty()
        if self.model() is not None:
            self._share_room()

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height()
        more = self.fontMetrics().lineSpacing() if self._two_lines else 0
        self.verticalHeader().setDefaultSectionSize(round(height * 1.6) + more)
        self.setIconSize(QSize(height, height))
        self._hug()

    def _update_empty(self) -> None:
        model = self.model()
        empty = model is None or model.rowCount() == 0
        self._empty.setVisible(empty)
        self.setAccessibleDescription(shown(self._empty.text()) if empty else "")
        self._empty.setGeometry(self.viewport().rect().adjusted(NEAR, TIGHT, -NEAR, -TIGHT))
        self._hug()
