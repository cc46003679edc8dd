"""What stands before a send: the choice, in plain words, for the set-up and for a saved connection."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from core.connections import SafeMode
from core.words import say
from gui.kit.labels import text_label
from gui.kit.language import translated
from gui.kit.measures import NEAR
from gui.kit.texts import line

_MODES: tuple[tuple[SafeMode, str, str], ...] = (
    (
        "confirm",
        say("&Ask before sending"),
        say("You see what will happen, and it is sent when you confirm."),
    ),
    (
        "type-name",
        say("Enter the account's &name before sending"),
        say("For live accounts: a single click can't send anything."),
    ),
    (
        "read-only",
        say("&Read only"),
        say("Nothing can be sent or saved, not even from the terminal."),
    ),
)


class SafeModes(QWidget):
    """One radio button a mode, each with what it means. `by_letters`: Alt and a letter lead there."""

    def __init__(self, parent: QWidget | None = None, *, by_letters: bool = True) -> None:
        super().__init__(parent)
        self.radios: dict[SafeMode, QRadioButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        for mode, words, what in _MODES:
            told = translated(words)
            radio = self.radios[mode] = QRadioButton(told if by_letters else told.replace("&", ""))
            radio.setAccessibleDescription(line(what))
            self._group.addButton(radio)
            layout.addWidget(radio)
            layout.addWidget(text_label(what, tone="muted"))
        self.choose("confirm")

    @property
    def mode(self) -> SafeMode:
        """What is chosen."""
        return next(mode for mode, radio in self.radios.items() if radio.isChecked())

    def choose(self, mode: SafeMode) -> None:
        """Choose another."""
        self.radios[mode].setChecked(True)
