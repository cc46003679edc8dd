"""Questions: before something that can't be undone, where what is safe is the default and what Escape means; and where
a file is to be saved.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QMessageBox, QWidget

from gui.kit.controls import Button
from gui.kit.measures import APART, NEAR, WIDE
from gui.kit.room import begins_at, chose_file
from gui.kit.texts import line, shown
from gui.kit.theme import current_theme


class Question(QMessageBox):
    """Asks by two buttons: `safe` leaves all as it is, `act` does it. `loses`: something is given up by that.
    `help_page` is about what is asked.

    The texts are plain: they may hold anybody's names.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        text: str,
        more: str,
        safe: str,
        act: str,
        help_page: str,
        loses: bool = True,
    ) -> None:
        super().__init__(parent)
        self.help_page = help_page
        roles = QMessageBox.ButtonRole
        size = self.fontMetrics().height() * 2
        icon = current_theme().icon(*(("warning", "warning") if loses else ("help", "accent")))
        self.setIconPixmap(icon.pixmap(QSize(size, size)))
        self.setWindowTitle(line(title))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(shown(text))
        self.setInformativeText(shown(more))
        safe_button = self.addButton(line(safe), roles.RejectRole)
        self.act = Button(act)
        self.addButton(self.act, roles.AcceptRole)  # (what destroys would stand before Cancel)
        self.setDefaultButton(safe_button)
        self.setEscapeButton(safe_button)
        layout = self.layout()
        assert isinstance(layout, QGridLayout)
        layout.setContentsMargins(WIDE, APART, WIDE, APART)
        layout.setHorizontalSpacing(NEAR)

    def ask(self, then: Callable[[], object]) -> None:
        """Ask without waiting; `then` is called if it is to be done."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.act.clicked.connect(lambda _checked: then())
        self.open()

    def wait(self) -> bool:
        """Ask, and wait for the answer: whether it is to be done."""
        self.exec()
        return self.clickedButton() is self.act


def ask_where(parent: QWidget, title: str, proposed: str, kind: str, save: Callable[[str], object]) -> None:
    """Have `save` called with the path that is chosen. `proposed` is a file's name, whose ending is added where none
    is typed; `kind` is what such files are called: `CSV`.
    """
    ending = PurePath(proposed).suffix
    dialog = QFileDialog(parent, title, begins_at(ending, proposed), f"{kind} (*{ending})")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.fileSelected.connect(partial(chose_file, ending))
    dialog.fileSelected.connect(save)
    dialog.open()
