"""The badge that says at every moment whether real customers are behind the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.kit.parts import set_look

if TYPE_CHECKING:
    from core.transfer.plan.plan import Target


def account_kind(target: Target | None, *, demo: bool) -> tuple[str, str, str]:
    """Text, tone and meaning of the account's badge."""
    if demo:
        return ("DEMO", "ok", "The sandbox inside the program: nothing leaves this computer.")
    if target is None or target.test_account is None:
        return (
            "ACCOUNT NOT KNOWN",
            "warning",
            "Whether this is a test account is not known: treat it as live.",
        )
    if target.test_account:
        return ("TEST ACCOUNT", "accent", "Klaviyo says that this is a test account.")
    return ("LIVE ACCOUNT", "error", "Real customers: what is sent can start flows that mail them.")


class AccountBadge(QLabel):
    """A badge; hidden while no connection is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_look(self, role="badge", tone="muted")
        self.hide()

    def show_account(self, target: Target | None, *, demo: bool) -> None:
        """Say what kind of account is behind the connection."""
        text, tone, meaning = account_kind(target, demo=demo)
        self.setText(text)
        self.setToolTip(meaning)
        self.setAccessibleName(f"{text}. {meaning}")
        set_look(self, tone=tone)
        self.show()
