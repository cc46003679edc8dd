"""Copies a report of the order for a ticket; personal data is masked unless the user says otherwise."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.kit.clipboard import copy_text
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import FlowingLabel
from gui.kit.language import tr
from gui.kit.measures import NEAR


class ReportBar(QWidget):
    """A button, a checkbox, and a word when it is done.

    Signals: `report_requested(bool)` with whether personal data is masked; answer with `put`.
    """

    report_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._awaited = False
        self.copy = button(
            tr("Copy report"),
            self._on_copy,
            tip=tr("Copies everything known about this order as text, to paste into a ticket."),
        )
        self.unmasked = QCheckBox(tr("Include personal data"))
        self.unmasked.setToolTip(
            tr(
                "Emails, names, phone numbers and addresses are masked unless this is ticked. "
                "IDs are kept, and secrets are never included."
            )
        )
        self.done = FlowingLabel(tone="muted")
        row = FlowLayout(self, gap=NEAR)
        for each in (self.copy, self.unmasked, self.done):
            row.addWidget(each)
        self.unmasked.toggled.connect(self.reset)

    def reset(self) -> None:
        """Say nothing: what was copied is not what is shown any more. The box stays as it is."""
        self._awaited = False
        self.done.setText("")

    def put(self, text: str) -> None:
        """Put a report on the clipboard, if this bar asked for it."""
        if not self._awaited:
            return
        self._awaited = False
        copy_text(text)
        lines = len(text.splitlines())
        if self.unmasked.isChecked():
            told = tr("Copied: {n} lines, with personal data.", n=lines)
        else:
            told = tr("Copied: {n} lines, personal data masked.", n=lines)
        self.done.setText(told)

    def _on_copy(self) -> None:
        self.reset()
        self._awaited = True
        self.report_requested.emit(not self.unmasked.isChecked())
