"""How large a window becomes when it is opened."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_BESIDE, _ABOVE = 60, 80
"""Pixels of the screen that stay free, for the frame of the window and what the system shows."""


def room_for(window: QWidget, characters: int, lines: int) -> QSize:
    """So many average characters and lines of the window's own font, as far as its screen has room."""
    metrics = window.fontMetrics()
    wanted = QSize(metrics.averageCharWidth() * characters, metrics.height() * lines)
    return wanted.boundedTo(within(window.screen().availableGeometry().size()))


def within(screen: QSize) -> QSize:
    """The largest window that a screen with so much free takes with its frame."""
    return screen - QSize(_BESIDE, _ABOVE)
