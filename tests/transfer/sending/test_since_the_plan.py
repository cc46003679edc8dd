"""What happened since the plan was made, and the looks that notice it before the first event."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from core.journal import Intent, OutcomeState
from core.sandbox.ipaas.store import LinkKey
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.sending import run
from tests.support import bodies
from tests.support.small_world import SmallWorld
from tests.transfer.sending.moments import EMAIL, ORDER, Moments, answering, known, sent, states


def old(plan: Plan) -> Plan:
    assert plan.made_at is not None
    return msgspec.structs.replace(plan, made_at=plan.made_at - timedelta(hours=3))


def payload_of(plan: Plan) -> dict[str, Any]:
    """The properties of the plan's first event."""
    sendable = plan.sendable()
    assert sendable is not None
    properties: dict[str, Any] = msgspec.json.decode(bytes(sendable.events[0].request.body))["data"][
        "attributes"
    ]["properties"]
    return properties


@pytest.mark.parametrize(("part", "step"), [("/Subscription/", "gate"), ("/api/events", "transaction")])
async def test_a_plan_that_has_lain_open_is_stopped_by_a_look_that_errs(
    world: SmallWorld, moments: Moments, part: str, step: str
) -> None:
    known(world)
    plan = await world.plan(ORDER)
    moments.clear()
    moments.at("GET", part, answering(400, errors=[{"detail": "no"}]))
    summary, _ = await sent(world, old(plan))
    assert (summary.state, moments.writes()) == ("failed", [])
    fresh, words = await sent(world, plan)
    if step == "gate":
        assert fresh.state in ("recorded", "accepted")
    else:
        assert any("Not checked again" in each for each in words)
    assert "POST /api/events" in moments.writes()


async def test_a_plan_that_was_only_just_made_goes_without_a_look_that_takes_long(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(world)
    plan = await world.plan(ORDER)
    monkeypatch.setattr(run, "_FRESH_LOOK", 0.01)

    async def never(_: httpx.Request) -> None:
        if "POST /api/events" not in moments.seen:
            await asyncio.Event().wait()

    moments.clear()
    moments.at("GET", "/api/events", never)
    summary, words = await sent(world, plan)
    assert summary.state == "recorded"
    assert "Not checked again: no response within 0.01 s" in words


async def test_an_order_that_was_deleted_meanwhile_is_not_sent(world: SmallWorld, moments: Moments) -> None:
    known(world)
    plan = await world.plan(ORDER)
    moments.clear()
    del world.world.ipaas.transactions[ORDER]
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert summary.error.title == "The order was deleted after the preview"
    assert moments.writes() == []


async def test_an_order_that_left_from_here_meanwhile_for_another_profile_is_not_sent(tmp_path: Path) -> None:
    """Another window or batch sent it a moment ago, and Klaviyo doesn't show that yet."""
    world = SmallWorld(tmp_path, visibility=3600)
    world.order(ORDER, None, EMAIL)
    for profile, email in (("01ADA", EMAIL), ("01BOB", "bob@example.com")):
        world.profile(profile, email, None)
    moments = Moments(world)
    plan = await world.plan(ORDER)
    world.order(ORDER, None, "bob@example.com")
    other, _ = await sent(world, await world.plan(ORDER))
    assert (other.state, other.profile_id) == ("accepted", "01BOB")
    moments.clear()
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert (summary.state, summary.error.title) == ("failed", "The order was sent after the preview")
    assert "01BOB" in summary.error.detail
    assert moments.writes() == []
    await world.aclose()


@pytest.mark.parametrize(("properties", "ours"), [({"Thing": "x"}, True), ({"OrderNumber": "N-9"}, False)])
async def test_an_event_that_only_its_receipt_calls_this_orders_is_news(
    world: SmallWorld, moments: Moments, properties: dict[str, str], ours: bool
) -> None:
    """Somebody recorded the order in a way that looks like nothing of ours, and noted the event at the order. One that
    names another order where ours has its number is no news: the note is wrong.
    """
    known(world)
    plan = await world.plan(ORDER)
    names = [name for name, value in payload_of(plan).items() if value == f"N-{ORDER}"]
    world.profile("01BOB", "bob@example.com", None)
    said = {names[0] if name == "OrderNumber" else name: value for name, value in properties.items()}
    theirs = msgspec.json.decode(bodies.event("theirs", profile_id="01BOB"))
    theirs["data"]["attributes"]["properties"] = said
    await world.seat("first").klaviyo_writer().create_event("/api/events", msgspec.json.encode(theirs))
    (event,) = world.world.klaviyo.events.values()
    system = str(world.world.ipaas.accounts["main_subscription_id"])
    world.world.ipaas.put_link(LinkKey("transaction", system, ORDER), event.id)
    moments.clear()
    summary, _ = await sent(world, plan)
    if ours:
        assert summary.error is not None
        assert summary.error.title == "The order was recorded after the preview"
        assert event.id in summary.error.detail
        assert moments.writes() == []
    else:
        assert "POST /api/events" in moments.writes()


async def test_events_that_came_to_another_profile_meanwhile_stop_a_new_customers(
    world: SmallWorld, moments: Moments
) -> None:
    plan = await world.plan(ORDER)
    world.profile("01OTHER", "other@example.com", None)
    second = world.seat("second")
    theirs = await second.plan(ORDER, PlanOptions(profile_id="01OTHER"))
    if theirs.profile is None or theirs.profile.profile_id != "01OTHER":
        world.link("1", "01OTHER")
        theirs = await second.plan(ORDER, PlanOptions(profile_id="01OTHER"))
    assert (await second.send(theirs)).state in ("recorded", "accepted")
    moments.clear()
    summary, _ = await sent(world, plan)
    assert summary.state == "failed"
    assert summary.error is not None
    assert summary.error.title == "The order was recorded after the preview"
    assert "POST /api/events" not in moments.writes()


@pytest.mark.parametrize("answer", ["accepted", "unknown"])
async def test_an_order_that_was_just_handed_over_to_the_queue_is_not_sent_as_well(
    world: SmallWorld, moments: Moments, answer: OutcomeState
) -> None:
    known(world)
    plan, journal = await world.plan(ORDER), world.seat("first").journal
    await journal.begin_run("handed over", "small", ORDER, b"{}", kind="handover")
    number = await journal.intend(
        "handed over",
        Intent(
            system="ipaas",
            action="handover",
            method="POST",
            path="/queue",
            body=b"{}",
            line_id=None,
            profile_id=None,
            metric=None,
            unique_id="the-guid",
        ),
    )
    await journal.outcome(number, answer)
    await journal.finish_run("handed over", "accepted", None)
    moments.clear()
    summary, words = await sent(world, plan)
    assert summary.error is not None
    sure = "has" if answer == "accepted" else "may have"
    assert summary.error.title == f"iPaaS.com's queue {sure} the order"
    assert any(each.startswith("It was handed over at ") for each in words)
    assert moments.writes() == []
    long_ago = "UPDATE intent SET at = '2026-01-01T00:00:00+00:00' WHERE action = 'handover'"
    await journal.note(lambda db: db.execute(long_ago))
    summary, _ = await sent(world, plan)
    assert states(summary) == ["recorded", "recorded"]


async def test_what_was_recorded_before_the_plan_and_is_gone_is_sent(
    world: SmallWorld, moments: Moments
) -> None:
    """Somebody deleted it in Klaviyo, and the plan has seen that."""
    known(world)
    summary, _ = await sent(world, await world.plan(ORDER))
    assert states(summary) == ["recorded", "recorded"]
    for event in summary.events:
        assert event.event_id is not None
        world.world.klaviyo.remove_event(event.event_id)
    plan = await world.plan(ORDER)
    moments.clear()
    summary, _ = await sent(world, plan)
    assert states(summary) == ["recorded", "recorded"]
    assert moments.writes().count("POST /api/events") == 2
