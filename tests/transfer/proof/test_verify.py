"""The checklist: ticked for what is so, not ticked for what isn't, and open where it can't be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.desk import Desk
from core.transfer.proof.checklist import CheckState
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import plan_and_send


async def states(desk: Desk, story: str) -> dict[str, CheckState]:
    verification = await desk.verify(order(story))
    return {check.name: check.state for check in verification.checks}


@pytest.mark.parametrize(
    "story",
    ["linked", "email-match", "new-customer", "guest", "many-lines", "unicode", "big-money", "no-lines"],
)
async def test_what_was_sent_is_verified(sandbox: RunningSandbox, desk: Desk, story: str) -> None:
    before = await desk.verify(order(story))
    assert before.state == "not_verified"
    summary = await plan_and_send(desk, order(story))
    assert summary.state == "recorded"
    posts = len(sandbox.writes())
    verification = await desk.verify(order(story))
    assert verification.verified, verification.checks
    assert verification.profile_id == summary.profile_id
    assert verification.event_id == summary.events[0].event_id
    assert len(verification.checks) == 7
    assert len(sandbox.writes()) == posts


async def test_an_order_that_somebody_else_sent_is_verified(desk: Desk) -> None:
    assert (await desk.verify(order("already-recorded"))).verified


async def test_each_deviation_is_named(desk: Desk) -> None:
    sent_by_others = await states(desk, "sent-by-others")
    assert {name for name, state in sent_by_others.items() if state == "not"} == {
        "value",
        "unique_id",
        "ordered_products",
    }
    assert await states(desk, "recorded-twice") == {
        **dict.fromkeys(sent_by_others, "ticked"),
        "no_second_event": "not",
    }
    differently = await states(desk, "recorded-differently")
    assert {name for name, state in differently.items() if state == "not"} == {"value", "ordered_products"}


async def test_an_event_on_another_profile_is_found_there(desk: Desk) -> None:
    verification = await desk.verify(order("recorded-elsewhere"))
    checks = {check.name: check for check in verification.checks}
    assert checks["profile"].state == "not"
    assert "01HF2B00000000000DEVPH0NE1" in checks["profile"].detail
    assert checks["value"].state == checks["unique_id"].state == "ticked"


async def test_an_unsettled_profile_is_no_tick(desk: Desk) -> None:
    checks = await states(desk, "wrong-link")
    assert "ticked" not in checks.values()


@pytest.mark.parametrize("path", ["/api/events", "/api/profiles", "/LookupExternal/"])
async def test_what_cannot_be_read_is_never_ticked(sandbox: RunningSandbox, desk: Desk, path: str) -> None:
    sandbox.fault("status:500", path, method="GET", times=100)
    verification = await desk.verify(order("already-recorded"))
    assert verification.state == "could_not_tell"
    assert {check.state for check in verification.checks} == {"could_not_tell"}


async def test_an_order_that_is_not_there(desk: Desk) -> None:
    verification = await desk.verify("999999")
    assert verification.checks == ()
    assert verification.blocked_by[0].title == "There is no transaction 999999"


def test_the_command(sandbox: RunningSandbox, command: Command, tmp_path: Path) -> None:
    assert command("verify", order("already-recorded"), "--json").code == 0
    ran = command("verify", order("already-recorded"), order("recorded-twice"), "--json")
    assert ran.code == 1
    assert [line["state"] for line in ran.lines] == ["verified", "not_verified"]
    assert ran.lines[1]["checks"][5]["name"] == "no_second_event"
    text = command("verify", order("recorded-twice"))
    assert "✗ There is no second event for the order" in text.out
    assert sandbox.writes() == []


async def test_the_event_of_another_order_with_the_number_proves_and_disproves_nothing(desk: Desk) -> None:
    await plan_and_send(desk, order("same-number"))
    before = await desk.verify(order("same-number-too"))
    assert before.event_id is None
    assert before.state == "not_verified"
    summary = await plan_and_send(desk, order("same-number-too"), record_again=True)
    after = await desk.verify(order("same-number-too"))
    assert after.verified, after.checks
    assert after.event_id == summary.events[0].event_id
    assert after.net == (await desk.verify(order("same-number"))).net
