"""Sends the plans of orders, some at a time, and puts what became of them into the orders' records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import Progress, RunFinished, Summary
from core.transfer.sending.stopping import Stop
from core.words import say
from gui.orders.work import SENT
from gui.orders.works import Works
from gui.runtime import AsyncRuntime
from gui.runtime.open_desk import OpenDesk
from gui.runtime.queue import Start, TaskQueue

if TYPE_CHECKING:
    from core.desk import Desk

SENDS_AT_ONCE = 2

_UNSAID = Notice(
    title=say("The send ended without a final result"),
    detail=say("Anything already on its way may have arrived."),
    hint=say("Preview again: the preview shows what Klaviyo has recorded."),
)


class Sending(QObject):
    """The queue of sends, and how each is stopped."""

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, works: Works) -> None:
        super().__init__(works)
        self._runtime = runtime
        self._desk = desk
        self._works = works
        self._queue = TaskQueue(SENDS_AT_ONCE, lambda key: works.change(key, state="sending"))
        self._stops: dict[str, Stop] = {}
        self.tickets: dict[str, str] = {}
        """Why orders were sent of which not all is recorded yet: the rest is sent for the same reason."""

    def __contains__(self, transaction_id: object) -> bool:
        """Whether an order is being sent, or waits to be."""
        return transaction_id in self._queue

    def __len__(self) -> int:
        return len(self._queue)

    def send(self, plans: Sequence[Plan], ticket: str) -> None:
        """Send exactly these plans, each once; a plan that isn't its order's own any more is left alone."""
        for plan in plans:
            work = self._works.by_id.get(plan.transaction_id)
            if work is None or not work.sendable or work.plan is not plan:
                continue
            self._works.change(
                plan.transaction_id, state="waiting", spent=True, progress=(), summary=None, sent_for=ticket
            )
            self.tickets[plan.transaction_id] = ticket
            self._queue.put(plan.transaction_id, self._sending(plan, ticket))
        self._queue.go()

    def stop(self, transaction_id: str) -> bool:
        """Stop the send of an order; one that waits becomes ready again. Whether there was one."""
        stop = self._stops.get(transaction_id)
        if stop is not None:
            self._runtime.run(lambda: _ask(stop), f"stop {transaction_id}")
            self._works.change(transaction_id, stopping=True)
            return True
        if not self._queue.take_off(transaction_id):
            return False
        self._unspend(transaction_id)
        return True

    def take_back_waiting(self) -> None:
        """Make all that wait to be sent ready again; what is under way goes on."""
        for transaction_id in [each for each in self._works.by_id if each in self._queue]:
            if transaction_id not in self._stops:
                self.stop(transaction_id)

    def _unspend(self, transaction_id: str) -> None:
        """Nothing of an order left: it is ready again."""
        kept = self._works.by_id[transaction_id].kept
        assert kept is not None
        self._works.change(transaction_id, state=kept.state, spent=False)

    def end(self, transaction_id: str) -> bool:
        """End a send that is under way as the end of the program does. Whether there was one."""
        if transaction_id not in self._stops:
            return False
        self._queue.cancel(transaction_id)
        return True

    def take_summary(self, summary: Summary) -> None:
        """Take what another look found for the events of an order's last send; event ids that are known stay."""
        work = self._works.by_id.get(summary.transaction_id)
        if work is None or work.summary is None or work.state not in SENT or summary.state == "skipped":
            return
        known = {(event.kind, event.unique_id): event.event_id for event in work.summary.events}
        events = tuple(
            msgspec.structs.replace(
                event, event_id=event.event_id or known.get((event.kind, event.unique_id))
            )
            for event in summary.events
        )
        taken = msgspec.structs.replace(summary, events=events)
        self._works.put(msgspec.structs.replace(work, state=taken.state, summary=taken, error=taken.error))

    def _sending(self, plan: Plan, ticket: str) -> Start:
        """Begins the send of a plan."""
        transaction_id = plan.transaction_id

        def start() -> None:
            desk = self._desk.current
            assert desk is not None
            stop = self._stops[transaction_id] = Stop()
            self._queue.follow(
                transaction_id,
                self._runtime.stream(
                    lambda: desk.send(plan, ticket=ticket, stop=stop), f"send {transaction_id}"
                ),
                progressed=lambda progress: self._on_progress(transaction_id, progress, desk),
                failed=lambda error: self._on_failed(transaction_id, Notice.of(error)),
                finished=lambda: self._on_ended(transaction_id, _UNSAID),
            )

        return start

    def _on_progress(self, transaction_id: str, progress: Progress, desk: Desk) -> None:
        work = self._works.by_id[transaction_id]
        changed = msgspec.structs.replace(work, progress=(*work.progress, progress))
        if isinstance(progress, RunFinished):
            summary = progress.summary
            if summary.state == "recorded":
                self.tickets.pop(transaction_id, None)
            self._works.put(
                msgspec.structs.replace(
                    changed, state=summary.state, summary=summary, error=summary.error, stopping=False
                )
            )
            self._runtime.run(lambda: desk.told(transaction_id), f"told {transaction_id}")
            return
        self._works.put_step(changed)

    def _on_failed(self, transaction_id: str, error: Notice) -> None:
        if error.kind == "ReadOnlyConnection":  # set in the moment in which it was to begin
            self._unspend(transaction_id)
        self._on_ended(transaction_id, error)

    def _on_ended(self, transaction_id: str, error: Notice) -> None:
        self._stops.pop(transaction_id, None)
        # A run that ended without its own last word: what it did is not known.
        if self._works.by_id[transaction_id].state == "sending":
            self._works.change(transaction_id, state="unknown", error=error)


async def _ask(stop: Stop) -> None:
    stop.ask()
