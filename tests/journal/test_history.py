"""The history: what is searched for is found, and nothing of a customer is kept that the run itself hasn't."""

# ruff: noqa: ASYNC240 - a test may wait for the disk

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.journal import HistoryRun, Journal, RunState, Wanted
from core.journal.batch_records import BatchOrder
from core.journal.batches import Batches
from core.journal.history import search
from core.journal.past import TABLES
from core.transfer.proof.past import to_do
from tests.journal.test_opening import VERSION_1
from tests.support.child import TARGET, intent

ERROR = b'{"title": "Profile could not be resolved", "detail": "100% of it"}'


def plan(number: int) -> bytes:
    """A plan with what the history takes from it."""
    return json.dumps(
        {
            "order": {"number": f"SO-{number}", "email": f"Kim_{number}@example.com"},
            "profile": {"profile_id": f"01H{number}"},
            "collection": {"name": "Placed", "origin": "iPaaS.com", "fingerprint": f"f{number}"},
            "events": [],
        }
    ).encode()


@pytest.fixture
async def journal(path: Path) -> AsyncIterator[Journal]:
    """Six runs: 1 recorded, 2 accepted, 3 failed, 4 interrupted, 5 recorded in a batch, 6 of another account."""
    made = Journal(path, sent_by="maria")
    for number in range(1, 7):
        target = TARGET if number < 6 else "another"
        batch = "Tuesday" if number == 5 else ""
        await made.begin_run(
            f"r{number}", target, f"5526{number}", plan(number), ticket=f"T-{number * 11}", batch=batch
        )
        sent = await made.intend(f"r{number}", intent(f"5526{number}", b'{"value": 1}'))
        if number != 4:
            outcome = {2: "accepted", 3: "refused"}.get(number, "recorded")
            await made.outcome(sent, outcome, "said", f"ev{number}")  # type: ignore[arg-type]
            state = {2: "accepted", 3: "failed"}.get(number, "recorded")
            await made.finish_run(f"r{number}", state, ERROR if number == 3 else None)  # type: ignore[arg-type]
    yield made
    await made.aclose()


def names(runs: list[HistoryRun]) -> list[str]:
    """The runs by their last digit."""
    return [run.run_id[1:] for run in runs]


SEARCHES: list[tuple[dict[str, Any], str]] = [
    ({}, "54321"),
    ({"text": "so-3"}, "3"),
    ({"text": "KIM_2@"}, "2"),
    ({"text": "kim"}, "54321"),
    ({"text": "kimx2"}, ""),
    ({"text": "k%m"}, ""),
    ({"text": "so-1 kim kim_1 example com maria t-11 @ placed nowhere"}, ""),
    ({"text": " ".join("kim_1@example.com"[:size] for size in range(1, 18))}, ""),
    ({"text": "\0"}, ""),
    ({"ticket": "\0T"}, ""),
    ({"text": "\udcff"}, ""),
    ({"event": "\udcff"}, ""),
    ({"text": "%" * 100_000}, ""),
    ({"email": "م" * 10_000}, ""),
    ({"text": "example SO-1"}, "1"),
    ({"text": "resolved"}, "3"),
    ({"text": "tuesday maria"}, "5"),
    ({"text": "ev5"}, "5"),
    ({"text": "01H"}, "54321"),
    ({"event": "ev2"}, "2"),
    ({"event": "55263"}, "3"),
    ({"event": "ev"}, ""),
    ({"profile": "01H"}, "54321"),
    ({"order": "55261"}, "1"),
    ({"order": "so-2"}, "2"),
    ({"order": "SO-"}, ""),
    ({"email": "kim_4@EXAMPLE"}, "4"),
    ({"state": "recorded"}, "51"),
    ({"state": "interrupted"}, "4"),
    ({"cause": "could not be"}, "3"),
    ({"ticket": "t-22"}, "2"),
    ({"batch": "Tuesday"}, "5"),
    ({"batch": "Tues"}, ""),
    ({"unsettled": True}, "42"),
    ({"unsettled": True, "text": "so-2"}, "2"),
    ({"state": "recorded", "text": "so-5", "batch": "Tuesday", "order": "55265"}, "5"),
    ({"text": "'; DROP TABLE past; --"}, ""),
]
"""What is searched for, and the runs that are found."""


async def test_what_is_searched_for_is_found(journal: Journal) -> None:
    found = {str(w): "".join(names(await journal.history(TARGET, Wanted(**w)))) for w, _ in SEARCHES}
    assert found == {str(wanted): runs for wanted, runs in SEARCHES}


async def test_by_time_and_page_by_page(journal: Journal) -> None:
    now = datetime.now(UTC)
    assert await journal.history(TARGET, Wanted(until=now - timedelta(days=1))) == []
    assert len(await journal.history(TARGET, Wanted(since=now - timedelta(days=1)))) == 5
    first = await journal.history(TARGET, Wanted(), 2)
    rest = await journal.history(TARGET, Wanted(), 2, first[-1].run_id)
    assert names([*first, *rest]) == ["5", "4", "3", "2"]


async def test_a_run_tells_its_mapping_what_was_sent_and_what_came_back(journal: Journal) -> None:
    (run,) = await journal.history(TARGET, Wanted(order="SO-2"))
    assert (run.mapping, run.origin, run.fingerprint) == ("Placed", "iPaaS.com", "f2")
    assert (run.email, run.profile_id, run.sent_by, run.ticket) == (
        "Kim_2@example.com",
        "01H2",
        "maria",
        "T-22",
    )
    assert (run.events, run.open, run.state) == (1, 1, "accepted")
    (write,) = await journal.writes(run.run_id)
    assert (write.state, write.result_id, write.detail, write.body) == (
        "accepted",
        "ev2",
        "said",
        '{"value": 1}',
    )


async def test_what_a_later_run_saw_is_settled(journal: Journal) -> None:
    await journal.note_seen(TARGET, [("01H", "Placed Order", "55262", "ev2")])
    assert names(await journal.history(TARGET, Wanted(unsettled=True))) == ["4"]
    await journal.begin_run("r7", TARGET, "55264", plan(4))
    await journal.finish_run("r7", "recorded", None)
    assert await journal.history(TARGET, Wanted(unsettled=True)) == []
    later, before = await journal.history(TARGET, Wanted(order="55264"))
    assert (later.followed, before.followed) == (False, True)
    assert to_do(before) == "", "nobody is told to finish what is finished"


STOPPED = b'{"title": "The send was stopped", "detail": "", "name": "stopped"}'
UNSENT = b'{"title": "1 of 2 events recorded, 1 not sent", "name": "unsent"}'


async def test_what_was_stopped_before_all_was_sent_is_not_settled(journal: Journal, path: Path) -> None:
    """Whatever became of the events that left: the others wait for a run that sends them."""

    async def run(run_id: str, state: RunState, error: bytes | None) -> None:
        await journal.begin_run(run_id, TARGET, "55269", plan(9))
        await journal.finish_run(run_id, state, error)

    async def unsettled() -> str:
        return "".join(names(await journal.history(TARGET, Wanted(unsettled=True, order="55269"))))

    await run("ra", "recorded", STOPPED)
    assert await unsettled() == "a"
    await run("rb", "skipped", STOPPED)
    await run("rc", "recorded", UNSENT)
    assert await unsettled() == "cba", "what ended so settles nothing"
    await run("rd", "failed", ERROR)
    assert await unsettled() == "cba", "a run that failed says so itself"
    await journal.aclose()
    with contextlib.closing(sqlite3.connect(path)) as db:  # as the version before left it
        for what in ("TRIGGER past_of_stopped_run", "INDEX past_stopped", "TRIGGER past_of_run"):
            db.execute(f"DROP {what}")
        for table, column in (
            ("past", "stopped"),
            ("past", "event_time"),
            ("past", "backfill"),
            *(("batch_order", each) for each in ("number", "foreseen", "foreseen_title", "foreseen_remedy")),
            ("batch_order", "planned_at"),
        ):
            db.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        db.execute(next(each for each in TABLES if "TRIGGER past_of_run" in each))
        db.execute("PRAGMA user_version = 7")
        db.commit()
    again = Journal(path)
    found = await again.history(TARGET, Wanted(unsettled=True, order="55269"))
    assert names(found) == ["c", "b", "a"]
    await again.begin_run("re", TARGET, "55269", plan(9))
    await again.finish_run("re", "recorded", None)
    assert await again.history(TARGET, Wanted(unsettled=True, order="55269")) == []
    await again.aclose()


async def test_without_payloads_nothing_of_the_customer_is_kept(path: Path) -> None:
    journal = Journal(path, keep_payloads=False)
    await journal.begin_run("r1", TARGET, "55260", plan(1))
    (run,) = await journal.history(TARGET, Wanted(order="SO-1"))
    assert (run.email, run.profile_id, run.fingerprint) == ("", "", "f1")
    said = "Kim_1@example.com and +1 (617) 555-0123 are refused"
    await journal.outcome(await journal.intend("r1", intent("55261")), "refused", said)
    await journal.finish_run("r1", "failed", json.dumps({"title": said, "detail": said}).encode())
    batches = Batches(journal, TARGET)
    batch = await batches.create("b", ["55261"], source="", options=b"{}")
    await batches.ended(batch.id, BatchOrder(transaction_id="55261", title=said, detail=said, remedy=said))
    (run,) = await journal.history(TARGET, Wanted(order="SO-1"))
    assert run.cause == "K…@example.com and +…23 are refused"
    await journal.aclose()
    assert b"Kim_1" not in path.read_bytes()
    assert b"555-01" not in path.read_bytes()


async def test_what_a_batch_said_of_customers_is_forgotten_and_the_batch_is_not(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On disk too, also where SQLite was built to leave what is deleted in the file."""

    def built_otherwise(*args: Any, **more: Any) -> sqlite3.Connection:
        db = sqlite3.Connection(*args, **more)
        db.execute("PRAGMA secure_delete = OFF")
        return db

    monkeypatch.setattr(sqlite3, "connect", built_otherwise)
    journal = Journal(path)
    batches = Batches(journal, TARGET)
    batch = await batches.create("b", ["55261", "55262"], source="", options=b"{}")
    said = BatchOrder(
        transaction_id="55261", state="failed", title="Refused", detail="Kim_1@example.com " * 9
    )
    await batches.ended(batch.id, said)
    await batches.end(batch.id, "stopped", 1.0)
    await journal.aclose()
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE batch_order SET at = '2020-01-01T00:00:00+00:00' WHERE at != ''")
    again = Journal(path, keep_days=30)
    (failed, waiting) = await Batches(again, TARGET).orders(batch.id)
    assert (failed.state, failed.title, failed.detail, waiting.state) == ("failed", "Refused", "", "waiting")
    assert await again.ask(lambda db: db.execute("PRAGMA secure_delete").fetchone()) == (1,)
    await again.aclose()
    assert b"Kim_1" not in path.read_bytes()


async def test_what_is_forgotten_is_gone_from_the_history(journal: Journal, path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("UPDATE run SET finished_at = '2020-01-01T00:00:00+00:00' WHERE id IN ('r1', 'r3')")
    db.close()
    again = Journal(path, keep_days=30)
    assert names(await again.history(TARGET, Wanted(text="kim"))) == ["5", "4", "2"]
    await again.aclose()
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT COUNT(*) FROM past WHERE email LIKE 'kim_1@%'").fetchone() == (0,)
    db.close()


async def test_the_runs_of_an_older_file_are_in_it(path: Path) -> None:
    path.parent.mkdir()
    script = VERSION_1.replace("?1", f"'{TARGET}'").replace("'{}'", f"'{plan(9).decode()}'")
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(script)
    journal = Journal(path)
    (run,) = await journal.history(TARGET, Wanted(text="so-9"))
    assert (run.run_id, run.email, run.fingerprint, run.state) == ("old", "Kim_9@example.com", "f9", None)
    await journal.aclose()
    assert path.with_name("journal.version-1.sqlite3").exists()


@pytest.mark.parametrize(
    ("options", "known"),
    [
        ('{"event_time": "order", "backfill": true}', ("order", True)),
        ('{"event_time": "now", "backfill": false}', ("now", False)),
        ('{"event_time": "order"}', ("", False)),
        ('{"event_time": 7, "backfill": "yes"}', ("", False)),
        ("null", ("", False)),
    ],
)
async def test_the_choices_of_older_runs_are_taken_from_their_plans(
    path: Path, options: str, known: tuple[str, bool]
) -> None:
    """What a plan doesn't say stays unknown, and no odd value makes the file one of another program."""
    path.parent.mkdir()
    script = VERSION_1.replace("?1", f"'{TARGET}'").replace("'{}'", f"""'{{"options": {options}}}'""")
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(script)
    for _ in range(2):
        journal = Journal(path)
        (run,) = await journal.history(TARGET, Wanted())
        (past,) = await journal.runs(TARGET)
        await journal.aclose()
        assert (run.event_time, run.backfill) == (past.event_time, past.backfill) == known
        assert journal.remarks == []


async def test_no_file_is_made_for_a_look(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "data" / "journal.sqlite3")
    assert await journal.history(TARGET, Wanted(text="x")) == []
    assert not (tmp_path / "data").exists()
    await journal.aclose()


async def test_a_search_reads_no_run_that_it_does_not_show(journal: Journal) -> None:
    """Words are looked for in an index of their own: plans of megabytes lie beside it."""
    plans: list[str] = []

    def work(db: sqlite3.Connection) -> None:
        db.set_trace_callback(plans.append)
        search(db, TARGET, Wanted(text="nothing of it"), 200)
        db.set_trace_callback(None)
        statement = next(each for each in plans if "past_by_words" in each)
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {statement}")]
        assert any("USING INDEX past_by_words" in step for step in steps), steps
        sorted_by = [step for step in steps if "TEMP B-TREE" in step and "count(DISTINCT)" not in step]
        assert sorted_by == [], steps

    await journal.ask(work)
