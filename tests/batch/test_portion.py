"""What a part of a batch asks for all of its orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.batch.portion import Shared
from core.errors import NotFound
from core.http.client import ApiClient
from core.http.inward.answer import Answer
from core.http.retry import READING, OrderTime, one_order, this_order
from core.ipaas import IpaasReader
from core.klaviyo import KlaviyoReader
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.reads import Sources
from core.transfer.recorded.around import AroundMany


class Hearing(ApiClient):
    """Hears for which order something is asked."""

    def __init__(self, api: ApiClient) -> None:
        self.policy = api.policy
        self._api = api
        self.heard: list[OrderTime | None] = []

    async def request(
        self, method: str, path: str, *, params: Mapping[str, str] | None = None, **rest: Any
    ) -> Answer:
        self.heard.append(this_order())
        return await self._api.request(method, path, params=params, **rest)


async def test_no_order_pays_for_what_is_asked_for_all(ipaas: IpaasReader, klaviyo: KlaviyoReader) -> None:
    """What one order lost to faults must not be all that a batch's questions may lose."""
    hearing = Hearing(klaviyo.api)

    async def nowhere(*_: object) -> Any:
        raise NotFound("nobody asks for it", status=404)

    shared = Shared(
        Sources(
            ipaas=ipaas,
            subscription_id="1",
            revision="",
            klaviyo=lambda revision: KlaviyoReader(hearing, revision),
            target=nowhere,
        ),
        PlanOptions(),
    )
    shared.begin()
    order = OrderSummary(
        transaction_id="7",
        number="SO-7",
        type=None,
        status=None,
        email=None,
        customer_id=None,
        total=None,
        created="2026-11-02T10:00:00Z",
        line_count=0,
    )
    around = AroundMany([order])
    metrics = (await klaviyo.metrics())[:1]
    with one_order(READING, "7"):  # the first that needs them, as where the reading ahead failed
        reader = shared.klaviyo(klaviyo.revision)
        await reader.profiles_by_email("ann@example.com")
        await around.events(reader, metrics, order, frozenset())
    assert len(hearing.heard) >= 2
    assert set(hearing.heard) == {None}
    await around.aclose()
    await shared.aclose()
