"""The journal on disk: before and after each write, through crashes, and when the disk won't have it."""

# ruff: noqa: ASYNC240 - a test may wait for the disk

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import stat
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.errors import JournalError
from core.journal import Journal, PastRun, RunState
from core.outward.secrets import KNOWN
from tests.support import child
from tests.support.child import TARGET, intent

KEY = (TARGET, "01H", "Placed Order")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite3"


@pytest.fixture
async def journal(path: Path) -> AsyncIterator[Journal]:
    made = Journal(path)
    yield made
    await made.aclose()


@contextlib.contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A second connection, which sees only what is on disk."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        yield db


def test_nothing_is_made_before_the_first_use(path: Path) -> None:
    Journal(path)
    assert not path.parent.exists()


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


async def test_what_is_written_survives_the_power_going_out(journal: Journal, path: Path) -> None:
    """WAL with `synchronous = FULL`: each commit is synced."""
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    pragmas = await journal.ask(
        lambda db: [
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    )
    assert pragmas == ["wal", 2, 1]


async def test_the_newest_that_is_known_of_an_event(journal: Journal) -> None:
    assert await journal.past_event(*KEY, "55260") is None
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    first = await journal.intend("r1", intent("55260", b'"first"'))
    past = await journal.past_event(*KEY, "55260")
    assert past is not None
    assert (past.state, past.body) == ("unknown", b'"first"')
    await journal.outcome(first, "accepted")
    await journal.outcome(first, "recorded", result_id="e1")
    past = await journal.past_event(*KEY, "55260")
    assert past is not None
    assert past.state == "recorded"
    assert datetime.now(UTC) - past.at < timedelta(minutes=5)
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


async def test_a_process_that_is_killed_in_the_middle(path: Path) -> None:
    with child.start("die_between_intent_and_outcome", str(path)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.kill()
    assert process.returncode == -signal.SIGKILL
    async with contextlib.aclosing(Journal(path)) as journal:
        past = [await journal.past_event(*KEY, unique_id) for unique_id in ("done", "55260")]
        assert [event.state if event else None for event in past] == ["accepted", "unknown"]
        before: list[PastRun] = await journal.runs(TARGET)
        assert [(run.run_id, run.state) for run in before] == [("killed", None)]
        await journal.begin_run("next", TARGET, "55260", b"{}")
        after = await journal.runs(TARGET)
        assert [(run.run_id, run.state) for run in after] == [("next", None), ("killed", "interrupted")]
        assert after[1].finished_at is not None


async def test_several_processes_open_new_files_at_once(path: Path) -> None:
    """SQLite itself refuses all but one of them without waiting, now and then: hence many files."""
    with contextlib.ExitStack() as stack:
        processes = [
            stack.enter_context(child.start("write_runs", str(path.parent), f"p{number}", "30"))
            for number in range(3)
        ]
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        said = [process.communicate(timeout=200)[0] for process in processes]
    assert said == ["done\n"] * 3
    for number in range(30):
        async with contextlib.aclosing(Journal(path.with_name(f"{number}.sqlite3"))) as journal:
            assert {run.run_id for run in await journal.runs(TARGET)} == {"p0", "p1", "p2"}


async def test_many_writers_in_one_process(path: Path) -> None:
    async with contextlib.aclosing(Journal(path)) as one, contextlib.aclosing(Journal(path)) as two:

        async def write(journal: Journal, run: str) -> None:
            await journal.begin_run(run, TARGET, run, b"{}")
            await journal.outcome(await journal.intend(run, intent(run)), "accepted")

        await asyncio.gather(*(write(j, f"{n}{i}") for n, j in enumerate((one, two)) for i in range(10)))
        assert len(await one.runs(TARGET)) == 20


async def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder belongs")
    async with contextlib.aclosing(Journal(tmp_path / "data" / "journal.sqlite3")) as journal:
        with pytest.raises(JournalError) as raised:
            await journal.begin_run("r1", TARGET, "55260", b"{}")
    assert raised.value.title == "The journal can't be written"
    assert f"{tmp_path / 'data'} is something else" in raised.value.hint


async def test_a_file_that_is_a_folder_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    async with contextlib.aclosing(Journal(path)) as journal:
        with pytest.raises(JournalError):
            await journal.runs(TARGET)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are a thing of POSIX")
@pytest.mark.parametrize("name", ["", "-journal"])
async def test_what_stands_in_its_place_is_named(path: Path, name: str) -> None:
    path.parent.mkdir(parents=True)
    obstacle = path.with_name(path.name + name)
    if name:
        obstacle.mkdir()
    else:
        os.mkfifo(obstacle)
    async with contextlib.aclosing(Journal(path)) as journal:
        with pytest.raises(JournalError) as raised:
            await journal.begin_run("r1", TARGET, "55260", b"{}")
    assert f"{obstacle} is something else" in raised.value.hint


async def test_it_opens_when_the_obstacle_is_gone(path: Path) -> None:
    path.mkdir(parents=True)
    async with contextlib.aclosing(Journal(path)) as journal:
        with pytest.raises(JournalError):
            await journal.runs(TARGET)
        path.rmdir()
        assert await journal.runs(TARGET) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a file's size are a thing of POSIX")
def test_a_disk_without_room_is_told_and_the_journal_goes_on_after_it(path: Path) -> None:
    with child.start("run_out_of_room", str(path)) as process:
        said, _ = process.communicate(timeout=200)
    told, after = said.splitlines()
    assert told.startswith("JournalError after ")
    assert "disk has room" in told
    assert after == "room again"
    with reading(path) as db:
        count = int(told.split()[2].rstrip(":"))
        assert db.execute("SELECT COUNT(*) FROM intent").fetchone() == (count + 1,)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


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


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE run SET started_at = '2026-11-2x'",
        "UPDATE run SET finished_at = '2026-13-45T99:99:99+00:00'",
        "UPDATE run SET started_at = '2026-11-20T10:00:00'",
        "UPDATE run SET plan = CAST(x'7bff7d' AS TEXT)",
        "UPDATE run SET ticket = CAST(x'ff' AS TEXT)",
    ],
)
async def test_what_was_never_written_there_puts_the_file_aside_for_whoever_opens_it_next(
    path: Path, damage: str
) -> None:
    """A flipped bit in a text is nothing that SQLite could find wrong."""
    async with contextlib.aclosing(Journal(path)) as journal:
        await journal.begin_run("r1", TARGET, "55260", b"{}")
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute(damage)
        db.commit()
    async with contextlib.aclosing(Journal(path)) as journal:
        with pytest.raises(JournalError):
            await journal.runs(TARGET)
    async with contextlib.aclosing(Journal(path)) as another:
        assert await another.runs(TARGET) == []
        assert [remark.title for remark in another.remarks] == ["The journal was damaged"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file where it is")
@pytest.mark.parametrize("replaced", [False, True])
async def test_a_file_that_is_taken_away_while_it_is_open_takes_no_intent(
    path: Path, tmp_path: Path, replaced: bool
) -> None:
    """It would be on no disk, or in a file that nobody looks into any more."""
    async with contextlib.aclosing(Journal(path)) as journal:
        await journal.begin_run("r1", TARGET, "55260", b"{}")
        path.replace(tmp_path / "aside.sqlite3")
        if replaced:
            path.touch()
        with pytest.raises(JournalError) as raised:
            await journal.intend("r1", intent("1"))
        assert "moved or replaced" in raised.value.title
        with pytest.raises(JournalError):
            await journal.intend("r1", intent("1"))  # its run is in the other file
        assert await journal.runs(TARGET) == []
        await journal.begin_run("r2", TARGET, "55260", b"{}")
        assert await journal.intend("r2", intent("1"))


async def test_damage_that_shows_while_it_is_used_puts_the_file_aside_at_the_next_use(
    journal: Journal, path: Path
) -> None:
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_schema SET sql = 'no table' WHERE name = 'intent'")
        db.commit()
        db.execute("PRAGMA schema_version = 999")  # so that the other connection reads it
    with pytest.raises(JournalError):
        await journal.begin_run("broken", TARGET, "55261", b"{}")
    await journal.begin_run("r2", TARGET, "55262", b"{}")
    assert [run.run_id for run in await journal.runs(TARGET)] == ["r2"]
    assert len([*path.parent.glob("journal.damaged-*.sqlite3")]) == 1
    assert "damaged" in journal.remarks[0].title


async def test_only_this_user_can_read_it(journal: Journal, path: Path) -> None:
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    files = sorted(path.parent.iterdir())
    assert len(files) >= 2
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


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


async def test_a_cancelled_caller_does_not_cancel_the_write(journal: Journal, path: Path) -> None:
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    task = asyncio.create_task(journal.intend("r1", intent("55260")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    past = await journal.past_event(*KEY, "55260")
    assert past is not None
    assert past.state == "unknown"


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
