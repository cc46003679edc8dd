"""The events of the period, read by pages and kept so that an order finds those that can be its own."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from core.klaviyo import KlaviyoReader, Metric, StoredEvent
from core.transfer.finding.days import moment_of
from core.transfer.plan.order import OrderSummary
from core.transfer.recorded.same_order import telling, tokens_of

BEFORE = timedelta(days=2)
"""Events so much before the period are read as well: senders date by the order, or by now, in any time zone."""
AFTER = timedelta(days=7)
"""And so much after it: an order may have been sent days late."""
_SLICE = timedelta(days=3)
"""Of each metric so much time is read as one list."""
_AT_ONCE = 3
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(kw_only=True)
class Shelf:
    """What was read of Klaviyo's events from `since` to `until`."""

    since: datetime
    until: datetime
    events: dict[str, StoredEvent] = field(default_factory=dict)
    _named: dict[str, list[StoredEvent]] = field(default_factory=dict)
    _shown: dict[str, StoredEvent] = field(default_factory=dict)
    _read: set[str] = field(default_factory=set)

    def add(self, stored: StoredEvent) -> None:
        """Keep an event, once."""
        if stored.id in self.events:
            return
        self.events[stored.id] = stored
        for token in tokens_of(stored):
            self._named.setdefault(token, []).append(stored)
        if stored.of is not None:
            self._shown.setdefault(stored.of.id, stored)

    async def read(self, klaviyo: KlaviyoReader, metrics: Sequence[Metric]) -> None:
        """Read all events of these metrics in the time, those that were read already left out. Raises what the reads
        raise; then nothing can be told.
        """
        wanted = [metric for metric in metrics if metric.id not in self._read]
        turns = asyncio.Semaphore(_AT_ONCE)

        async def slice_of(metric: Metric, after: datetime, before: datetime) -> None:
            async with turns:
                async for page in klaviyo.pages_of_metric(metric, after=after, before=before):
                    for stored in page:
                        self.add(stored)

        bounds = list(self._bounds())
        tasks = [
            asyncio.create_task(slice_of(metric, after, before))
            for metric in wanted
            for after, before in bounds
        ]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        self._read |= {metric.id for metric in wanted}

    def _bounds(self) -> Iterator[tuple[datetime, datetime]]:
        edges = [self.since]
        while edges[-1] < self.until:
            edges.append(min(edges[-1] + _SLICE, self.until))
        return itertools.pairwise(edges)

    def of_order(self, order: OrderSummary) -> list[StoredEvent]:
        """The events that carry something of an order; whether they are of it is for `OrderMarks` to say."""
        found = {stored.id: stored for token in telling(order) for stored in self._named.get(token, ())}
        return list(found.values())

    def view(self, order: OrderSummary) -> View:
        """The shelf as one order sees it."""
        return View(self, order)


class View:
    """One order's part of the shelf (`core.klaviyo.kept.Kept`)."""

    def __init__(self, shelf: Shelf, order: OrderSummary) -> None:
        self._shelf = shelf
        self._order = order
        self.since, self.until = shelf.since, shelf.until

    def on(self, profile_id: str) -> Sequence[StoredEvent]:
        """Only those that carry something of the order: one that is sought in vain is looked for live."""
        found = [s for s in self._shelf.of_order(self._order) if s.profile_id == profile_id]
        return sorted(found, key=lambda stored: moment_of(stored.datetime) or _NEVER, reverse=True)

    def by_id(self, event_id: str) -> StoredEvent | None:
        return self._shelf.events.get(event_id)

    def near(self, metric: Metric) -> Sequence[StoredEvent]:
        """All that carry something of the order, its lines' too, on whichever profile."""
        return self._shelf.of_order(self._order)

    def shows(self, metric: Metric) -> StoredEvent | None:
        return self._shelf._shown.get(metric.id)

    def add(self, stored: StoredEvent) -> None:
        self._shelf.add(stored)
