"""One look at what waits of a batch, by reads alone: what it comes to, and its orders in groups."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING

from core.batch.causes import cause_of, there_already
from core.batch.progress import BatchProgress
from core.batch.survey import BatchPlan
from core.journal import Batch, BatchOrder
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import to_send
from gui.orders.left_out import Groups
from gui.orders.page.send_words import Group, Grouping
from gui.runtime import AsyncRuntime, TaskHandle

if TYPE_CHECKING:
    from core.desk import Desk


class Surveying:
    """Of a plan nothing but its line and its notes is kept: there may be thousands."""

    def __init__(self) -> None:
        self._grouping = Grouping()
        self.plan: BatchPlan | None = None
        """What the batch comes to; None until all of it was planned."""
        self.numbers: dict[str, str] = {}
        """The orders' numbers, by transaction ID."""
        self.there: list[BatchOrder] = []
        """The orders that Klaviyo has whole: there is nothing to send of them."""
        self._held: dict[str, list[str]] = {}
        self._begun: frozenset[str] = frozenset()

    @property
    def groups(self) -> tuple[Group, ...]:
        """The orders that can be sent, by what is to be known of them."""
        return self._grouping.groups

    @property
    def blocked(self) -> Groups:
        """The orders that can't be sent, by what keeps them back."""
        causes = self.plan.causes if self.plan is not None else ()
        ids = [each for held in self._held.values() for each in held]
        return Groups(
            causes=causes,
            held={cause.cause: tuple(self._held[cause.cause]) for cause in causes},
            numbers={each: self.numbers[each] for each in ids if each in self.numbers},
        )

    def begin(self, runtime: AsyncRuntime, desk: Desk, batch: Batch, every: float) -> TaskHandle:
        """Begin to look. `every`: seconds between two news, which `take` reads."""

        async def look() -> AsyncGenerator[BatchProgress | BatchPlan, None]:
            self._begun = await desk.batches.left_under_way(batch.id)
            async with aclosing(desk.survey(batch, seen=self._seen).look()) as told:
                async for news in told:
                    yield news

        return runtime.stream(look, "survey", every=every)

    def take(self, news: Sequence[BatchProgress | BatchPlan]) -> BatchProgress | None:
        """Take news; gives how far it is, where that is the last of them."""
        for each in news:
            if isinstance(each, BatchPlan):
                self.plan = each
        last = news[-1]
        return last if isinstance(last, BatchProgress) else None

    def _seen(self, plan: Plan) -> None:
        if plan.order is not None and plan.order.number:
            self.numbers[plan.transaction_id] = plan.order.number
        if plan.state == "in_klaviyo":
            self.there.append(there_already(plan))
        if not plan.ready and plan.blocked_by:  # (as the survey itself counts them)
            self._held.setdefault(cause_of(plan.blocked_by[0]), []).append(plan.transaction_id)
        # (What was accepted a moment ago goes along: its order is looked for, and nothing of it leaves again.)
        if plan.ready and (to_send(plan) or any(event.waiting for event in plan.events)):
            self._grouping.add(plan, begun=plan.transaction_id in self._begun)
