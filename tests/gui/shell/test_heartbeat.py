"""An order of 250 lines with 60 mappings a record goes through the window: previewed, looked at, edited.

The order and the mapping are in the running sandbox, are read over HTTP and planned in the window's asyncio
thread. How long the GUI thread is held by that is measured by `make bench` (`tests/bench/test_bench_window.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support.large import LINES, MAPPINGS, ORDER_ID
from tests.support.window.driver import Driver
from tests.support.window.heartbeat import LIMIT_S, Heartbeat, go_through, hold


@pytest.fixture
def heartbeat() -> Iterator[Heartbeat]:
    """A heart that ends with the test."""
    made = Heartbeat()
    yield made
    made.stop()


def test_the_heart_tells_of_a_hold(qtbot: QtBot, heartbeat: Heartbeat) -> None:
    heartbeat.start()
    qtbot.waitUntil(lambda: heartbeat.beats > 5)
    heartbeat.step = "held"
    QTimer.singleShot(0, lambda: hold(LIMIT_S))
    qtbot.waitUntil(lambda: heartbeat.holds.get("held", 0.0) >= LIMIT_S)
    assert heartbeat.longest >= LIMIT_S
    assert "held" in heartbeat.told


def test_a_large_order_goes_through_the_window(large_window: Callable[[], Driver]) -> None:
    window = large_window()
    go_through(window, Heartbeat())
    plan = window.plan(ORDER_ID)
    assert [len(event.mappings) for event in plan.events] == [MAPPINGS] * (LINES + 1)
