"""A desk that only reads: one opened connection with its planner. Nothing that it reaches can write."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from core.accounts import Accounts, Opened
from core.clients.readers import ReadingClients
from core.connections import Connection, Secrets
from core.errors import (
    DeskError,
    JournalError,
    MissingScope,
    NetworkError,
    RateLimited,
    ServerError,
    UnreadableAnswer,
)
from core.exchanges.export import write_har
from core.exchanges.recorder import Exchanges
from core.http.factory import HttpFactory
from core.http.retry import READING, one_order
from core.ipaas import Subscription
from core.journal import HistoryRun, Journal, PastRun, SentWrite, Wanted
from core.klaviyo import Account, Revision
from core.paths import Paths
from core.transfer.finding.days import Days
from core.transfer.finding.finder import Finder
from core.transfer.finding.found import WordAnswer
from core.transfer.finding.recent import RecentOrders, RecentPage
from core.transfer.finding.words import Word
from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.mapping.cache import CollectionCache
from core.transfer.planning.metrics import KnownMetrics
from core.transfer.planning.planner import Planner
from core.transfer.planning.reads import Sources, revision_of
from core.transfer.proof.options import SentFromHere, sent_from_here
from core.transfer.proof.verify import Verification, Verifier, chosen_in
from core.transfer.sending.locks import is_being_sent
from core.words import joined, say

if TYPE_CHECKING:
    from core.reconcile.period import Period
    from core.reconcile.run import ReconcileRun

R = TypeVar("R", PastRun, HistoryRun)

_WORTH_WAITING = 2.0
"""Seconds that are waited for the account, whose limit is one a second."""


class ReadingDesk:
    """Plans, traces, verifies, finds and lists the orders of one connection; `journal_key` names it in the journal,
    `exchanges` has what went over the wire for each order.
    """

    def __init__(
        self,
        connection: Connection,
        secrets: Secrets,
        *,
        clients: ReadingClients,
        factory: HttpFactory,
        journal: Journal,
        paths: Paths,
    ) -> None:
        self.connection = connection
        self.exchanges = Exchanges()
        self._clients = clients
        self._factory = factory
        self._journal = journal
        self._account: asyncio.Task[Account] | None = None
        reader = self._clients.ipaas_reader()
        self._recent = RecentOrders(reader)
        self.journal_key = journal_key_of(connection)
        self._paths = paths
        self._sources = Sources(
            ipaas=reader,
            subscription_id=connection.subscription_id,
            revision=connection.revision,
            klaviyo=self._clients.klaviyo_reader,
            target=self._target,
            cache=CollectionCache(paths.collections, owner_of_copies(connection)),
            sent_before=lambda transaction_id: journal.events_of(self.journal_key, transaction_id),
            metrics=KnownMetrics().read,
            mapping=lambda: self.connection.mapping,
            recorded=self.exchanges.recorded,
            account=Accounts(
                factory,
                Opened(url=connection.klaviyo_url, key=secrets.klaviyo_key),
                self._own_account,
                reader,
                confirmed_hosts=connection.confirmed_hosts,
                confirmed_account=connection.account_id,
            ),
        )
        self._planner = Planner(self._sources)

    @property
    def watches(self) -> Path:
        """The folder of what watches over new orders remember."""
        return self._paths.watches

    async def target(self) -> Target:
        """Company, subscription and account by name. Raises what the reads raise."""
        subscription = await self._clients.ipaas_reader().subscription(self.connection.subscription_id)
        revision = revision_of(self.connection.revision, subscription)
        return await self._target(subscription, revision)

    async def plan(
        self, transaction_id: str, options: PlanOptions | None = None, previous: Plan | None = None
    ) -> Plan:
        """The plan of one order, by reads only. A bad order gives a plan that says what blocks it.

        `previous` is an earlier plan of the same order: a unique id that has changed since becomes a problem.
        """
        with one_order(READING, transaction_id), self.exchanges.recorded(transaction_id):
            return await self._planner.plan(transaction_id, options or PlanOptions(), previous)

    async def trace(self, transaction_id: str) -> Plan:
        """As `plan`, without looking at what Klaviyo has already: how the profile is found."""
        with one_order(READING, transaction_id), self.exchanges.recorded(transaction_id):
            return await self._planner.trace(transaction_id)

    async def verify(self, transaction_id: str) -> Verification:
        """The product's validation checklist for one order, by reads only, whoever sent it."""
        verifier = Verifier(
            self._planner, self._clients.klaviyo_reader, self._sources.sent_before, self._chosen_for
        )
        with one_order(READING, transaction_id), self.exchanges.recorded(transaction_id):
            found = await verifier.verify(transaction_id)
        return msgspec.structs.replace(found, sent=await self._sent(transaction_id))

    async def _sent(self, transaction_id: str) -> tuple[SentFromHere, ...]:
        """With which choices this program sent an order; nothing where the journal can't say."""
        try:
            return sent_from_here(await self._journal.runs(self.journal_key, transaction_id))
        except JournalError:
            return ()  # the checklist is judged by what the systems show

    async def _chosen_for(self, transaction_id: str) -> str | None:
        """The profile that somebody chose for an order when it was sent last."""
        try:
            sent = await self._journal.last_send(self.journal_key, transaction_id)
        except JournalError:
            return None  # the checklist is judged by what the systems show
        return chosen_in(sent.plan) if sent is not None else None

    def reconcile(self, period: Period) -> ReconcileRun:
        """Compare the orders of a period with Klaviyo's events, by reads alone; `go` of what is returned does it."""
        from core.reconcile.run import ReconcileRun

        self._clients.ask_anew()
        return ReconcileRun(self._sources, period)

    async def save_har(self, path: Path, transaction_id: str | None = None) -> None:
        """Write what was exchanged for an order, or for all, into an HTTP Archive. Raises ConfigurationError."""

        def write() -> None:
            kept = self.exchanges
            write_har(path, kept.all() if transaction_id is None else kept.of(transaction_id))

        await asyncio.to_thread(write)

    async def recent(self, cursor: str | None = None) -> RecentPage:
        """Recent orders, newest first; `cursor` is the `next_cursor` of the page before."""
        self._clients.ask_anew()
        return await self._recent.page(cursor)

    def find(
        self, words: Sequence[Word], days: Days | None = None, *, ids: bool = True
    ) -> AsyncGenerator[WordAnswer, None]:
        """What is found for each word, as it is known (`core.transfer.finding.finder`). Raises what the reads raise."""
        return Finder(self._clients.ipaas_reader()).find(words, days, ids=ids)

    async def history(
        self, wanted: Wanted, limit: int = 200, before: str | None = None
    ) -> tuple[HistoryRun, ...]:
        """Runs of this connection that are searched for, newest first; `before` is the last one that is known already.
        One that never ended and isn't under way is interrupted. Raises JournalError.
        """
        return await self._told(await self._journal.history(self.journal_key, wanted, limit, before))

    async def writes_of(self, run: HistoryRun) -> tuple[SentWrite, ...]:
        """What a run sent, and what came back. Raises JournalError."""
        return tuple(await self._journal.writes(run.run_id))

    async def runs(self, transaction_id: str | None = None) -> tuple[PastRun, ...]:
        """Earlier runs of this connection, or of one order, newest first. One that never ended and isn't under way
        is interrupted.
        """
        return await self._told(await self._journal.runs(self.journal_key, transaction_id))

    async def aclose(self) -> None:
        """Close the connections to the network."""
        if self._account is not None:
            self._account.cancel()
            await asyncio.gather(self._account, return_exceptions=True)
        await self._clients.aclose()

    async def _told(self, runs: Iterable[R]) -> tuple[R, ...]:
        """Runs as they are told: those that ended unsaid are interrupted."""
        return tuple([replace(r, state="interrupted") if await self._ended_unsaid(r) else r for r in runs])

    async def _ended_unsaid(self, run: PastRun | HistoryRun) -> bool:
        """Whether a run has no end, and nobody is sending its order."""
        if run.state is not None:
            return False
        return not await asyncio.to_thread(
            is_being_sent, self._paths.locks, self.journal_key, run.transaction_id
        )

    async def _own_account(self, revision: Revision) -> Account:
        """The account of the connection's key; read once, and again only if that failed."""
        if self._account is None or (self._account.done() and _failed(self._account)):
            self._account = asyncio.create_task(self._read_account(revision))
        return await asyncio.shield(self._account)

    async def _read_account(self, revision: Revision) -> Account:
        """Its name alone isn't worth a minute's wait; whether real customers are behind it is worth that of a second,
        within which it was read by a set-up or an examination that has just ended.
        """
        reader = self._clients.klaviyo_reader(revision)
        try:
            return await reader.account()
        except RateLimited as error:
            if error.retry_after is None or error.retry_after > _WORTH_WAITING:
                raise
            await asyncio.sleep(error.retry_after)
            return await reader.account()

    async def _target(self, subscription: Subscription, revision: Revision) -> Target:
        """The names. The account is read once; a key that may not read it, too many requests (the limit is
        fifteen a minute) or no answer leave it unnamed rather than stop the plan.
        """
        connection = self.connection
        try:
            account = await self._own_account(revision)
        except (MissingScope, NetworkError, RateLimited, ServerError, UnreadableAnswer):
            account = Account(organization=connection.account_name or say("name not read"))
        return Target(
            company=connection.company_name or connection.company_id or say("the token's company"),
            subscription=connection.subscription_name or subscription.name,
            account=account.organization,
            test_account=account.test_account,
            currency=account.currency,
            ipaas_url=connection.ipaas_url,
            klaviyo_url=connection.klaviyo_url,
            revision=str(revision),
            connection=self.journal_key,
        )


def owner_of_copies(connection: Connection) -> str:
    """Whose copies of mappings these are: no other connection takes them."""
    return msgspec.json.encode(
        [connection.name, connection.ipaas_url, connection.company_id, connection.subscription_id]
    ).decode()


def journal_key_of(connection: Connection) -> str:
    """What names a connection in the journal."""
    return joined(" ", (connection.ipaas_url, connection.subscription_id, connection.klaviyo_url))


def _failed(task: asyncio.Task[Account]) -> bool:
    return task.cancelled() or isinstance(task.exception(), DeskError)
