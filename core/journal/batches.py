"""Batches in the journal's file: named lists of orders that are sent together."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from core.errors import UsageError
from core.journal.batch_orders import BatchOrders
from core.journal.batch_records import FORESEE_NOTHING, Batch, BatchState, batch_in_row
from core.journal.past import rename_batch
from core.outward.secrets import hide
from core.words import by_typing, say


class Batches(BatchOrders):
    """The batches of one connection, with their orders. All methods raise JournalError when the file can't be used."""

    async def create(
        self,
        name: str,
        ids: Sequence[str],
        *,
        source: str,
        options: bytes,
        ticket: str = "",
        named: bool = True,
    ) -> Batch:
        """Note a new batch. `named`: somebody chose the name; else it gets a number where there is one of that name
        already. Raises UsageError where a chosen name is taken.
        """
        by, now = self._journal.sent_by, datetime.now(UTC)

        def work(db: sqlite3.Connection) -> tuple[int | None, str]:
            db.execute("BEGIN IMMEDIATE")
            taken = {
                each for (each,) in db.execute("SELECT name FROM batch WHERE target = ?", (self._target,))
            }
            free = name if named else next(each for each in _numbered(name) if each not in taken)
            if free in taken:
                db.execute("ROLLBACK")
                return None, free
            made = db.execute(
                "INSERT INTO batch (target, name, source, options, ticket, created_at, created_by, state) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, 'new')",
                (self._target, free, hide(source), options.decode(), hide(ticket), now.isoformat(), by),
            ).lastrowid
            db.executemany(
                "INSERT INTO batch_order (batch_id, place, transaction_id) VALUES (?, ?, ?)",
                [(made, place, transaction_id) for place, transaction_id in enumerate(ids)],
            )
            db.execute("COMMIT")
            return made, free

        made, free = await self._journal.ask(work)
        if made is None:
            raise _taken(name)
        return Batch(
            id=made,
            name=free,
            source=source,
            options=options,
            ticket=ticket,
            created_at=now,
            created_by=by,
            state="new",
            seconds=0.0,
            of=len(ids),
        )

    async def find(self, name: str) -> Batch:
        """The batch of a name. Raises UsageError where there is none."""
        batches = await self.all()
        for batch in batches:
            if batch.name == name:
                return batch
        names = ", ".join(batch.name for batch in batches)
        raise UsageError(
            say("There is no batch called “{name}”. There are: {names}.", name=name, names=names)
            if names
            else say("There is no batch called “{name}”, and there are no others.", name=name),
            title=say("There is no such batch"),
            hint=say("Choose one of these, or start a new one.") if names else say("Start a new one."),
        )

    async def of(self, batch_id: int) -> Batch:
        """The batch of an ID, whatever it is called by now. Raises LookupError where there is none."""
        for batch in await self.all():
            if batch.id == batch_id:
                return batch
        raise LookupError(batch_id)

    async def all(self) -> list[Batch]:
        """The connection's batches, newest first."""

        def work(db: sqlite3.Connection) -> list[Batch]:
            rows = db.execute(
                "SELECT id, name, source, options, ticket, created_at, created_by, state, seconds, "
                "(SELECT COUNT(*) FROM batch_order WHERE batch_id = batch.id) FROM batch WHERE target = ? "
                "ORDER BY id DESC",
                (self._target,),
            )
            return [batch_in_row(row) for row in rows]

        return await self._journal.ask(work)

    async def unfinished(self) -> list[tuple[Batch, int]]:
        """Those of which orders wait, with how many, newest first."""
        found = [(batch, await self.counts(batch.id)) for batch in await self.all() if batch.state != "done"]
        return [(batch, counts["waiting"]) for batch, counts in found if counts.get("waiting")]

    async def left_under_way(self, batch_id: int | None = None) -> frozenset[str]:
        """The orders, of one batch or of all, that it has begun to send and that wait: who resumes it finishes them."""

        def work(db: sqlite3.Connection) -> frozenset[str]:
            found = db.execute(
                "SELECT transaction_id FROM batch_order JOIN batch ON batch.id = batch_id WHERE target = ?1 AND "
                "batch_order.state = 'waiting' AND batch.id = COALESCE(?2, batch.id) AND "
                "EXISTS (SELECT 1 FROM past WHERE past.target = ?1 AND past.batch = batch.name AND "
                "past.transaction_id = batch_order.transaction_id)",
                (self._target, batch_id),
            )
            return frozenset(order for (order,) in found)

        return await self._journal.ask(work)

    async def rename(self, batch_id: int, name: str) -> None:
        """Call a batch otherwise; its runs in the history too. Raises UsageError where there is one of that name."""

        def work(db: sqlite3.Connection) -> bool:
            db.execute("BEGIN IMMEDIATE")
            taken = db.execute(
                "SELECT 1 FROM batch WHERE target = ? AND name = ? AND id != ?",
                (self._target, name, batch_id),
            ).fetchone()
            if taken is not None:
                db.execute("ROLLBACK")
                return False
            (old,) = db.execute("SELECT name FROM batch WHERE id = ?", (batch_id,)).fetchone()
            rename_batch(db, self._target, old, name)
            db.execute("UPDATE batch SET name = ? WHERE id = ?", (name, batch_id))
            db.execute("COMMIT")
            return True

        if not await self._journal.ask(work):
            raise _taken(name)

    async def discard(self, batch_id: int) -> None:
        """Forget a batch of which nothing was begun; of any other one nothing is forgotten."""

        def work(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            unbegun = db.execute(
                "SELECT 1 FROM batch WHERE id = ? AND target = ? AND state = 'new' AND NOT EXISTS "
                "(SELECT 1 FROM batch_order WHERE batch_id = batch.id AND state != 'waiting')",
                (batch_id, self._target),
            ).fetchone()
            if unbegun is not None:
                db.execute("DELETE FROM batch_order WHERE batch_id = ?", (batch_id,))
                db.execute("DELETE FROM batch WHERE id = ?", (batch_id,))
            db.execute("COMMIT")

        await self._journal.ask(work)

    async def choose(self, batch_id: int, *, options: bytes, ticket: str) -> None:
        """Take other choices, of a batch of which nothing was sent yet: what was planned with others counts no more."""

        def work(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            before = db.execute(
                "SELECT options FROM batch WHERE id = ? AND state = 'new'", (batch_id,)
            ).fetchone()
            if before is not None:
                db.execute(
                    "UPDATE batch SET options = ?, ticket = ? WHERE id = ?",
                    (options.decode(), hide(ticket), batch_id),
                )
            if before is not None and before[0] != options.decode():
                db.execute(f"UPDATE batch_order SET {FORESEE_NOTHING} WHERE batch_id = ?", (batch_id,))  # noqa: S608
            db.execute("COMMIT")

        await self._journal.ask(work)

    async def carriers(self, name: str) -> dict[str, int]:
        """Who carried it out: of how many orders something was sent, by the runs' kinds (`send`, `handover`)."""

        def work(db: sqlite3.Connection) -> dict[str, int]:
            found = db.execute(
                "SELECT kind, COUNT(DISTINCT transaction_id) FROM past WHERE target = ? AND batch = ? AND "
                "(kind <> 'send' OR EXISTS (SELECT 1 FROM intent WHERE run_id = past.run_id AND action = 'event')) "
                "GROUP BY kind",
                (self._target, name),
            )
            return dict(found.fetchall())

        return await self._journal.ask(work)

    async def begin(self, batch_id: int) -> None:
        """Note that it goes on."""
        await self._set("UPDATE batch SET state = 'running' WHERE id = ?", batch_id)

    async def end(self, batch_id: int, state: BatchState, seconds: float) -> None:
        """Note how it stands, after it has run for so many seconds more."""
        await self._set(
            "UPDATE batch SET state = ?, seconds = seconds + ? WHERE id = ?", state, seconds, batch_id
        )


def _numbered(name: str) -> Iterator[str]:
    """The name itself, then `name (2)` and so on."""
    yield name
    yield from (f"{name} ({number})" for number in itertools.count(2))


def _taken(name: str) -> UsageError:
    return UsageError(
        say("There is already a batch called “{name}”.", name=name),
        title=say("The batch's name is taken"),
        hint=say(
            "Choose another name, or continue that batch{terminal}.",
            terminal=by_typing(f"--resume “{name}”"),
        ),
    )
