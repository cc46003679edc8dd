"""The view of the tables: whole rows, columns that fit, and a text that says what to do when empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from gui.kit.access.shortcuts import keys_of, with_keys
from gui.kit.clipboard import copy_text
from gui.kit.labels import TextLabel
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR, TIGHT
from gui.kit.room import MEMORY, place_of
from gui.kit.table_text import FORMS, Form, table_text
from gui.kit.tables.shares import FITTED_ROWS, Wants, share, wants_of
from gui.kit.texts import line, shown

_BY_KEYS: Form = "text"
_LEAST_CHARACTERS = 18
_APART = 8
"""Pixels beside what a column shows."""


class Table(QTableView):
    """A table for records: whole rows, sortable by its header, with a text that says what to do when empty.

    `stretch` is the column that takes the room that is left, or the columns that share it.
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
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._on_section_resized)
        self._update_empty()

    def copy(self, form: Form, *, all_rows: bool) -> None:
        """Put the chosen rows on the clipboard, or the whole table, in the order in which it is shown."""
        model = self.model()
        if model is None:
            return
        rows = range(model.rowCount()) if all_rows else self._chosen_rows()
        columns = [column for column in range(model.columnCount()) if not self.isColumnHidden(column)]
        titles = [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]
        told = [[str(model.index(row, column).data() or "") for column in columns] for row in rows]
        if told:
            copy_text(table_text(titles, told, form))

    def _chosen_rows(self) -> Sequence[int]:
        model, current = self.selectionModel(), self.currentIndex()
        rows = sorted(index.row() for index in model.selectedRows()) if model is not None else []
        return rows or ([current.row()] if current.isValid() else [])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = len(self._chosen_rows())
        for form, name in FORMS:
            words = tr_count(max(1, chosen), "Copy row as {name}", "Copy {n:,} rows as {name}", name=name)
            keys = keys_of(QKeySequence.StandardKey.Copy) if form == _BY_KEYS else ""
            row = menu.addAction(with_keys(words, keys))
            row.triggered.connect(lambda _on, form=form: self.copy(form, all_rows=False))
            row.setEnabled(chosen > 0)
        menu.addSeparator()
        for form, name in FORMS:
            menu.addAction(tr("Copy table as {name}", name=name)).triggered.connect(
                lambda _on, form=form: self.copy(form, all_rows=True)
            )
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy(_BY_KEYS, all_rows=False)
            return
        super().keyPressEvent(event)

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
        # (a hidden one has no hint, and is fitted when it is shown)
        self._wants = {
            column: wants_of(self, column) if self.wordWrap() else self._whole_or_limited(column)
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
        """Give the columns the room that there is, but never so little that nothing can be read."""
        header = self.horizontalHeader()
        wants = {
            column: each
            for column, each in self._wants.items()
            if column not in self._kept and not self.isColumnHidden(column)
        }
        if not wants:
            return
        taken = header.length() - sum(map(header.sectionSize, wants))
        # One of these may happen within another: a column's width changes that of the viewport.
        before, self._fitting = self._fitting, True
        for column, width in share(wants, self.viewport().width() - taken, self._stretch).items():
            header.resizeSection(column, width)
        self._fitting = before
        if self.wordWrap() and self.isVisible():
            self._fit_wrapped_rows()
        self._hug()

    def _fit_wrapped_rows(self) -> None:
        """Be as high as their lines; those of several stand apart from the next."""
        self.resizeRowsToContents()
        header, line_height = self.verticalHeader(), self.fontMetrics().lineSpacing()
        for row in range(header.count()):
            height = header.sectionSize(row)
            if height >= 2 * line_height:
                header.resizeSection(row, height + line_height // 2)

    def _hug(self) -> None:
        """Be as high as the rows, where that is wanted."""
        model = self.model()
        if not self._hugs or model is None:
            return
        around = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        if self.horizontalHeader().length() > self.viewport().width():
            around += self.horizontalScrollBar().sizeHint().height()
        rows, header = model.rowCount(), self.verticalHeader()
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
        self.verticalHeader().setDefaultSectionSize(round(height * 1.6))
        self.setIconSize(QSize(height, height))
        self._hug()

    def _update_empty(self) -> None:
        model = self.model()
        empty = model is None or model.rowCount() == 0
        self._empty.setVisible(empty)
        self.setAccessibleDescription(shown(self._empty.text()) if empty else "")
        self._empty.setGeometry(self.viewport().rect().adjusted(NEAR, TIGHT, -NEAR, -TIGHT))
        self._hug()
