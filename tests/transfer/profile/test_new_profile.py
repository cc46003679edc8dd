"""A profile that is to be made: what Klaviyo would refuse is found in the plan, and nobody gets a second one."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.transfer.plan.plan import Plan
from tests.support.small_world import SmallWorld

BELL = "marcus.bell@example.com"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SmallWorld]:
    async with contextlib.aclosing(SmallWorld(tmp_path)) as made:
        yield made


async def planned(world: SmallWorld, email: str, **address: Any) -> Plan:
    """The plan of an order whose customer has this email and address, and no profile."""
    world.customer("8841", email, None)
    world.world.ipaas.customers["8841"]["addresses"][0].update(address)
    world.order("55260", "8841", email)
    return await world.plan("55260")


def names(plan: Plan) -> set[str]:
    assert plan.profile is not None
    return {notice.name for notice in (*plan.profile.conflicts, *plan.profile.remarks)}


@pytest.mark.parametrize(
    "email", ["n/a", "none@", f"{BELL}; office@example.com", f"<{BELL}>", f"{BELL}\u200b", "a b@c.de"]
)
async def test_an_email_that_is_none_stops_the_order(world: SmallWorld, email: str) -> None:
    plan = await planned(world, email)
    assert not plan.ready
    assert "email_invalid" in names(plan)
    assert plan.blocked_by[0].hint


@pytest.mark.parametrize("unseen", ["\u200b", "\ufeff", "\u00ad", "\u3164"])
async def test_a_person_with_an_email_that_can_t_be_seen_whole_keeps_their_profile(
    world: SmallWorld, unseen: str
) -> None:
    world.profile("01HB1", BELL, None)
    plan = await planned(world, f"{BELL}{unseen}")
    assert plan.ready
    assert plan.state == "look_first"
    assert plan.profile is not None
    assert plan.profile.profile_id == "01HB1"
    assert "email_invisible" in names(plan)
    assert f"‹U+{ord(unseen):04X}›" in str(plan.profile.remarks)


@pytest.mark.parametrize(("code", "sent"), [(10011, "10011"), ("02134", "02134"), (None, None), ("", None)])
async def test_a_postal_code_is_a_text(world: SmallWorld, code: Any, sent: str | None) -> None:
    plan = await planned(world, BELL, postal_code=code)
    assert plan.profile is not None
    assert plan.profile.customer_transfer is not None
    body = msgspec.json.decode(plan.profile.customer_transfer.body)
    assert body["data"]["attributes"]["location"].get("zip") == sent
    assert (await world.send(plan)).state == "recorded"


@pytest.mark.parametrize(
    "address",
    [
        {"postal_code": ["10011"]},
        {"city": {"name": "New York"}},
        {"address_1": []},
        {"is_primary_billing": "perhaps"},
    ],
)
async def test_a_field_of_another_type_is_named(world: SmallWorld, address: dict[str, Any]) -> None:
    plan = await planned(world, BELL, **address)
    assert not plan.ready
    assert f"`{next(iter(address))}` holds " in str(plan.blocked_by)


async def test_an_address_that_says_no_as_a_text_is_not_the_billing_address(world: SmallWorld) -> None:
    plan = await planned(world, BELL, is_primary_billing="false")
    assert plan.profile is not None
    assert plan.profile.customer_transfer is not None
    assert "location" not in msgspec.json.decode(plan.profile.customer_transfer.body)["data"]["attributes"]


async def test_a_profile_that_is_too_large_is_refused_in_the_plan(world: SmallWorld) -> None:
    plan = await planned(world, BELL, address_1="x" * 110_000)
    assert not plan.ready
    assert "profile_too_large" in names(plan)
