"""What comes of an event and of its links: refusals, lost answers, what another sender did."""

from __future__ import annotations

import httpx
import pytest

from core.http.inward.gate import Dripped
from core.transfer.sending.event_sender import Sent
from core.transfer.sending.external_ids import Links
from core.transfer.sending.steps import Steps
from tests.support.small_world import SmallWorld
from tests.transfer.sending.moments import ORDER, Moments, answering, known, sent, states, unreachable


async def test_an_order_without_lines_that_is_refused_speaks_of_no_lines(
    world: SmallWorld, moments: Moments
) -> None:
    known(world)
    world.world.ipaas.transactions[ORDER]["lines"] = []
    plan = await world.plan(ORDER)
    moments.at("POST", "/api/events", answering(400, errors=[{"detail": "wrong"}]))
    summary, words = await sent(world, plan)
    assert states(summary) == ["failed"]
    assert not any("Placed Order failed" in each for each in words)


async def test_an_event_that_is_refused_may_still_come_of_an_earlier_try(
    world: SmallWorld, moments: Moments
) -> None:
    known(world)
    moments.at("POST", "/api/events", unreachable)
    summary, _ = await sent(world, await world.plan(ORDER))
    assert states(summary) == ["unknown", "skipped"]
    plan = await world.plan(ORDER)
    moments.clear()
    moments.at("POST", "/api/events", answering(400, errors=[{"detail": "wrong"}]))
    summary, words = await sent(world, plan)
    assert states(summary)[0] == "unknown"
    assert any("an earlier attempt had no clear response and may still arrive" in each for each in words)


async def test_what_is_recorded_otherwise_than_it_was_sent_has_failed(
    world: SmallWorld, moments: Moments
) -> None:
    """Another sender's event was the first of its key."""
    known(world)
    plan = await world.plan(ORDER)

    async def overtaken(request: httpx.Request) -> httpx.Response:
        answer = await moments._real(request)
        for event in world.world.klaviyo.events.values():
            event.properties["Source"] = "another sender"
        return answer

    moments.at("POST", "/api/events", overtaken)
    summary, _ = await sent(world, plan)
    assert states(summary) == ["failed", "failed"]


async def test_a_record_with_two_events_is_linked_to_the_first(world: SmallWorld, moments: Moments) -> None:
    """Of two collections for one metric: a record has one link."""
    known(world)
    sendable = (await world.plan(ORDER)).sendable()
    assert sendable is not None
    order, line = sendable.events
    links = Links(world.seat("first").sender._to, Steps("r1", ORDER))
    await links._to.journal.begin_run("r1", "small", ORDER, b"null")
    moments.clear()
    found = [(order, "e1"), (line, "e2"), (order, "e3"), (line, "e4")]
    assert (
        await links.save_events(
            ORDER, [Sent(event=event, state="recorded", event_id=name) for event, name in found]
        )
        is None
    )
    assert len(moments.writes()) == 2
    system = str(world.world.ipaas.accounts["main_subscription_id"])
    saved = {
        key.table.casefold(): value
        for key, value in world.world.ipaas._links.items()
        if key.system_id == system
    }
    assert (saved["transaction"], saved["transaction line"]) == ("e1", "e2")


@pytest.mark.parametrize("customer", ["linked", "new"])
async def test_a_link_without_an_answer_that_cannot_be_looked_for_is_told_and_holds_nothing_back(
    world: SmallWorld, moments: Moments, customer: str
) -> None:
    if customer == "linked":
        known(world)
    plan = await world.plan(ORDER)
    refused = answering(403)

    async def lose(request: httpx.Request) -> None:
        moments.at("GET", "/LookupExternal", refused)
        raise httpx.ReadError("on order", request=request)

    moments.clear()
    moments.at("POST", "/UpdateExternalId", lose)
    summary, words = await sent(world, plan)
    assert (summary.state, states(summary)) == ("recorded", ["recorded"] * 2)
    assert summary.error is not None
    assert summary.error.kind == "LinkUnknown"
    told = "It is not known whether the external ID was saved. The key lacks a permission."
    assert sum(each.startswith(told) for each in words) == 2
    assert sum(each.endswith("/UpdateExternalId") for each in moments.writes()) == (
        3 if customer == "new" else 2
    )


async def test_an_answer_that_drips_is_not_asked_for_twice(world: SmallWorld, moments: Moments) -> None:
    known(world)
    plan = await world.plan(ORDER)

    async def drip(request: httpx.Request) -> httpx.Response:
        raise Dripped("", request=request)

    moments.clear()
    moments.at("POST", "/api/events", drip)
    summary, _ = await sent(world, plan)
    assert states(summary) == ["unknown", "skipped"]
    assert moments.writes() == ["POST /api/events"]
