"""`resend-desk batch --queue`: a batch that iPaaS.com's own queue carries out."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from tests.batch.test_batch import told
from tests.support.afternoon import put_orders
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order

HOOK = "/hookapi/v2/iPaaS"


def test_a_batch_through_the_queue(command: Command, sandbox: RunningSandbox) -> None:
    """One line tells it from a batch that is sent from here: nothing but the hook is written."""
    blocked = order("wrong-link")
    ran = command(
        "batch", "55260", order("email-match"), blocked, "--queue", "--name", "q", "--yes", "--json"
    )
    assert ran.code == 1, ran.err
    states = {each["transaction_id"]: each["state"] for each in told(ran, "summary")}
    assert states == {"55260": "recorded", order("email-match"): "recorded", blocked: "failed"}
    assert ran.last["counts"] == {"recorded": 2, "failed": 1}
    assert ran.last["state"] == "done"
    assert [each["path"] for each in sandbox.writes()] == [HOOK]
    assert len(json.loads(sandbox.writes()[0]["body"])["notifications"]) == 2
    history = command("history", "--batch", "q", "--json").lines
    assert {(line["kind"], line["state"]) for line in history} == {("handover", "recorded")}


def test_what_many_orders_share_is_asked_once_for_their_proof_too(
    command: Command, sandbox: RunningSandbox
) -> None:
    """Each order is planned anew for it; profiles are asked for together, the metrics once."""
    orders = put_orders(sandbox, 8, lines=1)
    ran = command("batch", *orders, "--queue", "--yes", "--json")
    assert ran.last["counts"] == {"recorded": len(orders)}, ran.err
    asked = Counter(each["path"] for each in sandbox.requests("klaviyo"))
    assert asked["/api/metrics"] <= 4
    assert asked["/api/profiles"] < len(orders)
    assert [path for path in asked if path.startswith("/api/profiles/")] == []


def test_a_host_without_a_queue(command: Command, sandbox: RunningSandbox) -> None:
    sandbox.queue("absent")
    ran = command("batch", "55260", "--queue", "--yes", "--json")
    assert ran.code == 1
    (summary,) = told(ran, "summary")
    assert summary["state"] == "failed"
    assert "has no queue" in summary["error"]["title"]
    assert "without --queue" in ran.last["causes"][0]["remedy"]
    assert [each for each in sandbox.events() if each["unique_id"] == "55260"] == []


@pytest.mark.parametrize("choice", [("--backfill",), ("--event-time", "order"), ("--collection", "built-in")])
def test_choices_that_the_queue_knows_nothing_of(
    command: Command, sandbox: RunningSandbox, choice: tuple[str, ...]
) -> None:
    ran = command("batch", "55260", "--queue", "--yes", *choice)
    assert ran.code == 2
    assert "Leave out --queue" in ran.err
    assert sandbox.requests() == []
