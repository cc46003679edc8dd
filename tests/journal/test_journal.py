"""What the journal writes: before and after each request, and what it gives of it."""

# ruff: noqa: ASYNC240 - a test may wait for the disk

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.errors import JournalError
from core.journal import Journal, RunState
from core.outward.secrets import KNOWN
from tests.journal.reading import KEY, reading
from tests.support.child import TARGET, intent


async def test_an_intent_is_on_disk_before_its_outcome(journal: Journal, path: Path) -> None:
    await journal.begin_run("r1", TARGET, "55260", b'{"plan": 1}')
    number = await journal.intend("r1", intent("55260", b'{"value": 141.70}'))
    with reading(path) as db:
        assert db.execute("SELECT id, run_id, unique_id, body FROM intent").fetchall() == [
            (number, "r1", "55260", '{"value": 141.70}')
        ]
        assert db.execute("SELECT COUNT(*) FROM outcome").fetchone() == (0,)
    await journal.outcome(number, "accepted", "detail", "result")
    with reading(path) as db:
        rows = db.execute("SELECT intent_id, state, detail, result_id FROM outcome").fetchall()
    assert rows == [(number, "accepted", "detail", "result")]


async def test_the_newest_that_is_known_of_an_event(journal: Journal) -> None:
    assert await journal.past_event(*KEY, "55260") is None
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    first = await journal.intend("r1", intent("55260", b'"first"'))
    past = await journal.past_event(*KEY, "55260")
    assert past is not None
    assert (past.state, past.body) == ("unknown", b'"first"')
    left = past.sent_at
    await journal.outcome(first, "accepted")
    await journal.outcome(first, "recorded", result_id="e1")
    past = await journal.past_event(*KEY, "55260")
    assert past is not None
    assert past.state == "recorded"
    assert datetime.now(UTC) - past.at < timedelta(minutes=5)
    assert past.sent_at == left < past.at, "what is known later doesn't make it leave later"
    second = await journal.intend("r1", intent("55260", b'"second"'))
    past = await journal.past_event(*KEY, "55260")
    assert past is not None
    assert (past.state, past.body) == ("unknown", b'"second"')
    await journal.outcome(second, "refused")  # which doesn't hide that the first was recorded
    past = await journal.past_event(*KEY, "55260")
    assert past is not None
    assert (past.state, past.body) == ("recorded", b'"first"')


@pytest.mark.parametrize(
    "key",
    [("other", "01H", "Placed Order", "55260"), (TARGET, "01J", "Placed Order", "55260"),
     (TARGET, "01H", "Ordered Product", "55260"), (TARGET, "01H", "Placed Order", "55261")],
)  # fmt: skip
async def test_another_connection_profile_metric_or_id_is_another_event(
    journal: Journal, key: tuple[str, str, str, str]
) -> None:
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    await journal.intend("r1", intent("55260"))
    assert await journal.past_event(*key) is None


async def test_runs_newest_first(journal: Journal) -> None:
    for number in range(5):
        await journal.begin_run(f"r{number}", TARGET, str(number % 2), b"{}")
        await journal.intend(f"r{number}", intent("x"))
        await journal.finish_run(f"r{number}", "recorded", b'{"title": "T"}' if number == 4 else None)
    await journal.begin_run("other", "another target", "0", b"{}")
    runs = await journal.runs(TARGET)
    assert [run.run_id for run in runs] == ["r4", "r3", "r2", "r1", "r0"]
    assert [run.run_id for run in await journal.runs(TARGET, "1")] == ["r3", "r1"]
    assert [run.run_id for run in await journal.runs(TARGET, limit=2)] == ["r4", "r3"]
    newest = runs[0]
    assert (newest.state, newest.error, newest.events) == ("recorded", '{"title": "T"}', 1)
    assert newest.finished_at is not None
    assert newest.started_at <= newest.finished_at


async def test_a_run_tells_how_its_mapping_was_edited(journal: Journal) -> None:
    change = b'[{"destination":"NumericValue"}]'
    for run, plan in (
        ("own", b'{"collection":{"edited":false,"changes":[]}}'),
        ("edited", b'{"collection":{"edited":true,"changes":' + change + b"}}"),
        ("none", b'{"collection":null}'),
        ("odd", b"no JSON"),
    ):
        await journal.begin_run(run, TARGET, "55260", plan)
    runs = {run.run_id: run.edited for run in await journal.runs(TARGET)}
    assert runs == {"own": "", "edited": change.decode(), "none": "", "odd": ""}


async def test_a_run_under_way_has_no_state(journal: Journal) -> None:
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    [run] = await journal.runs(TARGET)
    assert (run.state, run.finished_at) == (None, None)


async def test_unfinished_runs_of_other_orders_are_left_alone(journal: Journal) -> None:
    """They may be under way: only the order's own lock is held."""
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    await journal.begin_run("r2", TARGET, "55261", b"{}")
    await journal.begin_run("r3", "another target", "55260", b"{}")
    await journal.begin_run("r4", TARGET, "55260", b"{}")
    states = {
        run.run_id: run.state for target in (TARGET, "another target") for run in await journal.runs(target)
    }
    assert states == {"r1": "interrupted", "r2": None, "r3": None, "r4": None}


PLAN = (
    b'{"transaction_id": "55260", "profile": {"email": "ada@example.com"}, "events": [{"kind": "placed_order", '
    b'"unique_id": "55260", "body": {"email": "ada@example.com"}, "already_recorded": {"event_id": "e1", "body": 1}}, '
    b'{"kind": "ordered_product", "body": 2}, 3], "collection": {"name": "Mine", "edited": true, "rules": [1]}}'
)


@pytest.mark.parametrize(
    ("plan", "kept"),
    [
        (
            PLAN,
            '{"transaction_id":"55260","events":[{"kind":"placed_order","line_id":null,"metric":null,"unique_id":'
            '"55260","value":null,"already_recorded":{"event_id":"e1"}},{"kind":"ordered_product","line_id":null,'
            '"metric":null,"unique_id":null,"value":null}],"collection":{"name":"Mine","origin":null,"edited":true,'
            '"changes":null,"fingerprint":null}}',
        ),
        (
            b'{"order": {"number": "N-1", "email": "ada@example.com"}}',
            '{"events":[],"order":{"number":"N-1"}}',
        ),
        (b'{"transaction_id": "1", "collection": null}', '{"transaction_id":"1","events":[]}'),
        (b"null", "null"),
        (b"not JSON", "null"),
    ],
)
async def test_without_payloads_it_keeps_their_hashes(path: Path, plan: bytes, kept: str) -> None:
    async with contextlib.aclosing(Journal(path, keep_payloads=False)) as journal:
        await journal.begin_run("r1", TARGET, "55260", plan)
        number = await journal.intend("r1", intent("55260", b'{"email": "ada@example.com"}'))
        await journal.outcome(number, "accepted")
        past = await journal.past_event(*KEY, "55260")
    assert past is not None
    assert past.had(b'{"email": "ada@example.com"}')
    assert not past.had(b'{"email": "bob@example.com"}')
    with reading(path) as db:
        assert db.execute("SELECT plan FROM run").fetchone() == (kept,)
    assert b"ada@example" not in path.read_bytes()


async def test_an_intent_needs_its_run(journal: Journal) -> None:
    with pytest.raises(JournalError):
        await journal.intend("no such run", intent("55260"))
    with pytest.raises(JournalError):
        await journal.outcome(99, "accepted")


async def test_a_run_is_begun_once_and_a_failure_leaves_nothing_open(journal: Journal) -> None:
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    with pytest.raises(JournalError):
        await journal.begin_run("r1", TARGET, "55260", b"{}")
    # What the failed begin had marked is as it was, and the next one works.
    [run] = await journal.runs(TARGET)
    assert run.state is None
    await journal.begin_run("r2", TARGET, "55261", b"{}")


async def test_what_took_an_interrupted_runs_place_is_kept_as_long_as_that_one(path: Path) -> None:
    """Else that one would be told again, after ninety days."""
    journal = Journal(path)
    await journal.begin_run("open", TARGET, "55260", b"null")
    await journal.intend("open", intent("55260"))
    await journal.begin_run("closes it", TARGET, "55260", b"null")
    await journal.finish_run("closes it", "recorded", None)
    await journal.begin_run("left nothing", TARGET, "55261", b"null")
    await journal.begin_run("closes that", TARGET, "55261", b"null")
    await journal.finish_run("closes that", "recorded", None)
    await journal.begin_run("unseen", TARGET, "55262", b"null")
    await journal.intend("unseen", intent("55262"))
    await journal.finish_run("unseen", "unknown", None)
    await journal.begin_run("closes it too", TARGET, "55262", b"null")
    await journal.finish_run("closes it too", "recorded", None)
    await journal.begin_run("forgotten", TARGET, "55263", b"null")
    await journal.finish_run("forgotten", "failed", None)
    assert await journal.unfinished(TARGET) == []
    await journal.aclose()
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE run SET finished_at = '2020-01-01T00:00:00+00:00'")
    journal = Journal(path, keep_days=90)
    assert [run.run_id for run in await journal.runs(TARGET)] == [
        "closes it too",
        "unseen",
        "closes it",
        "open",
    ]
    assert await journal.unfinished(TARGET) == []
    await journal.aclose()


@pytest.mark.parametrize(
    ("state", "error", "told"),
    [
        ("unknown", None, True),
        ("failed", b'{"title": "no"}', True),
        ("accepted", None, True),
        ("skipped", None, True),
        ("recorded", b'{"title": "a link is missing"}', True),
        ("recorded", None, False),
        ("linked", None, False),
    ],
)
async def test_an_end_that_nobody_was_shown_is_unfinished_for_the_next_program(
    path: Path, state: RunState, error: bytes | None, told: bool
) -> None:
    """Of what was done as it was asked for nobody has to be told."""
    journal = Journal(path)
    await journal.begin_run("r1", TARGET, "55260", b'{"plan": 1}')
    await journal.intend("r1", intent("55260"))
    await journal.finish_run("r1", state, error)
    assert await journal.unfinished(TARGET) == []  # this program is about to show it
    async with contextlib.aclosing(Journal(path)) as after_a_crash:
        found = await after_a_crash.unfinished(TARGET)
        assert [(run.run_id, run.state, run.untold, run.plan, len(run.writes)) for run in found] == [
            ("r1", state, True, b'{"plan": 1}', 1)
        ] * told
        assert len(await after_a_crash.unfinished_elsewhere("another")) == told
        await after_a_crash.told(TARGET, "55260")  # not its own
        assert len(await after_a_crash.unfinished(TARGET)) == told
    await journal.begin_run("under way", TARGET, "55261", b"null")
    await journal.told(TARGET, "55261")
    await journal.finish_run("under way", "failed", None)
    await journal.told(TARGET, "55260")
    await journal.aclose()
    async with contextlib.aclosing(Journal(path)) as again:
        assert [run.run_id for run in await again.unfinished(TARGET)] == ["under way"]
        await again.settle((await again.unfinished(TARGET))[0], "somebody's word")
        assert await again.unfinished(TARGET) == []


async def test_an_end_that_is_shown_while_the_journal_is_read_is_not_told_as_unseen(path: Path) -> None:
    """The window reads what was broken off whenever a send has ended, and shows that end in the same moment."""
    async with contextlib.aclosing(Journal(path)) as journal:
        await journal.begin_run("r1", TARGET, "55260", b"null")
        await journal.finish_run("r1", "failed", None)
        reading = asyncio.create_task(journal.unfinished(TARGET))
        await asyncio.sleep(0)  # it has asked for the rows
        await journal.told(TARGET, "55260")
        assert await reading == []


async def test_an_id_that_quotes_a_secret_does_not_come_into_the_file(path: Path) -> None:
    journal = Journal(path)
    secret = "canary-of-the-journal-4f8e2b7d90c1"
    KNOWN.token(secret)
    await journal.begin_run("r1", TARGET, "55260", b"null")
    number = await journal.intend("r1", intent(f"55260 {secret}", f'{{"value": "{secret}"}}'.encode()))
    await journal.outcome(number, "recorded", result_id=f"01H {secret}")
    await journal.note_seen(TARGET, [("01H", "Placed Order", "55260", secret)])
    await journal.aclose()
    assert secret.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())
