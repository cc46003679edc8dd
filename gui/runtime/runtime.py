"""Starts and ends the asyncio thread, and carries its news over to the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from gui.runtime.collecting import ShortCollections
from gui.runtime.handle import TaskHandle
from gui.runtime.news import Cancelled, News

if TYPE_CHECKING:
    from gui.runtime.engine import Engine

THREAD_NAME = "resend-desk-asyncio"
SWITCH_SECONDS = 0.00005
"""How long a thread that computes may keep Python's lock from the GUI thread, which asks for it a few times for
every paint. Python's own 5 ms add up there: measured with an order of 10,000 lines and two free processors, 0.5 ms
still held the window for 700 ms, and this for 40; planning takes no longer.
"""


class AsyncRuntime(QObject):
    """The window's one asyncio thread. Every method is called in the GUI thread and returns at once.

    Work that is handed over before the loop runs waits for it. Signals: `stopped()`, when the thread
    has done all its work after `shutdown`; every handle has ended by then; `paused(Pause)`, when any of its
    tasks waits before it asks again.
    """

    stopped = Signal()
    paused = Signal(object)
    _news_arrived = Signal(object, object)
    _thread_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handles: set[TaskHandle] = set()
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._waiting: list[Callable[[Engine], None]] = []
        self._thread = threading.Thread(target=self._main, name=THREAD_NAME, daemon=True)
        self._started = False
        self._interval = sys.getswitchinterval()
        self._collections = ShortCollections()
        # The one bridge between the threads: queued, so its slots run in the GUI thread's event loop.
        self._news_arrived.connect(self._on_news_arrived, Qt.ConnectionType.QueuedConnection)
        self._thread_ended.connect(self._on_thread_ended, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the thread. Until it has ended, threads take turns quicker, and garbage collections are short."""
        self._started = True
        self._collections.begin()
        self._interval = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._thread.start()

    def run(self, function: Callable[[], Awaitable[object]], name: str) -> TaskHandle:
        """Await `function()` in the asyncio thread; `succeeded` brings what it returns."""
        return self._begin(name, lambda engine, handle: engine.start_call(handle, function))

    def stream(
        self, function: Callable[[], AsyncIterator[object]], name: str, *, every: float = 0.0
    ) -> TaskHandle:
        """Read the async iterator `function()` to its end; `progressed` brings each item. With `every` it brings the
        items of so many seconds together, as a tuple.
        """
        return self._begin(name, lambda engine, handle: engine.start_stream(handle, function, every))

    def compute(self, function: Callable[[], object], name: str) -> TaskHandle:
        """Run a plain function in a worker thread: for what would hold the GUI thread."""
        return self._begin(name, lambda engine, handle: engine.start_compute(handle, function))

    def keep_loaded(self) -> None:
        """Tell Python's garbage collector to leave alone what is there by now: the program itself. Looking
        through all of it, again and again, holds every thread longer than a paint may take.
        """
        self._collections.keep_loaded()

    def add_cleanup(self, cleanup: Callable[[], Awaitable[None]]) -> None:
        """Have `cleanup` awaited in the asyncio thread at the end, after all tasks."""
        self._post(lambda engine: engine.add_cleanup(cleanup))

    @property
    def busy(self) -> bool:
        """Whether any task is running."""
        return bool(self._handles)

    def shutdown(self) -> None:
        """Begin the ordered end: cancel, gather, clean up, leave the loop. `stopped` tells of its end."""
        if not self._started:
            self._on_thread_ended()
            return
        self._post(lambda engine: engine.stop())

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the thread to end (at most `timeout` seconds); whether it did. For after `stopped`."""
        if self._started:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _begin(self, name: str, start: Callable[[Engine, TaskHandle], None]) -> TaskHandle:
        handle = TaskHandle(name, self._cancel, self)
        self._handles.add(handle)
        handle.paused.connect(self.paused)
        if not self._post(lambda engine: start(engine, handle)):
            self._news_arrived.emit(handle, Cancelled())
        return handle

    def _pass_on(self, handle: TaskHandle, news: News) -> None:
        handle.take(news)
        if handle.ended and handle in self._handles:
            self._handles.discard(handle)
            handle.deleteLater()

    def _cancel(self, handle: TaskHandle) -> None:
        self._post(lambda engine: engine.cancel(handle))

    def _post(self, call: Callable[[Engine], None]) -> bool:
        """Hand `call` to the loop's thread; False when that thread has ended."""
        with self._lock:
            engine = self._engine
            if engine is None:
                self._waiting.append(call)
                return True
        return engine.post(lambda: call(engine))

    def _main(self) -> None:
        try:
            from gui.runtime.engine import Engine

            Engine(self._report).serve(self._on_ready)
        finally:
            self._thread_ended.emit()

    def _report(self, handle: TaskHandle, news: News) -> None:
        self._news_arrived.emit(handle, news)

    def _on_ready(self, engine: Engine) -> None:
        with self._lock:
            self._engine = engine
            waiting, self._waiting = self._waiting, []
        for call in waiting:
            call(engine)

    def _on_news_arrived(self, handle: TaskHandle, news: News) -> None:
        self._pass_on(handle, news)

    def _on_thread_ended(self) -> None:
        for handle in list(self._handles):
            self._pass_on(handle, Cancelled())
        if self._started:
            sys.setswitchinterval(self._interval)
            self._collections.end()
        self.stopped.emit()
