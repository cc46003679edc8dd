"""Keeps below Klaviyo's limits: both windows of each endpoint, by what we send and by what Klaviyo says is left.

The limits are the account's, whatever the key: others may be using it. What they spend shows in `RateLimit-Remaining`,
which falls by more than we have sent; so much is left to them. (docs/facts.md#klaviyo-windows,
docs/facts.md#klaviyo-rate-headers)
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Mapping
from typing import NamedTuple

from core.http.retry_after import Hold, seconds_of
from core.waits import NOTICED, Pause, tell

_MINUTE = 60.0
_TOO_MANY = 429


class Limit(NamedTuple):
    """Requests a second and a minute."""

    burst: int
    steady: int


_EVENTS, _PROFILES, _FEW = Limit(350, 3500), Limit(75, 700), Limit(10, 150)
_LIMITS: Mapping[str, Limit] = {
    "POST events": _EVENTS,
    "GET events": _EVENTS,
    "GET events/{id}": _FEW,
    "GET profiles": _PROFILES,
    "POST profiles": _PROFILES,
    "GET profiles/{id}": _PROFILES,
    "PATCH profiles/{id}": _PROFILES,
    "POST profile-import": _PROFILES,
    "GET metrics": _FEW,
    "GET metrics/{id}": _FEW,
    "GET metrics/{id}/flow-triggers": _FEW,
}
"""Of each endpoint. The account's own isn't waited for: it only gives a name."""
_BURST_SHARE = 0.5
"""Of the burst: where the second begins on the other side isn't known, and others share it."""
_KEPT_BACK = 0.01
"""Of the minute: for what is on its way when one window ends and the next begins."""
_LEAD = 10.0
"""Seconds by which we may be ahead of an even pace in a minute: whoever comes late finds a share of it left."""
_SETTLED = 2.0
"""Seconds of a window after which what others spent in it says how fast they spend."""


class KlaviyoPace:
    """The pace of one account. Endpoints have windows of their own."""

    def __init__(self) -> None:
        self._windows = {name: Windows(limit) for name, limit in _LIMITS.items()}

    @contextlib.asynccontextmanager
    async def turn(self, method: str, path: str) -> AsyncIterator[None]:
        """Wait for a place in both windows of the path's endpoint; a wait that one would notice is told."""
        windows = self._windows.get(endpoint_of(method, path))
        if windows is not None:
            await windows.wait()
        yield

    def heard(self, method: str, path: str, status: int, headers: Mapping[str, str]) -> None:
        """Take in what Klaviyo says of the endpoint's limit."""
        windows = self._windows.get(endpoint_of(method, path))
        if windows is None:
            return
        if status == _TOO_MANY:
            windows.hold.ask(seconds_of(headers) or 1.0)
            return
        told = [headers.get(f"RateLimit-{name}", "").strip() for name in ("Limit", "Remaining", "Reset")]
        if all(text.isascii() and text.isdigit() and len(text) < 10 for text in told):
            limit, remaining, reset = map(int, told)
            windows.told(limit, remaining, min(float(reset), _MINUTE))


def endpoint_of(method: str, path: str) -> str:
    """`GET events/{id}` for a method and a path behind the host."""
    parts = path.strip("/").split("/")[1:]
    if len(parts) > 1:
        parts[1] = "{id}"
    return f"{method} {'/'.join(parts)}"


class Windows:
    """The two windows of one endpoint. Times are the event loop's."""

    def __init__(self, limit: Limit) -> None:
        self._burst = max(1, int(limit.burst * _BURST_SHARE))
        self._steady = limit.steady
        self._sent: deque[float] = deque()
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._told_at = float("-inf")
        self.hold = Hold()
        self._ends: float | None = None
        """When Klaviyo's minute ends, as far as its answers tell; it counts its seconds up to whole ones."""
        self._others = 0.0
        self._others_before = 0.0
        """What others spend in this minute at their pace, and what they spent in the one before."""

    async def wait(self) -> None:
        """Wait until a request may leave, in the order of coming, and count it."""
        self._waiting += 1
        try:
            self._tell(self._waiting / self._burst)
            async with self._turn:
                while (left := self._seconds_left(_now())) > 0:
                    self._tell(left)
                    await asyncio.sleep(min(left, 1.0))  # an answer may tell of more room meanwhile
                self._sent.append(_now())
        finally:
            self._waiting -= 1

    def told(self, limit: int, remaining: int, reset: float) -> None:
        """What is left of Klaviyo's minute after a request of ours, and in how many seconds it ends."""
        now = _now()
        self._steady = max(1, limit)
        self._roll(now)
        ends = now + reset
        if self._ends is None or ends > self._ends + 2.0:
            self._ends, self._others, self._others_before = ends, 0.0, 0.0
        else:
            self._ends = min(self._ends, ends)
        begun = self._ends - _MINUTE
        elapsed = now - begun
        if elapsed >= _SETTLED:
            others = max(0, limit - remaining - self._ours_since(begun))
            self._others = others * _MINUTE / elapsed

    def _roll(self, now: float) -> None:
        """Go on to the minute that it is now."""
        if self._ends is None or now < self._ends:
            return
        minutes = int((now - self._ends) // _MINUTE) + 1
        self._ends += minutes * _MINUTE
        self._others_before = self._others if minutes == 1 else 0.0
        self._others = self._others_before

    def _seconds_left(self, now: float) -> float:
        """How long the next request has to wait; 0 when it may leave."""
        self._roll(now)
        over = now - _MINUTE if self._ends is None else max(now, self._ends) - _MINUTE - 1.0
        while self._sent and self._sent[0] <= over:
            self._sent.popleft()
        burst = self._sent[-self._burst] + 1.0 - now if len(self._sent) >= self._burst else 0.0
        return max(burst, self.hold.left, self._of_minute(now))

    def _of_minute(self, now: float) -> float:
        if self._ends is None:  # nothing is known of Klaviyo's minute: any minute of ours has room for it
            most = max(1, int(self._steady * (1 - _KEPT_BACK)))
            return self._sent[-most] + _MINUTE - now if len(self._sent) >= most else 0.0
        begun = self._ends - _MINUTE
        ours = self._ours_since(begun)
        share = max(1.0, self._steady * (1 - _KEPT_BACK) - self._others)
        if ours >= share:
            return self._ends - now + 0.02
        even = begun + (ours + 1) * _MINUTE / share - _LEAD
        return even - now

    def _ours_since(self, begun: float) -> int:
        if not self._sent or self._sent[0] >= begun:
            return len(self._sent)
        before = 0
        for moment in self._sent:
            if moment >= begun:
                break
            before += 1
        return len(self._sent) - before

    def _tell(self, seconds: float) -> None:
        now = _now()
        if seconds > NOTICED and now - self._told_at > NOTICED:
            self._told_at = now
            tell(Pause(system="Klaviyo", seconds=seconds))


def _now() -> float:
    return asyncio.get_running_loop().time()
