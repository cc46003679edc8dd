"""A desk: one opened connection with its clients, its planner and its sender. What window and command use."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from core.accounts import Accounts, Opened
from core.calibration.records import Calibration
from core.calibration.store import CalibrationStore
from core.clients import Clients
from core.connections import Connection, Secrets
from core.errors import (
    ConfigurationError,
    DeskError,
    MissingScope,
    NetworkError,
    RateLimited,
    ServerError,
    UnreadableAnswer,
)
from core.http.factory import HttpFactory
from core.http.retry import READING, SENDING, one_order
from core.ipaas import Subscription
from core.journal import Journal, PastRun
from core.klaviyo import Account, Revision
from core.log.lines import logged
from core.mapping_choice import MappingChoice
from core.paths import Paths
from core.settings import Settings
from core.transfer.finding.days import Days
from core.transfer.finding.finder import Finder
from core.transfer.finding.found import WordAnswer
from core.transfer.finding.recent import RecentOrders, RecentPage
from core.transfer.finding.words import Word
from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.blocked import failed
from core.transfer.planning.compensation import Compensation, plan_compensation
from core.transfer.planning.mapping.cache import CollectionCache
from core.transfer.planning.mapping.read import CollectionsRead
from core.transfer.planning.mapping.source import read_collections
from core.transfer.planning.metrics import KnownMetrics
from core.transfer.planning.planner import Planner
from core.transfer.planning.reads import Sources
from core.transfer.planning.what_if import WhatIf
from core.transfer.proof.interrupted import Interrupted, interrupted_of, plan_of
from core.transfer.proof.klaviyo_flows import TriggeredFlows, flows_of
from core.transfer.proof.look_again import look_again, revision_of
from core.transfer.proof.save_link import save_link
from core.transfer.proof.verify import Verification, Verifier
from core.transfer.recorded.compare import EventComparison, compare
from core.transfer.recorded.compare_plan import compare_plan
from core.transfer.recorded.read_back import Patience
from core.transfer.sending.destination import Destination
from core.transfer.sending.locks import is_being_sent
from core.transfer.sending.not_sent import not_sent
from core.transfer.sending.progress import Progress, Summary
from core.transfer.sending.sender import Sender
from core.transfer.sending.stopping import Stop

if TYPE_CHECKING:
    from core.calibration.pace import Pace
    from core.calibration.run import CalibrationRun
    from core.doctor.check import Finding

_log = logging.getLogger(__name__)


class Desk:
    """Plans, sends, traces and lists the orders of one connection; `journal_key` names it in the journal."""

    def __init__(
        self,
        connection: Connection,
        secrets: Secrets,
        *,
        factory: HttpFactory,
        journal: Journal,
        paths: Paths,
        settings: Settings,
    ) -> None:
        self.connection = connection
        self._clients = Clients(connection, secrets, factory)
        self._factory = factory
        self._journal = journal
        self._account: asyncio.Task[Account] | None = None
        reader = self._clients.ipaas_reader()
        self._recent = RecentOrders(reader)
        self.journal_key = journal_key_of(connection)
        self._paths = paths
        metrics = KnownMetrics().read
        self._sources = Sources(
            ipaas=reader,
            subscription_id=connection.subscription_id,
            revision=connection.revision,
            klaviyo=self._clients.klaviyo_reader,
            target=self._target,
            cache=CollectionCache(paths.collections, owner_of_copies(connection)),
            sent_before=lambda transaction_id: journal.events_of(self.journal_key, transaction_id),
            metrics=metrics,
            mapping=lambda: self.connection.mapping,
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
        self._calibrations = CalibrationStore(paths.calibrations, self.journal_key)
        self._to = Destination(
            ipaas_writer=self._clients.ipaas_writer,
            klaviyo=self._clients.klaviyo_writer,
            journal=journal,
            locks=paths.locks,
            target=self.journal_key,
            subscription_id=connection.subscription_id,
            patience=Patience(limit=settings.read_back_seconds),
            metrics=metrics,
        )
        self._sender = Sender(self._to)

    async def target(self) -> Target:
        """Company, subscription and account by name. Raises what the reads raise."""
        subscription = await self._clients.ipaas_reader().subscription(self.connection.subscription_id)
        revision = Revision.parse(self.connection.revision or subscription.setting("API Revision") or "")
        return await self._target(subscription, revision)

    async def examine(self, secrets_from: str = "") -> AsyncGenerator[Finding, None]:
        """What is so of this connection, what is assumed, what fails: each check as it is done, by reads only.
        `secrets_from` says where the secrets came from. The report of the last one that came to its end is kept on
        this computer, for support.
        """
        from core.doctor.examination import examine  # here and in `calibrate`: few starts need any of it
        from core.doctor.report import examination_report, write_report
        from core.doctor.samples import Examined

        assert self._sources.account is not None
        self._clients.ask_anew()
        examined = Examined(
            connection=self.connection,
            clients=self._clients,
            factory=self._factory,
            account_check=self._sources.account,
            runs=self.runs,
            secrets_from=secrets_from,
        )
        findings: list[Finding] = []
        async with aclosing(examine(examined)) as told:
            async for finding in told:
                findings.append(finding)
                yield finding
        report = examination_report(findings, self.connection)
        try:
            await asyncio.to_thread(write_report, self._paths.examination, report)
        except ConfigurationError as error:
            _log.warning("The examination can't be kept: %s", error.detail)

    async def plan(
        self, transaction_id: str, options: PlanOptions | None = None, previous: Plan | None = None
    ) -> Plan:
        """The plan of one order, by reads only. A bad order gives a plan that says what blocks it.

        `previous` is an earlier plan of the same order: a unique id that has changed since becomes a problem.
        """
        with one_order(READING, transaction_id):
            return await self._planner.plan(transaction_id, options or PlanOptions(), previous)

    def what_if(self, transaction_id: str, options: PlanOptions | None = None) -> WhatIf:
        """Plans of one order with an edited mapping, over and over; close it at the end."""
        return WhatIf(self._sources, transaction_id, options or PlanOptions())

    async def collections(self, options: PlanOptions | None = None) -> CollectionsRead:
        """The mapping that the options ask for, by default the subscriber's own. Raises what the reads raise."""
        return await read_collections(
            self._sources.ipaas,
            self.connection.subscription_id,
            self._sources.cache,
            options or PlanOptions(),
            self.connection.mapping,
        )

    def use_mapping(self, choice: MappingChoice) -> None:
        """Take the mapping of the plans to come from elsewhere. Plans that were made stay as they are."""
        self.connection = msgspec.structs.replace(self.connection, mapping=choice)

    async def try_mapping(self, choice: MappingChoice) -> CollectionsRead:
        """What another source gives, without taking it and without any copy. Raises what the reads raise."""
        own = self.connection.subscription_id
        return await read_collections(self._sources.ipaas, own, None, PlanOptions(), choice)

    async def compare(self, plan: Plan) -> tuple[EventComparison, ...]:
        """Each event of a plan beside what this program sent last and what Klaviyo has. Raises what the reads
        raise, JournalError.
        """
        if plan.target is None or plan.profile is None:
            return tuple(compare(event, None, None) for event in plan.events)
        reader = self._clients.klaviyo_reader(Revision.parse(plan.target.revision))
        return await compare_plan(plan, plan.profile.profile_id, reader, self._journal, self.journal_key)

    async def trace(self, transaction_id: str) -> Plan:
        """As `plan`, without looking at what Klaviyo has already: how the profile is found."""
        with one_order(READING, transaction_id):
            return await self._planner.trace(transaction_id)

    async def verify(self, transaction_id: str) -> Verification:
        """The product's validation checklist for one order, by reads only, whoever sent it."""
        verifier = Verifier(self._planner, self._clients.klaviyo_reader, self._sources.sent_before)
        with one_order(READING, transaction_id):
            return await verifier.verify(transaction_id)

    def calibrate(
        self, last: int, *, pace: Pace | None = None, options: PlanOptions | None = None
    ) -> CalibrationRun:
        """Compare the newest `last` orders that iPaaS.com recorded with our payloads of them, by reads only; `go` of
        what is returned does it. Raises UsageError for a number, or a pace, that can't be.
        """
        from core.calibration.pace import Pace
        from core.calibration.run import CalibrationRun

        return CalibrationRun(
            self._sources,
            self._calibrations,
            last=last,
            options=options or PlanOptions(),
            pace=pace or Pace(),
        )

    async def last_calibration(self) -> Calibration | None:
        """The last calibration of this connection; None where there is none."""
        return await asyncio.to_thread(self._calibrations.load)

    async def compensation(
        self, transaction_id: str, wanted: Compensation, options: PlanOptions | None = None
    ) -> Plan:
        """The plan of the event that makes up for an order's, which Klaviyo can't remove. By reads only; send it
        like any other. What keeps it back is in it, as in `plan`.
        """
        with one_order(READING, transaction_id):
            order = await self.plan(transaction_id, options)
            try:
                return await plan_compensation(self._sources, order, wanted)
            except DeskError as error:
                return failed(transaction_id, order.options, error)

    async def flows(self, plan: Plan) -> TriggeredFlows:
        """Which flows the plan's events would start; the answer also says what couldn't be read."""
        if plan.target is None:
            return TriggeredFlows(backfill=plan.options.backfill)
        return await flows_of(self._clients.klaviyo_reader(Revision.parse(plan.target.revision)), plan)

    async def look_again(self, transaction_id: str) -> Summary:
        """Look for what was accepted and not visible yet: journal and external IDs are finished, nothing
        is sent. Raises what the reads raise, TransferError, JournalError.
        """
        with one_order(SENDING):
            revision = await revision_of(self._to, self.connection.revision)
            return await look_again(self._to, self._clients.klaviyo_reader(revision), transaction_id)

    async def save_link(self, plan: Plan) -> str:
        """Save the customer's missing link to the plan's profile; says what was done. Raises TransferError."""
        with one_order(SENDING):
            revision = await revision_of(self._to, self.connection.revision)
            return await save_link(self._to, self._clients.klaviyo_reader(revision), plan)

    def send(
        self, plan: Plan, *, ticket: str = "", stop: Stop | None = None
    ) -> AsyncGenerator[Progress, None]:
        """Send a plan; the last one is RunFinished. `ticket` is the reason, for the journal; `stop` stops it."""
        sendable = plan.sendable()
        if sendable is None:
            return not_sent(plan)
        return logged(self._sender.send(sendable, ticket=ticket, stop=stop))

    async def recent(self, cursor: str | None = None) -> RecentPage:
        """Recent orders, newest first; `cursor` is the `next_cursor` of the page before."""
        self._clients.ask_anew()
        return await self._recent.page(cursor)

    def find(
        self, words: Sequence[Word], days: Days | None = None, *, ids: bool = True
    ) -> AsyncGenerator[WordAnswer, None]:
        """What is found for each word, as it is known (`core.transfer.finding.finder`). Raises what the reads raise."""
        return Finder(self._clients.ipaas_reader()).find(words, days, ids=ids)

    async def runs(self, transaction_id: str | None = None) -> tuple[PastRun, ...]:
        """Earlier runs of this connection, or of one order, newest first. One that never ended and isn't under way
        is interrupted.
        """
        runs = await self._journal.runs(self.journal_key, transaction_id)
        return tuple([replace(r, state="interrupted") if await self._ended_unsaid(r) else r for r in runs])

    async def interrupted(self, transaction_id: str | None = None) -> tuple[Interrupted, ...]:
        """Runs of this connection, or of one order, that ended without saying how, newest first: the program was
        killed or closed, or its machine went out. A later run that ended well takes its place.
        """
        runs = await self._journal.unfinished(self.journal_key, transaction_id)
        found = [run for run in runs if run.state is not None or await self._ended_unsaid(run)]
        orders = dict.fromkeys(run.transaction_id for run in found)
        known = {order: await self._journal.events_of(self.journal_key, order) for order in orders}
        return interrupted_of(found, known)

    async def finish_plan(self, transaction_id: str) -> Plan:
        """The plan that finishes an interrupted run, by reads only, with the choices of that run: what Klaviyo has
        of it is found, and what is missing would be sent like any other plan. Of an order without such a run it is
        the order's own plan. Raises JournalError.
        """
        runs = [r for r in await self._journal.unfinished(self.journal_key, transaction_id) if r.plan]
        sent = next((run for run in runs if run.kind in ("send", "compensation")), None)
        if sent is None:
            return await self.plan(transaction_id)
        meant = plan_of(sent)
        if sent.kind == "compensation" and meant.compensation is not None:
            return await self.compensation(transaction_id, meant.compensation, meant.options)
        return await self.plan(transaction_id, meant.options)

    async def finish_links(self, transaction_id: str) -> Summary:
        """Finish an interrupted run that was to save links only: nothing is sent. Raises what the reads raise,
        TransferError, JournalError.
        """
        summary = await self.look_again(transaction_id)
        if any(found.kind == "link" for found in await self.interrupted(transaction_id)):
            await self.save_link(await self.plan(transaction_id))
        return summary

    async def _ended_unsaid(self, run: PastRun) -> bool:
        """Whether a run has no end, and nobody is sending its order."""
        if run.state is not None:
            return False
        locks, target = self._to.locks, self._to.target
        return not await asyncio.to_thread(is_being_sent, locks, target, run.transaction_id)

    async def aclose(self) -> None:
        """Close the connections to the network."""
        if self._account is not None:
            self._account.cancel()
            await asyncio.gather(self._account, return_exceptions=True)
        await self._clients.aclose()

    async def _own_account(self, revision: Revision) -> Account:
        """The account of the connection's key; read once, and again only if that failed."""
        if self._account is None or (self._account.done() and _failed(self._account)):
            self._account = asyncio.create_task(self._clients.klaviyo_reader(revision).account())
        return await asyncio.shield(self._account)

    async def _target(self, subscription: Subscription, revision: Revision) -> Target:
        """The names. The account is read once; a key that may not read it, too many requests (the limit is
        fifteen a minute) or no answer leave it unnamed rather than stop the plan.
        """
        connection = self.connection
        try:
            account = await self._own_account(revision)
        except (MissingScope, NetworkError, RateLimited, ServerError, UnreadableAnswer):
            account = Account(organization=connection.account_name or "name not read")
        return Target(
            company=connection.company_name or connection.company_id or "the token's company",
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
    return " ".join((connection.ipaas_url, connection.subscription_id, connection.klaviyo_url))


def _failed(task: asyncio.Task[Account]) -> bool:
    return task.cancelled() or isinstance(task.exception(), DeskError)
