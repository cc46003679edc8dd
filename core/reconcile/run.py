"""One reconciliation from its beginning to its end, by reads alone.

The metric's events of the period are read by pages, once. Each order of the list, newest first, gets a plan as for a
preview, whose questions about events are answered out of these; where it isn't plainly as it should be, it is planned
once more with its profile's events read anew, so that nothing is told that a preview wouldn't say. What no order
claimed is looked into at the end.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import msgspec

from core.errors import DeskError, OtherAccount
from core.http.retry import READING, one_order
from core.ipaas import IpaasReader, Transaction
from core.ipaas.sharing import SharingReader
from core.journal import SentBefore
from core.klaviyo import KlaviyoReader, Metric, StoredEvent
from core.klaviyo.gathering import GatheringReader
from core.klaviyo.kept import KeptEvents
from core.memory.letting_go import let_go
from core.reconcile.asked_once import AskedOnce
from core.reconcile.case import Case, Judged
from core.reconcile.judge import claimed_by, judge
from core.reconcile.metric_names import MetricNames
from core.reconcile.orphans import Names, Orphans
from core.reconcile.period import Period
from core.reconcile.records import CouldNotTell, Finding, Progress, Reconciliation, Told
from core.reconcile.shelf import AFTER, BEFORE, Shelf
from core.reconcile.summary import summed_up
from core.transfer.finding.days import moment_of
from core.transfer.finding.order_list import Bounds, OrderList
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.account import notice_of
from core.transfer.planning.mapping.read import CollectionsRead
from core.transfer.planning.planner import Planner
from core.transfer.planning.reads import Sources, revision_of, subscription_of, summary_of
from core.transfer.profile.ahead import ask_ahead
from core.transfer.recorded.same_order import OrderMarks
from core.words import say, when

_BOUNDS = Bounds(pages=2_000, orders=200_000, seconds=300.0)
_AT_ONCE = 12
"""So many orders are looked at at once; how many requests that may be is for the paces to say."""
_SHARED = 100
"""So many orders share what was asked, so that it is kept no longer than that."""
_IN_A_ROW = 8
"""So many orders in a row that can't be read end it."""
_SURE = timedelta(days=1)
"""The list is read so much beyond the first day: dates are roughly sorted at best."""
_ROUGHLY = timedelta(days=3)
"""And so much where iPaaS.com lists orders only roughly by date."""
_OPTIONS = PlanOptions(event_time="order", backfill=True)
"""What is missing would be sent like this, with no other choice: so what a send would refuse is known here already."""


class ReconcileRun:
    """Reconciles a period. `go` tells what is found as it is found; `found` is the sum, at any time and at the end.
    Stop by closing `go` or by cancelling its task: what was found is kept, as partial.
    """

    def __init__(self, sources: Sources, period: Period) -> None:
        account = AskedOnce(sources.account) if sources.account is not None else None
        self._from = replace(sources, account=account)
        self._period = period
        self._began = time.monotonic()
        self._findings: list[Finding] = []
        self._missing: list[tuple[datetime, bool]] = []
        self._claimed: set[str] = set()
        self._numbers: set[str] = set()
        self._names = MetricNames()
        self._metrics: tuple[Metric, ...] = ()
        self._failures = 0
        self._undated = 0
        self._whole = True
        now = datetime.now(UTC)
        self.shelf = Shelf(
            since=min(period.begins - BEFORE, now - BEFORE).astimezone(UTC),
            until=min(now + timedelta(minutes=5), period.ends + AFTER).astimezone(UTC),
        )
        self.found = Reconciliation(first=period.first, last=period.last, days_of=period.told)

    async def go(self) -> AsyncGenerator[Told, None]:
        """Findings, doubts and progress. Errors end it, and are told in `found`."""
        try:
            async with contextlib.aclosing(self._go()) as told:
                async for each in told:
                    self._take(each)
                    yield each
            if self._whole and self.found.ended_by is None:
                self._put(state="complete")
        except DeskError as error:
            self._put(ended_by=Notice.of(error))
        finally:
            self._put(
                **summed_up(self._findings, self._missing),
                seconds=round(time.monotonic() - self._began, 3),
            )

    async def _go(self) -> AsyncGenerator[Told, None]:
        own, klaviyo = await self._begin()
        yield Progress(events=self.found.events)
        async for orders in self._listed():
            async with contextlib.aclosing(self._looked_at(orders, own, klaviyo)) as looked:
                async for each in looked:
                    yield each
            del orders, looked  # (so that what is handed over to be freed is nobody's any more)
            if self.found.ended_by is not None:
                return
        if self._undated:
            self._whole = False
            self._remark(say("Orders without a date were not checked: {undated}.", undated=self._undated))
        if not self._whole and not self.found.orders:
            return  # without the orders every event would look orphaned
        async for each in self._orphans(klaviyo):
            yield each

    async def _begin(self) -> tuple[CollectionsRead, KlaviyoReader]:
        """The mapping, the account, and the metrics' events of the period."""
        subscription = await subscription_of(self._from)
        own = await self._from.collections(_OPTIONS)
        revision = revision_of(self._from.revision, subscription)
        if self._from.account is not None:
            verdict = await self._from.account.verdict(subscription, revision)
            if verdict.state == "other":
                notice = notice_of(verdict)
                raise OtherAccount(notice.detail, title=notice.title, hint=notice.hint)
        klaviyo = self._from.klaviyo(revision)
        self._names.learn_static(own.document.parents)
        self._metrics = await self._from.metrics(klaviyo, self._names.all)
        await self._read_events(klaviyo)
        self._put(
            mapping=own.source.name,
            events_since=self.shelf.since,
            events_until=min(self.shelf.until, datetime.now(UTC)),
        )
        if own.source.cached:
            self._remark(
                say(
                    "iPaaS.com didn't provide the mapping; the copy of {read_at} was used.",
                    read_at=when(own.source.read_at),
                )
            )
        return own, klaviyo

    async def _read_events(self, klaviyo: KlaviyoReader) -> None:
        wanted = [metric for metric in self._metrics if self._names.has(metric.name)]
        await self.shelf.read(klaviyo, wanted)
        self._put(metrics=tuple(metric.label for metric in wanted), events=len(self.shelf.events))

    # The orders ----------------------------------------------------------------------------------

    async def _listed(self) -> AsyncIterator[Sequence[Transaction]]:
        """The orders of the list, newest first, back to before the period."""
        orders = OrderList(self._from.ipaas, _BOUNDS)
        while not orders.ended:
            try:
                batch = await orders.more()
            except DeskError as error:
                self._whole = False
                self._put(ended_by=Notice.of(error))
                return
            moments = [moment for order in batch if (moment := moment_of(order.created)) is not None]
            try:
                if batch:
                    yield batch
            finally:
                let_go(batch)
                del batch
            if orders.looked.stopped_by:
                break
            past = bool(moments) and min(moments) < self._period.begins - _SURE
            long_past = bool(moments) and max(moments) < self._period.begins - _ROUGHLY
            if (past and orders.sorted_by_date) or (long_past and orders.looked.by_date):
                break
        if orders.note:
            self._remark(orders.note)
        for unread in orders.unread:
            self._remark(say("From the list: {unread}", unread=unread))
        seen = orders.looked
        if orders.unread or (not seen.whole and (bool(seen.stopped_by) or not seen.by_date)):
            self._whole = False
            self._remark(say("Checked of iPaaS.com's list: {told}.", told=seen.told))

    async def _looked_at(
        self, orders: Sequence[Transaction], own: CollectionsRead, klaviyo: KlaviyoReader
    ) -> AsyncGenerator[Told, None]:
        """Those of some orders that are in the period, and what the others claim."""
        inside = [order for order in orders if self._is_in(order)]
        self._undated += sum(moment_of(order.created) is None for order in orders)
        for order in orders:
            if not self._is_in(order):
                summary = summary_of(order, self._from.subscription_id)
                marks = OrderMarks.of(summary, {}, [])
                self._claimed |= claimed_by(marks, self.shelf.of_order(summary))
        async with contextlib.aclosing(self._judged(inside, own, klaviyo)) as judged:
            async for each in judged:
                yield each
        if self.found.ended_by is None:
            oldest = min((o.created for o in orders if o.created), default=None)
            yield Progress(events=self.found.events, orders=self.found.orders, back_to=oldest)

    def _is_in(self, order: Transaction) -> bool:
        moment = moment_of(order.created)
        return moment is not None and self._period.has(moment)

    async def _judged(
        self, orders: Sequence[Transaction], own: CollectionsRead, klaviyo: KlaviyoReader
    ) -> AsyncGenerator[Told, None]:
        """What is to be said of some orders, in their sequence."""
        for start in range(0, len(orders), _SHARED):
            shared = orders[start : start + _SHARED]
            readers = SharingReader(self._from.ipaas), GatheringReader(klaviyo)
            try:
                await ask_ahead(shared, *readers, self._from.subscription_id)
                for place in range(0, len(shared), _AT_ONCE):
                    few = shared[place : place + _AT_ONCE]
                    answers = await asyncio.gather(
                        *(self._one(order, own, readers, klaviyo) for order in few)
                    )
                    for order, judged in zip(few, answers, strict=True):
                        for told in self._counted(order, judged):
                            yield told
                    doubt = answers[-1].doubt
                    if doubt is not None and self._failures >= _IN_A_ROW:
                        title = say("{failures} orders in a row could not be read", failures=self._failures)
                        self._put(ended_by=Notice(title=title, detail=doubt.detail, hint=doubt.hint))
                        return
            finally:
                for reader in readers:
                    await reader.aclose()

    async def _one(
        self,
        order: Transaction,
        own: CollectionsRead,
        readers: tuple[IpaasReader, KlaviyoReader],
        live: KlaviyoReader,
    ) -> Judged:
        """One order: out of what was read, and once more with its profile's events where that isn't plain."""
        sent = tuple(await self._from.sent_before(order.id)) if self._from.sent_before is not None else ()
        with one_order(READING, order.id):
            judged = await self._planned(order, own, readers, None, sent)
            if judged.recorded or (judged.without_event is not None and judged.without_event != "no_sale"):
                return judged
            return await self._planned(order, own, readers, live, sent)

    async def _planned(
        self,
        order: Transaction,
        own: CollectionsRead,
        readers: tuple[IpaasReader, KlaviyoReader],
        live: KlaviyoReader | None,
        sent: tuple[SentBefore, ...],
    ) -> Judged:
        ipaas, remembering = readers
        summary = summary_of(order, self._from.subscription_id)
        view = self.shelf.view(summary)

        async def own_collections() -> CollectionsRead:
            return own

        async def metrics(_: KlaviyoReader, __: frozenset[str]) -> tuple[Metric, ...]:
            return self._metrics

        sources = replace(
            self._from,
            ipaas=ipaas,
            own_collections=own_collections,
            metrics=metrics,
            klaviyo=lambda _: KeptEvents(remembering, view, live=live),
        )
        plan = await Planner(sources).plan(order.id, _OPTIONS)
        if self._names.learn(plan):  # a metric that only the formulas tell
            await self._read_events(live or remembering)
            plan = await Planner(sources).plan(order.id, _OPTIONS)
        payloads = [msgspec.json.decode(event.request.body) for event in plan.events[:1]]
        properties = [each["data"]["attributes"]["properties"] for each in payloads]
        marks = OrderMarks.of(summary, self._names.of, properties)
        self._numbers |= marks.names
        near = {stored.id: stored for stored in self.shelf.of_order(summary)}
        now = datetime.now(UTC)
        return judge(Case(order=order, plan=plan, marks=marks, near=near, sent=sent, now=now))

    def _counted(self, order: Transaction, judged: Judged) -> list[Told]:
        found, reason = self.found, judged.without_event
        self._claimed |= judged.claimed
        without = dict(found.without_event)
        if reason is not None:
            without[reason] = without.get(reason, 0) + 1
        self._put(
            orders=found.orders + 1,
            recorded=found.recorded + judged.recorded,
            no_event=found.no_event + (reason is not None),
            without_event=without,
            with_findings=found.with_findings + judged.found,
            unsure=found.unsure + (judged.doubt is not None and reason is None),
        )
        moment = moment_of(order.created)
        if moment is not None and reason is None and judged.doubt is None:
            missing = any(f.kind == "missing" and not f.line_ids for f in judged.findings)
            self._missing.append((moment, missing))
        if judged.doubt is None:
            self._failures = 0
            return [*judged.findings]
        unread = judged.doubt.event_id is None  # (else it was read, and what was read can be either)
        self._failures = self._failures + 1 if unread else 0
        return [judged.doubt]

    # What is left --------------------------------------------------------------------------------

    async def _orphans(self, klaviyo: KlaviyoReader) -> AsyncIterator[Told]:
        left = [
            stored
            for stored in list(self.shelf.events.values())
            if stored.id not in self._claimed
            and (moment := moment_of(stored.datetime)) is not None
            and self._period.has(moment)
        ]
        names = Names(
            of_orders=frozenset(self._names.of["placed_order"]),
            of_lines=frozenset(self._names.of["ordered_product"]),
            numbers=frozenset(self._numbers),
        )
        orphans = Orphans(self._from.ipaas, klaviyo, self._from.subscription_id)
        async for told in orphans.look(sorted(left, key=_time), names):
            yield told

    def _take(self, told: Told) -> None:
        if isinstance(told, Finding):
            self._findings.append(told)
        elif isinstance(told, CouldNotTell):
            self._put(could_not_tell=self.found.could_not_tell + 1)

    def _remark(self, sentence: str) -> None:
        if sentence not in self.found.remarks:
            self._put(remarks=(*self.found.remarks, sentence))

    def _put(self, **changes: object) -> None:
        self.found = msgspec.structs.replace(self.found, **changes)


def _time(stored: StoredEvent) -> str:
    return stored.datetime or ""
