"""Which orders of the list a batch can take: it has one set of choices for all of its orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from core.transfer.plan.plan import PlanOptions
from gui.kit.language import tr_count
from gui.orders.work import OrderWork


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """The orders that go into a batch, their choices, and what is said of the others."""

    ids: tuple[str, ...]
    options: PlanOptions
    note: str = ""


def take(works: Sequence[OrderWork]) -> Taken:
    """Those of these orders that have the most frequent choices. What was decided for an order by name, such as its
    profile, is its own, and goes by its own Send.
    """
    choices = {work.transaction_id: _shared(work) for work in works}
    counted = Counter(msgspec.json.encode(each) for each in choices.values() if each is not None)
    if not counted:
        return Taken(ids=(), options=PlanOptions())
    options = msgspec.json.decode(counted.most_common(1)[0][0], type=PlanOptions)
    ids = tuple(each for each, chosen in choices.items() if chosen == options)
    left = len(works) - len(ids)
    told = tr_count(
        left,
        "Not included: {n} order with its own options. Send it separately.",
        "Not included: {n} orders with their own options. Send them separately.",
    )
    return Taken(ids=ids, options=options, note=told if left else "")


def _shared(work: OrderWork) -> PlanOptions | None:
    """The choices of an order that others can have as well; None where it has some of its own."""
    own = work.options
    shared = PlanOptions(
        event_time=own.event_time,
        backfill=own.backfill,
        keep_recorded=own.keep_recorded,
        collection_file=own.collection_file,
        collection_id=own.collection_id,
    )
    return shared if own == shared and work.compensation is None else None
