"""What is asked of one order beside its plan: the checklist, another look for its events, its link."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from core.transfer.plan.notice import Notice
from gui.orders.work import OrderProof
from gui.runtime import AsyncRuntime, TaskHandle

if TYPE_CHECKING:
    from core.desk import Desk
    from core.errors import DeskError
    from core.journal import PastRun
    from core.transfer.plan.plan import Plan
    from core.transfer.proof.verify import Verification
    from core.transfer.sending.progress import Summary
    from gui.orders.work import OrderWork

LOOK_AGAIN_MS = 60_000
"""How long after a run that ended as accepted its events are looked for again, once."""


class ProofPresenter(QObject):
    """Holds what is known of each order beside its plan; all of it changes in the GUI thread only.

    Signals: `changed(OrderProof)`; `looked(Summary)` after a look for accepted events had an answer;
    `report_ready(str)`; `report_failed(Notice)`.
    """

    changed = Signal(object)
    looked = Signal(object)
    report_ready = Signal(str)
    report_failed = Signal(object)

    def __init__(self, runtime: AsyncRuntime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pause_ms = LOOK_AGAIN_MS
        self._runtime = runtime
        self._desk: Desk | None = None
        self._proofs: dict[str, OrderProof] = {}
        self._running: set[TaskHandle] = set()
        self._timers: dict[str, QTimer] = {}
        # The runs that were given their one look by itself.
        self._waited_for: set[str] = set()

    def set_desk(self, desk: Desk | None) -> None:
        """Ask another connection; what is under way for the old one is stopped."""
        for transaction_id in list(self._timers):
            self._drop_timer(transaction_id)
        running, self._running = self._running, set()
        for handle in running:
            handle.cancel()
        self._proofs.clear()
        self._waited_for.clear()
        self._desk = desk

    def proof(self, transaction_id: str) -> OrderProof:
        """What is known of an order."""
        return self._proofs.get(transaction_id) or OrderProof(transaction_id)

    # The checklist -------------------------------------------------------------------------------

    def verify(self, transaction_id: str) -> None:
        """Go through the checklist, by reads only."""
        desk = self._desk
        if desk is None or self.proof(transaction_id).checking:
            return
        handle = self._begin(lambda: desk.verify(transaction_id), f"verify {transaction_id}")
        handle.succeeded.connect(lambda found: self._on_verified(handle, transaction_id, found))
        handle.failed.connect(
            lambda error: self._change(
                handle, transaction_id, verification=None, check_error=Notice.of(error)
            )
        )
        handle.finished.connect(lambda: self._end(handle, transaction_id, checking=False))
        self._put(transaction_id, checking=True)

    def _on_verified(self, handle: TaskHandle, transaction_id: str, found: Verification) -> None:
        self._change(handle, transaction_id, verification=found, check_error=None)

    # Looking again -------------------------------------------------------------------------------

    def look_again(self, transaction_id: str) -> None:
        """Look for events that were accepted and not visible yet. Nothing is sent."""
        desk = self._desk
        self.cancel_look(transaction_id)
        if desk is None or self.proof(transaction_id).looking:
            return
        handle = self._begin(lambda: desk.look_again(transaction_id), f"look again {transaction_id}")
        handle.succeeded.connect(lambda summary: self._on_looked(handle, transaction_id, summary))
        handle.failed.connect(lambda error: self._change(handle, transaction_id, look_error=Notice.of(error)))
        handle.finished.connect(lambda: self._end(handle, transaction_id, looking=False))
        self._put(transaction_id, looking=True, look_error=None)

    def cancel_look(self, transaction_id: str) -> None:
        """Don't look again by itself."""
        if self._drop_timer(transaction_id):
            self._put(transaction_id, look_at=None)

    def follow(self, work: OrderWork) -> None:
        """Take notice of an order's state: one that ended as accepted is looked for once more, later."""
        if work.state == "sending" and not work.events and work.transaction_id in self._proofs:
            # What was known before this send says nothing of it.
            self._drop_timer(work.transaction_id)
            self._put(work.transaction_id, verification=None, check_error=None, looked=None, look_error=None)
        if work.state != "accepted":
            self.cancel_look(work.transaction_id)
            return
        run = work.events[-1].run if work.events else ""
        if run and run not in self._waited_for:
            self._waited_for.add(run)
            self._look_later(work.transaction_id)

    def keep(self, transaction_ids: set[str]) -> None:
        """Forget the orders that are none of these."""
        for transaction_id in self._proofs.keys() - transaction_ids:
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

    def _on_looked(self, handle: TaskHandle, transaction_id: str, summary: Summary) -> None:
        if handle not in self._running or transaction_id not in self._proofs:
            return
        found = summary.state == "recorded"
        # A checklist from before the events were visible would be out of date now.
        old = {"verification": None, "check_error": None} if found else {}
        self._put(transaction_id, looked=summary, look_error=None, **old)
        self.looked.emit(summary)

    # The customer's link -------------------------------------------------------------------------

    def save_link(self, plan: Plan) -> None:
        """Save the customer's missing link to the plan's profile in iPaaS.com, once it was confirmed."""
        desk, transaction_id = self._desk, plan.transaction_id
        if desk is None or self.proof(transaction_id).linking:
            return
        handle = self._begin(lambda: desk.save_link(plan), f"save link {transaction_id}")
        handle.succeeded.connect(lambda said: self._change(handle, transaction_id, link_saved=said))
        handle.failed.connect(lambda error: self._change(handle, transaction_id, link_error=Notice.of(error)))
        handle.finished.connect(lambda: self._end(handle, transaction_id, linking=False))
        self._put(transaction_id, linking=True, link_plan=plan, link_saved="", link_error=None)

    # The report ----------------------------------------------------------------------------------

    def report(self, work: OrderWork, *, masked: bool) -> None:
        """Write the report of an order as it is known now, with its earlier runs."""
        desk, plan = self._desk, work.plan
        if desk is None or plan is None:
            return
        verification = self.proof(work.transaction_id).verification

        def write(runs: tuple[PastRun, ...]) -> str:
            from core.transfer.proof.report import report

            return report(plan, verification=verification, summary=work.summary, runs=runs, masked=masked)

        def on_runs(runs: tuple[PastRun, ...]) -> None:
            # Masking goes over a long text: not in the GUI thread, nor in that of the network.
            written = self._runtime.compute(lambda: write(runs), "report")
            written.succeeded.connect(lambda text: self.report_ready.emit(text))
            written.failed.connect(self._on_report_failed)

        handle = self._runtime.run(lambda: desk.runs(plan.transaction_id), "runs for the report")
        handle.succeeded.connect(on_runs)
        handle.failed.connect(self._on_report_failed)

    def _on_report_failed(self, error: DeskError) -> None:
        self.report_failed.emit(Notice.of(error))

    # All of them ---------------------------------------------------------------------------------

    def _begin(self, function: Callable[[], Awaitable[object]], name: str) -> TaskHandle:
        handle = self._runtime.run(function, name)
        self._running.add(handle)
        return handle

    def _end(self, handle: TaskHandle, transaction_id: str, **changes: object) -> None:
        self._change(handle, transaction_id, **changes)
        self._running.discard(handle)

    def _change(self, handle: TaskHandle, transaction_id: str, **changes: object) -> None:
        """Take an answer, unless its connection was closed or its order taken off the list meanwhile."""
        if handle in self._running and transaction_id in self._proofs:
            self._put(transaction_id, **changes)

    def _put(self, transaction_id: str, **changes: object) -> None:
        proof = msgspec.structs.replace(self.proof(transaction_id), **changes)
        self._proofs[transaction_id] = proof
        self.changed.emit(proof)
