"""The recent orders: newest first, every order once, to the oldest."""

from __future__ import annotations

import pytest

from core.desk import Desk
from core.errors import UsageError
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
