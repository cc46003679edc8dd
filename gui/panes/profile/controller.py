"""What the Profile pane asks for: another profile, the customer's link, a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.kit.theme import Theme
from gui.orders.orders import OrdersPresenter
from gui.orders.page.page import OrderPage
from gui.orders.proofs import ProofPresenter
from gui.orders.reports import ReportPresenter
from gui.panes.base.bench import PaneController
from gui.panes.profile.confirm_link import ConfirmLink
from gui.panes.profile.pane import ProfilePane

if TYPE_CHECKING:
    from core.transfer.plan.plan import Plan
    from gui.orders.work import OrderProof, OrderWork


class ProfileController(PaneController):
    """Carries out what is decided about the profile of the order that is shown."""

    def __init__(
        self, orders: OrdersPresenter, proofs: ProofPresenter, reports: ReportPresenter, page: OrderPage
    ) -> None:
        super().__init__()
        self._orders = orders
        self._proofs = proofs
        self._reports = reports
        self._page = page

    def make_pane(self, theme: Theme, parent: QWidget) -> ProfilePane:
        self._pane = pane = ProfilePane(theme, parent)
        pane.profile_chosen.connect(self._on_profile_chosen)
        pane.link_requested.connect(self.ask_link)
        pane.report.report_requested.connect(self._on_report_requested)
        self._proofs.changed.connect(self._on_proof_changed)
        self._page.shown.connect(self._on_shown)
        return pane

    def ask_link(self, plan: Plan) -> None:
        """Ask, then save the link of a plan's customer."""
        ConfirmLink(plan, self._pane.window()).ask(lambda: self._proofs.save_link(plan))

    def _on_profile_chosen(self, profile_id: str) -> None:
        if self._page.work is not None:
            self._orders.choose_profile(self._page.work.transaction_id, profile_id)

    def _on_report_requested(self, masked: bool) -> None:
        if self._page.work is not None:
            self._reports.report(self._page.work, self._pane.report.put, masked=masked)

    def _on_proof_changed(self, proof: OrderProof) -> None:
        if self._page.is_of(proof.transaction_id):
            self._pane.show_link(proof)

    def _on_shown(self, work: OrderWork) -> None:
        self._pane.show_link(self._proofs.proof(work.transaction_id))
