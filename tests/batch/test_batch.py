"""`resend-desk batch`: a batch from its ids to its results, whatever happens to it in between."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.batch.progress import BatchEnded, BatchProgress
from core.batch.results import write_results
from core.batch.run import BatchStop
from core.batch.survey import BatchPlan
from core.desk import Desk
from core.errors import TransferError, UsageError
from core.journal import LEFT_OUT, BatchOrder, Wanted
from core.transfer.plan.plan import PlanOptions
from tests.support.afternoon import each_once, put_orders, sent_events
from tests.support.command import Command, Ran
from tests.support.sandbox import RunningSandbox, order
from tests.support.terminal import read_until, start


def told(ran: Ran, kind: str) -> list[dict[str, Any]]:
    return [line for line in ran.lines if line["type"] == kind]


def test_a_batch_pauses_goes_on_and_tells_of_each_order_once(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    orders = put_orders(sandbox, 11)
    file = tmp_path / "orders.csv"
    file.write_text("Order;Transaction ID\n" + "".join(f"SO-{each};{each}\n" for each in orders))
    first = command(
        "batch", "--file", str(file), "--name", "tuesday", "--pause-after", "4", "--yes", "--json"
    )
    assert first.code == 0, first.err
    assert first.last["state"] == "paused"
    assert first.last["counts"] == {"recorded": 4, "waiting": 7}
    assert len(told(first, "summary")) == 4
    results = tmp_path / "results.csv"
    second = command("batch", "--resume", "tuesday", "--results", str(results), "--yes", "--json")
    assert second.code == 0, second.err
    assert {key: second.last[key] for key in ("type", "name", "state", "counts")} == {
        "type": "batch", "name": "tuesday", "state": "done", "counts": {"recorded": 11},
    }  # fmt: skip
    assert second.last["seconds"] > 0
    summaries = told(first, "summary") + told(second, "summary")
    assert sorted(each["transaction_id"] for each in summaries) == orders
    assert all(len(each["events"]) == 4 and each["state"] == "recorded" for each in summaries)
    progress = told(second, "progress")
    assert progress[0]["done"] == 0
    assert progress[-1]["done"] == progress[-1]["of"] == 7
    assert {"rate", "seconds_left", "waiting_for"} < progress[0].keys()
    assert sent_events(sandbox) == each_once(orders)
    rows = list(csv.DictReader(results.read_text("utf-8-sig").splitlines()))
    assert [(row["transaction_id"], row["state"], row["events"]) for row in rows] == [
        (each, "recorded", "4") for each in orders
    ]
    for choice in (("--backfill",), ("--event-time", "order"), ("--ticket", "T-1")):
        other = command("batch", "--resume", "tuesday", *choice, "--yes", "--json")
        assert (other.code, "started with other options" in other.err) == (2, True), choice
    again = command("batch", "--resume", "tuesday", "--yes", "--json")
    assert again.last["counts"] == {"recorded": 11}
    by_id = [each for each in sandbox.asked("klaviyo") if each.startswith("GET /api/events/")]
    other = command("batch", *orders, "--name", "wednesday", "--yes", "--json")
    assert other.last["counts"] == {"recorded": 11}, other.err
    # Each is linked to its events, which Klaviyo answers by their ids 150 times a minute; their lists show them.
    assert [each for each in sandbox.asked("klaviyo") if each.startswith("GET /api/events/")] == by_id
    assert sent_events(sandbox) == each_once(orders)


def test_what_many_orders_ask_is_asked_together(command: Command, sandbox: RunningSandbox) -> None:
    orders = put_orders(sandbox, 16, lines=1)
    assert command("batch", *orders, "--yes", "--json").last["counts"] == {"recorded": 16}
    asked = [each.partition("?")[0] for each in sandbox.asked("klaviyo")]
    assert asked.count("GET /api/profiles") <= 8
    assert asked.count("POST /api/events") == 32
    assert not [each for each in asked if each.startswith(("GET /api/profiles/", "GET /api/events/"))]
    assert sandbox.asked("ipaas").count("GET /subscriptions/v2/MappingCollections") == 1


def test_causes_are_grouped_and_a_group_is_tried_again(command: Command, sandbox: RunningSandbox) -> None:
    orders = put_orders(sandbox, 6)
    for each in (orders[0], orders[2]):
        record = sandbox.transaction(each)
        assert record is not None
        sandbox.put(transactions=[{**record, "email_address": None}])
    missing = ["799998", "799999"]
    first = command("batch", *orders, *missing, "--name", "b", "--yes", "--json")
    assert first.code == 1
    causes = {each["cause"]: each for each in first.last["causes"]}
    assert sum(each["count"] for each in causes.values()) == first.last["counts"]["failed"] == 4
    assert causes["there_is_no_transaction"]["count"] == 2
    assert all(each["remedy"] for each in causes.values())
    (cause,) = causes.keys() - {"there_is_no_transaction"}
    for each in (orders[0], orders[2]):
        record = sandbox.transaction(each)
        assert record is not None
        sandbox.put(transactions=[{**record, "email_address": f"buyer{int(each) - 700000}@example.com"}])
    wrong = command("batch", "--resume", "b", "--group", "nothing", "--yes", "--json")
    assert wrong.code == 2
    assert cause in wrong.err
    second = command("batch", "--resume", "b", "--group", cause, "--yes", "--json")
    assert second.code == 0
    assert second.last["counts"] == {"failed": 2, "recorded": 6}
    assert [each["cause"] for each in second.last["causes"]] == ["there_is_no_transaction"]
    assert sent_events(sandbox) == each_once(orders)
    listed = command("batch", "--list", "--json")
    assert [(each["name"], each["state"]) for each in listed.lines] == [("b", "done")]
    for_people = command("batch", "--list")
    assert "2 × there_is_no_transaction" in for_people.out
    assert "What to do" in for_people.out


def test_orders_of_one_person_follow_each_other(command: Command, sandbox: RunningSandbox) -> None:
    """The first makes the profile that the second is recorded on."""
    new = sandbox.transaction(order("new-customer"))
    assert new is not None
    second = {**new, "id": "790001", "transaction_number": "SO-790001", "external_ids": [], "lines": []}
    sandbox.put(transactions=[second])
    before = {each["id"] for each in sandbox.state()["profiles"]}
    ran = command("batch", str(new["id"]), "790001", "--yes", "--json")
    assert ran.last["counts"] == {"recorded": 2}, ran.out
    made = [each for each in sandbox.state()["profiles"] if each["id"] not in before]
    assert len(made) == 1
    assert {each["profile_id"] for each in told(ran, "summary")} == {made[0]["id"]}


def test_a_refused_key_stops_it_and_the_rest_waits(command: Command, sandbox: RunningSandbox) -> None:
    orders = put_orders(sandbox, 90)
    sandbox.fault("status:401", "/api/", times=10_000)
    ran = command("batch", *orders, "--name", "locked", "--yes", "--json")
    assert ran.code == 3
    assert ran.last["state"] == "stopped"
    assert ran.last["error"]["kind"] == "CredentialError"
    assert ran.last["counts"]["waiting"] > 20
    assert sent_events(sandbox) == {}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("batch", "--yes"), "There are no orders"),
        (("batch", "1", "--group", "x", "--yes"), "--group belongs to"),
        (("batch", "--resume", "x", "1", "--yes"), "has its orders already"),
        (("batch", "--resume", "x", "--yes"), "There is no batch"),
        (("batch", "1", "--profile", "p", "--yes"), "one order at a time"),
        (("batch", "1", "--results", "x.doc", "--yes"), "neither .csv nor .json"),
        (("batch", "1"), "no terminal"),
        (("batch", "55260x", "--yes"), "is not a transaction ID"),
        (("batch", "--search", "nobody@example.com", "--search", "SO-10042", "--yes"), "Not every word"),
        (("batch", "--from", "2026-05-03", "--to", "2026-05-02", "--yes"), "is before the first"),
        (("batch", "--resume", "x", "--search", "SO-10042", "--yes"), "has its orders already"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    command: Command, sandbox: RunningSandbox, words: tuple[str, ...], why: str
) -> None:
    ran = command(*words)
    assert ran.code == 2
    assert why in ran.err
    assert sandbox.writes() == []


def test_the_orders_of_a_search_are_a_batch(command: Command, sandbox: RunningSandbox) -> None:
    """Each once, whatever it is found by; days are as they are for `find`."""
    put_orders(sandbox, 3, lines=1)
    searched = ("--search", "so-700001", "--search", "buyer1@example.com", "--search", "buyer2@example.com")
    ran = command("batch", "700000", *searched, "--name", "s", "--event-time", "order", "--yes", "--json")
    assert ran.last["counts"] == {"recorded": 3}, ran.err
    assert sent_events(sandbox) == each_once(["700000", "700001", "700002"], lines=1)
    today = sandbox.transaction("700000")
    assert today is not None
    day = today["created_datetime"][:10]
    found = [each["transaction_id"] for each in command("find", "--from", day, "--to", day, "--json").lines]
    of_day = command("batch", "--from", day, "--to", day, "--name", "day", "--yes", "--json")
    assert {"700000"} <= {each["transaction_id"] for each in told(of_day, "summary")} == set(found)
    # The choice is said, and isn't the batch's own, though it is what nobody would have to say.
    other = command("batch", "--resume", "s", "--event-time", "now", "--yes")
    assert (other.code, "started with other options" in other.err) == (2, True)
    same = command("batch", "--resume", "s", "--event-time", "order", "--yes", "--json")
    assert same.code == 0, same.err


async def test_what_was_confirmed_is_what_is_sent(desk: Desk, sandbox: RunningSandbox) -> None:
    orders, late = put_orders(sandbox, 3), "799998"
    batch = await desk.batches.create(
        "c", [*orders, late], source="a test", options=msgspec.json.encode(PlanOptions())
    )
    *_, plan = [news async for news in desk.survey(batch).look()]
    assert isinstance(plan, BatchPlan)
    assert (plan.counts, plan.events, plan.people) == ({"ready": 3, "blocked": 1}, 12, 3)
    assert plan.flows
    assert sandbox.writes() == []
    record = sandbox.transaction(orders[1])
    assert record is not None
    lines = [{"sku": "S", "description": "T", "qty": 1, "unit_price": 1, "extended_price": 1}]
    sandbox.put(transactions=[{**record, "total": 31}, {**record, "id": late, "lines": lines}])
    stop, paused = BatchStop(), False
    stop.pause()
    async for news in desk.batch_run(batch).go(stop):
        if isinstance(news, BatchProgress) and news.waiting_for == "Paused":
            paused = True
            assert news.done == 0
            stop.go_on()
    assert paused
    assert isinstance(news, BatchEnded)
    assert news.counts == {"failed": 2, "recorded": 2}
    assert [(each.cause, each.count) for each in news.causes] == [("changed_since_confirmed", 2)]
    assert sent_events(sandbox) == each_once([orders[0], orders[2]])


async def test_the_flows_of_every_order_are_told(desk: Desk, sandbox: RunningSandbox) -> None:
    """Of the one order only lines are missing, which start no flow; the other one starts one."""
    for number, names in enumerate((["partly-there", "linked"], ["linked", "partly-there"])):
        batch = await desk.batches.create(
            str(number),
            [order(name) for name in names],
            source="a test",
            options=msgspec.json.encode(PlanOptions()),
        )
        *_, plan = [news async for news in desk.survey(batch).look()]
        assert isinstance(plan, BatchPlan)
        assert (plan.people, plan.flows) == (2, ("Thank you for your order (Placed Order)",)), names


async def test_one_batch_is_carried_out_once_at_a_time(desk: Desk, sandbox: RunningSandbox) -> None:
    """Else the second told each order as failed that the first was just sending."""
    orders = put_orders(sandbox, 2)
    batch = await desk.batches.create("b", orders, source="t", options=msgspec.json.encode(PlanOptions()))
    first = desk.batch_run(batch).go()
    await anext(first)
    with pytest.raises(TransferError, match="another command"):
        await anext(desk.batch_run(batch).go())
    *_, ended = [news async for news in first]
    assert isinstance(ended, BatchEnded)
    assert ended.counts == {"recorded": 2}
    *_, again = [news async for news in desk.batch_run(batch).go()]
    assert isinstance(again, BatchEnded)
    assert (again.state, again.counts) == ("done", {"recorded": 2})


async def test_a_new_customers_second_order_is_sent_as_confirmed(desk: Desk, sandbox: RunningSandbox) -> None:
    """Both were confirmed for a profile that the first makes; one that another batch has made is news."""
    new = sandbox.transaction(order("new-customer"))
    assert new is not None
    more = [
        {**new, "id": each, "transaction_number": f"SO-{each}", "external_ids": [], "lines": []}
        for each in ("790001", "790002")
    ]
    sandbox.put(transactions=more)
    options = msgspec.json.encode(PlanOptions())
    both = await desk.batches.create("both", [str(new["id"]), "790001"], source="a test", options=options)
    late = await desk.batches.create("late", ["790002"], source="a test", options=options)
    for batch in (both, late):
        *_, plan = [news async for news in desk.survey(batch).look()]
        assert isinstance(plan, BatchPlan)
        assert plan.sendable == batch.of
    before = len(sandbox.state()["profiles"])
    *_, ended = [news async for news in desk.batch_run(both).go()]
    assert isinstance(ended, BatchEnded)
    assert ended.counts == {"recorded": 2}
    assert len(sandbox.state()["profiles"]) == before + 1
    *_, kept_back = [news async for news in desk.batch_run(late).go()]
    assert isinstance(kept_back, BatchEnded)
    assert [each.cause for each in kept_back.causes] == ["changed_since_confirmed"]


async def test_what_is_left_out_says_what_spoke_against_it(desk: Desk, sandbox: RunningSandbox) -> None:
    """What the plan saw is kept with the batch until it is planned anew; what nothing spoke against says only that."""
    ready, conflict, partly = order("linked"), order("wrong-link"), order("partly-there")
    (old,) = put_orders(sandbox, 1, lines=1)
    now = msgspec.json.encode(PlanOptions())
    batch = await desk.batches.create("b", [ready, conflict, partly, old], source="t", options=now)
    assert [news async for news in desk.survey(batch).look()]
    seen = {each.transaction_id: each for each in await desk.batches.orders(batch.id)}
    plan = await desk.plan(conflict)
    assert (seen[conflict].foreseen_title, seen[conflict].foreseen_remedy) == (
        plan.blocked_by[0].title,
        plan.blocked_by[0].hint,
    )
    assert seen[conflict].state == "waiting"
    assert seen[conflict].cause == seen[ready].foreseen == ""
    assert all(each.number for each in seen.values())
    await desk.batches.leave_out(batch.id, [partly])
    await desk.batches.leave_out(batch.id, [old], "old")
    await desk.batches.leave_out(batch.id, [ready, conflict], "rest")
    told = {each.cause: each.title for each in await desk.batches.causes(batch.id)}
    assert told == {
        "left_out.klaviyo_has_a_part_of_it": "Klaviyo has a part of it. It was left out when the batch was confirmed.",
        "left_out.old_order": (
            "An old order, which would start live flows. It was left out when the batch was confirmed."
        ),
        "left_out.rest": "Left out with the rest",
        f"left_out.rest.{seen[conflict].foreseen}": f"{plan.blocked_by[0].title}. It was left out with the rest.",
    }
    (kept,) = [each for each in await desk.batches.orders(batch.id) if each.transaction_id == conflict]
    assert kept.remedy.startswith(plan.blocked_by[0].hint)
    assert await desk.batches.again(batch.id, LEFT_OUT) == 4
    assert {each.foreseen for each in await desk.batches.orders(batch.id)} == {""}


async def test_other_choices_forget_what_was_foreseen(desk: Desk) -> None:
    conflict, now = order("wrong-link"), msgspec.json.encode(PlanOptions())
    batch = await desk.batches.create("b", [conflict], source="t", options=now)
    assert [news async for news in desk.survey(batch).look()]
    await desk.batches.choose(batch.id, options=now, ticket="T-1")
    (kept,) = await desk.batches.orders(batch.id)
    assert kept.foreseen
    await desk.batches.choose(batch.id, options=msgspec.json.encode(PlanOptions(backfill=True)), ticket="T-1")
    (kept,) = await desk.batches.orders(batch.id)
    assert (kept.foreseen, kept.planned_at) == ("", "")
    assert (await desk.batches.find("b")).ticket == "T-1"


def test_results_are_no_formulas(tmp_path: Path) -> None:
    order = BatchOrder(transaction_id="1", state="failed", title="=HYPERLINK(1)", detail="+SUM(1)", events=0)
    write_results(tmp_path / "r.csv", [order])
    write_results(tmp_path / "r.json", [order])
    (row,) = csv.DictReader((tmp_path / "r.csv").read_text("utf-8-sig").splitlines())
    assert (row["title"], row["detail"]) == ("'=HYPERLINK(1)", "'+SUM(1)")
    assert json.loads((tmp_path / "r.json").read_text())[0]["title"] == "=HYPERLINK(1)"
    with pytest.raises(UsageError):
        write_results(tmp_path / "no folder" / "r.csv", [order])


def test_results_tell_blocked_from_failed_and_name_no_person(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    """They are handed on: the numbers of the orders and the ticket are in them, emails are not."""
    (refused,) = put_orders(sandbox, 1, lines=1)
    linked, blocked = order("linked"), order("wrong-link")
    path = tmp_path / "results.csv"
    words = ("--name", "b", "--ticket", "HD-7 of maria@example.com", "--results", str(path), "--yes")
    assert command("batch", linked, blocked, "999999", *words).code == 1
    rows = {row["transaction_id"]: row for row in csv.DictReader(path.read_text("utf-8-sig").splitlines())}
    assert {each: row["state"] for each, row in rows.items()} == {
        linked: "recorded",
        blocked: "blocked",
        "999999": "blocked",
    }
    records = sandbox.transaction(linked), sandbox.transaction(blocked)
    numbers = [str(each["transaction_number"]) for each in records if each is not None]
    assert [rows[each]["order_number"] for each in (linked, blocked, "999999")] == [*numbers, ""]
    assert {row["ticket"] for row in rows.values()} == {"HD-7 of m…@example.com"}
    assert "h…@example.com" in rows[blocked]["detail"]
    sandbox.fault("status:400", "/api/events/?$", method="POST", times=20)
    path = tmp_path / "results.json"
    assert command("batch", refused, "--name", "c", "--results", str(path), "--yes").code == 1
    (row,) = json.loads(path.read_text())
    assert (row["state"], row["ticket"]) == ("failed", "")
    assert row["order_number"]


def started(sandbox: RunningSandbox, tmp_path: Path, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "core.cli", "batch", *words, "--yes", "--json"],
        env={**os.environ, **sandbox.environment(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def after_summaries(process: subprocess.Popen[str], count: int) -> list[dict[str, Any]]:
    """What it has told when so many orders are done."""
    assert process.stdout is not None
    lines: list[dict[str, Any]] = []
    while sum(line["type"] == "summary" for line in lines) < count:
        text = process.stdout.readline()
        assert text, process.stderr.read() if process.stderr is not None else ""
        lines.append(json.loads(text))
    return lines


def test_a_signal_finishes_what_is_under_way(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    orders = put_orders(sandbox, 110, lines=1)
    sandbox.fault("slow:400", "/api/events$", method="POST", times=100)
    process = started(sandbox, tmp_path, *orders, "--name", "s")
    after_summaries(process, 1)
    process.send_signal(signal.SIGINT)
    rest, told_errors = process.communicate(timeout=100)
    ended = json.loads(rest.splitlines()[-1])
    assert process.returncode == 130, told_errors
    assert ended["state"] == "stopped"
    assert "Stopping when what is under way is done" in told_errors
    assert ended["counts"]["waiting"] > 0
    done = ended["counts"]["recorded"]
    assert ended["counts"] == {"recorded": done, "waiting": 110 - done}
    assert len(sent_events(sandbox)) == done * 2
    again = command("batch", "--resume", "s", "--yes", "--json", env=sandbox.environment(tmp_path))
    assert again.last["counts"] == {"recorded": 110}
    assert sent_events(sandbox) == each_once(orders, lines=1)


def test_one_that_was_broken_off_is_told_until_it_is_left_as_it_is(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    home = sandbox.environment(tmp_path)
    orders = put_orders(sandbox, 2, lines=1)
    command("batch", *orders, "--name", "a b", "--pause-after", "1", "--yes", "--json", env=home)
    with contextlib.closing(sqlite3.connect(next(tmp_path.rglob("journal.sqlite3")))) as db, db:
        db.execute("UPDATE batch SET state = 'running'")
    told = command("runs", "--interrupted", env=home).out
    assert "The batch “a b”, started 20" in told
    assert "1 of 2 orders are done: 1 recorded." in told
    assert "resend-desk batch --resume 'a b'" in told
    ours, theirs = pty.openpty()
    declined = start(sandbox, tmp_path, "batch", "--resume", "a b", terminal=theirs)
    read_until(ours, "[y/N]")
    os.write(ours, b"n\n")
    declined.communicate(timeout=200)
    os.close(theirs)
    os.close(ours)
    assert declined.returncode == 1
    assert command("runs", "--interrupted", env=home).out == "No run was interrupted.\n"


def test_one_that_klaviyo_has_by_now_is_done_without_a_send(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    home = sandbox.environment(tmp_path)
    orders = put_orders(sandbox, 2, lines=1)
    command("batch", *orders, "--name", "a b", "--pause-after", "1", "--yes", "--json", env=home)
    for each in orders:
        command("send", each, "--yes", env=home)
    writes = sandbox.writes()
    ours, theirs = pty.openpty()
    resumed = start(
        sandbox, tmp_path, "batch", "--resume", "a b", "--results", f"{tmp_path}/r.csv", terminal=theirs
    )
    told = read_until(ours, "Nothing is sent.")
    resumed.communicate(timeout=200)
    os.close(theirs)
    os.close(ours)
    assert "Noted as done: 1 that Klaviyo has already." in told
    assert resumed.returncode == 0
    assert sandbox.writes() == writes
    (listed,) = command("batch", "--list", "--json", env=home).lines
    assert (listed["state"], listed["counts"]) == ("done", {"recorded": 2})
    assert (tmp_path / "r.csv").read_text("utf-8-sig").count("recorded") == 2


def test_killed_with_faults_and_resumed_each_event_is_there_once(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    """The small version of `make batch`."""
    orders = put_orders(sandbox, 16, lines=1)
    for fault, path, times in (
        ("reset_after", "/api/events$", 6),
        ("status:503", "/api/", 6),
        ("status:500", "/External/UpdateExternalId", 6),
        ("retry_after:1", "/api/events$", 2),
        ("reset", "/transactions/", 4),
    ):
        sandbox.fault(fault, path, times=times)
    process = started(sandbox, tmp_path, *orders, "--name", "k")
    after_summaries(process, 5)
    process.kill()
    process.communicate(timeout=60)
    home = sandbox.environment(tmp_path)
    told = command("runs", "--interrupted", "--json", env=home).lines
    (batch,) = [each for each in told if each["type"] == "batch_broken_off"]
    assert (batch["name"], sum(batch["counts"].values())) == ("k", 16)
    assert "The batch “k”, started 20" in command("preview", orders[0], env=home).err
    again = command("batch", "--resume", "k", "--yes", "--json", env=home)
    assert "batch_broken_off" not in command("runs", "--interrupted", "--json", env=home).out
    assert sum(again.last["counts"].values()) == 16
    for _ in range(3):  # what was not visible yet, or whose link got no answer, is put right
        for cause in again.last["causes"]:
            again = command(
                "batch",
                "--resume",
                "k",
                "--group",
                cause["cause"],
                "--yes",
                "--json",
                env=sandbox.environment(tmp_path),
            )
    assert again.last["counts"] == {"recorded": 16}, again.last
    assert sent_events(sandbox) == each_once(orders, lines=1)


async def test_a_batch_is_renamed_chosen_anew_and_left_out_in_part(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    orders = put_orders(sandbox, 3, lines=1)
    batches, now = desk.batches, msgspec.json.encode(PlanOptions())
    batch = await batches.create("one", orders, source="t", options=now)
    await batches.create("two", orders, source="t", options=now)
    with pytest.raises(UsageError, match="already"):
        await batches.rename(batch.id, "two")
    order_time = msgspec.json.encode(PlanOptions(event_time="order"))
    await batches.choose(batch.id, options=order_time, ticket="T-7")
    await batches.leave_out(batch.id, orders[:1])
    assert [(found.name, waiting) for found, waiting in await batches.unfinished()] == [
        ("two", 3),
        ("one", 2),
    ]
    seen = list[str]()
    survey = desk.survey(await batches.find("one"), seen=lambda plan: seen.append(plan.transaction_id))
    assert [news async for news in survey.look()]
    assert sorted(seen) == orders[1:]
    *_, ended = [news async for news in desk.batch_run(await batches.find("one")).go()]
    assert isinstance(ended, BatchEnded)
    assert ended.counts == {"recorded": 2, "skipped": 1}
    assert [(each.cause, each.count) for each in ended.causes] == [(LEFT_OUT, 1)]
    await batches.choose(batch.id, options=now, ticket="T-8")
    assert (await batches.find("one")).options == order_time, "it is as it was sent"
    await batches.rename(batch.id, "tuesday")
    assert await batches.carriers("tuesday") == {"send": 2}
    three = await batches.create("three", orders[1:], source="t", options=now)
    assert [news async for news in desk.batch_run(three).go()]
    assert await batches.carriers("three") == {}, "all was there already, so nothing was sent"
    assert {run.batch for run in await desk.history(Wanted(text="tuesday T-7"))} == {"tuesday"}
    assert await desk.history(Wanted(text="one T-7")) == ()
    assert [(found.name, waiting) for found, waiting in await batches.unfinished()] == [("two", 3)]
    await batches.leave_out((await batches.find("two")).id, orders)
    assert await batches.unfinished() == []
