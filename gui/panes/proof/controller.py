"""What the Proof pane asks for: the checklist, another look for accepted events, a report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.kit.theme import Theme
from gui.orders.page.page import OrderPage
from gui.orders.proofs import ProofPresenter
from gui.orders.reports import ReportPresenter
from gui.orders.work import SENT
from gui.panes.base.bench import PaneController
from gui.panes.proof.pane import ProofPane

if TYPE_CHECKING:
    from gui.orders.work import OrderProof, OrderWork


class ProofController(PaneController):
    """Shows what is asked of the order that is shown, and asks it."""

    def __init__(self, key: str, proofs: ProofPresenter, reports: ReportPresenter, page: OrderPage) -> None:
        super().__init__()
        self._key = key
        self._proofs = proofs
        self._reports = reports
        self._page = page

    def make_pane(self, theme: Theme, parent: QWidget) -> ProofPane:
        self._pane = pane = ProofPane(theme, parent)
        pane.verify_requested.connect(self._verify)
        pane.stop_requested.connect(self._on_stop)
        pane.look_requested.connect(self.look_again)
        pane.look_cancelled.connect(self._on_look_cancelled)
        pane.report.report_requested.connect(self._on_report_requested)
        pane.opened.connect(self._on_opened)
        self._proofs.changed.connect(self._on_proof_changed)
        self._page.shown.connect(self._on_shown)
        return pane

    @property
    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"verify": self.verify, "look_again": self.look_again}

    def verify(self) -> None:
        """Go through the checklist of the order that is shown, in front of the user."""
        if self._page.work is not None:
            self._page.tabs.bring_forward(self._key)
            self._verify()

    def look_again(self) -> None:
        """Look for the accepted events of the order that is shown."""
        work = self._page.work
        if work is not None and not work.busy:
            self._proofs.look_again(work.transaction_id)

    def _verify(self) -> None:
        if self._page.work is not None:
            self._proofs.verify(self._page.work.transaction_id)

    def _on_stop(self) -> None:
        if self._page.work is not None:
            self._proofs.stop_check(self._page.work.transaction_id)

    def _on_look_cancelled(self) -> None:
        if self._page.work is not None:
            self._proofs.cancel_look(self._page.work.transaction_id)

    def _on_report_requested(self, masked: bool) -> None:
        if self._page.work is not None:
            self._reports.report(self._page.work, self._pane.report.put, masked=masked)

    def _on_opened(self) -> None:
        """An order that was sent is checked when its pane is opened for the first time."""
        work = self._page.work
        if work is not None and work.state in SENT:
            proof = self._proofs.proof(work.transaction_id)
            if proof.verification is None and proof.check_error is None:
                self._proofs.verify(work.transaction_id)

    def _on_proof_changed(self, proof: OrderProof) -> None:
        if self._page.is_of(proof.transaction_id):
            self._pane.show_proof(proof)

    def _on_shown(self, work: OrderWork) -> None:
        self._pane.show_proof(self._proofs.proof(work.transaction_id))
