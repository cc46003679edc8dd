"""What is known before sending: the order on other profiles, its age, the flows that would start."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from core.app import Services
from core.desk import Desk
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.age import OLD, with_age
from core.transfer.planning.order_findings import status_word
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import plan_and_send


def told(plan: Plan) -> dict[str, str]:
    assert plan.profile is not None
    return {notice.name: notice.detail for notice in plan.profile.remarks}


async def test_an_order_on_another_candidates_profile_is_told(desk: Desk) -> None:
    plan = await desk.plan(order("recorded-elsewhere"))
    assert not plan.ready
    assert plan.profile is not None
    other = next(c for c in plan.profile.candidates if c.profile_id != plan.profile.profile_id)
    assert other.recorded == 1
    assert other.profile_id in told(plan)["recorded_elsewhere"]


async def test_in_a_conflict_each_profile_says_what_it_has(desk: Desk) -> None:
    plan = await desk.plan(order("wrong-link"))
    assert plan.profile is not None
    own = next(c for c in plan.profile.candidates if c.source == "email")
    await plan_and_send(desk, order("wrong-link"), profile_id=own.profile_id)
    again = await desk.plan(order("wrong-link"))
    assert again.profile is not None
    assert {c.source: c.recorded for c in again.profile.candidates} == {"external_id": 0, "email": 2}
    assert own.profile_id in told(again)["recorded_elsewhere"]


async def test_where_this_program_sent_it_before_is_remembered(sandbox: RunningSandbox, desk: Desk) -> None:
    """The link is corrected after the order went to the wrong profile: no look-up leads there any more."""
    plan = await desk.plan(order("wrong-link"))
    assert plan.profile is not None
    wrong = next(c for c in plan.profile.candidates if c.source == "external_id")
    own = next(c for c in plan.profile.candidates if c.source == "email")
    await plan_and_send(desk, order("wrong-link"), profile_id=wrong.profile_id)
    sandbox.link_customer("8844", own.profile_id)
    corrected = await desk.plan(order("wrong-link"))
    assert not corrected.ready
    assert {double.profile_id for double in corrected.doubles} == {wrong.profile_id}
    assert wrong.profile_id in told(corrected)["recorded_elsewhere"]


async def test_a_preview_makes_no_journal(services: Services, desk: Desk) -> None:
    await desk.plan(order("linked"))
    assert not services.paths.journal.exists()


async def test_a_journal_that_cannot_be_read_stops_no_preview(services: Services, desk: Desk) -> None:
    services.paths.journal.mkdir(parents=True)  # a folder in the file's place can't be set aside as damaged
    plan = await desk.plan(order("linked"))
    assert plan.ready
    assert "not_checked" in told(plan)


async def test_events_that_cannot_be_read_elsewhere_are_told(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("wrong-link"))
    assert "not_checked" not in told(plan)
    sandbox.fault("status:500", "/api/events", method="GET", times=50)
    assert "not_checked" in told(await desk.plan(order("wrong-link")))


@pytest.mark.parametrize(
    ("days", "options", "says"),
    [
        (15, PlanOptions(), True),
        (13, PlanOptions(), False),
        (15, PlanOptions(event_time="order"), False),
        (400, PlanOptions(backfill=True), True),
    ],
)
async def test_an_old_order_is_told(desk: Desk, days: int, options: PlanOptions, says: bool) -> None:
    events = tuple(
        msgspec.structs.replace(event, problems=()) for event in (await desk.plan(order("linked"))).events
    )
    now = datetime.now(UTC)
    created = (now - timedelta(days=days)).isoformat()
    hints = [p for event in with_age(events, created, options, now) for p in event.problems]
    assert [(p.severity, p.field) for p in hints] == ([("hint", "time")] if says else [])
    assert timedelta(days=13) < OLD < timedelta(days=15)


@pytest.mark.parametrize("created", [None, "", "yesterday", "0001-01-01T00:00:00+00:00", "2020-01-01"])
async def test_an_age_that_can_t_be_told_is_said(desk: Desk, created: str | None) -> None:
    events = (await desk.plan(order("linked"))).events
    [hint] = set(with_age(events, created, PlanOptions())[0].problems) - set(events[0].problems)
    assert hint.severity == "hint"
    assert (created or "not there") in hint.message


async def test_the_flows_that_would_start(sandbox: RunningSandbox, desk: Desk) -> None:
    flows = await desk.flows(await desk.plan(order("linked")))
    assert {(flow.name, flow.status, flow.metric) for flow in flows.flows} == {
        ("Thank you for your order", "live", "Placed Order"),
        ("Ask for a review", "draft", "Placed Order"),
        ("Care instructions", "manual", "Ordered Product"),
    }
    assert [flow.name for flow in flows.starting] == ["Thank you for your order"]
    backfill = await desk.flows(await desk.plan(order("linked"), PlanOptions(backfill=True)))
    assert backfill.starting == ()
    assert (await desk.flows(await desk.plan(order("already-recorded")))).flows == ()
    assert sandbox.writes() == []


async def test_a_key_that_may_not_read_flows_says_so(sandbox: RunningSandbox, services: Services) -> None:
    connection, secrets = sandbox.by_token()
    key = sandbox.info.klaviyo_read_only_key
    desk = services.open_desk(connection, dataclasses.replace(secrets, klaviyo_key=key))
    flows = await desk.flows(await desk.plan(order("linked")))
    await desk.aclose()
    assert flows.unread is not None
    assert flows.unread.kind == "MissingScope"
    assert flows.unread.hint


@pytest.mark.parametrize(("written", "known"), [
    ("Order Cancelled", "cancelled"), ("cancelled by customer", "cancelled"), ("Voided", "cancelled"),
    ("Refund pending", "refunded"), ("Part-refunded", "partial refunded"), ("on hold", "hold"),
    ("Complete", "complete"),
])  # fmt: skip
def test_a_status_is_known_however_it_is_written(written: str, known: str) -> None:
    assert status_word(written) == known
