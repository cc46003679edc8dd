"""What the journal has of batches, read together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.batch.progress import CauseTold
from core.transfer.plan.plan import PlanOptions
from gui.orders.batches.view import BatchView, ListedBatch
from gui.words.batches import SENT, with_blocked

if TYPE_CHECKING:
    from core.desk import Desk


async def read_all(desk: Desk) -> tuple[ListedBatch, ...]:
    """All batches of the connection, newest first."""
    return tuple(
        [
            ListedBatch(batch=each, counts=await desk.batches.counts(each.id))
            for each in await desk.batches.all()
        ]
    )


async def read_batch(desk: Desk, name: str) -> tuple[BatchView, frozenset[str]]:
    """A batch as it stands while nothing goes on, and which of its orders wait. UsageError where there is none."""
    batch = await desk.batches.find(name)
    held: dict[str, list[str]] = {}
    sent: dict[str, list[str]] = {}
    numbers: dict[str, str] = {}
    for order in await desk.batches.orders(batch.id):
        if order.number:
            numbers[order.transaction_id] = order.number
        if order.state in SENT:
            sent.setdefault(order.state, []).append(order.transaction_id)
        if order.cause:
            held.setdefault(order.cause, []).append(order.transaction_id)
    view = BatchView(
        stage="open",
        batch=batch,
        options=msgspec.json.decode(batch.options, type=PlanOptions),
        counts=with_blocked(await desk.batches.counts(batch.id), len(await desk.batches.never_begun(batch))),
        causes=tuple(map(CauseTold.of, await desk.batches.causes(batch.id))),
        held={cause: tuple(ids) for cause, ids in held.items()},
        numbers=numbers,
        sent={state: tuple(ids) for state, ids in sent.items()},
        carriers=await desk.batches.carriers(name),
    )
    return view, frozenset(order.transaction_id for order in await desk.batches.waiting(batch.id))
