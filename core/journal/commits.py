"""Commits together what waits for the journal at the same moment: each commit waits for the disk, and one is enough.

Nothing is told as written before it is. What the disk, or another program, keeps from being written holds for all of
it; what is wrong with one statement holds for that one alone.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from core.errors import JournalError

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], Any]


class Carry(Protocol):
    """Carries a work out on the open file, in the journal's thread. Raises JournalError."""

    def __call__(self, work: Callable[[sqlite3.Connection], T], /) -> T:
        """What the work gives."""
        ...


class InThread(Protocol):
    """Has something done in the journal's thread, after all that was asked for before."""

    def __call__(self, call: Callable[[], None], /) -> asyncio.Future[None]:
        """Done when that is."""
        ...


@dataclass
class _Note:
    """One statement that writes, and what came of it."""

    work: Work
    answer: Any = None
    error: BaseException | None = None

    def alone(self, db: sqlite3.Connection) -> None:
        """Carry it out, as part of a transaction or as one of its own."""
        self.answer = self.work(db)


@dataclass
class _Commit:
    """Notes that will be committed together, once the thread comes to them."""

    notes: list[_Note] = field(default_factory=list)
    done: asyncio.Future[None] | None = None


class Commits:
    """What is noted while the thread is busy goes into one transaction."""

    def __init__(self, in_thread: InThread, carry: Carry) -> None:
        self._in_thread = in_thread
        self._carry = carry
        self._next: _Commit | None = None
        self._lock = threading.Lock()

    async def note(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` gives, which is one statement; it is on disk then. Raises JournalError."""
        note = _Note(work)
        with self._lock:
            commit = self._next
            if commit is None:
                commit = self._next = _Commit()
            commit.notes.append(note)
        if commit.done is None:
            commit.done = self._in_thread(self._carry_out)
        # Shielded: a cancelled task must not leave a write half known.
        await asyncio.shield(commit.done)
        if note.error is not None:
            raise note.error
        answer: T = note.answer
        return answer

    def _carry_out(self) -> None:
        with self._lock:
            commit, self._next = self._next, None
        assert commit is not None
        notes = commit.notes
        if len(notes) == 1:
            self._carry(notes[0].alone)
            return
        try:
            self._carry(lambda db: _together(db, notes))
        except (JournalError, ValueError) as error:
            if not isinstance(error, ValueError) and not _is_of_one(error.__cause__):
                raise
            for note in notes:
                try:
                    self._carry(note.alone)
                except (JournalError, ValueError) as own:
                    note.error = own


def _together(db: sqlite3.Connection, notes: Sequence[_Note]) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        for note in notes:
            note.alone(db)
        db.execute("COMMIT")
    except BaseException:
        db.rollback()  # nothing, where SQLite has done so by itself, as on a full disk
        raise


def _is_of_one(error: BaseException | None) -> bool:
    """Whether an error is about what is in a statement: the others of the transaction may go well."""
    return isinstance(error, sqlite3.IntegrityError | sqlite3.DataError)
