"""One run of a plan, under the order's lock: the steps in their order, and the summary at the end."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from core.errors import BadRequest, DeskError, JournalError, TransferError
from core.klaviyo import KlaviyoWriter, StoredEvent
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.plan.resolution import ProfileRule, Resolution
from core.transfer.profile.conflicts import UNRESOLVED
from core.transfer.recorded.find import Expected, Key, differences, earliest, find_recorded
from core.transfer.recorded.read_back import read_back
from core.transfer.sending.customer_transfer import CustomerTransfer, OutcomeUnknown
from core.transfer.sending.destination import Destination
from core.transfer.sending.event_sender import EventSender, Place, Sent, expected_event, kept_first
from core.transfer.sending.external_ids import Links
from core.transfer.sending.progress import SentEvent, State, Summary
from core.transfer.sending.steps import Steps

_AT_ONCE = 4
"""How many lines are sent side by side."""
_FRESH = timedelta(seconds=60)
"""How old a plan may be before its gate, and what Klaviyo has already, are read again."""
_HOW: dict[ProfileRule | None, str] = {
    "external_id": "by the customer's link",
    "email": "by the email",
    "customer_transfer": "the customer's own, to be linked",
    None: "by the mapping's own formula",
}
_WORST_FIRST: tuple[State, ...] = ("failed", "unknown", "accepted", "recorded", "skipped")


class Run:
    """Sends one plan. `go` is called once."""

    def __init__(self, plan: Plan, to: Destination, klaviyo: KlaviyoWriter, steps: Steps) -> None:
        assert plan.profile is not None
        assert plan.made_at is not None
        self._plan = plan
        self._profile: Resolution = plan.profile
        self._made_at: datetime = plan.made_at
        self._to = to
        self._klaviyo = klaviyo
        self._steps = steps
        self._links = Links(to.ipaas, to.journal, steps, to.subscription_id)
        self._after = earliest(plan.order.created if plan.order is not None else None)
        self._order_number = plan.order.number if plan.order is not None else None
        self._trouble: list[Notice] = []

    async def go(self) -> Summary:
        """All steps; errors end up in the summary."""
        try:
            if not await self._gate_open():
                return Summary(transaction_id=self._plan.transaction_id, state="skipped", profile_id=None)
        except DeskError as error:
            self._steps.failed("gate", Notice.of(error))
            return self._ended_early("failed", error)
        self._told()
        try:
            profile_id, there = await self._transferred_customer()
        except OutcomeUnknown as error:
            return self._ended_early("unknown", error)
        except DeskError as error:
            return self._ended_early("failed", error)
        place = Place(
            target=self._to.target,
            profile_id=profile_id,
            after=self._after,
            made_at=self._made_at,
            order_number=self._order_number,
        )
        sender = EventSender(self._klaviyo, self._to.journal, self._steps, place, self._to.check)
        sent = await self._send_all(sender, there)
        try:
            await self._read_back(profile_id, sent)
            trouble = await self._links.save_events(self._plan.transaction_id, sent)
        except DeskError as error:
            trouble = Notice.of(error)
        if trouble is not None:
            self._trouble.append(trouble)
        return self._summary(profile_id, sent)

    async def _gate_open(self) -> bool:
        """Whether Generate Events is (still) on: a plan can have lain open for hours."""
        self._steps.started("gate")
        gate = self._plan.gate
        assert gate is not None
        if self._is_stale():
            now = await self._to.ipaas.subscription(gate.subscription_id)
            if now.generate_events is not True:
                self._steps.finished("gate", "Generate Events is no longer TRUE: nothing is sent")
                return False
        self._steps.finished("gate", "Generate Events is TRUE")
        return True

    def _told(self) -> None:
        """The steps that the plan has done already."""
        plan, steps = self._plan, self._steps
        assert plan.order is not None
        steps.started("transaction")
        steps.finished("transaction", f"{plan.order.number or 'no number'}, {plan.order.line_count} lines")
        steps.started("profile")
        if self._profile.outcome == "would_create":
            steps.finished("profile", "No profile yet: the customer is transferred first")
        else:
            how = "chosen by the user" if self._profile.chosen else _HOW[self._profile.rule]
            steps.finished("profile", f"{self._profile.profile_id}, {how}")
        steps.started("payloads")
        steps.finished("payloads", f"{len(plan.events)} events as shown")

    async def _transferred_customer(self) -> tuple[str, dict[Key, StoredEvent]]:
        """The profile's id; and, if the profile turned out to exist, the events that it has already."""
        profile = self._profile
        if profile.rule != "customer_transfer":
            assert profile.profile_id is not None
            return profile.profile_id, await self._come_since(profile.profile_id)
        return await self._customer_transfer(profile)

    async def _customer_transfer(self, profile: Resolution) -> tuple[str, dict[Key, StoredEvent]]:
        self._steps.started("customer_transfer")
        there: dict[Key, StoredEvent] = {}
        try:
            if profile.customer_transfer is None:
                assert profile.profile_id is not None
                profile_id, told = profile.profile_id, "The customer has the profile already"
            else:
                transfer = CustomerTransfer(self._klaviyo, self._to.journal, self._steps, self._to.check)
                made, is_new = await transfer.run(profile.customer_transfer)
                profile_id, told = made.id, f"{'Made' if is_new else 'Using'} the profile {made.id}"
                if not is_new:
                    there = await self._recorded_now(profile_id)
        except BadRequest as error:
            refused = TransferError(
                f"The customer transfer was refused. {error.detail}",
                title=UNRESOLVED,
                hint="Correct the customer's data in iPaaS.com, then preview again.",
            )
            self._steps.failed("customer_transfer", Notice.of(refused))
            raise refused from error
        except DeskError as error:
            self._steps.failed("customer_transfer", Notice.of(error))
            raise
        await self._link_customer(profile_id)
        self._steps.finished("customer_transfer", told)
        return profile_id, there

    async def _come_since(self, profile_id: str) -> dict[Key, StoredEvent]:
        """What Klaviyo got since a plan was made that has lain open for a while."""
        return await self._recorded_now(profile_id) if self._is_stale() else {}

    async def _recorded_now(self, profile_id: str) -> dict[Key, StoredEvent]:
        expected = [self._expected(event) for event in self._plan.events]
        return await find_recorded(self._klaviyo, profile_id, expected, self._after)

    def _expected(self, event: PlannedEvent) -> Expected:
        return expected_event(event, self._order_number)

    def _is_stale(self) -> bool:
        return datetime.now(UTC) - self._made_at > _FRESH

    async def _link_customer(self, profile_id: str) -> None:
        """Without its link the event still goes to the right profile; so this is told, and no reason to stop."""
        assert self._plan.order is not None
        assert self._plan.order.customer_id is not None
        try:
            await self._links.save_customer(self._plan.order.customer_id, profile_id)
        except JournalError:
            raise
        except DeskError as error:
            self._trouble.append(Notice.of(error))
            self._steps.progress("customer_transfer", f"The customer's link was not saved: {error.title}")

    async def _send_all(self, sender: EventSender, there: dict[Key, StoredEvent]) -> list[Sent]:
        """The Placed Order first; its lines only if it went through, several side by side."""
        orders = [event for event in self._plan.events if event.line_id is None]
        lines = [event for event in self._plan.events if event.line_id is not None]
        sent: dict[int, Sent] = {}
        stopped = False
        places = asyncio.Semaphore(_AT_ONCE)

        async def one(event: PlannedEvent) -> None:
            nonlocal stopped
            async with places:
                if stopped:
                    sent[id(event)] = Sent(event=event, state="skipped")
                    return
                item = await sender.send(event, there.get(self._expected(event).key))
                sent[id(event)] = item
                stopped = stopped or item.stops

        for event in orders:
            await one(event)
        if any(item.state in ("failed", "unknown") for item in sent.values()):
            stopped = True
            if lines:
                self._steps.progress("ordered_product", "Not sent, since the Placed Order did not go through")
        async with asyncio.TaskGroup() as group:
            for event in lines:
                group.create_task(one(event))
        return [sent[id(event)] for event in self._plan.events]

    async def _read_back(self, profile_id: str, sent: list[Sent]) -> None:
        accepted = [item for item in sent if item.state == "accepted"]
        self._steps.started("read_back")
        if not accepted:
            self._steps.finished("read_back", "Nothing new to look for")
            return
        expected = {(looked := self._expected(item.event)).key: looked for item in accepted}
        try:
            found = await read_back(
                self._klaviyo,
                profile_id,
                expected.values(),
                self._after,
                self._to.patience,
                lambda missing, waited: self._steps.progress(
                    "read_back", f"{missing} of {len(accepted)} not visible yet after {waited:.1f} s"
                ),
            )
        except DeskError as error:
            notice = Notice.of(error)
            self._steps.failed("read_back", notice)
            self._trouble.append(notice)
            return
        for item in accepted:
            stored = found.get(self._expected(item.event).key)
            if stored is not None:
                await self._seen(item, stored)
        missing = sum(item.state == "accepted" for item in accepted)
        waiting = f"{missing} accepted, not visible yet; look again later"
        self._steps.finished("read_back", waiting if missing else f"{len(accepted)} recorded")

    async def _seen(self, item: Sent, stored: StoredEvent) -> None:
        item.event_id = stored.id
        item.state = "recorded"
        told = differences(self._expected(item.event), stored)
        if told:
            item.state = "failed"
            item.error = kept_first(item.event, told)
        if item.intent is not None:
            await self._to.journal.outcome(item.intent, "recorded", "; ".join(told), stored.id)

    def _ended_early(self, state: State, error: DeskError) -> Summary:
        events = tuple(
            SentEvent(kind=event.kind, line_id=event.line_id, unique_id=event.unique_id, state="skipped")
            for event in self._plan.events
        )
        return Summary(
            transaction_id=self._plan.transaction_id,
            state=state,
            profile_id=None,
            events=events,
            error=Notice.of(error),
        )

    def _summary(self, profile_id: str, sent: list[Sent]) -> Summary:
        states = {item.state for item in sent}
        state = next(known for known in _WORST_FIRST if known in states)
        error = next((item.error for item in sent if item.error is not None), None)
        if error is None and self._trouble:
            error = self._trouble[0]
        return Summary(
            transaction_id=self._plan.transaction_id,
            state=state,
            profile_id=profile_id,
            events=tuple(item.as_record() for item in sent),
            error=error,
        )
