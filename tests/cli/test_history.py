"""`resend-desk history`, after sends of the sandbox's stories."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.support.command import Command, run_command
from tests.support.recorded_by_ipaas import recorded, records
from tests.support.sandbox import RunningSandbox, order, running_sandbox


def test_what_was_sent_is_found_with_what_came_back(sandbox: RunningSandbox, command: Command) -> None:
    linked, guest = order("linked"), order("guest-no-profile")
    assert command("send", linked, "--yes", "--ticket", "=HD-7 of maria@example.com").code == 0
    assert command("send", guest, "--yes").code == 1  # blocked: nothing began, so there is no run
    events = {event["unique_id"]: event["id"] for event in sandbox.events() if not event["preset"]}
    ran = command("history", "--search", f"{linked} hd-7", "--json", "--payloads")
    assert ran.code == 0, ran.err
    (run,) = ran.lines
    assert {
        "type": "run",
        "transaction_id": linked,
        "state": "recorded",
        "to_do": "",
        "open": 0,
    }.items() <= run.items()
    assert run["mapping_fingerprint"]
    writes = {write["unique_id"]: write for write in run["writes"] if write["action"] == "event"}
    assert {key: write["result_id"] for key, write in writes.items()} == {key: events[key] for key in writes}
    assert writes[linked]["body"]["data"]["attributes"]["unique_id"] == linked
    for words in (
        ("--event", events[linked]),
        ("--profile", run["profile_id"]),
        ("--order", run["order_number"]),
    ):
        assert [each["run"] for each in command("history", *words, "--json").lines] == [run["run"]]
    assert command("history", "--cause", "nothing", "--json").lines == []
    assert command("history", "--ids").out == f"{linked}\n"
    told = command("history", "--details").out
    assert f"Placed Order [{linked}]" in told
    assert events[linked] in told
    (row,) = csv.DictReader(io.StringIO(command("history", "--csv").out))
    assert row["ticket"] == "'=HD-7 of m…@example.com"
    assert "…@" in row["email"]
    assert command("history", "--csv", "--unmasked").out.count("…@") == 0


def test_what_is_not_settled_comes_first_with_what_to_do(tmp_path: Path) -> None:
    """Events that can't be read yet are accepted at most; the run after them found all that it wanted there."""
    with running_sandbox(visibility_ms=3_600_000) as slow:
        environ = slow.environment(tmp_path, RESEND_DESK_READ_BACK="0.1")
        for story in ("linked", "already-recorded"):
            run_command(("send", order(story), "--yes"), environ)
        lines = run_command(("history", "--json"), environ).lines
        (open_,) = run_command(("history", "--open", "--json"), environ).lines
    assert [line["transaction_id"] for line in lines] == [order("linked"), order("already-recorded")]
    assert (open_, open_["state"]) == (lines[0], "accepted")
    assert f"resend-desk finish {order('linked')}" in open_["to_do"]
    assert lines[1]["to_do"] == ""


@pytest.mark.parametrize("words", [("--state", "odd"), ("--from", "yesterday"), ("--csv", "--ids")])
def test_what_cannot_be_asked_for(command: Command, words: tuple[str, ...]) -> None:
    ran = command("history", *words)
    assert (ran.code, ran.out) == (2, "")


def test_without_any_run_it_says_so(command: Command) -> None:
    assert "Nothing was sent yet." in command("history").out
    assert "fits" in command("history", "--search", "x").out
    assert json.dumps(command("history", "--json").lines) == "[]"


def test_what_was_missing_goes_through_a_batch_into_the_history(
    sandbox: RunningSandbox, command: Command, tmp_path: Path
) -> None:
    """An afternoon's outage: found, sent with the orders' own time and without flows, found again, and all is well."""
    orders = [recorded(number) for number in range(3)]
    kept = {**records(orders), "events": orders[0].events, "external_ids": []}
    sandbox.put(**kept)
    days = ("--from", "2026-11-20", "--to", "2026-11-20", "--zone", "America/New_York")
    file = tmp_path / "missing.txt"
    assert command("reconcile", *days, "--missing-to", str(file)).code == 1
    assert sorted(file.read_text().split()) == [orders[1].id, orders[2].id]
    batch = (
        "batch",
        "--file",
        str(file),
        "--name",
        "Tuesday",
        "--event-time",
        "order",
        "--backfill",
        "--yes",
    )
    ran = command(*batch, "--json")
    assert ran.last["state"] == "done", ran.err
    runs = command("history", "--batch", "Tuesday", "--json").lines
    assert {run["transaction_id"] for run in runs} == {orders[1].id, orders[2].id}
    assert {(run["event_time"], run["backfill"]) for run in runs} == {("order", True)}
    told = "event time: the order's own date; as backfill (no flows start)"
    assert f"Sent with {told}" in command("history", "--details").out
    assert told in command("runs").out
    rows = csv.DictReader(io.StringIO(command("history", "--csv").out))
    assert {(row["event_time"], row["backfill"]) for row in rows} == {("order", "True")}
    assert told in command("verify", orders[1].id).out
    sandbox_events = {event["unique_id"]: event for event in sandbox.events()}
    assert sandbox_events[orders[1].id]["backfill"] is True
    again = command("reconcile", *days)
    assert again.code == 0, again.out
