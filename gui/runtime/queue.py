"""A queue of tasks by key, of which some run at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

from gui.runtime.handle import TaskHandle
from gui.runtime.latest import Latest, Slot

Start = Callable[[], None]
"""Starts a task, and has the queue `follow` it."""
StartOf = Callable[[str], None]
"""As `Start`, for whichever key."""


class TaskQueue(Latest[str]):
    """Starts tasks in the order in which they were put. A key has one task at most; `on_begun` is told the
    key of each that was started. Thousands may wait, and one must be found at once: so a dict.
    """

    def __init__(self, at_once: int, on_begun: Callable[[str], None]) -> None:
        super().__init__()
        self._at_once = at_once
        self._on_begun = on_begun
        self._waiting: dict[str, StartOf] = {}

    def __contains__(self, key: object) -> bool:
        return key in self._waiting or super().__contains__(key)

    def __len__(self) -> int:
        return len(self._waiting) + super().__len__()

    def put(self, key: str, start: Start) -> None:
        """Put a task at the end, in place of one of the same key. `go` starts it."""
        self.put_all((key,), lambda _key: start())

    def put_all(self, keys: Iterable[str], start: StartOf) -> None:
        """Put a task for each key at the end, as `put` does."""
        listed = list(keys)
        for key in self.running.intersection(listed):
            self.drop(key)
        for key in self._waiting.keys() & set(listed):
            del self._waiting[key]
        self._waiting.update(dict.fromkeys(listed, start))

    def begin(self, key: str, start: Start) -> None:
        """Start a task now, ahead of all that wait, in place of one of the same key."""
        self.drop(key)
        self._start(key, lambda _key: start())

    def go(self) -> None:
        """Start what may be started."""
        while self._waiting and super().__len__() < self._at_once:
            key = next(iter(self._waiting))
            self._start(key, self._waiting.pop(key))

    def follow(self, key: str, handle: TaskHandle, **slots: Slot | None) -> None:
        """As for Latest; when the task has ended, also one that was dropped, the next one begins."""
        super().follow(key, handle, **slots)
        handle.finished.connect(self.go)

    def take_off(self, key: str) -> bool:
        """Forget a task that waits. Whether there was one."""
        return self._waiting.pop(key, None) is not None

    def drop(self, key: str) -> None:
        """Forget the task of a key: one that waits, or one that runs, which is stopped."""
        self._waiting.pop(key, None)
        super().drop(key)

    def drop_those(self, keys: Set[str]) -> None:
        """Forget the tasks of these keys."""
        for key in self.running & keys:
            super().drop(key)
        if len(keys) > len(self._waiting):
            self._waiting = {key: start for key, start in self._waiting.items() if key not in keys}
        else:
            for key in keys:
                self._waiting.pop(key, None)

    def drop_all(self) -> None:
        """Forget all tasks, and stop those that run."""
        self._waiting.clear()
        super().drop_all()

    def _start(self, key: str, start: StartOf) -> None:
        start(key)
        self._on_begun(key)
