"""Reads the events of many orders back together: the newest of each metric, on all profiles, in place of each
profile's own list.

What is not among them after a while, or can't be (events that were given an earlier time), is looked for on its
profile, as for an order alone: that alone says that an event isn't there.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from core.errors import DeskError
from core.klaviyo import KlaviyoReader, Metric, StoredEvent
from core.transfer.plan.events import EventKey
from core.transfer.recorded.around import Metrics
from core.transfer.recorded.find import Expected
from core.transfer.recorded.read_back import OnWait, Patience, read_back

_EVERY = 1.0
"""Seconds between two looks."""
_TOGETHER = 4.0
"""Seconds after which an order looks on its own profile."""
_MOST_PAGES = 15
_EVER = datetime(2000, 1, 1, tzinfo=UTC)
_Key = tuple[str, EventKey]


@dataclass
class _Wish:
    """An event that an order waits for."""

    since: float
    came: asyncio.Future[StoredEvent] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class ReadBackTogether:
    """Looks for what all orders of a batch wait for. `at_once`: the events' time is that of their sending."""

    def __init__(self, metrics: Metrics, *, at_once: bool) -> None:
        self._metrics = metrics
        self._at_once = at_once
        self._wishes: dict[_Key, _Wish] = {}
        self._looking: asyncio.Task[None] | None = None

    async def aclose(self) -> None:
        """End what is under way."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)

    async def __call__(
        self,
        klaviyo: KlaviyoReader,
        profile_id: str,
        expected: Iterable[Expected],
        after: datetime | None,
        patience: Patience,
        on_wait: OnWait,
    ) -> dict[EventKey, StoredEvent]:
        """As `core.transfer.recorded.read_back.read_back`."""
        missing = {event.key: event for event in expected}
        found: dict[EventKey, StoredEvent] = {}
        if self._at_once:
            found = await self._together(
                klaviyo, profile_id, missing, min(_TOGETHER, patience.limit), on_wait
            )
        left = [event for key, event in missing.items() if key not in found]
        if not left:
            return found
        rest = replace(patience, limit=max(0.0, patience.limit - _TOGETHER)) if self._at_once else patience
        return found | await read_back(klaviyo, profile_id, left, after, rest, on_wait)

    async def _together(
        self,
        klaviyo: KlaviyoReader,
        profile_id: str,
        missing: Mapping[EventKey, Expected],
        seconds: float,
        on_wait: OnWait,
    ) -> dict[EventKey, StoredEvent]:
        wishes = {key: self._wishes.setdefault((profile_id, key), _Wish(time.monotonic())) for key in missing}
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look(klaviyo))
        on_wait(len(missing), 0.0)
        try:
            await asyncio.wait([wish.came for wish in wishes.values()], timeout=seconds)
            return {key: wish.came.result() for key, wish in wishes.items() if wish.came.done()}
        finally:
            for key in missing:
                self._wishes.pop((profile_id, key), None)

    async def _look(self, klaviyo: KlaviyoReader) -> None:
        """Look as long as somebody waits. A look that errs is told by the order's own."""
        while self._wishes:
            await asyncio.sleep(_EVERY)
            names = frozenset(metric for _, (metric, _) in self._wishes)
            try:
                metrics = [m for m in await self._metrics(klaviyo, names) if m.label in names]
                await asyncio.gather(*(self._newest(klaviyo, metric) for metric in metrics))
            except DeskError:
                continue

    async def _newest(self, klaviyo: KlaviyoReader, metric: Metric) -> None:
        """Go back through a metric's events until all that are waited for have come."""
        pages = klaviyo.pages_of_metric(metric, after=_EVER, newest_first=True)
        most = min(_MOST_PAGES, 1 + self._count(metric) // 100)
        async for page in pages:
            for stored in page:
                wish = self._wishes.get((stored.profile_id or "", (metric.label, stored.unique_id or "")))
                if wish is not None and not wish.came.done():
                    wish.came.set_result(stored)
            most -= 1
            if most <= 0 or not self._count(metric):
                await pages.aclose()
                return

    def _count(self, metric: Metric) -> int:
        return sum(key[0] == metric.label and not wish.came.done() for (_, key), wish in self._wishes.items())
