"""The status line: only what is being done."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from gui.kit.labels import text_label
from gui.kit.measures import NEAR
from gui.kit.texts import line

_TOLD_MS, _LONGER_MS = 8_000, 15_000


class Status(QStatusBar):
    """Where the window works stands in the bar at the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doing = text_label("", wrap=False)
        self.doing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.doing.setContentsMargins(NEAR, 0, 0, 0)
        self.addWidget(self.doing, 1)

    def tell(self, text: str, *, longer: bool = False) -> None:
        """Say something in passing; `longer`: what takes its time to be read."""
        self.showMessage(line(text), _LONGER_MS if longer else _TOLD_MS)

    def show_doing(self, text: str) -> None:
        """Say what is being done; nothing for an empty text."""
        self.doing.setText(text)
