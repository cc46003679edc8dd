"""What went through the clients, in a few figures: for the examination, which sets them beside the limits."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime

_many: ContextVar[bool] = ContextVar("many", default=False)


@contextlib.contextmanager
def many_requests() -> Iterator[None]:
    """Have requests inside that went as they should counted, and not each of them logged."""
    token = _many.set(True)
    try:
        yield
    finally:
        _many.reset(token)


def is_one_of_many(exchange: Exchange) -> bool:
    """Whether a request needs no line of its own in the log."""
    went_well = exchange.status is not None and exchange.status < 400
    return _many.get() and went_well and exchange.attempt == 1


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """One request and what came of it: no bodies and no headers but the date, so no secrets.

    `received` are the bytes of the answer, unpacked; `date` is the server's, empty where it says none; `attempt` counts
    those of one call.
    """

    system: str
    method: str
    url: str
    status: int | None
    seconds: float
    received: int = 0
    date: str = ""
    attempt: int = 1


@dataclass
class Traffic:
    """The answers so far: how many, the largest in bytes, the slowest in seconds; the last date with our own time."""

    answers: int = 0
    largest: int = 0
    slowest: float = 0.0
    date: tuple[str, datetime] | None = None

    def note(self, exchange: Exchange) -> None:
        """Count one in."""
        if exchange.status is None:
            return
        self.answers += 1
        self.largest = max(self.largest, exchange.received)
        self.slowest = max(self.slowest, exchange.seconds)
        if exchange.date:
            self.date = exchange.date, datetime.now(UTC)
