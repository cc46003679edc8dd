"""Connects the presenter of the checklist, another look and the customer's link with the order's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from gui.orders.flows import FlowsPresenter
from gui.orders.page.page import OrderView
from gui.orders.proofs import ProofPresenter
from gui.orders.work import SENT, OrderProof, OrderWork

if TYPE_CHECKING:
    from core.desk import Desk
    from core.transfer.plan.notice import Notice
    from core.transfer.plan.plan import Plan
    from core.transfer.proof.klaviyo_flows import TriggeredFlows
    from gui.orders.page.confirm_send import ConfirmSend
    from gui.shell.workplace import Workplace


class Proving(QObject):
    """Shows what is asked of an order beside its plan, and asks it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._place = place
        self.presenter = ProofPresenter(place.runtime, self)
        self.flows = FlowsPresenter(place.runtime, self)
        self.flows.known.connect(self._on_flows_known)
        self._asked: Plan | None = None
        self.presenter.changed.connect(self._on_changed)
        self.presenter.looked.connect(place.orders.take_summary)
        self.presenter.report_ready.connect(self._on_report_ready)
        self.presenter.report_failed.connect(self._on_report_failed)
        place.orders.work_changed.connect(self._on_work_changed)
        place.orders.works_reset.connect(self._on_works_reset)

    def set_desk(self, desk: Desk | None) -> None:
        """Ask another connection."""
        self.presenter.set_desk(desk)
        self.flows.set_desk(desk)
        self._asked = None

    def connect_view(self, view: OrderView) -> None:
        """Take the wishes of the order's page."""
        view.proof.verify_requested.connect(self.verify)
        view.proof.look_requested.connect(self.look_again)
        view.proof.look_cancelled.connect(self._on_look_cancelled)
        view.profile.link_requested.connect(self.ask_link)
        for bar in (view.profile.report, view.proof.report):
            bar.report_requested.connect(self._on_report_requested)
        view.tabs.currentChanged.connect(lambda _number: self._on_pane_changed())

    def show(self, work: OrderWork) -> None:
        """Show what is known of the order that is shown."""
        view = self._place.page.order
        if view is not None and self._shown() == work.transaction_id:
            proof = self.presenter.proof(work.transaction_id)
            view.proof.show_work(work, proof)
            view.profile.show_link(proof)
            if work.plan is not None and work.sendable and work.plan is not self._asked:
                self._asked = work.plan
                self.flows.ask((work.plan,), fresh=False)

    def read_flows(self, plans: tuple[Plan, ...], dialog: ConfirmSend) -> None:
        """Read which flows start now, for a confirmation; it can be answered before they are known."""
        self.flows.known.connect(dialog.show_flows)
        if dialog.facts.events:
            self.flows.ask(plans, fresh=True)

    def _on_flows_known(self, plans: tuple[Plan, ...], flows: TriggeredFlows) -> None:
        view = self._place.page.order
        if view is not None and len(plans) == 1:
            view.events.starts.show_flows(plans[0], flows)

    def verify(self) -> None:
        """Go through the checklist of the order that is shown."""
        shown = self._shown()
        if shown is not None:
            self.presenter.verify(shown)

    def look_again(self) -> None:
        """Look for the accepted events of the order that is shown."""
        shown = self._shown()
        work = self._place.orders.work(shown) if shown is not None else None
        if work is not None and not work.busy:
            self.presenter.look_again(work.transaction_id)

    def ask_link(self, plan: Plan) -> None:
        """Ask, then save the link of a plan's customer."""
        from gui.panes.profile.confirm_link import ConfirmLink

        box = ConfirmLink(plan, self._place.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.save.clicked.connect(lambda _checked: self.presenter.save_link(plan))
        box.open()

    def _shown(self) -> str | None:
        view = self._place.page.order
        return view.work.transaction_id if view is not None and view.work is not None else None

    def _on_look_cancelled(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.presenter.cancel_look(shown)

    def _on_changed(self, proof: OrderProof) -> None:
        work = self._place.orders.work(proof.transaction_id)
        if work is not None:
            self.show(work)

    def _on_work_changed(self, work: OrderWork) -> None:
        self.presenter.follow(work)
        self.show(work)

    def _on_works_reset(self, works: tuple[OrderWork, ...]) -> None:
        self.presenter.keep({work.transaction_id for work in works})

    def _on_report_requested(self, masked: bool) -> None:
        shown = self._shown()
        work = self._place.orders.work(shown) if shown is not None else None
        if work is not None:
            self.presenter.report(work, masked=masked)

    def _on_report_ready(self, text: str) -> None:
        view = self._place.page.order
        if view is not None:
            view.profile.report.put(text)
            view.proof.report.put(text)

    def _on_report_failed(self, notice: Notice) -> None:
        view = self._place.page.order
        if view is not None:
            view.profile.report.reset()
            view.proof.report.reset()
            view.show_error(notice)

    def _on_pane_changed(self) -> None:
        """An order that was sent is checked when its Proof pane is opened for the first time."""
        view = self._place.page.order
        if view is None or view.work is None or view.tabs.currentWidget() is not view.proof:
            return
        proof = self.presenter.proof(view.work.transaction_id)
        if view.work.state in SENT and proof.verification is None and proof.check_error is None:
            self.presenter.verify(view.work.transaction_id)
