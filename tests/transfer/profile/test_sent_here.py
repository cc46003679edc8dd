"""What this program sent of an order before, and that isn't visible: what is told of it is what a send does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import to_send
from core.transfer.sending.stopping import Stop
from tests.support.small_world import SmallWorld
from tests.transfer.sending.moments import EMAIL, ORDER, Moments, known, sent, states, unreachable


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SmallWorld]:
    """Klaviyo shows nothing of what it accepts."""
    made = SmallWorld(tmp_path, visibility=3600)
    made.customer("1", EMAIL, None)
    made.order(ORDER, "1", EMAIL)
    known(made)
    yield made
    await made.aclose()


def remark(plan: Plan) -> Notice:
    assert plan.profile is not None
    return next(each for each in plan.profile.remarks if each.name == "sent_not_visible")


async def test_what_was_accepted_a_moment_ago_is_named_and_not_counted(world: SmallWorld) -> None:
    moments, stop = Moments(world), Stop()

    async def ask(_: httpx.Request) -> None:
        stop.ask()

    moments.at("POST", "/api/events", ask)
    summary, _ = await sent(world, await world.plan(ORDER), stop)
    assert states(summary) == ["accepted", "skipped"]
    moments.clear()
    plan = await world.plan(ORDER)
    assert [event.waiting for event in plan.events] == [True, False]
    assert f"1 event was accepted and isn't sent again now: Order N-{ORDER}." in remark(plan).detail
    summary, _ = await sent(world, plan)
    assert moments.writes() == ["POST /api/events"] * len(to_send(plan))
    assert states(summary) == ["accepted", "accepted"]


async def test_what_may_have_arrived_is_named_and_counted(world: SmallWorld) -> None:
    moments = Moments(world)
    moments.at("POST", "/api/events", unreachable)
    summary, _ = await sent(world, await world.plan(ORDER))
    assert states(summary)[0] == "unknown"
    moments.clear()
    plan = await world.plan(ORDER)
    assert not any(event.waiting for event in plan.events)
    assert "searched for again" in remark(plan).detail
    assert plan.events[0].label in remark(plan).detail
    await sent(world, plan)
    assert moments.writes() == ["POST /api/events"] * len(to_send(plan)) == ["POST /api/events"] * 2
