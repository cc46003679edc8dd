"""The reconciliation of some days with the open connection: the one that is under way, or the last one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.outward.masking import mask_email
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from gui.orders.orders import OrdersPresenter
from gui.orders.past.saving import saving
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.reconcile.records import CouldNotTell, Finding, Reconciliation, Told
    from core.reconcile.run import ReconcileRun

_RUN, _SAVE = "run", "save"


class ReconcilePresenter(QObject):
    """Starts and stops it, and holds what was found.

    Signals: `changed()`, when something was found, begun or ended; `batch_requested(tuple, PlanOptions)` with IDs;
    `saved(str)`; `failed(Notice)`.
    """

    changed = Signal()
    batch_requested = Signal(object, object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, runtime: AsyncRuntime, desk: OpenDesk, orders: OrdersPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._orders = orders
        self._asked: Latest[str] = Latest()
        self._going: ReconcileRun | None = None
        self.running = False
        self.told: list[Finding | CouldNotTell] = []
        """What was found, in the sequence in which it was."""
        desk.desk_changed.connect(lambda _desk: self._begin_anew())

    @property
    def found(self) -> Reconciliation | None:
        """The sum of the one that is under way, or of the last one."""
        return self._going.found if self._going is not None else None

    @property
    def possible(self) -> bool:
        """Whether there is a connection."""
        return self._desk.current is not None

    def start(self, first: date, last: date) -> None:
        """Reconcile these days of this computer's clock, both in it."""
        from core.reconcile.period import Period

        desk = self._desk.current
        if desk is None or self.running:
            return
        try:
            going = desk.reconcile(Period(first, last))
        except DeskError as error:
            self.failed.emit(Notice.of(error))
            return
        self._going, self.running, self.told = going, True, []
        self._asked.follow(
            _RUN,
            self._runtime.stream(going.go, "reconcile"),
            progressed=self._on_told,
            failed=lambda error: self.failed.emit(Notice.of(error)),
            finished=self._on_finished,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Stop the one that is under way; what was found until then stays."""
        self._asked.cancel(_RUN)

    def take(self, findings: Sequence[Finding], *, as_it_was: bool) -> int:
        """Put the orders of these findings into the list; `as_it_was`: with the order's own time, and without flows.
        How many these are.
        """

        def chosen(options: PlanOptions) -> PlanOptions:
            return _as_it_was(options) if as_it_was else options

        ids = orders_of(findings)
        self._orders.add(ids, chosen)
        return len(ids)

    def make_batch(self, findings: Sequence[Finding], *, as_it_was: bool) -> None:
        """Have a batch made of the orders of these findings, with the same choices for all of them."""
        options = PlanOptions()
        self.batch_requested.emit(tuple(sendable_of(findings)), _as_it_was(options) if as_it_was else options)

    def save(self, path: str, *, masked: bool) -> None:
        """Save what was found as rows for a spreadsheet."""
        from gui.orders.past.sheets import sheet_of_found

        told, hide = tuple(self.told), mask_email if masked else str

        def rows() -> list[Sequence[object]]:
            return list(sheet_of_found(told, hide))

        self._asked.follow(
            _SAVE,
            self._runtime.compute(saving(path, rows), "save reconciliation"),
            succeeded=self.saved.emit,
            failed=lambda error: self.failed.emit(Notice.of(error)),
        )

    def _on_told(self, told: Told) -> None:
        from core.reconcile.records import Progress

        if not isinstance(told, Progress):
            self.told.append(told)
        self.changed.emit()

    def _on_finished(self) -> None:
        self.running = False
        self.changed.emit()

    def _begin_anew(self) -> None:
        """Another connection: what was found is of the one before."""
        self._asked.drop_all()
        self._going, self.running, self.told = None, False, []
        self.changed.emit()


def orders_of(findings: Sequence[Finding]) -> list[str]:
    """The orders that findings are about."""
    return list(dict.fromkeys(f.transaction_id for f in findings if f.transaction_id is not None))


def sendable_of(findings: Sequence[Finding]) -> list[str]:
    """Those of them that a batch can take: what is left of a deleted order can be looked at, and no more."""
    return orders_of([finding for finding in findings if finding.cause != "order_deleted"])


def _as_it_was(options: PlanOptions) -> PlanOptions:
    return msgspec.structs.replace(options, event_time="order", backfill=True)
