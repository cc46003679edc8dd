"""A desk: a reading desk that sends as well. What window and command use."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING

import msgspec

from core.calibration.records import Calibration
from core.calibration.store import CalibrationStore
from core.clients.readers import ReadingClients
from core.clients.writers import Clients
from core.connections import Connection, SafeMode, Secrets, check_may_write
from core.errors import ConfigurationError, DeskError, JournalError
from core.http.factory import HttpFactory
from core.http.retry import READING, SENDING, one_order
from core.journal import Batch, Batches, Journal
from core.klaviyo import Revision
from core.log.lines import logged
from core.mapping_choice import MappingChoice
from core.paths import Paths
from core.reading_desk import ReadingDesk
from core.settings import Settings
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.blocked import failed
from core.transfer.planning.compensation import Compensation, plan_compensation
from core.transfer.planning.mapping.read import CollectionsRead
from core.transfer.planning.mapping.source import read_collections
from core.transfer.planning.reads import revision_of
from core.transfer.planning.what_if import WhatIf
from core.transfer.proof.interrupted import Interrupted, interrupted_of, plan_of
from core.transfer.proof.klaviyo_flows import TriggeredFlows, flows_of, starting_metrics
from core.transfer.proof.look_again import look_again
from core.transfer.proof.save_link import save_link
from core.transfer.recorded.compare import EventComparison, compare
from core.transfer.recorded.compare_plan import compare_plan
from core.transfer.recorded.read_back import Patience
from core.transfer.sending.destination import Destination
from core.transfer.sending.not_sent import not_sent
from core.transfer.sending.progress import Progress, Summary
from core.transfer.sending.sender import Sender
from core.transfer.sending.stopping import Stop
from core.words import by_typing, say

if TYPE_CHECKING:
    from core.batch.broken_off import BrokenOff
    from core.batch.run import BatchRun
    from core.batch.survey import BatchSurvey
    from core.calibration.pace import Pace
    from core.calibration.run import CalibrationRun
    from core.doctor.check import Finding
    from core.handover.handover import Handover, Look
    from core.handover.handover import Pace as HandoverPace
    from core.ipaas.hook import IpaasHook

_log = logging.getLogger(__name__)
_PLANS_AT_ONCE = 8
"""Of orders that the queue had, when nothing is shared between them."""


class Desk(ReadingDesk):
    """One opened connection with all that can be done with it.

    One that the user has set to reading has clients that can't make a writer, and nowhere to send to: what would
    write raises ReadOnlyConnection before anything is asked.
    """

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
        writing = connection.safe_mode != "read-only"
        clients = (
            Clients(connection, secrets, factory) if writing else ReadingClients(connection, secrets, factory)
        )
        super().__init__(connection, secrets, clients=clients, factory=factory, journal=journal, paths=paths)
        self._calibrations = CalibrationStore(paths.calibrations, self.journal_key)
        self._to: Destination | None = None
        if isinstance(clients, Clients):
            self._to = Destination(
                ipaas_writer=clients.ipaas_writer,
                klaviyo=clients.klaviyo_writer,
                journal=journal,
                locks=paths.locks,
                target=self.journal_key,
                subscription_id=connection.subscription_id,
                patience=Patience(limit=settings.read_back_seconds),
                metrics=self._sources.metrics,
                recorded=self.exchanges.recorded,
            )

    @property
    def _destination(self) -> Destination:
        """Where is sent to. Raises ReadOnlyConnection."""
        check_may_write(self.connection)
        assert self._to is not None
        return self._to

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

    def use_name(self, name: str) -> None:
        """Go by another name. What is under its name on the disk is its owner's affair."""
        self.connection = msgspec.structs.replace(self.connection, name=name)

    @property
    def has_writers(self) -> bool:
        """Whether it was opened to send, whatever it may do now."""
        return self._to is not None

    def use_safety(self, color: str, safe_mode: SafeMode) -> None:
        """Have another safe mode in force for what begins from now on; what is under way isn't stopped by it. One that
        was opened to read only stays so: it has no writers.
        """
        mode = safe_mode if self.has_writers else "read-only"
        self.connection = msgspec.structs.replace(self.connection, color=color, safe_mode=mode)

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
        """The plan of the event that corrects an order's, which Klaviyo can't remove. By reads only; send it
        like any other. What keeps it back is in it, as in `plan`.
        """
        with one_order(READING, transaction_id), self.exchanges.recorded(transaction_id):
            order = await self.plan(transaction_id, options)
            try:
                return await plan_compensation(self._sources, order, wanted)
            except DeskError as error:
                return failed(transaction_id, order.options, error)

    async def flows(self, plan: Plan) -> TriggeredFlows:
        """Which flows the plan's events would start; the answer also says what couldn't be read."""
        if plan.target is None:
            return TriggeredFlows(backfill=plan.options.backfill)
        reader = self._clients.klaviyo_reader(Revision.parse(plan.target.revision))
        return await flows_of(reader, starting_metrics(plan), backfill=plan.options.backfill)

    async def look_again(self, transaction_id: str) -> Summary:
        """Look for what was accepted and not visible yet: journal and external IDs are finished, nothing
        is sent. Raises what the reads raise, TransferError, JournalError, ReadOnlyConnection.
        """
        to = self._destination
        with one_order(SENDING), self.exchanges.recorded(transaction_id):
            revision = await self._revision(to)
            return await look_again(to, self._clients.klaviyo_reader(revision), transaction_id)

    async def save_link(self, plan: Plan) -> str:
        """Save the customer's missing link to the plan's profile; says what was done. Raises TransferError,
        ReadOnlyConnection.
        """
        to = self._destination
        with one_order(SENDING), self.exchanges.recorded(plan.transaction_id):
            revision = await self._revision(to)
            return await save_link(to, self._clients.klaviyo_reader(revision), plan)

    async def _revision(self, to: Destination) -> Revision:
        return revision_of(self.connection.revision, await to.ipaas.subscription(to.subscription_id))

    def send(
        self, plan: Plan, *, ticket: str = "", stop: Stop | None = None
    ) -> AsyncGenerator[Progress, None]:
        """Send a plan; the last one is RunFinished. `ticket` is the reason, for the journal; `stop` stops it. Raises
        ReadOnlyConnection.
        """
        to = self._destination
        sendable = plan.sendable()
        if sendable is None:
            return not_sent(plan)
        return logged(Sender(to).send(sendable, ticket=ticket, stop=stop))

    def hand_over(
        self,
        plans: Sequence[Plan],
        *,
        ticket: str = "",
        stop: Stop | None = None,
        pace: HandoverPace | None = None,
    ) -> AsyncGenerator[Progress, None]:
        """Hand orders over to iPaaS.com's own queue in place of sending them from here, follow them, and look whether
        they arrived; of each there is a RunFinished. Raises ReadOnlyConnection, and what reading a subscription raises.
        """
        return logged(self._handover(pace=pace).go(plans, ticket=ticket, stop=stop))

    def _handover(self, look: Look | None = None, pace: HandoverPace | None = None) -> Handover:
        from core.handover.handover import Handover, Pace

        return Handover(
            self._destination,
            self._clients.ipaas_reader(),
            self._queue,
            look or self._plans_anew,
            pace or Pace(),
        )

    async def _plans_anew(self, ids: Sequence[str]) -> Sequence[Plan]:
        places = asyncio.Semaphore(_PLANS_AT_ONCE)

        async def one(transaction_id: str) -> Plan:
            async with places:
                return await self.plan(transaction_id)

        return await asyncio.gather(*map(one, ids))

    async def _queue(self) -> IpaasHook:
        """The queue of the connection's subscription. Raises ConfigurationError where it has no key for it."""
        found = await self._clients.ipaas_reader().subscription(self.connection.subscription_id)
        if not found.webhook_key:
            raise ConfigurationError(
                say("The subscription {found_name} has no webhook key.", found_name=found.name),
                title=say("iPaaS.com's queue can't be used"),
                hint=say("Send from here{terminal}.", terminal=by_typing("without --queue")),
            )
        assert isinstance(self._clients, Clients)
        return self._clients.ipaas_hook(found.webhook_key)

    @property
    def batches(self) -> Batches:
        """The batches of this connection, as the journal has them."""
        return Batches(self._journal, self.journal_key)

    def survey(self, batch: Batch, *, seen: Callable[[Plan], object] = lambda _plan: None) -> BatchSurvey:
        """What a batch would do, by reads only; `seen` is shown each plan."""
        from core.batch.survey import BatchSurvey

        self._clients.ask_anew()
        return BatchSurvey(batch, self.batches, self._sources, seen=seen)

    def batch_run(self, batch: Batch) -> BatchRun:
        """A run of a batch, from where it stands. Raises ReadOnlyConnection."""
        from core.batch.run import BatchRun

        self._clients.ask_anew()
        return BatchRun(batch, self.batches, self._sources, self._destination)

    def queued_batch(self, batch: Batch) -> BatchRun:
        """As `batch_run`, but that iPaaS.com's own queue does it. Raises ReadOnlyConnection."""
        from core.batch.queued import QueuedBatch

        self._clients.ask_anew()
        return QueuedBatch(batch, self.batches, self._sources, self._destination, self._handover)

    async def broken_off(self) -> tuple[BrokenOff, ...]:
        """Batches of this connection that nobody carries out, though they never ended. Raises JournalError."""
        from core.batch.broken_off import broken_off

        return await broken_off(self.batches, self._paths.locks, self.journal_key)

    async def interrupted(self, transaction_id: str | None = None) -> tuple[Interrupted, ...]:
        """Runs of this connection, or of one order, that ended without saying how, newest first: the program was
        killed or closed, or its machine went out, before they were through or before anybody was shown their end. A
        later run that ended well takes their place.
        """
        runs = await self._journal.unfinished(self.journal_key, transaction_id)
        found = [run for run in runs if run.state is not None or await self._ended_unsaid(run)]
        orders = dict.fromkeys(run.transaction_id for run in found)
        known = {order: await self._journal.events_of(self.journal_key, order) for order in orders}
        return interrupted_of(found, known)

    async def told(self, transaction_id: str) -> None:
        """Somebody was shown how what was sent, looked for or saved of an order has ended. To be called once it was:
        what nobody was shown is told by the next start, as an interrupted run is.
        """
        try:
            await self._journal.told(self.journal_key, transaction_id)
        except JournalError as error:  # the next start tells it once more
            _log.warning("That order %s was told can't be noted: %s", transaction_id, error.title)

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
