"""Planning an order of 250 lines with 60 mappings a line, without network: the time per event.

Beside it, in the same run, the bare encoding of the same bodies: what no mapping could do without.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import Any

import msgspec
import pytest

from core.mapping.collection import Collection
from tests.bench.report import report
from tests.support.large import LINES, MAPPINGS, large_collection, large_order
from tests.support.mapping.small_order import Mapped, mapped, order

pytestmark = pytest.mark.bench

ROUNDS = 5
AIM_MS = 10.0


def whole_order() -> dict[str, Any]:
    """The large order with every field that iPaaS.com would write."""
    raw, line = large_order(), order()["lines"][0]
    lines = [{**line, "id": str(1000 + n), **each} for n, each in enumerate(raw["lines"])]
    return order(**{**raw, "lines": lines})


async def plan_all(parent: Collection, raw: dict[str, Any]) -> list[Mapped]:
    """Every event of the order."""
    child, lines = parent.children[0], range(len(raw["lines"]))
    return [await mapped(parent, raw), *[await mapped(child, raw, place) for place in lines]]


def test_planning_many_mappings_of_many_lines() -> None:
    raw, parent = whole_order(), large_collection().parents[0]
    taken, encoding = [], []
    for _ in range(ROUNDS + 1):
        started = time.perf_counter()
        events = asyncio.run(plan_all(parent, raw))
        taken.append(time.perf_counter() - started)
        bodies = [msgspec.json.decode(event.draft.body()) for event in events]
        started = time.perf_counter()
        for body in bodies:
            msgspec.json.encode(body)
        encoding.append(time.perf_counter() - started)
        assert all(event.errors == [] for event in events)
        assert len(events) == LINES + 1
    each = statistics.median(taken[1:]) / (LINES + 1) * 1000
    bare = statistics.median(encoding[1:]) / (LINES + 1) * 1000
    report(
        f"planning {MAPPINGS} mappings × {LINES} lines, ms per event",
        each,
        AIM_MS,
        f"{statistics.median(taken[1:]):.2f} s in all; bare encoding {bare:.3f} ms per event",
    )
