"""What Klaviyo has of an order already, event by event, and whether it counts too much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from core.mapping.lint.required import NO_EMAIL
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import Double, MetricOf, Receipt
from core.transfer.planning.order_findings import status_word
from core.transfer.sending.progress import SentEvent, Summary
from core.words import figure, say, threaded
from gui.kit.colors import Tone
from gui.words.names import KINDS, named
from gui.words.plain import all_of, short_date

_WHY = {
    "other_unique_id": say("The same order, under another unique ID"),
    "other_profile": say("The same order, on another profile"),
    "other_integration": say("The same order, by another integration"),
    "other_metric": say("The same order, under another metric"),
    "likely": say("Possibly the same order: only the order number matches"),
    "same_number": say("Another order with this order number"),
    "order_deleted": say("The same order, deleted in iPaaS.com"),
}
_SENT: dict[str, tuple[str, str, Tone]] = {
    "recorded": (say("Recorded by this send"), "ok", "ok"),
    "accepted": (say("Accepted in this send, not visible yet"), "accepted", "ok"),
    "unknown": (say("Unknown: this send may have recorded it"), "unknown", "warning"),
}
"""What a send has left of an event, by its state; what failed left nothing."""
_UNDONE = frozenset({"cancelled", "refunded", "partial refunded", "return"})


class RecordedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One event that Klaviyo has of the order, or that iPaaS.com names for it. `standing` says what it is to the
    plan, `link` what iPaaS.com has saved of it.
    """

    what: str
    standing: str
    icon: str
    tone: Tone
    event_id: str
    metric: str = ""
    unique_id: str = ""
    profile_id: str = ""
    value: str = ""
    time: str = ""
    link: str = ""


def recorded_rows(plan: Plan | None, sent: Summary | None = None) -> tuple[RecordedRow, ...]:
    """All that is known to be recorded: what speaks against a send first, and last what a send of the plan left."""
    known = _known_rows(plan) if plan is not None else ()
    if sent is None:
        return known
    ids = {row.event_id for row in known}
    planned = {(each.kind, each.line_id): each for each in (plan.events if plan is not None else ())}
    left = (
        _of_sent(each, sent.profile_id, event)
        for each in sent.events
        if each.state in _SENT
        and each.event_id not in ids
        and ((event := planned.get((each.kind, each.line_id))) is None or event.already_recorded is None)
    )
    return (*known, *left)


def _known_rows(plan: Plan) -> tuple[RecordedRow, ...]:
    receipts = {receipt.event_id: receipt for receipt in plan.receipts}
    labels = {event.line_id: event.label for event in plan.events if event.line_id is not None}
    made = plan.made_up_for
    rows = [
        *([_made_up_for(made, receipts)] if made is not None else []),
        *(_of_double(double, receipts, labels) for double in plan.doubles),
        *_of_planned(plan, receipts),
        *(_left_behind(double, receipts, deleted=not plan.events) for double in plan.left_behind),
    ]
    shown = {row.event_id for row in rows}
    rows += [_of_receipt(each, labels) for each in plan.receipts if each.event_id not in shown]
    return tuple(rows)


def can_make_up(plan: Plan) -> bool:
    """Whether Klaviyo has something of the order that another event could correct."""
    return plan.compensates is None and (
        any(event.already_recorded is not None for event in plan.events)
        or any(double.certain for double in (*plan.doubles, *plan.left_behind))
        or any(receipt.outcome == "found" and not receipt.of_another_order for receipt in plan.receipts)
    )


def wants_making_up(plan: Plan) -> bool:
    """Whether Klaviyo counts more of the order than it is worth: it was cancelled, given back or lost a line, or its
    total is less than what was recorded. Of one that is gone its card says so.
    """
    order = plan.order
    gone = any(notice.name == "order_deleted" for notice in plan.blocked_by)
    if order is None or gone or not can_make_up(plan):
        return False
    recorded = [each.value for each in plan.receipts if each.kind == "placed_order"]
    recorded += [each.value for each in plan.doubles if each.kind == "placed_order" and each.certain]
    less = order.total is not None and any(each is not None and each > order.total for each in recorded)
    return less or bool(plan.left_behind) or status_word(order.status) in _UNDONE


def lacks_email(plan: Plan) -> bool:
    """Whether the order's events lack the email that the mapping reads."""
    return any(problem.message == NO_EMAIL for event in plan.events for problem in event.problems)


def metrics_line(metrics: Sequence[MetricOf]) -> str:
    """Which metrics the events land on, with their integrations; empty where nothing is known of them."""
    return threaded(", ", (_metric(metric) for metric in metrics))


def _of_double(double: Double, receipts: dict[str, Receipt], labels: dict[str, str]) -> RecordedRow:
    kind = named(KINDS, double.kind)
    line = labels.get(double.line_id) if double.line_id is not None else None
    return RecordedRow(
        what=threaded(", ", (kind, line or "")),
        standing=_WHY[double.why],
        icon="warning" if double.certain else "unknown",
        tone="error" if double.blocks and double.certain else "warning",
        **_facts(double, receipts),
    )


def _left_behind(double: Double, receipts: dict[str, Receipt], *, deleted: bool) -> RecordedRow:
    return RecordedRow(
        what=named(KINDS, double.kind),
        standing=say("Stays in Klaviyo: its order was deleted")
        if deleted
        else say("Stays in Klaviyo: the order no longer has its line"),
        icon="warning",
        tone="warning",
        **_facts(double, receipts),
    )


def _facts(double: Double, receipts: dict[str, Receipt]) -> dict[str, str]:
    return {
        "event_id": double.event_id,
        "metric": with_integration(double),
        "unique_id": double.unique_id or "",
        "profile_id": double.profile_id or "",
        "value": money(double.value),
        "time": short_date(double.time),
        "link": _link(receipts.get(double.event_id)),
    }


def _of_planned(plan: Plan, receipts: dict[str, Receipt]) -> Iterator[RecordedRow]:
    profile_id = plan.profile.profile_id if plan.profile is not None else None
    for event in plan.events:
        recorded = event.already_recorded
        if recorded is None:
            continue
        receipt = receipts.get(recorded.event_id)
        kind = named(KINDS, event.kind)
        value = recorded.value
        if value is None:
            value = receipt.value if receipt is not None else event.value if recorded.same_payload else None
        yield RecordedRow(
            what=kind if event.line_id is None else threaded(", ", (kind, event.label)),
            standing=say("As planned")
            if recorded.same_payload
            else say("As planned, but with a different payload"),
            icon="ok" if recorded.same_payload else "warning",
            tone="ok" if recorded.same_payload else "warning",
            event_id=recorded.event_id,
            metric=say("{metric} (API)", metric=event.metric),
            unique_id=event.unique_id or "",
            profile_id=profile_id or "",
            value=money(value),
            time=short_date(recorded.time or (receipt.time if receipt is not None else None)),
            link=_link(receipt),
        )


def _of_sent(sent: SentEvent, profile_id: str | None, planned: PlannedEvent | None) -> RecordedRow:
    standing, icon, tone = _SENT[sent.state]
    label = planned.label if planned is not None and sent.line_id is not None else ""
    return RecordedRow(
        what=threaded(", ", (named(KINDS, sent.kind), label)),
        standing=standing,
        icon=icon,
        tone=tone,
        event_id=sent.event_id or "",
        metric=say("{metric} (API)", metric=planned.metric) if planned is not None else "",
        unique_id=sent.unique_id or "",
        profile_id=profile_id or "",
        value=money(planned.value) if planned is not None else "",
        time=short_date(sent.time),
    )


def _made_up_for(made: Receipt, receipts: dict[str, Receipt]) -> RecordedRow:
    return RecordedRow(
        what=named(KINDS, made.kind),
        standing=say("The event being corrected"),
        icon="hint",
        tone="accent",
        event_id=made.event_id,
        metric=made.metric or "",
        unique_id=made.unique_id or "",
        profile_id=made.profile_id or "",
        value=money(made.value),
        time=short_date(made.time),
        link=_link(receipts.get(made.event_id)),
    )


def _of_receipt(receipt: Receipt, labels: dict[str, str]) -> RecordedRow:
    icon, tone = "unknown", "warning"
    if receipt.of_another_order:
        standing = say("Another order's event: the link in iPaaS.com is wrong")
    elif receipt.outcome == "gone":
        standing = say("Sent before, and no longer in Klaviyo")
    elif receipt.outcome == "could_not_tell":
        standing = (
            say("Can't be read: {detail}", detail=receipt.detail) if receipt.detail else say("Can't be read")
        )
    else:
        standing, icon, tone = say("Recorded"), "hint", "accent"
    line = ""
    if receipt.line_id is not None:
        line = labels.get(receipt.line_id) or say("line {line_id}", line_id=receipt.line_id)
    return RecordedRow(
        what=threaded(", ", (named(KINDS, receipt.kind), line)),
        standing=standing,
        icon=icon,
        tone=tone,  # type: ignore[arg-type]  # one of the two above
        event_id=receipt.event_id,
        metric=receipt.metric or "",
        unique_id=receipt.unique_id or "",
        profile_id=receipt.profile_id or "",
        value=money(receipt.value),
        time=short_date(receipt.time),
        link=_link(receipt),
    )


def _link(receipt: Receipt | None) -> str:
    if receipt is None:
        return ""
    return say("deleted link") if receipt.deleted else say("saved")


def with_integration(double: Double) -> str:
    """A recorded event's metric and whose it is: `Placed Order (Shopify)`."""
    return threaded(" ", (double.metric or say("an event"), f"({double.integration or 'API'})"))


def _metric(metric: MetricOf) -> str:
    if metric.exists is None:
        return say("{metric} (API; it couldn't be read)", metric=metric.metric)
    if not metric.exists:
        return say("{metric} (API; not there yet, the first event creates it)", metric=metric.metric)
    if metric.others:
        return say(
            "{metric} ({integration}; not that of {others})",
            metric=metric.metric,
            integration=metric.integration,
            others=all_of(metric.others),
        )
    return f"{metric.metric} ({metric.integration})"


def money(value: Decimal | None) -> str:
    """An amount, or nothing."""
    return "" if value is None else figure(value)
