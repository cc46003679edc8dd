"""The wheel with Ctrl: larger and smaller text, as Ctrl++ and Ctrl+- have it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

_A_NOTCH = 120
"""Eighths of a degree; a finer wheel, or two fingers, come in parts of it."""


class TextSizeWheel(QObject):
    """Hears what the system tells a window, before anything in it does: texts that can't be edited would change their
    own size alone. (Not what every widget is told, which would be thousands of times as much.) In a number's field
    the wheel changes the number.
    """

    def __init__(self, window: QWidget, change: Callable[[int], object]) -> None:
        """`change` is called with 1 for larger, -1 for smaller, once a notch."""
        super().__init__(window)
        self._window = window
        self._change = change
        self._turned = 0
        window.winId()  # by which the system's window is there
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._take(event)
        return False

    def _take(self, event: QWheelEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier or self._over_number(event):
            self._turned = 0
            return False
        if event.phase() == Qt.ScrollPhase.ScrollMomentum:
            return True  # the fingers have left already
        turned = event.angleDelta().y()
        self._turned = turned if self._turned * turned < 0 else self._turned + turned
        notches = int(self._turned / _A_NOTCH)
        self._turned -= notches * _A_NOTCH
        for _ in range(abs(notches)):
            self._change(1 if notches > 0 else -1)
        return True

    def _over_number(self, event: QWheelEvent) -> bool:
        at = self._window.childAt(event.position().toPoint())
        return isinstance(at, QAbstractSpinBox) or (
            at is not None and isinstance(at.parent(), QAbstractSpinBox)
        )
