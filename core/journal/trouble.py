"""What SQLite and the disk say, as an error that a person can act on."""

from __future__ import annotations

import errno
import sqlite3
from datetime import datetime
from pathlib import Path

import filelock

from core.errors import JournalError
from core.paths import in_the_way
from core.words import say

BROKEN_HINT = say(
    "Nothing more is sent without it. The file is damaged: move it away to start a new one, and keep it "
    "for support."
)
_LOCKED_HINT = say(
    "Nothing is sent without it. Close the other program, or wait until it is done, and try again."
)
_FULL_HINT = say("Nothing is sent without it. Make room on the disk, then try again.")
_CLOSED_HINT = say("Nothing is sent without it. Give this user the right to write there, then try again.")

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)


def as_journal_error(error: sqlite3.Error | OSError, path: Path) -> JournalError:
    """The error as one of ours."""
    detail = f"{path}: {error}"
    code = _code(error)
    if isinstance(error, filelock.Timeout) or code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return JournalError(detail, title=say("Another program is using the journal"), hint=_LOCKED_HINT)
    number = error.errno if isinstance(error, OSError) else None
    if code == sqlite3.SQLITE_FULL or number in _NO_ROOM:
        return JournalError(detail, title=say("There is no room for the journal"), hint=_FULL_HINT)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH) or number in _NO_RIGHT:
        return JournalError(detail, title=say("The journal may not be written to"), hint=_CLOSED_HINT)
    if is_damage(error):
        return JournalError(detail, hint=BROKEN_HINT)
    return JournalError(detail, hint=_in_the_way(path))


def file_at(path: Path) -> tuple[int, int] | None:
    """Which file stands there, whatever its name; None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def taken_away(path: Path) -> JournalError:
    """The file that was opened isn't there any more: somebody moved, removed or replaced it."""
    return JournalError(
        str(path),
        title=say("The journal was moved or replaced while it was open"),
        hint=say(
            "Nothing more is sent without it. Put it back if this wasn't intended, then preview the order "
            "again to see what Klaviyo has recorded."
        ),
    )


def unusable_folder(folder: Path, error: OSError, title: str) -> JournalError:
    """What keeps a folder beside the journal's file from being used."""
    return JournalError(
        say("{folder}: {error}", folder=folder, error=error), title=title, hint=_in_the_way(folder / "file")
    )


def _in_the_way(path: Path) -> str | None:
    """What to do where something else stands in the place of the file, or of what SQLite keeps beside it."""
    beside = (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal"))
    for each in (path, *beside, path.with_suffix(".lock")):
        if found := in_the_way(each):
            return say(
                "Nothing is sent without it. {found} isn't what this program needs there: move it away, "
                "then try again.",
                found=found,
            )
    return None


class Misread(sqlite3.DatabaseError):
    """A value that this program never wrote there. SQLite finds nothing wrong with it, so that it is not found when
    the file is opened.
    """

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def moment_in_row(value: str) -> datetime:
    """A moment as the journal writes it. Raises Misread."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise Misread(say("a time is invalid"))
    return moment


def is_misread(error: Exception) -> bool:
    """Whether a row holds what this program never wrote: no moment, or bytes that are no text."""
    return isinstance(error, Misread) or (
        isinstance(error, sqlite3.OperationalError) and str(error).startswith("Could not decode to UTF-8")
    )


def is_damage(error: Exception) -> bool:
    """Whether an error means that the file itself is damaged, or is no database."""
    return is_misread(error) or _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _code(error: Exception) -> int | None:
    """SQLite's primary result code."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None
