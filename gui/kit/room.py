"""How large a window becomes when it is opened."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_BESIDE, _ABOVE = 60, 80
"""Pixels of the screen that stay free, for the frame of the window and what the system shows."""


def room_for(window: QWidget, characters: int, lines: int) -> QSize:
    """So many average characters and lines of the window's own font, as far as its screen has room."""
    metrics, room = window.fontMetrics(), window.screen().availableGeometry()
    return QSize(
        min(metrics.averageCharWidth() * characters, room.width() - _BESIDE),
        min(metrics.height() * lines, room.height() - _ABOVE),
    )
