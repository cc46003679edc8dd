"""Searching a journal of 100,000 runs: how many times a look-up by an index a search of all of it takes, and its ms."""

from __future__ import annotations

import json
import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.journal import Journal, Wanted
from core.journal.history import search
from tests.bench.report import report

pytestmark = pytest.mark.bench

RUNS = 100_000
ROUNDS = 7
AIM_MS = 100.0
TARGET = "https://api.ipaas.com 1795 https://a.klaviyo.com"
SEARCHES = {
    "the newest": Wanted(),
    "a part of an order number": Wanted(text="SO-9999"),
    "an email": Wanted(text="person4711@example.com"),
    "two words, in vain": Wanted(text="person1 nowhere"),
    "an event": Wanted(text="ev55260"),
    "a profile": Wanted(profile="01PROFILE000000000000077"),
    "a cause": Wanted(cause="resolved"),
    "a day": Wanted(text="SO-5", ticket="HD-7"),
    "what isn't settled": Wanted(unsettled=True),
}


def fill(db: sqlite3.Connection) -> None:
    """Runs with plans of 4 KB, an event each."""
    db.execute("BEGIN")
    padding = "x" * 4000
    at = "2026-10-01T00:00:00+00:00"
    for n in range(RUNS):
        person = n % 5000
        plan = {
            "order": {"number": f"SO-{n}", "email": f"person{person}@example.com"},
            "profile": {"profile_id": f"01PROFILE{person:015}"},
            "collection": {"name": "Placed Order", "origin": "iPaaS.com", "fingerprint": "f"},
            "padding": padding,
        }
        state, error = (
            ("failed", '{"title": "Profile could not be resolved"}') if n % 50 == 0 else ("recorded", None)
        )
        row = (f"run-{n}", TARGET, str(50_000 + n), json.dumps(plan), at, at, state, error, f"HD-{n % 300}")
        db.execute(
            "INSERT INTO run (id, target, transaction_id, plan, started_at, finished_at, state, error, ticket) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        made = db.execute(
            "INSERT INTO intent (run_id, at, system, action, method, path, body, profile_id, metric, unique_id) "
            "VALUES (?, ?, 'klaviyo', 'event', 'POST', '/api/events', '{}', ?, 'Placed Order', ?)",
            (f"run-{n}", at, plan["profile"]["profile_id"], str(50_000 + n)),  # type: ignore[index]
        ).lastrowid
        db.execute(
            "INSERT INTO outcome (intent_id, at, state, detail, result_id) VALUES (?, ?, 'recorded', '', ?)",
            (made, at, f"ev{n}"),
        )
    db.execute("COMMIT")


def took(work: Callable[[], object]) -> float:
    """The median of some rounds, in ms."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


async def test_searching_a_hundred_thousand_runs(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "data" / "journal.sqlite3")
    await journal.begin_run("first", TARGET, "1", b"{}")
    await journal.ask(fill)

    def measure(db: sqlite3.Connection) -> None:
        plain = took(
            lambda: db.execute(
                "SELECT state FROM run WHERE target = ? AND transaction_id = '77777'", (TARGET,)
            ).fetchall()
        )
        for name, wanted in SEARCHES.items():
            each = took(lambda wanted=wanted: search(db, TARGET, wanted, 200))  # type: ignore[misc]
            detail = f"ms; {each / plain:,.0f} times a look-up by an index ({plain:.3f} ms)"
            report(f"history of {RUNS:,} runs, {name}", each, AIM_MS, detail)

    await journal.ask(measure)
    await journal.aclose()
