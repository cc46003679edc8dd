"""Makes the plans of orders, some at a time, and puts them into the orders' records."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Set
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan, PlanOptions
from gui.orders.kept_plan import KeptPlan
from gui.orders.work import OrderWork, ReadingPause
from gui.orders.works import Works
from gui.runtime import AsyncRuntime
from gui.runtime.open_desk import OpenDesk
from gui.runtime.queue import TaskQueue

if TYPE_CHECKING:
    from core.transfer.planning.compensation import Compensation
    from core.waits import Pause

PLANS_AT_ONCE = 4

MakePlan = Callable[[Plan | None], Awaitable[Plan]]
"""Makes a plan; takes the last one of the order with the subscriber's own mapping, to be compared with."""

_PAUSES_KEPT = 50


class Planning(QObject):
    """The queue of plans. What is read for a plan, and what became of it, goes into the works.

    Signals: `reading(str)`: an order is read anew for its next plan; `finish_planned(str)`: what finishes an
    interrupted send of an order is planned, and can be sent.
    """

    reading = Signal(str)
    finish_planned = Signal(str)

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, works: Works) -> None:
        super().__init__(works)
        self._runtime = runtime
        self._desk = desk
        self._works = works
        self._queue = TaskQueue(PLANS_AT_ONCE, lambda key: works.change(key, state="planning"))
        self._before: dict[str, KeptPlan] = {}
        # The recorded events that were named when it was decided to record an order again.
        self._named: dict[str, frozenset[str]] = {}

    def await_plan(
        self, transaction_id: str, options: PlanOptions, compensation: Compensation | None = None
    ) -> None:
        """Take an order for a plan with these options; the plan before stays in sight until then."""
        old = self._works.by_id.get(transaction_id)
        self._works.by_id[transaction_id] = OrderWork(
            transaction_id,
            "waiting",
            options,
            kept=old.kept if old is not None else None,
            compensation=compensation,
            time_decided=old is not None and old.time_decided and not old.spent,
            left_open=self._works.left_open.get(transaction_id),
        )

    def put_all(self, transaction_ids: Iterable[str]) -> None:
        """Put plans for which everything is read at the end of the queue. `go` begins them."""
        self._queue.put_all(transaction_ids, self._read)

    def go(self) -> None:
        """Begin what may be begun."""
        self._queue.go()

    def put_with(self, transaction_id: str, options: PlanOptions) -> None:
        """Plan an order again with other options, after those that wait; one that is corrected stays so."""
        work = self._works.by_id[transaction_id]
        if options.record_again and not work.options.record_again:
            self._named[transaction_id] = _doubles(work.plan)
        self.await_plan(transaction_id, options, work.compensation)
        self.put_all((transaction_id,))
        self._works.put(self._works.by_id[transaction_id])
        self.go()

    def begin(self, transaction_id: str) -> None:
        """Begin a plan for which everything is read, ahead of all that wait."""
        self._queue.begin(transaction_id, lambda: self._read(transaction_id))

    def take(self, transaction_id: str, plan: Plan) -> None:
        """Take a plan that was made elsewhere, in place of one that is being made or waits to be."""
        self._queue.drop(transaction_id)
        self._on_planned(transaction_id, plan)

    def begin_with(self, transaction_id: str, make: MakePlan) -> None:
        """Begin a plan that `make` makes, ahead of all that wait."""
        self._queue.begin(transaction_id, lambda: self._start(transaction_id, make))

    def begin_finish(self, transaction_id: str) -> None:
        """Begin the plan of what finishes an interrupted send, ahead of all that wait."""
        desk = self._desk.current
        assert desk is not None

        def start() -> None:
            self.reading.emit(transaction_id)
            self._follow(transaction_id, lambda: desk.finish_plan(transaction_id), self._on_finish_planned)

        self._queue.begin(transaction_id, start)

    def stop(self, transaction_id: str) -> None:
        """Stop the plan of an order that is being made, or waits to be."""
        if not self._queue.cancel(transaction_id) and self._queue.take_off(transaction_id):
            self._works.change(transaction_id, state="cancelled", kept=None)

    def forget(self, transaction_ids: Set[str]) -> None:
        """Make no plans of these orders any more, and keep nothing of those that were made."""
        self._queue.drop_those(transaction_ids)
        for kept in (self._before, self._named):
            for key in transaction_ids & kept.keys():
                del kept[key]

    def forget_all(self) -> None:
        """As `forget`, for all orders."""
        self._queue.drop_all()
        self._before.clear()
        self._named.clear()

    def _read(self, transaction_id: str) -> None:
        desk, work = self._desk.current, self._works.by_id[transaction_id]
        assert desk is not None
        self.reading.emit(transaction_id)
        options, wanted = work.options, work.compensation
        if wanted is None:
            self._start(transaction_id, lambda before: desk.plan(transaction_id, options, before))
        else:
            self._start(transaction_id, lambda _before: desk.compensation(transaction_id, wanted, options))

    def _start(self, transaction_id: str, make: MakePlan) -> None:
        kept = self._before.get(transaction_id)
        before = kept.plan if kept is not None else None
        self._follow(transaction_id, lambda: make(before), self._on_planned)

    def _follow(
        self,
        transaction_id: str,
        job: Callable[[], Awaitable[Plan]],
        planned: Callable[[str, Plan], None],
    ) -> None:
        self._queue.follow(
            transaction_id,
            self._runtime.run(job, f"plan {transaction_id}"),
            paused=lambda pause: self._on_paused(transaction_id, pause),
            succeeded=lambda plan: planned(transaction_id, plan),
            failed=lambda error: self._works.change(
                transaction_id, state="blocked", kept=None, error=Notice.of(error)
            ),
            cancelled=lambda: self._works.change(transaction_id, state="cancelled", kept=None),
        )

    def _on_paused(self, transaction_id: str, pause: Pause) -> None:
        pauses = (*self._works.by_id[transaction_id].pauses, ReadingPause(datetime.now(UTC), pause.words))
        self._works.change(transaction_id, pauses=pauses[-_PAUSES_KEPT:])

    def _on_planned(self, transaction_id: str, plan: Plan) -> None:
        if plan.options.record_again and _doubles(plan) - self._named.get(transaction_id, frozenset()):
            # More is recorded than was named: that has to be decided anew.
            self.put_with(transaction_id, msgspec.structs.replace(plan.options, record_again=False))
            return
        kept = KeptPlan(plan)
        own = plan.compensates is None and self._works.by_id[transaction_id].compensation is None
        if own and plan.events and (plan.collection is None or not plan.collection.edited):
            self._before[transaction_id] = kept
        self._works.change(transaction_id, state=plan.state, kept=kept, error=None)

    def _on_finish_planned(self, transaction_id: str, plan: Plan) -> None:
        kept = KeptPlan(plan)
        self._works.change(transaction_id, state=plan.state, kept=kept, options=plan.options, error=None)
        if self._works.by_id[transaction_id].sendable:
            self.finish_planned.emit(transaction_id)


def _doubles(plan: Plan | None) -> frozenset[str]:
    """The events that Klaviyo has of the order beside the planned ones."""
    return frozenset(double.event_id for double in plan.doubles) if plan is not None else frozenset()
