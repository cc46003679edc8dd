"""What runs in the asyncio thread: the loop, its tasks and their ordered end.

This is the only module of the window that imports asyncio. It is itself imported in that thread, so
that the window is painted first.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import aclosing
from functools import partial
from typing import Any

from core.log.faults import FAULTS
from core.waits import told_to
from gui.runtime.failures import as_desk_error
from gui.runtime.handle import TaskHandle
from gui.runtime.news import Cancelled, Failed, News, Paused, Progressed, Succeeded

Report = Callable[[TaskHandle, News], None]
Cleanup = Callable[[], Awaitable[None]]

HEAD_START_SECONDS = 0.03
"""How long the GUI thread has Python to itself before something is computed: it has asked for that, or was
given what was computed before, and is about to lay out and paint.
"""
WIND_UP_SECONDS = 10.0
"""How long cancelled tasks, and then each clean-up, may take before the thread ends without them."""


class Engine:
    """One loop. Every method but `serve` is called in the loop's thread, by `post`."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._tasks: dict[TaskHandle, asyncio.Task[None]] = {}
        self._cleanups: list[Cleanup] = []
        self._computing = asyncio.Lock()
        self._stop = asyncio.Event()
        self._stopping = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def serve(self, on_ready: Callable[[Engine], None]) -> None:
        """Run the loop until `stop`; returns when everything is cancelled and closed."""
        with asyncio.Runner() as runner:
            runner.run(self._serve(on_ready))

    def post(self, call: Callable[[], None]) -> bool:
        """Have `call` run in the loop's thread; False when the loop is closed. From any thread."""
        assert self._loop is not None
        try:
            self._loop.call_soon_threadsafe(call)
        except RuntimeError:
            return False
        return True

    def start_call(self, handle: TaskHandle, function: Callable[[], Awaitable[object]]) -> None:
        """Start a task that awaits one coroutine."""

        async def job() -> object:
            return await function()

        self._start(handle, job())

    def start_compute(self, handle: TaskHandle, function: Callable[[], object]) -> None:
        """Start a task that runs a plain function in a worker thread. They run one after the other: side by
        side they would be no quicker, and each would take turns with the GUI thread.
        """

        async def job() -> object:
            async with self._computing:
                await asyncio.sleep(HEAD_START_SECONDS)
                return await asyncio.to_thread(function)

        self._start(handle, job())

    def start_stream(
        self, handle: TaskHandle, function: Callable[[], AsyncIterator[object]], every: float = 0.0
    ) -> None:
        """Start a task that reports every item of an async iterator, and closes it in any case. With `every`, those
        of so many seconds are reported together, as a tuple.
        """
        report_all = partial(self._report_gathered, every=every) if every else self._report_all

        async def job() -> object:
            iterator = function()
            if isinstance(iterator, AsyncGenerator):
                async with aclosing(iterator):
                    await report_all(handle, iterator)
            else:
                await report_all(handle, iterator)
            return None

        self._start(handle, job())

    def cancel(self, handle: TaskHandle) -> None:
        """Cancel the task of a handle, if it still runs."""
        task = self._tasks.get(handle)
        if task is not None:
            task.cancel()

    def add_cleanup(self, cleanup: Cleanup) -> None:
        """Have `cleanup` awaited at the end, after all tasks; the last added comes first."""
        self._cleanups.append(cleanup)

    def stop(self) -> None:
        """Begin the end: no new tasks, cancel, clean up, leave the loop."""
        self._stopping = True
        self._stop.set()

    async def _serve(self, on_ready: Callable[[Engine], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(FAULTS.on_loop)
        on_ready(self)
        await self._stop.wait()
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=WIND_UP_SECONDS)
        for cleanup in reversed(self._cleanups):
            try:
                async with asyncio.timeout(WIND_UP_SECONDS):
                    await cleanup()
            except Exception as error:  # noqa: BLE001 - the other clean-ups must run; the fault is logged
                as_desk_error(error)

    def _start(self, handle: TaskHandle, job: Coroutine[Any, Any, object]) -> None:
        if self._stopping:
            job.close()
            self._report(handle, Cancelled())
            return
        task = asyncio.get_running_loop().create_task(self._drive(handle, job), name=handle.objectName())
        self._tasks[handle] = task
        task.add_done_callback(lambda done: self._ended(handle, job, done))

    async def _report_all(self, handle: TaskHandle, iterator: AsyncIterator[object]) -> None:
        async for item in iterator:
            self._report(handle, Progressed(item))

    async def _report_gathered(
        self, handle: TaskHandle, iterator: AsyncIterator[object], *, every: float
    ) -> None:
        gathered: list[object] = []
        later: asyncio.TimerHandle | None = None

        def report() -> None:
            nonlocal later
            later = None
            told, gathered[:] = tuple(gathered), []
            self._report(handle, Progressed(told))

        try:
            async for item in iterator:
                gathered.append(item)
                if later is None:
                    later = asyncio.get_running_loop().call_later(every, report)
        finally:
            if later is not None:
                later.cancel()
                report()

    async def _drive(self, handle: TaskHandle, job: Coroutine[Any, Any, object]) -> None:
        try:
            with told_to(lambda pause: self._report(handle, Paused(pause))):
                result = await job
        except Exception as error:  # noqa: BLE001 - the edge of the thread: whatever comes is shown
            self._report(handle, Failed(as_desk_error(error)))
        else:
            self._report(handle, Succeeded(result))

    def _ended(self, handle: TaskHandle, job: Coroutine[Any, Any, object], task: asyncio.Task[None]) -> None:
        # A task that is cancelled before its first step never enters `_drive`: so it is told here.
        if task.cancelled():
            job.close()
            self._report(handle, Cancelled())
        del self._tasks[handle]
