"""Runs a batch: several orders at once, each planned and sent by itself, with all that they share asked once.

An order is sent right after its plan was made, by the same planner and the same sender as an order alone. What was
confirmed is what is sent: a plan that would send something else than the confirmed one keeps its order back.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

import msgspec

from core.batch.causes import outcome_of
from core.batch.confirmed import CHANGED, is_as_confirmed
from core.batch.people import People
from core.batch.portion import Portion, Shared
from core.batch.progress import BatchEnded, BatchNews, CauseTold, Meter
from core.batch.read_back import ReadBackTogether
from core.exchanges.recorder import unrecorded
from core.http.traffic import many_requests
from core.journal import Batch, Batches, BatchOrder, BatchState
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.reads import Sources
from core.transfer.sending.destination import Destination
from core.transfer.sending.locks import batch_lock
from core.transfer.sending.not_sent import summary_unsent
from core.transfer.sending.progress import Summary
from core.transfer.sending.sender import Sender
from core.transfer.sending.stopping import Stop
from core.waits import told_to

AT_ONCE = 48
"""Orders at once. Most wait for an answer or for the read-back; the paces say how fast requests leave."""
PORTION = 200
"""Orders whose events around are read together: the reading is no older than such a portion takes."""
LOOKED_WITHIN = timedelta(seconds=20)
"""How young a plan has to be for its own look to be the last one before its send."""
_TOLD_EVERY = 2.0
_ENDS_ALL = frozenset(
    ("CredentialError", "KeyringUnavailable", "SignInRefused", "OtherAccount", "JournalError")
)
"""Errors that every further order would meet as well."""
_LOADED = 4
_Item = tuple[Portion, BatchOrder] | None


class BatchStop:
    """The wish to pause, to go on, or to stop. What is under way is finished, unless the wish to stop comes twice."""

    def __init__(self) -> None:
        self.asked = False
        self.at_once = False
        self._going = asyncio.Event()
        self._going.set()
        self._ended = asyncio.Event()
        self._stops: set[Stop] = set()

    @property
    def paused(self) -> bool:
        """Whether it is paused."""
        return not self._going.is_set()

    def pause(self) -> None:
        """Begin no further order."""
        self._going.clear()

    def go_on(self) -> None:
        """Begin orders again."""
        self._going.set()

    def ask(self) -> None:
        """Begin no further order, and end; the second time, break off what is under way."""
        self.at_once = self.asked
        self.asked = True
        self._going.set()
        self._ended.set()
        if self.at_once:
            for stop in list(self._stops):
                stop.ask()

    async def may_begin(self) -> bool:
        """Wait while it is paused; whether a further order may begin."""
        await self._going.wait()
        return not self.asked

    async def wait(self) -> None:
        """Wait until somebody wants it to stop."""
        await self._ended.wait()

    @contextlib.contextmanager
    def of_order(self) -> Iterator[Stop]:
        """The stop of an order that is under way."""
        stop = Stop()
        self._stops.add(stop)
        try:
            yield stop
        finally:
            self._stops.discard(stop)


class BatchRun:
    """One run of a batch, from where it stands to its end or to a stop. `go` is called once."""

    def __init__(self, batch: Batch, batches: Batches, sources: Sources, to: Destination) -> None:
        self._batch = batch
        self._batches = batches
        self._to = to
        self._options = msgspec.json.decode(batch.options, type=PlanOptions)
        self._shared = Shared(sources, self._options)
        self._system_id = sources.subscription_id
        self._read_back = ReadBackTogether(self._shared.metrics, at_once=self._options.event_time == "now")
        self._sender = Sender(
            replace(
                to,
                metrics=self._shared.metrics,
                looked_within=LOOKED_WITHIN,
                read_back=self._read_back,
                recorded=unrecorded,
            )
        )
        self._people = People()
        self._made = set[str]()
        self._news: asyncio.Queue[BatchNews | None] = asyncio.Queue()
        self._error: Notice | None = None
        self._begun = 0

    async def go(
        self, stop: BatchStop | None = None, *, pause_after: int | None = None
    ) -> AsyncGenerator[BatchNews, None]:
        """Send what is waiting. Tells each order's summary, progress every few seconds, and at last BatchEnded.
        `pause_after` ends it as paused when so many orders were done. Where the reader itself stops or is cancelled,
        what is on its way gets its answer, and the orders that were under way go on waiting: whoever resumes the batch
        finds what arrived, and sends the rest. Raises JournalError, and TransferError where somebody else carries this
        batch out.
        """
        lock = batch_lock(self._to.locks, self._to.target, self._batch.id, self._batch.name)
        async with lock, contextlib.aclosing(self._alone(stop or BatchStop(), pause_after)) as told:
            async for news in told:
                yield news

    async def _alone(self, stop: BatchStop, pause_after: int | None) -> AsyncGenerator[BatchNews, None]:
        waiting = await self._batches.waiting(self._batch.id)
        meter = Meter(name=self._batch.name, of=len(waiting))
        await self._batches.begin(self._batch.id)
        began = time.monotonic()
        with told_to(meter.hear), many_requests():
            self._shared.begin()
            work = asyncio.create_task(self._work(waiting, meter, stop, pause_after))
            ticking = asyncio.create_task(self._tick(meter, stop))
        try:
            yield meter.progress()
            while True:
                news = await self._news.get()
                if news is None:
                    break
                yield news
            await work
        finally:
            ticking.cancel()
            while not work.done():
                # The end of the program is nobody's word about an order: what it breaks off goes on waiting.
                stop.asked = True
                work.cancel()  # a second time, it waits for nothing more
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait({work})
            for each in (self._read_back, self._shared):
                await each.aclose()
            state = await self._noted(stop, time.monotonic() - began)
        yield meter.progress()
        yield await self._ended(state)

    async def _noted(self, stop: BatchStop, seconds: float) -> BatchState:
        counts = await self._batches.counts(self._batch.id)
        state: BatchState = "done"
        if counts.get("waiting"):
            state = "stopped" if stop.asked else "paused"
        await self._batches.end(self._batch.id, state, round(seconds, 3))
        return state

    async def _ended(self, state: BatchState) -> BatchEnded:
        causes = await self._batches.causes(self._batch.id)
        return BatchEnded(
            name=self._batch.name,
            state=state,
            counts=await self._batches.counts(self._batch.id),
            seconds=round((await self._batches.find(self._batch.name)).seconds, 3),
            causes=tuple(map(CauseTold.of, causes)),
            error=self._error,
        )

    async def _tick(self, meter: Meter, stop: BatchStop) -> None:
        while True:
            await asyncio.sleep(_TOLD_EVERY)
            self._news.put_nowait(meter.progress(paused=stop.paused))

    async def _work(
        self, waiting: Sequence[BatchOrder], meter: Meter, stop: BatchStop, most: int | None
    ) -> None:
        """All orders, `AT_ONCE` at a time. Raises the first error that isn't an order's own."""
        chosen = waiting if most is None else waiting[:most]
        queue: asyncio.Queue[_Item] = asyncio.Queue(maxsize=1)

        async def worker() -> None:
            while await stop.may_begin():
                item = await _next(queue, stop)
                if item is None or not await stop.may_begin():
                    return
                await self._one(*item, meter, stop)

        try:
            async with asyncio.TaskGroup() as group:
                feeding = group.create_task(self._feed(chosen, queue))
                await asyncio.wait([group.create_task(worker()) for _ in range(AT_ONCE)])
                feeding.cancel()
        except BaseExceptionGroup as errors:
            raise errors.exceptions[0] from None
        finally:
            self._news.put_nowait(None)

    async def _feed(self, orders: Sequence[BatchOrder], queue: asyncio.Queue[_Item]) -> None:
        """Hand the orders out; the next portion is read while one is worked on."""
        parts = [orders[at : at + PORTION] for at in range(0, len(orders), PORTION)]
        loading = [asyncio.create_task(self._load(part)) for part in parts[:1]]
        loaded: list[Portion] = []
        try:
            for number, part in enumerate(parts):
                portion = await loading.pop()
                loaded.append(portion)
                loading += [asyncio.create_task(self._load(each)) for each in parts[number + 1 : number + 2]]
                for order in part:
                    await queue.put((portion, order))
                if len(loaded) > _LOADED:  # all of its orders are done by now, or wait for one person
                    await loaded.pop(0).aclose()
            for _ in range(AT_ONCE):
                await queue.put(None)
            await asyncio.Event().wait()  # until the last order is done
        finally:
            for task in loading:
                task.cancel()
            await asyncio.gather(*loading, return_exceptions=True)
            for portion in loaded:
                await portion.aclose()

    async def _load(self, orders: Sequence[BatchOrder]) -> Portion:
        portion = Portion(self._shared, [order.transaction_id for order in orders], self._system_id)
        await portion.load()
        return portion

    async def _one(self, portion: Portion, order: BatchOrder, meter: Meter, stop: BatchStop) -> None:
        """One order, from its plan to what became of it."""
        async with self._people.alone(portion.person(order.transaction_id)):
            plan = await portion.plan(order.transaction_id, self._options)
            with stop.of_order() as own:
                summary = await self._sent(plan, order, own, meter)
        if summary.error is not None and summary.error.kind == "Stopped" and summary.state == "skipped":
            await self._to.journal.told(self._to.target, order.transaction_id)
            return  # nothing of it was begun: it waits for the next run
        outcome = outcome_of(summary, plan)
        await self._batches.ended(self._batch.id, outcome)
        if summary.error is not None and summary.error.kind in _ENDS_ALL and not stop.asked:
            self._error = summary.error
            stop.ask()
        meter.ended(summary.state)
        self._news.put_nowait(summary)

    async def _sent(self, plan: Plan, order: BatchOrder, own: Stop, meter: Meter) -> Summary:
        sendable = plan.sendable()
        if sendable is None:
            return summary_unsent(plan)
        if not is_as_confirmed(plan, order, self._made):
            return Summary(transaction_id=plan.transaction_id, state="failed", profile_id=None, error=CHANGED)
        summary = await self._sender.send_unheard(
            sendable, ticket=self._batch.ticket, batch=self._batch.name, stop=own, hear=meter.hear
        )
        if plan.profile is not None and plan.profile.rule == "customer_transfer":
            self._shared.forget_people()
            if summary.profile_id is not None:
                self._made.add(summary.profile_id)
        return summary


async def _next(queue: asyncio.Queue[_Item], stop: BatchStop) -> _Item:
    """The next order; None where there is none, or it is to stop."""
    coming, ending = asyncio.ensure_future(queue.get()), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({coming, ending}, return_when=asyncio.FIRST_COMPLETED)
        return coming.result() if coming.done() else None
    finally:
        coming.cancel()
        ending.cancel()
