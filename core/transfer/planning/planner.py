"""Makes the plan of one order, by reads only: gate, order, collection, profile, payloads, what is there.

A bad order gives a plan that says what blocks it; only cancellation is raised.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import msgspec

from core.errors import DeskError
from core.klaviyo import KlaviyoReader, Revision, StoredEvent
from core.together import together
from core.transfer.plan.events import EventKey, PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Gate, Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.plan.resolution import Resolution
from core.transfer.planning.age import with_age
from core.transfer.planning.apply_mapping import apply_mapping
from core.transfer.planning.mapped_fields import all_left_out, filter_notices
from core.transfer.planning.planned_events import MappedOrder
from core.transfer.planning.reads import Sources, gate_of, read_order, summary_of
from core.transfer.profile.elsewhere import with_elsewhere
from core.transfer.profile.lookups import Lookups
from core.transfer.profile.resolver import Resolver
from core.transfer.recorded.find import earliest, find_recorded

GATE_CLOSED = Notice(
    title="Generate Events is FALSE",
    detail="The subscription makes no Klaviyo events, so nothing would be sent.",
    hint="Set Generate Events to TRUE in the subscription's settings if this order is to be sent.",
)


class Planner:
    """Makes plans; holds no state between them."""

    def __init__(self, sources: Sources) -> None:
        self._from = sources

    async def plan(self, transaction_id: str, options: PlanOptions, previous: Plan | None = None) -> Plan:
        """The plan of one order; with `ready=False` and `blocked_by` where it can't be sent.

        `previous` is an earlier plan of the order: unique ids that have changed since are told.
        """
        try:
            return await self._plan(transaction_id, options, previous)
        except DeskError as error:
            return Plan(
                transaction_id=transaction_id,
                ready=False,
                blocked_by=(Notice.of(error),),
                options=options,
                made_at=datetime.now(UTC),
            )

    async def trace(self, transaction_id: str) -> Plan:
        """The plan without what Klaviyo has already: enough to see how the profile is found."""
        try:
            return await self._plan(transaction_id, PlanOptions(), look_for_events=False)
        except DeskError as error:
            return Plan(
                transaction_id=transaction_id,
                ready=False,
                blocked_by=(Notice.of(error),),
                made_at=datetime.now(UTC),
            )

    async def _plan(
        self,
        transaction_id: str,
        options: PlanOptions,
        previous: Plan | None = None,
        *,
        look_for_events: bool = True,
    ) -> Plan:
        read = await read_order(self._from, transaction_id, options)
        draft = Plan(
            transaction_id=transaction_id,
            ready=False,
            gate=read.gate,
            order=summary_of(read.transaction),
            collection=read.collections.source,
            problems=read.problems(),
            options=options,
            made_at=datetime.now(UTC),
        )
        if read.gate.generate_events is not True and look_for_events:
            target = await self._from.target(read.subscription, read.revision)
            return _closed(draft, read.gate, target)
        klaviyo = self._from.klaviyo(read.revision)
        lookups = Lookups(self._from.ipaas, klaviyo, self._from.subscription_id)
        try:
            resolver = Resolver(lookups, read.transaction, read.revision)
            resolver.prefetch()
            gate, drafted, target = await together(
                gate_of(self._from, read),
                apply_mapping(
                    read.transaction,
                    read.collections.document.parents,
                    self._from.subscription_id,
                    lookups,
                    options,
                    previous,
                ),
                self._from.target(read.subscription, read.revision),
            )
            if gate.generate_events is not True and look_for_events:
                return _closed(draft, gate, target)
            draft = msgspec.structs.replace(draft, target=target, left_out=tuple(drafted.left_out))
            if not drafted.entries:
                return _without_events(draft)
            resolution, events = await self._resolved(
                klaviyo, resolver, drafted, read.revision, look_for_events=look_for_events
            )
        finally:
            await lookups.aclose()
        events = with_age(events, read.transaction.created, options)
        blocked = (
            *_profile_notices(resolution),
            *filter_notices(drafted.left_out),
            *_event_notices(events),
            *read.collections.blocked_by(options),
        )
        return msgspec.structs.replace(
            draft, ready=not blocked, blocked_by=blocked, profile=resolution, events=events
        )

    async def _resolved(
        self,
        klaviyo: KlaviyoReader,
        resolver: Resolver,
        drafted: MappedOrder,
        revision: Revision,
        *,
        look_for_events: bool,
    ) -> tuple[Resolution, tuple[PlannedEvent, ...]]:
        """The profile and the events on it. What Klaviyo has already is read for the profile that the
        mapping claims while the claim is still being checked.
        """
        claim = drafted.claim()
        early = None
        if look_for_events and claim.profile_id is not None:
            early = asyncio.create_task(_recorded(klaviyo, drafted, claim.profile_id))
        try:
            resolution = await resolver.resolve(claim, drafted.options.profile_id)
            if look_for_events:
                resolution = await self._with_elsewhere(klaviyo, resolution, drafted)
            events = drafted.events(resolution, revision)
            if not look_for_events or resolution.profile_id is None or resolution.conflicts:
                return resolution, events
            if early is not None and resolution.profile_id == claim.profile_id:
                found = await early
            else:
                found = await _recorded(klaviyo, drafted, resolution.profile_id)
        finally:
            if early is not None:
                early.cancel()
                await asyncio.gather(early, return_exceptions=True)
        return resolution, drafted.with_recorded(events, found)

    async def _with_elsewhere(
        self, klaviyo: KlaviyoReader, resolution: Resolution, drafted: MappedOrder
    ) -> Resolution:
        """With what is known of the order on other profiles; a journal that can't be read is only told."""
        order = drafted.transaction
        try:
            sent = await self._from.sent_before(order.id) if self._from.sent_before is not None else ()
        except DeskError as error:
            unread = msgspec.structs.replace(Notice.of(error), name="not_checked")
            resolution = msgspec.structs.replace(resolution, remarks=(*resolution.remarks, unread))
            sent = ()
        return await with_elsewhere(resolution, klaviyo, drafted.expected(), earliest(order.created), sent)


async def _recorded(
    klaviyo: KlaviyoReader, drafted: MappedOrder, profile_id: str
) -> dict[EventKey, StoredEvent]:
    return await find_recorded(klaviyo, profile_id, drafted.expected(), earliest(drafted.transaction.created))


def _closed(draft: Plan, gate: Gate, target: Target) -> Plan:
    """The plan behind a closed gate: nothing would be sent."""
    if gate.generate_events is False:
        return msgspec.structs.replace(
            draft, gate=gate, target=target, skipped=True, blocked_by=(GATE_CLOSED,)
        )
    notice = Notice(
        title="It can't be told whether Generate Events is on",
        detail=f"Subscription {gate.subscription_id} has {gate.setting or 'no such setting'!r}.",
        hint="Set Generate Events to TRUE or FALSE in the subscription's settings.",
    )
    return msgspec.structs.replace(draft, gate=gate, target=target, blocked_by=(notice,))


def _without_events(draft: Plan) -> Plan:
    """The plan of an order that no collection maps: nothing would be sent, or a filter errs."""
    blocked = filter_notices(list(draft.left_out))
    if blocked:
        return msgspec.structs.replace(draft, blocked_by=blocked)
    return msgspec.structs.replace(draft, skipped=True, blocked_by=(all_left_out(list(draft.left_out)),))


def _profile_notices(resolution: Resolution) -> tuple[Notice, ...]:
    return resolution.conflicts


def _event_notices(events: tuple[PlannedEvent, ...]) -> tuple[Notice, ...]:
    """The errors of all events; the same error of many lines is told once, with the lines counted."""
    grouped: dict[tuple[str, str, str], list[str]] = {}
    for event in events:
        for problem in event.problems:
            if problem.severity == "error":
                key = (problem.message, problem.field, problem.hint)
                grouped.setdefault(key, []).append(event.label)
    return tuple(
        Notice(title=message, detail=f"{field}: {_places(labels)}", hint=hint)
        for (message, field, hint), labels in grouped.items()
    )


def _places(labels: list[str]) -> str:
    shown = ", ".join(labels[:3])
    return shown if len(labels) <= 3 else f"{shown} and {len(labels) - 3} more"
