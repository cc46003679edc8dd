"""Whether a request is on its way at this moment: whoever has to stop can wait for its answer, and for no pause."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from contextvars import ContextVar

_WIRE: ContextVar[Wire | None] = ContextVar("wire", default=None)


class Wire:
    """One caller's requests, which follow each other."""

    def __init__(self) -> None:
        self._idle = asyncio.Event()
        self._idle.set()

    @property
    def under_way(self) -> bool:
        """Whether a request has left, or is about to, and its answer is not there."""
        return not self._idle.is_set()

    async def idle(self) -> None:
        """Wait until none is under way."""
        await self._idle.wait()

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Requests of the tasks that are begun inside are noted here."""
        token = _WIRE.set(self)
        try:
            yield
        finally:
            _WIRE.reset(token)

    @contextlib.contextmanager
    def _used(self) -> Iterator[None]:
        self._idle.clear()
        try:
            yield
        finally:
            self._idle.set()


def on_the_wire() -> contextlib.AbstractContextManager[None]:
    """Around a request, by the client that sends it."""
    wire = _WIRE.get()
    return wire._used() if wire is not None else contextlib.nullcontext()
