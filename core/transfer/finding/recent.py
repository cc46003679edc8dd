"""The recent orders: read from the last page backwards, and sorted by when they were created.

The order of iPaaS.com's list is not documented, so what has been read is sorted here.
(docs/facts.md#ipaas-list-order)
"""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from core.errors import UsageError
from core.ipaas import IpaasReader
from core.ipaas.reader import Page
from core.transfer.plan.order import OrderSummary
from core.transfer.planning.reads import summary_of


class RecentPage(msgspec.Struct, frozen=True):
    """Some orders, newest first. `next_cursor` asks for older ones; None at the end. `unread` has a sentence
    for each record of the list that could not be read.
    """

    orders: tuple[OrderSummary, ...]
    next_cursor: str | None
    unread: tuple[str, ...] = ()


class RecentOrders:
    """Reads pages of orders."""

    def __init__(self, ipaas: IpaasReader) -> None:
        self._ipaas = ipaas

    async def page(self, cursor: str | None) -> RecentPage:
        """The newest orders, or those before; raises the errors of the read, UsageError for a bad cursor."""
        if cursor is None:
            first = await self._ipaas.transactions(1)
            found = first if first.total <= 1 else await self._ipaas.transactions(first.total)
            if found.number > 1 and len(found.transactions) < len(first.transactions):
                # The last page is begun only: the one before makes it a full one.
                before = first if found.number == 2 else await self._ipaas.transactions(found.number - 1)
                found = Page(
                    before.transactions + found.transactions,
                    before.number,
                    found.total,
                    before.unread + found.unread,
                )
        else:
            if not (cursor.isascii() and cursor.isdigit()):
                raise UsageError(f"{cursor!r} is not the cursor of a page.")
            found = await self._ipaas.transactions(int(cursor))
        orders = sorted(map(summary_of, found.transactions), key=_created, reverse=True)
        older = found.number - 1
        return RecentPage(tuple(orders), str(older) if older >= 1 else None, found.unread)


def _created(order: OrderSummary) -> datetime:
    try:
        moment = datetime.fromisoformat(order.created or "")
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
