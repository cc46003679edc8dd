"""The status line: only what is being done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from gui.kit.access.announce import announce
from gui.kit.labels import text_label
from gui.kit.measures import NEAR
from gui.kit.texts import line, tip

_TOLD_MS, _LONGER_MS = 8_000, 15_000


class Status(QStatusBar):
    """Where the window works stands in the bar at the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doing = text_label("", wrap=False)
        self.doing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.doing.setContentsMargins(NEAR, 0, 0, 0)
        self.addWidget(self.doing, 1)
        self.messageChanged.connect(lambda told: None if told else self.setToolTip(""))

    def tell(self, text: str, *, longer: bool = False, at_once: bool = False) -> None:
        """Say something in passing; `longer`: what takes its time to be read; `at_once`: a screen reader breaks off for
        it what it is saying.
        """
        self._tell(text, _LONGER_MS if longer else _TOLD_MS, at_once=at_once)

    def tell_wait(self, text: str, seconds: float) -> None:
        """Say what is waited for, for as long as that takes."""
        self._tell(text, round(seconds * 1000))

    def _tell(self, text: str, milliseconds: int, *, at_once: bool = False) -> None:
        """What there is no room for is shown by three dots, and is in the tool tip."""
        room = self.width() - 2 * NEAR
        self.setToolTip(tip(text))
        self.showMessage(
            self.fontMetrics().elidedText(line(text), Qt.TextElideMode.ElideRight, room), milliseconds
        )
        announce(self, text, at_once=at_once)

    def show_doing(self, text: str) -> None:
        """Say what is being done; nothing for an empty text."""
        self.doing.setText(text)
