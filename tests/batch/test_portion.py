"""What a part of a batch asks for all of its orders."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from core.batch.portion import Shared
from core.errors import NotFound
from core.http.client import ApiClient
from core.http.inward.answer import Answer
from core.http.retry import READING, OrderTime, one_order, this_order
from core.ipaas import IpaasReader
from core.klaviyo import KlaviyoReader, StoredEvent
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.reads import Sources
from core.transfer.recorded.around import AroundMany

ORDER = OrderSummary(
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


class Hearing(ApiClient):
    """Hears for which order something is asked. `given_up` is called when a request is."""

    def __init__(self, api: ApiClient) -> None:
        self.policy = api.policy
        self._api = api
        self.heard: list[OrderTime | None] = []
        self.hears = asyncio.Event()
        self.given_up: Callable[[], object] = lambda: None

    async def request(
        self, method: str, path: str, *, params: Mapping[str, str] | None = None, **rest: Any
    ) -> Answer:
        self.heard.append(this_order())
        self.hears.set()
        try:
            return await self._api.request(method, path, params=params, **rest)
        except asyncio.CancelledError:
            self.given_up()
            raise


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
    around = AroundMany([ORDER])
    metrics = (await klaviyo.metrics())[:1]
    with one_order(READING, "7"):  # the first that needs them, as where the reading ahead failed
        reader = shared.klaviyo(klaviyo.revision)
        await reader.profiles_by_email("ann@example.com")
        await around.events(reader, metrics, ORDER, frozenset())
    assert len(hearing.heard) >= 2
    assert set(hearing.heard) == {None}
    await around.aclose()
    await shared.aclose()


async def test_an_order_that_comes_late_reads_for_itself(klaviyo: KlaviyoReader) -> None:
    """A portion is closed when the next ones are under way; an order may still have waited for its person's others."""
    hearing, metrics = Hearing(klaviyo.api), (await klaviyo.metrics())[:1]
    reader = KlaviyoReader(hearing, klaviyo.revision)
    around = AroundMany([ORDER])

    async def asked() -> asyncio.Task[tuple[tuple[StoredEvent, ...], bool]]:
        task = asyncio.create_task(around.events(reader, metrics, ORDER, frozenset()))
        hearing.hears.clear()
        await hearing.hears.wait()
        return task

    late = await asked()
    await around.aclose()
    assert (await late)[1]
    around = AroundMany([ORDER])
    given_up = await asked()
    hearing.given_up = given_up.cancel  # in the very moment in which what it waits for is closed
    await around.aclose()
    with pytest.raises(asyncio.CancelledError):
        await given_up
