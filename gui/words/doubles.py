"""What stops an order because Klaviyo has it already: in words, and beside what would be sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import Double
from core.transfer.planning.state import to_send
from core.words import say, say_count, threaded
from gui.kit.message import Comparison, Message, Row
from gui.words.notices import in_the_window
from gui.words.plain import and_more, short_date
from gui.words.recorded import money, with_integration

ASKS_AGAIN = frozenset({"recorded_already", "likely_recorded", "same_number"})
"""The core's names for what stops an order until it is said by name that it is to be recorded again."""
_TITLES = {
    "Metric": say("Metric"),
    "Unique ID": say("Unique ID"),
    "Profile": say("Profile"),
    "Value": say("Value"),
    "Time": say("Time"),
    "Event ID": say("Event ID"),
}
_WHEN_SENT = say("when it is sent")
_BESIDE = 2
"""So many recorded events fit beside the planned one; the table has all of them."""


def asks_again(plan: Plan | None) -> bool:
    """Whether it has to be said by name that the order is recorded again, or was said."""
    if plan is None:
        return False
    return plan.options.record_again or any(notice.name in ASKS_AGAIN for notice in plan.blocked_by)


def only_likely(plan: Plan) -> bool:
    """Whether nothing that Klaviyo has is certainly of this order."""
    return not any(double.certain for double in plan.doubles)


def again_line(plan: Plan) -> str:
    """What recording the order again would double, by name."""
    certain = [double for double in plan.doubles if double.certain] or list(plan.doubles)
    told = and_more([_named(double) for double in certain], 3)
    sent = len(to_send(plan))
    if only_likely(plan):
        return say_count(
            sent,
            "Klaviyo has {told} with this number. If it is this order, {n} event would be counted twice.",
            "Klaviyo has {told} with this number. If it is this order, {n} events would be counted twice.",
            told=told,
        )
    return say_count(
        sent,
        "Klaviyo has {told}. {n} more event would be sent and counted too; Klaviyo removes none of them.",
        "Klaviyo has {told}. {n} more events would be sent and counted too; Klaviyo removes none of them.",
        told=told,
    )


def double_message(plan: Plan, notice: Notice) -> Message:
    """What stops the order for being recorded already, with the recorded events beside the planned one."""
    likely = notice.name == "likely_recorded"
    doubles = [d for d in plan.doubles if d.blocks and d.certain is not likely and _tells_of(notice, d)]
    return Message(
        title=notice.title,
        detail="" if doubles else notice.detail,
        hint=in_the_window(notice.hint),
        comparison=_beside(plan, doubles, notice.detail) if doubles else None,
    )


def _tells_of(notice: Notice, double: Double) -> bool:
    """Whether a notice is about this double; of many events it names the first only."""
    return double.event_id in notice.detail


def _beside(plan: Plan, doubles: Sequence[Double], text: str) -> Comparison:
    first = doubles[0]
    event = next((e for e in plan.events if (e.kind, e.line_id) == (first.kind, first.line_id)), None)
    event = event or next((e for e in plan.events if e.kind == first.kind), None)
    shown = [d for d in doubles if (d.kind, d.line_id) == (first.kind, first.line_id)][:_BESIDE]
    profile = plan.profile.profile_id if plan.profile is not None else None
    columns = [
        *([_planned_column(event, profile)] if event is not None else []),
        *(_recorded_column(double) for double in shown),
    ]
    titles = (*([say("Would be sent")] if event is not None else []), *[say("Klaviyo has")] * len(shown))
    rows = tuple(
        Row(
            _TITLES[title],
            tuple(column[title] for column in columns),
            differs=_differ(column[title] for column in columns),
        )
        for title in columns[0]
    )
    return Comparison(tuple(titles), rows, text)


def _planned_column(event: PlannedEvent, profile_id: str | None) -> dict[str, str]:
    return {
        "Metric": say("{metric} (API)", metric=event.metric or say("none")),
        "Unique ID": event.unique_id or say("none"),
        "Profile": profile_id or say("not in Klaviyo yet"),
        "Value": money(event.value),
        "Time": _WHEN_SENT,
        "Event ID": "",
    }


def _recorded_column(double: Double) -> dict[str, str]:
    return {
        "Metric": with_integration(double),
        "Unique ID": double.unique_id or say("not shown"),
        "Profile": double.profile_id or say("not shown"),
        "Value": money(double.value),
        "Time": short_date(double.time) or say("not shown"),
        "Event ID": double.event_id,
    }


def _differ(values: Iterable[str]) -> bool:
    """Whether the values are not all the same; an event's own id and time say nothing."""
    found = set(values)
    return len(found) > 1 and "" not in found and _WHEN_SENT not in found


def _named(double: Double) -> str:
    value = money(double.value)
    return threaded(", ", (threaded(" ", (with_integration(double), double.event_id)), value))
