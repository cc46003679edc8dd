"""Says that an order is old while its events would carry the time of sending, or that its age can't be told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from core.coerce import moment_in
from core.transfer.plan.events import PlannedEvent, Problem
from core.transfer.plan.plan import PlanOptions
from core.words import dated, say

OLD = timedelta(days=14)
"""From when on the time of sending is likely not what is wanted: reports and flows would take it for new."""

CLOCKS = timedelta(days=1)
"""How far ahead a date may lie: clocks and time zones differ."""


def with_age(
    events: tuple[PlannedEvent, ...], created: str | None, options: PlanOptions, now: datetime | None = None
) -> tuple[PlannedEvent, ...]:
    """The events; that of the order itself with a hint when the order is older than `OLD`, or may be."""
    age = _age(created, now or datetime.now(UTC))
    there = all(
        event.already_recorded is not None for event in events
    )  # none of them is sent, at whatever time
    if there or options.event_time != "now" or (age is not None and -CLOCKS <= age <= OLD):
        return events
    told = (
        say("Choose the order's own date if Klaviyo should count it when it was placed.")
        if options.backfill
        else say(
            "Choose the order's own date if Klaviyo should count it when it was placed, and backfill if it "
            "should not start flows."
        )
    )
    if age is None:
        message = say(
            "Can't tell how old the order is: its date is {created}.",
            created=created or say("not there"),
        )
        told = say("Check the order in iPaaS.com before you send it with the current time.")
    elif age > OLD:
        message = say(
            "The order is {days} days old, but its events would have the current time.", days=age.days
        )
    else:
        message = say(
            "The order's date, {created}, is in the future; its events would have the current time.",
            created=dated(created),
        )
    hint = Problem("hint", "time", message, told)
    return tuple(
        msgspec.structs.replace(event, problems=(*event.problems, hint)) if event.line_id is None else event
        for event in events
    )


def _age(created: str | None, now: datetime) -> timedelta | None:
    moment = moment_in(created)
    if moment is None or moment.tzinfo is None:
        return None
    # .NET's year 1 stands for "not known".
    return now - moment if moment.year > 1990 else None
