"""One order: our payload, made as for a preview, beside what iPaaS.com recorded of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from core.calibration.events import compare_event, compare_profile
from core.calibration.pairing import Pairs, marks_of, pair
from core.calibration.recorded import Listings, Recorded, read_recorded
from core.calibration.records import (
    ComparedOrder,
    Difference,
    DifferenceKind,
    MappingUsed,
    NotCompared,
    Possible,
    Reason,
)
from core.errors import DeskError, NotFound
from core.ipaas import IpaasReader, Transaction
from core.ipaas.links import ExternalLink, external_link_of
from core.journal import SentBefore
from core.klaviyo import StoredEvent
from core.mapping.destinations import PROFILE_ID
from core.transfer.finding.days import moment_of
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.plan import Plan
from core.words import dated, ended, joined, say, stated

_OF_THE_MAPPING = ("MappingError", "FormulaError")
_SETTLING = timedelta(minutes=5)
"""An order that changed so soon after its event was recorded is the one that was sent: links are saved then."""


@dataclass(frozen=True, kw_only=True)
class Bench:
    """What one order is compared by. `plan` makes our payloads; `sent_before` is what the journal knows;
    `turn` waits until Klaviyo may be asked about one more.
    """

    ipaas: IpaasReader
    system_id: str
    listings: Listings
    plan: Callable[[str], Awaitable[Plan]]
    sent_before: Callable[[str], Awaitable[Sequence[SentBefore]]]
    mapping: MappingUsed
    preferred_currency: str
    turn: Callable[[], Awaitable[None]]


async def compare_order(bench: Bench, listed: OrderSummary) -> ComparedOrder | NotCompared:
    """Compare one order of the list. Raises JournalError; other errors are told as why it wasn't compared."""
    transaction_id, number = listed.transaction_id, listed.number
    try:
        order = await bench.ipaas.transaction(transaction_id)
        link = await _receipt(bench, order)
    except NotFound:
        return NotCompared(transaction_id=transaction_id, number=number, reason="order_gone")
    except DeskError as error:
        return _unread(listed, "unread", error)
    if link.external_id is None:
        deleted = link.deleted is not None
        return NotCompared(
            transaction_id=transaction_id,
            number=number,
            reason="receipt_deleted" if deleted else "no_receipt",
            detail=say("It was {deleted}.", deleted=link.deleted) if deleted else "",
        )
    await bench.turn()
    plan = await bench.plan(transaction_id)
    likely = plan.profile.profile_id if plan.profile is not None else None
    try:
        recorded = await read_recorded(bench.listings, order, bench.system_id, link.external_id, likely)
    except DeskError as error:
        return _unread(listed, "event_unread", error)
    if recorded is None:
        detail = say("The event is {link_external_id}.", link_external_id=link.external_id)
        return NotCompared(transaction_id=transaction_id, number=number, reason="event_gone", detail=detail)
    sent = await bench.sent_before(transaction_id)
    if _is_ours(recorded.event, sent, line_id=None):
        detail = say("The event is {event_id}, by the journal of this computer.", event_id=recorded.event.id)
        return NotCompared(transaction_id=transaction_id, number=number, reason="sent_here", detail=detail)
    return _judged(bench, order, plan, recorded, sent)


async def _receipt(bench: Bench, order: Transaction) -> ExternalLink:
    """The order's external ID; asked for where the record came without its own."""
    if "external_ids" in order.raw:
        return external_link_of(order.raw, bench.system_id)
    return await bench.ipaas.external_id("Transaction", order.id, bench.system_id)


def _judged(
    bench: Bench, order: Transaction, plan: Plan, recorded: Recorded, sent: Sequence[SentBefore]
) -> ComparedOrder | NotCompared:
    """What the plan and the recorded events say to each other."""
    listed = plan.order
    if not plan.events:
        return _without_payload(bench, order, plan, recorded)
    assert listed is not None
    resolution = plan.profile
    assert resolution is not None
    differences: list[Difference] = []
    unread = next(iter(resolution.conflicts), None) if resolution.outcome == "could_not_tell" else None
    if unread is not None and unread.kind not in _OF_THE_MAPPING:
        return NotCompared(
            transaction_id=order.id, number=order.number, reason="unread", detail=unread.title, error=unread
        )
    marks = marks_of(listed, plan.events)
    compensates = marks.is_compensation(recorded.event.unique_id)
    if compensates or marks.is_of_another_order(recorded.event):
        reason: Reason = "compensation" if compensates else "other_order"
        detail = say(
            "The event is {event_id}, unique ID {unique_id}.",
            event_id=recorded.event.id,
            unique_id=recorded.event.unique_id or say("not shown"),
        )
        return NotCompared(transaction_id=order.id, number=order.number, reason=reason, detail=detail)
    if unread is not None:
        differences.append(
            Difference(
                kind="error",
                field=PROFILE_ID,
                detail=stated(unread.title, unread.detail),
            )
        )
    else:
        differences += compare_profile(resolution, recorded.event, recorded.profile)
    pairs = pair(plan.events, recorded.event, recorded.of_lines, recorded.others, marks)
    unseen: set[str] = set()
    here: list[str] = []
    for planned, stored in pairs.found:
        if _is_ours(stored, sent, line_id=planned.line_id):
            here.append(planned.line_id or "")
            continue
        found = compare_event(planned, stored, bench.preferred_currency)
        differences += found.differences
        differences += _on_another_profile(recorded.event, planned.line_id, stored)
        unseen |= found.unseen
    lost = recorded.lost
    differences += _lines(pairs, lost)
    if lost and not differences:
        return NotCompared(
            transaction_id=order.id,
            number=order.number,
            reason="part_unread",
            detail=joined(" ", lost.values()),
        )
    return _compared(
        bench, order, recorded.event, differences, unseen=unseen, here=here, events=len(pairs.found)
    )


def _compared(
    bench: Bench,
    order: Transaction,
    event: StoredEvent,
    differences: list[Difference],
    *,
    unseen: set[str],
    here: list[str],
    events: int,
) -> ComparedOrder:
    changed = order.raw.get("updated_datetime")
    return ComparedOrder(
        transaction_id=order.id,
        number=order.number,
        equal=not differences,
        event_id=event.id,
        profile_id=event.profile_id,
        recorded_at=event.datetime,
        created_at=order.created,
        changed_at=changed if isinstance(changed, str) else None,
        events=events - len(here),
        differences=tuple(differences),
        possible=tuple(_possible(bench, order, event, differences)),
        unseen=tuple(sorted(unseen)),
        lines_sent_here=tuple(here),
    )


def _without_payload(
    bench: Bench, order: Transaction, plan: Plan, recorded: Recorded
) -> ComparedOrder | NotCompared:
    """An order of which nothing would be sent: by a filter, by an error, or since something can't be read."""
    error = next(iter(plan.blocked_by), None)
    left = next((each for each in plan.left_out if each.line_id is None), None)
    if left is not None:
        kind: DifferenceKind = "error" if left.broken else "left_out"
        detail = say(
            "{collection}: {message}", collection=left.collection, message=left.message or left.formula
        )
        difference = Difference(
            kind=kind, field=say("Mapping filter"), detail=detail, event_id=recorded.event.id
        )
    elif error is not None and error.kind in _OF_THE_MAPPING:
        detail = stated(error.title, error.detail)
        difference = Difference(kind="error", field="Mapping", detail=detail, event_id=recorded.event.id)
    else:
        title = error.title if error is not None else ""
        return NotCompared(
            transaction_id=order.id, number=order.number, reason="unread", detail=title, error=error
        )
    return _compared(bench, order, recorded.event, [difference], unseen=set(), here=[], events=1)


def _lines(pairs: Pairs, lost: Mapping[str, str]) -> list[Difference]:
    """Events too many, missing, or there twice. A line whose saved event can't be had is no missing one."""
    found = [
        Difference(
            kind="line_missing",
            field=event.label,
            event=event.kind,
            line_id=event.line_id,
            ours=event.unique_id,
            detail=say("Klaviyo has no event for it."),
        )
        for event in pairs.missing
        if event.line_id not in lost
    ]
    found += [
        Difference(
            kind="line_added",
            field=stored.metric or say("An event"),
            event="ordered_product",
            klaviyo=stored.unique_id,
            detail=say("The order has no line for the event {stored_id}.", stored_id=stored.id),
            event_id=stored.id,
        )
        for stored in pairs.added
    ]
    found += [
        Difference(
            kind="doubled",
            field=event.label,
            event=event.kind,
            line_id=event.line_id,
            klaviyo=stored.unique_id,
            ours=event.unique_id,
            detail=say("Klaviyo has it a second time: the event {stored_id}.", stored_id=stored.id),
            event_id=stored.id,
        )
        for event, stored in pairs.doubled
    ]
    return found


def _on_another_profile(order: StoredEvent, line_id: str | None, stored: StoredEvent) -> list[Difference]:
    """A line's event that isn't on the profile of its order's."""
    if (
        line_id is None
        or None in (order.profile_id, stored.profile_id)
        or stored.profile_id == order.profile_id
    ):
        return []
    return [
        Difference(
            kind="profile",
            field=PROFILE_ID,
            event="ordered_product",
            line_id=line_id,
            klaviyo=stored.profile_id,
            ours=order.profile_id,
            detail=say(
                "It is on {profile_id}, the order's own event on {profile_id_2}.",
                profile_id=stored.profile_id,
                profile_id_2=order.profile_id,
            ),
            event_id=stored.id,
        )
    ]


def _is_ours(stored: StoredEvent, sent: Sequence[SentBefore], *, line_id: str | None) -> bool:
    """Whether this program sent an event, by the journal; without its unique id, whether it sent that one at all."""
    if stored.unique_id is None:
        return any(each.line_id == line_id for each in sent)
    names = {stored.metric, stored.of.name if stored.of is not None else stored.metric}
    return any(each.unique_id == stored.unique_id and each.metric in names for each in sent)


def _possible(
    bench: Bench, order: Transaction, event: StoredEvent, differences: Sequence[Difference]
) -> list[Possible]:
    """What may explain the differences, with the dates."""
    recorded = moment_of(event.datetime)
    if not differences or recorded is None:
        return []
    found: list[Possible] = []
    changed = order.raw.get("updated_datetime")
    moment = moment_of(changed) if isinstance(changed, str) else None
    if moment is not None and moment - recorded > _SETTLING:
        detail = say(
            "The order was changed on {changed}, after its event was recorded on {datetime}.",
            changed=dated(str(changed)),
            datetime=dated(event.datetime),
        )
        found.append(Possible(what="order_changed", detail=detail))
    moment = moment_of(bench.mapping.changed_at)
    if moment is not None and moment > recorded:
        since = say("after its event was recorded on {datetime}", datetime=dated(event.datetime))
        detail = say(
            "The mapping was changed on {changed_at}, {since}.",
            changed_at=dated(bench.mapping.changed_at),
            since=since,
        )
        found.append(Possible(what="mapping_changed", detail=detail))
    if any(each.kind == "profile" for each in differences):
        detail = say(
            "The customer's link or email may have changed since {datetime}; neither has a date.",
            datetime=dated(event.datetime),
        )
        found.append(Possible(what="link_changed", detail=detail))
    return found


def _unread(listed: OrderSummary, reason: Reason, error: DeskError) -> NotCompared:
    return NotCompared(
        transaction_id=listed.transaction_id,
        number=listed.number,
        reason=reason,
        detail=ended(error.title),
        error=Notice.of(error),
    )
