"""Batches that nobody carries out any more, though they never ended: what the next start tells of them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec

from core.coerce import here
from core.journal import Batch, Batches
from core.journal.outcomes import counted
from core.transfer.plan.notice import Notice
from core.transfer.sending.locks import is_carried_out
from core.words import joined, say, when


class BrokenOff(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="batch_broken_off"):
    """A batch whose program died. `counts` is how many of its orders are in which state; `notice` it as people are told
    of it.
    """

    name: str
    counts: dict[str, int]
    notice: Notice


async def broken_off(batches: Batches, locks: Path, target: str) -> tuple[BrokenOff, ...]:
    """Those of a connection, newest first. Raises JournalError."""
    found = list[BrokenOff]()
    for batch in await batches.all():
        if batch.state != "running" or await asyncio.to_thread(is_carried_out, locks, target, batch.id):
            continue
        counts = await batches.counts(batch.id)
        found.append(BrokenOff(name=batch.name, counts=counts, notice=_notice(batch, counts)))
    return tuple(found)


def _notice(batch: Batch, counts: dict[str, int]) -> Notice:
    done = {state: number for state, number in counts.items() if state != "waiting"}
    by = say(" by {sent_by}", sent_by=batch.created_by) if batch.created_by else ""
    of_these = joined(
        ", ",
        (counted(state, number) for state, number in done.items()),
    )
    return Notice(
        title=say(
            "The batch “{name}”, started {at}{by}, was interrupted",
            name=batch.name,
            at=when(here(batch.created_at)),
            by=by,
        ),
        detail=say(
            "{done:,} of {of:,} orders are done{these}.",
            done=sum(done.values()),
            of=batch.of,
            these=say(": {these}", these=of_these) if done else "",
        ),
        hint=say(
            "Continue it, or stop it there. What was in progress is checked first, and nothing is sent twice."
        ),
        name="batch_broken_off",
    )
