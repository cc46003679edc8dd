"""Every story of the sandbox gives what its title says: previewed, and sent."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import pytest

from core.desk import Desk
from core.sandbox import stories
from core.transfer.plan.plan import PlanOptions
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import plan_and_send


@dataclass(frozen=True)
class Expected:
    """What becomes of a story's order."""

    state: str
    outcome: str | None
    rule: str | None = None
    events: int = 0
    blocked_by: str = ""
    remark: str = ""


RECORDED_BY_LINK = Expected("recorded", "found", "external_id")
RECORDED_BY_EMAIL = Expected("recorded", "found", "email")

EXPECTED = {
    "linked": RECORDED_BY_LINK,
    "email-match": RECORDED_BY_EMAIL,
    "new-customer": Expected("recorded", "would_create", "customer_transfer"),
    "guest": RECORDED_BY_EMAIL,
    "guest-no-profile": Expected("failed", "not_found", blocked_by="Profile could not be resolved"),
    "wrong-link": Expected(
        "failed", "found", "external_id", blocked_by="The link and the email point to different people"
    ),
    "dangling-link": Expected(
        "failed", "found", "external_id", blocked_by="The link points to a profile that Klaviyo doesn't have"
    ),
    "deleted-link": RECORDED_BY_EMAIL,
    "email-case": Expected(
        "recorded", "found", "email", remark="The email is written differently in Klaviyo"
    ),
    "email-plus": Expected("recorded", "found", "email", remark="A profile has the email without its + tag"),
    "email-quote": RECORDED_BY_EMAIL,
    "email-spaces": Expected(
        "recorded", "found", "email", remark="The email is written differently in Klaviyo"
    ),
    "email-alphabet": RECORDED_BY_EMAIL,
    "email-long": RECORDED_BY_EMAIL,
    "no-email": Expected(
        "failed",
        "found",
        "external_id",
        blocked_by="The order has no email, so the event's properties have none.",
        remark="The order has no email",
    ),
    "no-order-number": Expected(
        "failed",
        "found",
        blocked_by="Could not Create Transaction: Mapping field is missing / not complete",
    ),
    "no-lines": Expected("recorded", "found"),
    "no-sku": Expected("recorded", "found"),
    "many-lines": Expected("recorded", "found"),
    "twenty-lines": RECORDED_BY_LINK,
    "return": Expected("recorded", "found"),
    "zero-total": Expected("recorded", "found"),
    "unicode": Expected("recorded", "found"),
    "big-money": Expected("recorded", "found"),
    "already-recorded": Expected("recorded", "found"),
    "recorded-differently": Expected(
        "failed", "found", blocked_by="Klaviyo has this event already, with another payload"
    ),
    "events-off": Expected("skipped", None, blocked_by="Generate Events is FALSE"),
    "shared-email": Expected(
        "recorded", "found", "email", remark="Several iPaaS.com customers share the email"
    ),
    "two-customers": Expected(
        "recorded", "found", "email", remark="Several iPaaS.com customers share the email"
    ),
    "shared-link": Expected(
        "recorded", "found", "external_id", remark="Another customer is linked to the same profile"
    ),
    "phone-other-email": Expected(
        "recorded",
        "found",
        "external_id",
        remark="The profile has the customer's phone number, but another email",
    ),
    "phone-elsewhere": Expected(
        "recorded", "found", "email", remark="Another profile has the customer's phone number"
    ),
    "guest-customer": Expected(
        "recorded", "found", "email", remark="A guest order has the email of a customer"
    ),
    "deleted-link-profile": Expected(
        "recorded",
        "would_create",
        "customer_transfer",
        remark="The deleted link points to a profile that is still there",
    ),
    "recorded-elsewhere": Expected(
        "failed",
        "found",
        "email",
        blocked_by="Klaviyo has this order already, on another profile",
        remark="The order is already recorded on another profile",
    ),
    "sent-by-others": Expected(
        "failed", "found", blocked_by="Klaviyo has this order already, under another unique ID"
    ),
    "recorded-twice": RECORDED_BY_LINK,
    "receipt": RECORDED_BY_LINK,
    "receipt-gone": RECORDED_BY_LINK,
    "other-key": Expected(
        "failed", "found", blocked_by="Klaviyo has this order already, under another unique ID"
    ),
    "other-customer": Expected(
        "failed", "found", blocked_by="Klaviyo has this order already, on another profile"
    ),
    "app-metric": Expected(
        "failed", "found", blocked_by="Klaviyo has this order already, recorded by another integration"
    ),
    "wrong-account": Expected(
        "failed",
        "would_create",
        "customer_transfer",
        blocked_by="The key opens another Klaviyo account than the subscription's",
    ),
    "two-profiles": Expected(
        "failed", "found", "email", blocked_by="Klaviyo has several profiles with the same email"
    ),
    "merged-profile": Expected(
        "failed",
        "found",
        "external_id",
        blocked_by="The link points to a profile that was merged into another one",
    ),
    "cancelled": RECORDED_BY_LINK,
    "deleted": Expected("failed", None, blocked_by="The order was deleted in iPaaS.com"),
    "partly-there": RECORDED_BY_LINK,
    "same-number": RECORDED_BY_LINK,
    "same-number-too": RECORDED_BY_LINK,
    "number-is-id": RECORDED_BY_LINK,
    "invalid-phone": Expected(
        "recorded", "would_create", "customer_transfer", remark="The phone number is left out"
    ),
    "phone-taken": Expected(
        "failed",
        "would_create",
        "customer_transfer",
        blocked_by="Another profile has the customer's phone number",
    ),
    "long-text": Expected("failed", "found", blocked_by="The text has"),
}


def test_every_story_has_an_expectation() -> None:
    assert {story.story for story in stories()} == set(EXPECTED)


@pytest.mark.parametrize("story", EXPECTED)
async def test_preview_says_what_is_so_and_writes_nothing(
    sandbox: RunningSandbox, desk: Desk, story: str
) -> None:
    expected = EXPECTED[story]
    plan = await desk.plan(order(story))
    assert plan.skipped is (expected.state == "skipped")
    blocked = expected.state == "failed"
    assert plan.ready is not (blocked or plan.skipped), plan.blocked_by
    if blocked:
        assert expected.blocked_by in plan.blocked_by[0].title
        assert plan.blocked_by[0].hint
    if expected.outcome is None:
        assert plan.profile is None
    else:
        assert plan.profile is not None
        assert plan.profile.outcome == expected.outcome
        assert expected.rule in (None, plan.profile.rule)
        assert expected.remark in ("", *(remark.title for remark in plan.profile.remarks))
        assert plan.profile.trace
    assert sandbox.writes() == []


@pytest.mark.parametrize("story", EXPECTED)
async def test_sending_ends_as_the_story_says(sandbox: RunningSandbox, desk: Desk, story: str) -> None:
    before = sandbox.events()
    expected = EXPECTED[story]
    plan = await desk.plan(order(story))
    summary = await plan_and_send(desk, order(story))
    assert summary.state == expected.state, summary.error
    if expected.state == "recorded":
        assert summary.error is None
        assert {event.state for event in summary.events} == {"recorded"}
        here = [e for e in sandbox.events() if e["profile_id"] == summary.profile_id]
        ids = {str(event.unique_id) for event in plan.events}
        assert sorted(e["unique_id"] for e in here if e["unique_id"] in ids) == sorted(ids)
        assert len(summary.events) == len(plan.events)
    else:
        assert sandbox.events() == before
        assert expected.blocked_by in (summary.error.title if summary.error else expected.blocked_by)


@pytest.mark.parametrize("story", ["linked", "email-match", "new-customer", "many-lines", "already-recorded"])
async def test_sending_again_adds_nothing(sandbox: RunningSandbox, desk: Desk, story: str) -> None:
    await plan_and_send(desk, order(story))
    events = sandbox.events()
    posts = sum(w["path"] == "/api/events" for w in sandbox.writes())
    again = await plan_and_send(desk, order(story))
    assert again.state == "recorded"
    assert sandbox.events() == events
    assert sum(w["path"] == "/api/events" for w in sandbox.writes()) == posts


async def test_the_bytes_shown_are_the_bytes_sent(sandbox: RunningSandbox, desk: Desk) -> None:
    for story in ("linked", "unicode", "big-money"):
        plan = await desk.plan(order(story))
        await plan_and_send(desk, order(story))
        shown = {bytes(event.request.body).decode() for event in plan.events}
        sent = {w["body"] for w in sandbox.writes() if w["path"] == "/api/events"}
        assert shown <= sent


async def test_a_pending_profile_is_the_only_thing_filled_in(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("new-customer"))
    summary = await plan_and_send(desk, order("new-customer"))
    assert summary.profile_id
    sent = {w["body"] for w in sandbox.writes() if w["path"] == "/api/events"}
    filled = {
        bytes(event.request.body).decode().replace('"id":null', f'"id":"{summary.profile_id}"', 1)
        for event in plan.events
    }
    assert sent == filled


async def test_external_ids_are_saved_for_the_order_its_lines_and_a_new_customer(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    summary = await plan_and_send(desk, order("new-customer"))
    plan = await desk.plan(order("new-customer"))
    assert plan.order is not None
    saved = {
        (e["table_name"].casefold(), str(e["internal_id"])): e["external_id"]
        for e in sandbox.state()["external_ids"]
        if str(e["system_id"]) == "1795"
    }
    assert saved["customer", str(plan.order.customer_id)] == summary.profile_id
    for event in summary.events:
        table = "transaction" if event.line_id is None else "transaction line"
        assert saved[table, event.line_id or summary.transaction_id] == event.event_id


async def test_money_arrives_exactly(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("big-money"))
    assert b'"value":12345678901234.56' in bytes(plan.events[0].request.body)
    await plan_and_send(desk, order("big-money"))
    sent = [w["body"] for w in sandbox.writes() if w["path"] == "/api/events"]
    assert any('"value":12345678901234.56' in body for body in sent)


async def test_a_conflict_can_be_settled_by_choosing(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("wrong-link"))
    assert plan.profile is not None
    by_email = next(c for c in plan.profile.candidates if c.source == "email")
    stranger = await desk.plan(order("wrong-link"), PlanOptions(profile_id="01SOMEBODYELSE"))
    assert not stranger.ready
    summary = await plan_and_send(desk, order("wrong-link"), profile_id=by_email.profile_id)
    assert summary.state == "recorded"
    assert summary.profile_id == by_email.profile_id
    ids = {event.unique_id for event in summary.events}
    assert {e["profile_id"] for e in sandbox.events() if e["unique_id"] in ids} == {by_email.profile_id}


async def test_a_profile_that_klaviyo_lacks_cannot_be_chosen(desk: Desk) -> None:
    plan = await desk.plan(order("dangling-link"))
    assert plan.profile is not None
    gone = next(c for c in plan.profile.candidates if not c.exists)
    again = await desk.plan(order("dangling-link"), PlanOptions(profile_id=gone.profile_id))
    assert not again.ready


async def test_what_klaviyo_has_can_be_left_as_it_is(sandbox: RunningSandbox, desk: Desk) -> None:
    before = [e for e in sandbox.events() if e["unique_id"] == order("recorded-differently")]
    summary = await plan_and_send(desk, order("recorded-differently"), keep_recorded=True)
    kept = [event for event in summary.events if event.state == "skipped"]
    assert [event.kind for event in kept] == ["placed_order"]
    assert {e.state for e in summary.events if e.kind == "ordered_product"} <= {"recorded"}
    assert [e for e in sandbox.events() if e["unique_id"] == order("recorded-differently")] == before


async def test_event_time_and_backfill_are_the_users_choice(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("linked"), PlanOptions(event_time="order", backfill=True))
    assert plan.order is not None
    for event in plan.events:
        attributes = msgspec.json.decode(bytes(event.request.body))["data"]["attributes"]
        assert attributes["time"] == plan.order.created
        assert attributes["backfill"] is True
    assert sandbox.writes() == []
