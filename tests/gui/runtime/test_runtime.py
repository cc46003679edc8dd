"""The asyncio thread and its handles: every end, exactly once, in the GUI thread, and in order."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
from collections.abc import AsyncIterator

import pytest
from pytestqt.qtbot import QtBot

from core.errors import DeskError, NotFound
from gui.runtime import AsyncRuntime, TaskHandle, collecting
from gui.runtime.failures import UnexpectedFault
from gui.runtime.news import Cancelled, Failed, Progressed, Succeeded
from gui.runtime.runtime import THREAD_NAME


class Ends:
    """Writes down every signal of a handle, in order, with the thread it came in."""

    def __init__(self, handle: TaskHandle) -> None:
        self.seen: list[tuple[str, object]] = []
        self.threads: set[str] = set()
        handle.progressed.connect(lambda item: self._note("progressed", item))
        handle.succeeded.connect(lambda result: self._note("succeeded", result))
        handle.failed.connect(lambda error: self._note("failed", error))
        handle.cancelled.connect(lambda: self._note("cancelled", None))
        handle.finished.connect(lambda: self._note("finished", None))

    def _note(self, name: str, value: object) -> None:
        self.seen.append((name, value))
        self.threads.add(threading.current_thread().name)

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.seen]


def test_success_comes_once_in_the_gui_thread(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    async def work() -> str:
        return threading.current_thread().name

    handle = runtime.run(work, "work")
    ends = Ends(handle)
    with qtbot.waitSignal(handle.finished):
        pass
    assert ends.seen == [("succeeded", THREAD_NAME), ("finished", None)]
    assert ends.threads == {threading.current_thread().name}


def test_items_are_gathered_and_none_is_lost(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    """What comes together arrives together, what comes later in another turn; and what is left before an error."""
    later = asyncio.Event()

    async def count() -> AsyncIterator[int]:
        for number in range(100):
            yield number
        await later.wait()
        yield 100
        raise NotFound("The end.", status=404)

    async def let_go() -> None:
        later.set()

    handle = runtime.stream(count, "count", every=0.01)
    ends = Ends(handle)
    with qtbot.waitSignal(handle.progressed):
        pass
    runtime.run(let_go, "go on")
    with qtbot.waitSignal(handle.finished):
        pass
    assert ends.names[-2:] == ["failed", "finished"]
    told = [items for name, items in ends.seen if name == "progressed"]
    assert told == [tuple(range(100)), (100,)]


def test_items_of_an_iterator_come_in_order_before_the_end(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    async def count() -> AsyncIterator[int]:
        for number in range(500):
            yield number

    handle = runtime.stream(count, "count")
    ends = Ends(handle)
    with qtbot.waitSignal(handle.finished):
        pass
    assert [value for name, value in ends.seen if name == "progressed"] == list(range(500))
    assert ends.names[-2:] == ["succeeded", "finished"]


def test_a_desk_error_arrives_as_it_is(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    error = NotFound("transaction 1", status=404)

    async def work() -> None:
        raise error

    handle = runtime.run(work, "work")
    ends = Ends(handle)
    with qtbot.waitSignal(handle.finished):
        pass
    assert ends.seen == [("failed", error), ("finished", None)]


def test_an_unexpected_error_is_shown_without_its_message(
    qtbot: QtBot, runtime: AsyncRuntime, caplog: pytest.LogCaptureFixture
) -> None:
    async def work() -> None:
        raise ValueError("pk_secret belongs to nobody@example.com")

    with caplog.at_level(logging.ERROR):
        handle = runtime.run(work, "work")
        ends = Ends(handle)
        with qtbot.waitSignal(handle.finished):
            pass
    (name, error), _ = ends.seen
    assert name == "failed"
    assert isinstance(error, UnexpectedFault)
    assert "test_runtime.py" in error.detail
    assert error.hint
    assert "ValueError" in caplog.text
    assert "test_runtime.py" in caplog.text
    assert "pk_secret" not in caplog.text + error.detail


def test_a_plain_function_runs_beside_the_loop(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    handle = runtime.compute(lambda: threading.current_thread().name, "compute")
    ends = Ends(handle)
    with qtbot.waitSignal(handle.finished):
        pass
    name = ends.seen[0][1]
    assert name not in {THREAD_NAME, threading.main_thread().name}


def test_cancel_ends_as_cancelled_and_closes_the_iterator(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    closed = threading.Event()

    async def forever() -> AsyncIterator[int]:
        try:
            yield 1
            await asyncio.Event().wait()
        finally:
            closed.set()

    handle = runtime.stream(forever, "forever")
    ends = Ends(handle)
    with qtbot.waitSignal(handle.progressed):
        pass
    with qtbot.waitSignal(handle.finished):
        handle.cancel()
    assert ends.names == ["progressed", "cancelled", "finished"]
    assert closed.is_set()
    handle.cancel()
    assert ends.names == ["progressed", "cancelled", "finished"]


def test_cancel_before_the_first_step(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    started = threading.Event()

    async def work() -> None:
        started.set()

    handle = runtime.run(work, "work")
    ends = Ends(handle)
    handle.cancel()
    with qtbot.waitSignal(handle.finished):
        pass
    assert len([name for name in ends.names if name != "finished"]) == 1
    assert ends.names[-1] == "finished"


@pytest.mark.parametrize("second", [Succeeded(2), Failed(DeskError()), Cancelled(), Progressed(3)])
def test_nothing_comes_after_the_end(
    qtbot: QtBot, runtime: AsyncRuntime, second: Succeeded | Failed | Cancelled | Progressed
) -> None:
    handle = TaskHandle("by hand", lambda _handle: None, runtime)
    ends = Ends(handle)
    handle.take(Succeeded(1))
    handle.take(second)
    assert ends.seen == [("succeeded", 1), ("finished", None)]


def test_shutdown_cancels_gathers_then_cleans_up_in_reverse(qtbot: QtBot) -> None:
    order: list[str] = []
    runtime = AsyncRuntime()
    runtime.start()
    running = threading.Event()

    async def work() -> None:
        running.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            order.append("task closed")

    async def first() -> None:
        order.append("first cleaned up")

    async def broken() -> None:
        raise RuntimeError("a broken clean-up")

    async def last() -> None:
        order.append("last cleaned up")

    for cleanup in (first, broken, last):
        runtime.add_cleanup(cleanup)
    handle = runtime.run(work, "work")
    ends = Ends(handle)
    qtbot.waitUntil(running.is_set)
    with qtbot.waitSignal(runtime.stopped):
        runtime.shutdown()
    assert order == ["task closed", "last cleaned up", "first cleaned up"]
    assert ends.names == ["cancelled", "finished"]
    assert runtime.join(10)
    assert not runtime.busy


def test_work_after_the_end_is_cancelled(qtbot: QtBot) -> None:
    runtime = AsyncRuntime()
    runtime.start()
    with qtbot.waitSignal(runtime.stopped):
        runtime.shutdown()
    assert runtime.join(10)

    async def work() -> None:
        raise AssertionError("must not run")

    handle = runtime.run(work, "late")
    ends = Ends(handle)
    with qtbot.waitSignal(handle.finished):
        pass
    assert ends.names == ["cancelled", "finished"]


def test_work_before_the_start_waits_for_it(qtbot: QtBot) -> None:
    runtime = AsyncRuntime()

    async def work() -> int:
        return 7

    handle = runtime.run(work, "early")
    ends = Ends(handle)
    with qtbot.waitSignal(handle.finished):
        runtime.start()
    assert ends.names == ["succeeded", "finished"]
    with qtbot.waitSignal(runtime.stopped):
        runtime.shutdown()
    assert runtime.join(10)


def test_shutdown_without_a_start_is_at_once(qtbot: QtBot) -> None:
    runtime = AsyncRuntime()
    with qtbot.waitSignal(runtime.stopped):
        runtime.shutdown()


def test_what_is_computed_is_computed_one_after_the_other(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    running: list[str] = []
    seen: list[list[str]] = []

    def work(name: str) -> str:
        running.append(name)
        seen.append(list(running))
        sum(range(200_000))
        running.remove(name)
        return name

    handles = [runtime.compute(lambda name=name: work(name), name) for name in "abc"]  # type: ignore[misc]  # bound
    ends = [Ends(handle) for handle in handles]
    with qtbot.waitSignals([handle.finished for handle in handles]):
        pass
    assert [end.seen[0] for end in ends] == [("succeeded", name) for name in "abc"]
    assert seen == [["a"], ["b"], ["c"]]


def test_a_computation_that_is_cancelled_lets_the_next_one_begin(qtbot: QtBot, runtime: AsyncRuntime) -> None:
    first, second = (runtime.compute(lambda: 1, name) for name in ("first", "second"))
    with qtbot.waitSignals([first.finished, second.finished]):
        first.cancel()


def test_threads_take_quick_turns_until_the_thread_has_ended(qtbot: QtBot) -> None:
    before = sys.getswitchinterval(), gc.get_freeze_count()
    made = AsyncRuntime()
    made.start()
    assert sys.getswitchinterval() < before[0]
    made.keep_loaded()
    assert gc.get_freeze_count() > before[1]
    with qtbot.waitSignal(made.stopped, timeout=20_000):
        made.shutdown()
    assert made.join(10)
    assert (sys.getswitchinterval(), gc.get_freeze_count()) == before


def test_what_a_long_collection_found_in_use_is_left_alone_by_the_next(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else each of them would hold the window for as long as a huge order takes to be looked through."""
    before, thresholds = [*gc.callbacks], gc.get_threshold()
    made = AsyncRuntime()
    made.start()
    assert gc.get_threshold() < thresholds  # they come sooner, with less to look through
    monkeypatch.setattr(collecting, "LONG_SECONDS", 3600.0)
    gc.collect()
    count = gc.get_freeze_count()
    monkeypatch.setattr(collecting, "LONG_SECONDS", -1.0)
    gc.collect(1)
    assert gc.get_freeze_count() == count
    gc.collect()
    assert gc.get_freeze_count() > count + 10_000
    with qtbot.waitSignal(made.stopped, timeout=20_000):
        made.shutdown()
    assert made.join(10)
    assert (gc.callbacks, gc.get_threshold(), gc.get_freeze_count()) == (before, thresholds, 0)
