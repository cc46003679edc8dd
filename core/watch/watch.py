"""The watch itself: rounds of reading the list and of looking at the orders whose time has come.

An order that isn't there is looked at once more in the next round before it is told: Klaviyo shows an event some time
after it took it. Where a limit is full, or a system doesn't answer, the round ends, nothing is told, and the next one
comes later and later.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from core.errors import ConfigurationError, CredentialError, DeskError, MissingScope
from core.reading_desk import ReadingDesk
from core.transfer.finding.days import moment_of
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import PlanState
from core.watch.memory import Memory, MemoryStore, Waiting
from core.watch.verdict import Verdict, verdict_on
from core.words import say

OVERLAP = timedelta(hours=1)
"""So far back behind the last reading the list is read each time: an order may be listed late."""
PAGES = 80
"""Pages of recent orders in one reading, of fifty each: a day's outage of a large shop."""
LONGEST_PAUSE = 900.0
"""Seconds between rounds while a limit is full or a system doesn't answer."""
_LATEST_TRY = timedelta(minutes=30)


class Missing(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="missing"):
    """A new order that Klaviyo doesn't have, as `resend-desk watch --json` prints it. `state` is its plan's;
    `missing_since` when it was first looked for in vain.
    """

    transaction_id: str
    transaction_number: str | None
    created_datetime: str | None
    state: PlanState
    cause: Notice
    missing_since: datetime
    looked_at: datetime


@dataclass(frozen=True, kw_only=True)
class Times:
    """How long after it was placed an order is looked at, and how many seconds lie between two rounds."""

    after: timedelta = timedelta(minutes=10)
    every: float = 60.0


class Watch:
    """Watches the orders of a desk. `tell` hears, once each, what keeps it from looking."""

    def __init__(
        self,
        desk: ReadingDesk,
        store: MemoryStore,
        times: Times,
        *,
        tell: Callable[[Notice], None] = lambda _: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._desk = desk
        self._store = store
        self._times = times
        self._tell = tell
        self._clock = clock
        self._sleep = sleep
        self._pause = times.every
        self._told: set[str] = set()
        self._memory: Memory | None = None

    async def go(self) -> AsyncGenerator[Missing, None]:
        """What is missing, as it is found, without an end. Raises what the first reading of the list raises where it
        is about the connection, UsageError where somebody else watches it, ConfigurationError where nothing can be
        remembered.
        """
        with self._store.alone():
            while True:
                async for found in self.round():
                    yield found
                await self._sleep(self._pause)

    async def round(self) -> AsyncGenerator[Missing, None]:
        """Read the list once, and look at what is due."""
        first = self._memory is None
        try:
            memory = self._memory = self._memory or await self._begin()
            await self._read(memory)
        except DeskError as error:
            root = isinstance(error, CredentialError | ConfigurationError) and not isinstance(
                error, MissingScope
            )
            if first and root:
                raise
            self._later(Notice.of(error))
            return
        for transaction_id, waiting in self._due(memory):
            plan = await self._desk.plan(transaction_id)
            found = verdict_on(plan, self._desk.connection.subscription_id)
            alert = self._noted(memory, plan, waiting, found)
            await self._save(memory)
            if alert is not None:
                yield alert
            if found.limited:
                self._later(found.cause)
                return
        self._pause = self._times.every
        memory.forget(self._clock())
        await self._save(memory)

    # Inside --------------------------------------------------------------------------------------

    async def _begin(self) -> Memory:
        memory = await asyncio.to_thread(self._store.load)
        if memory is not None:
            return memory
        page = await self._desk.recent()
        ids = [int(order.transaction_id) for order in page.orders if order.transaction_id.isdigit()]
        return Memory(floor=self._clock() - self._times.after, highest=max(ids, default=0))

    async def _read(self, memory: Memory) -> None:
        """Take in the orders that are new, back to where all are known."""
        now, before = self._clock(), memory.read_at
        horizon = min(memory.floor, before or memory.floor) if before is None else before - OVERLAP
        cursor, found = None, dict[str, Waiting]()
        for _ in range(PAGES):
            page = await self._desk.recent(cursor)
            new = 0
            for order in page.orders:
                created = moment_of(order.created)
                if not order.transaction_id.isdigit() or not memory.is_new(order.transaction_id, created):
                    continue
                if order.transaction_id not in found:
                    new += 1
                    found[order.transaction_id] = Waiting(
                        number=order.number, created=order.created, due=self._due_at(created, before, now)
                    )
            oldest = [moment for order in page.orders if (moment := moment_of(order.created)) is not None]
            if page.next_cursor is None or (not new and oldest and min(oldest) < horizon):
                break
            cursor = page.next_cursor
        else:
            self._say(
                Notice(
                    title=say("Not all new orders were checked"),
                    detail=say("There are more than {pages:,} since the last check.", pages=PAGES * 50),
                    hint=say("Reconcile that period."),
                )
            )
        memory.waiting |= found
        memory.read_at = now
        if found or before is None:
            await self._save(memory)

    def _due_at(self, created: datetime | None, before: datetime | None, now: datetime) -> datetime:
        """Some minutes after it was placed, or after it came: it wasn't there when the list was read last."""
        came = max(filter(None, (created, before)), default=now)
        return min(max(came, now - self._times.after), now) + self._times.after

    def _due(self, memory: Memory) -> list[tuple[str, Waiting]]:
        now = self._clock()
        farthest = now + max(
            self._times.after, _LATEST_TRY
        )  # what is due later, a clock that was wrong has set
        due = [(e, waiting) for e, waiting in memory.waiting.items() if not now < waiting.due <= farthest]
        return sorted(due, key=lambda found: (found[1].due, int(found[0])))

    def _noted(self, memory: Memory, plan: Plan, waiting: Waiting, found: Verdict) -> Missing | None:
        """Remember what was seen; what is to be told, if anything is."""
        now, order = self._clock(), plan.transaction_id
        if found.kind in ("there", "not_due"):
            del memory.waiting[order]
            memory.done[order] = max(now, moment_of(waiting.created) or now)
        elif found.kind == "unsure":
            waiting.tries += 1
            waiting.due = now + min(timedelta(minutes=2 ** min(waiting.tries, 10)), _LATEST_TRY)
            if found.cause is not None:
                self._say(found.cause)
        elif waiting.missing_since is None:
            waiting.missing_since = waiting.due = now
        else:
            assert found.cause is not None
            del memory.waiting[order]
            memory.rung[order] = max(now, moment_of(waiting.created) or now)
            return Missing(
                transaction_id=order,
                transaction_number=waiting.number,
                created_datetime=waiting.created,
                state=plan.state,
                cause=found.cause,
                missing_since=waiting.missing_since,
                looked_at=now,
            )
        return None

    def _later(self, cause: Notice | None) -> None:
        """Let the next round come later, twice as late each time."""
        self._pause = min(max(self._pause, self._times.every) * 2, max(LONGEST_PAUSE, self._times.every))
        if cause is not None:
            self._say(cause)

    def _say(self, cause: Notice) -> None:
        if cause.title not in self._told:
            self._told.add(cause.title)
            self._tell(cause)

    async def _save(self, memory: Memory) -> None:
        await asyncio.to_thread(self._store.save, memory)
