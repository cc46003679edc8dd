"""Says that the program has a defect: what that means for what is being sent, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from core.log.faults import Fault
from core.log.form import masked
from core.version import VERSION
from core.words import say
from gui.kit.boxes import dialog_column
from gui.kit.clipboard import copy_text
from gui.kit.controls import button, dialog_foot
from gui.kit.labels import set_size, text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.room import room_for
from gui.kit.texts import document

_TITLE = say("Something went wrong in the program itself")
_WHAT = say(
    "This is an error in Resend Desk, not something you did. The window may show outdated information: "
    "preview an order again before you rely on it."
)


class CrashDialog(QDialog):
    """One for all defects while it is open; a counter says how many came.

    Signals: `report_requested()`, `close_requested()` when the whole window should be closed.
    """

    help_page = "support"

    report_requested = Signal()
    close_requested = Signal()

    def __init__(self, fault: Fault, sending: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Resend Desk")
        self.faults: list[Fault] = []
        title = text_label(_TITLE)
        set_size(title, "title")
        self.sends = text_label(sends_told(sending))
        self.count = text_label(tone="muted")
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(tr("Details"))
        self.go_on = button(tr("&Continue"), self.accept, kind="primary")
        self.go_on.setDefault(True)
        layout = dialog_column(self)
        for widget in (title, text_label(_WHAT), self.sends, self.count):
            layout.addWidget(widget)
        layout.addWidget(self.details, 1)
        layout.addLayout(
            dialog_foot(
                button(tr("&Copy details"), self._copy),
                button(tr("&Save report…"), self.report_requested.emit),
                leave=button(tr("C&lose Resend Desk"), self.close_requested.emit),
                act=self.go_on,
            )
        )
        self.resize(room_for(self, 84, 24))
        self.add(fault)
        self.go_on.setFocus()

    def add(self, fault: Fault) -> None:
        """Another one, or the same once more."""
        known = [(each.kind, each.place) for each in self.faults]
        self.faults.append(fault)
        if (fault.kind, fault.place) not in known:
            shown = self.details.toPlainText()
            told = f"{fault.where}: {masked(fault.text)}"
            self.details.setPlainText(
                document(f"{shown}\n\n{told}" if shown else f"resend-desk {VERSION}\n{told}")
            )
        times = len(self.faults)
        self.count.setText(tr_count(times, "It has happened once.", "It has happened {n:,} times."))

    def _copy(self) -> None:
        copy_text(f"{translated(_TITLE)}. {self.count.text()}\n{self.details.toPlainText()}")


def sends_told(sending: Sequence[str]) -> str:
    """What the defect means for what is sent."""
    if not sending:
        return tr("No order is being sent, and this error doesn't send anything.")
    ids = ", ".join(sending)
    return tr(
        "Being sent right now: {ids}. This continues in the background, and the result is written to the "
        "history. This error doesn't send anything else. Wait until it has ended, or stop it (Order, "
        "Stop); then preview these orders again to see what Klaviyo has recorded.",
        ids=ids,
    )
