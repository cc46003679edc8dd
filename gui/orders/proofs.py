"""What is asked of one order beside its plan: the checklist, another look for its events, its link."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from core.transfer.plan.notice import Notice
from gui.orders.orders import OrdersPresenter
from gui.orders.work import OrderProof
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.desk import Desk
    from core.transfer.plan.plan import Plan
    from core.transfer.sending.progress import Summary
    from gui.orders.work import OrderWork

LOOK_AGAIN_MS = 60_000
"""How long after a run that ended as accepted its events are looked for again, once."""

_Question = Literal["verify", "look", "link"]


class ProofPresenter(QObject):
    """Holds what is known of each order beside its plan; all of it changes in the GUI thread only.

    Signals: `changed(OrderProof)`; `looked(Summary)` after a look for accepted events had an answer;
    `link_saved(str)` with the order whose customer has a link now.
    """

    changed = Signal(object)
    looked = Signal(object)
    link_saved = Signal(str)

    def __init__(
        self, runtime: AsyncRuntime, desk: OpenDesk, orders: OrdersPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.pause_ms = LOOK_AGAIN_MS
        self._runtime = runtime
        self._desk = desk
        self._proofs: dict[str, OrderProof] = {}
        self._asked: Latest[tuple[_Question, str]] = Latest()
        self._timers: dict[str, QTimer] = {}
        # The runs that were given their one look by itself.
        self._waited_for: set[str] = set()
        desk.desk_changed.connect(lambda _desk: self._begin_anew())
        orders.work_changed.connect(self._follow)
        orders.works_reset.connect(self._keep)
        self.looked.connect(orders.take_summary)

    def _begin_anew(self) -> None:
        for transaction_id in list(self._timers):
            self._drop_timer(transaction_id)
        self._asked.drop_all()
        self._proofs.clear()
        self._waited_for.clear()

    def proof(self, transaction_id: str) -> OrderProof:
        """What is known of an order."""
        return self._proofs.get(transaction_id) or OrderProof(transaction_id)

    # The checklist -------------------------------------------------------------------------------

    def verify(self, transaction_id: str) -> None:
        """Go through the checklist, by reads only."""
        desk = self._desk.current
        if desk is None or self.proof(transaction_id).checking:
            return
        self._asked.follow(
            ("verify", transaction_id),
            self._runtime.run(lambda: desk.verify(transaction_id), f"verify {transaction_id}"),
            succeeded=lambda found: self._change(transaction_id, verification=found, check_error=None),
            failed=lambda error: self._change(
                transaction_id, verification=None, check_error=Notice.of(error)
            ),
            finished=lambda: self._change(transaction_id, checking=False),
        )
        self._put(transaction_id, checking=True)

    def stop_check(self, transaction_id: str) -> None:
        """Stop going through the checklist; what an earlier check has found stays."""
        self._asked.cancel(("verify", transaction_id))

    # Looking again -------------------------------------------------------------------------------

    def look_again(self, transaction_id: str) -> None:
        """Look for events that were accepted and not visible yet. Nothing is sent."""
        desk = self._desk.current
        self.cancel_look(transaction_id)
        if desk is None:
            return
        # What is under way for the order is not begun twice: it may save links.
        if ("look", transaction_id) not in self._asked:
            self._asked.follow(
                ("look", transaction_id),
                self._runtime.run(lambda: desk.look_again(transaction_id), f"look again {transaction_id}"),
                succeeded=lambda summary: self._on_looked(transaction_id, summary),
                failed=lambda error: self._change(transaction_id, look_error=Notice.of(error)),
                finished=lambda: self._end(transaction_id, desk, looking=False),
            )
        self._put(transaction_id, looking=True, look_error=None)

    def cancel_look(self, transaction_id: str) -> None:
        """Don't look again by itself."""
        if self._drop_timer(transaction_id):
            self._put(transaction_id, look_at=None)

    def _follow(self, work: OrderWork) -> None:
        """Take notice of an order's state: one that ended as accepted is looked for once more, later."""
        if work.state == "sending" and not work.progress and work.transaction_id in self._proofs:
            # What was known before this send says nothing of it.
            self._drop_timer(work.transaction_id)
            self._put(work.transaction_id, verification=None, check_error=None, looked=None, look_error=None)
        if work.state != "accepted":
            self.cancel_look(work.transaction_id)
            return
        run = work.progress[-1].run_id if work.progress else ""
        if run and run not in self._waited_for:
            self._waited_for.add(run)
            self._look_later(work.transaction_id)

    def _keep(self, works: tuple[OrderWork, ...]) -> None:
        """Forget the orders that are not on the list any more."""
        for transaction_id in self._proofs.keys() - {work.transaction_id for work in works}:
            self._drop_timer(transaction_id)
            del self._proofs[transaction_id]

    def _look_later(self, transaction_id: str) -> None:
        self._drop_timer(transaction_id)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self.look_again(transaction_id))
        self._timers[transaction_id] = timer
        self._put(transaction_id, look_at=datetime.now(UTC) + timedelta(milliseconds=self.pause_ms))
        timer.start(self.pause_ms)

    def _drop_timer(self, transaction_id: str) -> bool:
        timer = self._timers.pop(transaction_id, None)
        if timer is None:
            return False
        timer.stop()
        timer.deleteLater()
        return True

    def _on_looked(self, transaction_id: str, summary: Summary) -> None:
        if transaction_id not in self._proofs:
            return
        found = summary.state == "recorded"
        # A checklist from before the events were visible would be out of date now.
        old = {"verification": None, "check_error": None} if found else {}
        self._put(transaction_id, looked=summary, look_error=None, **old)
        self.looked.emit(summary)

    # The customer's link -------------------------------------------------------------------------

    def save_link(self, plan: Plan) -> None:
        """Save the customer's missing link to the plan's profile in iPaaS.com, once it was confirmed."""
        desk, transaction_id = self._desk.current, plan.transaction_id
        if desk is None or ("link", transaction_id) in self._asked:
            return
        self._asked.follow(
            ("link", transaction_id),
            self._runtime.run(lambda: desk.save_link(plan), f"save link {transaction_id}"),
            succeeded=lambda said: self._on_linked(transaction_id, said),
            failed=lambda error: self._change(transaction_id, link_error=Notice.of(error)),
            finished=lambda: self._end(transaction_id, desk, linking=False),
        )
        self._put(transaction_id, linking=True, link_plan=plan, link_saved="", link_error=None)

    def _on_linked(self, transaction_id: str, said: str) -> None:
        self._change(transaction_id, link_saved=said)
        self.link_saved.emit(transaction_id)

    # All of them ---------------------------------------------------------------------------------

    def _end(self, transaction_id: str, desk: Desk, **changes: object) -> None:
        """What was begun for an order is over, and shown, unless it was taken off the list meanwhile."""
        if transaction_id not in self._proofs:
            return
        self._put(transaction_id, **changes)
        self._runtime.run(lambda: desk.told(transaction_id), f"told {transaction_id}")

    def _change(self, transaction_id: str, **changes: object) -> None:
        """Take an answer, unless its order was taken off the list meanwhile."""
        if transaction_id in self._proofs:
            self._put(transaction_id, **changes)

    def _put(self, transaction_id: str, **changes: object) -> None:
        proof = msgspec.structs.replace(self.proof(transaction_id), **changes)
        self._proofs[transaction_id] = proof
        self.changed.emit(proof)
