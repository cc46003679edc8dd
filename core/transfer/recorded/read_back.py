"""Proof: reads accepted events back with growing pauses, until they are there or the time is up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from core.klaviyo import KlaviyoReader, StoredEvent
from core.transfer.plan.events import EventKey
from core.transfer.recorded.find import Expected, find_recorded


@dataclass(frozen=True)
class Patience:
    """How long to look, in seconds. How long Klaviyo takes until an event can be read is not documented.
    (docs/facts.md#klaviyo-visible-after)
    """

    limit: float = 30.0
    first_pause: float = 0.25
    longest_pause: float = 5.0

    def after(self, waited: float) -> Patience:
        """What is left of it where so many seconds went by already since the event left: half at the least."""
        return replace(self, limit=max(self.limit / 2, self.limit - waited))

    async def tries(self) -> AsyncIterator[float]:
        """Yields the seconds waited so far, pausing in between, until the limit is reached."""
        waited, pause = 0.0, self.first_pause
        while True:
            yield waited
            if waited >= self.limit:
                return
            pause = min(pause, self.limit - waited)
            await asyncio.sleep(pause)
            waited += pause
            pause = min(pause * 1.7, self.longest_pause)


OnWait = Callable[[int, float], None]
ReadBack = Callable[
    [KlaviyoReader, str, Iterable[Expected], datetime | None, Patience, OnWait],
    Awaitable[dict[EventKey, StoredEvent]],
]
"""As `read_back`."""


async def read_back(
    klaviyo: KlaviyoReader,
    profile_id: str,
    expected: Iterable[Expected],
    after: datetime | None,
    patience: Patience,
    on_wait: OnWait,
) -> dict[EventKey, StoredEvent]:
    """The events that could be read within the limit. `on_wait(missing, seconds)` hears of each pause."""
    missing = {event.key: event for event in expected}
    found: dict[EventKey, StoredEvent] = {}
    async for waited in patience.tries():
        found |= await find_recorded(klaviyo, profile_id, missing.values(), after)
        missing = {key: event for key, event in missing.items() if key not in found}
        if not missing:
            break
        on_wait(len(missing), waited)
    return found
