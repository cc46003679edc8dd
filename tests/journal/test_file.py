"""The journal's file and its thread: through crashes, when the disk won't have it, when it is damaged or taken away."""

# ruff: noqa: ASYNC240 - a test may wait for the disk

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import stat
import sys
import threading
from pathlib import Path

import pytest

from core.errors import JournalError
from core.journal import Journal, PastRun
from tests.journal.reading import KEY, reading
from tests.support import child
from tests.support.child import TARGET, intent


def test_nothing_is_made_before_the_first_use(path: Path) -> None:
    Journal(path)
    assert not path.parent.exists()


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


async def test_once_closed_it_leaves_no_thread_and_no_file_open(path: Path) -> None:
    """Also where it is closed twice."""

    before = set(threading.enumerate())

    def threads() -> list[str]:
        return [each.name for each in threading.enumerate() if each not in before and "journal" in each.name]

    journal = Journal(path)
    await journal.begin_run("r1", TARGET, "55260", b"{}")
    assert len(threads()) == 1
    for _ in range(2):
        await journal.aclose()
        assert threads() == []
        assert [each.name for each in path.parent.iterdir() if "-" in each.name] == [], (
            "SQLite's own, beside it"
        )


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
    assert f"{tmp_path / 'data'} isn't what this program needs" in raised.value.hint


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
    assert f"{obstacle} isn't what this program needs" in raised.value.hint


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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file where it is")
async def test_what_is_wrong_with_a_record_closes_no_file(path: Path, tmp_path: Path) -> None:
    """Opened anew, it would be a new one, where the old one was taken away."""
    async with contextlib.aclosing(Journal(path)) as journal:
        await journal.begin_run("r1", TARGET, "55260", b"{}")
        with pytest.raises(JournalError):
            await journal.begin_run("r1", TARGET, "55260", b"{}")
        path.replace(tmp_path / "aside.sqlite3")
        with pytest.raises(JournalError) as raised:
            await journal.intend("r1", intent("1"))
        assert "moved or replaced" in raised.value.title


async def test_what_looked_damaged_once_and_is_sound_stays(journal: Journal) -> None:
    """As where the disk gave something else than it holds, once."""

    def misread(_: sqlite3.Connection) -> None:
        error = sqlite3.DatabaseError("database disk image is malformed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error

    await journal.begin_run("r1", TARGET, "55260", b"{}")
    with pytest.raises(JournalError):
        await journal.ask(misread)
    assert [run.run_id for run in await journal.runs(TARGET)] == ["r1"]
    assert journal.remarks == []


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
