"""The hostile answers in every dialog and list that reads from a server: what it holds, how long it takes, what it
says, how free the window stays, and that it can be stopped and closed.
"""

from __future__ import annotations

import sys
import time
from functools import partial

import psutil
import pytest

from tests.hostile.answers import SCREEN_KINDS, TRICKS, Kind, Place
from tests.hostile.measured import MOST_S, FrontProcess, wanted
from tests.hostile.rows import STOPS_S, Row, tried
from tests.hostile.screens import SCREENS, Screen
from tests.hostile.test_window import LIMIT_S, PATIENCE_MS, Peak, opened, served
from tests.support.own_time import OwnTime
from tests.support.window.driver import Driver, all_texts
from tests.support.window.heartbeat import FAST_S, Heartbeat, pulse

__all__ = ["opened", "served"]
pytestmark = pytest.mark.bench
SETTLES_S = 0.2


def _read(window: Driver, screen: Screen, told: dict[str, str]) -> float:
    """Have it read, until there is an answer or the time is over; the program's own seconds."""
    clock = OwnTime(window.runtime._thread.native_id)
    screen.begin(window, told)
    until = time.monotonic() + 2 * MOST_S
    seconds = 0.0
    while window.runtime.busy or screen.go_on(window, told):
        window.qtbot.wait(20)
        seconds += clock.lap()
        if seconds > MOST_S or time.monotonic() > until:
            break
    clock.close()
    return seconds


def _ended(window: Driver, since: float) -> float:
    window.qtbot.waitUntil(lambda: not window.runtime.busy, timeout=PATIENCE_MS)
    return time.monotonic() - since


def _beats(window: Driver, heart: Heartbeat) -> None:
    """Let what came be shown: what belongs together is told together, a moment later."""
    goal, until = heart.beats + 10, time.monotonic() + SETTLES_S
    window.qtbot.waitUntil(lambda: heart.beats >= goal and time.monotonic() >= until, timeout=PATIENCE_MS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak of memory is told by Linux")
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen_stays_free_and_small(screen: Screen, opened: Driver, served: FrontProcess) -> None:
    window, peak, bad = opened, Peak(), list[str]()
    median, longest = pulse(window.qtbot)
    limit = max(LIMIT_S * max(1.0, median / FAST_S), longest)
    # Nobody is asked again for as long as that one says.
    kinds = sorted(SCREEN_KINDS, key=lambda kind: kind.name.startswith("429"))
    rows: list[tuple[Kind, Place]] = [(kind, place) for place in screen.places for kind in kinds]
    idle = psutil.Process().memory_info().rss / 2**20
    sys.stdout.write(f"\n{screen.name}: idle {idle:.0f} MB; this machine's limit is {limit * 1000:.0f} ms\n")

    def measure(kind: Kind, place: Place) -> Row:
        served.answer("")
        screen.ready(window)
        served.answer(f"{kind.name} at {place.name}")
        peak.begin()
        heart = Heartbeat()
        heart.start()
        seconds = _read(window, screen, served.told)
        late = window.runtime.busy
        if late:
            screen.stop(window)
        stopped = _ended(window, time.monotonic()) if late else None
        _beats(window, heart)
        said, plain = screen.said(window), True
        if kind.name.startswith("tricks"):
            heart.step = "looked through by the test"
            texts = all_texts(screen.root(window) or window.window)
            plain = not any(trick in texts for trick in (TRICKS, "\x1b", "\u202e", "\x00"))
            _beats(window, heart)
            heart.step = ""
        screen.close(window)
        _beats(window, heart)
        heart.stop()
        _ended(window, time.monotonic())
        return Row(
            seconds=seconds,
            stopped=stopped,
            megabytes=peak.megabytes - idle,
            held=heart.holds[""],
            limit=limit,
            plain=plain,
            said=said,
        )

    for kind, place in wanted(rows):
        name = f"{kind.name} at {place.name} in {screen.name}"
        row, told = tried(partial(measure, kind, place))
        bad += [] if row.good else [name]
        sys.stdout.write(f"{' ' if row.good else '✗'} {name}: {told}\n")
        sys.stdout.flush()
    served.answer("")
    assert not bad


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen_is_closed_while_it_reads(screen: Screen, opened: Driver, served: FrontProcess) -> None:
    for kind in ("silence", "a byte every two seconds"):
        served.answer("")
        screen.ready(opened)
        served.answer(f"{kind} at {screen.places[0].name}")
        screen.begin(opened, served.told)
        opened.qtbot.waitUntil(lambda: screen.reads(opened), timeout=PATIENCE_MS)
        screen.stop(opened)
        assert _ended(opened, time.monotonic()) < STOPS_S
        screen.close(opened)
        opened.qtbot.wait(int(SETTLES_S * 1000))  # (a dialog that is closed goes a moment later)
    served.answer("")
