"""Gives something up at each moment at which it waits for something, one after another."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from typing import Any


class GivenUpAt:
    """Awaits a coroutine, and cancels its task at the moments with these numbers (from 1): when it begins to wait, or
    `late`, when what it waits for has just come and it doesn't know it yet. `moments` is how many there were.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, object], *numbers: int, late: bool = False) -> None:
        self._coroutine = coroutine
        self._numbers = numbers
        self._late = late
        self.moments = 0

    async def run(self) -> bool:
        """Whether it came to its own end all the same."""
        task = asyncio.create_task(self._awaited())
        await asyncio.wait([task])
        if task.cancelled():
            return False
        task.result()
        return True

    async def _awaited(self) -> None:
        await self

    def __await__(self) -> Generator[Any, Any, None]:
        task = asyncio.current_task()
        assert task is not None
        inner = self._coroutine.__await__()
        error: BaseException | None = None
        while True:
            try:
                waited_for = inner.throw(error) if error is not None else inner.send(None)
            except StopIteration:
                return
            self.moments += 1
            if self.moments in self._numbers:
                if self._late and waited_for is not None:
                    waited_for.add_done_callback(lambda _: task.cancel())
                else:
                    task.cancel()
            error = None
            try:
                yield waited_for
            except BaseException as thrown:  # noqa: BLE001 - it is the coroutine's
                error = thrown
