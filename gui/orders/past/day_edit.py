"""A field for a day, with a calendar, that takes a day as it is typed or pasted.

Qt's own takes typed figures part by part of the date: `2026-11-01` became the 11th, and nobody was told.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QWidget

from gui.kit.choices.fields import DayBox
from gui.kit.language.days import day_format
from gui.kit.texts import line
from gui.orders.lists.typed_days import day_in_field

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_ERASES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class DayEdit(DayBox):
    """Keeps what can't be read as one day, and says so; its date is the last one that could.

    Signals: `read()`: what stands there was tried to be read.
    """

    read = Signal()

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.is_read = True
        """Whether what stands there is a day, as far as it was tried."""
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_format())
        self.setAccessibleName(line(name))

    def take(self) -> bool:
        """Take what was typed; whether it is a day."""
        edit = self.lineEdit()
        day = self._day_in(edit.text())
        if day is not None:
            with QSignalBlocker(edit):
                self.setDate(day)
                edit.setText(self.textFromDateTime(self.dateTime()))
        self.is_read = day is not None
        self.read.emit()
        return self.is_read

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().isprintable() and event.text() and not _is_shortcut(event)
        if typed or event.key() in (*_MOVES, *_ERASES):
            # As in any line: Qt would move through the parts of the date, and read them one by one.
            with QSignalBlocker(self.lineEdit()):
                self.lineEdit().event(event)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.take():
            return  # what the button of Return would do is not for the day before
        super().keyPressEvent(event)

    def stepBy(self, steps: int) -> None:
        if self.take():
            super().stepBy(steps)

    def focusInEvent(self, event: QFocusEvent) -> None:
        with self._kept():
            super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.lineEdit().selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.take()
        with self._kept():
            super().focusOutEvent(event)

    @contextmanager
    def _kept(self) -> Iterator[None]:
        """Keeps what can't be read: Qt puts the day before in its place."""
        edit = self.lineEdit()
        text = edit.text()
        yield
        if not self._is_own(text):
            with QSignalBlocker(edit):
                edit.setText(text)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State
        return state.Acceptable if self._is_own(text) else state.Intermediate, text, place

    def fixup(self, text: str) -> str:
        day = self._day_in(text)
        return self.locale().toString(day, self.displayFormat()) if day is not None else text

    def _is_own(self, text: str) -> bool:
        return self.locale().toDate(text, self.displayFormat()).isValid()

    def _day_in(self, text: str) -> QDate | None:
        """The day of a text, as this field writes it or as people do."""
        if self._is_own(text):
            return self.locale().toDate(text, self.displayFormat())
        day = day_in_field(text)
        return QDate(day.year, day.month, day.day) if isinstance(day, date) else None


def _is_shortcut(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
