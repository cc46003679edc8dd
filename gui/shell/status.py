"""The status bar: which connection, company, account and revision; and what kind of account it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from gui.kit.labels import Badge, text_label
from gui.kit.texts import line, tip
from gui.words.account import SESSION_ONLY, account_kind

if TYPE_CHECKING:
    from core.connections import Connection
    from core.transfer.plan.order import Target

_TOLD_MS, _LONGER_MS = 8_000, 15_000


class Status(QStatusBar):
    """Always says where the window works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = text_label("No connection", wrap=False)
        self.badge = Badge()
        self.badge.hide()
        # The whole text is in the tool tip too: it may not hold the window wide.
        self.where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.where.setContentsMargins(8, 0, 0, 0)
        self.addWidget(self.where, 1)
        self.session_only = Badge()
        self.session_only.hide()
        self.addPermanentWidget(self.session_only)
        self.addPermanentWidget(self.badge)

    def tell(self, text: str, *, longer: bool = False) -> None:
        """Say something in passing; `longer`: what takes its time to be read."""
        self.showMessage(line(text), _LONGER_MS if longer else _TOLD_MS)

    def show_connection(
        self,
        connection: Connection | None,
        target: Target | None,
        *,
        demo: bool,
        session_only: bool = False,
    ) -> None:
        """Show the connection, with the names that iPaaS.com and Klaviyo gave once they are known."""
        self.session_only.hide()
        if connection is None:
            self.where.setText("No connection")
            self.badge.hide()
            return
        company = target.company if target is not None else connection.company_name
        subscription = target.subscription if target is not None else connection.subscription_name
        account = target.account if target is not None else connection.account_name
        revision = target.revision if target is not None else connection.revision
        parts = [
            f"Connection: {connection.name}",
            f"Company: {company}" if company else "",
            f"Subscription: {subscription}" if subscription else "",
            f"Klaviyo: {account}" if account else "Klaviyo: not read yet",
            f"Revision: {revision}" if revision else "",
        ]
        text = "    ".join(part for part in parts if part)
        self.where.setText(text)
        self.where.setToolTip(tip(text))
        self.badge.say(*account_kind(target, demo=demo))
        if session_only:
            self.session_only.say(*SESSION_ONLY)
