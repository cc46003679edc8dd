"""Whose orders go where, in one line: of company and account, the account's name is what stays to be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.words import threaded
from gui.kit.labels import ElidedLabel
from gui.kit.texts import line

_ARROW = "  →  "
_LEAST_CHARACTERS = 6
"""Of the company's name, or nothing of it is shown."""


class Whither(ElidedLabel):
    """The company and, behind an arrow, the account. Where there is no room, the company's name is shortened, then left
    out; then the account is told by its name alone. The text, and the tool tip, is always the whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._parts = ("", "", "")

    def show_names(self, company: str, account: str, name: str) -> None:
        """`account` is how the account is told, and `name` its name alone."""
        self._parts = (line(company), line(account), line(name))
        self.setText(threaded(_ARROW, (company, account)))

    @property
    def whole(self) -> int:
        """The width of all of it."""
        return self._width(self.text())

    @property
    def least(self) -> int:
        """The width of the account alone, as it is told."""
        return self._width(_ARROW.lstrip() + self._parts[1])

    @property
    def bare(self) -> int:
        """The width of the account's name alone."""
        return self._width(_ARROW.lstrip() + self._parts[2])

    def elided(self, room: int) -> str:
        """What is shown in a room of so many pixels."""
        company, account, name = self._parts
        if self.whole <= room or not account:
            return self._cut(self.text(), room)
        left = room - self._width(_ARROW + account)
        if left >= self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS:
            return self._cut(company, left) + _ARROW + account
        arrow = _ARROW.lstrip()
        return self._cut(arrow + (account if self.least <= room else name), room)

    def _cut(self, text: str, room: int) -> str:
        if self._width(text) <= room:
            return text
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 1  # it is rounded down as well
