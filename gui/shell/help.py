"""The help window: short pages from `resources/help`, and About with the versions."""

from __future__ import annotations

import platform
from importlib.resources import files

import PySide6
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from core.version import version_line
from gui.kit.controls import button
from gui.kit.labels import enlarge, text_label
from gui.kit.theme import Theme

START = "index"


def read_page(name: str) -> str:
    """The Markdown of one help page; the start page for a name that there is none of."""
    folder = files("resources").joinpath("help")
    page = folder.joinpath(f"{name}.md")
    return (page if page.is_file() else folder.joinpath(f"{START}.md")).read_text("utf-8")


class HelpWindow(QDialog):
    """Shows a help page; links lead to the others. It stays open beside the main window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Help")
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName("Help page")
        self.browser.anchorClicked.connect(self._on_link)
        close = button("&Close", self.close)
        start = button("&All pages", lambda: self.show_page(START))
        foot = QHBoxLayout()
        foot.addWidget(start)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser, 1)
        layout.addLayout(foot)
        QShortcut(QKeySequence("Alt+Left"), self, lambda: self.show_page(START))
        metrics = self.fontMetrics()
        room = self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * 88, room.width() - 60),
            min(metrics.height() * 36, room.height() - 80),
        )

    def show_page(self, name: str) -> None:
        """Show a page of `resources/help`."""
        self.browser.setMarkdown(read_page(name))
        self.browser.setFocus()

    def _on_link(self, url: QUrl) -> None:
        # Only the program's own pages; nothing is opened from outside.
        if url.isRelative():
            self.show_page(url.path().removesuffix(".md"))


class AboutDialog(QDialog):
    """Name, versions, licence; all of it can be copied for a report."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Resend Desk")
        picture = QLabel()
        picture.setPixmap(theme.icon("resend-desk").pixmap(64, 64))
        title = text_label("Resend Desk")
        enlarge(title, 1.6)
        self.versions = text_label(version_text())
        self.versions.setAccessibleName("Versions")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        texts = QVBoxLayout()
        texts.addWidget(title)
        texts.addWidget(text_label("Preview, resend and trace iPaaS.com orders as Klaviyo events."))
        texts.addWidget(self.versions)
        texts.addWidget(text_label("MIT licence. Qt and PySide6 are used under the LGPL.", tone="muted"))
        row = QHBoxLayout()
        row.addWidget(picture)
        row.addLayout(texts, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(buttons)


def version_text() -> str:
    """The versions that matter in a report."""
    return "\n".join(
        (
            version_line(),
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
            f"{platform.system()} {platform.release()} ({platform.machine()})",
        )
    )
