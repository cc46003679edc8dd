"""Proof that an order arrived: the product's validation checklist, done by reads alone.

It asks what Klaviyo has now, whoever sent it. (the user's document, "Validation Checklist")
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal

import msgspec

from core.errors import DeskError
from core.journal import SentBefore
from core.klaviyo import KlaviyoReader, Revision, StoredEvent
from core.transfer.plan.events import EventKey
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.plan.recorded import Double, Receipt
from core.transfer.plan.resolution import Resolution
from core.transfer.planning.planner import Planner
from core.transfer.profile.sent_here import MOMENT
from core.transfer.proof.checklist import Check, Seen, checks_of
from core.transfer.proof.net import net_of
from core.transfer.proof.options import SentFromHere
from core.transfer.recorded.find import earliest, moment_of
from core.words import ended, say

VerificationState = Literal["verified", "not_verified", "could_not_tell"]


class CompensatedBy(msgspec.Struct, frozen=True, kw_only=True):
    """An event that corrects the order's."""

    event_id: str
    metric: str | None
    unique_id: str | None
    value: Decimal | None
    time: str | None


class Verification(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="verification"):
    """The checklist of one order, ticked or not.

    `profile_id` is the expected profile, `event_id` the Placed Order event that was found, wherever that
    is. `blocked_by` says why nothing could be checked; then there are no checks. `accepted` says that Klaviyo took
    what isn't visible yet, by the journal. `net` is what Klaviyo counts for the order: its events' values without
    those of `compensations`, the events that correct them. `sent` are the sends of this program that are known to have
    brought events of it, newest first, with their choices. `event_time` is when Klaviyo has the found event.
    """

    transaction_id: str
    state: VerificationState
    checks: tuple[Check, ...] = ()
    profile_id: str | None = None
    event_id: str | None = None
    event_time: str | None = None
    order: OrderSummary | None = None
    blocked_by: tuple[Notice, ...] = ()
    checked_at: datetime | None = None
    accepted: bool = False
    compensations: tuple[CompensatedBy, ...] = ()
    net: Decimal | None = None
    sent: tuple[SentFromHere, ...] = ()

    @property
    def verified(self) -> bool:
        """Whether every item is ticked."""
        return self.state == "verified"


class _Choices(msgspec.Struct, frozen=True):
    options: PlanOptions = PlanOptions()


def chosen_in(plan: bytes) -> str | None:
    """The profile that somebody chose for a plan, as the journal keeps it; None where nobody did."""
    try:
        return msgspec.json.decode(plan, type=_Choices).options.profile_id
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


@dataclass
class _EventsRead:
    """What was read: each profile's events, and the profiles that could not be read."""

    events: dict[str, list[StoredEvent]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


class Verifier:
    """Checks orders. Reads only: its clients can't write."""

    def __init__(
        self,
        planner: Planner,
        klaviyo: Callable[[Revision], KlaviyoReader],
        sent_before: Callable[[str], Awaitable[Sequence[SentBefore]]] | None = None,
        chosen: Callable[[str], Awaitable[str | None]] | None = None,
    ) -> None:
        """`sent_before` is what the journal knows of an order's events, `chosen` the profile that somebody chose for
        it when it was sent.
        """
        self._planner = planner
        self._klaviyo = klaviyo
        self._sent_before = sent_before
        self._chosen = chosen

    async def verify(self, transaction_id: str) -> Verification:
        """The checklist of one order; errors are in it, only cancellation is raised."""
        plan, whole = await asyncio.gather(
            self._planner.trace(transaction_id), self._planner.plan(transaction_id, PlanOptions())
        )
        strangers = tuple(notice for notice in whole.blocked_by if notice.name == "other_account")
        if strangers:  # what another account has proves nothing
            return Verification(
                transaction_id=transaction_id,
                state="could_not_tell",
                order=plan.order,
                blocked_by=strangers,
                checked_at=datetime.now(UTC),
            )
        plan = await self._as_chosen(plan)
        if plan.profile is None or plan.order is None or plan.target is None:
            return await self._without_order(whole if whole.order is not None else plan)
        klaviyo = self._klaviyo(Revision.parse(plan.target.revision))
        read = await self._read(klaviyo, plan.profile, plan.order, whole)
        accepted = await self._accepted(transaction_id, plan.profile.profile_id)
        seen = Seen(
            order=plan.order,
            resolution=plan.profile,
            planned=plan.events,
            events=read.events,
            unread=tuple(read.errors),
            accepted=accepted,
            of_others=frozenset(d.event_id for d in whole.doubles if d.why == "same_number"),
        )
        checks = checks_of(seen)
        found = seen.found()
        return Verification(
            transaction_id=transaction_id,
            state=_state(checks),
            checks=checks,
            profile_id=seen.expected_profile(),
            event_id=found[1].id if found is not None else None,
            event_time=found[1].datetime if found is not None else None,
            order=plan.order,
            checked_at=datetime.now(UTC),
            accepted=bool(accepted) and found is None,
            compensations=_made_up(seen.compensations()),
            net=net_of({event.id: event.value for _, event in seen.orders()}.values(), seen.compensations()),
        )

    async def _as_chosen(self, plan: Plan) -> Plan:
        """With the profile that was chosen where several could be meant, as far as it can still be meant."""
        if self._chosen is None or plan.profile is None or not plan.profile.conflicts:
            return plan
        chosen = await self._chosen(plan.transaction_id)
        if chosen is None or chosen not in {c.profile_id for c in plan.profile.candidates if c.exists}:
            return plan
        again = await self._planner.trace(plan.transaction_id, PlanOptions(profile_id=chosen))
        return again if again.profile is not None and again.target is not None else plan

    async def _without_order(self, plan: Plan) -> Verification:
        """Why nothing can be checked; of an order that was deleted, what is left of it in Klaviyo."""
        compensations: list[StoredEvent] = []
        profiles = {double.profile_id for double in plan.left_behind if double.profile_id is not None}
        if plan.target is not None and profiles:
            klaviyo = self._klaviyo(Revision.parse(plan.target.revision))
            prefix = f"{plan.transaction_id}:"
            try:
                for profile_id in sorted(profiles):
                    compensations += [
                        event
                        async for event in klaviyo.events(profile_id)
                        if (event.unique_id or "").startswith(prefix)
                    ]
            except DeskError:
                profiles = set()  # without all of them there is no net
        orders = [double.value for double in plan.left_behind if double.kind == "placed_order"]
        return Verification(
            transaction_id=plan.transaction_id,
            state="could_not_tell",
            order=plan.order,
            blocked_by=plan.blocked_by,
            checked_at=datetime.now(UTC),
            compensations=_made_up(compensations),
            net=net_of(orders, compensations) if profiles else None,
        )

    async def _accepted(self, transaction_id: str, profile_id: str | None) -> dict[EventKey, datetime]:
        """What this program sent a moment ago, Klaviyo took, and may not show yet."""
        if self._sent_before is None:
            return {}
        try:
            sent = await self._sent_before(transaction_id)
        except DeskError:
            return {}  # the checklist is judged by what Klaviyo shows
        now = datetime.now(UTC)
        return {
            event.key: event.at
            for event in sent
            if event.state == "accepted" and event.profile_id == profile_id and now - event.at <= MOMENT
        }

    async def _read(
        self, klaviyo: KlaviyoReader, profile: Resolution, order: OrderSummary, whole: Plan
    ) -> _EventsRead:
        """The events of every profile that could be meant, or that the order was found on, side by side."""
        ids = [profile.profile_id, *(c.profile_id for c in profile.candidates if c.exists)]
        elsewhere: tuple[Receipt | Double, ...] = (
            *whole.receipts,
            *(double for double in whole.doubles if double.why != "same_number"),
        )
        ids += [found.profile_id for found in elsewhere]
        times = [found.time for found in elsewhere]
        after = _before_all(earliest(order.created), times)
        read = _EventsRead()

        async def one(profile_id: str) -> None:
            try:
                found = [event async for event in klaviyo.events(profile_id, after=after)]
            except DeskError as error:
                read.errors.append(
                    say(
                        "The events of {profile_id} can't be read. {why}",
                        profile_id=profile_id,
                        why=ended(error.title),
                    )
                )
            else:
                read.events[profile_id] = found

        await asyncio.gather(*(one(profile_id) for profile_id in dict.fromkeys(filter(None, ids))))
        return read


def _before_all(after: datetime | None, times: Sequence[str | None]) -> datetime | None:
    """From when on to read, so that what is known to be there is among it."""
    if after is None:
        return None
    known = [moment for time in times if (moment := moment_of(time)) is not None]
    return min([after, *known])


def _made_up(events: Sequence[StoredEvent]) -> tuple[CompensatedBy, ...]:
    return tuple(
        CompensatedBy(
            event_id=event.id,
            metric=event.metric,
            unique_id=event.unique_id,
            value=event.value,
            time=event.datetime,
        )
        for event in events
    )


def _state(checks: tuple[Check, ...]) -> VerificationState:
    states = {check.state for check in checks}
    if states == {"ticked"}:
        return "verified"
    return "not_verified" if "not" in states else "could_not_tell"
