"""What the window holds when ten thousand orders were seen: each previewed, in My list, and opened. At most 150 MB.

Measured is what the process has to itself (`uss`): without the pages of shared libraries, of which Qt's alone are some
60 MB, that any program with a window has. To what the program itself holds on the demo when its list is filled, in a
process of its own, comes what orders add to the window under test: the first ones, while plans and exchanges are still
kept whole, and each of the following. Fewer than ten thousand are seen, since each takes a tenth of a second, and the
rest is reckoned from what each of the last ones added. (`RESEND_DESK_SEEN_ORDERS` for another number.)
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from core.transfer.plan.plan import Plan
from gui.orders.kept_plan import WHOLE
from tests.bench.report import report
from tests.bench.test_bench_start import milestones
from tests.support.afternoon import put_orders
from tests.support.heavy import sandbox_apart
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver
from tests.support.window.fixtures import SaveConnection

pytestmark = pytest.mark.bench
ORDERS = int(os.environ.get("RESEND_DESK_SEEN_ORDERS", "1500"))
MEANT, FIRST, AT_ONCE, LIMIT = 10_000, 600, 100, 150_000_000
CLEARLY_MISSED = 3.0
_MB = 1_000_000


@pytest.fixture
def apart() -> Iterator[RunningSandbox]:
    """A sandbox that shares nothing with the window."""
    with sandbox_apart() as running:
        yield running


def own_bytes() -> int:
    """What this process has to itself."""
    gc.collect()
    return int(psutil.Process().memory_full_info().uss)


@pytest.mark.timeout(3600)
def test_thousands_of_orders_seen(
    apart: RunningSandbox, bare_window: Driver, save_connection: SaveConnection, tmp_path: Path
) -> None:
    idle = milestones("program", tmp_path)["held"]
    orders, window = put_orders(apart, ORDERS), bare_window
    save_connection(apart.connection(), apart.secrets())
    window.open()
    window.preview(orders[0])
    begun = own_bytes()
    first = 0
    for at in range(0, len(orders), AT_ONCE):
        some = orders[at : at + AT_ONCE]
        window.preview(*some)
        for each in some:
            window.show_order(each)
            QApplication.processEvents()
        if at + AT_ONCE == FIRST:
            first = own_bytes() - begun
    assert len(window.orders.works) == len(orders)
    last = own_bytes() - begun
    gc.unfreeze()
    assert 0 < sum(isinstance(each, Plan) for each in gc.get_objects()) <= WHOLE + AT_ONCE
    of_each = (last - first) / (len(orders) - FIRST)
    held = idle + first + of_each * (MEANT - FIRST)
    told = (
        f"{idle / _MB:.0f} MB, {first / _MB:.0f} MB for the first {FIRST}, then {of_each / 1000:.1f} KB each"
    )
    report(f"memory with {MEANT} orders seen", held / LIMIT, 1.0, told)
    assert held < CLEARLY_MISSED * LIMIT, told
