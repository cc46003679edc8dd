"""Boxes to put widgets in: a framed card, and room that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.kit.labels import set_look


def card(tone: str | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed box, and its layout."""
    frame = QFrame()
    set_look(frame, role="card", tone=tone)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(10, 8, 10, 8)
    layout.setSpacing(4)
    return frame, layout


def scrolled(content: QWidget) -> QScrollArea:
    """Something as wide as its room, that scrolls up and down where it is higher."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area
