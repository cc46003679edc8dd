"""Shows the shortcuts of commands in the tool tips of the buttons that do the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.kit.controls import HOLD, WritingButton
from gui.kit.texts import keyed, line


class Shortcuts(QObject):
    """Keeps the shortcut behind whatever a button's tool tip says."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: dict[QObject, str] = {}

    def tell(self, button: QAbstractButton, action: QAction) -> None:
        """Have a button tell the shortcut of an action."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys and button not in self._keys:
            self._keys[button] = line(f"({keys})")
            button.installEventFilter(self)
            self._add(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTipChange and isinstance(watched, QWidget):
            self._add(watched)
        return super().eventFilter(watched, event)

    def _add(self, button: QWidget) -> None:
        keys, told = self._keys[button], button.toolTip()
        if keys in told or (HOLD.reason and isinstance(button, WritingButton)):
            return
        words = button.text().replace("&", "") if isinstance(button, QAbstractButton) else ""
        button.setToolTip(keyed(told or words, keys))
