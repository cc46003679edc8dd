"""The recent orders: newest first, every order once, to the oldest."""

from __future__ import annotations

import httpx
import pytest

from core.desk import Desk
from core.errors import UsageError
from core.http.factory import Access, HttpFactory
from core.ipaas import IpaasReader
from core.ipaas.errors import IPAAS
from core.ipaas.records import Transaction
from core.transfer.finding.recent import RecentOrders
from tests.support.sandbox import RunningSandbox


async def test_every_order_comes_once_and_the_first_page_is_a_full_one(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    seen: list[str] = []
    page = await desk.recent()
    assert len(page.orders) >= 20
    created = [order.created or "" for order in page.orders]
    assert created[0][:10] >= created[-1][:10]
    while True:
        seen += [order.transaction_id for order in page.orders]
        if page.next_cursor is None:
            break
        page = await desk.recent(page.next_cursor)
    assert len(seen) == len(set(seen)) > 80
    assert sandbox.writes() == []


async def test_a_cursor_that_is_none(desk: Desk) -> None:
    with pytest.raises(UsageError):
        await desk.recent("two")


async def test_a_record_that_is_no_order_is_named_and_hides_no_other() -> None:
    good = {"id": "1", "created_datetime": "2026-11-20T10:00:00-05:00", "lines": []}
    page = [good, {**good, "id": None}, {**good, "id": "2"}, {**good, "id": "3", "total": "12,50"}]
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=page))
    api = HttpFactory(transport=transport).client(IPAAS, "http://127.0.0.1", access=Access.READ, auth=None)
    recent = await RecentOrders(IpaasReader(api)).page(None)
    assert {order.transaction_id for order in recent.orders} == {"1", "2"}
    assert [text.split(": ")[-2:] for text in recent.unread] == [
        ["record 2 of page 1", "`id` is missing."],
        ["record 4 of page 1", "`total` holds “12,50”, which is no number."],
    ]


def test_a_guest_is_no_customer() -> None:
    raw = {"id": "1", "lines": []}
    for value in (0, "0", "000", None, ""):
        assert Transaction.from_json({**raw, "customer_id": value}, "here").customer_id is None
    assert Transaction.from_json({**raw, "customer_id": 8841}, "here").customer_id == "8841"
