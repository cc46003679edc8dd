"""Plans that can't be sent: those that end early, and the errors of events that block one."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from core.errors import DeskError
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Gate, Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.mapped_fields import all_left_out, few, filter_notices
from core.words import say

GATE_CLOSED = Notice(
    title=say("Generate Events is FALSE"),
    detail=say("The subscription creates no Klaviyo events, so nothing would be sent."),
    hint=say("Set Generate Events to TRUE in the subscription's settings if this order should be sent."),
)


def failed(transaction_id: str, options: PlanOptions, error: DeskError) -> Plan:
    """The plan of an order that could not be planned."""
    return Plan(
        transaction_id=transaction_id,
        ready=False,
        blocked_by=(Notice.of(error),),
        options=options,
        made_at=datetime.now(UTC),
    )


def closed(begun: Plan, gate: Gate, target: Target) -> Plan:
    """The plan behind a closed gate: nothing would be sent."""
    if gate.generate_events is False:
        return msgspec.structs.replace(
            begun, gate=gate, target=target, skipped=True, blocked_by=(GATE_CLOSED,)
        )
    notice = Notice(
        title=say("Can't tell whether Generate Events is on"),
        detail=say(
            "Subscription {subscription_id} has {setting}.",
            subscription_id=gate.subscription_id,
            setting=say("“{value}”", value=gate.setting) if gate.setting else say("no such setting"),
        ),
        hint=say("Set Generate Events to TRUE or FALSE in the subscription's settings."),
    )
    return msgspec.structs.replace(begun, gate=gate, target=target, blocked_by=(notice,))


def without_events(begun: Plan) -> Plan:
    """The plan of an order that no collection maps: nothing would be sent, or a filter errs."""
    blocked = filter_notices(list(begun.left_out))
    if blocked:
        return msgspec.structs.replace(begun, blocked_by=blocked)
    return msgspec.structs.replace(begun, skipped=True, blocked_by=(all_left_out(list(begun.left_out)),))


def event_notices(events: tuple[PlannedEvent, ...]) -> tuple[Notice, ...]:
    """The errors of all events; the same error of many lines is told once, with the lines counted."""
    grouped: dict[tuple[str, str, str], list[str]] = {}
    for event in events:
        for problem in event.problems:
            if problem.severity == "error":
                key = (problem.message, problem.field, problem.hint)
                grouped.setdefault(key, []).append(event.label)
    return tuple(
        Notice(title=message, detail=say("{field}: {labels}", field=field, labels=few(labels)), hint=hint)
        for (message, field, hint), labels in grouped.items()
    )
