"""Both systems inside the process, without sockets: a few people, whatever their records say.

The sandbox's own applications answer, behind a transport that can let chosen calls go wrong. So a plan and
a send take milliseconds, and thousands of worlds can be tried.
"""

from __future__ import annotations

import functools
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import httpx

from core.clients.writers import Clients
from core.connections import Connection, Secrets
from core.http.factory import HttpFactory
from core.ipaas import Subscription
from core.journal import Journal
from core.klaviyo import Revision
from core.klaviyo.writer import KlaviyoWriter
from core.sandbox.ipaas.app import ipaas_app
from core.sandbox.ipaas.store import LinkKey
from core.sandbox.klaviyo.app import klaviyo_app
from core.sandbox.klaviyo.gate import Gate
from core.sandbox.options import Clock, Options
from core.sandbox.seed import Seed, load_seed
from core.sandbox.world import World
from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.planner import Planner
from core.transfer.planning.reads import Sources
from core.transfer.recorded.read_back import Patience
from core.transfer.sending.destination import Destination
from core.transfer.sending.not_sent import not_sent
from core.transfer.sending.progress import RunFinished, Summary
from core.transfer.sending.sender import Sender
from tests.support.sandbox import REVISION

IPAAS, KLAVIYO = "http://127.0.0.1:8001", "http://127.0.0.1:8002"
CALLS = {
    "link": ("GET", r"/LookupExternal/"),
    "special": ("POST", r"/LookupSpecial$"),
    "customer": ("GET", r"/Customer/"),
    "customers": ("GET", r"/Customers\?"),
    "profile": ("GET", r"/api/profiles/"),
    "email": ("GET", r"/api/profiles\?filter=equals%28email"),
    "phone": ("GET", r"/api/profiles\?filter=equals%28phone"),
    "events": ("GET", r"/api/events"),
    "create_profile": ("POST", r"/api/profiles$"),
    "create_event": ("POST", r"/api/events$"),
    "save_link": ("POST", r"/UpdateExternalId$"),
}
"""The calls that can be let go wrong, by method and address."""
DECIDING = frozenset({"link", "profile", "email"})
"""The look-ups without which no profile can be told, whatever the order."""


@functools.cache
def _seed() -> Seed:
    """Read once for thousands of worlds, which take their accounts from it and have records of their own."""
    return load_seed()


class Transport(httpx.AsyncBaseTransport):
    """Carries requests to the two applications; `faults` says which kind of call goes wrong, and how.

    `refused`: a 400 without the work done. `lost`: the work is done and no answer comes.
    """

    def __init__(self, world: World) -> None:
        gate = Gate(lambda: world.accounts, lambda: None, world.options.clock)
        self._apps = {
            8001: httpx.ASGITransport(app=ipaas_app(world)),
            8002: httpx.ASGITransport(app=klaviyo_app(gate)),
        }
        self.faults: dict[str, str] = {}
        self.requests: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, or let it go wrong."""
        self.requests.append(request)
        fault = next(
            (
                fault
                for name, fault in self.faults.items()
                if CALLS[name][0] == request.method and re.search(CALLS[name][1], str(request.url))
            ),
            None,
        )
        if fault == "refused":
            return httpx.Response(400, json={"errors": [{"detail": "on order"}]}, request=request)
        assert request.url.port is not None
        response = await self._apps[request.url.port].handle_async_request(request)
        if fault == "lost":
            await response.aclose()
            raise httpx.ReadError("on order", request=request)
        return response


class Seat:
    """One machine: its planner and its sender, with a journal of its own."""

    def __init__(self, clients: Clients, connection: Connection, folder: Path) -> None:
        folder.mkdir()
        self._clients = clients
        self.journal = Journal(folder / "journal.db")
        self.planner = Planner(
            Sources(
                ipaas=clients.ipaas_reader(),
                subscription_id=connection.subscription_id,
                revision="",
                klaviyo=clients.klaviyo_reader,
                target=self.target,
                sent_before=lambda order: self.journal.events_of("small", order),
            )
        )
        at_once = Patience(limit=0.001, first_pause=0.001)
        self.sender = Sender(
            Destination(
                ipaas_writer=clients.ipaas_writer,
                klaviyo=clients.klaviyo_writer,
                journal=self.journal,
                locks=folder / "locks",
                target="small",
                subscription_id=connection.subscription_id,
                patience=at_once,
                check=at_once,
            )
        )

    async def plan(self, order_id: str, options: PlanOptions) -> Plan:
        """The plan of an order."""
        return await self.planner.plan(order_id, options)

    async def send(self, plan: Plan) -> Summary:
        """Send a plan to its end."""
        sendable = plan.sendable()
        progress = self.sender.send(sendable) if sendable is not None else not_sent(plan)
        *_, last = [told async for told in progress]
        assert isinstance(last, RunFinished)
        return last.summary

    def klaviyo_writer(self) -> KlaviyoWriter:
        """Writes events past the sender, as somebody else would."""
        return self._clients.klaviyo_writer(REVISION)

    async def aclose(self) -> None:
        """Close everything."""
        await self._clients.aclose()
        await self.journal.aclose()

    async def target(self, subscription: Subscription, revision: Revision) -> Target:
        """Names for a plan."""
        return Target(
            company="company",
            subscription=subscription.name,
            account="account",
            revision=str(revision),
            connection="small",
        )


def by_token(world: World, name: str, token: str = "") -> tuple[Connection, Secrets]:
    """A connection to a world inside the process, by its company's token, or another one."""
    accounts = world.ipaas.accounts
    connection = Connection(
        name=name,
        ipaas_url=IPAAS,
        sign_in="token",
        subscription_id=str(accounts["main_subscription_id"]),
        klaviyo_url=KLAVIYO,
    )
    key = next(iter(accounts["klaviyo"]["keys"]))
    return connection, Secrets(ipaas_token=token or accounts["api_token"], klaviyo_key=key)


class SmallWorld:
    """The two systems with nothing in them, and the planner and the sender that work on them."""

    def __init__(self, folder: Path, clock: Clock = time.time, visibility: float = 0) -> None:
        options = Options(
            latency=0, visibility=visibility, token_lifetime=3600, rate_limits=False, clock=clock
        )
        with mock.patch("core.sandbox.world.load_seed", _seed):
            self.world = World(options)
        self.template = _seed()
        self.world.ipaas.empty()
        self.world.klaviyo.empty()
        self.transport = Transport(self.world)
        self.connection, self.secrets = by_token(self.world, "small")
        self._folder = folder
        self._seats: dict[str, Seat] = {}

    def seat(self, name: str) -> Seat:
        """A machine with a journal of its own; the same one for the same name."""
        if name not in self._seats:
            factory = HttpFactory(timeout=5, transport=self.transport)
            clients = Clients(self.connection, self.secrets, factory)
            self._seats[name] = Seat(clients, self.connection, self._folder / name)
        return self._seats[name]

    async def aclose(self) -> None:
        """Close everything."""
        for seat in self._seats.values():
            await seat.aclose()

    def put(self, records: dict[str, Any], template: dict[str, Any], **values: Any) -> None:
        """Put a record into a store, completed from a seed's record of its kind."""
        records[values["id"]] = {**template, **values}

    def customer(self, customer_id: str, email: str | None, phone: str | None) -> None:
        """A customer; the phone number is on the primary billing address."""
        address = {"phone_number": phone, "is_primary_billing": True, "address_1": "1 Way"}
        self.put(
            self.world.ipaas.customers,
            self.template.customers[0],
            id=customer_id,
            email_address=email,
            addresses=[address],
        )

    def profile(self, profile_id: str, email: str | None, phone: str | None) -> None:
        """A profile."""
        self.put(
            self.world.klaviyo.profiles,
            self.template.profiles[0],
            id=profile_id,
            email=email,
            phone_number=phone,
            external_id=None,
            properties={},
            location={},
        )

    def order(self, order_id: str, customer_id: str | None, email: str | None) -> None:
        """An order of one line."""
        template = next(t for t in self.template.transactions if t["id"] == "55261")
        line = {**template["lines"][0], "id": f"{order_id}001", "parent_id": int(order_id)}
        self.put(
            self.world.ipaas.transactions,
            template,
            id=order_id,
            transaction_number=f"N-{order_id}",
            customer_id=None if customer_id is None else int(customer_id),
            email_address=email,
            lines=[line],
        )

    def link(self, customer_id: str, external_id: str | None) -> None:
        """Set or take away a customer's link."""
        key = LinkKey("customer", str(self.world.ipaas.accounts["main_subscription_id"]), customer_id)
        if external_id is None:
            self.world.ipaas.drop_link(key)
        else:
            self.world.ipaas.put_link(key, external_id)

    def links(self) -> dict[str, str]:
        """Every customer's link, as it is saved."""
        return {
            key.internal_id: value
            for key, value in self.world.ipaas._links.items()
            if key.table == "customer"
        }

    async def plan(self, order_id: str, chosen: str | None = None) -> Plan:
        """The plan of an order."""
        return await self.seat("first").plan(order_id, PlanOptions(profile_id=chosen, keep_recorded=True))

    async def send(self, plan: Plan, before: Callable[[], None] = lambda: None) -> Summary:
        """Send a plan to its end; `before` is called when it has begun."""
        before()
        return await self.seat("first").send(plan)
