"""The journal: runs, intents and outcomes. It has a method for all that may be noted or asked, and so its length.

An intent is committed before its request leaves, the outcome after. An intent without an outcome
means that the program ended in between: whether the request was done is unknown.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from core.errors import JournalError
from core.journal.file import JournalFile
from core.journal.history import HistoryRun, SentWrite, Wanted, search, writes_of
from core.journal.payloads import without_payloads
from core.journal.queries import (
    MADE_PROFILES,
    OPEN_TRIES,
    PROFILE_IN_DOUBT,
    RUNS,
    UNFINISHED,
    UNFINISHED_ELSEWHERE,
    last_handover,
    last_send,
    past_event,
    past_run,
    sent_before,
)
from core.journal.records import (
    HandedOver,
    Intent,
    OutcomeState,
    PastEvent,
    PastRun,
    RunKind,
    RunState,
    SentBefore,
    hash_of,
)
from core.journal.untold import Untold, note, strike
from core.outward.data import without_secrets
from core.outward.masking import Masking
from core.outward.secrets import KNOWN, hide
from core.words import say

T = TypeVar("T")
_SEEN_LATER = say("seen by a later run")


class Journal:
    """Opened at the first use. All methods raise JournalError when the file can't be used.

    `sent_by` is noted with each run. Settled runs older than `keep_days` are forgotten; None keeps all. Without
    `keep_payloads` the file has the hashes of what was sent in place of it.
    """

    def __init__(
        self,
        path: Path,
        *,
        sent_by: str = "",
        keep_days: int | None = None,
        keep_payloads: bool = True,
    ) -> None:
        self.sent_by = sent_by
        self._keep_payloads = keep_payloads
        self._file = JournalFile(path, keep_days)
        self._untold = Untold()

    @property
    def remarks(self) -> list[JournalError]:
        """What happened to the file that the user has to know."""
        return self._file.remarks

    @remarks.setter
    def remarks(self, remarks: list[JournalError]) -> None:
        self._file.remarks = remarks

    def keep(self, days: int | None, *, payloads: bool) -> None:
        """Go by this from now on: what is older is forgotten at the next opening."""
        self._file.keep_days, self._keep_payloads = days, payloads

    def words(self, text: str) -> str:
        """What is kept of a message: a system may quote the customer in it, who isn't kept where payloads aren't."""
        return hide(text) if self._keep_payloads else Masking()(text)

    async def begin_run(
        self,
        run_id: str,
        target: str,
        transaction_id: str,
        plan: bytes,
        *,
        ticket: str = "",
        kind: RunKind = "send",
        batch: str = "",
    ) -> None:
        """Note that a run begins; `ticket` is the reason that the user gave, if any, `batch` the name of the batch.

        Earlier runs of the order that never ended are marked interrupted: the caller holds the order's lock,
        so none of them can be under way.
        """

        kept = plan if self._keep_payloads else without_payloads(plan)
        self._untold.begun(run_id, target, transaction_id)

        def work(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            _interrupt(db, target, transaction_id, _now())
            db.execute(
                "INSERT INTO run (id, target, transaction_id, plan, started_at, sent_by, ticket, kind, batch) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    run_id,
                    target,
                    transaction_id,
                    without_secrets(kept.decode()),
                    _now(),
                    self.sent_by,
                    hide(ticket),
                    kind,
                    batch,
                ),
            )
            db.execute("COMMIT")

        await self._file.run(work)

    async def intend(self, run_id: str, intent: Intent) -> int:
        """Put an intent on disk; returns its number. Only then may the request leave."""

        body, hashed = (intent.body, "") if self._keep_payloads else (b"", hash_of(intent.body))
        if KNOWN.holds(body.decode()):  # (it will be kept from leaving: core/http/client.py)
            body, hashed = b"", hash_of(intent.body)

        def work(db: sqlite3.Connection) -> int:
            cursor = db.execute(
                "INSERT INTO intent (run_id, at, system, action, line_id, method, path, body, "
                "profile_id, metric, unique_id, body_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    run_id,
                    _now(),
                    intent.system,
                    intent.action,
                    _gated(intent.line_id),
                    intent.method,
                    _gated(intent.path),
                    body.decode(),
                    _gated(intent.profile_id),
                    _gated(intent.metric),
                    _gated(intent.unique_id),
                    hashed,
                ),
            )
            assert cursor.lastrowid is not None
            return cursor.lastrowid

        return await self._file.note(work)

    async def outcome(
        self, intent: int, state: OutcomeState, detail: str = "", result_id: str | None = None
    ) -> None:
        """Put on disk what came of an intent."""

        def work(db: sqlite3.Connection) -> None:
            db.execute(
                "INSERT INTO outcome (intent_id, at, state, detail, result_id) VALUES (?, ?, ?, ?, ?)",
                (intent, _now(), state, self.words(detail), _gated(result_id)),
            )

        await self._file.note(work)

    async def finish_run(self, run_id: str, state: RunState, error: bytes | None) -> None:
        """Note how a run ended, and that nobody was shown it yet (`told`)."""
        kept = self.words(without_secrets(error.decode())) if error is not None else None
        untold = self._untold.ended(run_id, state, error=error is not None)

        def work(db: sqlite3.Connection) -> None:
            if untold:
                db.execute("BEGIN IMMEDIATE")
                note(db, run_id)
            db.execute(
                "UPDATE run SET finished_at = ?, state = ?, error = ? WHERE id = ?",
                (_now(), state, kept, run_id),
            )
            if untold:
                db.execute("COMMIT")

        await self._file.run(work)

    async def told(self, target: str, transaction_id: str) -> None:
        """Note that somebody was shown how this program's runs of an order ended."""
        if runs := self._untold.shown(target, transaction_id):
            await self._file.run(lambda db: strike(db, runs))

    async def note_seen(self, target: str, found: Sequence[tuple[str, str, str, str]]) -> None:
        """Note that events, by profile, metric, unique id and their own id, are in Klaviyo: earlier tries of them
        that were left open have come to that.
        """

        def work(db: sqlite3.Connection) -> None:
            open_ones = [
                (intent, event_id)
                for *key, event_id in found
                for (intent,) in db.execute(OPEN_TRIES, (target, *key)).fetchall()
            ]
            if not open_ones:
                return
            db.execute("BEGIN IMMEDIATE")
            db.executemany(
                "INSERT INTO outcome (intent_id, at, state, detail, result_id) "
                "VALUES (?, ?, 'recorded', ?, ?)",
                [(intent, _now(), str(_SEEN_LATER), _gated(event_id)) for intent, event_id in open_ones],
            )
            db.execute("COMMIT")

        if found:
            await self._file.run(work)

    async def past_event(self, target: str, profile_id: str, metric: str, unique_id: str) -> PastEvent | None:
        """The newest try of an event that may have been done, by the key that Klaviyo keeps one of."""
        return await self._file.run(lambda db: past_event(db, (target, profile_id, metric, unique_id)))

    async def made_profiles(self, target: str, transaction_id: str) -> list[str | None]:
        """The profiles that runs of an order made, by their ids; None for each that may have been made."""

        def work(db: sqlite3.Connection) -> list[str | None]:
            return [row[0] for row in db.execute(MADE_PROFILES, (target, transaction_id))]

        return await self._file.run(work)

    async def profile_in_doubt(self, target: str, transaction_id: str, since: datetime) -> bool:
        """Whether a run of an order tried since then to make its profile, and nobody knows what became of that."""

        def work(db: sqlite3.Connection) -> bool:
            asked = (target, transaction_id, since.isoformat())
            return db.execute(PROFILE_IN_DOUBT, asked).fetchone() is not None

        return await self._file.run(work)

    async def events_of(self, target: str, transaction_id: str) -> list[SentBefore]:
        """What is known of each event of an order, on whichever profile; what certainly didn't happen is
        left out. Makes no file where there is none.
        """
        if not await self._file.is_there():
            return []
        return await self._file.run(lambda db: sent_before(db, target, transaction_id))

    async def handed_over(self, target: str, orders: Sequence[str]) -> dict[str, HandedOver]:
        """Those of these orders that iPaaS.com's queue has or may have, by the newest handover of each."""

        def work(db: sqlite3.Connection) -> dict[str, HandedOver]:
            return {
                order: found for order in orders if (found := last_handover(db, target, order)) is not None
            }

        return await self._file.run(work)

    async def runs(self, target: str, transaction_id: str | None = None, limit: int = 200) -> list[PastRun]:
        """The newest runs of a connection, or of one order. Makes no file where there is none."""
        return await self._runs(RUNS, target, transaction_id, limit)

    async def last_send(self, target: str, transaction_id: str) -> PastRun | None:
        """The newest send of an order with its plan and its writes, however it ended."""
        if not await self._file.is_there():
            return None
        return await self._file.run(lambda db: last_send(db, target, transaction_id))

    async def unfinished(self, target: str, transaction_id: str | None = None) -> list[PastRun]:
        """Runs of a connection, or of one order, that never ended, or whose end nobody was shown, newest first: those
        of which no later run of the same kind ended well, or of a send. One that is under way is among them, one
        of which this program shows the end itself isn't.
        """
        return self._unshown(await self._runs(UNFINISHED, target, transaction_id, -1))

    async def unfinished_elsewhere(self, target: str, transaction_id: str | None = None) -> list[PastRun]:
        """The same of all connections but one."""
        return self._unshown(await self._runs(UNFINISHED_ELSEWHERE, target, transaction_id, -1))

    def _unshown(self, runs: Sequence[PastRun]) -> list[PastRun]:
        return [run for run in runs if not self._untold.is_own(run)]

    async def settle(self, run: PastRun, run_id: str, *, ticket: str = "") -> PastRun:
        """Note that somebody has looked at a run that never ended: who, when, and for which ticket. It is a run of its
        own, which sent nothing; the order's unfinished runs of this kind and before it are told no more. The caller
        holds the order's lock.
        """
        at = _now()

        def work(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            _interrupt(db, run.target, run.transaction_id, at)
            db.execute(
                "INSERT INTO run (id, target, transaction_id, plan, started_at, finished_at, state, sent_by, "
                "ticket, kind) VALUES (?, ?, ?, 'null', ?, ?, 'settled', ?, ?, ?)",
                (run_id, run.target, run.transaction_id, at, at, self.sent_by, hide(ticket), run.kind),
            )
            db.execute("COMMIT")

        await self._file.run(work)
        moment = datetime.fromisoformat(at)
        return PastRun(
            run_id=run_id,
            transaction_id=run.transaction_id,
            started_at=moment,
            finished_at=moment,
            state="settled",
            error=None,
            events=0,
            sent_by=self.sent_by,
            ticket=hide(ticket),
            kind=run.kind,
            target=run.target,
        )

    async def _runs(self, which: str, target: str, transaction_id: str | None, limit: int) -> list[PastRun]:
        if not await self._file.is_there():
            return []

        def work(db: sqlite3.Connection) -> list[PastRun]:
            rows = db.execute(which, (target, transaction_id, limit)).fetchall()
            return [past_run(db, row) for row in rows]

        return await self._file.run(work)

    async def ask(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` gives, done in the journal's thread; for the modules of this package."""
        return await self._file.run(work)

    async def note(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The same for one statement that writes: it is committed with others that wait (`core.journal.commits`)."""
        return await self._file.note(work)

    async def history(
        self, target: str, wanted: Wanted, limit: int = 200, before: str | None = None
    ) -> list[HistoryRun]:
        """The runs of a connection that are searched for, newest first (`core.journal.history`); `before` is the run
        after which to go on. Makes no file where there is none.
        """
        if not await self._file.is_there():
            return []
        return await self._file.run(lambda db: search(db, target, wanted, limit, before))

    async def writes(self, run_id: str) -> list[SentWrite]:
        """What a run sent, and what came back."""
        return await self._file.run(lambda db: writes_of(db, run_id))

    async def aclose(self) -> None:
        """Close the file and end the thread; does nothing the second time."""
        await self._file.aclose()


def _interrupt(db: sqlite3.Connection, target: str, transaction_id: str, at: str) -> None:
    """End the order's runs that never ended: none of them is under way, where its lock is held."""
    db.execute(
        "UPDATE run SET state = 'interrupted', finished_at = ? "
        "WHERE target = ? AND transaction_id = ? AND finished_at IS NULL",
        (at, target, transaction_id),
    )


def _gated(value: str | None) -> str | None:
    """What a record or an answer calls something: a server can put a secret there."""
    return KNOWN.hide(value) if value is not None else None


def _now() -> str:
    return datetime.now(UTC).isoformat()
