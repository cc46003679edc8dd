"""Nothing is taken for something else: versions of an event, connections, links, answers, integrations."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import httpx
import msgspec
import pytest

from core.app import Services, build_services
from core.clients.readers import klaviyo_client
from core.desk import Desk
from core.http.auth import KeyAuth
from core.http.factory import Access, HttpFactory
from core.klaviyo import KlaviyoReader, Revision
from core.paths import Paths
from core.sandbox import Sandbox
from core.transfer.plan.plan import PlanOptions
from tests.support.command import Command
from tests.support.sandbox import LOOK, RunningSandbox, order
from tests.support.sending import plan_and_send, send

EVENTS = "/api/events/?$"


def other_mapping(tmp_path: Path) -> str:
    """A collection whose example field has another text."""
    collection = json.loads(Path("resources/collections/placed-order.json").read_text())
    collection["mappings"][5]["source_value"] = "OTHER"
    file = tmp_path / "other.json"
    file.write_text(json.dumps(collection))
    return str(file)


async def test_a_version_that_was_never_sent_is_not_called_recorded(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    services = build_services(
        Paths.under(tmp_path), environ={"RESEND_DESK_TIMEOUT": "20", "RESEND_DESK_READ_BACK": "0.2"}
    )
    desk = services.open_desk(*sandbox.by_token())
    try:
        first = await desk.plan(order("linked"))
        second = await desk.plan(order("linked"), PlanOptions(collection_file=other_mapping(tmp_path)))
        await send(desk, first)
        summary, _ = await send(desk, second)
        assert summary.state == "failed"
        assert summary.error is not None
        assert summary.error.hint
        placed = [e for e in sandbox.events() if e["unique_id"] == order("linked")]
        assert [e["properties"]["Example event field"] for e in placed] == ["Example values"]
    finally:
        await desk.aclose()
        await services.aclose()


async def test_a_version_is_not_accepted_for_another_that_was(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    services = build_services(
        Paths.under(tmp_path), environ={"RESEND_DESK_TIMEOUT": "20", "RESEND_DESK_READ_BACK": "0.2"}
    )
    desk = services.open_desk(*sandbox.by_token())
    try:
        first = await desk.plan(order("linked"))
        sandbox.fault("status:202", EVENTS, method="POST", times=4)  # accepted, and never to be seen
        assert (await send(desk, first))[0].state == "accepted"
        summary = await plan_and_send(desk, order("linked"), collection_file=other_mapping(tmp_path))
        assert summary.state == "failed"
        assert summary.error is not None
        assert "earlier version" in summary.error.title
    finally:
        await desk.aclose()
        await services.aclose()


async def test_a_plan_goes_to_its_own_connection_only(
    sandbox: RunningSandbox, services: Services, desk: Desk
) -> None:
    plan = await desk.plan(order("linked"))
    with Sandbox(rate_limits=False) as other:
        connection, secrets = sandbox.by_token(ipaas_url=other.ipaas_url, klaviyo_url=other.klaviyo_url)
        elsewhere = services.open_desk(connection, secrets)
        summary, _ = await send(elsewhere, plan)
        await elsewhere.aclose()
    assert summary.state == "failed"
    assert summary.error is not None
    assert "another connection" in summary.error.title


async def test_a_link_that_came_meanwhile_stays(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("new-customer"))
    assert plan.order is not None
    sandbox.link_customer(plan.order.customer_id, "01SOMEBODYLINKEDIT")
    summary, _ = await send(desk, plan)
    assert summary.state == "recorded"
    assert summary.error is not None
    assert "another link" in summary.error.title
    kept = [e for e in sandbox.state()["external_ids"] if str(e["internal_id"]) == plan.order.customer_id]
    assert "01SOMEBODYLINKEDIT" in {e["external_id"] for e in kept}


async def test_a_check_that_errs_in_the_middle_ends_as_unknown(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    services = build_services(
        Paths.under(tmp_path), environ={"RESEND_DESK_TIMEOUT": "20", "RESEND_DESK_READ_BACK": "0.2"}
    )
    desk = services.open_desk(*sandbox.by_token())
    try:
        sandbox.fault("status:202", EVENTS, method="POST", times=4)
        await plan_and_send(desk, order("linked"))
        plan = await desk.plan(order("linked"))
        sandbox.fault("status:500", EVENTS, method="GET", times=50)
        summary, _ = await send(desk, plan)
        assert summary.state == "unknown"
        assert (await desk.runs(order("linked")))[0].state == "unknown"
    finally:
        await desk.aclose()
        await services.aclose()


async def test_a_key_refused_during_a_check_leaves_the_event_unknown(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    plan = await desk.plan(order("linked"))
    sandbox.fault("reset_after", EVENTS, method="POST")
    sandbox.fault("status:401", EVENTS, method="GET", times=LOOK + 5)
    summary, _ = await send(desk, plan)
    assert summary.events[0].state == "unknown"
    assert {event.state for event in summary.events[1:]} == {"skipped"}


async def test_a_journal_that_breaks_after_the_answer_stops_without_calling_it_failed(
    sandbox: RunningSandbox, services: Services, desk: Desk
) -> None:
    await plan_and_send(desk, order("guest"))  # makes the file
    plan = await desk.plan(order("linked"))
    with sqlite3.connect(services.paths.journal) as db:
        db.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON outcome BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        )
    db.close()
    summary, _ = await send(desk, plan)
    assert summary.events[0].state in ("accepted", "recorded")
    assert {event.state for event in summary.events[1:]} == {"skipped"}
    assert summary.error is not None
    assert summary.error.kind == "JournalError"


@pytest.mark.parametrize("fault", ["html", "empty", "status:204"])
async def test_a_link_is_saved_only_when_the_answer_says_so(
    sandbox: RunningSandbox, desk: Desk, fault: str
) -> None:
    sandbox.fault(fault, "/UpdateExternalId", method="POST", times=4)
    summary = await plan_and_send(desk, order("linked"))
    assert summary.state == "recorded"
    assert summary.error is None
    saved = {str(e["internal_id"]) for e in sandbox.state()["external_ids"] if str(e["system_id"]) == "1795"}
    assert {"55260", "901", "902", "903"} <= saved


@pytest.mark.parametrize(("key", "name"), [("shopify", "Placed Order (Shopify)"), ("api", "Placed Order")])
async def test_another_integrations_event_is_not_ours(key: str, name: str) -> None:
    """A shop's own *Placed Order* is another metric, although it has the name."""
    metric = {"name": "Placed Order", "integration": {"key": key, "name": key.capitalize()}}
    body = {
        "data": [
            {
                "type": "event",
                "id": "e1",
                "attributes": {"event_properties": {"$event_id": "55260"}},
                "relationships": {"metric": {"data": {"type": "metric", "id": "m1"}}},
            }
        ],
        "included": [{"type": "metric", "id": "m1", "attributes": metric}],
    }
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
    revision = Revision.parse("2026-07-15")
    auth = KeyAuth("https://a.klaviyo.com", "Klaviyo-API-Key x")
    factory = HttpFactory(transport=transport)
    reader = KlaviyoReader(
        klaviyo_client(factory, "https://a.klaviyo.com", Access.READ, revision, auth), revision
    )
    assert [event.metric async for event in reader.events("01H")] == [name]
    await reader.aclose()


def test_a_console_that_lacks_a_letter_does_not_end_a_send(sandbox: RunningSandbox, tmp_path: Path) -> None:
    for words in (("send", order("unicode"), "--yes"), ("preview", order("unicode"), "--json")):
        environ = {
            "PYTHONPATH": str(Path.cwd()),
            "PYTHONIOENCODING": "ascii",
            **sandbox.environment(tmp_path),
        }
        done = subprocess.run(
            [sys.executable, "-m", "core.cli", *words],
            capture_output=True,
            env=environ,
            stdin=subprocess.DEVNULL,
            timeout=200,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert b"Traceback" not in done.stderr
        if "--json" in words:
            assert msgspec.json.decode(done.stdout)["ready"] is True


def test_arguments_that_are_no_text(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("preview", "5526\udcff", "--json")
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert sandbox.requests() == []


def test_trace_works_behind_a_closed_gate(command: Command) -> None:
    ran = command("trace", order("events-off"), "--json")
    assert ran.code == 0
    assert ran.last["profile"]["outcome"] == "found"


def test_an_order_that_others_recorded_is_recorded_again_only_by_name(
    sandbox: RunningSandbox, command: Command
) -> None:
    """`--yes` confirms; it doubles nothing."""
    before = len(sandbox.events())
    refused = command("send", order("sent-by-others"), "--yes")
    assert refused.code == 1
    assert "--record-again" in refused.out + refused.err
    assert len(sandbox.events()) == before
    again = command("send", order("sent-by-others"), "--yes", "--record-again", "--json")
    assert again.last["state"] == "recorded", again.err
    assert len(sandbox.events()) > before
