"""A card to choose by: a press anywhere on it chooses what its radio button stands for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QRadioButton

from gui.kit.labels import TextLabel


class WholeCard(QObject):
    """Has presses on a card, and on the texts in it, choose. Texts can still be selected there."""

    def __init__(self, frame: QFrame, radio: QRadioButton) -> None:
        super().__init__(frame)
        self._radio = radio
        frame.setCursor(Qt.CursorShape.PointingHandCursor)
        frame.installEventFilter(self)
        for text in frame.findChildren(TextLabel):
            text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and event.button() == Qt.MouseButton.LeftButton
            and self._radio.isEnabled()
        ):
            self._radio.setChecked(True)
            self._radio.setFocus(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)
