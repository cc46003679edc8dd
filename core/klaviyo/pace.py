"""Keeps below Klaviyo's published burst limits; the rest of the account's quota is others' too.

The limits: docs/facts.md#klaviyo-windows.
"""

from __future__ import annotations

import time

from aiolimiter import AsyncLimiter

from core.waits import Pause, tell

NOTICED = 1.0
"""Seconds that a wait may take before it is told."""
_PER_SECOND = {"events": 350, "profiles": 75, "profile-import": 75, "metrics": 10, "event": 10}


class KlaviyoPace:
    """One limiter per kind of endpoint; `wait` returns when a request may leave."""

    def __init__(self) -> None:
        # Half of the burst: the keys of an account share it.
        self._limiters = {name: AsyncLimiter(rate / 2, 1) for name, rate in _PER_SECOND.items()}
        self._waiting = dict.fromkeys(_PER_SECOND, 0)
        self._told = dict.fromkeys(_PER_SECOND, 0.0)

    async def wait(self, method: str, path: str) -> None:
        """Wait for a place in the window that this path counts in; a wait that one would notice is told."""
        parts = path.strip("/").split("/")
        kind = parts[1] if len(parts) > 1 else ""
        if kind == "events" and len(parts) > 2:
            kind = "event"  # one by its id: far fewer than of the list
        limiter = self._limiters.get(kind)
        if limiter is None:
            return
        self._waiting[kind] += 1
        try:
            self._tell(kind)
            await limiter.acquire()
        finally:
            self._waiting[kind] -= 1

    def _tell(self, kind: str) -> None:
        seconds, now = self._waiting[kind] / (_PER_SECOND[kind] / 2), time.monotonic()
        if seconds > NOTICED and now - self._told[kind] > NOTICED:
            self._told[kind] = now
            tell(Pause(system="Klaviyo", seconds=seconds))
