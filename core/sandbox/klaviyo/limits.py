"""Rate limits: per endpoint two fixed windows, a burst of one second and a steady one of one minute."""

from __future__ import annotations

import math
from typing import NamedTuple

_BURST_SECONDS = 1
_STEADY_SECONDS = 60


class Limit(NamedTuple):
    """Requests per second and per minute."""

    burst: int
    steady: int


class Quota(NamedTuple):
    """What is left of the steady window after a request: the `RateLimit-*` headers. `reset` in seconds."""

    limit: int
    remaining: int
    reset: int

    def headers(self) -> dict[str, str]:
        return {
            "RateLimit-Limit": str(self.limit),
            "RateLimit-Remaining": str(self.remaining),
            "RateLimit-Reset": str(self.reset),
        }


class RateLimited(Exception):
    """A window is full; `retry_after` is in whole seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"retry after {retry_after} s")
        self.retry_after = retry_after


class RateLimits:
    """Counts requests by endpoint. All keys of the account share the windows."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, int], tuple[int, int]] = {}
        self.refused = 0

    def take(self, endpoint: str, limit: Limit, now: float) -> Quota:
        """Count one request at `now` (seconds). Raises `RateLimited`; a refused request isn't counted."""
        burst_used = self._used(endpoint, _BURST_SECONDS, now)
        steady_used = self._used(endpoint, _STEADY_SECONDS, now)
        steady_left = math.ceil(_STEADY_SECONDS - now % _STEADY_SECONDS)
        if steady_used >= limit.steady or burst_used >= limit.burst:
            self.refused += 1
            raise RateLimited(steady_left if steady_used >= limit.steady else _BURST_SECONDS)
        self._counts[endpoint, _BURST_SECONDS] = (int(now // _BURST_SECONDS), burst_used + 1)
        self._counts[endpoint, _STEADY_SECONDS] = (int(now // _STEADY_SECONDS), steady_used + 1)
        return Quota(limit.steady, limit.steady - steady_used - 1, steady_left)

    def _used(self, endpoint: str, seconds: int, now: float) -> int:
        window, used = self._counts.get((endpoint, seconds), (-1, 0))
        return used if window == int(now // seconds) else 0
