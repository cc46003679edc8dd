"""Whether the order is recorded, or was sent, on another profile than the one it belongs to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import msgspec

from core.errors import DeskError
from core.journal import SentBefore
from core.journal.outcomes import within
from core.transfer.plan.events import EventKey
from core.transfer.plan.notice import ComparedRecord, Notice, kind_of
from core.transfer.plan.resolution import Resolution
from core.transfer.profile.sent_here import MOMENT, not_visible, still_coming
from core.transfer.recorded.same_order import OrderMarks
from core.transfer.recorded.search import Finds
from core.words import say, say_count, stated, when


def with_elsewhere(
    resolution: Resolution,
    finds: Finds,
    marks: OrderMarks,
    sent: Sequence[SentBefore],
    planned: Mapping[EventKey, str],
) -> tuple[Resolution, list[Notice], frozenset[EventKey]]:
    """The resolution with what was found on other profiles: remarks, and a count at each candidate. And what
    stops the plan: this program sent the order a moment ago, on another profile or under another key, and the
    event can't be seen yet. And the planned events that were accepted a moment ago and aren't sent again.

    `sent` is what the journal knows of the order; `planned` are the names of the plan's events, by their keys.
    """
    here = resolution.profile_id if not resolution.conflicts else None
    counts = Counter(
        stored.profile_id
        for stored in finds.events()
        if marks.kind_of(stored) is not None and marks.likeness(stored) == "certain"
    )
    remarks = [_unread(profile_id, error) for profile_id, error in finds.unread.items()]
    remarks += [
        _recorded(resolution, profile_id, count)
        for profile_id, count in counts.items()
        if profile_id is not None and profile_id != here
    ]
    unseen = [event for event in _unseen(sent, finds) if not marks.is_compensation(event.unique_id)]
    just_sent = [
        event
        for event in unseen
        if datetime.now(UTC) - event.at <= MOMENT and not (event.profile_id == here and event.key in planned)
    ]
    before = [event for event in unseen if event not in just_sent]
    own = [event for event in before if event.profile_id == here and here not in finds.unread]
    coming = still_coming(own, planned)
    if own:
        remarks.append(not_visible(own, coming, planned))
    by_profile = {event.profile_id: event for event in before if event.profile_id != here}
    remarks += [
        _sent(resolution, event) for profile_id, event in by_profile.items() if profile_id not in finds.unread
    ]
    return (
        msgspec.structs.replace(
            resolution,
            candidates=tuple(
                msgspec.structs.replace(c, recorded=counts[c.profile_id]) if c.profile_id != here else c
                for c in resolution.candidates
            ),
            remarks=(*resolution.remarks, *remarks),
        ),
        [_just_sent(event) for event in just_sent[-1:]],
        coming,
    )


def _unseen(sent: Sequence[SentBefore], finds: Finds) -> list[SentBefore]:
    """What the journal says was sent, and that can't be found on any profile."""
    there = {(stored.profile_id, stored.metric, stored.unique_id) for stored in finds.events()}
    anywhere = {(stored.metric, stored.unique_id) for stored in finds.events()}
    return [
        event
        for event in sent
        if (event.profile_id, event.metric, event.unique_id) not in there
        # A profile that was merged into another one took its events along.
        and (event.metric, event.unique_id) not in anywhere
    ]


def _unread(profile_id: str, error: DeskError) -> Notice:
    return Notice(
        title=say("Couldn't check whether the order is recorded on another profile"),
        detail=say(
            "The events of {profile_id} can't be read. {why}",
            profile_id=profile_id,
            why=stated(error.title, error.detail),
        ),
        hint=say("Preview again to check this too."),
        kind=kind_of(error),
        name="not_checked",
    )


def _side(resolution: Resolution, profile_id: str) -> ComparedRecord:
    candidate = next((c for c in resolution.candidates if c.profile_id == profile_id), None)
    email, name = (candidate.email, candidate.name) if candidate is not None else (None, None)
    return ComparedRecord(kind="profile", id=profile_id, name=name, email=email)


def _recorded(resolution: Resolution, profile_id: str, count: int) -> Notice:
    side = _side(resolution, profile_id)
    settled = not resolution.conflicts
    return Notice(
        title=say("The order is already recorded on another profile")
        if settled
        else say("The order is already recorded on one profile"),
        detail=say_count(
            count,
            "{n} event of this order is on {profile_id} ({side_email}).",
            "{n} events of this order are on {profile_id} ({side_email}).",
            profile_id=profile_id,
            side_email=side.email or say("email not read"),
        ),
        hint=say(
            "Sending it would record it a second time, on the other profile; Klaviyo never removes events."
        )
        if settled
        else say("Keep that in mind when you choose the profile."),
        name="recorded_elsewhere",
        records=(side,),
    )


def _sent(resolution: Resolution, event: SentBefore) -> Notice:
    return Notice(
        title=say("This program sent the order to another profile before"),
        detail=say(
            "On {event_at} to {profile_id}; no event for it is visible there now.",
            event_at=when(event.at, "day"),
            profile_id=event.profile_id,
        ),
        hint=say("Klaviyo may have merged that profile into another one."),
        name="sent_elsewhere",
        records=(_side(resolution, event.profile_id),),
    )


def _just_sent(event: SentBefore) -> Notice:
    return Notice(
        title=say("This program sent the order a moment ago, and the event isn't visible yet"),
        detail=say(
            "{event_metric} {unique_id}, to the profile {profile_id}, at {event_at}: {event_state}. This "
            "preview would send it to another profile or under another unique ID.",
            event_metric=event.metric,
            unique_id=event.unique_id,
            profile_id=event.profile_id,
            event_at=when(event.at, "time"),
            event_state=within(event.state),
        ),
        hint=say("Wait a minute and preview again: then it shows what Klaviyo has."),
        name="just_sent",
    )
