"""What Klaviyo has already: finds an order's events on a profile, and compares them with the plan's."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from core.coerce import moment_in
from core.errors import UnreadableAnswer
from core.klaviyo import KlaviyoReader, StoredEvent
from core.transfer.plan.body import payload_in
from core.transfer.plan.events import EventKey, FieldDifference, PlannedEvent, RecordedEvent
from core.transfer.recorded.compare import Snapshot, payload_differences, planned_snapshot, recorded_snapshot
from core.words import say

_MARGIN = datetime.timedelta(days=2)
_YEARS = range(1990, 2100)
"""Klaviyo has no events before 1990; outside of these a date is a placeholder, such as .NET's year 1."""


@dataclass(frozen=True)
class Expected:
    """An event to look for, with the payload that it should have."""

    key: EventKey
    value: Decimal | None
    properties: Mapping[str, object]
    order_number: str | None = None

    @classmethod
    def in_body(cls, key: EventKey, body: bytes, order_number: str | None) -> Expected:
        """The event that a request's exact body makes."""
        value, properties = payload_in(body)
        return cls(key, value, properties, order_number)


def earliest(created: str | None) -> datetime.datetime | None:
    """From when on an order's events can lie: a little before the order; None when that isn't known."""
    moment = moment_in(created)
    if moment is None or moment.year not in _YEARS:
        return None
    if moment.tzinfo is None:  # no zone is farther from UTC than the margin
        moment = moment.replace(tzinfo=datetime.UTC)
    # An order may be dated ahead; its events are not.
    return min(moment, datetime.datetime.now(datetime.UTC)) - _MARGIN


def moment_of(text: str | None) -> datetime.datetime | None:
    """A moment by its ISO text; None where it is none, or has no zone."""
    moment = moment_in(text)
    return moment if moment is not None and moment.tzinfo is not None else None


async def find_recorded(
    klaviyo: KlaviyoReader, profile_id: str, expected: Iterable[Expected], after: datetime.datetime | None
) -> dict[EventKey, StoredEvent]:
    """Those of the expected events that can be read on the profile; stops when all are found.

    Matched by `$event_id` where the event has one, else by metric, order number, value and all properties.
    Raises UnreadableAnswer where one isn't found, and an event carries its unique id of which Klaviyo doesn't
    say the metric: then nobody can tell whether it is there.
    """
    missing = {event.key: event for event in expected}
    found: dict[EventKey, StoredEvent] = {}
    if not missing:
        return found
    unsure: dict[str, str] = {}
    async for stored in klaviyo.events(profile_id, after=after):
        if stored.metric is None and stored.unique_id is not None:
            unsure[stored.unique_id] = stored.id
        key = _match(stored, missing)
        if key is not None:
            found[key] = stored
            del missing[key]
            if not missing:
                break
    for _, unique_id in missing:
        if unique_id in unsure:
            raise UnreadableAnswer(
                say(
                    "Klaviyo: the event {unsure} has the unique ID {unique_id}, and the response doesn't "
                    "say which metric it belongs to.",
                    unsure=unsure[unique_id],
                    unique_id=unique_id,
                )
            )
    return found


def match_recorded(
    events: Iterable[StoredEvent], expected: Iterable[Expected]
) -> dict[EventKey, StoredEvent]:
    """Those of the expected events that are among these, matched as `find_recorded` does."""
    missing = {event.key: event for event in expected}
    found: dict[EventKey, StoredEvent] = {}
    for stored in events:
        key = _match(stored, missing)
        if key is not None:
            found[key] = stored
            del missing[key]
    return found


def _match(stored: StoredEvent, missing: Mapping[EventKey, Expected]) -> EventKey | None:
    if stored.metric is None:
        return None
    if stored.unique_id is not None:
        key = (stored.metric, stored.unique_id)
        return key if key in missing else None
    # Without its id an event is this order's only if it carries the order's number, and only if no other
    # line would look the same.
    alike = [
        key
        for key, expected in missing.items()
        if key[0] == stored.metric
        and expected.order_number
        and expected.order_number in stored.properties.values()
        and not differences(expected, stored)
    ]
    return alike[0] if len(alike) == 1 else None


def recorded_as(event: PlannedEvent, expected: Expected, stored: StoredEvent) -> RecordedEvent:
    """What Klaviyo has of an event of a plan, and in what it differs from it."""
    differing = differences(expected, stored)
    return RecordedEvent(
        event_id=stored.id,
        same_payload=not differing,
        differences=differing,
        changes=payload_differences(recorded_snapshot(stored), planned_snapshot(event)),
        value=stored.value,
        time=stored.datetime,
    )


def differences(expected: Expected, stored: StoredEvent) -> tuple[str, ...]:
    """How a recorded event differs from the expected one, a sentence per field."""
    planned = Snapshot(source="planned", properties=expected.properties, value=expected.value)
    found = payload_differences(recorded_snapshot(stored), planned)
    return tuple(_told(difference) for difference in found)


def _told(difference: FieldDifference) -> str:
    path = difference.path.removeprefix("properties.")
    if difference.path == "value":
        return say(
            "value: Klaviyo has {before}, the mapping gives {after}",
            before=difference.before,
            after=difference.after,
        )
    if difference.change == "added":
        return say("{path}: Klaviyo doesn't have it", path=path)
    if difference.change == "removed":
        return say("{path}: only Klaviyo has it", path=path)
    return say("{path}: Klaviyo has another value", path=path)
