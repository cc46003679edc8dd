"""The recent orders: newest first, whatever the order of iPaaS.com's list and whatever its headers say.

(docs/facts.md#ipaas-list-order)
"""

from __future__ import annotations

import asyncio

import msgspec

from core.errors import UsageError
from core.ipaas import IpaasReader
from core.memory.letting_go import let_go
from core.transfer.finding.order_list import Bounds, OrderList
from core.transfer.plan.order import OrderSummary
from core.transfer.planning.reads import summary_of
from core.words import say

_SHOWN = 50
"""Orders at once."""
_BOUNDS = Bounds(pages=200, seconds=60.0)


class RecentPage(msgspec.Struct, frozen=True):
    """Some orders, newest first. `next_cursor` asks for older ones; None at the end. `unread` has a sentence
    for each record of the list that could not be read, or has no date; `note` says where newer ones may be missing.
    """

    orders: tuple[OrderSummary, ...]
    next_cursor: str | None
    unread: tuple[str, ...] = ()
    note: str = ""


class RecentOrders:
    """Gives the orders of one look at the list, piece by piece; without a cursor another look begins."""

    def __init__(self, ipaas: IpaasReader, bounds: Bounds = _BOUNDS) -> None:
        self._ipaas = ipaas
        self._bounds = bounds
        self._busy = asyncio.Lock()
        self._begin()

    def _begin(self) -> None:
        self._list = OrderList(self._ipaas, self._bounds)
        self._known: list[OrderSummary] = []
        self._told = 0

    async def page(self, cursor: str | None) -> RecentPage:
        """The newest orders, or those before; raises the errors of the read, UsageError for a bad cursor."""
        if cursor is not None and not (cursor.isascii() and cursor.isdigit() and len(cursor) < 12):
            raise UsageError(say("{cursor} is not the cursor of a page.", cursor=repr(cursor)))
        async with self._busy:
            if cursor is None:
                self._begin()
            start = int(cursor or 0)
            if start > len(self._known):
                raise UsageError(say("{cursor} is not the cursor of a page.", cursor=repr(cursor)))
            while len(self._known) < start + _SHOWN and not self._list.ended:
                found = await self._list.more()
                self._known += map(summary_of, found)
                let_go(found)
                del found
            shown = tuple(self._known[start : start + _SHOWN])
            end = start + len(shown)
            more = end < len(self._known) or not self._list.ended
            unread, self._told = tuple(self._list.unread[self._told :]), len(self._list.unread)
            stopped = self._list.looked.stopped_by
            note = self._list.note or (
                say("Not all orders were checked: {stopped}.", stopped=stopped) if stopped else ""
            )
            return RecentPage(shown, str(end) if more and shown else None, unread, note)
