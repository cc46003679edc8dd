"""Other orders with an order's number: which recorded events are theirs, by iPaaS.com's own records of them.

An event's unique id is the id of its transaction (the user's document, "UniqueId"). So one that has the number of an
order and the id of another transaction is that transaction's, where iPaaS.com has it with the same number.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.errors import DeskError
from core.ipaas import IpaasReader, Transaction
from core.klaviyo import StoredEvent
from core.transfer.recorded.same_order import OrderMarks, folded

_MOST = 5
"""Other orders are asked for; nobody has so many of one number, but a mapping may have made its keys of anything."""


@dataclass(frozen=True, kw_only=True)
class Namesakes:
    """The other orders with the number, by their ids; none where nothing was to be asked, or nothing was told."""

    orders: Mapping[str, Transaction]

    def of(self, stored: StoredEvent) -> Transaction | None:
        """The other order whose event this is: that of the order itself, or of one of its lines."""
        unique_id = stored.unique_id
        if unique_id is None or not _is_own(stored):
            return None
        for order in self.orders.values():
            head = unique_id.split("-")[0]
            if order.id in (unique_id, head) or any(line.id == unique_id for line in order.lines):
                return order
        return None


NO_NAMESAKES = Namesakes(orders={})


def ids_of_others(marks: OrderMarks, events: Iterable[StoredEvent]) -> list[str]:
    """What may be the ids of other transactions, by events that carry an order's number. Each event is read for it."""
    ids = dict.fromkeys(
        stored.unique_id
        for stored in events
        if stored.unique_id is not None
        and stored.unique_id.isascii()
        and stored.unique_id.isdecimal()
        and stored.unique_id != marks.transaction_id
        and _is_own(stored)
        and marks.kind_of(stored) == "placed_order"
        and marks.likeness(stored) is not None
    )
    return list(ids)[:_MOST]


async def namesakes(ipaas: IpaasReader, marks: OrderMarks, ids: Iterable[str]) -> Namesakes:
    """Ask iPaaS.com for these transactions. One that isn't there, has another number than the order or can't be read
    says nothing.
    """
    found = await asyncio.gather(*(_read(ipaas, marks, each) for each in ids))
    return Namesakes(orders={order.id: order for order in found if order is not None})


async def _read(ipaas: IpaasReader, marks: OrderMarks, transaction_id: str) -> Transaction | None:
    try:
        order = await ipaas.transaction(transaction_id)
    except DeskError:
        return None
    same = bool(folded(order.number)) and folded(order.number) == folded(marks.number)
    return order if same and order.id == transaction_id else None


def _is_own(stored: StoredEvent) -> bool:
    """Whether an event came through the API: another integration's keys are its own."""
    return stored.of is None or stored.of.is_api
