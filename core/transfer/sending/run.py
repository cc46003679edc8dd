"""One run of a plan, under the order's lock: the steps in their order, and the summary at the end."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from core.coerce import here
from core.errors import DeskError, TransferError
from core.klaviyo import StoredEvent
from core.klaviyo.writer import KlaviyoWriter
from core.transfer.plan.notice import Notice
from core.transfer.plan.sendable import NewProfile, SendableEvent, SendablePlan
from core.transfer.recorded.find import Expected, differences, earliest
from core.transfer.sending.customer_transfer import OutcomeUnknown
from core.transfer.sending.destination import Destination
from core.transfer.sending.event_sender import RECENT, EventSender, Sent, expected_event, kept_first
from core.transfer.sending.external_ids import Links
from core.transfer.sending.last_look import LastLook
from core.transfer.sending.profile_step import ProfileStep, Recorded, in_words, with_owed_link
from core.transfer.sending.progress import State, Summary
from core.transfer.sending.steps import Steps
from core.transfer.sending.stopping import is_stopping, stop_here
from core.transfer.sending.summaries import ended_early, stopped_summary, summary_of
from core.words import joined, rounded, say, say_count, when

_AT_ONCE = 24
"""How many lines are sent side by side; the paces of both systems say how fast."""
_FRESH = timedelta(seconds=60)
"""How old a plan may be before its gate is read again, and the last look goes over the whole account."""
_FRESH_LOOK = 6.0
"""Seconds that the last look may take of a plan that was only just made: it goes without."""


class Run:
    """Sends one plan. `go` is called once."""

    def __init__(self, plan: SendablePlan, to: Destination, klaviyo: KlaviyoWriter, steps: Steps) -> None:
        self._plan = plan
        self._to = to
        self._klaviyo = klaviyo
        self._steps = steps
        self._after = earliest(plan.order.created)
        self._trouble: list[Notice] = []
        self._look = LastLook(plan, to, klaviyo)
        self._sent: dict[int, Sent] = {}
        self._links = Links(to, steps)
        self._profile_id: str | None = None
        self.stopped = False
        """Whether it was asked to stop, and left something undone for that."""

    async def go(self) -> Summary:
        """All steps; errors end up in the summary, as does what was done when it was asked to stop."""
        try:
            stop_here()
            summary = await self._all_steps()
        except asyncio.CancelledError:
            sent = [self._sent[id(event)] for event in self._plan.events if id(event) in self._sent]
            whole = len(sent) == len(self._plan.events) and {item.state for item in sent} == {"recorded"}
            if whole and self._profile_id is not None and not self._unsaved(sent):
                return self._summary(self._profile_id, sent)  # it came too late to leave anything undone
            return self._as_stopped("skipped", None)
        error = summary.error
        if is_stopping() and (error is not None or summary.state not in ("recorded", "accepted")):
            unknown = error is not None and error.kind == "OutcomeUnknown"
            return self._as_stopped("unknown" if unknown else "skipped", error)
        return summary

    async def _all_steps(self) -> Summary:
        try:
            if not await self._gate_open():
                return Summary(transaction_id=self._plan.transaction_id, state="skipped", profile_id=None)
        except DeskError as error:
            self._steps.failed("gate", Notice.of(error))
            return ended_early(self._plan, "failed", error)
        try:
            seen = await self._tell_of_plan()
            profile_id, there = await self._profile()
            self._profile_id = profile_id
            there = {**seen, **there}
        except OutcomeUnknown as error:
            return ended_early(self._plan, "unknown", error)
        except DeskError as error:
            return ended_early(self._plan, "failed", error)
        stop_here()
        sender = EventSender(self._plan, profile_id, self._to, self._klaviyo, self._steps)
        sent = await self._send_all(sender, there)
        try:
            await self._note_seen(profile_id, sent)
            await self._read_back(profile_id, sent)
            # The order's link stays with its own event, not with what corrects it.
            of_order = [] if self._plan.compensates is not None else sent
            trouble = await self._links.save_events(self._plan.transaction_id, of_order)
        except DeskError as error:
            trouble = Notice.of(error)
        if trouble is not None:
            self._trouble.append(trouble)
        return self._summary(profile_id, sent)

    async def _gate_open(self) -> bool:
        """Whether Generate Events is (still) on: a plan can have lain open for hours."""
        self._steps.started("gate")
        if self._is_stale():
            now = await self._to.ipaas.subscription(self._plan.gate_of)
            if now.generate_events is not True:
                self._steps.finished("gate", say("Generate Events is no longer TRUE: nothing is sent"))
                return False
        self._steps.finished("gate", say("Generate Events is TRUE"))
        return True

    async def _tell_of_plan(self) -> Recorded:
        """The last look, and the steps that the plan has done already. Gives those of its events that the profile
        has by now.
        """
        order, steps, profile = self._plan.order, self._steps, self._plan.profile
        there: Recorded = {}
        new = any(event.already_recorded is None for event in self._plan.events)
        steps.started("transaction", say("Checking once more what Klaviyo has for the order") if new else "")
        if new:
            there = await self._look_once_more(
                None if isinstance(profile, NewProfile) else profile.profile_id
            )
        if any(event.already_recorded is None and event.key not in there for event in self._plan.events):
            await self._not_in_the_queue()
        steps.finished(
            "transaction",
            say_count(
                order.line_count,
                "{order_number}, {n} line",
                "{order_number}, {n} lines",
                order_number=order.number or say("no number"),
            ),
        )
        steps.started("profile")
        steps.finished("profile", in_words(profile))
        steps.started("payloads")
        steps.finished(
            "payloads", say_count(len(self._plan.events), "{n} event as shown", "{n} events as shown")
        )
        return there

    async def _not_in_the_queue(self) -> None:
        """Raise TransferError for an order that iPaaS.com's queue was given a moment ago, and may be at work on: both
        would send it.
        """
        order = self._plan.transaction_id
        earlier = (await self._to.journal.handed_over(self._to.target, [order])).get(order)
        if self._plan.compensates is not None or earlier is None:
            return
        free_at = earlier.at + RECENT
        if datetime.now(UTC) < free_at:
            error = TransferError(
                say(
                    "It was handed over at {earlier_at}, and Klaviyo doesn't have all of it yet.",
                    earlier_at=when(here(earlier.at), "clock"),
                ),
                title=say("iPaaS.com's queue has the order")
                if earlier.sure
                else say("iPaaS.com's queue may have the order"),
                hint=say(
                    "Preview it again in a few minutes{terminal} to see what has arrived. It can be sent "
                    "from here from {free_at}.",
                    terminal=say(", or follow it with --queue"),
                    free_at=when(here(free_at), "clock"),
                ),
            )
            self._steps.failed("transaction", Notice.of(error))
            raise error

    async def _look_once_more(self, profile_id: str | None) -> Recorded:
        """A look that errs stops a plan that has lain open; a fresh one has only just been looked at. In a batch a plan
        is made for its send alone: its own look is the last one where it is that young.
        """
        try:
            await self._look.in_journal(profile_id)
            if timedelta(0) <= datetime.now(UTC) - self._plan.made_at <= self._to.looked_within:
                return {}
            async with asyncio.timeout(None if self._is_stale() else _FRESH_LOOK):
                return await self._look.on(profile_id)
        except TimeoutError:
            self._steps.progress(
                "transaction",
                say("Not checked again: no response within {fresh_look} s", fresh_look=rounded(_FRESH_LOOK)),
            )
            return {}
        except TransferError as error:
            self._steps.failed("transaction", Notice.of(error))
            raise
        except DeskError as error:
            if self._is_stale():
                self._steps.failed("transaction", Notice.of(error))
                raise
            self._steps.progress(
                "transaction", say("Not checked again: {error_title}", error_title=error.title)
            )
            return {}

    async def _profile(self) -> tuple[str, Recorded]:
        """The profile's id; and those of the events that it has, where the plan took it for new."""
        step = ProfileStep(self._to, self._klaviyo, self._steps, self._recorded_on)
        settled = await step.settle(await with_owed_link(self._plan, self._to))
        if settled.trouble is not None:
            self._trouble.append(settled.trouble)
        if isinstance(self._plan.profile, NewProfile):
            self._look.check_new(settled.profile_id)
        return settled.profile_id, settled.there

    async def _recorded_on(self, profile_id: str) -> Recorded:
        """For a profile that the plan took for new."""
        return await self._look.on(profile_id)

    def _expected(self, event: SendableEvent) -> Expected:
        return expected_event(event, self._plan.order.number)

    def _is_stale(self) -> bool:
        age = datetime.now(UTC) - self._plan.made_at
        return age > _FRESH or age < -_FRESH  # a clock that was set back tells nothing of its age

    async def _note_seen(self, profile_id: str, sent: Sequence[Sent]) -> None:
        """Earlier tries of events that are there by now are settled with that."""
        seen = [
            (profile_id, *item.event.key, item.event_id)
            for item in sent
            if item.state == "recorded" and item.intent is None and item.event_id is not None
        ]
        await self._to.journal.note_seen(self._to.target, seen)

    async def _send_all(self, sender: EventSender, there: Recorded) -> list[Sent]:
        """The Placed Order first; its lines only if it went through, several side by side."""
        orders = [event for event in self._plan.events if event.line_id is None]
        lines = [event for event in self._plan.events if event.line_id is not None]
        sent = self._sent
        stopped = False
        slots = asyncio.Semaphore(_AT_ONCE)

        async def one(event: SendableEvent) -> None:
            nonlocal stopped
            async with slots:
                if stopped:
                    sent[id(event)] = Sent(event=event, state="skipped")
                    return
                item = await sender.send(event, there.get(event.key))
                sent[id(event)] = item
                stopped = stopped or item.stops

        for event in orders:
            await one(event)
            stop_here()
        if any(item.state in ("failed", "unknown") for item in sent.values()):
            stopped = True
            if lines:
                self._steps.progress("ordered_product", say("Not sent, because the Placed Order failed"))
        async with asyncio.TaskGroup() as group:
            for event in lines:
                group.create_task(one(event))
        return [sent[id(event)] for event in self._plan.events]

    async def _read_back(self, profile_id: str, sent: Sequence[Sent]) -> None:
        accepted = [item for item in sent if item.state == "accepted"]
        if not accepted:
            self._steps.started("read_back")
            self._steps.finished("read_back", say("Nothing new to check"))
            return
        # Said at once: a server that is silent says nothing to tell for a third of this time.
        self._steps.started(
            "read_back",
            say(
                "Checking whether Klaviyo shows what it accepted; {seconds} s at most",
                seconds=rounded(self._to.patience.limit),
            ),
        )
        expected = {item.event.key: self._expected(item.event) for item in accepted}
        try:
            found = await self._to.read_back(
                self._klaviyo,
                profile_id,
                expected.values(),
                self._after,
                self._to.patience,
                lambda missing, waited: self._steps.progress(
                    "read_back",
                    say(
                        "{missing} of {n_accepted} not visible yet after {waited} s",
                        missing=missing,
                        n_accepted=len(accepted),
                        waited=rounded(waited, 1),
                    ),
                ),
            )
        except DeskError as error:
            notice = Notice.of(error)
            self._steps.failed("read_back", notice)
            self._trouble.append(notice)
            return
        for item in accepted:
            stored = found.get(item.event.key)
            if stored is not None:
                await self._seen(item, stored)
        missing = sum(item.state == "accepted" for item in accepted)
        waiting = say("{missing} accepted, not visible yet; check again later", missing=missing)
        self._steps.finished(
            "read_back", waiting if missing else say("{n_accepted} recorded", n_accepted=len(accepted))
        )

    async def _seen(self, item: Sent, stored: StoredEvent) -> None:
        item.event_id, item.time = stored.id, stored.datetime
        item.state = "recorded"
        differing = differences(self._expected(item.event), stored)
        if differing:
            item.state = "failed"
            item.error = kept_first(item.event, differing)
        if item.intent is not None:
            await self._to.journal.outcome(item.intent, "recorded", joined("; ", differing), stored.id)

    def _as_stopped(self, state: State, trouble: Notice | None) -> Summary:
        self.stopped = True
        sent = [
            self._sent.get(id(event)) or Sent(event=event, state="skipped") for event in self._plan.events
        ]
        return stopped_summary(
            self._plan,
            self._profile_id,
            sent,
            unsaved=self._unsaved(sent),
            state=state,
            trouble=trouble,
        )

    def _unsaved(self, sent: Sequence[Sent]) -> int:
        """How many recorded events have no external ID in iPaaS.com yet, a record counted once."""
        if self._plan.compensates is not None:
            return 0
        first: dict[str | None, Sent] = {}
        for item in sent:
            first.setdefault(item.event.line_id, item)
        return sum(
            item.state == "recorded" and item.event.external_id is None and line not in self._links.saved
            for line, item in first.items()
        )

    def _summary(self, profile_id: str, sent: Sequence[Sent]) -> Summary:
        return summary_of(self._plan, profile_id, sent, self._trouble[0] if self._trouble else None)
