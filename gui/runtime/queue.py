"""A queue of tasks by key, of which some run at a time."""

from __future__ import annotations

from collections.abc import Callable

from gui.runtime import TaskHandle

Start = Callable[[], TaskHandle]


class TaskQueue:
    """Starts tasks in the order in which they were put. A key has one task at most; `on_begun` is told the
    key of each that was started. Thousands may wait, and one must be found at once: so dicts.
    """

    def __init__(self, at_once: int, on_begun: Callable[[str], None]) -> None:
        self._at_once = at_once
        self._on_begun = on_begun
        self._waiting: dict[str, Start] = {}
        self._running: dict[str, TaskHandle] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._waiting or key in self._running

    def __len__(self) -> int:
        return len(self._waiting) + len(self._running)

    def runs(self, key: str, handle: TaskHandle) -> bool:
        """Whether this task is still the one of its key."""
        return self._running.get(key) is handle

    def put(self, key: str, start: Start) -> None:
        """Put a task at the end, in place of one of the same key. `go` starts it."""
        self.drop(key)
        self._waiting[key] = start

    def begin(self, key: str, start: Start) -> None:
        """Start a task now, ahead of all that wait, in place of one of the same key."""
        self.drop(key)
        self._start(key, start)

    def go(self) -> None:
        """Start what may be started."""
        while self._waiting and len(self._running) < self._at_once:
            key = next(iter(self._waiting))
            self._start(key, self._waiting.pop(key))

    def take_off(self, key: str) -> bool:
        """Forget a task that waits. Whether there was one."""
        return self._waiting.pop(key, None) is not None

    def cancel(self, key: str) -> bool:
        """Ask the running task of a key to stop; it stays the key's until it has ended. Whether there is one."""
        if key in self._running:
            self._running[key].cancel()
        return key in self._running

    def drop(self, key: str) -> None:
        """Forget the task of a key, and cancel it if it runs."""
        self._waiting.pop(key, None)
        handle = self._running.pop(key, None)
        if handle is not None:
            handle.cancel()

    def clear(self) -> None:
        """Forget all tasks, and cancel those that run."""
        for key in [*self._waiting, *self._running]:
            self.drop(key)

    def _start(self, key: str, start: Start) -> None:
        handle = start()
        self._running[key] = handle
        self._on_begun(key)
        handle.finished.connect(lambda: self._on_finished(key, handle))

    def _on_finished(self, key: str, handle: TaskHandle) -> None:
        if self.runs(key, handle):
            del self._running[key]
        self.go()
