"""Hands orders over to iPaaS.com's queue, in portions, and follows each to its end.

The same rules as for every write: the intent is on disk before a portion leaves, an order is handed over once, and
what got no answer is unknown, and is looked for. What the queue says proves nothing: Klaviyo's events do.
(docs/facts.md#ipaas-queue, docs/facts.md#ipaas-queue-portions)
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import time
import uuid
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from core.coerce import here
from core.errors import DeskError, NotFound
from core.handover.kept_back import just_sent, not_handed, refusal, stopped
from core.handover.order import QueuedOrder, summary_of
from core.ipaas import IpaasReader
from core.ipaas.hook import IpaasHook, Notification
from core.ipaas.transfer_log import QUEUE
from core.journal import Intent, OutcomeState
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.sending.destination import Destination
from core.transfer.sending.event_sender import RECENT
from core.transfer.sending.journaled_write import fate_of
from core.transfer.sending.locks import order_lock
from core.transfer.sending.progress import Progress, State, Summary
from core.transfer.sending.steps import Steps
from core.transfer.sending.stopping import Stop, answered, stop_here, to_its_end
from core.words import encoded, say, stated, when

AGAIN_AFTER = timedelta(hours=24)
"""How long an order that the queue may have is followed in place of being handed over once more."""
_FRESH = timedelta(minutes=5)
_AT_ONCE = 8
"""Logs that are read at once."""
_TOGETHER = 50
"""Orders that are looked at together."""
Look = Callable[[Sequence[str]], Awaitable[Sequence[Plan]]]
"""Plans orders anew, in their sequence."""


@dataclass(frozen=True, kw_only=True)
class Pace:
    """Orders in a portion, and seconds: between portions, between looks at the logs (growing), for the whole of the
    looking, and for Klaviyo to show what a log says is done.
    """

    portion: int = 50
    between: float = 2.0
    first: float = 3.0
    longest: float = 30.0
    limit: float = 900.0
    visible: float = 60.0


class Handover:
    """Hands over to one connection's queue. `hook` opens it, `look` plans orders anew."""

    def __init__(
        self,
        to: Destination,
        ipaas: IpaasReader,
        hook: Callable[[], Awaitable[IpaasHook]],
        look: Look,
        pace: Pace = Pace(),
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._to = to
        self._ipaas = ipaas
        self._hook = hook
        self._look = look
        self._pace = pace
        self._sleep = sleep
        self._clock = clock

    async def go(
        self, plans: Sequence[Plan], *, ticket: str = "", batch: str = "", stop: Stop | None = None
    ) -> AsyncGenerator[Progress, None]:
        """Hand these orders over; of each there is a RunFinished. `stop` hands no more over, and ends the looking.
        Raises what opening the queue raises: then nothing was handed over.
        """
        stop = stop or Stop()
        orders = [self._order(plan) for plan in plans]
        ready = list[QueuedOrder]()
        for order in orders:
            kept = not_handed(order.plan)
            if kept is None:
                ready.append(order)
            else:
                order.steps.ended(kept)
            for news in _said(order):
                yield news
        if not ready:
            return
        hook = await self._hook()
        open_orders = list[QueuedOrder]()
        try:
            for number, portion in enumerate(_portions(ready, self._pace.portion)):
                stop_here()
                if number and not stop.asked:
                    await self._sleep(self._pace.between)
                if stop.asked:
                    for order in portion:
                        order.steps.ended(stopped(order.id))
                else:
                    open_orders += await self._hand_over(hook, portion, ticket, batch)
                for order in portion:
                    for news in _said(order):
                        yield news
        finally:
            await hook.aclose()
        async with contextlib.aclosing(self._follow(open_orders, stop)) as told:
            async for news in told:
                yield news

    # Handing over --------------------------------------------------------------------------------

    def _order(self, plan: Plan) -> QueuedOrder:
        guid = str(uuid.uuid4())
        return QueuedOrder(
            plan=plan,
            notification=Notification.of(plan.transaction_id, guid, self._to.subscription_id),
            steps=Steps(str(uuid.uuid4()), plan.transaction_id),
        )

    async def _hand_over(
        self, hook: IpaasHook, portion: Sequence[QueuedOrder], ticket: str, batch: str
    ) -> list[QueuedOrder]:
        """Hand a portion over; the orders that are to be followed then."""
        async with contextlib.AsyncExitStack() as locks:
            held = list[QueuedOrder]()
            for order in portion:
                order.steps.started("hand_over")
                try:
                    await locks.enter_async_context(order_lock(self._to.locks, self._to.target, order.id))
                except DeskError as error:
                    self._failed(order, Notice.of(error))
                else:
                    held.append(order)
            before = await self._to.journal.handed_over(self._to.target, [order.id for order in held])
            followed, leaving = list[QueuedOrder](), list[QueuedOrder]()
            for order in held:
                earlier = before.get(order.id)
                if earlier is not None and datetime.now(UTC) - earlier.at < AGAIN_AFTER:
                    order.notification = Notification.of(order.id, earlier.guid, self._to.subscription_id)
                    order.intent, order.handed_at, order.sure = earlier.intent, earlier.at, earlier.sure
                    order.steps.progress(
                        "hand_over",
                        say(
                            "It was handed over at {earlier_at} already: it is followed, and not handed over again",
                            earlier_at=when(here(earlier.at), "clock"),
                        ),
                    )
                    followed.append(order)
                elif await self._fresh(order):
                    leaving.append(order)
            for order in (*followed, *leaving):
                await to_its_end(
                    self._to.journal.begin_run(
                        order.steps.run_id,
                        self._to.target,
                        order.id,
                        order.plan.to_json(),
                        ticket=ticket,
                        kind="handover",
                        batch=batch,
                    )
                )
            return [*followed, *(await self._leave(hook, leaving) if leaving else [])]

    async def _fresh(self, order: QueuedOrder) -> bool:
        """Whether an order is still to be handed over; an older plan is made anew."""
        made = order.plan.made_at
        if made is None or datetime.now(UTC) - made > _FRESH:
            (order.plan,) = await self._look([order.id])
        kept = not_handed(order.plan) or await self._sent_from_here(order)
        if kept is not None:
            order.steps.ended(kept)
        return kept is None

    async def _sent_from_here(self, order: QueuedOrder) -> Summary | None:
        """Why an order isn't handed over that this program sent a moment ago: its events may not be visible yet."""
        sent = await self._to.journal.events_of(self._to.target, order.id)
        last = max((event.at for event in sent), default=None)
        if last is None or datetime.now(UTC) - last >= RECENT:
            return None
        return just_sent(order.id, last)

    async def _leave(self, hook: IpaasHook, orders: Sequence[QueuedOrder]) -> list[QueuedOrder]:
        journal = self._to.journal
        for order in orders:
            intent = Intent(
                system="ipaas",
                action="handover",
                method="POST",
                path=QUEUE,
                body=order.notification.body,
                unique_id=order.notification.guid,
            )
            order.intent = await to_its_end(journal.intend(order.steps.run_id, intent))
            order.handed_at = datetime.now(UTC)
        stop_here()
        notifications = [order.notification for order in orders]
        try:
            await answered(lambda: hook.hand_over(notifications, str(uuid.uuid4())))
        except DeskError as error:
            fate = fate_of(error)
            for order in orders:
                assert order.intent is not None
                await to_its_end(
                    journal.outcome(
                        order.intent,
                        fate,
                        stated(error.title, error.detail),
                    )
                )
            if fate == "unknown":
                for order in orders:
                    order.why = stated(error.title, error.detail)
                    order.steps.failed("hand_over", Notice.of(error), outcome="unknown")
                return list(orders)
            for order in orders:
                self._failed(order, refusal(error))
                await self._finish(order, "failed")
            return []
        for order in orders:
            assert order.intent is not None
            await to_its_end(journal.outcome(order.intent, "accepted", result_id=order.notification.guid))
            order.sure = True
            order.steps.finished("hand_over", say("iPaaS.com's queue has it"), outcome="accepted")
        return list(orders)

    def _failed(self, order: QueuedOrder, notice: Notice) -> None:
        order.steps.failed("hand_over", notice)
        order.steps.ended(Summary(transaction_id=order.id, state="failed", profile_id=None, error=notice))

    # Following -----------------------------------------------------------------------------------

    async def _follow(self, orders: Sequence[QueuedOrder], stop: Stop) -> AsyncGenerator[Progress, None]:
        """Read the logs, and look at Klaviyo, until each order has its end or the time is over."""
        left, began, pause = list(orders), self._clock(), self._pace.first
        while left:
            stop_here()
            over = stop.asked or self._clock() - began >= self._pace.limit
            for some in _portions(left, _TOGETHER):
                ended = await self._look_at(some, over=over)
                for order in some:
                    if order.id in ended:
                        left.remove(order)
                        await self._end(order, ended[order.id])
                    for news in _said(order):
                        yield news
            if left:
                await self._sleep(pause)
                pause = min(pause * 1.5, self._pace.longest)

    async def _look_at(self, orders: Sequence[QueuedOrder], *, over: bool) -> dict[str, Summary]:
        """What is to be said at last of those that came to an end."""
        for some in _portions(orders, _AT_ONCE):
            await asyncio.gather(*map(self._read_log, some))
        looked = [order for order in orders if order.ended or order.logless or over]
        plans = await self._look([order.id for order in looked]) if looked else ()
        now, ended = self._clock(), dict[str, Summary]()
        for order, plan in zip(looked, plans, strict=True):
            order.ended_at = order.ended_at if order.ended_at is not None else now
            patience = self._pace.visible / (6 if order.erred else 1)
            order.waited = order.ended and self._clock() - order.ended_at >= patience
            summary = summary_of(order, plan)
            if summary.state == "recorded" or over or order.waited:
                ended[order.id] = summary
        return ended

    async def _read_log(self, order: QueuedOrder) -> None:
        """Take in what is new in an order's log."""
        assert order.handed_at is not None
        if order.logless or order.ended:
            return
        try:
            since = order.handed_at - timedelta(minutes=1)
            order.told(await self._ipaas.transfer_log(order.notification.guid, since))
        except NotFound:
            order.logless = True
            order.steps.progress(
                "hand_over", say("iPaaS.com provides no log for it; Klaviyo is checked instead")
            )
        except DeskError as error:
            order.steps.progress(
                "hand_over", say("Its log can't be read now. {error_title}", error_title=error.title)
            )

    async def _end(self, order: QueuedOrder, summary: Summary) -> None:
        if summary.state == "recorded":
            order.steps.finished("read_back", say("Klaviyo has all of it"), outcome="recorded")
        elif summary.error is not None:
            order.steps.failed("read_back", summary.error, outcome=summary.state)
        order.steps.ended(summary)
        if order.intent is not None and summary.state in ("recorded", "failed"):
            outcome: OutcomeState = "recorded" if summary.state == "recorded" else "refused"
            detail = summary.error.title if summary.error is not None else ""
            await to_its_end(self._to.journal.outcome(order.intent, outcome, detail, order.notification.guid))
        await self._finish(order, summary.state, summary.error)

    async def _finish(self, order: QueuedOrder, state: State, error: Notice | None = None) -> None:
        told = msgspec.json.encode(error, enc_hook=encoded) if error is not None else None
        await to_its_end(self._to.journal.finish_run(order.steps.run_id, state, told))


def _said(order: QueuedOrder) -> Iterator[Progress]:
    while not order.steps.queue.empty():
        yield order.steps.queue.get_nowait()


def _portions(orders: Sequence[QueuedOrder], size: int) -> Iterator[list[QueuedOrder]]:
    rest = iter(list(orders))
    while portion := list(itertools.islice(rest, size)):
        yield portion
