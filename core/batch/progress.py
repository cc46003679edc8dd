"""What a batch tells while it runs."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field

import msgspec

from core.journal import BatchState, Cause
from core.transfer.plan.notice import Notice
from core.transfer.sending.progress import Summary
from core.waits import Pause
from core.words import say

_RECENT = 30.0
"""Seconds over which the rate is taken."""


class BatchProgress(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="progress"):
    """How far it is: orders done of all, orders a second of late, seconds left at that rate (None: not known yet),
    and what it waits for at this moment (empty: for nothing).
    """

    name: str
    done: int
    of: int
    rate: float
    seconds_left: float | None
    waiting_for: str
    counts: dict[str, int]


class CauseTold(msgspec.Struct, frozen=True, kw_only=True):
    """Orders that one thing keeps back; `cause` is what `--group` takes."""

    cause: str
    count: int
    title: str
    remedy: str

    @classmethod
    def of(cls, cause: Cause) -> CauseTold:
        """As the journal has it."""
        return cls(cause=cause.cause, count=cause.count, title=cause.title, remedy=cause.remedy)


class BatchEnded(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="batch"):
    """The end of it, or of a part of it: how it stands, how many orders are in which state, how long it has run, and
    what keeps orders back. `error` says why it stopped by itself.
    """

    name: str
    state: BatchState
    counts: dict[str, int]
    seconds: float
    causes: tuple[CauseTold, ...] = ()
    error: Notice | None = None


BatchNews = BatchProgress | Summary | BatchEnded


@dataclass(kw_only=True)
class Meter:
    """Counts orders, and hears what is waited for."""

    name: str
    of: int
    done: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    _ended: deque[float] = field(default_factory=deque)
    _began: float = field(default_factory=time.monotonic)
    _waits: str = ""
    _waits_until: float = 0.0

    def ended(self, state: str) -> None:
        """One order more."""
        self.done += 1
        self.counts[state] = self.counts.get(state, 0) + 1
        self._ended.append(time.monotonic())

    def hear(self, pause: Pause) -> None:
        """A pause begins."""
        until = time.monotonic() + pause.seconds
        if until >= self._waits_until:
            self._waits, self._waits_until = pause.words, until

    def waits(self, words: str, seconds: float) -> None:
        """It waits for something that takes so long at most."""
        self._waits, self._waits_until = words, time.monotonic() + seconds

    def progress(self, *, paused: bool = False) -> BatchProgress:
        """How far it is now."""
        now = time.monotonic()
        while self._ended and self._ended[0] < now - _RECENT:
            self._ended.popleft()
        rate = len(self._ended) / max(1.0, min(_RECENT, now - self._began))
        waiting = self._waits if now < self._waits_until else ""
        return BatchProgress(
            name=self.name,
            done=self.done,
            of=self.of,
            rate=round(rate, 2),
            seconds_left=round((self.of - self.done) / rate, 1) if rate and not paused else None,
            waiting_for=say("Paused") if paused else waiting,
            counts=dict(self.counts),
        )
