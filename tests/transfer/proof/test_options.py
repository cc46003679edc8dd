"""With which event time a past send was made, and whether as backfill: told where it is known, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.desk import Desk
from core.journal import Journal, Wanted
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.compensation import Compensation
from core.transfer.proof.options import options_of
from core.transfer.proof.past import line_of
from core.transfer.proof.report import report
from core.transfer.proof.told import run_line
from tests.support.child import TARGET, intent
from tests.support.sandbox import order
from tests.support.sending import plan_and_send, send


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ({}, "event time: when it was sent; not as backfill (flows could start)"),
        ({"backfill": True}, "event time: when it was sent; as backfill (no flows start)"),
        ({"event_time": "order"}, "event time: the order's own date; not as backfill (flows could start)"),
        (
            {"event_time": "order", "backfill": True},
            "event time: the order's own date; as backfill (no flows start)",
        ),
    ],
)
async def test_proof_and_report_say_it(desk: Desk, chosen: dict[str, object], told: str) -> None:
    await plan_and_send(desk, order("linked"), **chosen)
    verification = await desk.verify(order("linked"))
    (sent,) = verification.sent
    wanted = (chosen.get("event_time", "now"), chosen.get("backfill", False))
    assert (sent.event_time, sent.backfill, sent.words) == (*wanted, told)
    plan = await desk.plan(order("linked"))
    (run,) = await desk.runs(order("linked"))
    assert run.run_id == sent.run
    assert told in report(plan, verification=verification, runs=(run,))
    (past,) = await desk.history(Wanted())
    for line in (line_of(past), run_line(run)):
        assert (line.event_time, line.backfill) == wanted


async def test_nothing_is_said_of_what_did_not_send(desk: Desk) -> None:
    verification = await desk.verify(order("already-recorded"))
    assert verification.sent == ()
    await plan_and_send(desk, order("already-recorded"), event_time="order")  # Klaviyo has all of it
    (run,) = await desk.runs()
    assert (run.event_time, run.events) == ("order", 0)
    assert options_of(run) is None
    assert run_line(run).backfill is None
    assert (await desk.verify(order("already-recorded"))).sent == ()


async def test_what_corrects_an_order_is_of_the_moment_of_its_send(desk: Desk) -> None:
    options = PlanOptions(event_time="order", backfill=True)
    await send(
        desk, await desk.compensation(order("already-recorded"), Compensation(reason="cancelled"), options)
    )
    (run,) = await desk.runs()
    found = options_of(run)
    assert found is not None
    assert (found.event_time, found.backfill) == ("now", True)
    assert (await desk.verify(order("already-recorded"))).sent == (), "the order itself was sent by others"


async def test_an_older_run_without_them_says_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite3")
    await journal.begin_run("r", TARGET, "55260", b"{}")
    await journal.outcome(await journal.intend("r", intent("55260")), "recorded", "", "ev")
    await journal.finish_run("r", "recorded", None)
    (run,) = await journal.runs(TARGET)
    (past,) = await journal.history(TARGET, Wanted())
    await journal.aclose()
    assert run.events == 1
    assert options_of(run) is None
    assert line_of(past).event_time is None


async def test_they_are_kept_where_payloads_are_not(tmp_path: Path) -> None:
    plan = b'{"transaction_id": "55260", "options": {"event_time": "order", "backfill": true}}'
    journal = Journal(tmp_path / "journal.sqlite3", keep_payloads=False)
    await journal.begin_run("r", TARGET, "55260", plan)
    (run,) = await journal.runs(TARGET)
    await journal.aclose()
    assert (run.event_time, run.backfill) == ("order", True)
