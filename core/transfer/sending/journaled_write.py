"""One write, with its journal: the intent on disk before it leaves, what came of it after; and when there was no
clear answer, a look before anything is sent again.

This is the only place where it is decided whether a failed write was refused, never left, or is unknown.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from core.errors import (
    ApiError,
    DeskError,
    JournalError,
    NetworkError,
    NotConnected,
    UnreadableAnswer,
)
from core.http.retry import wait_as_asked
from core.journal import Intent, Journal, OutcomeState
from core.transfer.sending.stopping import Stopped, answered, is_stopping, stop_here, to_its_end
from core.words import say, stated

T = TypeVar("T")
F = TypeVar("F")


_REFUSALS = frozenset((*range(400, 408), *range(409, 418), 421, 422, 426, 428, 429, 431, 451))
"""The statuses of RFC 9110, 6585 and 7725 that say that a request was not carried out."""

Fate = Literal["refused", "not_sent", "unknown"]
"""What became of a write that raised an error."""


def fate_of(error: DeskError) -> Fate:
    """Whether the write may have been done in spite of the error.

    Only statuses that say that the work was not done count as refusals. All others are unknown: a gateway may
    give up (408, 5xx) on a request that is carried out behind it.
    """
    if isinstance(error, Stopped):
        return "unknown" if error.left else "not_sent"
    if not error.writes or isinstance(error, NotConnected):
        return "not_sent"
    if isinstance(error, NetworkError | UnreadableAnswer):
        return "unknown"
    if isinstance(error, ApiError):
        return "refused" if error.status in _REFUSALS else "unknown"
    return "not_sent"


@dataclass(frozen=True, kw_only=True)
class Write(Generic[T]):
    """A write that is to be done. `state` is what its good answer means in the journal, `result_id` the id
    that the answer gives.
    """

    intent: Intent
    request: Callable[[], Awaitable[T]]
    state: OutcomeState
    result_id: Callable[[T], str | None] = lambda _: None


@dataclass(frozen=True)
class Written(Generic[T]):
    """A write that was answered. `intent` is its number in the journal; `late` says that the journal
    broke after it was done: then nothing more may be sent, but this was.
    """

    answer: T
    intent: int
    late: JournalError | None = None


@dataclass(frozen=True)
class Look(Generic[F]):
    """How to see whether a write was done after all: `find` gives what is there, or None. In the journal it is
    `state` then, with the id that `result_id` gives.
    """

    find: Callable[[DeskError], Awaitable[F | None]]
    state: OutcomeState
    result_id: Callable[[F], str | None]


@dataclass(frozen=True)
class Found(Generic[F]):
    """A write without a clear answer that was done all the same; otherwise as `Written`."""

    there: F
    intent: int
    late: JournalError | None = None


class WriteFailed(Exception):
    """A write that raised; carries its fate and its number in the journal. Never leaves `transfer`."""

    def __init__(self, error: DeskError, fate: Fate, intent: int) -> None:
        super().__init__(error.title)
        self.error = error
        self.fate = fate
        self.intent = intent


class LookFailed(Exception):
    """A write without a clear answer, and the look failed as well (`error`). Never leaves `transfer`."""

    def __init__(self, failure: WriteFailed, error: DeskError) -> None:
        super().__init__(error.title)
        self.failure = failure
        self.error = error


async def write_checked(
    journal: Journal,
    run_id: str,
    write: Write[T],
    look: Look[F],
    *,
    tries: int = 2,
    before_next: Callable[[], None] = lambda: None,
) -> Written[T] | Found[F]:
    """Send, and look before sending again: never a second time while the first may have been done.

    Raises WriteFailed where the write was refused, never left, or is not there after the last try, LookFailed
    where that couldn't be seen, JournalError when an intent can't be written: then that try did not leave. What
    became of a try that may still be done outlasts the next one's: with such a try the fate is `unknown`.
    `before_next` is called when it was looked for, is not there, and is sent once more. Where the run is stopped,
    nothing more is begun: CancelledError, or the WriteFailed of what was under way.
    """
    doubt: WriteFailed | None = None
    for left in reversed(range(tries)):
        stop_here()
        try:
            return await _journaled(journal, run_id, write)
        except JournalError as error:
            if doubt is None:
                raise
            raise WriteFailed(error, "unknown", doubt.intent) from error
        except WriteFailed as failure:
            if failure.fate != "unknown":
                if doubt is None:
                    raise
                raise WriteFailed(failure.error, "unknown", doubt.intent) from failure
            doubt = failure
            if is_stopping():
                raise
            since = time.monotonic()
            try:
                there = await look.find(failure.error)
            except DeskError as error:
                raise LookFailed(failure, error) from failure
            if there is not None:
                return Found(there, failure.intent, await _note_found(journal, failure.intent, look, there))
            if not left or not _worth_another(failure.error) or not await wait_as_asked(failure.error, since):
                raise
            before_next()
    raise AssertionError("a write has at least one try")  # pragma: no cover - so says `tries`


def _worth_another(error: DeskError) -> bool:
    """Not where an answer came so slowly that the next one would take as long."""
    return not isinstance(error, NetworkError) or error.again


async def _journaled(journal: Journal, run_id: str, write: Write[T]) -> Written[T]:
    """Journal the intent, do the request, journal the outcome.

    A run that is stopped waits for the answer to what is under way; nothing leaves after that.
    """
    number = await to_its_end(journal.intend(run_id, write.intent))
    try:
        if is_stopping():
            raise Stopped(say("It had not been sent."), left=False)
        result = await answered(write.request)
    except DeskError as error:
        fate = fate_of(error)
        with contextlib.suppress(JournalError):  # an intent without an outcome reads as unknown
            await to_its_end(
                journal.outcome(
                    number,
                    fate,
                    stated(error.title, error.detail),
                )
            )
        raise WriteFailed(error, fate, number) from error
    try:
        await to_its_end(journal.outcome(number, write.state, result_id=write.result_id(result)))
    except JournalError as late:
        return Written(result, number, late)
    return Written(result, number)


async def _note_found(journal: Journal, intent: int, look: Look[F], there: F) -> JournalError | None:
    try:
        await to_its_end(journal.outcome(intent, look.state, say("found by a check"), look.result_id(there)))
    except JournalError as late:
        return late
    return None
