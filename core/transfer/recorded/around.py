"""The events of an order's metrics on all profiles, around its time: by two pages for one order alone, or all of a
period, read once for many orders.
"""

from __future__ import annotations

import asyncio
import contextvars
import datetime
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from core.http.sharing import Kept
from core.klaviyo import KlaviyoReader, Metric, StoredEvent
from core.transfer.plan.order import OrderSummary
from core.transfer.recorded.find import earliest
from core.transfer.recorded.same_order import telling, tokens_of

Metrics = Callable[[KlaviyoReader, frozenset[str]], Coroutine[Any, Any, tuple[Metric, ...]]]
"""The account's metrics; those of these names are wanted, so that an answer from before may be asked for anew."""

_AFTER_ORDER = datetime.timedelta(days=3)
_UNDATED = datetime.timedelta(days=365)
"""How far back the newest events are looked at for an order whose date isn't known."""
_EVER = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


class Around(Protocol):
    """Searches the account for an order's events. Raises what the reads raise."""

    async def events(
        self, klaviyo: KlaviyoReader, named: Sequence[Metric], order: OrderSummary, keys: frozenset[str]
    ) -> tuple[tuple[StoredEvent, ...], bool]:
        """The events that may be the order's, and whether there was nothing more to look at. `keys` are the unique
        ids of the events that it would have.
        """
        ...

    async def shows_any(self, klaviyo: KlaviyoReader, named: Sequence[Metric]) -> bool:
        """Whether any event at all is listed of these metrics."""
        ...


class AroundOne:
    """For one order: two pages of each metric, from the order's time on, and backwards from now."""

    async def events(
        self, klaviyo: KlaviyoReader, named: Sequence[Metric], order: OrderSummary, keys: frozenset[str]
    ) -> tuple[tuple[StoredEvent, ...], bool]:
        """All events of these pages."""
        after = earliest(order.created)
        if after is None:
            since = datetime.datetime.now(datetime.UTC) - _UNDATED
            newest = [klaviyo.events_of_metric(m, after=since, newest_first=True) for m in named]
            return tuple(stored for page, _ in await asyncio.gather(*newest) for stored in page), False
        middle = after + _AFTER_ORDER
        pages = [klaviyo.events_of_metric(m, after=after, before=middle) for m in named]
        if middle < datetime.datetime.now(datetime.UTC):
            pages += [klaviyo.events_of_metric(m, after=middle, newest_first=True) for m in named]
        found = await asyncio.gather(*pages)
        return tuple(stored for page, _ in found for stored in page), all(whole for _, whole in found)

    async def shows_any(self, klaviyo: KlaviyoReader, named: Sequence[Metric]) -> bool:
        """By the newest page of each."""
        found = await asyncio.gather(
            *(klaviyo.events_of_metric(m, after=_EVER, newest_first=True) for m in named)
        )
        return any(page for page, _ in found)


@dataclass(kw_only=True)
class _Period:
    """What is kept of a metric's events: those that carry a mark of one of the orders, by that mark; and of every
    event, without its payload, by its unique id.
    """

    read_at: float
    whole: bool = True
    count: int = 0
    by_mark: dict[str, list[StoredEvent]] = field(default_factory=dict)
    by_key: dict[str, list[StoredEvent]] = field(default_factory=dict)


class AroundMany:
    """For many orders: all events of each metric since the first of them was placed, read to the end.

    What is kept counts for `seconds`; then it is read anew. Of more than `most` events of a metric the rest isn't read,
    and an order is told that there is more. What is read for all is read in the context in which this was made, so that
    no order's limit of time is taken for it.
    """

    def __init__(self, orders: Iterable[OrderSummary], *, seconds: float = 60.0, most: int = 60_000) -> None:
        orders = tuple(orders)
        dated = [moment for order in orders if (moment := earliest(order.created)) is not None]
        self._after = min(dated, default=None)
        self._wanted = frozenset(mark for order in orders for mark in telling(order))
        self._seconds = seconds
        self._most = most
        self._read: dict[str, asyncio.Task[_Period]] = {}
        self._alone = AroundOne()
        self._shown = Kept(seconds)
        self._context = contextvars.copy_context()

    async def aclose(self) -> None:
        """End what is under way."""
        for task in self._read.values():
            task.cancel()
        await asyncio.gather(*self._read.values(), return_exceptions=True)
        await self._shown.aclose()

    async def events(
        self, klaviyo: KlaviyoReader, named: Sequence[Metric], order: OrderSummary, keys: frozenset[str]
    ) -> tuple[tuple[StoredEvent, ...], bool]:
        """Those that carry one of the order's marks or keys. An order without a time is searched for by itself."""
        marks, after = telling(order), earliest(order.created)
        if self._after is None or after is None or after < self._after or not marks <= self._wanted:
            return await self._alone.events(klaviyo, named, order, keys)
        periods = await asyncio.gather(*(self._period(klaviyo, metric) for metric in named))
        found: dict[str, StoredEvent] = {}
        for period in periods:
            found |= {stored.id: stored for key in keys for stored in period.by_key.get(key, ())}
            found |= {stored.id: stored for mark in marks for stored in period.by_mark.get(mark, ())}
        return tuple(found.values()), all(period.whole for period in periods)

    async def shows_any(self, klaviyo: KlaviyoReader, named: Sequence[Metric]) -> bool:
        """By the period, or by the newest page where the period has none."""
        periods = await asyncio.gather(*(self._period(klaviyo, metric) for metric in named))
        if any(period.count for period in periods):
            return True
        name = " ".join(sorted(metric.id for metric in named))
        return await self._shown.get(name, lambda: self._alone.shows_any(klaviyo, named))

    async def _period(self, klaviyo: KlaviyoReader, metric: Metric) -> _Period:
        task = self._read.get(metric.id)
        if task is None or (task.done() and not self._is_fresh(task)):
            task = asyncio.create_task(self._read_all(klaviyo, metric), context=self._context.copy())
            self._read[metric.id] = task
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            asking = asyncio.current_task()
            if not task.cancelled() or asking is None or asking.cancelling():
                raise
        return await self._period(klaviyo, metric)  # it was closed meanwhile, and this order came late

    def _is_fresh(self, task: asyncio.Task[_Period]) -> bool:
        if task.cancelled() or task.exception() is not None:
            return False
        return time.monotonic() - task.result().read_at <= self._seconds

    async def _read_all(self, klaviyo: KlaviyoReader, metric: Metric) -> _Period:
        assert self._after is not None
        period = _Period(read_at=time.monotonic())
        async for page in klaviyo.pages_of_metric(metric, after=self._after):
            for stored in page:
                self._keep(period, stored)
            if period.count >= self._most:
                period.whole = False
                break
        return period

    def _keep(self, period: _Period, stored: StoredEvent) -> None:
        period.count += 1
        if stored.unique_id is not None:
            bare = StoredEvent(
                id=stored.id,
                metric=stored.metric,
                profile_id=stored.profile_id,
                unique_id=stored.unique_id,
                value=stored.value,
                datetime=stored.datetime,
                of=stored.of,
            )
            period.by_key.setdefault(stored.unique_id, []).append(bare)
        for mark in tokens_of(stored) & self._wanted:
            period.by_mark.setdefault(mark, []).append(stored)
