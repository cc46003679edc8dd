"""An event loop whose clock only moves when there is nothing else to do: hours of pauses pass in no time, and the
same things happen in the same order each time.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable
from typing import Any


class VirtualLoop(asyncio.SelectorEventLoop):
    """Threads would tell it nothing of when they are done; so what is given to one is done in place, one after another,
    at the loop's next turn: what is given meanwhile waits for it, as it would for the thread.
    """

    def __init__(self) -> None:
        super().__init__()
        self._virtual = 0.0
        self.set_exception_handler(lambda _loop, _context: None)

    def time(self) -> float:
        return self._virtual

    def _run_once(self) -> None:
        waiting: list[Any] = self._scheduled  # type: ignore[attr-defined]
        while waiting and waiting[0]._cancelled:
            self._timer_cancelled_count -= 1  # type: ignore[attr-defined]
            heapq.heappop(waiting)._scheduled = False
        if waiting and not self._ready:  # type: ignore[attr-defined]
            self._virtual = max(self._virtual, waiting[0]._when)
        super()._run_once()  # type: ignore[misc]

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> Any:  # type: ignore[override]
        done = self.create_future()

        def work() -> None:
            try:
                answer = func(*args)
            except BaseException as error:  # noqa: BLE001 - as an executor's future does
                if not done.cancelled():
                    done.set_exception(error)
            else:
                if not done.cancelled():
                    done.set_result(answer)

        self.call_soon(work)
        return done
