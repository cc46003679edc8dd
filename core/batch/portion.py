"""A part of a batch whose look-ups are shared: its orders are read ahead, and the account's events around them once."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from core.emails import visible
from core.errors import DeskError
from core.exchanges.recorder import unrecorded
from core.http.retry import READING, one_order
from core.http.sharing import Kept
from core.ipaas import Subscription
from core.ipaas.sharing import SharingReader
from core.klaviyo import KlaviyoReader, Metric, Revision
from core.klaviyo.gathering import GatheringReader
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.mapping.read import CollectionsRead
from core.transfer.planning.planner import Planner
from core.transfer.planning.reads import Sources, revision_of, summary_of
from core.transfer.profile.ahead import ask_ahead
from core.transfer.recorded.around import AroundMany

_MAPPING_SECONDS = 60.0
_METRICS_SECONDS = 60.0
_NEW_METRIC_SECONDS = 5.0
"""How often a metric that isn't there is looked for: the first event makes it."""


class Shared:
    """What all portions of a batch share: readers that ask each question once, the mapping, the metrics."""

    def __init__(self, sources: Sources, options: PlanOptions) -> None:
        self._from = sources
        self._options = options
        self._readers: dict[str, GatheringReader] = {}

    def begin(self) -> None:
        """Make the stores: what they ask is told, and counted, as the context says in which this is called."""
        self._context = contextvars.copy_context()
        self.ipaas = SharingReader(self._from.ipaas)
        self._mapping = Kept(_MAPPING_SECONDS)
        self._metrics = Kept(_METRICS_SECONDS)
        self._new_metrics = Kept(_NEW_METRIC_SECONDS)

    def klaviyo(self, revision: Revision) -> GatheringReader:
        """The reader for a revision. An order may be the first to need it, whose limit of time it must not take."""
        key = str(revision)
        if key not in self._readers:
            self._readers[key] = self._context.run(GatheringReader, self._from.klaviyo(revision))
        return self._readers[key]

    def forget_people(self) -> None:
        """Ask anew whose profile is whose: one was made, or a customer was linked."""
        self.ipaas.forget()
        for reader in self._readers.values():
            reader.forget()

    def planner(self, around: AroundMany) -> Planner:
        """The planner itself, which asks through these readers."""
        return Planner(
            replace(
                self._from,
                ipaas=self.ipaas,
                klaviyo=self.klaviyo,
                own_collections=self._collections,
                metrics=self.metrics,
                around=around,
                recorded=unrecorded,
            )
        )

    async def subscription(self) -> Subscription:
        """The connection's own."""
        return await self.ipaas.subscription(self._from.subscription_id)

    async def metrics(self, klaviyo: KlaviyoReader, names: frozenset[str]) -> tuple[Metric, ...]:
        """The account's metrics, read once for a while."""
        found = await self._metrics.get("all", klaviyo.metrics)
        if names <= {metric.name for metric in found if metric.is_api}:
            return found
        self._metrics.forget()
        return await self._new_metrics.get("all", klaviyo.metrics)

    async def ask_ahead(self, orders: Sequence[OrderSummary]) -> None:
        """Ask what the plans will ask about their people."""
        try:
            revision = revision_of(self._from.revision, await self.subscription())
        except DeskError:
            return
        await ask_ahead(orders, self.ipaas, self.klaviyo(revision), self._from.subscription_id)

    async def aclose(self) -> None:
        """End what is under way."""
        await self.ipaas.aclose()
        for reader in self._readers.values():
            await reader.aclose()
        for kept in (self._mapping, self._metrics, self._new_metrics):
            await kept.aclose()

    async def _collections(self) -> CollectionsRead:
        return await self._mapping.get("own", lambda: self._from.collections(self._options))


class Portion:
    """Some orders of a batch, one after the other in their sequence."""

    def __init__(self, shared: Shared, ids: Sequence[str], system_id: str) -> None:
        self.ids = tuple(ids)
        self._shared = shared
        self._system_id = system_id
        self._around: AroundMany | None = None
        self._planner: Planner | None = None
        self._people: dict[str, Person] = {}

    async def load(self) -> None:
        """Read the orders. One that can't be read tells so in its plan."""
        orders = [found for found in await asyncio.gather(*map(self._read, self.ids)) if found is not None]
        await self._shared.ask_ahead(orders)
        self._people = {order.transaction_id: person_of(order) for order in orders}
        self._around = AroundMany(orders)
        self._planner = self._shared.planner(self._around)

    async def plan(self, transaction_id: str, options: PlanOptions) -> Plan:
        """The plan of one of the orders."""
        assert self._planner is not None
        with one_order(READING, transaction_id):
            return await self._planner.plan(transaction_id, options)

    def person(self, transaction_id: str) -> Person | None:
        """Whose order it is, as far as iPaaS.com tells; None where it couldn't be read."""
        return self._people.get(transaction_id)

    async def aclose(self) -> None:
        """End what is under way."""
        if self._around is not None:
            await self._around.aclose()

    async def _read(self, transaction_id: str) -> OrderSummary | None:
        try:
            with one_order(READING, transaction_id):
                return summary_of(await self._shared.ipaas.transaction(transaction_id), self._system_id)
        except DeskError:
            return None


class Person(NamedTuple):
    """What an order knows its person by."""

    customer_id: str | None
    email: str


def person_of(order: OrderSummary) -> Person:
    """The person of an order; emails are compared as those of profiles are (`core.emails.same_email`)."""
    return Person(order.customer_id, visible(order.email or "").casefold())
