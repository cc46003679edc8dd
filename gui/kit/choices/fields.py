"""Fields in which one of several is chosen, a number or a day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox

from gui.kit.choices.wheel import LeavesWheel
from gui.kit.texts import tip

_CHARACTERS = 14
"""Of a combo box that gives way, with its arrow, are always in sight."""


class Combo(LeavesWheel, QComboBox):
    """One of several."""


class GivingCombo(Combo):
    """Wants to be as wide as its texts, and gives way where there is no room: the chosen one is its tool tip, too."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.toolTip() != tip(self.currentText()):  # (signals of a choice may be blocked)
            self.setToolTip(tip(self.currentText()))
        super().paintEvent(event)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.fontMetrics().averageCharWidth() * _CHARACTERS), least.height())


class NumberBox(LeavesWheel, QSpinBox):
    """A number that begins where the text of other fields does: by its style sheet it would at the very edge."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._indent()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._indent()

    def _indent(self) -> None:
        self.lineEdit().setTextMargins(self.fontMetrics().height() // 3, 0, 0, 0)


class DayBox(LeavesWheel, QDateEdit):
    """A day."""
