"""A day of orders with seeded defects: all are found, and none is invented. `make reconcile` has the whole."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from core.reconcile.period import Period
from core.reconcile.records import CouldNotTell, Finding, Reconciliation
from core.sandbox.ipaas.lists import read_lists
from tests.support.calibrated import Calibrated, calibrated
from tests.support.reconciled import DAY, KINDS, Day, day

SEEDS = range(int(os.environ.get("RESEND_DESK_RECONCILE_SEEDS", "1")))
ORDERS, DEFECTS = (1000, 5) if "RESEND_DESK_RECONCILE_SEEDS" in os.environ else (48, 1)


def lay(made: Calibrated, laid: Day) -> None:
    """Put a day into the world, and take the deleted orders out again."""
    made.world.klaviyo.events.clear()  # those of the stories, whose orders are gone
    made.put(**laid.records)
    made.put(remove={"transactions": laid.removed})
    made.world.lists = read_lists(laid.lists)


async def reconcile(made: Calibrated, period: Period) -> tuple[list[Any], Reconciliation]:
    """All that is told, and the sum."""
    going = made.desk.reconcile(period)
    told = [each async for each in going.go()]
    return told, going.found


def found_in(told: list[Any]) -> set[tuple[str, str | None]]:
    """Kind and order of each finding; of what is orphaned, the event."""
    return {
        (f.kind, f.event_id if f.kind == "orphaned" else f.transaction_id)
        for f in told
        if isinstance(f, Finding)
    }


@pytest.mark.parametrize("seed", SEEDS)
async def test_all_that_is_wrong_is_found_and_nothing_else(tmp_path: Path, seed: int) -> None:
    laid = day(seed, orders=ORDERS, defects=DEFECTS)
    async with calibrated(tmp_path) as made:
        lay(made, laid)
        told, found = await reconcile(made, Period(DAY, DAY, "UTC"))
        assert found_in(told) == laid.wrong
        assert [each for each in told if isinstance(each, CouldNotTell)] == []
        assert made.writes == []
    assert (found.state, found.ended_by) == ("complete", None)
    assert found.counts == dict.fromkeys(KINDS, DEFECTS)
    assert all(f.since and f.cause is not None and f.detail for f in told if isinstance(f, Finding))
