"""Opens the journal's file: makes it, brings it up to date, or puts a damaged one aside and begins a new one.

All of it happens before anything is sent, under a lock of its own, so that two programs may start at once.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import filelock

from core.errors import JournalError
from core.journal import schema
from core.journal.trouble import BROKEN_HINT, is_damage
from core.paths import ensure
from core.words import say

PATIENCE = 5.0
"""Seconds to wait for another program that is writing; no write of ours takes a tenth of that."""
_CACHE_KB = 16 * 1024
"""What a search of the history reads of a large file, so that the next letter needn't read it again."""
_WHOLE = 64 * 2**20
"""Bytes. A file up to this size is checked against its indexes too, which takes about a second at most."""


@dataclass(frozen=True)
class Opened:
    """The open file. `remark` is what the user has to be told of it: an earlier file was damaged."""

    db: sqlite3.Connection
    remark: JournalError | None = None


def open_journal(path: Path) -> Opened:
    """Open the file at `path`. Raises sqlite3.Error and OSError, JournalError for a newer version's file."""
    ensure(path.parent)
    # SQLite doesn't wait where two programs turn a new file to WAL at once: one gets "locked" at once.
    with filelock.FileLock(path.with_suffix(".lock"), timeout=PATIENCE, mode=0o600, is_singleton=False):
        try:
            return Opened(_opened(path))
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            aside = _put_aside(path, error)
            return Opened(_opened(path), _told(aside, error))


def _opened(path: Path) -> sqlite3.Connection:
    path.touch(mode=0o600, exist_ok=True)
    if not _size(path) and _size(_beside(path, "-wal")):
        # SQLite would take it for a new file, and remove what is beside it.
        raise _damage(say("the file is empty, and the last entries are beside it"))
    db = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        # Asked before anything is changed: a newer version's file is left exactly as it is.
        version = schema.version_of(db)
        if version > schema.VERSION:
            raise JournalError(
                say("{path} was written by a newer version of the program.", path=path),
                hint=say("Update this program, or move the file away to start a new journal."),
            )
        _check(db, path)
        if misfit := schema.misfit(db):
            raise _damage(misfit)
        db.execute("PRAGMA journal_mode = WAL")
        # FULL: an intent that was written survives the power going out right after.
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        # What is forgotten is gone from the file as well, with every build of SQLite.
        db.execute("PRAGMA secure_delete = ON")
        db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        if 0 < version < schema.VERSION:
            _copy(db, path.with_name(f"{path.stem}.version-{version}{path.suffix}"))
        if version < schema.VERSION:
            _bring_up_to_date(db)
    except BaseException:
        db.close()
        raise
    return db


def _check(db: sqlite3.Connection, path: Path) -> None:
    """Raise sqlite3.DatabaseError where the file is damaged."""
    check = "integrity_check" if path.stat().st_size <= _WHOLE else "quick_check"
    db.text_factory = lambda raw: raw.decode("utf-8", "replace")  # the message quotes what is damaged
    try:
        found = db.execute(f"PRAGMA {check}(1)").fetchone()[0]
    except UnicodeDecodeError as error:  # as that of an error does, which Python decodes by itself
        raise _damage(say("what should be text isn't: {error}", error=error)) from error
    finally:
        db.text_factory = str
    if found != "ok":
        raise _damage(str(found))


def _damage(what: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(what)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _copy(db: sqlite3.Connection, to: Path) -> None:
    """A copy from before the file is changed; one that is there already (of an earlier try) is replaced."""
    to.unlink(missing_ok=True)
    to.touch(mode=0o600)
    with contextlib.closing(sqlite3.connect(to)) as copy:
        db.backup(copy)


def _bring_up_to_date(db: sqlite3.Connection) -> None:
    db.execute("BEGIN IMMEDIATE")  # whole, or not at all
    try:
        if schema.version_of(db) == 0:
            schema.create(db)
        else:
            schema.migrate(db)
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _put_aside(path: Path, damage: sqlite3.DatabaseError) -> Path:
    """Rename the file, with what SQLite keeps beside it, to a name that is free."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    number = 0
    while (
        aside := path.with_name(f"{path.stem}.damaged-{stamp}{f'-{number}' * bool(number)}{path.suffix}")
    ).exists():
        number += 1
    try:
        for suffix in ("-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                _beside(path, suffix).replace(_beside(aside, suffix))
        path.replace(aside)
    except OSError as error:
        raise JournalError(
            say("{path}: {damage}; it can't be moved aside: {error}", path=path, damage=damage, error=error),
            hint=BROKEN_HINT,
        ) from error
    return aside


def _beside(path: Path, suffix: str) -> Path:
    """What SQLite keeps beside a file: `-wal` has what isn't in the file yet. (sqlite.org/fileformat2.html, 4)"""
    return path.with_name(path.name + suffix)


def _size(path: Path) -> int:
    """In bytes; 0 where there is no such file."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _told(aside: Path, damage: sqlite3.DatabaseError) -> JournalError:
    return JournalError(
        say("{damage}. It is kept as {aside}, and a new journal was started.", damage=damage, aside=aside),
        title=say("The journal was damaged"),
        hint=say(
            "The new one doesn't contain what this program sent before. Klaviyo is still checked for each "
            "order, so nothing is sent twice. Keep the damaged file for support."
        ),
    )
