"""The one retry layer: what is tried again, after which pause, for how long in all, and who is told of it.

Reads are retried when no usable answer came, writes only when they certainly did not happen (no connection, 429);
everything else has to be looked into by the sender first. Each pause is told before it begins. All that belongs to
one order shares one limit of time; work that has none gets a limit for each call.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import Awaitable, Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

import tenacity

from core.coerce import here
from core.errors import DeskError, GivenUp, NetworkError, NoAnswer, NotConnected, RateLimited, ServerError
from core.waits import Pause, in_words, tell
from core.words import say, sentences, when

T = TypeVar("T")
Turn = Callable[[], contextlib.AbstractAsyncContextManager[None]]

ATTEMPTS = 5
FIRST_PAUSE = 0.6
"""Seconds; each pause is twice the one before, give or take a fifth: 9 s in all, enough for a restart of a service."""
LONGEST_WAIT = 60.0
"""Seconds; a longer Retry-After is given back to the user instead of waited for. The usual windows are of a minute.
"""
_SPREAD = 0.2
_LAST_BEGINS = 12.0
"""Seconds after which no further attempt begins, or 1.2 times the timeout: one that stood still is tried once more."""
_LINGERING = 0.5
"""How many times the timeout an attempt may take before the rest counts as lost, even if an answer comes; once less
than that is left of the order's time, no longer than what is left.
"""
_LEAST = 1.0
"""Seconds that an attempt may take all the same: most that is well answers in that time."""
_LONGEST = 6
"""How many times the timeout is the most that an attempt can take, of a machine that is awake."""

jitter = random.Random()  # noqa: S311 - nothing depends on nobody guessing it
"""What pauses differ by, so that programs that failed together don't come back together. Tests seed it."""


@dataclass(frozen=True, kw_only=True)
class Allowance:
    """How many seconds an order may lose in all, however many calls it makes. `trouble`: to attempts that bring no
    usable answer, and to the pauses after them; `asked`: to waits that a server asked for.
    """

    trouble: float
    asked: float = 120.0


READING = Allowance(trouble=21.0)
"""For a preview, and for whatever else only reads."""
SENDING = Allowance(trouble=120.0, asked=300.0)
"""For a send: what has begun is worth more patience, and an order of 10,000 lines makes 10,000 calls."""


class _Lost:
    """Seconds on the clock of which something was lost; what overlaps counts once."""

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.seconds = 0.0
        self.is_over = False
        self._parts: list[tuple[float, float]] = []

    @property
    def left(self) -> float:
        return max(0.0, self.limit - self.seconds)

    def add(self, began: float, ended: float) -> None:
        """Count a part in; parts come in the order of their ends."""
        while self._parts and self._parts[-1][1] > began:
            first, last = self._parts.pop()
            self.seconds -= last - first
            began = min(began, first)
        self._parts.append((began, ended))
        self.seconds += ended - began


class OrderTime:
    """What an order has lost so far of what it may lose. One that waits longer than the usual is given more by its
    timeout. `name` is the order's.
    """

    def __init__(self, allowance: Allowance, name: str = "") -> None:
        self.name = name
        self.trouble = _Lost(allowance.trouble)
        self.asked = _Lost(allowance.asked)

    def is_again(self, before: OrderTime) -> bool:
        """Whether this is the same order as before, looked at once more."""
        return self is not before and self.name == before.name != ""


_order: ContextVar[OrderTime | None] = ContextVar("order", default=None)


@contextlib.contextmanager
def one_order(allowance: Allowance, name: str = "") -> Iterator[None]:
    """Have all that is called inside share one limit; inside of another one that one stays."""
    if _order.get() is not None:
        yield
        return
    token = _order.set(OrderTime(allowance, name))
    try:
        yield
    finally:
        _order.reset(token)


def this_order() -> OrderTime | None:
    """The time of the order that is worked on here."""
    return _order.get()


@dataclass(kw_only=True)
class Retries:
    """The attempts of one call to `system`. `timeout` is that of the client, in seconds; `attempts` 1 is for what
    isn't worth waiting for. An attempt of a write is never cut off by a limit: it may be carried out.
    """

    system: str
    timeout: float
    attempts: int = ATTEMPTS
    writes: bool = False
    first_pause: float = FIRST_PAUSE
    _began: float = field(default=0.0, init=False)
    _over: str = field(default="", init=False)
    _time: OrderTime = field(init=False, repr=False)
    _pausing: _Lost = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._time = _order.get() or OrderTime(READING)
        # Whoever set a longer timeout wants to wait longer in all, too.
        trouble = self._time.trouble
        trouble.limit = max(trouble.limit, READING.trouble / 10 * self.timeout)
        self._pausing = trouble

    async def run(self, call: Callable[[], Awaitable[T]], *, turn: Turn = contextlib.nullcontext) -> T:
        """Call until it succeeds, at most `attempts` times; raises the last error, which says how often it was tried.
        Raises GivenUp where the order's limit is used up: then nothing has left. `turn` is entered for each attempt:
        what it waits for is our own pace, and no trouble.
        """
        self._began = time.monotonic()
        retrying = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(_may_retry),
            stop=self._is_enough,
            wait=self._pause_after,
            before_sleep=self._tell,
            sleep=self._sleep,
            reraise=True,
        )
        try:
            return await retrying(self._attempt, call, turn)
        except DeskError as error:
            self._say_what_was_done(error, int(retrying.statistics["attempt_number"]))
            # Its traceback leads to frames that hold the error: a circle, and with it all that the callers hold.
            error.__traceback__ = None
            raise
        finally:
            retrying.iter_state.reset()  # and this refers to itself

    async def _attempt(self, call: Callable[[], Awaitable[T]], turn: Turn) -> T:
        self._check_limit()
        async with turn():
            return await self._timed(call)

    def _check_limit(self) -> None:
        lost = self._time.trouble
        if lost.is_over or not lost.left:
            raise GivenUp(
                say(
                    "{system}: {seconds} of attempts brought no usable response. This request was no "
                    "longer made.",
                    system=self.system,
                    seconds=in_words(lost.seconds),
                )
            )

    async def _timed(self, call: Callable[[], Awaitable[T]]) -> T:
        lost, began = self._time.trouble, time.monotonic()
        linger = min(self.timeout * _LINGERING, max(_LEAST, lost.left))
        counted = began + linger
        try:
            async with asyncio.timeout(None if self.writes else lost.left + linger):
                return await call()
        except TimeoutError as error:
            counted = began
            late = NoAnswer(
                say("{system}: no response within the time left for this order.", system=self.system),
                title=say("No response from {system}", system=self.system),
                hint=NetworkError.default_hint,
            )
            late.writes = False
            raise late from error
        except (NetworkError, ServerError):
            counted = began
            raise
        finally:
            # (On Windows the clock goes on while the machine sleeps. That is nobody's trouble.)
            ended = min(time.monotonic(), began + self.timeout * _LONGEST)
            if ended > counted:
                lost.add(counted, ended)

    def _is_enough(self, state: tenacity.RetryCallState) -> bool:
        if state.attempt_number >= self.attempts:
            return True
        error = _error_of(state)
        asked = asked_by(error)
        if asked is not None and asked > LONGEST_WAIT:
            return True
        if asked is None and time.monotonic() - self._began > max(_LAST_BEGINS, 1.2 * self.timeout):
            return True
        kind = self._kind(error)
        if state.upcoming_sleep > kind.left:
            self._over = say(
                "Gave up after {seconds} of attempts and waits; another {upcoming_sleep} would exceed the "
                "limit of {limit}.",
                seconds=in_words(kind.seconds),
                upcoming_sleep=in_words(state.upcoming_sleep),
                limit=in_words(kind.limit),
            )
            self._time.trouble.is_over = self._time.trouble.is_over or kind is self._time.trouble
            return True
        return False

    def _pause_after(self, state: tenacity.RetryCallState) -> float:
        asked = asked_by(_error_of(state))
        own = self.first_pause * 2 ** (state.attempt_number - 1) * jitter.uniform(1 - _SPREAD, 1 + _SPREAD)
        if asked is None:
            return float(own)
        # Never earlier than asked for; and not all at the same moment.
        return float(max(own, asked + jitter.uniform(0.0, min(1.0, self.first_pause, asked * _SPREAD))))

    async def _tell(self, state: tenacity.RetryCallState) -> None:
        tell(
            Pause(
                system=self.system,
                cause=_error_of(state),
                seconds=state.upcoming_sleep,
                attempt=state.attempt_number + 1,
                attempts=self.attempts,
            )
        )
        self._pausing = self._kind(_error_of(state))

    async def _sleep(self, seconds: float) -> None:
        began = time.monotonic()
        try:
            await asyncio.sleep(seconds)
        finally:
            self._pausing.add(began, min(time.monotonic(), began + seconds + 1))

    def _kind(self, error: DeskError | None) -> _Lost:
        return self._time.trouble if asked_by(error) is None else self._time.asked

    def _say_what_was_done(self, error: DeskError, tried: int) -> None:
        asked = asked_by(error)
        told = []
        if tried > 1:
            told.append(
                say(
                    "Tried {tried} times in {time}.",
                    tried=tried,
                    time=in_words(time.monotonic() - self._began),
                )
            )
        if isinstance(error, RateLimited | ServerError) and asked is not None and self.attempts > 1:
            error.hint = say(
                "{system} asks to wait {asked}: try again after {asked_2}.",
                system=self.system,
                asked=in_words(asked),
                asked_2=clock(asked),
            )
        error.add(sentences(*told, self._over))


async def wait_as_asked(error: DeskError, since: float) -> bool:
    """Wait until the time that an answer asked for has passed, counted from `since` (of `time.monotonic`). False
    where that is longer than is waited for. For a write that is sent once more after it was looked for.
    """
    asked = asked_by(error)
    if asked is None:
        return True
    left = since + asked + jitter.uniform(0.0, min(1.0, asked * _SPREAD)) - time.monotonic()
    if left > LONGEST_WAIT:
        return False
    if left > 0:
        tell(Pause(system="", seconds=left, cause=error, attempt=2, attempts=2))
        await asyncio.sleep(left)
    return True


def shortest_pause(first: float, failed: int) -> float:
    """The least that a call pauses after so many failures, in seconds."""
    return float(first * 2 ** (failed - 1) * (1 - _SPREAD))


def clock(seconds: float) -> str:
    """The time so many seconds from now, for people: `14:05:10`, with its date where that is far."""
    try:
        at = here(datetime.now()) + timedelta(seconds=seconds)
    except OverflowError:
        return say("another day")
    return when(at, "time" if seconds < 12 * 3600 else "minute")


def _error_of(state: tenacity.RetryCallState) -> DeskError | None:
    error = state.outcome.exception() if state.outcome is not None else None
    return error if isinstance(error, DeskError) else None


def asked_by(error: DeskError | None) -> float | None:
    """The seconds that a server asked to wait; None where it asked for nothing."""
    return error.retry_after if isinstance(error, RateLimited | ServerError) else None


def _may_retry(error: BaseException) -> bool:
    if isinstance(error, GivenUp):
        return False
    if isinstance(error, RateLimited | NotConnected):
        return True
    if isinstance(error, NetworkError):
        return error.again and not error.writes
    if isinstance(error, ServerError):
        return not error.writes
    return False
