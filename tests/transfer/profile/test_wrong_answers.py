"""Answers that aren't what was asked for: another person's, another record's, a gateway's. None of them is believed."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.small_world import SmallWorld

PAGE = {"text": "<html><body><h1>404 Not Found</h1></body></html>", "headers": {"Content-Type": "text/html"}}


def profile(profile_id: str, **attributes: Any) -> dict[str, Any]:
    return {"type": "profile", "id": profile_id, "attributes": attributes}


STRANGER = profile("01HSTRANGER", email="stranger@example.com", phone_number="+12125550199")
CASES: dict[str, tuple[str, int, dict[str, Any]]] = {
    "link: a gateway's 404": ("GET .*/LookupExternal/", 404, PAGE),
    "link: a gateway's text": ("GET .*/LookupExternal/", 404, {"text": "default backend - 404"}),
    "link: a page with 200": ("GET .*/LookupExternal/", 200, PAGE),
    "email: another's profile": ("GET .*/api/profiles/?\\?.*email", 200, {"json": {"data": [STRANGER]}}),
    "email: a profile without one": (
        "GET .*/api/profiles/?\\?.*email", 200, {"json": {"data": [profile("01H", email=None)]}},
    ),
    "phone: another's profile": ("GET .*/api/profiles/?\\?.*phone", 200, {"json": {"data": [STRANGER]}}),
    "customer: another one": ("GET .*/Customer/", 200, {"json": {"id": "9999", "email_address": "a@example.com"}}),
    "customer: a gateway's 404": ("GET .*/Customer/", 404, PAGE),
    "order: another one": ("GET .*/Transaction/", 200, {"json": {"id": "55261", "lines": []}}),
    "subscription: another one": (
        "GET .*/Subscription/", 200, {"json": {"id": "7", "settings": {"Generate Events": "TRUE"}}},
    ),
}  # fmt: skip


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SmallWorld]:
    """A customer with a link that leads nowhere yet, whose profile would be made."""
    async with contextlib.aclosing(SmallWorld(tmp_path)) as made:
        made.customer("8841", "a@example.com", "+12125550123")
        made.order("55260", "8841", "a@example.com")
        yield made


def answering(world: SmallWorld, when: str, status: int, answer: dict[str, Any]) -> None:
    """Answer what fits in place of the systems."""
    asked = world.transport.handle_async_request

    async def handle(request: httpx.Request) -> httpx.Response:
        if re.search(when, f"{request.method} {request.url}"):
            return httpx.Response(status, **answer, request=request)
        return await asked(request)

    world.transport.handle_async_request = handle  # type: ignore[method-assign]


async def test_the_honest_world_makes_the_profile(world: SmallWorld) -> None:
    plan = await world.plan("55260")
    assert plan.ready
    assert plan.profile is not None
    assert plan.profile.outcome == "would_create"


@pytest.mark.parametrize("case", CASES)
async def test_a_wrong_answer_stops_the_order(world: SmallWorld, case: str) -> None:
    answering(world, *CASES[case])
    plan = await world.plan("55260")
    assert not plan.ready
    assert plan.blocked_by[0].hint
    assert (await world.send(plan)).state == "failed"
    assert world.links() == {}
    assert list(world.world.klaviyo.profiles) == []


async def test_a_link_behind_a_gateway_is_never_overwritten(world: SmallWorld) -> None:
    """The customer has a link, an older email in Klaviyo, and no phone: everything else says *make a new one*."""
    world.profile("01HRIGHT", "older@example.com", None)
    world.link("8841", "01HRIGHT")
    answering(world, *CASES["link: a gateway's 404"])
    await world.send(await world.plan("55260"))
    assert world.links() == {"8841": "01HRIGHT"}
    assert list(world.world.klaviyo.profiles) == ["01HRIGHT"]


async def test_a_profile_that_is_made_is_the_one_that_was_asked_for(world: SmallWorld) -> None:
    plan = await world.plan("55260")
    answering(world, "POST .*/api/profiles/?$", 201, {"json": {"data": STRANGER}})
    summary = await world.send(plan)
    assert summary.state != "recorded"
    assert "01HSTRANGER" not in str(world.links())
    assert list(world.world.klaviyo.events) == []
