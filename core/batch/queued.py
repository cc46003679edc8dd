"""A batch that iPaaS.com's own queue carries out: handed over in portions, followed, and proven order by order.

The same batch, with the same states and the same resume, as one that is sent from here; only who does it differs.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence

from core.batch.causes import outcome_of
from core.batch.confirmed import CHANGED, is_as_confirmed
from core.batch.portion import Portion
from core.batch.progress import Meter
from core.batch.run import BatchRun, BatchStop
from core.errors import DeskError
from core.handover.handover import Handover, Look
from core.journal import Batch, Batches, BatchOrder
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.planning.reads import Sources
from core.transfer.sending.destination import Destination
from core.transfer.sending.progress import RunFinished, StepNews, Summary
from core.words import say

PORTION = 100
"""Orders that are planned together, handed over and followed to their ends before the next ones are."""


class QueuedBatch(BatchRun):
    """One run of a batch through iPaaS.com's queue."""

    def __init__(
        self,
        batch: Batch,
        batches: Batches,
        sources: Sources,
        to: Destination,
        handover: Callable[[Look], Handover],
    ) -> None:
        super().__init__(batch, batches, sources, to)
        self._handover = handover(self._planned)

    async def _work(
        self, waiting: Sequence[BatchOrder], meter: Meter, stop: BatchStop, most: int | None
    ) -> None:
        chosen = waiting if most is None else waiting[:most]
        try:
            for at in range(0, len(chosen), PORTION):
                if not await stop.may_begin():
                    return
                await self._portion(chosen[at : at + PORTION], meter, stop)
        except DeskError as error:  # the queue can't be opened: nothing was handed over
            self._error = Notice.of(error)
            stop.ask()
        finally:
            self._news.put_nowait(None)

    async def _portion(self, orders: Sequence[BatchOrder], meter: Meter, stop: BatchStop) -> None:
        planned = await self._planned([order.transaction_id for order in orders])
        plans = dict[str, Plan]()
        for order, plan in zip(orders, planned, strict=True):
            if plan.sendable() is not None and not is_as_confirmed(plan, order):
                changed = Summary(
                    transaction_id=plan.transaction_id, state="failed", profile_id=None, error=CHANGED
                )
                await self._note(changed, plan, meter)
            else:
                plans[plan.transaction_id] = plan
        with stop.of_order() as own:
            told = self._handover.go(
                list(plans.values()), ticket=self._batch.ticket, batch=self._batch.name, stop=own
            )
            async with contextlib.aclosing(told):
                async for news in told:
                    if isinstance(news, RunFinished) and not _never_begun(news.summary):
                        await self._note(news.summary, plans[news.transaction_id], meter)
                    elif isinstance(news, StepNews):
                        meter.waits(say("Waiting for iPaaS.com's queue"), 60.0)

    async def _planned(self, ids: Sequence[str]) -> Sequence[Plan]:
        """Plans made anew, before and after the queue had the orders: it makes profiles and links, so that all of that
        is asked for anew, and what many orders share once.
        """
        self._shared.forget_people()
        portion = Portion(self._shared, ids, self._system_id)
        try:
            await portion.load()
            return await asyncio.gather(*(portion.plan(each, self._options) for each in ids))
        finally:
            await portion.aclose()

    async def _note(self, summary: Summary, plan: Plan, meter: Meter) -> None:
        await self._batches.ended(self._batch.id, outcome_of(summary, plan))
        meter.ended(summary.state)
        self._news.put_nowait(summary)


def _never_begun(summary: Summary) -> bool:
    """Whether nothing of an order was begun: it waits for the next run."""
    return summary.error is not None and summary.error.name == "stopped" and summary.state == "skipped"
