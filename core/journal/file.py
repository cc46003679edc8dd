"""The journal's file, and the one thread that uses it."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from core.errors import JournalError
from core.journal import schema
from core.journal.commits import Commits
from core.journal.opening import open_journal
from core.journal.retention import forget
from core.journal.trouble import as_journal_error, file_at, is_damage, is_misread, taken_away

T = TypeVar("T")


class JournalFile:
    """Opened at the first use. `run` and `note` raise JournalError when the file can't be used.

    Settled runs older than `keep_days` are forgotten when it is opened; None keeps all. `remarks` grows when
    something happened to the file that the user has to know.
    """

    def __init__(self, path: Path, keep_days: int | None) -> None:
        self._path = path
        self.keep_days = keep_days
        self.remarks: list[JournalError] = []
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._db: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._ended = False
        self._commits = Commits(self._in_thread, self._work)

    async def is_there(self) -> bool:
        """Whether there is anything to ask; whoever only asks makes no file."""
        return self._db is not None or await asyncio.to_thread(self._path.exists)

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` gives, done in the journal's thread."""
        # Shielded: a cancelled task must not leave a write half known.
        return await asyncio.shield(self._in_thread(lambda: self._work(work)))

    async def note(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The same for one statement that writes: it is committed with others that wait (`core.journal.commits`)."""
        return await self._commits.note(work)

    async def aclose(self) -> None:
        """Close the file and end the thread; does nothing the second time."""
        if self._ended:
            return
        self._ended = True
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    def _in_thread(self, call: Callable[[], T]) -> asyncio.Future[T]:
        return asyncio.get_running_loop().run_in_executor(self._thread, call)

    def _work(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            if self._db is None:
                opened = open_journal(self._path)
                self._db, self._file = opened.db, file_at(self._path)
                if self.keep_days is not None:
                    forget(self._db, self.keep_days)
                if opened.remark is not None:
                    self.remarks.append(opened.remark)
            elif file_at(self._path) != self._file:
                # What is written would be in no file, or in one put aside.
                self._close()
                raise taken_away(self._path)
            return work(self._db)
        except (sqlite3.Error, OSError) as error:
            self._roll_back()
            if is_damage(error):  # found while in use: the next use opens it anew, which puts it aside
                if is_misread(error) and self._db is not None:
                    with contextlib.suppress(sqlite3.Error):
                        schema.mark_damaged(self._db)
                self._close()
            raise as_journal_error(error, self._path) from error
        except BaseException:  # such as a text that is none: what is noted next is no part of that
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self._db is not None and self._db.in_transaction:
            with contextlib.suppress(sqlite3.Error):  # SQLite may have rolled back by itself
                self._db.rollback()

    def _close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None
