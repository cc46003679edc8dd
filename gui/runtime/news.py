"""What the asyncio thread has to say about a task: plain records, carried over to the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import DeskError
from core.waits import Pause


@dataclass(frozen=True)
class Progressed:
    """An async iterator gave one item."""

    item: object


@dataclass(frozen=True)
class Paused:
    """The task waits before it asks again, or for a limit."""

    pause: Pause


@dataclass(frozen=True)
class Succeeded:
    """The task returned; `result` is None for an iterator."""

    result: object


@dataclass(frozen=True)
class Failed:
    """The task raised. Anything that is no DeskError was made one before."""

    error: DeskError


@dataclass(frozen=True)
class Cancelled:
    """The task was cancelled, or the thread ended before it did."""


End = Succeeded | Failed | Cancelled
News = Progressed | Paused | End
