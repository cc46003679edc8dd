"""What corrects an event that Klaviyo can't remove: planned, sent, journaled and read back like any other."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from core.desk import Desk
from core.transfer.plan.plan import Plan
from core.transfer.planning.compensation import Compensation
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import plan_and_send, send

CANCELLED, REFUNDED = Compensation(reason="cancelled"), Compensation(reason="refunded")


def made_up(sandbox: RunningSandbox, story: str) -> list[dict[str, Any]]:
    """The events that correct an order's."""
    return [e for e in sandbox.state()["events"] if str(e["unique_id"]).startswith(f"{order(story)}:")]


def is_ready(plan: Plan) -> bool:
    return plan.ready and len(plan.events) == 1


@pytest.mark.parametrize(
    ("wanted", "metric", "unique_id", "value"),
    [
        (CANCELLED, "Cancelled Order", "55281:cancelled", "86.40"),
        (REFUNDED, "Refunded Order", "55281:refunded", "86.40"),
        (Compensation(reason="refunded", value=Decimal("6.4")), "Refunded Order", "55281:refunded", "6.4"),
        (Compensation(reason="cancelled", metric=" Order Gone "), "Order Gone", "55281:cancelled", "86.40"),
    ],
)
async def test_it_is_recorded_on_the_same_profile_with_the_original_s_id(
    sandbox: RunningSandbox, desk: Desk, wanted: Compensation, metric: str, unique_id: str, value: str
) -> None:
    original = next(e for e in sandbox.events() if e["unique_id"] == "55281")
    plan = await desk.compensation(order("already-recorded"), wanted)
    assert is_ready(plan), plan.blocked_by
    [event] = plan.events
    assert (event.kind, event.metric, event.unique_id, event.value) == (
        "compensation", metric, unique_id, Decimal(value),
    )  # fmt: skip
    assert plan.made_up_for is not None
    assert (plan.made_up_for.event_id, plan.made_up_for.value) == (original["id"], original["value"])
    assert sandbox.writes() == []
    before = sandbox.state()
    summary, _ = await send(desk, plan)
    assert summary.state == "recorded", summary.error
    [found] = made_up(sandbox, "already-recorded")
    assert (found["metric"], found["unique_id"], found["value"]) == (metric, unique_id, Decimal(value))
    assert found["profile_id"] == original["profile_id"]
    assert original["id"] in found["properties"].values()
    after = sandbox.state()
    assert after["external_ids"] == before["external_ids"]  # the order's receipt stays its own event's
    assert after["profiles"][0].keys() == before["profiles"][0].keys()


async def test_the_reason_is_never_guessed(sandbox: RunningSandbox, desk: Desk) -> None:
    unsaid = Compensation(reason=None)
    plan = await desk.compensation(order("already-recorded"), unsaid)
    assert [notice.name for notice in plan.blocked_by] == ["no_reason"]
    assert not plan.events
    record = sandbox.transaction(order("already-recorded"))
    assert record is not None
    for status, unique_id in (("Cancelled", "55281:cancelled"), ("Partially Refunded", "55281:refunded")):
        sandbox.put(transactions=[{**record, "status": status, "total": 80.0}])
        [event] = (await desk.compensation(order("already-recorded"), unsaid)).events
        assert event.unique_id == unique_id
    [event] = (await desk.compensation(order("deleted"), unsaid)).events
    assert event.unique_id == f"{order('deleted')}:cancelled"


async def test_only_a_value_that_is_too_high_is_corrected(sandbox: RunningSandbox, desk: Desk) -> None:
    wrong = Compensation(reason="value")
    plan = await desk.compensation(order("recorded-differently"), wrong)
    assert is_ready(plan), plan.blocked_by
    [event] = plan.events
    assert (event.metric, event.unique_id, event.value) == ("Refunded Order", "55282:value", Decimal("10.00"))
    assert [n.title for n in (await desk.compensation(order("already-recorded"), wrong)).blocked_by] == [
        "The recorded value is right"
    ]
    record = sandbox.transaction(order("already-recorded"))
    assert record is not None
    sandbox.put(transactions=[{**record, "total": 96.45}])
    [notice] = (await desk.compensation(order("already-recorded"), wrong)).blocked_by
    assert "too little" in notice.title
    assert "twice" in notice.detail


async def test_a_second_click_changes_nothing(sandbox: RunningSandbox, desk: Desk) -> None:
    await send(desk, await desk.compensation(order("already-recorded"), CANCELLED))
    state = sandbox.state()["events"]
    again = await desk.compensation(order("already-recorded"), CANCELLED)
    assert again.state == "in_klaviyo"
    assert (await send(desk, again))[0].state == "recorded"
    other = await desk.compensation(
        order("already-recorded"), Compensation(reason="cancelled", value=Decimal(5))
    )
    assert not other.ready
    renamed = await desk.compensation(
        order("already-recorded"), Compensation(reason="cancelled", metric="Void")
    )
    assert not renamed.ready  # one event for an order and a reason
    refunded = await desk.compensation(order("already-recorded"), REFUNDED)
    assert any("in another way" in warning.message for warning in refunded.warnings)
    assert sandbox.state()["events"] == state


async def test_what_makes_up_for_an_order_is_no_event_of_it(sandbox: RunningSandbox, desk: Desk) -> None:
    await plan_and_send(desk, order("linked"))
    await send(desk, await desk.compensation(order("linked"), CANCELLED))
    plan = await desk.plan(order("linked"))
    assert plan.state == "in_klaviyo"
    assert plan.doubles == ()
    assert len(plan.receipts) == 4


async def test_the_net_is_shown(sandbox: RunningSandbox, desk: Desk) -> None:
    before = await desk.verify(order("already-recorded"))
    assert (before.net, before.compensations) == (Decimal("86.40"), ())
    part = Compensation(reason="refunded", value=Decimal("6.40"))
    await send(desk, await desk.compensation(order("already-recorded"), part))
    after = await desk.verify(order("already-recorded"))
    assert after.net == Decimal("80.00")
    assert [made.unique_id for made in after.compensations] == ["55281:refunded"]
    assert after.verified  # the order's own event is as it was


async def test_a_value_that_was_corrected_is_the_order_s(desk: Desk) -> None:
    wrong = order("recorded-differently")
    before = {check.name: check for check in (await desk.verify(wrong)).checks}
    assert before["value"].state == "not"
    await send(desk, await desk.compensation(wrong, Compensation(reason="value")))
    after = await desk.verify(wrong)
    checks = {check.name: check for check in after.checks}
    assert checks["value"].state == "ticked", checks["value"]
    assert "corrected by Refunded Order 10.00: what counts is 109.00" in checks["value"].detail
    assert after.net == Decimal("109.00")
    # What corrects it for another amount doesn't make it right.
    part = Compensation(reason="refunded", value=Decimal("3.00"))
    await send(desk, await desk.compensation(wrong, part))
    assert {check.name: check.state for check in (await desk.verify(wrong)).checks}["value"] == "not"


async def test_a_deleted_order_is_made_up_for_too(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.compensation(order("deleted"), CANCELLED)
    assert is_ready(plan), plan.blocked_by
    assert plan.events[0].value == Decimal("72.00")
    assert (await send(desk, plan))[0].state == "recorded"
    verified = await desk.verify(order("deleted"))
    assert verified.net == 0
    assert [made.metric for made in verified.compensations] == ["Cancelled Order"]


async def test_where_nothing_is_recorded_there_is_nothing_to_make_up_for(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    for story in ("linked", "cancelled", "guest-no-profile"):
        plan = await desk.compensation(order(story), CANCELLED)
        assert not plan.ready
        assert (await send(desk, plan))[0].state == "failed"
    assert sandbox.writes() == []


async def test_a_closed_gate_and_an_account_that_is_another_keep_it_back(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    for story in ("events-off", "wrong-account"):
        assert not (await desk.compensation(order(story), CANCELLED)).ready
    assert sandbox.writes() == []


@pytest.mark.parametrize("story", ["other-key", "sent-by-others", "app-metric", "recorded-elsewhere"])
async def test_an_event_that_others_recorded_can_be_made_up_for(
    sandbox: RunningSandbox, desk: Desk, story: str
) -> None:
    plan = await desk.compensation(order(story), REFUNDED)
    assert is_ready(plan), plan.blocked_by
    assert (await send(desk, plan))[0].state == "recorded"
    assert len(made_up(sandbox, story)) == 1


def test_by_the_command(sandbox: RunningSandbox, command: Command) -> None:
    shown = command(
        "compensate", "55281", "--reason", "refunded", "--value", "6.40", "--preview", "--json"
    ).last
    assert shown["events"][0]["value"] == 6.40
    assert sandbox.writes() == []
    assert command("compensate", "55281").code == 2  # no terminal to confirm at
    assert command("compensate", "55281", "--value", "much", "--yes").code == 2
    unsaid = command("compensate", "55281", "--yes")
    assert unsaid.code == 2
    assert "--reason" in unsaid.err + unsaid.out
    assert sandbox.writes() == []
    words = ("compensate", "55281", "--reason", "refunded", "--value", "6.40", "--yes")
    assert command(*words, "--json").last["state"] == "recorded"
    posts = len(sandbox.writes())
    assert command(*words, "--json").last["state"] == "recorded"
    assert len(sandbox.writes()) == posts
    assert "What Klaviyo counts for it: 80" in command("verify", "55281").out
