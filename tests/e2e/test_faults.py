"""What goes wrong on the way: nothing is guessed, nothing is lost, nothing is sent twice."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from core.app import Services, build_services
from core.desk import Desk
from core.http.retry import ATTEMPTS
from core.paths import Paths
from core.transfer.sending.progress import StepProgress
from tests.support.sandbox import LOOK, RunningSandbox, order
from tests.support.sending import plan_and_send, send

EVENTS = "/api/events/?$"


def event_posts(sandbox: RunningSandbox) -> list[str]:
    return [str(w["body"]) for w in sandbox.writes() if w["path"] == "/api/events"]


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        (path, fault)
        for path in (
            "/Transaction/",
            "/Subscription/",
            "/MappingCollections",
            "/LookupExternal/",
            "/api/profiles",
            "/api/events",
        )
        for fault in ("status:500", "status:403", "html", "empty", "truncated", "reset", "hang")
        # An empty answer of LookupExternal means that there is no link. (docs/facts.md#ipaas-external-id)
        if (path, fault) != ("/LookupExternal/", "empty")
    ],
)
@pytest.mark.usefixtures("not_for_long")
async def test_a_read_that_errs_blocks_with_words_and_writes_nothing(
    sandbox: RunningSandbox, desk: Desk, path: str, fault: str
) -> None:
    sandbox.fault(fault, path, method="GET", times=50)
    plan = await desk.plan(order("linked"))
    assert not plan.ready
    assert plan.profile is None or plan.profile.outcome == "could_not_tell"
    assert plan.blocked_by[0].title
    assert plan.blocked_by[0].hint
    summary, _ = await send(desk, plan)
    assert summary.state == "failed"
    assert sandbox.writes() == []


@pytest.mark.parametrize("fault", ["status:503", "retry_after:0", "reset", "truncated"])
async def test_a_read_that_errs_once_is_read_again(sandbox: RunningSandbox, desk: Desk, fault: str) -> None:
    sandbox.fault(fault, "/LookupExternal/", method="GET")
    plan = await desk.plan(order("linked"))
    assert plan.ready
    assert plan.profile is not None
    assert plan.profile.outcome == "found"


async def test_a_search_that_errs_is_not_taken_for_no_profile(sandbox: RunningSandbox, desk: Desk) -> None:
    sandbox.fault("status:500", "/api/profiles", method="GET", times=50)
    plan = await desk.plan(order("new-customer"))
    assert plan.profile is not None
    assert plan.profile.outcome == "could_not_tell"
    assert not plan.ready
    assert any(step.outcome == "could_not_tell" for step in plan.profile.trace)


@pytest.mark.parametrize("fault", ["reset_after", "hang", "html", "truncated", "status:502"])
@pytest.mark.usefixtures("not_for_long")
async def test_an_event_without_an_answer_is_checked_before_it_is_sent_again(
    sandbox: RunningSandbox, desk: Desk, fault: str
) -> None:
    sandbox.fault(fault, EVENTS, method="POST")
    plan = await desk.plan(order("linked"))
    summary, progress = await send(desk, plan)
    assert summary.state == "recorded"
    recorded = [e for e in sandbox.events() if e["profile_id"] == summary.profile_id]
    assert len(recorded) == len(plan.events)
    assert any(isinstance(told, StepProgress) and "arrived" in told.detail for told in progress)
    posts = [
        (n, r)
        for n, r in enumerate(sandbox.requests())
        if r["method"] == "POST" and r["path"] == "/api/events" and '"Placed Order"' in r["body"]
    ]
    if len(posts) > 1:
        between = sandbox.requests()[posts[0][0] + 1 : posts[1][0]]
        assert any(r["method"] == "GET" and r["path"] == "/api/events" for r in between)


async def test_an_event_that_was_done_without_an_answer_is_not_sent_again(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    sandbox.fault("reset_after", EVENTS, method="POST")
    summary = await plan_and_send(desk, order("linked"))
    assert summary.state == "recorded"
    posts = event_posts(sandbox)
    assert len(posts) == len(set(posts)) == len(summary.events)


async def test_klaviyo_down_fails_with_the_products_words(
    sandbox: RunningSandbox, services: Services
) -> None:
    desk = services.open_desk(*sandbox.by_token())
    plan = await desk.plan(order("linked"))
    sandbox.fault("status:503", EVENTS, method="POST", times=50)
    summary, _ = await send(desk, plan)
    await desk.aclose()
    assert summary.state == "unknown"  # a gateway may have given up on what is still being carried out
    assert summary.error is not None
    assert summary.error.title == "Klaviyo API temporarily unavailable"
    assert {e.state for e in summary.events if e.kind == "ordered_product"} == {"skipped"}
    assert [e for e in sandbox.events() if e["unique_id"] == order("linked")] == []


async def test_no_answer_and_no_check_is_unknown(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    sandbox.fault("reset_after", EVENTS, method="POST", times=50)
    sandbox.fault("status:500", EVENTS, method="GET", times=500)
    summary, _ = await send(desk, plan)
    assert summary.state == "unknown"
    assert summary.error is not None
    assert summary.error.hint
    assert len([p for p in event_posts(sandbox) if '"Placed Order"' in p]) == 1


async def test_after_unknown_the_next_run_finds_it(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    sandbox.fault("reset_after", EVENTS, method="POST", times=1)
    sandbox.fault("status:500", EVENTS, method="GET", times=ATTEMPTS * (LOOK + 1))  # and the look after
    assert (await send(desk, plan))[0].state == "unknown"
    again = await plan_and_send(desk, order("linked"))
    assert again.state == "recorded"
    assert len([p for p in event_posts(sandbox) if '"Placed Order"' in p]) == 1


async def test_one_line_refused_does_not_keep_the_others_back(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    await _fault_after_first_post(sandbox)
    summary, _ = await send(desk, plan)
    assert summary.state == "recorded"


async def _fault_after_first_post(sandbox: RunningSandbox) -> None:
    """429 for the first tries: they certainly did not happen, and are sent again by themselves."""
    sandbox.fault("retry_after:0", EVENTS, method="POST", times=2)


async def test_a_refused_order_is_sent_by_nobody(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    sandbox.fault("status:400", EVENTS, method="POST")
    summary, _ = await send(desk, plan)
    assert summary.state == "failed"
    assert [e.state for e in summary.events] == ["failed", "skipped", "skipped", "skipped"]
    assert sandbox.events() == [
        e for e in sandbox.events() if e["unique_id"] not in {"55260", "901", "902", "903"}
    ]


async def test_a_key_that_is_refused_in_the_middle_stops_the_run(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("many-lines"))
    sandbox.fault("status:401", EVENTS, method="POST", times=500)
    summary, _ = await send(desk, plan)
    assert summary.state == "failed"
    assert summary.error is not None
    assert summary.error.kind == "CredentialError"
    assert len(event_posts(sandbox)) == 1


@pytest.mark.parametrize("fault", ["reset_after", "hang"])
@pytest.mark.usefixtures("not_for_long")
async def test_a_profile_without_an_answer_is_looked_for(
    sandbox: RunningSandbox, desk: Desk, fault: str
) -> None:
    plan = await desk.plan(order("new-customer"))
    assert plan.order is not None
    sandbox.fault(fault, "/api/profiles", method="POST")
    summary, _ = await send(desk, plan)
    made = [w for w in sandbox.writes() if w["path"] == "/api/profiles"]
    assert len(made) == 1
    if fault == "reset_after":
        assert summary.state == "recorded"
    else:
        assert summary.state == "unknown"
        assert {e.state for e in summary.events} == {"skipped"}
    same = [p for p in sandbox.state()["profiles"] if p["email"] == plan.order.email]
    assert len(same) <= 1


async def test_a_profile_made_by_somebody_else_meanwhile_is_used(sandbox: RunningSandbox, desk: Desk) -> None:
    first = await desk.plan(order("new-customer"))
    second = await desk.plan(order("new-customer"))
    one, _ = await send(desk, first)
    two, _ = await send(desk, second)
    assert one.profile_id == two.profile_id
    assert two.state == "recorded"
    assert len([e for e in sandbox.events() if e["profile_id"] == one.profile_id]) == len(first.events)


async def test_a_link_that_cannot_be_saved_is_told_and_the_events_stay_recorded(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    sandbox.fault("status:500", "/UpdateExternalId", method="POST", times=50)
    summary = await plan_and_send(desk, order("linked"))
    assert summary.state == "recorded"
    assert summary.error is not None
    assert "external IDs may not have been saved" in summary.error.title


async def test_a_link_without_an_answer_is_looked_for_each_time(
    sandbox: RunningSandbox, services: Services, desk: Desk
) -> None:
    """The first save is lost on the way, the second one is done and its answer is lost."""
    saves = "/transactions/.*UpdateExternalId"
    plan = await desk.plan(order("no-lines"))
    sandbox.fault("reset", saves, method="POST", times=1)
    sandbox.fault("reset_after", saves, method="POST", times=1)
    summary, _ = await send(desk, plan)
    assert (summary.state, summary.error) == ("recorded", None)
    assert len([w for w in sandbox.writes() if "/transactions/" in w["path"]]) == 2
    with contextlib.closing(sqlite3.connect(services.paths.journal)) as db:
        rows = db.execute(
            "SELECT outcome.state, detail FROM intent JOIN outcome ON outcome.intent_id = intent.id "
            "WHERE action = 'external_id' ORDER BY outcome.id"
        ).fetchall()
    assert [state for state, _ in rows] == ["unknown", "unknown", "done"]
    assert rows[-1][1] == "found by a check"


async def test_not_visible_in_time_is_accepted_and_not_sent_again(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    services = build_services(
        Paths.under(tmp_path), environ={"RESEND_DESK_TIMEOUT": "20", "RESEND_DESK_READ_BACK": "0.3"}
    )
    desk = services.open_desk(*sandbox.by_token())
    try:
        plan = await desk.plan(order("linked"))
        # The 202 comes without the work being done, as it looks while Klaviyo is slow to record.
        sandbox.fault("status:202", EVENTS, method="POST", times=4)
        summary, _ = await send(desk, plan)
        assert summary.state == "accepted"
        posts = len(event_posts(sandbox))
        again = await plan_and_send(desk, order("linked"))
        assert again.state == "accepted"
        assert len(event_posts(sandbox)) == posts
    finally:
        await desk.aclose()
        await services.aclose()


async def test_the_intent_is_on_disk_before_the_request_leaves(
    sandbox: RunningSandbox, services: Services, desk: Desk
) -> None:
    plan = await desk.plan(order("linked"))
    await send(desk, plan)
    with sqlite3.connect(services.paths.journal) as db:
        rows = db.execute(
            "SELECT intent.at, MIN(outcome.at), body FROM intent JOIN outcome ON outcome.intent_id = intent.id "
            "WHERE action = 'event' GROUP BY intent.id"
        ).fetchall()
    db.close()
    assert sorted(row[2] for row in rows) == sorted(event_posts(sandbox))
    assert all(intent <= outcome for intent, outcome, _ in rows)


async def test_without_a_journal_nothing_is_sent(
    sandbox: RunningSandbox, services: Services, desk: Desk
) -> None:
    plan = await desk.plan(order("linked"))
    services.paths.journal.mkdir(parents=True)
    summary, _ = await send(desk, plan)
    assert summary.state == "failed"
    assert summary.error is not None
    assert summary.error.kind == "JournalError"
    assert sandbox.writes() == []


async def test_the_same_order_is_not_sent_twice_at_once(
    sandbox: RunningSandbox, services: Services, desk: Desk
) -> None:
    plan = await desk.plan(order("many-lines"))
    first = desk.send(plan)
    async for _ in first:
        if any(w["path"] == "/api/events" for w in sandbox.writes()):
            break
    second, _ = await send(desk, await desk.plan(order("many-lines")))
    assert second.state == "failed"
    assert second.error is not None
    assert second.error.title == "The order is already being sent"
    async for _ in first:
        pass
    posts = event_posts(sandbox)
    assert len(posts) == len(set(posts)) == 251


async def test_a_run_that_is_broken_off_is_picked_up_without_sending_twice(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    plan = await desk.plan(order("many-lines"))
    run = desk.send(plan)
    async for _ in run:
        if len(event_posts(sandbox)) > 20:
            break
    await run.aclose()
    summary = await plan_and_send(desk, order("many-lines"))
    assert summary.state == "recorded"
    assert len(sandbox.events()) == len(
        {(e["metric"], e["unique_id"], e["profile_id"]) for e in sandbox.events()}
    )
    runs = await desk.runs(order("many-lines"))
    assert [r.state for r in runs] == ["recorded", "interrupted"]


async def test_a_plan_that_was_sent_is_not_sent_again(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    await send(desk, plan)
    summary, _ = await send(desk, plan)
    assert summary.state == "recorded"
    assert len(event_posts(sandbox)) == 4


async def test_an_old_plan_is_checked_again_before_it_is_sent(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    assert plan.made_at is not None
    await send(desk, plan)
    old = msgspec.structs.replace(plan, made_at=plan.made_at - timedelta(hours=3))
    posts = len(event_posts(sandbox))
    summary, _ = await send(desk, old)
    assert summary.state == "recorded"
    assert len(event_posts(sandbox)) == posts


async def test_an_old_plan_does_not_pass_a_gate_that_was_closed_meanwhile(
    sandbox: RunningSandbox, services: Services
) -> None:
    desk = services.open_desk(*sandbox.by_token())
    plan = await desk.plan(order("linked"))
    assert plan.made_at is not None
    assert plan.gate is not None
    closed = msgspec.structs.replace(plan.gate, subscription_id="1801")
    old = msgspec.structs.replace(plan, gate=closed, made_at=plan.made_at - timedelta(hours=3))
    summary, _ = await send(desk, old)
    await desk.aclose()
    assert summary.state == "skipped"
    assert sandbox.writes() == []
