"""About: the versions, for a report; the licences of everything the program is made with."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QSize, Qt, Signal, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.bundle.licences import Licence
from core.version import version_line
from gui.kit.boxes import dialog_column
from gui.kit.controls import button, dialog_foot
from gui.kit.icons import icon_path
from gui.kit.labels import TextLabel, set_size, text_label
from gui.kit.language import tr
from gui.kit.measures import APART, NEAR
from gui.kit.room import room_for
from gui.kit.texts import document, line

_ICON_LINES = 4
"""The program's icon is as high as so many lines of text."""


class AboutDialog(QDialog):
    """Name, versions, licence; all of it can be copied for a report.

    Signals: `licences_requested()`, when the licences are to be shown (`show_licences`).
    """

    help_page = "index"

    licences_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Resend Desk"))
        picture, side = TextLabel(), self.fontMetrics().height() * _ICON_LINES
        # (from its file: the theme's icons are drawn in sizes of lines of text)
        picture.setPixmap(QIcon(icon_path("resend-desk").as_posix()).pixmap(QSize(side, side)))
        title = text_label("Resend Desk")
        set_size(title, "title")
        self.versions = text_label(version_text())
        self.versions.setAccessibleName(tr("Versions"))
        self.ask = button(tr("&Licences of all packages"), self._on_ask)
        close = button(tr("&Close"), self.reject)
        texts = QVBoxLayout()
        texts.setSpacing(NEAR)
        texts.addWidget(title)
        texts.addWidget(text_label(tr("Preview, resend and trace iPaaS.com orders as Klaviyo events.")))
        texts.addWidget(self.versions)
        texts.addWidget(text_label(tr("MIT licence. Qt and PySide6 are used under the LGPL."), tone="muted"))
        row = QHBoxLayout()
        row.setSpacing(APART)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        layout = dialog_column(self)
        layout.addLayout(row)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Packages and their licences"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Licence text"))
        for widget in (self.list, self.text):
            widget.hide()
            layout.addWidget(widget, 1)
        self.list.currentRowChanged.connect(self._on_row)
        self._licences: tuple[Licence, ...] = ()
        layout.addStretch()
        layout.addLayout(dialog_foot(self.ask, leave=close))
        self.resize(room_for(self, 66, 18))

    def show_licences(self, licences: tuple[Licence, ...]) -> None:
        """Show the packages, each with its licence; of the one that is chosen, the text."""
        self._licences = licences
        self.list.clear()
        for each in licences:
            self.list.addItem(line(f"{each.package} {each.version}: {each.licence}"))
        self.list.show()
        self.text.show()
        self.resize(self.size().expandedTo(room_for(self, 90, 40)))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _on_ask(self) -> None:
        self.ask.setEnabled(False)
        self.licences_requested.emit()

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            each = self._licences[row]
            self.text.setPlainText(
                document(
                    each.text
                    or tr(
                        "{package} includes no licence text: {licence}.",
                        package=each.package,
                        licence=each.licence,
                    )
                )
            )


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
