"""The counts of a batch: every order is in one state, so that they add up."""

from __future__ import annotations

from core.batch.counts import leaving, moved, tally


def test_each_order_is_counted_once() -> None:
    told = tally({"recorded": 59, "skipped": 21, "failed": 18}, left_out=20, blocked=16)
    assert told == {"recorded": 59, "failed": 2, "skipped": 1, "left_out": 20, "blocked": 16}
    assert list(told) == ["recorded", "failed", "skipped", "left_out", "blocked"]
    assert sum(told.values()) == 98


def test_a_run_moves_orders_from_waiting() -> None:
    began = leaving({"recorded": 4, "waiting": 96}, 20)
    assert began == {"recorded": 4, "left_out": 20, "waiting": 76}
    assert moved(began, {"recorded": 1, "blocked": 2}) == {
        "recorded": 5, "left_out": 20, "blocked": 2, "waiting": 73,
    }  # fmt: skip
    assert moved({"waiting": 1}, {"failed": 1}) == {"failed": 1}
