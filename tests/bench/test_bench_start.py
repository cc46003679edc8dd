"""How long until the first window is there, beside an empty PySide6 window, measured in turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench.report import report

pytestmark = pytest.mark.bench
ROUNDS = 9


def first_paint(which: str, home: Path) -> float:
    """Seconds from starting the process to its first painted window."""
    environ = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "RESEND_DESK_HOME": str(home),
        # As for a user, Python's compiled files are there from the second start on.
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.first_window", which, str(started)],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return float(done.stdout)


def test_first_window(tmp_path: Path) -> None:
    for which in ("empty", "program"):
        first_paint(which, tmp_path)  # warms the disk's cache, and compiles
    empty, program = [], []
    for _ in range(ROUNDS):
        empty.append(first_paint("empty", tmp_path))
        program.append(first_paint("program", tmp_path))
    one, other = statistics.median(program), statistics.median(empty)
    report(
        "time to first window, to an empty one",
        one / other,
        1.25,
        f"{one * 1000:.0f} ms / {other * 1000:.0f} ms",
    )
    assert program
