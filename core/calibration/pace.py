"""So many orders a minute, and no more: the account's quota is shared with whoever else asks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

DEFAULT_PER_MINUTE = 40
"""An order takes about seven questions about profiles, of which Klaviyo allows 700 a minute, and one or two about
single events, of which it allows 150 (docs/facts.md#klaviyo-windows): this is less than half of either.
"""


@dataclass(kw_only=True)
class Pace:
    """Waits between two orders. `pause` is how many seconds to wait after an answer that wasn't one."""

    per_minute: float = DEFAULT_PER_MINUTE
    pause: float = 20.0
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    clock: Callable[[], float] = time.monotonic
    _next: float = field(default=0.0, init=False)

    async def turn(self) -> None:
        """Wait until the next order may be asked for."""
        wait = self._next - self.clock()
        if wait > 0:
            await self.sleep(wait)
        self._next = self.clock() + 60 / self.per_minute

    async def rest(self) -> None:
        """Wait after too many requests, or no answer."""
        await self.sleep(self.pause)
