"""Planning an order of 250 lines with 60 mappings a line, without network: the time per event.

Beside it, in the same run, the bare encoding of the same bodies: what no mapping could do without.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from core.mapping.collection import Collection
from core.mapping.document import Document
from core.mapping.edit import added
from tests.bench.report import report
from tests.mapping.support import Mapped, mapped, mapping, order

pytestmark = pytest.mark.bench

LINES = 250
MAPPINGS = 60
ROUNDS = 5
AIM_MS = 10.0
FORMULAS = (
    'Sku + "-" + Description',
    "Qty * UnitPrice",
    "Math.Round(UnitPrice * 0.9m, 2)",
    'UnitPrice > 10 ? "high" : "low"',
    "parent.Lines.Sum(line => line.ExtendedPrice)",
    "parent.CreatedDateTime",
)


def large_collection() -> Document:
    """The built-in collections, the line's with further mappings: formulas, fields and texts in turn."""
    document = Document.built_in()
    have = len(document.parents[0].children[0].mappings)
    for n in range(have, MAPPINGS):
        source = FORMULAS[n // 3 % len(FORMULAS)]
        kind, text = [("Dynamic Formula", source), ("Field", "UnitPrice"), ("Static", f"text {n}")][n % 3]
        document = added(document, "/0/children/0", mapping(f"Field {n}", kind, text))
    return document


def large_order() -> dict[str, Any]:
    """An order whose lines differ."""
    line = order()["lines"][0]
    lines = [
        {**line, "id": str(1000 + n), "sku": f"SKU-{n}", "unit_price": Decimal(n) / 4} for n in range(LINES)
    ]
    return order(lines=lines)


async def plan_all(parent: Collection, raw: dict[str, Any]) -> list[Mapped]:
    """Every event of the order."""
    child, lines = parent.children[0], range(len(raw["lines"]))
    return [await mapped(parent, raw), *[await mapped(child, raw, place) for place in lines]]


def test_planning_many_mappings_of_many_lines() -> None:
    raw, parent = large_order(), large_collection().parents[0]
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
