"""The longest time for which the window's GUI thread is held by an order of 250 lines with 60 mappings a record,
beside what a plain piece of work takes there while another thread computes.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable

import pytest

from tests.bench.report import report
from tests.support.window.driver import Driver
from tests.support.window.heartbeat import LIMIT_S, Heartbeat, go_through, pulse

pytestmark = pytest.mark.bench
WINDOWS = 3


def test_longest_hold(large_window: Callable[[], Driver]) -> None:
    held, pulses = [], []
    for _ in range(WINDOWS):
        window, heart = large_window(), Heartbeat()
        pulses.append(pulse(window.qtbot)[0])
        go_through(window, heart)
        held.append(heart)
    longest = statistics.median(heart.longest for heart in held)
    usual = statistics.median(pulses)
    report(
        "longest hold of the window by a large order, to 50 ms",
        longest / LIMIT_S,
        1.0,
        f"{longest * 1000:.0f} ms; a plain piece of work {usual * 1000:.0f} ms ({held[-1].told})",
    )
