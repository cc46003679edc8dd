"""Keeps below Klaviyo's published burst limits; the rest of the account's quota is others' too.

The limits: docs/facts.md#klaviyo-windows.
"""

from __future__ import annotations

from aiolimiter import AsyncLimiter

_PER_SECOND = {"events": 350, "profiles": 75, "profile-import": 75, "metrics": 10, "event": 10}


class KlaviyoPace:
    """One limiter per kind of endpoint; `wait` returns when a request may leave."""

    def __init__(self) -> None:
        # Half of the burst: the keys of an account share it.
        self._limiters = {name: AsyncLimiter(rate / 2, 1) for name, rate in _PER_SECOND.items()}

    async def wait(self, method: str, path: str) -> None:
        """Wait for a place in the window that this path counts in."""
        parts = path.strip("/").split("/")
        kind = parts[1] if len(parts) > 1 else ""
        if kind == "events" and len(parts) > 2:
            kind = "event"  # one by its id: far fewer than of the list
        limiter = self._limiters.get(kind)
        if limiter is not None:
            await limiter.acquire()
