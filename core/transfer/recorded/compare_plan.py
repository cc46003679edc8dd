"""A plan's events beside their earlier versions: read from the journal and from Klaviyo."""

from __future__ import annotations

from core.journal import Journal
from core.klaviyo import KlaviyoReader
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.plan import Plan
from core.transfer.recorded.compare import EventComparison, compare, recorded_snapshot, sent_snapshot
from core.transfer.recorded.find import Expected, earliest, find_recorded


async def compare_plan(
    plan: Plan, profile_id: str, klaviyo: KlaviyoReader, journal: Journal, target: str
) -> tuple[EventComparison, ...]:
    """Every event of the plan, on the profile that was resolved. `target` is the journal's name of the
    connection. Raises what the reads raise.
    """
    number, created = (plan.order.number, plan.order.created) if plan.order is not None else (None, None)
    expected = [
        Expected.in_body(event.key, bytes(event.request.body), number)
        for event in plan.events
        if event.key is not None
    ]
    found = await find_recorded(klaviyo, profile_id, expected, earliest(created))

    async def one(event: PlannedEvent) -> EventComparison:
        if event.key is None:
            return compare(event, None, None)
        past = await journal.past_event(target, profile_id, *event.key)
        stored = found.get(event.key)
        return compare(
            event,
            sent_snapshot(past.body, past.at, past.state) if past is not None else None,
            recorded_snapshot(stored) if stored is not None else None,
        )

    return tuple([await one(event) for event in plan.events])
