"""What is done with the journal's file before it is used: older, newer and damaged files, locks, full disks."""

# ruff: noqa: ASYNC240 - a test may wait for the disk

from __future__ import annotations

import contextlib
import errno
import os
import random
import shutil
import sqlite3
import stat
from datetime import datetime
from pathlib import Path

import pytest

from core.errors import JournalError
from core.journal import Journal, opening, schema
from core.journal.trouble import as_journal_error
from tests.support.child import TARGET, intent
from tests.support.command import Command
from tests.support.sandbox import order

VERSION_1 = """
CREATE TABLE run (id TEXT PRIMARY KEY, target TEXT NOT NULL, transaction_id TEXT NOT NULL, plan TEXT NOT NULL,
    started_at TEXT NOT NULL, finished_at TEXT, state TEXT, error TEXT);
CREATE INDEX run_by_transaction ON run (target, transaction_id, started_at);
CREATE TABLE intent (id INTEGER PRIMARY KEY, run_id TEXT NOT NULL REFERENCES run (id), at TEXT NOT NULL,
    system TEXT NOT NULL, action TEXT NOT NULL, line_id TEXT, method TEXT NOT NULL, path TEXT NOT NULL,
    body TEXT NOT NULL, profile_id TEXT, metric TEXT, unique_id TEXT);
CREATE INDEX intent_by_event ON intent (unique_id, metric, profile_id);
CREATE TABLE outcome (id INTEGER PRIMARY KEY, intent_id INTEGER NOT NULL REFERENCES intent (id),
    at TEXT NOT NULL, state TEXT NOT NULL, detail TEXT NOT NULL, result_id TEXT);
CREATE INDEX outcome_by_intent ON outcome (intent_id);
INSERT INTO run VALUES ('old', ?1, '55260', '{}', '2026-11-20T10:00:00+00:00', NULL, NULL, NULL);
PRAGMA user_version = 1;
"""
"""The tables as 0.1.0 of November 2026 made them, with a run that never ended."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "journal.sqlite3"


async def used(path: Path, days: int | None = None) -> Journal:
    """A journal that was opened and closed again."""
    async with contextlib.aclosing(Journal(path, keep_days=days)) as journal:
        await journal.begin_run("new", TARGET, "55999", b"{}")
    return journal


def count(path: Path, table: str = "run") -> int:
    with contextlib.closing(sqlite3.connect(path)) as db:
        found: int = db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]  # noqa: S608
        return found


async def test_an_older_file_is_brought_up_to_date_after_a_copy(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1.replace("?1", f"'{TARGET}'"))
    async with contextlib.aclosing(Journal(path, sent_by="sam")) as journal:
        await journal.begin_run("new", TARGET, "55261", b"{}", ticket="HD-7")
        runs = {run.run_id: (run.sent_by, run.ticket) for run in await journal.runs(TARGET)}
    assert runs == {"old": ("", ""), "new": ("sam", "HD-7")}
    copy = path.with_name("journal.version-1.sqlite3")
    assert (count(copy), stat.S_IMODE(copy.stat().st_mode)) == (1, 0o600)
    with contextlib.closing(sqlite3.connect(copy)) as db:
        assert schema.version_of(db) == 1


async def test_an_update_that_fails_leaves_the_older_file_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1.replace("?1", f"'{TARGET}'"))

    def broken(db: sqlite3.Connection) -> None:
        db.execute("ALTER TABLE run ADD COLUMN sent_by TEXT NOT NULL DEFAULT ''")
        raise sqlite3.OperationalError("the power went out")

    with monkeypatch.context() as patch:
        patch.setattr(schema, "_STEPS", (broken,))
        with pytest.raises(JournalError):
            await used(path)
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert schema.version_of(db) == 1
    await used(path)
    assert count(path) == 2


async def test_a_file_of_a_newer_version_is_left_exactly_as_it_is(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE later (thing)")
        db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(JournalError) as raised:
            await used(path)
        assert "newer version" in raised.value.detail
        assert "Update" in raised.value.hint
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.glob("*.damaged*")] == []


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
async def test_what_is_no_journal_is_put_aside_with_a_word(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    journal = await used(path)
    [aside] = path.parent.glob("journal.damaged-*.sqlite3")
    assert aside.read_bytes() == content
    [remark] = journal.remarks
    assert str(aside) in remark.detail
    assert remark.title == "The journal was damaged"
    assert count(path) == 1
    assert (await used_again(path)).remarks == []


_OTHERS = {
    "another program's": "CREATE TABLE t (x); PRAGMA user_version = 7",
    "another program's, without a version": "CREATE TABLE run (x); INSERT INTO run VALUES (1)",
    "another program's, of a version below ours": "CREATE TABLE t (x); PRAGMA user_version = -3",
    "one of an older version without a table": VERSION_1.replace("?1", "''") + "DROP TABLE outcome",
    "ours without a table": "DROP TABLE outcome",
    "ours without a column": "DROP INDEX intent_by_event; ALTER TABLE intent DROP COLUMN unique_id",
    "ours with a number for a text": "UPDATE run SET plan = x'00ff'",
    "ours with a view for a table": "ALTER TABLE outcome RENAME TO other; CREATE VIEW outcome AS SELECT * FROM other",
}


@pytest.mark.parametrize("script", _OTHERS.values(), ids=list(_OTHERS))
async def test_a_sound_database_that_is_no_journal_is_put_aside(path: Path, script: str) -> None:
    """SQLite finds nothing wrong with it, and no send would ever get through."""
    if script.startswith(("DROP", "UPDATE", "ALTER")):
        await used(path)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(script)
    journal = await used(path)
    [aside] = path.parent.glob("journal.damaged-*.sqlite3")
    assert [str(aside) in remark.detail for remark in journal.remarks] == [True]
    assert count(path) == 1
    assert (await used_again(path)).remarks == []


async def used_again(path: Path) -> Journal:
    async with contextlib.aclosing(Journal(path)) as journal:
        await journal.runs(TARGET)
    return journal


@pytest.mark.parametrize("seed", range(4))
async def test_flipped_bytes_are_noticed_before_anything_is_sent(path: Path, seed: int) -> None:
    async with contextlib.aclosing(Journal(path)) as journal:
        for number in range(30):
            await journal.begin_run(f"r{number}", TARGET, str(number), b"{}")
            await journal.outcome(await journal.intend(f"r{number}", intent(str(number))), "accepted")
    content = bytearray(path.read_bytes())
    random.seed(seed)
    for place in random.sample(range(100, len(content)), 300):
        content[place] ^= 1 << random.randrange(8)  # noqa: S311
    path.write_bytes(content)
    journal = await used(path)
    assert len(journal.remarks) == 1
    assert count(path) == 1
    [aside] = path.parent.glob("journal.damaged-*.sqlite3")
    assert aside.read_bytes() == content


async def test_an_index_that_misses_a_write_is_noticed_before_anything_is_sent(path: Path) -> None:
    """Every page can be read, and only the look-up by a unique id would not find what was sent."""
    async with contextlib.aclosing(Journal(path)) as journal:
        await journal.begin_run("r", TARGET, "1", b"{}")
        await journal.intend("r", intent("1"))
    where = "FROM sqlite_schema WHERE name = 'intent_by_event'"
    with contextlib.closing(sqlite3.connect(path)) as db:
        [index] = db.execute(f"SELECT type, name, tbl_name, rootpage, sql {where}").fetchall()
        db.executescript(f"PRAGMA writable_schema = ON; DELETE {where};")
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript("UPDATE intent SET unique_id = 'another'; PRAGMA writable_schema = ON;")
        db.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", index)
        db.commit()
    journal = await used(path)
    assert [remark.title for remark in journal.remarks] == ["The journal was damaged"]
    assert count(path) == 1


@pytest.mark.parametrize("made", [b'CREATE TABLE "\xff" (a NOT NULL)', b"CREATE NOTHING"])
async def test_damage_that_sqlite_tells_in_no_text_is_damage_too(path: Path, made: bytes) -> None:
    """What its check finds, or its error, quotes a name of the file's own, which is no UTF-8."""
    await used(path)
    sql = made.hex()
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE t (a)")
        db.execute("INSERT INTO t VALUES (NULL)")
        db.execute("PRAGMA writable_schema = ON")
        named = "name = CAST(x'ff' AS TEXT), tbl_name = CAST(x'ff' AS TEXT)"
        db.execute(f"UPDATE sqlite_schema SET {named}, sql = CAST(x'{sql}' AS TEXT) WHERE name = 't'")  # noqa: S608
        db.commit()
    journal = await used(path)
    assert [remark.title for remark in journal.remarks] == ["The journal was damaged"]


async def test_a_file_that_was_emptied_is_no_new_one(path: Path, tmp_path: Path) -> None:
    """What was written last is beside it, as after the power went out. SQLite alone would remove it without a word."""
    async with contextlib.aclosing(Journal(path)) as journal:
        await journal.begin_run("r", TARGET, "1", b"{}")
        number = await journal.intend("r", intent("1"))
        assert path.stat().st_size > 0, "nor is a file that another program has just begun"
        (tmp_path / "later").mkdir()
        for file in path.parent.glob("journal.sqlite3*"):
            shutil.copy(file, tmp_path / "later")
    emptied = tmp_path / "later" / path.name
    whole, last = emptied.read_bytes(), emptied.with_name(f"{path.name}-wal").read_bytes()
    emptied.write_bytes(b"")
    journal = await used(emptied)
    [remark] = journal.remarks
    assert remark.title == "The journal was damaged"
    [aside] = emptied.parent.glob("journal.damaged-*.sqlite3")
    assert str(aside) in remark.detail
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == last
    assert count(emptied) == 1
    aside.write_bytes(whole)  # as whoever looks into it may find it
    with contextlib.closing(sqlite3.connect(aside)) as db:
        assert db.execute("SELECT id FROM intent").fetchall() == [(number,)]


async def test_two_damaged_files_of_one_second_are_both_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock:
        now = staticmethod(lambda zone: datetime(2026, 11, 27, 12, tzinfo=zone))

    monkeypatch.setattr(opening, "datetime", Clock)
    for content in (b"first" * 1000, b"second" * 1000, b"third" * 1000):
        path.write_bytes(content)
        await used(path)
    kept = {each.name: each.read_bytes()[:5] for each in path.parent.glob("journal.damaged-*.sqlite3")}
    assert sorted(kept.values()) == [b"first", b"secon", b"third"]
    stem = "journal.damaged-20261127T120000"
    assert set(kept) == {f"{stem}.sqlite3", f"{stem}-1.sqlite3", f"{stem}-2.sqlite3"}


async def test_the_folders_are_made_and_are_their_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    await used(folder / "journal.sqlite3")
    assert {stat.S_IMODE(each.stat().st_mode) for each in (folder, folder.parent)} == {0o700}


async def test_a_damaged_file_that_cannot_be_put_aside_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"not a database at all" * 100)

    def refused(self: Path, to: Path) -> Path:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(JournalError, match="can't be moved aside"):
        await used(path)
    assert path.read_bytes() == b"not a database at all" * 100


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (OSError(errno.ENOSPC, "full"), "There is no room for the journal"),
        (OSError(errno.EROFS, "read-only"), "The journal may not be written to"),
        (OSError(errno.EIO, "broken"), "The journal can't be used"),
    ],
)
def test_what_the_disk_says_has_words_of_its_own(path: Path, error: OSError, title: str) -> None:
    told = as_journal_error(error, path)
    assert told.hint
    assert str(path) in told.detail
    assert told.title == title or error.errno == errno.EIO


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (sqlite3.SQLITE_FULL, "There is no room for the journal"),
        (sqlite3.SQLITE_READONLY, "The journal may not be written to"),
        (sqlite3.SQLITE_BUSY, "Another program is using the journal"),
    ],
)
def test_what_sqlite_says_has_words_of_its_own(path: Path, code: int, title: str) -> None:
    error = sqlite3.OperationalError("on order")
    error.sqlite_errorcode = code | 0x100  # the extended code
    assert as_journal_error(error, path).title == title


async def test_a_cut_off_file_is_put_aside(path: Path) -> None:
    async with contextlib.aclosing(Journal(path)) as journal:
        for number in range(30):
            await journal.begin_run(f"r{number}", TARGET, str(number), b"{}")
    path.write_bytes(path.read_bytes()[:10_000])
    assert len((await used(path)).remarks) == 1


async def test_a_journal_that_is_locked_is_told_as_that(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await used(path)
    monkeypatch.setattr("core.journal.opening.PATIENCE", 0.2)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        async with contextlib.aclosing(Journal(path)) as journal:
            with pytest.raises(JournalError) as raised:
                await journal.begin_run("r", TARGET, "1", b"{}")
            assert raised.value.title == "Another program is using the journal"
            assert "Close the other program" in raised.value.hint
            other.execute("ROLLBACK")
            await journal.begin_run("r", TARGET, "1", b"{}")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
async def test_a_folder_that_may_not_be_written_is_told_as_that(path: Path) -> None:
    path.parent.chmod(0o500)
    with pytest.raises(JournalError) as raised:
        await used(path)
    assert raised.value.title == "The journal may not be written to"


async def test_the_file_is_kept_as_what_may_not_be_lost(path: Path) -> None:
    """An intent survives the power going out, what is forgotten is gone from the file, and all is its owner's alone."""
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    async with contextlib.aclosing(Journal(path)) as journal:
        found = await journal.ask(
            lambda db: {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in (*wanted, "cache_size")}
        )
        with pytest.raises(JournalError):
            await journal.ask(lambda db: db.execute("DELETE FROM run WHERE id = 'r'") if _kept(db) else None)
    assert found.pop("cache_size") == -opening._CACHE_KB
    assert found == wanted
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def _kept(db: sqlite3.Connection) -> bool:
    """A run with an intent, whose deletion alone would leave the intent to nobody."""
    db.execute(
        "INSERT INTO run (id, target, transaction_id, plan, started_at) VALUES ('r', 't', '1', '{}', '')"
    )
    columns = "run_id, at, system, action, method, path, body"
    db.execute(f"INSERT INTO intent ({columns}) VALUES ('r', '', '', '', '', '', '')")  # noqa: S608 - no data
    return True


async def looked_at(path: Path) -> None:
    async with contextlib.aclosing(Journal(path)) as journal:
        await journal.ask(lambda db: None)


async def test_a_copy_of_an_earlier_try_is_replaced_and_none_is_made_without_need(path: Path) -> None:
    copy = path.with_name("journal.version-1.sqlite3")
    copy.write_bytes(b"half of a copy" * 1000)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1.replace("?1", f"'{TARGET}'"))
    await looked_at(path)
    assert count(copy) == 1
    await looked_at(path)
    await looked_at(path.with_name("other.sqlite3"))
    assert list(path.parent.glob("*.version-*")) == [copy]


async def test_a_large_file_is_looked_through_without_its_indexes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await looked_at(path)
    asked: list[str] = []
    check = opening._check

    def traced(db: sqlite3.Connection, file: Path) -> None:
        db.set_trace_callback(asked.append)
        check(db, file)
        db.set_trace_callback(None)

    monkeypatch.setattr(opening, "_check", traced)
    size = path.stat().st_size
    for whole, name in ((size, "integrity_check"), (size - 1, "quick_check")):
        monkeypatch.setattr(opening, "_WHOLE", whole)
        await looked_at(path)
        assert path.stat().st_size == size
        assert asked[-1].startswith(f"PRAGMA {name}")


async def test_settled_runs_are_forgotten_and_open_ones_are_not(path: Path) -> None:
    async with contextlib.aclosing(Journal(path)) as journal:
        for run, outcome in (("recorded", "recorded"), ("accepted", "accepted"), ("open", None)):
            await journal.begin_run(run, TARGET, run, b"{}")
            number = await journal.intend(run, intent(run))
            if outcome is not None:
                await journal.outcome(number, "accepted")
            if outcome == "recorded":
                await journal.outcome(number, "recorded")
            await journal.finish_run(run, "recorded", None)
        await journal.begin_run("never ended", TARGET, "4", b"{}")
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE run SET finished_at = '2020-01-01T00:00:00+00:00' WHERE finished_at IS NOT NULL")
        db.commit()
    async with contextlib.aclosing(Journal(path, keep_days=90)) as journal:
        assert {run.run_id for run in await journal.runs(TARGET)} == {"accepted", "open", "never ended"}
        assert await journal.past_event(TARGET, "01H", "Placed Order", "open") is not None
    assert (count(path, "intent"), count(path, "outcome")) == (2, 1)


def test_what_an_earlier_version_left_open_is_closed(command: Command, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert command("send", order("linked"), "--yes").code == 0
    made = [home, *home.rglob("*")]
    for path in made:
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert command("runs").code == 0
    assert [str(path) for path in [home, *home.rglob("*")] if path.stat().st_mode & 0o077] == []


def test_a_home_with_other_things_in_it_is_left_alone(command: Command, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o755)
    (home / "mine.txt").write_text("mine", "utf-8")
    home.chmod(0o755)
    (home / "mine.txt").chmod(0o644)
    assert command("send", order("linked"), "--yes").code == 0
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode) for path in (home, home / "mine.txt", home / "data")
    }
    assert modes == {"home": 0o755, "mine.txt": 0o644, "data": 0o700}


def test_folders_and_files_are_their_owners_alone(command: Command, tmp_path: Path) -> None:
    home = tmp_path / "a" / "home"
    before = os.umask(0o022)
    try:
        assert command("send", order("linked"), "--yes", RESEND_DESK_HOME=str(home)).code == 0
    finally:
        os.umask(before)
    made = [home.parent, home, *home.rglob("*")]
    assert len(made) > 6
    assert {
        path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in made if path.stat().st_mode & 0o077
    } == {}
