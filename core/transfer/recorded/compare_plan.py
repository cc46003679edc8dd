"""A plan's events beside their earlier versions: read from the journal and from Klaviyo.

Where Klaviyo has the order otherwise than planned (a double), that event is the earlier version.
"""

from __future__ import annotations

import msgspec

from core.journal import Journal
from core.klaviyo import KlaviyoReader, StoredEvent
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.plan import Plan
from core.transfer.recorded.compare import EventComparison, compare, recorded_snapshot, sent_snapshot
from core.transfer.recorded.find import Expected, earliest, find_recorded


async def compare_plan(
    plan: Plan, profile_id: str | None, klaviyo: KlaviyoReader, journal: Journal, target: str
) -> tuple[EventComparison, ...]:
    """Every event of the plan, on the profile that was resolved, if there is one. `target` is the journal's name of the
    connection. Raises what the reads raise.
    """
    number, created = (plan.order.number, plan.order.created) if plan.order is not None else (None, None)
    expected = [
        Expected.in_body(event.key, bytes(event.request.body), number)
        for event in plan.events
        if event.key is not None
    ]
    found = await find_recorded(klaviyo, profile_id, expected, earliest(created)) if profile_id else {}
    doubles = await _doubles(plan, klaviyo)

    async def one(event: PlannedEvent) -> EventComparison:
        if event.key is None:
            return compare(event, None, None)
        past = await journal.past_event(target, profile_id, *event.key) if profile_id else None
        own, double = found.get(event.key), doubles.get((event.kind, event.line_id))
        stored = own or double
        made = compare(
            event,
            sent_snapshot(past.body, past.sent_at, past.state) if past is not None else None,
            recorded_snapshot(stored) if stored is not None else None,
        )
        return msgspec.structs.replace(made, double=own is None and stored is not None)

    return tuple([await one(event) for event in plan.events])


async def _doubles(plan: Plan, klaviyo: KlaviyoReader) -> dict[tuple[str, str | None], StoredEvent]:
    """The recorded event that stands for each planned one without being it, by kind and line."""
    wanted = {double.event_id: double for double in reversed(plan.doubles)}
    found: dict[tuple[str, str | None], StoredEvent] = {}
    for profile_id in sorted({d.profile_id for d in wanted.values() if d.profile_id is not None}):
        left = {event_id for event_id, double in wanted.items() if double.profile_id == profile_id}
        async for stored in klaviyo.events(profile_id):
            if stored.id in left:
                left.discard(stored.id)
                found[wanted[stored.id].kind, wanted[stored.id].line_id] = stored
            if not left:
                break
    return found
