"""Makes the plan of one order, by reads only: gate, order, collection, profile, payloads, what is there.

A bad order gives a plan that says what blocks it; only cancellation is raised.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

import msgspec

from core.errors import DeskError, NotFound
from core.ipaas import Subscription
from core.journal import SentBefore
from core.klaviyo import KlaviyoReader, Metric
from core.memory.letting_go import let_go_after
from core.together import together
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Target
from core.transfer.plan.plan import MappingUsed, Plan, PlanOptions
from core.transfer.plan.resolution import Resolution
from core.transfer.planning.account import SAME, AccountVerdict, notice_of, proves
from core.transfer.planning.age import with_age
from core.transfer.planning.apply_mapping import apply_mapping
from core.transfer.planning.blocked import closed, event_notices, failed, without_events
from core.transfer.planning.currency import with_currency
from core.transfer.planning.deleted import plan_of_missing
from core.transfer.planning.mapped_fields import filter_notices
from core.transfer.planning.mapping.source import used
from core.transfer.planning.metrics import metrics_of
from core.transfer.planning.order_details import with_details
from core.transfer.planning.planned_events import MappedOrder
from core.transfer.planning.reads import (
    OrderRead,
    Sources,
    gate_of,
    no_transaction,
    owner_of,
    read_order,
    summary_of,
)
from core.transfer.planning.state import state_of
from core.transfer.planning.what_is_there import WhatIsThere, what_is_there
from core.transfer.profile.lookups import Lookups
from core.transfer.profile.resolver import Resolver
from core.transfer.recorded.around import Metrics
from core.transfer.recorded.namesakes import ids_of_others, namesakes
from core.transfer.recorded.search import Finds, OrderSearch

T = TypeVar("T")


class Planner:
    """Makes plans; holds no state between them."""

    def __init__(self, sources: Sources) -> None:
        self._from = sources

    async def plan(self, transaction_id: str, options: PlanOptions, previous: Plan | None = None) -> Plan:
        """The plan of one order; with `ready=False` and `blocked_by` where it can't be sent.

        `previous` is an earlier plan of the order: unique ids that have changed since are told.
        """
        try:
            plan = await self._plan_or_left(transaction_id, options, previous)
        except DeskError as error:
            plan = failed(transaction_id, options, error)
        plan = msgspec.structs.replace(plan, state=state_of(plan), mapping=self._mapping(plan))
        let_go_after(plan, plan.events)
        return plan

    async def trace(self, transaction_id: str, options: PlanOptions | None = None) -> Plan:
        """The plan without what Klaviyo has already: enough to see how the profile is found."""
        options = options or PlanOptions()
        try:
            plan = await self._plan(transaction_id, options, look_for_events=False)
        except DeskError as error:
            plan = failed(transaction_id, options, error)
        return msgspec.structs.replace(plan, mapping=self._mapping(plan))

    def _mapping(self, plan: Plan) -> MappingUsed:
        left_out = plan.collection.left_out if plan.collection is not None else ()
        return used(plan.options, self._from.mapping(), left_out)

    async def _plan_or_left(self, transaction_id: str, options: PlanOptions, previous: Plan | None) -> Plan:
        """The plan; for an order that is gone, what is left of it."""
        try:
            return await self._plan(transaction_id, options, previous)
        except NotFound as error:
            if error.title != no_transaction(transaction_id):
                raise
            return await plan_of_missing(self._from, transaction_id, options, error)

    async def _plan(
        self,
        transaction_id: str,
        options: PlanOptions,
        previous: Plan | None = None,
        *,
        look_for_events: bool = True,
    ) -> Plan:
        read = await read_order(self._from, transaction_id, options)
        begun = Plan(
            transaction_id=transaction_id,
            ready=False,
            gate=read.gate,
            order=with_details(summary_of(read.transaction, self._from.subscription_id), read.transaction),
            collection=read.collections.marked,
            problems=read.problems(),
            options=options,
            made_at=datetime.now(UTC),
        )
        if read.gate.generate_events is not True and look_for_events:
            target = await self._from.target(read.subscription, read.revision)
            return closed(begun, read.gate, target)
        work = _Work(self._from, read, options, previous)
        try:
            return await (work.plan(begun) if look_for_events else work.trace(begun))
        finally:
            await work.aclose()


_MOST_AT_ONCE = 2_000
"""Recorded events that are judged while the loop waits."""
_JUDGING = ThreadPoolExecutor(max_workers=1, thread_name_prefix="resend-desk-judging")
"""Judges more of them, order by order: Python computes in one thread at a time anyhow, and the window, which wants its
turn as well, would wait for each of the others. What was stopped before its turn isn't begun.
"""


class _Work:
    """The reads of one plan that need the order; close it to end what is still under way."""

    def __init__(
        self, sources: Sources, read: OrderRead, options: PlanOptions, previous: Plan | None
    ) -> None:
        self._from = sources
        self._read = read
        self._options = options
        self._previous = previous
        self._klaviyo = sources.klaviyo(read.revision)
        self._lookups = Lookups(sources.ipaas, self._klaviyo, sources.subscription_id)
        self._resolver = Resolver(self._lookups, read.transaction, read.revision)
        self._metrics = _AskedOnce(sources.metrics)
        self._search = OrderSearch(
            self._klaviyo,
            summary_of(read.transaction, sources.subscription_id),
            metrics=self._metrics,
            around=sources.around,
        )

    async def aclose(self) -> None:
        """Cancel what is still under way."""
        await self._metrics.aclose()
        await self._search.aclose()
        await self._lookups.aclose()

    async def trace(self, begun: Plan) -> Plan:
        """The plan as far as the profile goes."""
        self._resolver.prefetch()
        _, mapped, target = await self._second_round()
        begun = msgspec.structs.replace(begun, target=target, left_out=tuple(mapped.left_out))
        if not mapped.entries:
            return without_events(begun)
        resolution = await self._resolver.resolve(mapped.claim(), mapped.options.profile_id)
        there = WhatIsThere(resolution=resolution, events=mapped.events(resolution, self._read.revision))
        return self._whole(begun, mapped, there)

    async def plan(self, begun: Plan) -> Plan:
        """The whole plan."""
        self._resolver.prefetch()
        order, system_id = self._read.transaction, self._from.subscription_id
        link = partial(self._lookups.link, "Transaction", order.id, system_id)
        self._search.start(order, system_id, link=link)
        owner, mapped, target = await self._second_round()
        gate = gate_of(owner)
        if gate.generate_events is not True:
            return closed(begun, gate, target)
        begun = msgspec.structs.replace(begun, gate=gate, target=target, left_out=tuple(mapped.left_out))
        if not mapped.entries:
            return without_events(begun)
        names = [(e.kind, e.draft.metric) for e in mapped.entries if e.draft.metric is not None]
        there, verdict, metrics = await together(
            self._what_is_there(mapped),
            self._verdict(owner),
            self._metrics_or_why(frozenset(metric for _, metric in names)),
        )
        metric_of, problems = metrics_of(names, metrics, owner)
        verdict = await self._proven(verdict, owner, there)
        account = () if verdict.state == "same" else (notice_of(verdict),)
        begun = msgspec.structs.replace(begun, problems=(*begun.problems, *problems), metric_of=metric_of)
        return self._whole(begun, mapped, there, account)

    def _whole(
        self, begun: Plan, mapped: MappedOrder, there: WhatIsThere, account: tuple[Notice, ...] = ()
    ) -> Plan:
        """`account` comes first: in another account nothing else can be as it should."""
        read, target = self._read, begun.target
        events = with_age(there.events, read.transaction.created, self._options)
        preferred = target.currency if target is not None else ""
        events = with_currency(events, read.transaction, read.subscription, preferred)
        blocked = (
            *account,
            *there.resolution.conflicts,
            *there.blocked_by,
            *filter_notices(mapped.left_out),
            *event_notices(events),
            *self._read.collections.blocked_by(self._options),
        )
        return msgspec.structs.replace(
            begun,
            ready=not blocked,
            blocked_by=blocked,
            profile=there.resolution,
            events=events,
            problems=(*begun.problems, *there.problems),
            receipts=there.receipts,
            doubles=there.doubles,
            left_behind=there.left_behind,
        )

    async def _second_round(self) -> tuple[Subscription, MappedOrder, Target]:
        """The second round: the owner's gate, the mapping applied, the names of the target."""
        read = self._read
        return await together(
            owner_of(self._from, read),
            apply_mapping(
                read.transaction,
                read.collections.document.parents,
                self._from.subscription_id,
                self._lookups,
                self._options,
                self._previous,
            ),
            self._from.target(read.subscription, read.revision),
        )

    async def _what_is_there(self, mapped: MappedOrder) -> WhatIsThere:
        """The profile, and what Klaviyo has of the order. It is looked for on the profile that the mapping claims
        while the claim is still being checked.
        """
        claim, marks = mapped.claim(), mapped.marks()
        if claim.profile_id is not None:
            self._search.list_profile(claim.profile_id)
        sent, unread = await self._sent_before()
        keys = [e.key[1] for e in mapped.expected()] + [e.unique_id for e in sent]
        self._search.look_around(marks.order_metrics, keys)
        resolution = await self._resolver.resolve(claim, mapped.options.profile_id)
        if unread is not None:
            resolution = msgspec.structs.replace(resolution, remarks=(*resolution.remarks, unread))
        events = mapped.events(resolution, self._read.revision)
        if resolution.outcome == "could_not_tell":
            return WhatIsThere(resolution=resolution, events=events)
        finds = await self._search.finish(_profiles(resolution, sent))
        ids = await _judged(finds, partial(ids_of_others, marks, finds.events()))
        others = await namesakes(self._from.ipaas, marks, ids)
        return await _judged(
            finds, partial(what_is_there, mapped, events, resolution, marks, finds, sent, others)
        )

    async def _sent_before(self) -> tuple[Sequence[SentBefore], Notice | None]:
        """What the journal knows of the order; one that can't be read is only told."""
        if self._from.sent_before is None:
            return (), None
        try:
            return await self._from.sent_before(self._read.transaction.id), None
        except DeskError as error:
            return (), msgspec.structs.replace(Notice.of(error), name="not_checked")

    async def _verdict(self, owner: Subscription) -> AccountVerdict:
        check = self._from.account
        return SAME if check is None else await check.verdict(owner, self._read.revision)

    async def _proven(
        self, verdict: AccountVerdict, owner: Subscription, there: WhatIsThere
    ) -> AccountVerdict:
        """The verdict, where the accounts couldn't be compared by what is found of the company's in ours."""
        check = self._from.account
        if check is None or verdict.state == "other":
            return verdict
        if verdict.state == "unproven" and not proves(there.resolution, there.receipts):
            return await check.by_links(owner, self._klaviyo)
        check.note_proven(owner)
        return SAME

    async def _metrics_or_why(self, names: frozenset[str]) -> Sequence[Metric] | DeskError:
        try:
            return await self._metrics(self._klaviyo, names)
        except DeskError as error:
            return error


async def _judged(finds: Finds, judge: Callable[[], T]) -> T:
    """What is made of all that was found. Of tens of thousands it takes seconds, in which nothing could be stopped."""
    if finds.count <= _MOST_AT_ONCE:
        return judge()
    return await asyncio.get_running_loop().run_in_executor(_JUDGING, copy_context().run, judge)


class _AskedOnce:
    """The account's metrics, asked for once in a plan. (It doesn't know the plan: a circle would keep the whole order
    until Python looks for circles.)
    """

    def __init__(self, ask: Metrics) -> None:
        self._ask = ask
        self._read: asyncio.Task[tuple[Metric, ...]] | None = None

    async def __call__(self, klaviyo: KlaviyoReader, names: frozenset[str]) -> tuple[Metric, ...]:
        if self._read is None:
            self._read = asyncio.create_task(self._ask(klaviyo, names))
        return await asyncio.shield(self._read)

    async def aclose(self) -> None:
        if self._read is not None:
            self._read.cancel()
            await asyncio.gather(self._read, return_exceptions=True)


def _profiles(resolution: Resolution, sent: Sequence[SentBefore]) -> list[str]:
    """Every profile that the order could be recorded on, as far as is known."""
    found = [resolution.profile_id, *(c.profile_id for c in resolution.candidates if c.exists)]
    return list(dict.fromkeys(filter(None, [*found, *(event.profile_id for event in sent)])))
