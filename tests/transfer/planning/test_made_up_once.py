"""What corrects an order's event: its metric, its value, and that nothing is corrected twice."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from core.desk import Desk
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.compensation import Compensation
from core.transfer.planning.compensation_value import Reason
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import send

RECORDED = order("already-recorded")


async def planned(
    desk: Desk, transaction_id: str = RECORDED, reason: Reason = "cancelled", **more: Any
) -> Plan:
    return await desk.compensation(transaction_id, Compensation(reason=reason, **more), PlanOptions())


def titles(plan: Plan) -> list[str]:
    return [notice.title for notice in plan.blocked_by]


@pytest.mark.parametrize("name", ["Placed Order", " placed  ORDER", "Ordered Product", "x" * 128])
async def test_no_metric_of_orders_makes_up_for_one(sandbox: RunningSandbox, desk: Desk, name: str) -> None:
    plan = await planned(desk, metric=name)
    assert plan.state == "blocked"
    assert "metric" in titles(plan)[0]
    assert (await planned(desk, metric="x" * 127)).ready
    assert not sandbox.writes()


async def test_nothing_is_made_up_for_twice(desk: Desk) -> None:
    part = await planned(desk, reason="refunded", value=Decimal("6.40"))
    assert (await send(desk, part))[0].state == "recorded"
    rest = await planned(desk)
    assert rest.events[0].value == Decimal("80.00")
    assert (await send(desk, rest))[0].state == "recorded"
    for reason in ("refunded", "cancelled"):
        again = await planned(desk, reason=reason)
        assert again.state == "in_klaviyo", titles(again)
    assert (await desk.verify(RECORDED)).net == 0


async def test_an_order_that_is_made_up_for_needs_a_value_by_name(desk: Desk) -> None:
    assert (await send(desk, await planned(desk)))[0].state == "recorded"
    assert titles(await planned(desk, reason="refunded")) == ["The order is already corrected"]
    more = await planned(desk, reason="refunded", value=Decimal(5))
    assert more.state == "look_first"
    assert any("corrected before" in problem.message for problem in more.events[0].problems)


async def test_both_events_of_a_doubled_order_can_be_made_up_for(desk: Desk) -> None:
    twice = order("recorded-twice")
    assert (await send(desk, await planned(desk, twice)))[0].state == "recorded"
    assert (await send(desk, await planned(desk, twice, "refunded")))[0].state == "recorded"
    assert (await desk.verify(twice)).net == 0


@pytest.mark.parametrize(("status", "total", "value"), [
    ("Partially Refunded", 86.40, None), ("Partial Refunded", 80.00, Decimal("6.40")),
    ("Order Cancelled", 80.00, Decimal("86.40")), ("Complete", 80.00, Decimal("6.40")),
])  # fmt: skip
async def test_the_value_is_what_is_recorded_too_much(
    sandbox: RunningSandbox, desk: Desk, status: str, total: float, value: Decimal | None
) -> None:
    record = sandbox.transaction(RECORDED)
    assert record is not None
    sandbox.put(transactions=[{**record, "status": status, "total": total}])
    plan = await planned(desk, reason="refunded")
    assert plan.ready is (value is not None), titles(plan)
    assert plan.events[0].value == value
    if value is None:
        assert titles(plan) == ["Can't tell which value to correct"]
        assert (await planned(desk, reason="refunded", value=Decimal(3))).ready


async def test_a_deleted_order_that_is_made_up_for_needs_nothing(desk: Desk) -> None:
    deleted = order("deleted")
    assert (await send(desk, await planned(desk, deleted)))[0].state == "recorded"
    [notice] = (await desk.plan(deleted)).blocked_by
    assert "corrected by Cancelled Order" in notice.detail
    assert notice.hint.startswith("You don't need to do anything")
