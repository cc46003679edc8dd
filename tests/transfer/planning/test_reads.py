"""What is said of an ID that leads to no order."""

from __future__ import annotations

from core.desk import Desk


async def test_an_id_that_is_none_says_how_an_order_number_is_found(desk: Desk) -> None:
    (notice,) = (await desk.plan("790000")).blocked_by
    assert notice.hint.startswith("Check the ID (it is the iPaaS.com Transaction ID, not the order number)")
    assert notice.hint.endswith("with its letters and hyphens, such as SO-10042.")
