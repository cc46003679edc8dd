"""What the What if pane shows before there is a copy: what it is for, and the button to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.words import say
from gui.kit.controls import button
from gui.kit.labels import set_size, text_label
from gui.kit.language import tr, translated

_TITLE = say("What if the mapping were different?")
_WHAT = say(
    "Edit a copy of the subscriber's mapping, and see as you type how it changes this order's "
    "events.\n\nThe mapping in iPaaS.com stays as it is. Nothing is sent with the copy unless you say so."
)
_BEGIN = say("E&dit a copy")


class WhatIfStart(QWidget):
    """The page to begin from.

    Signals: `begin_requested()`.
    """

    begin_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin = button(_BEGIN, self.begin_requested.emit, command="edit_mapping")
        title = text_label(_TITLE)
        set_size(title, "title")
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(text_label(_WHAT, tone="muted"))
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()

    def show_opening(self, opening: bool) -> None:
        """Say that the mapping is being read, or offer to begin."""
        self.begin.setEnabled(not opening)
        self.begin.setText(tr("Reading the mapping…") if opening else translated(_BEGIN))
