"""What speaks against an order that could be sent: its status, its metric, its email, its profile."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from core.desk import Desk
from core.transfer.plan.plan import Plan, PlanOptions
from core.words.language import English, in_language
from tests.support.sandbox import LOOK, RunningSandbox, order
from tests.support.sending import plan_and_send, send

BUILT_IN = Path(__file__).parents[3] / "resources" / "collections" / "placed-order.json"


class Commas(English):
    """A language that writes fractions behind a comma."""

    def number(self, value: int | float | Decimal) -> str:
        return str(value).replace(".", ",")


def changed(sandbox: RunningSandbox, story: str, **fields: Any) -> str:
    """A story's order with other fields; its id."""
    record = sandbox.transaction(order(story))
    assert record is not None
    sandbox.put(transactions=[{**record, **fields}])
    return order(story)


def told(plan: Plan, field: str) -> str:
    return " ".join(problem.message for problem in plan.warnings if problem.field == field)


STATUSES = {
    "cancelled": ("Cancelled", "CANCELED", "cancelled ", "canceled"),
    "refunded": ("Refunded", "REFUND", "refunded"),
    "partly refunded": ("Partial Refunded", "PartialRefunded", "partially_refunded", "Partial-Refund"),
    "on hold": ("Hold", "On Hold", "on_hold", "OnHold"),
    "quote": ("Quote", "quotation"),
    "Return": ("Return", "RETURNED", "Validated Return"),
}


async def test_each_status_says_what_it_means_for_klaviyo(sandbox: RunningSandbox, desk: Desk) -> None:
    for word, spellings in STATUSES.items():
        for field, name in (("status", "Status"), ("type", "Type")):
            fields = {"status": "Pending", "type": "Order", field: spellings[0]}
            plan = await desk.plan(changed(sandbox, "linked", **fields))
            assert plan.state == "look_first"
            assert word in told(plan, name)
        for spelling in spellings[1:]:
            plan = await desk.plan(changed(sandbox, "linked", status=spelling, type="Order"))
            assert (plan.state, plan.ready) == ("look_first", True), spelling
            assert word in told(plan, "Status")
    for status in ("Pending", "Completed", "Shipped", "Backorder", None, ""):
        assert (await desk.plan(changed(sandbox, "linked", status=status, type="Order"))).state == "ready"


async def test_a_status_that_nobody_knows_is_looked_at_first(sandbox: RunningSandbox, desk: Desk) -> None:
    """And it is called by its own name, not by that of another one that it contains."""
    for status in (
        "Declined",
        "Failed",
        "Fraud",
        "Draft",
        "Deleted",
        "Awaiting Return Label",
        "完了",
        "1",
        "x" * 500,
    ):
        plan = await desk.plan(changed(sandbox, "linked", status=status, type="Order"))
        assert plan.state == "look_first", status
        assert f"“{status[:60]}" in told(plan, "Status")
        assert len(told(plan, "Status")) < 300


# Metrics -------------------------------------------------------------------------------------------


async def test_the_plan_names_the_metric_with_its_integration(desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    assert [(m.metric, m.metric_id, m.integration, m.exists, m.others) for m in plan.metric_of] == [
        ("Placed Order", "RtPOa1", "API", True, ("Shopify",)),
        ("Ordered Product", "RtOPa3", "API", True, ()),
    ]
    assert plan.state == "ready"  # that an app has one of the same name is a hint


async def test_another_metric_name_than_the_document_s_and_one_that_is_not_there(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    sandbox.put(
        collection=json.loads(
            BUILT_IN.read_text("utf-8").replace(
                '"source_value": "Placed Order"', '"source_value": "Placed order"'
            )
        )
    )
    plan = await desk.plan(order("linked"))
    assert (plan.state, plan.ready) == ("look_first", True)
    assert "not “Placed Order”" in told(plan, "MetricName")
    assert "no API metric “Placed order”" in told(plan, "MetricName")
    assert plan.metric_of[0].exists is False


async def test_metrics_that_can_not_be_read_stop_nothing(sandbox: RunningSandbox, desk: Desk) -> None:
    sandbox.fault("status:403", "/api/metrics", method="GET", times=50)
    plan = await desk.plan(order("linked"))
    assert plan.ready
    assert {m.exists for m in plan.metric_of} == {None}


# Email and profile ---------------------------------------------------------------------------------


async def test_a_missing_email_is_an_error_before_sending_and_a_named_choice_sends_without(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    plan = await desk.plan(order("no-email"))
    assert not plan.ready
    [problem] = [p for p in plan.events[0].problems if p.severity == "error"]
    assert problem.field == "EventProperties"
    assert "--without-email" in problem.hint
    assert (await send(desk, plan))[0].state == "failed"
    assert sandbox.writes() == []
    assert (await plan_and_send(desk, order("no-email"), without_email=True)).state == "recorded"
    verified = await desk.verify(order("no-email"))
    assert {check.state for check in verified.checks} == {"ticked"}  # no finding after


async def test_a_profile_id_that_gives_nothing_is_not_ready(sandbox: RunningSandbox, desk: Desk) -> None:
    """Null in parent and child: the product refuses it, whatever profile the email would lead to."""
    text = BUILT_IN.read_text("utf-8")
    document = json.loads(text)
    for collection in (document, *_children(document)):
        for mapping in collection["mappings"]:
            if mapping["destination_field"] == "ProfileId":
                mapping["source_value"] = "return null;"
    sandbox.put(collection=document)
    for story in ("linked", "email-match", "new-customer", "guest"):
        plan = await desk.plan(order(story))
        assert not plan.ready, story
        assert plan.state == "blocked"
        titles = [notice.title for notice in plan.blocked_by]
        details = " ".join(notice.detail for notice in plan.blocked_by)
        assert any("Mapping field is missing / not complete" in title for title in titles)
        assert "ProfileId" in details
        assert (await send(desk, plan))[0].state == "failed"
    assert sandbox.writes() == []


def _children(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The collections inside, whatever the field is called."""
    return [
        child
        for value in document.values()
        if isinstance(value, list)
        for child in value
        if isinstance(child, dict) and "mappings" in child
    ]


# Two people, and merges ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("story", "name", "count"), [("two-profiles", "two_profiles", 2), ("merged-profile", "merged_profile", 2)]
)
async def test_nothing_is_taken_silently(
    sandbox: RunningSandbox, desk: Desk, story: str, name: str, count: int
) -> None:
    plan = await desk.plan(order(story))
    assert plan.profile is not None
    [conflict] = [notice for notice in plan.profile.conflicts if notice.name == name]
    assert sum(record.kind == "profile" for record in conflict.records) == count
    there = [candidate for candidate in plan.profile.candidates if candidate.exists]
    assert (await send(desk, plan))[0].state == "failed"
    assert sandbox.writes() == []
    chosen = there[-1].profile_id
    summary = await plan_and_send(desk, order(story), profile_id=chosen)
    assert (summary.state, summary.profile_id) == ("recorded", chosen)


# Deleted orders ------------------------------------------------------------------------------------


async def test_a_deleted_order_is_told_with_its_events(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("deleted"))
    assert plan.state == "blocked"
    assert plan.blocked_by[0].name == "order_deleted"
    assert {d.event_id for d in plan.left_behind} == {"5kQ2r5001Aa", "5kQ2r5002Aa"}
    assert all(event_id in plan.blocked_by[0].detail for event_id in ("5kQ2r5001Aa", "5kQ2r5002Aa"))
    assert "5kQ2r5001Aa (72,00)" in in_language(plan.blocked_by[0].detail, Commas())
    unknown = await desk.plan("99999")
    assert unknown.blocked_by[0].title == "There is no transaction 99999"


async def test_a_deleted_order_is_told_from_the_journal_alone(sandbox: RunningSandbox, desk: Desk) -> None:
    sandbox.fault("status:400", "/UpdateExternalId", method="POST", times=99)  # no receipt is saved
    assert (await plan_and_send(desk, order("guest"))).state == "recorded"
    sandbox.put(remove={"transactions": [order("guest")]})
    plan = await desk.plan(order("guest"), PlanOptions())
    assert plan.blocked_by[0].name == "order_deleted"
    assert len(plan.left_behind) >= 2
    assert plan.receipts == ()


# Accepted, not visible yet -------------------------------------------------------------------------


async def test_verify_says_accepted_from_the_journal(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    sandbox.fault("status:404", "/api/events", method="GET", times=LOOK + 1)  # and the look after
    assert (await send(desk, plan))[0].state == "accepted"
    ids = [event["id"] for event in sandbox.events() if str(event["unique_id"]).startswith(order("linked"))]
    sandbox.put(remove={"events": ids})  # as good as not visible yet
    verified = await desk.verify(order("linked"))
    assert (verified.state, verified.accepted) == ("could_not_tell", True)
    assert all("accepted the event" in check.detail for check in verified.checks)
    assert (await desk.verify(order("email-match"))).accepted is False
