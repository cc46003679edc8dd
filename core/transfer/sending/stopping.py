"""How a run is stopped: nothing more leaves, pauses and looks end at once, and what is under way gets its answer.

A stop is a cancellation of the run's task. A write takes it in, is done to its end and noted, and lets it come out
at the next step.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from core.errors import TransferError
from core.http.wire import Wire
from core.transfer.sending.progress import Summary
from core.words import say

T = TypeVar("T")

GRACE = 8.0
"""Seconds to wait for the answer to what is under way; a second wish to stop ends the wait."""


class Stopped(TransferError):
    """The run was stopped while a write was being done. `left`: it was on its way, and no answer came."""

    default_title = say("The send was stopped")

    def __init__(self, detail: str = "", *, left: bool) -> None:
        super().__init__(detail)
        self.left = left


class Stop:
    """The user's wish to stop one send. `summary` is what came of the send, once it has ended, by this wish or not."""

    def __init__(self) -> None:
        self.asked = False
        self.summary: Summary | None = None
        self._task: asyncio.Task[Any] | None = None

    def ask(self) -> None:
        """Stop it. In the thread of the send's event loop."""
        self.asked = True
        if self._task is not None:
            self._task.cancel()

    def attach(self, task: asyncio.Task[Any]) -> None:
        """Name the task of the send, which is to be stopped."""
        self._task = task
        if self.asked:  # once it has begun: a task that is cancelled before that says nothing
            asyncio.get_running_loop().call_soon(task.cancel)


def is_stopping() -> bool:
    """Whether the task was asked to stop."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def stop_here() -> None:
    """Go no further where the task was asked to stop. Raises CancelledError."""
    if is_stopping():
        raise asyncio.CancelledError


async def to_its_end(work: Awaitable[T]) -> T:
    """What `work` gives; a wish to stop doesn't break it off. For what takes no time, such as a note on disk."""
    future = asyncio.ensure_future(work)
    while not future.done():
        try:
            await asyncio.shield(future)
        except asyncio.CancelledError:
            if future.cancelled():
                raise
    return future.result()


async def answered(request: Callable[[], Awaitable[T]]) -> T:
    """What a request gives, also where the task is asked to stop meanwhile. Raises Stopped where it had not left
    by then (it waited for its turn, or to be tried again), and where no answer comes in time.
    """
    wire = Wire()
    with wire.watched():
        task = asyncio.ensure_future(request())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if not task.done() and wire.under_way:
            idle = asyncio.ensure_future(wire.idle())
            with contextlib.suppress(asyncio.CancelledError):  # the second wish to stop
                await asyncio.wait({task, idle}, timeout=GRACE, return_when=asyncio.FIRST_COMPLETED)
            idle.cancel()
        left = wire.under_way
        if not task.done():
            task.cancel()
            await to_its_end(asyncio.wait({task}))
        if task.cancelled():
            raise Stopped(
                say("There was no response.") if left else say("It had not been sent."), left=left
            ) from None
        return task.result()
