"""Shows rows of two lines. What a row is as high and as wide as follows the font; a state is never cut."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.kit.labels import TextLabel
from gui.kit.measures import NEAR, TIGHT
from gui.kit.rows.model import ROW_ROLE, Row, RowModel
from gui.kit.texts import line, shown
from gui.kit.theme import Theme

_BAR = 3
"""Pixels of the mark beside the row that has the focus."""


class RowDelegate(QStyledItemDelegate):
    """Paints a `Row`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, row_height(option.fontMetrics))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        view = self.parent()
        focused = isinstance(view, QWidget) and view.hasFocus()
        colors = self._theme.colors
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(colors.selection if focused else colors.accent_surface))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, QColor(colors.alternate))
        if state & QStyle.StateFlag.State_HasFocus and focused:
            painter.fillRect(QRect(room.left(), room.top(), _BAR, room.height()), QColor(colors.accent))
        painter.setPen(QColor(colors.border))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        inner = room.adjusted(NEAR, TIGHT + 1, -NEAR, -TIGHT - 1)
        font: QFont = option.font
        half = inner.height() // 2
        self._first(painter, QRect(inner.left(), inner.top(), inner.width(), half), row, font)
        self._second(painter, QRect(inner.left(), inner.top() + half, inner.width(), half), row, font)
        painter.restore()

    def _first(self, painter: QPainter, room: QRect, row: Row, font: QFont) -> None:
        """The title whole, the corner if there is room for it, the note in what is left."""
        strong = QFont(font)
        strong.setBold(True)
        bold, plain = QFontMetrics(strong), QFontMetrics(font)
        width = min(bold.horizontalAdvance(row.title) + NEAR, room.width())
        painter.setFont(strong)
        self._text(painter, QRect(room.left(), room.top(), width, room.height()), row.title, "plain", bold)
        painter.setFont(font)
        corner = plain.horizontalAdvance(row.corner)
        left = room.width() - width
        if row.corner and left >= corner:
            end = QRect(room.right() - corner, room.top(), corner + 1, room.height())
            self._text(painter, end, row.corner, "muted", plain)
            left -= corner + NEAR
        rest = QRect(room.left() + width, room.top(), max(0, left), room.height())
        self._text(painter, rest, row.note, "muted", plain)

    def _second(self, painter: QPainter, room: QRect, row: Row, font: QFont) -> None:
        """The state whole, the reason in what is left."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        left = room.left()
        if row.icon:
            size = min(metrics.height(), room.height())
            at = QRect(left, room.top() + (room.height() - size) // 2, size, size)
            self._theme.icon(row.icon, row.tone).paint(painter, at)
            left += size + TIGHT + 2
        if row.state:
            width = metrics.horizontalAdvance(row.state) + NEAR
            self._text(
                painter,
                QRect(left, room.top(), width, room.height()),
                row.state,
                row.tone,
                metrics,
                whole=True,
            )
            left += width
        rest = QRect(left, room.top(), max(0, room.right() - left), room.height())
        self._text(painter, rest, row.reason, "muted", metrics)

    def _text(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        tone: Any,
        metrics: QFontMetrics,
        *,
        whole: bool = False,
    ) -> None:
        if not text or room.width() <= metrics.averageCharWidth():
            return
        painter.setPen(self._theme.color(tone))
        told = line(text)
        if not whole:
            told = metrics.elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, told)


def row_height(metrics: QFontMetrics) -> int:
    """Pixels of a row, in a font."""
    return 2 * (metrics.height() + 2) + 2 * TIGHT + 2


class RowView(QTableView):
    """Several rows can be chosen. Return and a double click activate one, Delete removes, the menu key asks what can
    be done.

    Signals: `activated_row(str)` and `current_changed(str)` with a record's key; `chosen_changed()`;
    `remove_requested()`; `copy_requested()`; `menu_requested(QPoint)` with a place on the screen.
    """

    activated_row = Signal(str)
    current_changed = Signal(str)
    chosen_changed = Signal()
    remove_requested = Signal()
    copy_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, name: str, empty: str, model: RowModel[Any], theme: Theme) -> None:
        super().__init__()
        self._rows = model
        self._kept: tuple[str, list[str], int] = ("", [], 0)
        self.setAccessibleName(line(name))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setItemDelegate(RowDelegate(theme, self))
        self._empty = TextLabel(empty, self.viewport())
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("tone", "muted")
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_empty_text(empty)
        # Before the view's own slots, which forget what was chosen.
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        for signal in (model.modelReset, model.rowsInserted):
            signal.connect(self._update_empty)
        self.doubleClicked.connect(lambda index: self.activated_row.emit(model.key_at(index.row())))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(model.repaint)
        self._fit()

    @property
    def chosen(self) -> list[str]:
        """The keys of the rows that are chosen, from top to bottom."""
        rows = sorted(row for span in self._spans for row in range(span.top(), span.bottom() + 1))
        return [self._rows.key_at(row) for row in rows]

    @property
    def beside_chosen(self) -> str:
        """The key of the row below those that are chosen, else above them; empty for none."""
        if not self._spans:
            return ""
        below = max(span.bottom() for span in self._spans) + 1
        row = below if below < self._rows.rowCount() else min(span.top() for span in self._spans) - 1
        return self._rows.key_at(row) if row >= 0 else ""

    @property
    def count_chosen(self) -> int:
        """How many are chosen."""
        return sum(span.height() for span in self._spans)

    @property
    def _spans(self) -> list[QItemSelectionRange]:
        return list(cast("Iterable[QItemSelectionRange]", self.selectionModel().selection()))

    @property
    def current(self) -> str:
        """The key of the row that has the focus; empty for none."""
        index = self.currentIndex()
        return self._rows.key_at(index.row()) if index.isValid() else ""

    @property
    def told(self) -> str:
        """What the row that has the focus says, as a screen reader reads it; empty for none."""
        return str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def set_empty_text(self, text: str) -> None:
        """Say something else when there are no rows."""
        self._empty.setText(text)
        self._update_empty()

    def choose(self, key: str) -> bool:
        """Choose one row; whether it is shown."""
        row = self._rows.row_of(key)
        if row is not None and (self.current != key or self.count_chosen != 1):
            self.selectionModel().setCurrentIndex(
                self._rows.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        return row is not None

    def choose_none(self) -> None:
        """Choose no row: whichever is chosen next is a change."""
        self.selectionModel().clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() and self.current:
            self.activated_row.emit(self.current)
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.remove_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.count_chosen:
            self.menu_requested.emit(at if by_key else event.globalPos())

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]  # the stub's QEvent; only its passing on matters
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        at = self.visualRect(self.currentIndex())
        seen = at.isValid() and at.top() >= 0 and at.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        self._update_empty()
        if seen:  # what stands around the list has become higher: the row that is open stays in sight
            self.scrollTo(self.currentIndex())

    def minimumSizeHint(self) -> QSize:
        """So high that what is said in place of rows can be read."""
        least = super().minimumSizeHint()
        if self._rows.rowCount() or not self._empty.text():
            return least
        around = 2 * (NEAR + self.frameWidth())
        return QSize(least.width(), self._empty.heightForWidth(self.width() - around) + around)

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.current_changed.emit(self._rows.key_at(index.row()))

    def _keep(self) -> None:
        self._kept = (self.current, self.chosen, self.verticalScrollBar().value())

    def _restore(self) -> None:
        """Choose again what was chosen before all rows were told anew, as far as it is still shown."""
        current, chosen, scrolled = self._kept
        self._kept = ("", [], 0)
        rows = sorted(row for key in chosen if (row := self._rows.row_of(key)) is not None)
        selection, begin = QItemSelection(), 0
        for place, row in enumerate(rows):
            if place + 1 == len(rows) or rows[place + 1] != row + 1:
                selection.select(self._rows.index(rows[begin], 0), self._rows.index(row, 0))
                begin = place + 1
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        row_now = self._rows.row_of(current) if current else None
        if row_now is not None:
            self.selectionModel().setCurrentIndex(self._rows.index(row_now, 0), flags.NoUpdate)
        self.verticalScrollBar().setValue(scrolled)

    def _update_empty(self) -> None:
        empty = self._rows.rowCount() == 0
        self._empty.setVisible(empty)
        self.setAccessibleDescription(shown(self._empty.text()) if empty else "")
        self._empty.setGeometry(self.viewport().rect().adjusted(NEAR, NEAR, -NEAR, -NEAR))
        self.updateGeometry()
