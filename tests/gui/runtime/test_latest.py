"""The answer to an old question is dropped, whatever it still says; and the queue that is made of that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.errors import DeskError
from gui.runtime import TaskHandle
from gui.runtime.latest import Latest, Slot
from gui.runtime.news import Cancelled, Failed, News, Progressed, Succeeded
from gui.runtime.queue import TaskQueue


class Tasks:
    """Handles that are ended by hand, and what is heard of them."""

    def __init__(self) -> None:
        self._parent = QObject()
        self.cancelled: list[str] = []
        self.heard: list[tuple[str, object]] = []

    def start(self, name: str) -> TaskHandle:
        return TaskHandle(name, lambda handle: self.cancelled.append(handle.objectName()), self._parent)

    def slots(self, name: str) -> dict[str, Slot]:
        """Slots for all that a handle tells."""

        def hear(what: str) -> Slot:
            return lambda *values: self.heard.append((f"{name} {what}", values[0] if values else None))

        return {what: hear(what) for what in ("progressed", "succeeded", "failed", "cancelled", "finished")}


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


def test_the_last_task_of_a_key_is_heard_to_its_end(tasks: Tasks) -> None:
    latest: Latest[str] = Latest()
    handle = tasks.start("a")
    latest.follow("key", handle, **tasks.slots("a"))
    assert "key" in latest
    handle.take(Progressed(1))
    handle.take(Succeeded(2))
    assert tasks.heard == [("a progressed", 1), ("a succeeded", 2), ("a finished", None)]
    assert "key" not in latest


@pytest.mark.parametrize("news", [Progressed(1), Succeeded(1), Failed(DeskError()), Cancelled()])
def test_nothing_is_heard_of_a_task_whose_place_was_taken(tasks: Tasks, news: News) -> None:
    latest: Latest[str] = Latest()
    old, new = tasks.start("old"), tasks.start("new")
    for handle in (old, new):
        latest.follow("key", handle, **tasks.slots(handle.objectName()))
    assert tasks.cancelled == ["old"]
    old.take(news)
    assert tasks.heard == []
    new.take(Succeeded("yes"))
    assert tasks.heard == [("new succeeded", "yes"), ("new finished", None)]


def test_keys_do_not_disturb_each_other(tasks: Tasks) -> None:
    latest: Latest[str] = Latest()
    for key in ("a", "b"):
        latest.follow(key, tasks.start(key), **tasks.slots(key))
    latest.drop("a")
    assert tasks.cancelled == ["a"]
    assert "b" in latest
    latest.drop_all()
    assert tasks.cancelled == ["a", "b"]
    assert len(latest) == 0


def test_a_task_that_is_asked_to_stop_is_heard_until_it_has(tasks: Tasks) -> None:
    latest: Latest[str] = Latest()
    handle = tasks.start("a")
    latest.follow("key", handle, **tasks.slots("a"))
    assert latest.cancel("key")
    assert not latest.cancel("another")
    handle.take(Cancelled())
    assert tasks.heard == [("a cancelled", None), ("a finished", None)]


def test_an_answer_may_ask_the_next_question(tasks: Tasks) -> None:
    latest: Latest[str] = Latest()
    first, second = tasks.start("first"), tasks.start("second")
    latest.follow(
        "key",
        first,
        succeeded=lambda _result: latest.follow("key", second, **tasks.slots("second")),
        finished=lambda: tasks.heard.append(("first finished", None)),
    )
    first.take(Succeeded(1))
    assert "key" in latest, "the end of the first question isn't that of the second"
    second.take(Succeeded(2))
    assert tasks.heard == [("second succeeded", 2), ("second finished", None)]


def test_the_queue_runs_some_at_a_time_in_order(tasks: Tasks) -> None:
    begun: list[str] = []
    queue = TaskQueue(2, begun.append)
    handles: dict[str, TaskHandle] = {}

    def starter(key: str) -> None:
        handles[key] = tasks.start(key)
        queue.follow(key, handles[key])

    for key in "abcd":
        queue.put(key, lambda key=key: starter(key))  # type: ignore[misc]  # bound
    queue.go()
    assert begun == ["a", "b"]
    assert queue.take_off("c")
    handles["a"].take(Succeeded(None))
    assert begun == ["a", "b", "d"]
    queue.begin("b", lambda: starter("b"))
    assert tasks.cancelled == ["b"], "the running one gave way"
    assert len(queue) == 2


def test_one_that_was_dropped_makes_room_when_it_has_ended(tasks: Tasks) -> None:
    begun: list[str] = []
    queue = TaskQueue(1, begun.append)
    handle = tasks.start("a")
    queue.put("a", lambda: queue.follow("a", handle))
    queue.put("b", lambda: queue.follow("b", tasks.start("b")))
    queue.go()
    queue.drop("a")
    assert begun == ["a"]
    handle.take(Cancelled())
    assert begun == ["a", "b"]
