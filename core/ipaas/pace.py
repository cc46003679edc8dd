"""How much is asked of iPaaS.com at once. It publishes no limit, so ours is modest, and gives way when it says so."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping

from core.http.retry_after import Hold, seconds_of
from core.waits import NOTICED, Pause, tell

AT_ONCE = 24
"""Requests on their way: that many lines of an order get their links in one round trip."""
_BUSY = frozenset((429, 503))


class IpaasPace:
    """The pace of one iPaaS.com, for all of a process."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._places = asyncio.Semaphore(at_once)
        self._hold = Hold()

    @contextlib.asynccontextmanager
    async def turn(self, method: str, path: str) -> AsyncIterator[None]:
        """Wait for a place, and for the end of a pause that iPaaS.com has asked for."""
        async with self._places:
            while (left := self._hold.left) > 0:
                if left > NOTICED:
                    tell(Pause(system="iPaaS.com", seconds=left))
                await asyncio.sleep(left)
            yield

    def heard(self, method: str, path: str, status: int, headers: Mapping[str, str]) -> None:
        """Hold all back for as long as a refusal says; without a word of it, the caller's own pause is enough."""
        if status in _BUSY:
            self._hold.ask(seconds_of(headers) or 0.0)
