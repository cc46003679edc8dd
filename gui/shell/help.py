"""The help window: short pages from `resources/help`, a folder a language."""

from __future__ import annotations

import re
from importlib.resources import files

from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QTextBrowser,
    QWidget,
)

from gui.kit.boxes import dialog_column
from gui.kit.controls import button, dialog_foot
from gui.kit.language import language_code, tr
from gui.kit.room import open_in

START = "index"
_AS_SHOWN = QKeySequence.SequenceFormat.NativeText
_SHORTCUT = re.compile(r"(?<![\w+])(?:Ctrl|Shift|Alt)\+(?:Shift\+)?(?:Return|Left|Tab|[A-Z0-9.+-])(?!\w)")


def read_page(name: str) -> str:
    """The Markdown of one help page in the language of the window; the start page for a name that there is none of.
    Shortcuts are written as the menus write them.
    """
    folder = files("resources").joinpath("help", language_code())
    page = folder.joinpath(f"{name}.md")
    text = (page if page.is_file() else folder.joinpath(f"{START}.md")).read_text("utf-8")
    return _SHORTCUT.sub(lambda keys: QKeySequence(keys[0]).toString(_AS_SHOWN), text)


class HelpWindow(QDialog):
    """Shows a help page; links lead to the others. It stays open beside the main window."""

    help_page = START

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(tr("Help page"))
        self.browser.anchorClicked.connect(self._on_link)
        start = button(tr("&All pages"), lambda: self.show_page(START))
        close = button(tr("&Close"), self.close)
        layout = dialog_column(self)
        layout.addWidget(self.browser, 1)
        layout.addLayout(dialog_foot(start, leave=close))
        QShortcut(QKeySequence("Alt+Left"), self, lambda: self.show_page(START))
        open_in(self, 88, 36)

    def show_page(self, name: str) -> None:
        """Show a page of `resources/help`."""
        self.browser.setMarkdown(read_page(name))
        self.browser.setFocus()

    def _on_link(self, url: QUrl) -> None:
        # Only the program's own pages; nothing is opened from outside.
        if url.isRelative():
            self.show_page(url.path().removesuffix(".md"))
