"""What is told when something can't be read, of whose days they are, and what isn't there to be judged."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from core.errors import UsageError
from core.reconcile.period import Period
from core.reconcile.records import CouldNotTell, Finding
from tests.reconcile.test_days import lay, reconcile
from tests.support.altered import Alteration
from tests.support.calibrated import calibrated
from tests.support.reconciled import DAY, Day, day
from tests.support.recorded_by_ipaas import recorded, records

EVENTS = r"^GET http://127\.0\.0\.1:8002/api/events\?filter=equals%28metric_id"
LIST = r"^GET http://127\.0\.0\.1:8001/transactions/v2/Transactions\?"
TWENTIETH = Period(date(2026, 11, 20), date(2026, 11, 20), "America/New_York")


def cut(raw: bytes) -> bytes:
    """The first half of an answer."""
    return raw[: len(raw) // 2]


@pytest.mark.parametrize("what", [EVENTS, LIST])
async def test_an_answer_that_is_cut_off_is_no_finding(tmp_path: Path, what: str) -> None:
    laid = day(3, orders=12, defects=1)
    async with calibrated(tmp_path, [Alteration(when=what, raw=cut)]) as made:
        lay(made, laid)
        told, found = await reconcile(made, Period(DAY, DAY, "UTC"))
    assert [each for each in told if isinstance(each, Finding)] == []
    assert found.state == "partial"
    assert found.ended_by is not None
    assert not found.all_well


async def test_orders_that_cannot_be_planned_are_doubts(tmp_path: Path) -> None:
    laid = day(3, orders=40, defects=1)
    laid.lists["page_size"] = 7
    links = Alteration(when=r"LookupExternal", status=400, body=b'{"message": "no"}')
    async with calibrated(tmp_path, [links]) as made:
        lay(made, laid)
        told, found = await reconcile(made, Period(DAY, DAY, "UTC"))
    assert any(isinstance(each, CouldNotTell) and each.transaction_id for each in told)
    kinds = {each.kind for each in told if isinstance(each, Finding)}
    assert "missing" not in kinds
    assert "doubled" not in kinds
    assert not found.all_well
    assert found.ended_by is not None, "so many in a row end it"
    assert "in a row could not be read" in found.ended_by.title
    assert found.orders < 40


async def test_what_is_not_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Events of orders that are gone, and lines whose order's own event is gone as well."""
    monkeypatch.setattr("core.reconcile.orphans.MOST", 1)
    orders = [recorded(n) for n in range(6)]
    for order in orders[3:]:
        order.events.remove(order.placed)
    laid = Day({**records(orders), "external_ids": []}, {}, removed=[order.id for order in orders])
    async with calibrated(tmp_path) as made:
        lay(made, laid)
        told, _ = await reconcile(made, TWENTIETH)
    left_out = [each.detail for each in told if isinstance(each, CouldNotTell) and each.event_id is None]
    assert len(left_out) == 2, told
    assert left_out[0].startswith("2 more events fit no order")
    assert left_out[1].startswith("The lines of ")


async def test_days_are_those_of_the_zone_both_ends_in_them(tmp_path: Path) -> None:
    """Orders at 8:00 in New York and on: two at the day's edges, which other zones have on other days."""
    edges = {
        "2026-11-20T00:00:00-05:00": True,
        "2026-11-20T23:59:59-05:00": True,
        "2026-11-21T00:00:00-05:00": False,
    }
    orders = [recorded(n, created_datetime=moment) for n, moment in enumerate(edges)]
    for order in orders:
        order.events.clear()
    async with calibrated(tmp_path) as made:
        made.world.klaviyo.events.clear()
        made.put(**{**records(orders), "external_ids": []})
        told, found = await reconcile(made, TWENTIETH)
    inside = {order.id for order, is_in in zip(orders, edges.values(), strict=True) if is_in}
    assert {each.transaction_id for each in told if isinstance(each, Finding)} == inside
    assert "America/New_York (UTC-05:00)" in found.days_of


async def test_a_whole_day_without_events_is_one_stretch(tmp_path: Path) -> None:
    orders = [recorded(n) for n in range(4)]
    events: list[Any] = orders[0].events[:]
    for order in orders:
        order.links.clear()
        order.events.clear()
    async with calibrated(tmp_path) as made:
        made.world.klaviyo.events.clear()
        made.put(**records(orders))
        made.put(events=events)
        told, found = await reconcile(made, TWENTIETH)
    assert [stretch.orders for stretch in found.stretches] == [3]
    assert all(each.hint for each in told if isinstance(each, Finding))


async def test_the_order_that_was_changed_later_says_so(tmp_path: Path) -> None:
    order = recorded(0, updated_datetime="2026-11-22T10:00:00-05:00")
    order.order["total"] += 1
    async with calibrated(tmp_path) as made:
        made.world.klaviyo.events.clear()
        made.put(**records([order]))
        told, _ = await reconcile(made, TWENTIETH)
    (finding,) = [each for each in told if isinstance(each, Finding)]
    assert (finding.kind, finding.cause) == ("other_value", "order_changed")
    assert finding.since == "2026-11-22T10:00:00-05:00"


async def test_a_line_that_is_missing_and_one_that_was_removed(tmp_path: Path) -> None:
    short, removed = recorded(0), recorded(1)
    gone = short.events.pop()
    short.links.pop()
    line = removed.order["lines"].pop()
    async with calibrated(tmp_path) as made:
        made.world.klaviyo.events.clear()
        made.put(**records([short, removed]))
        told, _ = await reconcile(made, TWENTIETH)
    found = {each.kind: each for each in told if isinstance(each, Finding) and each.kind != "other_value"}
    assert found["missing"].line_ids == (gone["unique_id"],)
    assert found["orphaned"].cause == "line_removed"
    assert found["orphaned"].event_ids == (f"ev{line['id']}",)


async def test_what_was_made_up_for_is_settled(tmp_path: Path) -> None:
    order = recorded(0, status="Cancelled")
    again = {
        **order.placed,
        "id": "undone",
        "metric": "Cancelled Order",
        "unique_id": f"{order.id}:cancelled",
    }
    async with calibrated(tmp_path) as made:
        made.world.klaviyo.events.clear()
        made.put(**records([order]))
        told, found = await reconcile(made, TWENTIETH)
        assert [each.cause for each in told if isinstance(each, Finding)] == ["order_cancelled"]
        made.put(events=[again])
        told, found = await reconcile(made, TWENTIETH)
        assert found.all_well, told
        made.put(remove={"transactions": [order.id]})
        told, found = await reconcile(made, TWENTIETH)
        assert found.all_well, told


async def test_an_event_whose_order_cannot_be_looked_for_is_a_doubt(tmp_path: Path) -> None:
    laid = Day(records([recorded(0), recorded(1)]), {}, removed=["60000"])
    refused = Alteration(when=r"/Transaction/60000", status=400, body=b'{"message": "no"}')
    async with calibrated(tmp_path, [refused]) as made:
        lay(made, laid)
        told, found = await reconcile(made, TWENTIETH)
    assert [each.event_id for each in told if isinstance(each, CouldNotTell)][:1] == ["ev60000"]
    assert found.findings == 0
    assert not found.all_well


async def test_an_order_whose_day_is_not_known_is_told(tmp_path: Path) -> None:
    order = recorded(1, created_datetime=None)
    order.events.clear()
    async with calibrated(tmp_path) as made:
        made.world.klaviyo.events.clear()
        made.put(**{**records([order]), "external_ids": []})
        told, found = await reconcile(made, TWENTIETH)
    assert [each for each in told if isinstance(each, Finding)] == []
    assert found.state == "partial"
    assert "Orders without a date were not checked: 1." in found.remarks
    assert not found.all_well


def test_periods() -> None:
    local = Period(date(2026, 3, 29), date(2026, 3, 29), "Europe/Vienna")
    assert (local.ends - local.begins).total_seconds() == 86_400 or local.ends.astimezone(UTC) == datetime(
        2026, 3, 29, 22, tzinfo=UTC
    )
    assert local.begins.astimezone(UTC) == datetime(2026, 3, 28, 23, tzinfo=UTC)
    for first, last, zone in (
        (date(2026, 1, 2), date(2026, 1, 1), ""),
        (date(2026, 1, 1), date(2026, 3, 1), ""),
        (DAY, DAY, "Mars/Olympus"),
        (DAY, DAY, "../etc"),
        (date.max, date.max, ""),
        (date.min, date.min, "UTC"),
    ):
        with pytest.raises(UsageError) as refused:
            Period(first, last, zone)
        assert refused.value.hint


async def test_another_order_of_the_same_number_is_not_this_one(tmp_path: Path) -> None:
    """Klaviyo has the one; the other, of another customer, is missing: neither elsewhere nor with other values."""
    there, missing = recorded(0), recorded(1)
    missing.order["transaction_number"] = there.order["transaction_number"]
    missing.order["created_datetime"] = there.order["created_datetime"]
    missing.events.clear()
    missing.links.clear()
    async with calibrated(tmp_path) as made:
        made.world.klaviyo.events.clear()
        made.put(**records([there, missing]))
        told, found = await reconcile(made, TWENTIETH)
    (finding,) = told_of(told)
    assert (finding.kind, finding.transaction_id, finding.cause) == ("missing", missing.id, "same_number")
    assert f"It belongs to transaction {there.id}" in finding.detail
    assert found.recorded == 1


def told_of(told: list[Any]) -> list[Finding]:
    """The findings alone."""
    return [each for each in told if isinstance(each, Finding)]
