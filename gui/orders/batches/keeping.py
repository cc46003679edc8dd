"""What the journal is told of a batch beside its runs: that there is one, its name, its choices, who waits again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from core.batch.name import name_now
from core.journal import Batch
from core.transfer.plan.plan import PlanOptions
from gui.kit.language import translated
from gui.orders.batches.reading import read_batch
from gui.orders.batches.view import BatchView
from gui.orders.left_out import Groups

if TYPE_CHECKING:
    from core.batch.results import NotTaken
    from core.desk import Desk


async def create(desk: Desk, ids: Sequence[str], source: str, options: PlanOptions) -> Batch:
    """A new batch of these orders, under a name of its own in the language of the window. Raises JournalError, as all
    of these do.
    """
    name = translated(name_now())
    return await desk.batches.create(
        name, ids, source=source, options=msgspec.json.encode(options), named=False
    )


async def choose(desk: Desk, batch: Batch, options: PlanOptions) -> Batch:
    """The batch with other choices."""
    await desk.batches.choose(batch.id, options=msgspec.json.encode(options), ticket=batch.ticket)
    return await desk.batches.of(batch.id)


async def again(desk: Desk, batch: Batch, cause: str) -> tuple[BatchView, frozenset[str]]:
    """The batch, with the orders of a cause waiting once more; and which of its orders wait."""
    await desk.batches.again(batch.id, cause)
    return await read_batch(desk, batch.name)


async def save_results(
    desk: Desk, batch: Batch, path: str, left: Groups, not_taken: Sequence[NotTaken]
) -> str:
    """Write what became of each order, which of the list were `left` out, and which lines led to none; the
    ending says in which form: CSV for people, in the window's words, JSON for programs. Gives the path.
    """
    from core.batch.results import write_results
    from gui.orders.batches.saved import left_orders, write_for_people

    orders = await desk.batches.orders(batch.id)
    taken = {order.transaction_id for order in orders}
    write = write_results if Path(path).suffix.casefold() == ".json" else write_for_people
    write(
        Path(path),
        [*orders, *(order for order in left_orders(left) if order.transaction_id not in taken)],
        ticket=batch.ticket,
        never_begun=await desk.batches.never_begun(batch),
        there_before=await desk.batches.there_before(batch),
        not_taken=not_taken,
    )
    return path
