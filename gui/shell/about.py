"""About: the versions, for a report."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from core.version import version_line
from gui.kit.labels import TextLabel, set_size, text_label
from gui.kit.theme import Theme


class AboutDialog(QDialog):
    """Name, versions, licence; all of it can be copied for a report."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Resend Desk")
        picture = TextLabel()
        picture.setPixmap(theme.icon("resend-desk").pixmap(64, 64))
        title = text_label("Resend Desk")
        set_size(title, "title")
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
