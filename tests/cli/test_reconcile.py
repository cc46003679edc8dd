"""`resend-desk reconcile`, on the sandbox's stories."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order

DAYS = ("reconcile", "--from", "2026-11-18", "--to", "2026-11-18", "--zone", "UTC")


def test_findings_the_sum_and_the_ids(sandbox: RunningSandbox, command: Command, tmp_path: Path) -> None:
    ran = command(*DAYS, "--json")
    assert ran.code == 1, ran.err
    assert sandbox.writes() == []
    told = {(line["kind"], line["transaction_id"]) for line in ran.lines[:-1]}
    assert ("other_metric", order("app-metric")) in told
    assert ("other_value", order("sent-by-others")) in told
    assert {"order_number", "email", "since", "cause", "detail", "event_id"} <= ran.lines[0].keys()
    assert (ran.last["type"], ran.last["state"]) == ("reconciliation", "complete")
    assert (ran.last["from"], ran.last["to"]) == ("2026-11-18", "2026-11-18")
    assert ran.last["findings"] == len(ran.lines) - 1 == sum(ran.last["counts"].values())
    sums = [ran.last[name] for name in ("recorded", "no_event", "with_findings", "unsure")]
    assert sum(sums) == ran.last["orders"], "each order is in one of these sums"
    assert ran.last["with_findings"] == len({line["transaction_id"] for line in ran.lines[:-1]} - {None})
    file = tmp_path / "missing.txt"
    ids = command(*DAYS, "--ids", "missing", "--missing-to", str(file))
    missing = [id_ for kind, id_ in told if kind == "missing"]
    assert sorted(ids.out.split()) == sorted(missing) == sorted(file.read_text().split())
    assert "Missing in Klaviyo" in ids.err


def test_rows_for_a_spreadsheet_hold_no_formula_and_no_email(
    sandbox: RunningSandbox, command: Command
) -> None:
    bad = '=HYPERLINK("http://evil.example";"x")'
    moment = "2026-11-18T12:00:00Z"
    sandbox.put(transactions=[{"id": "91001", "transaction_number": bad, "created_datetime": moment}])
    rows = list(csv.DictReader(io.StringIO(command(*DAYS, "--csv").out)))
    (row,) = [row for row in rows if row["transaction_id"] == "91001"]
    assert row["order_number"] == f"'{bad}"
    assert not [row["email"] for row in rows if row["email"] and "…@" not in row["email"]]


def test_what_cannot_be_told_comes_at_the_end_and_is_no_all_clear(
    sandbox: RunningSandbox, command: Command
) -> None:
    sandbox.fault("status:400", "LookupExternal", times=10_000)
    ran = command(*DAYS, "--json")
    types = [line["type"] for line in ran.lines]
    assert types == sorted(types, key=("finding", "could_not_tell", "reconciliation").index)
    assert types.count("could_not_tell") == ran.last["could_not_tell"] > 0
    sums = [ran.last[name] for name in ("recorded", "no_event", "with_findings", "unsure")]
    assert sum(sums) == ran.last["orders"]
    assert ran.last["unsure"] > 0
    assert ran.code == 1


@pytest.mark.parametrize(
    "words",
    [
        ("--from", "2026-11-18"),
        ("--from", "18.11.2026", "--to", "2026-11-18"),
        ("--from", "2026-11-18", "--to", "2026-11-17"),
        ("--from", "2026-11-18", "--to", "2026-11-18", "--zone", "Nowhere"),
    ],
)
def test_what_is_no_period(command: Command, words: tuple[str, ...]) -> None:
    ran = command("reconcile", *words)
    assert (ran.code, ran.out) == (2, "")


def test_a_day_without_orders_is_told_as_that(command: Command) -> None:
    ran = command("reconcile", "--from", "2026-01-10", "--to", "2026-01-10", "--zone", "UTC")
    assert ran.code == 0, ran.out
    assert "no orders" in ran.out.splitlines()[0]
    assert "nothing could be compared" in ran.out
    assert "Nothing is missing" not in ran.out


def test_nothing_is_said_of_events_that_are_still_to_come(command: Command) -> None:
    today = datetime.now(UTC).date().isoformat()
    ran = command("reconcile", "--from", today, "--to", today, "--zone", "UTC", "--json")
    assert datetime.fromisoformat(ran.last["events_until"]) <= datetime.now(UTC)
