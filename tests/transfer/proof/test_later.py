"""What is done later and by hand: looking again for what was accepted, and saving a missing link."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.app import build_services
from core.desk import Desk
from core.errors import DeskError, TransferError
from core.journal import Wanted
from core.paths import Paths
from core.transfer.plan.notice import noticed
from core.transfer.plan.plan import PlanOptions
from core.transfer.proof.past import line_of, words_of
from core.transfer.sending.progress import StepFinished, StepStarted, Summary
from core.transfer.sending.stopping import Stop
from tests.support.sandbox import LOOK, RunningSandbox, order
from tests.support.sending import plan_and_send

EVENTS = "/api/events/?$"


@pytest.fixture
async def hasty(sandbox: RunningSandbox, tmp_path: Path) -> AsyncIterator[Desk]:
    """A desk that looks for accepted events for a moment only."""
    environ = {"RESEND_DESK_TIMEOUT": "20", "RESEND_DESK_READ_BACK": "0.01"}
    services = build_services(Paths.under(tmp_path), environ=environ)
    desk = services.open_desk(*sandbox.by_token())
    yield desk
    await desk.aclose()
    await services.aclose()


def links_of(sandbox: RunningSandbox, table: str) -> dict[str, str]:
    return {
        str(link["internal_id"]): link["external_id"]
        for link in sandbox.state()["external_ids"]
        if link["table_name"].casefold() == table and str(link["system_id"]) == "1795"
    }


async def accepted(sandbox: RunningSandbox, desk: Desk, story: str) -> None:
    """Send an order whose events can't be read back, although they are done."""
    plan = await desk.plan(order(story))
    sandbox.fault("status:404", EVENTS, method="GET", times=LOOK + 1)  # and the look after
    assert plan.ready
    async for _ in desk.send(plan):
        pass


async def test_what_was_accepted_is_found_later_and_linked(sandbox: RunningSandbox, hasty: Desk) -> None:
    await accepted(sandbox, hasty, "linked")
    assert order("linked") not in links_of(sandbox, "transaction")
    posts = [w for w in sandbox.writes() if w["path"] == "/api/events"]
    summary = await hasty.look_again(order("linked"))
    while summary.state != "recorded":
        summary = await hasty.look_again(order("linked"))
    assert {event.state for event in summary.events} == {"recorded"}
    transaction = links_of(sandbox, "transaction")[order("linked")]
    lines = links_of(sandbox, "transaction line")
    ids = {e["unique_id"]: e["id"] for e in sandbox.events() if e["profile_id"] == summary.profile_id}
    assert transaction == ids[order("linked")]
    assert {line: lines[line] for line in ("901", "902", "903")} == {
        line: ids[line] for line in ("901", "902", "903")
    }
    assert [w for w in sandbox.writes() if w["path"] == "/api/events"] == posts
    writes = len(sandbox.writes())
    assert (await hasty.look_again(order("linked"))).state == "recorded"
    assert len(sandbox.writes()) == writes


async def stopped(sandbox: RunningSandbox, desk: Desk, story: str) -> None:
    """Send an order, and stop it behind its Placed Order, which is there and can't be read back."""
    plan = await desk.plan(order(story))
    sandbox.fault("status:404", EVENTS, method="GET", times=LOOK + 1)
    sandbox.fault("slow:3000", EVENTS, method="POST")
    stop = Stop()
    async for told in desk.send(plan, stop=stop):
        if isinstance(told, StepStarted) and told.step == "placed_order":
            while "POST /api/events" not in sandbox.asked():  # noqa: ASYNC110  # only the sandbox knows of it
                await asyncio.sleep(0)
            stop.ask()
    sandbox.let_go()


async def looked(desk: Desk, story: str) -> Summary:
    """Look again, until each event that was taken can be read."""
    summary = await desk.look_again(order(story))
    while any(event.state == "accepted" for event in summary.events):
        summary = await desk.look_again(order(story))
    return summary


async def test_a_look_tells_what_a_stopped_send_left_out(sandbox: RunningSandbox, hasty: Desk) -> None:
    await stopped(sandbox, hasty, "linked")
    summary = await looked(hasty, "linked")
    assert [event.state for event in summary.events] == ["recorded", "skipped", "skipped", "skipped"]
    assert summary.error is not None
    assert summary.error.title == "1 of 4 events recorded, 3 not sent"
    assert "Not sent: Line 1: TEE-RED-M, Line 2: MUG-11, Line 3: GC-50." in summary.error.detail
    assert "only what is missing" in summary.error.hint
    look, *_, send = await hasty.runs(order("linked"))
    assert (look.kind, send.kind) == ("look", "send")
    told = noticed(look.error or "")
    assert told is not None
    assert told.title == summary.error.title
    found = (await hasty.history(Wanted(order=order("linked"))))[0]
    assert (found.order_number, found.cause) == ("SO-10042", summary.error.title)
    assert "recorded, looked again" in words_of(line_of(found))[0]
    again = await hasty.plan(order("linked"))
    assert again.state == "partly"
    async for _ in hasty.send(again):
        pass
    whole = await looked(hasty, "linked")
    assert whole.error is None, "the next send brought the rest"
    assert {event.state for event in whole.events} == {"recorded"}


async def test_a_look_tells_what_was_refused(sandbox: RunningSandbox, hasty: Desk) -> None:
    plan = await hasty.plan(order("linked"))
    sandbox.fault("status:404", EVENTS, method="GET", times=LOOK + 1)
    async for told in hasty.send(plan):
        if isinstance(told, StepFinished) and told.step == "placed_order":
            sandbox.fault("status:400", EVENTS, method="POST", times=50)
    sandbox.let_go()
    summary = await looked(hasty, "linked")
    assert summary.state == "failed"
    assert summary.error is not None
    assert summary.error.title.startswith("1 of 4 events recorded, ")


async def test_what_is_still_not_there_stays_accepted(sandbox: RunningSandbox, hasty: Desk) -> None:
    plan = await hasty.plan(order("linked"))
    sandbox.fault("status:202", EVENTS, method="POST", times=4)  # answered, and not done
    async for _ in hasty.send(plan):
        pass
    summary = await hasty.look_again(order("linked"))
    assert summary.state == "accepted"
    assert {event.state for event in summary.events} == {"accepted"}
    assert [w for w in sandbox.writes() if "UpdateExternalId" in w["path"]] == []


async def test_a_look_that_errs_changes_nothing(sandbox: RunningSandbox, hasty: Desk) -> None:
    await accepted(sandbox, hasty, "linked")
    sandbox.fault("status:500", EVENTS, method="GET", times=20)
    with pytest.raises(DeskError):
        await hasty.look_again(order("linked"))
    assert order("linked") not in links_of(sandbox, "transaction")


async def test_there_is_nothing_to_look_for_in_an_order_that_was_not_sent(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    summary = await desk.look_again(order("linked"))
    assert (summary.state, summary.events) == ("skipped", ())
    assert sandbox.writes() == []


@pytest.mark.parametrize("story", ["email-match", "deleted-link"])
async def test_a_missing_or_deleted_link_is_saved(sandbox: RunningSandbox, desk: Desk, story: str) -> None:
    plan = await desk.plan(order(story))
    assert plan.profile is not None
    assert plan.order is not None
    assert plan.profile.can_save_link
    await desk.save_link(plan)
    assert links_of(sandbox, "customer")[str(plan.order.customer_id)] == plan.profile.profile_id
    again = await desk.plan(order(story))
    assert again.profile is not None
    assert (again.profile.rule, again.profile.can_save_link) == ("external_id", False)
    assert "already" in await desk.save_link(plan)
    assert len(sandbox.writes()) == 1
    assert [run.state for run in await desk.runs(order(story))] == ["linked"]


@pytest.mark.parametrize(
    "story", ["wrong-link", "dangling-link", "guest", "new-customer", "guest-no-profile", "events-off"]
)
async def test_a_link_is_not_saved_where_the_profile_is_not_certain(
    sandbox: RunningSandbox, desk: Desk, story: str
) -> None:
    plan = await desk.plan(order(story))
    with pytest.raises(TransferError):
        await desk.save_link(plan)
    assert sandbox.writes() == []


async def test_a_link_to_another_profile_is_left_as_it_is(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("wrong-link"))
    assert plan.profile is not None
    own = next(c for c in plan.profile.candidates if c.source == "email")
    chosen = await desk.plan(order("wrong-link"), PlanOptions(profile_id=own.profile_id))
    with pytest.raises(TransferError, match="is linked to"):
        await desk.save_link(chosen)
    assert sandbox.writes() == []


async def test_a_profile_that_is_another_customers_is_not_linked(sandbox: RunningSandbox, desk: Desk) -> None:
    """Two customers share an email; when one is linked to the profile, the other is not."""
    plan = await desk.plan(order("two-customers"))
    assert plan.profile is not None
    sandbox.link_customer("8856", plan.profile.profile_id)
    writes = len(sandbox.writes())
    with pytest.raises(TransferError, match="8856"):
        await desk.save_link(plan)
    assert len(sandbox.writes()) == writes
    assert (await plan_and_send(desk, order("two-customers"))).state == "recorded"


async def test_the_proof_takes_the_profile_that_was_chosen(sandbox: RunningSandbox, desk: Desk) -> None:
    conflict = await desk.plan(order("wrong-link"))
    assert conflict.profile is not None
    chosen = next(each.profile_id for each in conflict.profile.candidates if each.exists)
    plan = await desk.plan(order("wrong-link"), PlanOptions(profile_id=chosen))
    async for _ in desk.send(plan):
        pass
    found = await desk.verify(order("wrong-link"))
    check = next(each for each in found.checks if each.name == "profile")
    assert (check.state, found.profile_id) == ("ticked", chosen)
    assert check.detail.endswith("the profile that was chosen for this order.")
