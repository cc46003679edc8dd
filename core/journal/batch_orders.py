"""The orders of batches in the journal's file, and what became of each."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from core.journal.batch_records import (
    FORESEE_NOTHING,
    LEFT_OUT,
    THERE_BEFORE,
    Batch,
    BatchOrder,
    Cause,
    PlannedOrder,
    WhyLeft,
    order_in_row,
)
from core.journal.causes import is_part_of, kept_code
from core.journal.journal import Journal
from core.outward.secrets import hide
from core.words import InCommon, recalled, say, sentences, stated

_LEFT_OUT_TITLE = say("Left out when the batch was confirmed")
_OLD = say("An old order, which would start live flows")
_LEFT_OUT_REMEDY = say("Nothing was sent for it. Try this group again to preview it and be asked again.")
_DONE_IF_NONE_WAITS = (
    "UPDATE batch SET state = 'done' WHERE id = ? AND NOT EXISTS "
    "(SELECT 1 FROM batch_order WHERE batch_id = batch.id AND state = 'waiting')"
)


class BatchOrders:
    """The orders of one connection's batches. All methods raise JournalError when the file can't be used."""

    def __init__(self, journal: Journal, target: str) -> None:
        self._journal = journal
        self._target = target

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
            db.execute(_DONE_IF_NONE_WAITS, (batch_id,))
            db.execute("COMMIT")

        await self._journal.ask(work)

    async def finish(self, batch_id: int, found: Iterable[BatchOrder]) -> None:
        """Note of waiting orders that Klaviyo has them: the batch has sent nothing of them, and has nothing to send."""
        now, there = datetime.now(UTC).isoformat(), list(found)

        def work(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            db.executemany(
                "UPDATE batch_order SET state = 'recorded', profile_id = ?, events = ?, at = ?, confirmed = ? "
                "WHERE batch_id = ? AND transaction_id = ? AND state = 'waiting'",
                [
                    (each.profile_id, each.events, now, THERE_BEFORE, batch_id, each.transaction_id)
                    for each in there
                ],
            )
            db.execute(_DONE_IF_NONE_WAITS, (batch_id,))
            db.execute("COMMIT")

        await self._journal.ask(work)

    async def there_before(self, batch: Batch) -> frozenset[str]:
        """Those of its recorded orders of which it sent no event: Klaviyo had them all."""

        def work(db: sqlite3.Connection) -> frozenset[str]:
            found = db.execute(
                "SELECT transaction_id FROM batch_order WHERE batch_id = ?1 AND state = 'recorded' "
                "AND (confirmed = ?4 OR EXISTS (SELECT 1 FROM past WHERE target = ?2 AND batch = ?3 "
                "AND past.transaction_id = batch_order.transaction_id)) "
                "AND NOT EXISTS (SELECT 1 FROM past WHERE target = ?2 AND batch = ?3 "
                "AND past.transaction_id = batch_order.transaction_id AND (kind <> 'send' OR EXISTS "
                "(SELECT 1 FROM intent WHERE run_id = past.run_id AND action = 'event')))",
                (batch.id, self._target, batch.name, THERE_BEFORE),
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
            return [order_in_row(dict(zip(names, row, strict=True))) for row in rows]

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
                f"UPDATE batch_order SET state = 'waiting', cause = '', confirmed = '', {FORESEE_NOTHING} "  # noqa: S608
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


def _left_out(why: WhyLeft, cause: str, title: str, remedy: str) -> tuple[str, str, str]:
    """The code, the title and the remedy of an order that is left out, by what spoke against it, if anything did: that
    comes first, since it tells the rows of a list apart.
    """
    if not cause and why == "old":
        cause, title = "old_order", _OLD
    code = ".".join(filter(None, (LEFT_OUT, "rest" if why == "rest" else "", cause)))
    if why == "rest":
        told = (
            stated(title, say("It was left out with the rest.")) if title else say("Left out with the rest")
        )
    else:
        told = (
            stated(title, say("It was left out when the batch was confirmed.")) if title else _LEFT_OUT_TITLE
        )
    return code, told, sentences(remedy, _LEFT_OUT_REMEDY)
