"""The pulse of the GUI thread, what this machine's is beside a computing thread, and a large order's session."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.kit.table_view import Table
from tests.support.large import MAPPINGS, ORDER_ID
from tests.support.own_time import OwnTime
from tests.support.window.driver import Driver

LIMIT_S = 0.050
"""How long the GUI thread may be held on a machine as fast as `FAST_S` says."""
FAST_S = 0.020
"""How long a round of `pulse` takes where little else runs."""
ROUNDS = 25


class Heartbeat:
    """Beats whenever the GUI thread is free, and keeps the longest time between two beats, in seconds, for
    each of the steps; without what other programs took of the processors meanwhile (`OwnTime`).
    """

    def __init__(self) -> None:
        self.beats = 0
        self.holds: dict[str, float] = {}
        self.step = ""
        self._laps: list[float] = []
        self._time: OwnTime | None = None
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._on_beat)

    @property
    def longest(self) -> float:
        """The longest hold of all steps."""
        return max(self.holds.values(), default=0.0)

    @property
    def p99(self) -> float:
        """What 99 of 100 times between two beats are no longer than, in seconds."""
        laps = sorted(self._laps)
        return laps[len(laps) * 99 // 100] if laps else 0.0

    @property
    def told(self) -> str:
        """The longest hold of each step, in words."""
        return ", ".join(f"{step or 'all'} {hold * 1000:.0f} ms" for step, hold in self.holds.items())

    def start(self) -> None:
        """Begin to beat."""
        self._time = OwnTime()
        self._timer.start()

    def _on_beat(self) -> None:
        assert self._time is not None
        lap = self._time.lap()
        self._laps.append(lap)
        self.holds[self.step] = max(self.holds.get(self.step, 0.0), lap)
        self.beats += 1

    def stop(self) -> None:
        """Count the time since the last beat too, and end."""
        if self._timer.isActive():
            self._on_beat()
            self._timer.stop()
        if self._time is not None:
            self._time.close()


def pulse(qtbot: QtBot) -> tuple[float, float]:
    """The median and the longest time, in seconds, of a fixed piece of work in the GUI thread while a plain
    thread computes: how fast the machine is, and how its threads take turns.
    """
    done = threading.Event()

    def compute() -> None:
        while not done.is_set():
            sum(range(1000))

    taken: list[float] = []

    def work() -> None:
        own.lap()
        for number in range(100_000):  # no calls of Python's own: coverage would make too much of them
            str(number)
        taken.append(own.lap())

    timer = QTimer(interval=0)
    timer.timeout.connect(work)
    thread = threading.Thread(target=compute, name="computes")
    thread.start()
    own = OwnTime()
    timer.start()
    try:
        qtbot.waitUntil(lambda: len(taken) >= ROUNDS, timeout=60_000)
    finally:
        timer.stop()
        done.set()
        thread.join()
        own.close()
    return statistics.median(taken), max(taken)


def hold(seconds: float) -> None:
    """Hold the thread by computing for so long."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


@contextmanager
def during(heart: Heartbeat, driver: Driver, step: str) -> Iterator[None]:
    """A step of the session: what it set off is waited for, and painted."""
    heart.step = step
    yield
    driver.until(lambda: not driver.runtime.busy)
    wait_beats(heart, driver, 15)


def wait_beats(heart: Heartbeat, driver: Driver, beats: int) -> None:
    """Let the window do what it has to do between some beats."""
    goal = heart.beats + beats
    driver.until(lambda: heart.beats >= goal)


def go_through(driver: Driver, heart: Heartbeat) -> None:
    """Preview the large order in the real window, look at everything of it, preview it again, edit a copy."""
    driver.until(lambda: driver.page.order.finished and not driver.runtime.busy)
    heart.start()
    with during(heart, driver, "preview"):
        driver.preview(ORDER_ID)
    events = driver.events
    payload = events.payload
    with during(heart, driver, "events"):
        for row in (200, 1, len(events.model.rows) - 1, 0):
            events.table.selectRow(row)
            driver.until(lambda: payload.body.shown is not None)
            wait_beats(heart, driver, 5)
    with during(heart, driver, "mappings"):
        for row in range(0, MAPPINGS, 4):
            payload.mappings.table.selectRow(row)
            wait_beats(heart, driver, 3)
    for tabs in (payload.tabs, driver.view.tabs):
        for number in (*range(1, tabs.count()), 0):
            with during(heart, driver, f"tab {tabs.tabText(number)}"):
                tabs.setCurrentIndex(number)
    with during(heart, driver, "scrolling"):
        for table in (events.table, payload.mappings.table):
            _scroll(driver, heart, table)
    with during(heart, driver, "again"), driver.settled(ORDER_ID):
        driver.run("preview")
        bar = events.table.verticalScrollBar()
        while driver.work(ORDER_ID).busy:
            bar.setValue((bar.value() + 7) % bar.maximum())  # the user looks on
            wait_beats(heart, driver, 1)
    _edit(driver, heart)
    heart.stop()


def _edit(driver: Driver, heart: Heartbeat) -> None:
    """Edit a formula of the lines and one of the order on a copy, key by key, while the plans follow."""
    pane = driver.what_if
    with during(heart, driver, "what if"):
        driver.run("edit_mapping")
        driver.until(lambda: bool(pane.model.rows))
    for name, nth in (("UniqueId", 1), ("NumericValue", 0)):
        rows = [number for number, part in enumerate(pane.model.rows) if part.name == name]
        with during(heart, driver, "choosing a part"):
            pane.table.selectRow(rows[nth])
        with during(heart, driver, "typing"), driver.settled(ORDER_ID):
            for _key in range(12):
                QTest.keyClicks(pane.editor.source, "1")
                wait_beats(heart, driver, 20)
    with during(heart, driver, "back to the events"):
        driver.show_pane("events")


def _scroll(driver: Driver, heart: Heartbeat, table: Table) -> None:
    bar = table.verticalScrollBar()
    for value in range(0, bar.maximum() + 1, max(1, bar.maximum() // 30)):
        bar.setValue(value)
        wait_beats(heart, driver, 1)
