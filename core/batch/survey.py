"""What a batch would do, by reads alone: every order is planned as it will be planned for its send."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field

import msgspec

from core.batch.causes import cause_of, foreseen
from core.batch.confirmed import NOTHING, fingerprint
from core.batch.portion import Portion, Shared
from core.batch.progress import BatchProgress, CauseTold, Meter
from core.batch.run import PORTION
from core.http.traffic import many_requests
from core.journal import Batch, Batches, BatchOrder, PlannedOrder
from core.klaviyo import Revision
from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.reads import Sources
from core.transfer.planning.state import to_send
from core.transfer.proof.klaviyo_flows import TriggeredFlows, flows_of, starting_metrics
from core.waits import told_to
from core.words import InCommon

AT_ONCE = 24
_EVENTS_A_MINUTE = 3400
"""What Klaviyo's steady limit leaves of 3,500 (docs/facts.md#klaviyo-windows)."""
_ORDERS_A_SECOND = 15.0


class BatchPlan(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="batch_plan"):
    """What would be done: `counts` by the plans' states, the number of `people` whose flows would start, of `events`,
    the names of the flows, how many seconds it takes at Klaviyo's limits, and what keeps orders back.
    """

    name: str
    counts: dict[str, int]
    people: int
    events: int
    flows: tuple[str, ...]
    flows_unread: str
    seconds: float
    causes: tuple[CauseTold, ...]
    target: Target | None = None

    @property
    def sendable(self) -> int:
        """How many orders have something to send."""
        return sum(self.counts.get(state, 0) for state in ("ready", "look_first", "partly"))


@dataclass(kw_only=True)
class _KeptBack:
    count: int = 0
    title: InCommon = field(default_factory=InCommon)
    remedy: InCommon = field(default_factory=InCommon)


class BatchSurvey:
    """Plans the waiting orders of a batch. What was planned is noted: nothing else is sent after a confirmation.
    `seen` is shown each plan, which is not kept.
    """

    def __init__(
        self,
        batch: Batch,
        batches: Batches,
        sources: Sources,
        *,
        seen: Callable[[Plan], object] = lambda _plan: None,
    ) -> None:
        self._seen = seen
        self._batch = batch
        self._batches = batches
        self._from = sources
        self._options = msgspec.json.decode(batch.options, type=PlanOptions)
        self._states: Counter[str] = Counter()
        self._people: set[str] = set()
        self._events = 0
        self._kept_back: dict[str, _KeptBack] = {}
        self._planned: dict[str, PlannedOrder] = {}
        self._metrics: set[str] = set()
        self._target: Target | None = None

    async def look(self) -> AsyncGenerator[BatchProgress | BatchPlan, None]:
        """Progress, and at last the plan of the batch. Raises JournalError."""
        waiting = await self._batches.waiting(self._batch.id)
        meter = Meter(name=self._batch.name, of=len(waiting))
        with told_to(meter.hear), many_requests():
            shared = Shared(self._from, self._options)
            shared.begin()
        try:
            for at in range(0, len(waiting), PORTION):
                with told_to(meter.hear), many_requests():
                    await self._portion(shared, waiting[at : at + PORTION], meter)
                yield meter.progress()
            await self._batches.confirm(self._batch.id, self._planned)
            flows = await self._flows()
        finally:
            await shared.aclose()
        yield self._told(flows)

    async def _portion(self, shared: Shared, orders: Sequence[BatchOrder], meter: Meter) -> None:
        portion = Portion(shared, [order.transaction_id for order in orders], self._from.subscription_id)
        places = asyncio.Semaphore(AT_ONCE)

        async def one(transaction_id: str) -> None:
            async with places:
                plan = await portion.plan(transaction_id, self._options)
            self._note(plan)
            self._seen(plan)
            meter.ended(plan.state)

        try:
            await portion.load()
            async with asyncio.TaskGroup() as group:
                for transaction_id in portion.ids:
                    group.create_task(one(transaction_id))
        finally:
            await portion.aclose()

    def _note(self, plan: Plan) -> None:
        self._states[plan.state] += 1
        self._planned[plan.transaction_id] = _planned(plan)
        if not plan.ready:
            for notice in plan.blocked_by[:1]:
                kept = self._kept_back.setdefault(cause_of(notice), _KeptBack())
                kept.count += 1
                kept.title.add(notice.title)
                kept.remedy.add(notice.hint)
            return
        events = to_send(plan)
        self._events += len(events)
        if events:
            self._metrics |= starting_metrics(plan)
            if self._target is None or self._target.test_account is None:
                self._target = plan.target or self._target
            known = plan.profile.profile_id if plan.profile is not None else None
            email = plan.order.email if plan.order is not None else None
            self._people.add(known or (email or plan.transaction_id).casefold())

    async def _flows(self) -> TriggeredFlows:
        if self._target is None:
            return TriggeredFlows(backfill=self._options.backfill)
        reader = self._from.klaviyo(Revision.parse(self._target.revision))
        return await flows_of(reader, self._metrics, backfill=self._options.backfill)

    def _told(self, flows: TriggeredFlows) -> BatchPlan:
        kept_back = sorted(self._kept_back.items(), key=lambda each: -each[1].count)
        orders = sum(self._states.values())
        return BatchPlan(
            name=self._batch.name,
            counts=dict(self._states),
            people=0 if self._options.backfill else len(self._people),
            events=self._events,
            flows=tuple(f"{flow.name} ({flow.metric})" for flow in flows.starting),
            flows_unread=flows.unread.detail if flows.unread is not None else "",
            seconds=round(max(self._events * 60 / _EVENTS_A_MINUTE, orders / _ORDERS_A_SECOND), 1),
            causes=tuple(
                CauseTold(cause=cause, count=kept.count, title=kept.title.text, remedy=kept.remedy.text)
                for cause, kept in kept_back
            ),
            target=self._target,
        )


def _planned(plan: Plan) -> PlannedOrder:
    notice = foreseen(plan)
    return PlannedOrder(
        confirmed=fingerprint(plan) if plan.ready else NOTHING,
        number=(plan.order.number if plan.order is not None else None) or "",
        cause=cause_of(notice) if notice is not None else "",
        title=notice.title if notice is not None else "",
        remedy=notice.hint if notice is not None else "",
    )
