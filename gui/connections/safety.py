"""Asks for a connection's colour and what stands before a send."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QWidget,
)

from core.connections import Connection
from core.words import say
from gui.connections.safe_modes import SafeModes
from gui.kit.boxes import dialog_column, scrolled_column
from gui.kit.choices.fields import Combo
from gui.kit.colors import MARKS, mark_color, mark_of
from gui.kit.controls import button, dialog_foot
from gui.kit.icons import draw_dot
from gui.kit.labels import field_label
from gui.kit.language import tr, translated
from gui.kit.measures import NEAR
from gui.kit.room import room_for
from gui.kit.texts import line
from gui.kit.theme import Theme

_COLORS: dict[str, str] = {
    "blue": say("Blue"),
    "teal": say("Teal"),
    "green": say("Green"),
    "olive": say("Olive"),
    "orange": say("Orange"),
    "red": say("Red"),
    "pink": say("Pink"),
    "purple": say("Purple"),
    "grey": say("Grey"),
}
"""By their names in `gui.kit.colors`."""


class SafetyDialog(QDialog):
    """Signals: `wanted(str, str)` with the colour, empty for the one by default, and the mode."""

    help_page = "connection"

    wanted = Signal(str, str)

    def __init__(self, connection: Connection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(line(tr("Colour and safe mode of {name}", name=connection.name)))
        self.color = Combo()
        self.color.setAccessibleName(tr("Colour"))
        own = mark_of(connection.name, "")
        self.color.addItem(
            draw_dot(mark_color(own, dark=theme.dark)),
            tr("By its name ({color})", color=translated(_COLORS[own]).lower()),
            "",
        )
        for name in MARKS:
            self.color.addItem(draw_dot(mark_color(name, dark=theme.dark)), translated(_COLORS[name]), name)
        height = self.fontMetrics().height()
        self.color.setIconSize(QSize(height, height))
        self.color.setCurrentIndex(max(0, self.color.findData(connection.color)))
        outer = dialog_column(self)
        room, layout = scrolled_column()
        outer.addWidget(room, 1)
        layout.addWidget(field_label(tr("&Colour"), buddy=self.color))
        layout.addWidget(self.color)
        layout.addSpacing(NEAR)
        self.choice = SafeModes(self)
        self.choice.choose(connection.safe_mode)
        layout.addWidget(self.choice)
        self.save = button(tr("&Save"), self._on_save, kind="primary")
        self.save.setDefault(True)
        layout.addStretch()
        outer.addLayout(dialog_foot(leave=button(tr("Cancel"), self.reject), act=self.save))
        self.resize(room_for(self, 76, 28))
        self.choice.radios[connection.safe_mode].setFocus()

    def _on_save(self) -> None:
        self.accept()
        self.wanted.emit(self.color.currentData(), self.choice.mode)
