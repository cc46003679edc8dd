"""What the examination looks at: each thing read once, when a check first asks for it. Reads only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast

from core.clients.readers import ReadingClients
from core.connections import Connection
from core.errors import DeskError
from core.http.factory import HttpFactory
from core.ipaas import Customer, ExternalLink, IpaasReader, Subscription, Transaction
from core.ipaas.reader import Page
from core.journal import PastRun
from core.klaviyo import Account, KlaviyoReader, Metric, Profile, Revision, StoredEvent
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.account import AccountCheck, AccountVerdict
from core.transfer.planning.mapping.read import CollectionsRead
from core.transfer.planning.mapping.source import read_collections
from core.transfer.planning.reads import revision_of

T = TypeVar("T")
_DAYS = 365
_TRIED = 5
"""How many records are looked through for one that shows something."""


@dataclass(frozen=True, kw_only=True)
class Examined:
    """The connection that is examined. `secrets_from` says where its secrets came from; `runs` reads what the journal
    has of earlier sends.
    """

    connection: Connection
    clients: ReadingClients
    factory: HttpFactory
    account_check: AccountCheck
    runs: Callable[[], Coroutine[Any, Any, tuple[PastRun, ...]]] | None = None
    secrets_from: str = ""


class Samples:
    """Reads of one connection. Each method may raise DeskError; a second call gives the same answer, or error.

    `failures` are the errors that checks have met so far.
    """

    def __init__(self, examined: Examined) -> None:
        self.examined = examined
        self.connection = examined.connection
        self.failures: list[DeskError] = []
        self._asked: dict[str, asyncio.Task[Any]] = {}

    async def aclose(self) -> None:
        """Cancel what is still under way."""
        tasks = list(self._asked.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    @property
    def ipaas(self) -> IpaasReader:
        """The reader of iPaaS.com."""
        return self.examined.clients.ipaas_reader()

    async def klaviyo(self) -> KlaviyoReader:
        """The reader of Klaviyo, with the revision that is used."""
        return self.examined.clients.klaviyo_reader(await self.revision())

    # iPaaS.com -----------------------------------------------------------------------------------

    async def subscriptions(self) -> tuple[Subscription, ...]:
        """The company's subscriptions."""
        return await self._once("subscriptions", self.ipaas.subscriptions)

    async def subscription(self) -> Subscription:
        """The connection's subscription, with its settings."""
        return await self._once(
            "subscription", lambda: self.ipaas.subscription(self.connection.subscription_id)
        )

    async def revision(self) -> Revision:
        """The revision that is used: the connection's, else the subscription's."""
        return revision_of(self.connection.revision, await self.subscription())

    async def first_page(self) -> Page:
        """The first page of transactions."""
        return await self._once("first page", lambda: self.ipaas.transactions(1))

    async def last_page(self) -> Page:
        """The last page of transactions."""
        first = await self.first_page()
        if first.total <= 1:
            return first
        return await self._once("last page", lambda: self.ipaas.transactions(first.total))

    async def second_page(self) -> Page:
        """The second page of transactions, whether the list says that there is one or not."""
        return await self._once("second page", lambda: self.ipaas.transactions(2))

    async def orders(self) -> tuple[Transaction, ...]:
        """Some transactions, the likely newest first."""
        last, first = await self.last_page(), await self.first_page()
        return tuple({order.id: order for order in (*last.transactions[::-1], *first.transactions)}.values())

    async def order(self) -> Transaction | None:
        """One transaction, read by its id."""

        async def read() -> Transaction | None:
            orders = await self.orders()
            with_customer = next((order for order in orders if order.customer_id), None)
            chosen = with_customer or next(iter(orders), None)
            return await self.ipaas.transaction(chosen.id) if chosen is not None else None

        return await self._once("order", read)

    async def customer(self) -> Customer | None:
        """The customer of an order."""

        async def read() -> Customer | None:
            order = await self.order()
            if order is None or order.customer_id is None:
                return None
            return await self.ipaas.customer(order.customer_id)

        return await self._once("customer", read)

    async def customers(self) -> tuple[Customer, ...]:
        """The first page of customers."""
        return await self._once("customers", self.ipaas.customers)

    async def link(self) -> ExternalLink | None:
        """The link of a customer to Klaviyo: the first of some that is there."""

        async def read() -> ExternalLink | None:
            found = None
            ids = dict.fromkeys(order.customer_id for order in await self.orders() if order.customer_id)
            for customer_id in list(ids)[:_TRIED]:
                found = await self.ipaas.external_id("Customer", customer_id, self.connection.subscription_id)
                if found.external_id is not None:
                    break
            return found

        return await self._once("link", read)

    async def collections(self) -> CollectionsRead:
        """The mapping, as a plan would read it now, without the copy of before."""
        system = self.connection.subscription_id
        return await self._once(
            "collections",
            lambda: read_collections(self.ipaas, system, None, PlanOptions(), self.connection.mapping),
        )

    # Klaviyo -------------------------------------------------------------------------------------

    async def account(self) -> Account:
        """The account of the key."""

        async def read() -> Account:
            return await (await self.klaviyo()).account(attempts=3)

        return await self._once("account", read)

    async def verdict(self) -> AccountVerdict:
        """Whether the account is the subscription's."""

        async def read() -> AccountVerdict:
            subscription, revision = await self.subscription(), await self.revision()
            found = await self.examined.account_check.verdict(subscription, revision)
            if found.state != "unproven":
                return found
            return await self.examined.account_check.by_links(subscription, await self.klaviyo())

        return await self._once("verdict", read)

    async def metrics(self) -> tuple[Metric, ...]:
        """The account's metrics."""

        async def read() -> tuple[Metric, ...]:
            return await (await self.klaviyo()).metrics()

        return await self._once("metrics", read)

    async def events(self) -> tuple[StoredEvent, ...]:
        """The newest events of the API's metrics."""

        async def read() -> tuple[StoredEvent, ...]:
            klaviyo, found = await self.klaviyo(), list[StoredEvent]()
            after = datetime.now(UTC) - timedelta(days=_DAYS)
            ours = [metric for metric in await self.metrics() if metric.is_api]
            for metric in ours[:_TRIED]:
                page, _ = await klaviyo.events_of_metric(metric, after=after, newest_first=True)
                found += page
            return tuple(found)

        return await self._once("events", read)

    async def profile(self) -> Profile | None:
        """A profile that an event is on, or a link leads to."""

        async def read() -> Profile | None:
            klaviyo = await self.klaviyo()
            link = await self.link()
            ids = [link.external_id] if link is not None and link.external_id is not None else []
            ids += [event.profile_id for event in await self.events() if event.profile_id is not None]
            for profile_id in list(dict.fromkeys(ids))[:_TRIED]:
                found = await klaviyo.profile(profile_id)
                if found is not None and found.email is not None:
                    return found
            return None

        return await self._once("profile", read)

    async def _once(self, name: str, read: Callable[[], Coroutine[Any, Any, T]]) -> T:
        if name not in self._asked:
            self._asked[name] = asyncio.create_task(read())
        return cast("T", await asyncio.shield(self._asked[name]))
