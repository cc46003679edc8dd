"""The window's pulse while it previews an order of 250 lines with 60 mappings a record, and shows all of it.

The order and the mapping are in the running sandbox, are read over HTTP and planned in the window's asyncio
thread. From the ID on, to a second preview, the GUI thread may not be held for more than 50 ms at a time.

That is for a machine with little else to do. A slower or busier one gets more, as measured in the same run:
`pulse` takes a fixed piece of work in the GUI thread while a plain Python thread computes, so that a slow
processor, coverage's tracing and other programs make it longer just as they do with the window. The median
says how much slower the machine is; the longest round, what other programs take at once. The window gets
twice that, and three windows are tried: a hold of the window's own comes in each of them, what another program
does in the middle of one doesn't.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support.large import LINES, MAPPINGS, ORDER_ID
from tests.support.window.driver import Driver
from tests.support.window.heartbeat import FAST_S, LIMIT_S, Heartbeat, go_through, pulse

ROOM = 2.0
WINDOWS = 3


@pytest.fixture
def heartbeat() -> Iterator[Heartbeat]:
    """A heart that ends with the test."""
    made = Heartbeat()
    yield made
    made.stop()


def allowed(*pulses: tuple[float, float]) -> float:
    """The longest hold that this machine is allowed, in seconds, by the slowest of the pulses taken."""
    median = max(each[0] for each in pulses)
    longest = max(each[1] for each in pulses)
    return ROOM * max(LIMIT_S * max(1.0, median / FAST_S), longest)


def test_the_heart_tells_of_a_hold(qtbot: QtBot, heartbeat: Heartbeat) -> None:
    limit = allowed(pulse(qtbot))
    heartbeat.start()
    qtbot.waitUntil(lambda: heartbeat.beats > 5)
    assert heartbeat.longest < limit, "nothing was done yet"
    QTimer.singleShot(0, lambda: _hold(limit * 1.2))
    qtbot.waitUntil(lambda: heartbeat.longest > limit)


def _hold(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


def test_a_large_order_does_not_hold_the_window(large_window: Callable[[], Driver]) -> None:
    held: list[str] = []
    for _ in range(WINDOWS):
        window, heart = large_window(), Heartbeat()
        before = pulse(window.qtbot)
        go_through(window, heart)
        limit = allowed(before, pulse(window.qtbot))
        plan = window.plan(ORDER_ID)
        assert [len(event.mappings) for event in plan.events] == [MAPPINGS] * (LINES + 1)
        if heart.longest < limit:
            return
        held.append(f"more than {limit * 1000:.0f} ms: {heart.told}")
    pytest.fail("\n".join(held))
