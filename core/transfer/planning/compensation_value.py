"""How much an event that corrects an order is worth, and what speaks against that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from core.klaviyo import StoredEvent
from core.transfer.plan.events import Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.planning.order_findings import status_word
from core.transfer.recorded.numbers import is_kept
from core.words import at_the_terminal, say

Reason = Literal["cancelled", "refunded", "value"]
"""Why an order is corrected; `value`: the event was recorded with too high a value."""
_UNDONE = frozenset({"cancelled", "refunded", "deleted"})
"""The statuses of an order of which nothing is left."""


@dataclass(frozen=True, kw_only=True)
class Amount:
    """The value of the event, and what is to be told of it. `notices` block."""

    value: Decimal | None
    problems: tuple[Problem, ...] = ()
    notices: tuple[Notice, ...] = ()


def amount_of(
    order: Plan,
    original: StoredEvent,
    there: Sequence[StoredEvent],
    *,
    unique_id: str,
    reason: Reason,
    wanted: Decimal | None,
) -> Amount:
    """The value that is wanted; else that of the event that is there already, else what is left to correct.
    `there` is what corrects the order already, `unique_id` that of this event.
    """
    own = next((stored for stored in there if stored.unique_id == unique_id), None)
    before = sum((abs(s.value) for s in there if s is not own and s.value is not None), Decimal(0))
    recorded = _recorded(order, original)
    if wanted is not None:
        return Amount(value=wanted, problems=_value_problems(wanted, recorded, before))
    if own is not None:
        return Amount(value=own.value)
    value = _too_much(order, original, reason)
    if value is None:
        told = Notice(
            title=say("Can't tell which value to correct"),
            detail=say("Klaviyo doesn't show the recorded event's value.")
            if original.value is None
            else say("What the value should be isn't known.")
            if reason == "value"
            else say("The order is partly refunded, and its total doesn't show how much."),
            hint=say("Enter the amount in the field Value{terminal}.", terminal=at_the_terminal("--value")),
        )
        return Amount(value=None, notices=(told,))
    left = value if recorded is None else min(value, recorded - before)
    if before and left <= 0:
        told = Notice(
            title=say("The order is already corrected"),
            detail=say(
                "Klaviyo has {recorded} recorded for it, and {before} that correct it.",
                recorded=recorded,
                before=before,
            ),
            hint=say(
                "You don't need to do anything. If more has to be corrected, enter the amount in the field "
                "Value{terminal}.",
                terminal=at_the_terminal("--value"),
            ),
        )
        return Amount(value=value, notices=(told,))
    return Amount(value=left, problems=_value_problems(left, recorded, before))


def planned_value(order: Plan) -> Decimal | None:
    """What the order's own event would have now: by the mapping, else the order's total."""
    mapped = next((event.value for event in order.events if event.kind == "placed_order"), None)
    return mapped if mapped is not None or order.order is None else order.order.total


def too_high(recorded: Decimal | None, planned: Decimal | None) -> Decimal | None:
    """By how much a value was recorded too high; negative where Klaviyo has too little, None where it can't be told."""
    if recorded is None or planned is None:
        return None
    return Decimal(0) if is_kept(planned, recorded) else recorded - planned


def not_too_high(order: Plan, original: StoredEvent) -> Notice | None:
    """Why no event corrects the recorded value: only one that is too high can be corrected."""
    planned = planned_value(order)
    more = too_high(original.value, planned)
    if more is None or more > 0:
        return None
    if more == 0:
        return Notice(
            title=say("The recorded value is right"),
            detail=say("Klaviyo has {value}, as the mapping makes it.", value=original.value),
            hint=say("A correcting event only lowers what Klaviyo counts. Leave it as it is."),
        )
    return Notice(
        title=say(
            "Klaviyo has {less} too little: {recorded}, and the mapping makes {planned}",
            less=-more,
            recorded=original.value,
            planned=planned,
        ),
        detail=say(
            "A correcting event only lowers what Klaviyo counts, and Klaviyo keeps the first event with a unique "
            "ID. A second Placed Order event would count the order twice."
        ),
        hint=say("Leave it as it is (“Keep what Klaviyo has”), and note the difference in your ticket."),
    )


def _recorded(order: Plan, original: StoredEvent) -> Decimal | None:
    """What Klaviyo counts for the order, by every event of it; None where one doesn't show its value."""
    others = (*order.doubles, *order.left_behind)
    doubles = {d.event_id: d.value for d in others if d.kind == "placed_order" and d.certain}
    values = [*{**doubles, original.id: original.value}.values()]
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(values) else None


def _too_much(order: Plan, original: StoredEvent, reason: Reason) -> Decimal | None:
    """What the recorded event says too much: all of it, or the difference to an order that is worth less now.
    None where it can't be told.
    """
    if reason == "value":
        return too_high(original.value, planned_value(order))
    if reason == "cancelled":
        return original.value
    if original.value is None or order.order is None or order.order.total is None:
        return original.value
    status, total = status_word(order.order.status), order.order.total
    left = Decimal(0) if is_kept(total, original.value) else original.value - total
    if status == "partial refunded":
        return left if left > 0 else None
    return left if status not in _UNDONE and left > 0 else original.value


def _value_problems(value: Decimal, recorded: Decimal | None, before: Decimal) -> tuple[Problem, ...]:
    if value <= 0:
        return (
            Problem(
                "warning",
                "value",
                say(
                    "The value {value} isn't positive; Klaviyo's own events of this kind have the refunded "
                    "amount.",
                    value=value,
                ),
            ),
        )
    if recorded is not None and value + before > recorded:
        told = say(
            "The value {value} is more than the {recorded} recorded.",
            value=value,
            recorded=recorded,
        )
        if before:
            told = say(
                "The value {value}, with {before} corrected before, is more than the {recorded} recorded.",
                value=value,
                before=before,
                recorded=recorded,
            )
        return (Problem("warning", "value", told, say("Check the amount.")),)
    return ()
