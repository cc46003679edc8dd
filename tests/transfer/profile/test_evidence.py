"""What speaks against a profile: found, named, with the two records side by side, and never in the way."""

from __future__ import annotations

import pytest

from core.desk import Desk
from core.transfer.plan.notice import Notice
from core.transfer.plan.resolution import Resolution
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import plan_and_send

SITUATIONS = {
    "email-case": ("email_case", {"order", "profile"}),
    "email-spaces": ("email_spaces", {"order", "profile"}),
    "email-plus": ("email_tag", {"order", "profile"}),
    "shared-email": ("customers_share_email", {"order", "customer"}),
    "two-customers": ("customers_share_email", {"order", "customer"}),
    "shared-link": ("customers_share_link", {"customer", "profile"}),
    "phone-other-email": ("phone_without_email", {"customer", "profile"}),
    "phone-elsewhere": ("phone_elsewhere", {"customer", "profile"}),
    "guest-customer": ("guest_customer", {"order", "customer"}),
    "deleted-link-profile": ("deleted_link_profile", {"order", "profile"}),
    "invalid-phone": ("phone_left_out", {"customer"}),
    "wrong-link": ("link_and_email", {"profile"}),
    "phone-taken": ("phone_taken", {"customer", "profile"}),
}
STOPPED = {"wrong-link", "phone-taken"}


async def resolved(desk: Desk, story: str) -> Resolution:
    plan = await desk.plan(order(story))
    assert plan.profile is not None
    return plan.profile


def told(resolution: Resolution) -> dict[str, Notice]:
    return {notice.name: notice for notice in (*resolution.conflicts, *resolution.remarks)}


@pytest.mark.parametrize("story", SITUATIONS)
async def test_each_situation_is_named_with_its_records_side_by_side(desk: Desk, story: str) -> None:
    name, kinds = SITUATIONS[story]
    resolution = await resolved(desk, story)
    notice = told(resolution)[name]
    assert {record.kind for record in notice.records} == kinds
    assert all(record.id for record in notice.records)
    assert (notice in resolution.conflicts) is (story in STOPPED)
    assert notice.hint or notice.name in ("email_case", "email_spaces", "phone_left_out")


@pytest.mark.parametrize("story", ["email-match", "unicode", "big-money", "email-quote", "email-alphabet"])
async def test_nothing_is_said_where_nothing_speaks_against_it(desk: Desk, story: str) -> None:
    resolution = await resolved(desk, story)
    assert resolution.remarks == ()
    assert len(resolution.candidates) == 1


async def test_the_look_ups_are_in_the_trace(desk: Desk) -> None:
    resolution = await resolved(desk, "linked")
    steps = [step.step for step in resolution.trace]
    assert {"external_id", "email", "profile", "customers", "customer", "phone", "record"} <= set(steps)
    assert len(steps) == len(set(steps))


@pytest.mark.parametrize("story", ["phone-elsewhere", "email-plus", "deleted-link-profile", "phone-taken"])
async def test_another_profile_that_came_up_can_be_chosen(
    sandbox: RunningSandbox, desk: Desk, story: str
) -> None:
    resolution = await resolved(desk, story)
    sources = {"phone", "email_tag", "deleted_link"}
    other = next(c for c in resolution.candidates if c.source in sources)
    before = len(sandbox.state()["profiles"])
    summary = await plan_and_send(desk, order(story), profile_id=other.profile_id)
    assert (summary.state, summary.profile_id) == ("recorded", other.profile_id)
    assert len(sandbox.state()["profiles"]) == before


@pytest.mark.parametrize(
    ("story", "path"),
    [
        ("linked", r"/Customers$"),
        ("linked", r"/Customer/"),
        ("linked", r"/LookupSpecial$"),
        ("deleted-link", r"/Customers$"),
        ("shared-email", r"/Customers$"),
    ],
)
@pytest.mark.parametrize("fault", ["status:500", "html", "reset", "hang"])
@pytest.mark.usefixtures("not_for_long")
async def test_evidence_that_cannot_be_had_is_told_and_stops_nothing(
    sandbox: RunningSandbox, desk: Desk, story: str, path: str, fault: str
) -> None:
    sandbox.fault(fault, path, times=50)
    plan = await desk.plan(order(story))
    assert plan.ready, plan.blocked_by
    assert plan.profile is not None
    unchecked = told(plan.profile)["not_checked"]
    assert unchecked.detail
    assert any(step.outcome == "could_not_tell" for step in plan.profile.trace)
    assert not plan.profile.can_save_link


@pytest.mark.parametrize("path", [r"/api/profiles", r"/Customer/8858", r"/LookupExternal/"])
async def test_a_profile_is_not_made_while_it_cannot_be_told_whether_there_is_one(
    sandbox: RunningSandbox, desk: Desk, path: str
) -> None:
    sandbox.fault("status:500", path, method="GET", times=50)
    plan = await desk.plan(order("phone-taken"))
    assert plan.profile is not None
    assert plan.profile.outcome == "could_not_tell"
    assert not plan.ready


async def test_a_rate_limit_in_the_middle_is_waited_for(sandbox: RunningSandbox, desk: Desk) -> None:
    for path in ("/LookupExternal/", "/api/profiles", "/Customers", "/LookupSpecial", "/Customer/"):
        sandbox.fault("retry_after:0", path, times=1)
    resolution = await resolved(desk, "linked")
    assert (resolution.outcome, resolution.rule) == ("found", "external_id")
    assert "not_checked" not in told(resolution)


@pytest.mark.parametrize(
    ("story", "can_save"),
    [
        ("linked", False),
        ("email-match", True),
        ("deleted-link", True),
        ("guest", False),
        ("wrong-link", False),
        ("new-customer", False),
    ],
)
async def test_a_missing_link_can_be_saved_where_the_profile_is_certain(
    desk: Desk, story: str, can_save: bool
) -> None:
    assert (await resolved(desk, story)).can_save_link is can_save
