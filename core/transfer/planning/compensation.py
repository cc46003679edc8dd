"""The event that corrects one that Klaviyo can't remove: of an order that was cancelled, refunded, changed or
deleted. (docs/facts.md#product-append-only)

It is planned, shown, confirmed, journaled and read back like any other event. Its unique id comes from the order and
the reason, so that a second try changes nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal

import msgspec

from core.klaviyo import KlaviyoReader, Revision, StoredEvent
from core.mapping.destinations import METRIC_LENGTH, ORDERED_PRODUCT, PLACED_ORDER
from core.mapping.payload import EventDraft
from core.transfer.plan.body import raw_json
from core.transfer.plan.events import PlannedEvent, PlannedRequest, Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import DELETED
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import Receipt
from core.transfer.plan.resolution import Resolution
from core.transfer.planning.compensation_value import Amount, Reason, amount_of, not_too_high
from core.transfer.planning.metrics import metric_named
from core.transfer.planning.order_findings import status_word
from core.transfer.planning.reads import Sources
from core.transfer.planning.state import state_of
from core.transfer.recorded.find import Expected, earliest, recorded_as
from core.transfer.recorded.same_order import folded_name
from core.words import at_the_terminal, dated, say

METRICS: dict[Reason, str] = {
    "cancelled": "Cancelled Order",
    "refunded": "Refunded Order",
    "value": "Refunded Order",
}
"""The metrics' names that Klaviyo's own integrations use for it; for a value that was recorded too high, the one that
takes a part of an order back.
"""
_IN_THE_WAY = frozenset({"other_account", "account_unproven"})


class Compensation(msgspec.Struct, frozen=True, kw_only=True):
    """What the user wants to record. `metric` and `value` are filled in where they are None: the reason's metric,
    and what the recorded event says too much. A `reason` is filled in only where the order itself tells it.
    """

    reason: Reason | None
    metric: str | None = None
    value: Decimal | None = None


class _Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be recorded, with its reason known."""

    reason: Reason
    metric_name: str
    value: Decimal | None


def unique_id_of(transaction_id: str, reason: Reason) -> str:
    """The unique id: one event for an order and a reason."""
    return f"{transaction_id}:{reason}"


def reason_of(order: Plan) -> Reason | None:
    """Why the order is to be corrected, where iPaaS.com says so itself; None: only people know."""
    summary = order.order
    words = {status_word(summary.status), status_word(summary.type)} if summary is not None else set[str]()
    if words & {"refunded", "partial refunded", "return"}:
        return "refunded"
    return "cancelled" if words & {"cancelled", status_word(DELETED)} else None


async def plan_compensation(sources: Sources, order: Plan, asked: Compensation) -> Plan:
    """The plan of the compensating event of an order. `order` is the order's own plan: it says what is recorded.

    Raises what the reads raise.
    """
    blocked = _blocked(order)
    original_id = _original_of(order)
    if blocked or order.target is None or order.order is None or original_id is None:
        return _not_ready(order, blocked or (_nothing(order),))
    klaviyo = sources.klaviyo(Revision.parse(order.target.revision))
    answer = await klaviyo.event(original_id)
    if answer is None or (profile_id := answer[0].profile_id) is None:
        return _not_ready(order, (_nothing(order),))
    original, _ = answer
    reason = asked.reason or reason_of(order)
    refused = _no_reason() if reason is None else not_too_high(order, original) if reason == "value" else None
    if reason is None or refused is not None:
        blocked = (refused,) if refused is not None else ()
        return _not_ready(order, blocked, made_up_for=_as_found(original, order))
    name = (asked.metric or "").strip() or METRICS[reason]
    wanted = _Wanted(reason=reason, metric_name=name, value=asked.value)
    there, metrics = await asyncio.gather(
        _made_up_for(klaviyo, order, profile_id),
        sources.metrics(klaviyo, frozenset({wanted.metric_name})),
    )
    unique_id = unique_id_of(order.transaction_id, wanted.reason)
    amount = amount_of(order, original, there, unique_id=unique_id, reason=wanted.reason, wanted=wanted.value)
    event = _event(order, original, profile_id, wanted, klaviyo.revision, amount)
    event, notices = _beside(event, there, wanted)
    notices = (*_metric_notices(order, wanted.metric_name), *amount.notices, *notices)
    metric_of, told = metric_named(wanted.metric_name, metrics)
    plan = Plan(
        transaction_id=order.transaction_id,
        ready=not notices,
        blocked_by=notices,
        gate=order.gate,
        order=order.order,
        target=order.target,
        profile=Resolution(outcome="found", profile_id=profile_id, rule=None),
        events=(event,),
        problems=told,
        receipts=order.receipts,
        metric_of=(metric_of,),
        options=order.options,
        made_at=datetime.now(UTC),
        compensates=original_id,
        made_up_for=_as_found(original, order),
    )
    return msgspec.structs.replace(plan, state=state_of(plan))


def _as_found(original: StoredEvent, order: Plan) -> Receipt:
    """What is corrected, as Klaviyo has it; with what iPaaS.com's own link says of it where that names it."""
    linked = next((each for each in order.receipts if each.event_id == original.id), None)
    return linked or Receipt(
        kind="placed_order",
        line_id=None,
        event_id=original.id,
        outcome="found",
        profile_id=original.profile_id,
        metric=original.metric,
        unique_id=original.unique_id,
        time=original.datetime,
        value=original.value,
    )


def _blocked(order: Plan) -> tuple[Notice, ...]:
    """What keeps this event back as it does the order's: no answer, another account, a closed gate."""
    if order.skipped or order.target is None:
        return order.blocked_by
    return tuple(notice for notice in order.blocked_by if notice.name in _IN_THE_WAY)


def _original_of(order: Plan) -> str | None:
    """The event of the order that is corrected: the planned one, else its receipt, else what was found."""
    planned = [e.already_recorded for e in order.events if e.kind == "placed_order"]
    found = [recorded.event_id for recorded in planned if recorded is not None]
    found += [
        receipt.event_id
        for receipt in order.receipts
        if receipt.line_id is None and receipt.outcome == "found" and not receipt.of_another_order
    ]
    others = (*order.doubles, *order.left_behind)
    found += [d.event_id for d in others if d.kind == "placed_order" and d.certain]
    return next(iter(found), None)


async def _made_up_for(klaviyo: KlaviyoReader, order: Plan, profile_id: str) -> list[StoredEvent]:
    """The compensating events of the order that the profile has."""
    after = earliest(order.order.created) if order.order is not None else None
    prefix = unique_id_of(order.transaction_id, "cancelled").partition(":")[0] + ":"
    return [
        stored
        async for stored in klaviyo.events(profile_id, after=after)
        if (stored.unique_id or "").startswith(prefix)
    ]


def _metric_notices(order: Plan, name: str) -> tuple[Notice, ...]:
    """What speaks against a metric: one that orders are counted by would count this one a second time."""
    others = (*order.doubles, *order.left_behind)
    counted = {PLACED_ORDER, ORDERED_PRODUCT, *(e.metric for e in order.events), *(d.metric for d in others)}
    if folded_name(name) in {folded_name(each) for each in counted if each is not None}:
        return (
            Notice(
                title=say("“{name}” is a metric that counts orders", name=name),
                detail=say(
                    "An event of this metric would count the order a second time and correct nothing."
                ),
                hint=say(
                    "Choose another metric; Klaviyo's own integrations use Cancelled Order and Refunded Order."
                ),
            ),
        )
    if len(name) >= METRIC_LENGTH:
        return (
            Notice(
                title=say("The metric's name is too long"),
                detail=say(
                    "It has {n_name} characters; fewer than {metric_length} are allowed.",
                    n_name=len(name),
                    metric_length=METRIC_LENGTH,
                ),
                hint=say("Choose a shorter one."),
            ),
        )
    return ()


def _event(
    order: Plan,
    original: StoredEvent,
    profile_id: str,
    wanted: _Wanted,
    revision: Revision,
    amount: Amount,
) -> PlannedEvent:
    assert order.order is not None
    properties = {
        **original.properties,
        "OriginalEventId": original.id,
        "OriginalMetric": original.metric,
        "OrderStatus": order.order.status,
    }
    draft = EventDraft(
        properties=properties,  # type: ignore[arg-type]  # as Klaviyo gave them
        metric=wanted.metric_name,
        unique_id=unique_id_of(order.transaction_id, wanted.reason),
        value=amount.value,
        profile_id=profile_id,
        backfill=order.options.backfill,
    )
    return PlannedEvent(
        kind="compensation",
        line_id=None,
        label=say(
            "{metric_name} for order {order_number}",
            metric_name=wanted.metric_name,
            order_number=order.order.number or order.transaction_id,
        ),
        metric=draft.metric,
        unique_id=draft.unique_id,
        value=draft.value,
        request=PlannedRequest("POST", revision.path("/api/events"), raw_json(draft.body())),
        problems=amount.problems,
    )


def _beside(
    event: PlannedEvent, there: Sequence[StoredEvent], wanted: _Wanted
) -> tuple[PlannedEvent, tuple[Notice, ...]]:
    """The event with what corrects the order already, and what that means."""
    assert event.key is not None
    notices: list[Notice] = []
    problems = list(event.problems)
    for stored in there:
        told = say(
            "{stored_metric} {stored_id}, value {stored_value}, {datetime}",
            stored_metric=stored.metric,
            stored_id=stored.id,
            stored_value=stored.value,
            datetime=dated(stored.datetime),
        )
        if (stored.metric, stored.unique_id) == event.key:
            expected = Expected.in_body(event.key, bytes(event.request.body), None)
            recorded = recorded_as(event, expected, stored)
            event = msgspec.structs.replace(event, already_recorded=recorded)
            if any(change.path == "value" for change in recorded.changes):
                notices.append(_made_up(told))
        elif stored.unique_id == event.unique_id:
            notices.append(_made_up(told))
        else:
            problems.append(
                Problem(
                    "warning",
                    say("Recorded"),
                    say("The order was already corrected in another way: {told}.", told=told),
                )
            )
    return msgspec.structs.replace(event, problems=tuple(problems)), tuple(notices)


def _made_up(told: str) -> Notice:
    return Notice(
        title=say("Klaviyo already has the event that corrects the order, with different data"),
        detail=say("It has {told}.", told=told),
        hint=say("Klaviyo keeps the first event and never removes one. Nothing more is sent."),
        name="recorded_already",
    )


def _nothing(order: Plan) -> Notice:
    return Notice(
        title=say("There is nothing to correct"),
        detail=say(
            "Klaviyo shows no event for transaction {transaction_id}.",
            transaction_id=order.transaction_id,
        ),
        hint=say(
            "If the order was sent a moment ago, wait a minute. Otherwise you don't need to do anything."
        ),
        name="not_sent",
    )


def _no_reason() -> Notice:
    return Notice(
        title=say("Why the order is to be corrected isn't known"),
        detail=say("iPaaS.com shows it neither as cancelled, nor as refunded, nor as deleted."),
        hint=say(
            "Choose the reason{terminal}.", terminal=at_the_terminal("--reason cancelled, refunded or value")
        ),
        name="no_reason",
        kind="UsageError",
    )


def _not_ready(order: Plan, notices: tuple[Notice, ...], made_up_for: Receipt | None = None) -> Plan:
    return msgspec.structs.replace(
        order,
        ready=False,
        skipped=False,
        state="blocked",
        blocked_by=notices,
        events=(),
        profile=None,
        made_up_for=made_up_for,
    )
