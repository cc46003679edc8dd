"""What many orders note at the same moment is committed together; what is wrong with one note is that one's."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import AsyncIterator, Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest

from core.errors import JournalError
from core.journal import Journal
from tests.support.child import TARGET, intent

MANY = 40
T = TypeVar("T")


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    made = Journal(tmp_path / "data" / "journal.sqlite3")
    await made.begin_run("r1", TARGET, "55260", b"{}")
    yield made
    await made.aclose()


def on_disk(tmp_path: Path) -> tuple[int, int]:
    """How many intents and outcomes a second connection sees."""
    counted = "SELECT (SELECT COUNT(*) FROM intent), (SELECT COUNT(*) FROM outcome)"
    with contextlib.closing(sqlite3.connect(tmp_path / "data" / "journal.sqlite3")) as db:
        intents, outcomes = db.execute(counted).fetchone()
        return intents, outcomes


async def together(journal: Journal, notes: Sequence[Coroutine[Any, Any, T]]) -> list[T | BaseException]:
    """What these notes come to, which all wait while the journal's thread has something else to do."""
    others = threading.Event()
    busy = asyncio.create_task(journal.ask(lambda _db: others.wait()))
    waiting = [asyncio.create_task(note) for note in notes]
    await asyncio.sleep(0)  # each of them is begun
    others.set()
    found = await asyncio.gather(*waiting, return_exceptions=True)
    assert await busy
    return found


async def intend(journal: Journal, runs: list[str]) -> list[int | BaseException]:
    """An intent for each of these runs, all at the same moment."""
    return await together(journal, [journal.intend(run, intent(str(n), b"{}")) for n, run in enumerate(runs)])


async def test_what_waits_together_is_committed_together(journal: Journal, tmp_path: Path) -> None:
    statements: list[str] = []
    await journal.ask(lambda db: db.set_trace_callback(statements.append))
    numbers = await intend(journal, ["r1"] * MANY)
    assert on_disk(tmp_path) == (MANY, 0)
    assert len({number for number in numbers if isinstance(number, int)}) == MANY
    await together(journal, [journal.outcome(n, "done") for n in numbers if isinstance(n, int)])
    assert on_disk(tmp_path) == (MANY, MANY)
    assert statements.count("COMMIT") == 2


async def test_a_note_that_cannot_be_written_keeps_no_other_back(journal: Journal, tmp_path: Path) -> None:
    runs = ["r1"] * MANY
    runs[7] = "there is no such run"
    found = await intend(journal, runs)
    assert [n for n, each in enumerate(found) if isinstance(each, JournalError)] == [7]
    assert on_disk(tmp_path) == (MANY - 1, 0)


async def test_what_keeps_the_file_from_being_written_holds_for_all(journal: Journal, tmp_path: Path) -> None:
    """None is told as written, and the next ones are."""
    await journal.ask(lambda db: db.execute("PRAGMA query_only = ON"))
    found = await intend(journal, ["r1"] * MANY)
    assert [each.title for each in found if isinstance(each, JournalError)] == [
        "The journal may not be written to"
    ] * MANY
    await journal.ask(lambda db: db.execute("PRAGMA query_only = OFF"))
    assert on_disk(tmp_path) == (0, 0)
    assert all(isinstance(each, int) for each in await intend(journal, ["r1"] * MANY))
    assert on_disk(tmp_path) == (MANY, 0)


async def test_a_text_that_is_none_leaves_no_transaction_open(journal: Journal, tmp_path: Path) -> None:
    """What was noted after it would be told as written, and be on no disk."""
    with pytest.raises(UnicodeEncodeError):
        await journal.begin_run("r2", TARGET, "55261", b"{}", ticket="half of a pair: \ud83d")
    number = await journal.intend("r1", intent("0", b"{}"))
    assert on_disk(tmp_path) == (1, 0)
    await journal.outcome(number, "done")
    await journal.begin_run("r2", TARGET, "55261", b"{}")
    assert on_disk(tmp_path) == (1, 1)


async def test_a_cancelled_note_is_written_all_the_same(journal: Journal, tmp_path: Path) -> None:
    others = [asyncio.ensure_future(journal.intend("r1", intent(str(n), b"{}"))) for n in range(3)]
    await asyncio.sleep(0)
    others[1].cancel()
    found = await asyncio.gather(*others, return_exceptions=True)
    assert isinstance(found[1], asyncio.CancelledError)
    assert on_disk(tmp_path) == (3, 0)


async def test_a_disk_that_is_full_takes_none_of_them(journal: Journal, tmp_path: Path) -> None:
    """SQLite takes the transaction back by itself then."""

    def give_pages(db: sqlite3.Connection, more: int) -> None:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + more}")

    await journal.ask(lambda db: give_pages(db, 3))
    large = b'"' + b"x" * 5_000 + b'"'
    found = await together(journal, [journal.intend("r1", intent(str(n), large)) for n in range(MANY)])
    assert [each.title for each in found if isinstance(each, JournalError)] == [
        "There is no room for the journal"
    ] * MANY
    assert on_disk(tmp_path) == (0, 0)
    await journal.ask(lambda db: give_pages(db, 10_000))
    assert all(isinstance(each, int) for each in await intend(journal, ["r1"] * MANY))
    assert on_disk(tmp_path) == (MANY, 0)
