"""Batches in the journal's file: their orders, and what became of each."""

from __future__ import annotations

import itertools
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from core.errors import UsageError
from core.journal.causes import is_part_of, kept_code
from core.journal.history import rename_batch
from core.journal.journal import Journal
from core.journal.trouble import moment_in_row
from core.outward.secrets import hide
from core.words import InCommon, by_typing, recalled, say, sentences

BatchState = Literal["new", "running", "paused", "stopped", "done"]
"""`running` is also what a batch is left as whose program was killed: it can be resumed like a paused one."""
OrderState = Literal["waiting", "recorded", "accepted", "skipped", "failed", "unknown"]
"""As in an order's summary; `waiting` until it has one."""
LEFT_OUT = "left_out"
"""The cause of orders that the user left out; behind a full stop it has what spoke against them, as far as known."""
WhyLeft = Literal["unticked", "old", "rest"]
"""Why orders were left out: they weren't ticked; they are old, and wanted to be ticked; with all that waited."""
_LEFT_OUT_TITLE = say("Left out when the batch was confirmed")
_OLD = say("An old order, which would start live flows")
_LEFT_OUT_REMEDY = say("Nothing was sent for it. Try this group again to preview it and be asked again.")

_FORESEE_NOTHING = "foreseen = '', foreseen_title = '', foreseen_remedy = '', planned_at = ''"
_MESSAGES = ("title", "detail", "remedy", "foreseen_title", "foreseen_remedy")


@dataclass(frozen=True, kw_only=True)
class Batch:
    """A named list of orders that are sent together. `options` is JSON, `source` says where the ids came from,
    `seconds` how long it has run so far, in all its parts.
    """

    id: int
    name: str
    source: str
    options: bytes
    ticket: str
    created_at: datetime
    created_by: str
    state: BatchState
    seconds: float
    of: int


@dataclass(frozen=True, kw_only=True)
class BatchOrder:
    """One order of a batch. `cause` groups those that were kept back for the same reason, `remedy` is what to do about
    it. `confirmed` tells the plan that was confirmed by what it sends; `number` is the order's own, empty where it
    isn't known. Of an order that waits, `foreseen`, `foreseen_title` and `foreseen_remedy` are the cause that kept it
    back, or spoke against it, when it was planned last, at `planned_at`; all are empty where nothing did.
    """

    transaction_id: str
    state: OrderState = "waiting"
    cause: str = ""
    title: str = ""
    detail: str = ""
    remedy: str = ""
    profile_id: str = ""
    events: int = 0
    at: str = ""
    confirmed: str = ""
    number: str = ""
    foreseen: str = ""
    foreseen_title: str = ""
    foreseen_remedy: str = ""
    planned_at: str = ""


@dataclass(frozen=True, kw_only=True)
class PlannedOrder:
    """What a look at an order of a batch has found: `confirmed` tells the plan by what it sends, `cause`, `title` and
    `remedy` what keeps it back or speaks against it, empty where nothing does.
    """

    confirmed: str
    number: str = ""
    cause: str = ""
    title: str = ""
    remedy: str = ""


@dataclass(frozen=True, kw_only=True)
class Cause:
    """Orders of a batch that the same thing keeps back, and what to do about it."""

    cause: str
    count: int
    title: str
    remedy: str


def is_left_out(cause: str) -> bool:
    """Whether a cause says that the user left orders out."""
    return cause.partition(".")[0] == LEFT_OUT


class Batches:
    """The batches of one connection. All methods raise JournalError when the file can't be used."""

    def __init__(self, journal: Journal, target: str) -> None:
        self._journal = journal
        self._target = target

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
            say("There is no batch of the name “{name}”; there are: {names}.", name=name, names=names)
            if names
            else say("There is no batch of the name “{name}”, nor any other.", name=name),
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
            return [_batch(row) for row in rows]

        return await self._journal.ask(work)

    async def unfinished(self) -> list[tuple[Batch, int]]:
        """Those of which orders wait, with how many, newest first."""
        found = [(batch, await self.counts(batch.id)) for batch in await self.all() if batch.state != "done"]
        return [(batch, counts["waiting"]) for batch, counts in found if counts.get("waiting")]

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
                db.execute(f"UPDATE batch_order SET {_FORESEE_NOTHING} WHERE batch_id = ?", (batch_id,))  # noqa: S608
            db.execute("COMMIT")

        await self._journal.ask(work)

    async def leave_out(self, batch_id: int, ids: Iterable[str], why: WhyLeft = "unticked") -> None:
        """Leave out orders that wait, by the user's word: nothing is sent of them, and they can be tried again. What
        kept them back or spoke against them when they were planned is told with it.
        """
        now, left = datetime.now(UTC).isoformat(), list(ids)

        def work(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            for order in left:
                row = db.execute(
                    "SELECT foreseen, foreseen_title, foreseen_remedy FROM batch_order "
                    "WHERE batch_id = ? AND transaction_id = ? AND state = 'waiting'",
                    (batch_id, order),
                ).fetchone()
                if row is None:
                    continue
                code, title, remedy = _left_out(why, row[0], recalled(row[1]), recalled(row[2]))
                db.execute(
                    "UPDATE batch_order SET state = 'skipped', cause = ?, title = ?, detail = '', remedy = ?, at = ? "
                    "WHERE batch_id = ? AND transaction_id = ?",
                    (code, *map(self._journal.words, (title, remedy)), now, batch_id, order),
                )
            db.execute(
                "UPDATE batch SET state = 'done' WHERE id = ? AND NOT EXISTS "
                "(SELECT 1 FROM batch_order WHERE batch_id = batch.id AND state = 'waiting')",
                (batch_id,),
            )
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

    async def there_before(self, batch: Batch) -> frozenset[str]:
        """Those of its recorded orders of which it sent no event: Klaviyo had them all."""

        def work(db: sqlite3.Connection) -> frozenset[str]:
            found = db.execute(
                "SELECT transaction_id FROM batch_order WHERE batch_id = ?1 AND state = 'recorded' "
                "AND EXISTS (SELECT 1 FROM past WHERE target = ?2 AND batch = ?3 "
                "AND past.transaction_id = batch_order.transaction_id) "
                "AND NOT EXISTS (SELECT 1 FROM past WHERE target = ?2 AND batch = ?3 "
                "AND past.transaction_id = batch_order.transaction_id AND (kind <> 'send' OR EXISTS "
                "(SELECT 1 FROM intent WHERE run_id = past.run_id AND action = 'event')))",
                (batch.id, self._target, batch.name),
            )
            return frozenset(order for (order,) in found)

        return await self._journal.ask(work)

    async def never_begun(self, batch: Batch) -> frozenset[str]:
        """Those of its failed orders that were kept back before a run of theirs began, so that nothing left. Of what
        iPaaS.com's own queue carried out nobody can tell: none.
        """

        def work(db: sqlite3.Connection) -> frozenset[str]:
            found = db.execute(
                "SELECT transaction_id FROM batch_order WHERE batch_id = ? AND state = 'failed' AND events = 0 "
                "AND NOT EXISTS (SELECT 1 FROM past WHERE target = ? AND batch = ? AND "
                "(kind = 'handover' OR past.transaction_id = batch_order.transaction_id))",
                (batch.id, self._target, batch.name),
            )
            return frozenset(order for (order,) in found)

        return await self._journal.ask(work)

    async def begin(self, batch_id: int) -> None:
        """Note that it goes on."""
        await self._set("UPDATE batch SET state = 'running' WHERE id = ?", batch_id)

    async def end(self, batch_id: int, state: BatchState, seconds: float) -> None:
        """Note how it stands, after it has run for so many seconds more."""
        await self._set(
            "UPDATE batch SET state = ?, seconds = seconds + ? WHERE id = ?", state, seconds, batch_id
        )

    async def waiting(self, batch_id: int) -> list[BatchOrder]:
        """The orders that are still to be done, in their sequence."""
        return [order for order in await self.orders(batch_id) if order.state == "waiting"]

    async def orders(self, batch_id: int) -> list[BatchOrder]:
        """All orders, in their sequence."""

        def work(db: sqlite3.Connection) -> list[BatchOrder]:
            rows = db.execute(
                "SELECT transaction_id, state, cause, title, detail, remedy, profile_id, events, at, confirmed, "
                "CASE number WHEN '' THEN COALESCE((SELECT order_number FROM past WHERE target = ?2 AND "
                "past.transaction_id = batch_order.transaction_id AND order_number != '' "
                "ORDER BY past.place DESC LIMIT 1), '') ELSE number END, "
                "foreseen, foreseen_title, foreseen_remedy, planned_at "
                "FROM batch_order WHERE batch_id = ?1 ORDER BY place",
                (batch_id, self._target),
            )
            names = BatchOrder.__dataclass_fields__
            return [_order(dict(zip(names, row, strict=True))) for row in rows]

        return await self._journal.ask(work)

    async def ended(self, batch_id: int, order: BatchOrder) -> None:
        """Note what became of an order: the batch has it from now on, and tells it."""
        await self._set(
            "UPDATE batch_order SET state = ?, cause = ?, title = ?, detail = ?, remedy = ?, profile_id = ?, "
            "events = ?, at = ?, number = CASE ? WHEN '' THEN number ELSE ? END "
            "WHERE batch_id = ? AND transaction_id = ?",
            order.state,
            order.cause,
            *map(self._journal.words, (order.title, order.detail, order.remedy)),
            order.profile_id,
            order.events,
            datetime.now(UTC).isoformat(),
            hide(order.number),
            hide(order.number),
            batch_id,
            order.transaction_id,
        )
        await self._journal.told(self._target, order.transaction_id)

    async def confirm(self, batch_id: int, planned: Mapping[str, PlannedOrder]) -> None:
        """Note what was confirmed, and what was seen to keep orders back, by the orders."""
        now = datetime.now(UTC).isoformat()

        def work(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            db.executemany(
                "UPDATE batch_order SET confirmed = ?, number = CASE ? WHEN '' THEN number ELSE ? END, foreseen = ?, "
                "foreseen_title = ?, foreseen_remedy = ?, planned_at = ? WHERE batch_id = ? AND transaction_id = ?",
                [
                    (
                        each.confirmed,
                        *(hide(each.number),) * 2,
                        each.cause,
                        *map(self._journal.words, (each.title, each.remedy)),
                        now,
                        batch_id,
                        order,
                    )
                    for order, each in planned.items()
                ],
            )
            db.execute("COMMIT")

        await self._journal.ask(work)

    async def counts(self, batch_id: int) -> dict[str, int]:
        """How many orders are in which state; those that none is in are left out."""

        def work(db: sqlite3.Connection) -> dict[str, int]:
            found = db.execute(
                "SELECT state, COUNT(*) FROM batch_order WHERE batch_id = ? GROUP BY state ORDER BY state",
                (batch_id,),
            )
            return dict(found.fetchall())

        return await self._journal.ask(work)

    async def causes(self, batch_id: int) -> list[Cause]:
        """What keeps orders back, the most frequent first."""

        def work(db: sqlite3.Connection) -> list[Cause]:
            rows = db.execute(
                "SELECT cause, title, remedy, COUNT(*) FROM batch_order "
                "WHERE batch_id = ? AND cause != '' GROUP BY cause, title, remedy ORDER BY MIN(place)",
                (batch_id,),
            )
            numbers = Counter[str]()
            told: dict[str, tuple[InCommon, InCommon]] = {}
            for code, title, remedy, number in rows:
                cause = kept_code(code, title)
                numbers[cause] += number
                words = told.setdefault(cause, (InCommon(), InCommon()))
                words[0].add(recalled(title))
                words[1].add(recalled(remedy))
            return [
                Cause(cause=cause, count=numbers[cause], title=title.text, remedy=remedy.text)
                for cause, (title, remedy) in sorted(
                    told.items(), key=lambda each: (-numbers[each[0]], each[0])
                )
            ]

        return await self._journal.ask(work)

    async def again(self, batch_id: int, cause: str) -> int:
        """Have the orders of a cause wait for another try, or those of all its parts; how many these are."""

        def work(db: sqlite3.Connection) -> int:
            db.execute("BEGIN IMMEDIATE")
            rows = db.execute(
                "SELECT transaction_id, cause, title FROM batch_order WHERE batch_id = ? AND cause != ''",
                (batch_id,),
            )
            held = {order: kept_code(code, title) for order, code, title in rows}
            chosen = [order for order, code in held.items() if code == cause]
            chosen = chosen or [order for order, code in held.items() if is_part_of(code, cause)]
            db.executemany(
                f"UPDATE batch_order SET state = 'waiting', cause = '', confirmed = '', {_FORESEE_NOTHING} "  # noqa: S608
                "WHERE batch_id = ? AND transaction_id = ?",
                [(batch_id, order) for order in chosen],
            )
            db.execute("COMMIT")
            return len(chosen)

        return await self._journal.ask(work)

    async def _set(self, statement: str, *values: object) -> None:
        def work(db: sqlite3.Connection) -> None:
            db.execute(statement, values)

        await self._journal.note(work)


def _numbered(name: str) -> Iterator[str]:
    """The name itself, then `name (2)` and so on."""
    yield name
    yield from (f"{name} ({number})" for number in itertools.count(2))


def _taken(name: str) -> UsageError:
    return UsageError(
        say("There is a batch of the name “{name}” already.", name=name),
        title=say("The batch's name is taken"),
        hint=say(
            "Choose another name, or continue that batch{terminal}.",
            terminal=by_typing(f"--resume “{name}”"),
        ),
    )


def _left_out(why: WhyLeft, cause: str, title: str, remedy: str) -> tuple[str, str, str]:
    """The code, the title and the remedy of an order that is left out, by what spoke against it, if anything did."""
    if not cause and why == "old":
        cause, title = "old_order", _OLD
    code = ".".join(filter(None, (LEFT_OUT, "rest" if why == "rest" else "", cause)))
    if why == "rest":
        told = say("Left out with the rest: {why}", why=title) if title else say("Left out with the rest")
    else:
        told = say("Left out when the batch was confirmed: {why}", why=title) if title else _LEFT_OUT_TITLE
    return code, told, sentences(remedy, _LEFT_OUT_REMEDY)


def _order(values: dict[str, Any]) -> BatchOrder:
    words = {name: recalled(values[name]) for name in _MESSAGES}
    return BatchOrder(**values | words | {"cause": kept_code(values["cause"], values["title"])})


def _batch(row: tuple[Any, ...]) -> Batch:
    number, name, source, options, ticket, created_at, created_by, state, seconds, of = row
    return Batch(
        id=number,
        name=name,
        source=recalled(source),
        options=options.encode(),
        ticket=ticket,
        created_at=moment_in_row(created_at),
        created_by=created_by,
        state=state,
        seconds=seconds,
        of=of,
    )
