"""One write with its journal: the intent on disk before it leaves, what came of it after.

This is the only place where it is decided whether a failed write was refused, never left, or is unknown.
"""

from __future__ import annotations

import contextlib
import enum
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from core.errors import (
    ApiError,
    DeskError,
    JournalError,
    NetworkError,
    NotConnected,
    ServerError,
    UnreadableAnswer,
)
from core.journal import Intent, Journal

T = TypeVar("T")


class Fate(enum.Enum):
    """What became of a write that raised an error."""

    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


def fate_of(error: DeskError) -> Fate:
    """Whether the write may have been done in spite of the error.

    A 5xx is unknown as well: a gateway may give up on a request that is carried out behind it.
    """
    if not error.writes or isinstance(error, NotConnected):
        return Fate.NOT_SENT
    if isinstance(error, NetworkError | ServerError | UnreadableAnswer):
        return Fate.UNKNOWN
    if isinstance(error, ApiError):
        return Fate.REFUSED
    return Fate.NOT_SENT


@dataclass(frozen=True)
class Written(Generic[T]):
    """A write that was answered. `intent` is its number in the journal; `late` says that the journal
    broke after it was done: then nothing more may be sent, but this was.
    """

    answer: T
    intent: int
    late: JournalError | None = None


class WriteFailed(Exception):
    """A write that raised; carries its fate and its number in the journal. Never leaves `transfer`."""

    def __init__(self, error: DeskError, fate: Fate, intent: int) -> None:
        super().__init__(error.title)
        self.error = error
        self.fate = fate
        self.intent = intent


async def write(
    journal: Journal,
    run: str,
    intent: Intent,
    request: Callable[[], Awaitable[T]],
    *,
    state: str,
    result_id: Callable[[T], str | None] = lambda _: None,
) -> Written[T]:
    """Journal the intent, do the request, journal the outcome (`state` when it was answered well).

    Raises WriteFailed for errors of the request, JournalError when the intent can't be written: then
    nothing left. A cancelled request leaves its intent without an outcome, which reads as unknown.
    """
    number = await journal.intend(run, intent)
    try:
        result = await request()
    except DeskError as error:
        fate = fate_of(error)
        with contextlib.suppress(
            JournalError
        ):  # an intent without an outcome reads as unknown: careful enough
            await journal.outcome(number, fate.value, f"{error.title}. {error.detail}".strip())
        raise WriteFailed(error, fate, number) from error
    try:
        await journal.outcome(number, state, result_id=result_id(result))
    except JournalError as late:
        return Written(result, number, late)
    return Written(result, number)
