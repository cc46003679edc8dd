"""The answer to an old question is dropped: of the tasks of one key, only the last one is heard."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from gui.runtime.handle import TaskHandle

Key = TypeVar("Key", bound=Hashable)
Slot = Callable[..., object]


class Latest(Generic[Key]):
    """Follows one task a key. A task that is dropped, or that another one of its key takes the place of, is
    cancelled, and nothing that it still says arrives.
    """

    def __init__(self) -> None:
        self._tasks: dict[Key, TaskHandle] = {}

    def __contains__(self, key: object) -> bool:
        return key in self._tasks

    def __len__(self) -> int:
        return len(self._tasks)

    @property
    def running(self) -> frozenset[Key]:
        """The keys of the tasks that run."""
        return frozenset(self._tasks)

    def follow(
        self,
        key: Key,
        handle: TaskHandle,
        *,
        progressed: Slot | None = None,
        paused: Slot | None = None,
        succeeded: Slot | None = None,
        failed: Slot | None = None,
        cancelled: Slot | None = None,
        finished: Slot | None = None,
    ) -> None:
        """Hear a task that was just started, in place of the earlier one of its key. The slots take what the
        handle's signals of the same names bring; while they run the key still has this task.
        """
        earlier = self._tasks.get(key)
        self._tasks[key] = handle
        if earlier is not None:
            earlier.cancel()
        for signal, slot in (
            (handle.progressed, progressed),
            (handle.paused, paused),
            (handle.succeeded, succeeded),
            (handle.failed, failed),
            (handle.cancelled, cancelled),
            (handle.finished, finished),
        ):
            if slot is not None:
                signal.connect(self._if_heard(key, handle, slot))
        handle.finished.connect(lambda: self._forget(key, handle))

    def cancel(self, key: Key) -> bool:
        """Ask the task of a key to stop; it is heard until it has. Whether there is one."""
        handle = self._tasks.get(key)
        if handle is not None:
            handle.cancel()
        return handle is not None

    def drop(self, key: Key) -> None:
        """Stop the task of a key, if there is one, and hear no more of it."""
        handle = self._tasks.pop(key, None)
        if handle is not None:
            handle.cancel()

    def drop_all(self) -> None:
        """Stop all tasks, and hear no more of them."""
        for key in list(self._tasks):
            self.drop(key)

    def _if_heard(self, key: Key, handle: TaskHandle, slot: Slot) -> Slot:
        def call(*values: object) -> None:
            if self._tasks.get(key) is handle:
                slot(*values)

        return call

    def _forget(self, key: Key, handle: TaskHandle) -> None:
        if self._tasks.get(key) is handle:
            del self._tasks[key]
