"""What the journal has of batches, read together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from core.batch.confirmed import NOTHING
from core.batch.counts import left_out_of, tally
from core.batch.progress import CauseTold
from core.coerce import moment_in
from core.journal import BatchOrder
from core.transfer.plan.plan import PlanOptions
from core.words import in_common
from gui.orders.batches.view import BatchView, ListedBatch
from gui.orders.left_out import Groups
from gui.words.batches import SENT

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
    said: dict[str, dict[str, list[str]]] = {}
    sent: dict[str, list[str]] = {}
    numbers: dict[str, str] = {}
    orders = await desk.batches.orders(batch.id)
    blocked = [each for each in orders if each.state == "waiting" and _is_blocked(each)]
    for order in orders:
        if order.number:
            numbers[order.transaction_id] = order.number
        if order.state in SENT:
            sent.setdefault(order.state, []).append(order.transaction_id)
        if order.cause:
            held.setdefault(order.cause, []).append(order.transaction_id)
            if order.detail:
                said.setdefault(order.cause, {}).setdefault(order.detail, []).append(order.transaction_id)
    causes = tuple(map(CauseTold.of, await desk.batches.causes(batch.id)))
    view = BatchView(
        stage="open",
        batch=batch,
        options=msgspec.json.decode(batch.options, type=PlanOptions),
        counts=tally(
            await desk.batches.counts(batch.id),
            left_out=left_out_of(causes),
            blocked=len(await desk.batches.never_begun(batch)),
        ),
        causes=causes,
        held={cause: tuple(ids) for cause, ids in held.items()},
        said={
            cause: tuple((detail, tuple(ids)) for detail, ids in details.items())
            for cause, details in said.items()
        },
        numbers=numbers,
        blocked=_groups(blocked),
        planned_at=max((moment for each in blocked if (moment := moment_in(each.planned_at))), default=None),
        sent={state: tuple(ids) for state, ids in sent.items()},
        carriers=await desk.batches.carriers(name),
    )
    return view, frozenset(order.transaction_id for order in orders if order.state == "waiting")


def _is_blocked(order: BatchOrder) -> bool:
    """Whether nothing could be sent of it when it was planned last; else something may only speak against it."""
    return order.confirmed == NOTHING and bool(order.foreseen)


def _groups(blocked: Sequence[BatchOrder]) -> Groups:
    """The orders by what kept them back, the most frequent cause first, as a look itself gives them."""
    found: dict[str, list[BatchOrder]] = {}
    for order in blocked:
        found.setdefault(order.foreseen, []).append(order)
    causes = [
        CauseTold(
            cause=cause,
            count=len(orders),
            title=in_common(each.foreseen_title for each in orders),
            remedy=in_common(each.foreseen_remedy for each in orders),
        )
        for cause, orders in found.items()
    ]
    return Groups(
        causes=tuple(sorted(causes, key=lambda cause: -cause.count)),
        held={cause: tuple(each.transaction_id for each in orders) for cause, orders in found.items()},
        numbers={each.transaction_id: each.number for each in blocked if each.number},
    )
