"""What this program sent of the order to its own profile, and that isn't visible there: which events that is, and
whether a send brings them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from core.coerce import here
from core.journal import SentBefore
from core.transfer.plan.events import EventKey
from core.transfer.plan.notice import Notice
from core.words import joined, say, say_count, sentences, when

MOMENT = timedelta(minutes=15)
"""How long an event that was accepted may take to show before it counts as gone."""
_NAMED = 3


def still_coming(events: Iterable[SentBefore], planned: Collection[EventKey]) -> frozenset[EventKey]:
    """Those of the planned events that Klaviyo accepted a moment ago: no send brings them again."""
    since = datetime.now(UTC) - MOMENT
    return frozenset(
        event.key
        for event in events
        if event.key in planned and event.state == "accepted" and event.at >= since
    )


def not_visible(
    events: Sequence[SentBefore], coming: frozenset[EventKey], planned: Mapping[EventKey, str]
) -> Notice:
    """What is told of events that were sent, by the names of the `planned` ones."""
    kept = [planned[event.key] for event in events if event.key in coming]
    again = [planned[event.key] for event in events if event.key in planned and event.key not in coming]
    others = [f"{event.metric} {event.unique_id}" for event in events if event.key not in planned]
    told = [say("Last sent {at}.", at=when(here(max(event.at for event in events))))]
    if kept:
        told.append(
            say_count(
                len(kept),
                "{n} event was accepted and isn't sent again now: {events}.",
                "{n} events were accepted and aren't sent again now: {events}.",
                events=_some(kept),
            )
        )
    if again:
        told.append(
            say_count(
                len(again),
                "{n} event is searched for again, and sent only if it isn't there: {events}.",
                "{n} events are searched for again, and each is sent only if it isn't there: {events}.",
                events=_some(again),
            )
        )
    if others:
        told.append(
            say_count(
                len(others),
                "{n} event had a unique ID that this preview no longer uses: {events}.",
                "{n} events had unique IDs that this preview no longer uses: {events}.",
                events=_some(others),
            )
        )
    return Notice(
        title=say("This program sent events of this order before, and they aren't visible"),
        detail=sentences(*told),
        hint=say("They may still appear. Preview again in a minute to see what Klaviyo has by then.")
        if others or kept
        else say("Klaviyo keeps only one event with the same unique ID, so nothing is counted twice."),
        name="sent_not_visible",
    )


def _some(names: Sequence[str]) -> str:
    told = joined(", ", names[:_NAMED])
    rest = len(names) - _NAMED
    return say("{some} and {rest} more", some=told, rest=rest) if rest > 0 else told
