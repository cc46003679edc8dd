"""Waits, as they are told: why something is asked again later, or not yet."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass

from core.errors import DeskError, RateLimited
from core.words import rounded, say

NOTICED = 1.0
"""Seconds that a wait for our own pace may take before it is told."""


@dataclass(frozen=True, kw_only=True)
class Pause:
    """A wait that is about to begin, in seconds, and why. `attempt` of `attempts` comes after it; without a `cause`
    it is our own pace, which keeps below the limit that the system publishes.
    """

    system: str
    seconds: float
    cause: DeskError | None = None
    attempt: int = 1
    attempts: int = 1

    @property
    def words(self) -> str:
        """One line for people."""
        if self.cause is None:
            return say(
                "Waiting for {system}'s limit, {seconds}", system=self.system, seconds=in_words(self.seconds)
            )
        follows = say("attempt {attempt} of {attempts}", attempt=self.attempt, attempts=self.attempts)
        if isinstance(self.cause, RateLimited):
            return say(
                "Waiting for {system}'s limit, {seconds}; then {follows}",
                system=self.system,
                seconds=in_words(self.seconds),
                follows=follows,
            )
        detail = _short(self.cause.detail)
        why = say("{title} ({detail})", title=self.cause.title, detail=detail) if detail else self.cause.title
        return say(
            "{why}; trying again in {seconds}, {follows}",
            why=why,
            seconds=in_words(self.seconds),
            follows=follows,
        )


Hear = Callable[[Pause], None]
_hearing: ContextVar[Hear | None] = ContextVar("hearing", default=None)


@contextlib.contextmanager
def told_to(hear: Hear) -> Iterator[None]:
    """Have each pause of what is called inside told to `hear`, before it begins, in the loop's thread."""
    token = _hearing.set(hear)
    try:
        yield
    finally:
        _hearing.reset(token)


def tell(pause: Pause) -> None:
    """Tell whoever listens here."""
    hear = _hearing.get()
    if hear is not None:
        hear(pause)


def in_words(seconds: float) -> str:
    """`0.4 s`, `12 s`, `2 min`, `3 h`, `2 days`."""
    if seconds < 10:
        return say("{seconds} s", seconds=rounded(seconds, 1))
    if seconds < 120:
        return say("{seconds} s", seconds=f"{seconds:.0f}")
    if seconds < 2 * 3600:
        return say("{seconds} min", seconds=f"{seconds / 60:.0f}")
    return (
        say("{seconds} h", seconds=f"{seconds / 3600:.0f}")
        if seconds < 48 * 3600
        else say("{seconds} days", seconds=f"{min(seconds / 86400, 9999):.0f}")
    )


def _short(detail: str) -> str:
    """The first line of it, as a part of a sentence. A message stays one where it is no more than that."""
    head = detail if "\n" not in detail else detail.partition("\n")[0]
    return (head if len(head) <= _SHOWN else head[:_SHOWN]).rstrip(".")


_SHOWN = 160
