"""What the window holds when ten thousand orders were seen: each previewed, in My list, and opened. At most 150 MB.

Measured is what a process of its own has to itself (`tests.bench.own_memory`), without the pages of shared libraries,
of which Qt's alone are some 60 MB that any program with a window has. The sandbox runs elsewhere, as a user's two
systems do. Fewer than ten thousand are seen, since each takes a tenth of a second, and the rest is reckoned from what
each of the last ones added. (`RESEND_DESK_SEEN_ORDERS` for another number; with 10000 nothing is reckoned.)
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median

import msgspec
import pytest

from gui.orders.kept_plan import WHOLE
from tests.bench.report import report
from tests.support.afternoon import put_orders
from tests.support.heavy import sandbox_apart
from tests.support.sandbox import RunningSandbox

pytestmark = pytest.mark.bench
ORDERS = int(os.environ.get("RESEND_DESK_SEEN_ORDERS", "2000"))
MEANT, AT_ONCE, LIMIT = 10_000, 100, 150_000_000
STEADY = 1_500
"""Orders, from which on nothing but what is kept of each is added: fewer plans are whole, and exchanges are bounded."""
CLEARLY_MISSED = 1.25
_MB = 1_000_000


@pytest.fixture
def apart() -> Iterator[RunningSandbox]:
    """A sandbox that shares nothing with the window."""
    with sandbox_apart() as running:
        yield running


@pytest.mark.timeout(7200)
def test_thousands_of_orders_seen(apart: RunningSandbox, tmp_path: Path) -> None:
    assert WHOLE < STEADY < ORDERS
    put_orders(apart, ORDERS)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.seen_orders", str(tmp_path), str(ORDERS), str(AT_ONCE)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "RESEND_DESK_HOME": str(tmp_path)},
        input=msgspec.json.encode(apart.info),
        stdout=subprocess.PIPE,
        check=True,
    )
    held = {int(orders): int(size) for orders, size in map(bytes.split, done.stdout.splitlines())}
    steps = [now - before for before, now in pairwise(held[n] for n in range(STEADY, ORDERS + 1, AT_ONCE))]
    of_each = median(steps) / AT_ONCE  # whatever comes once is no order's
    reckoned = held[ORDERS] + of_each * max(0, MEANT - ORDERS)
    told = (
        f"{held[0] / _MB:.0f} MB with none, {held[STEADY] / _MB:.0f} MB with {STEADY}, "
        f"{held[ORDERS] / _MB:.0f} MB with {ORDERS}: {of_each / 1000:.1f} KB each"
    )
    report(f"memory with {MEANT} orders seen", reckoned / LIMIT, 1.0, told)
    assert reckoned < CLEARLY_MISSED * LIMIT, told
