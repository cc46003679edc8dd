"""What Klaviyo has of one order that iPaaS.com recorded: the events behind its receipts, and the profile's others.

A profile is listed once for several orders: they come newest first, and its older events are asked for in steps.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.calibration.events import shown_by
from core.errors import BadRequest, DeskError, NotFound
from core.ipaas import Transaction
from core.ipaas.links import external_id_of
from core.klaviyo import KlaviyoReader, Profile, StoredEvent
from core.transfer.finding.days import moment_of
from core.transfer.recorded.find import earliest
from core.words import ended, say

MOST_ASKED = 40
"""So many events of lines are asked for by their ids, beside those that the profile's list has; Klaviyo allows 150
such questions a minute.
"""
_STEP = datetime.timedelta(days=30)
_BEFORE = datetime.timedelta(days=2)


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """The order's own event with its profile, its lines' events by line, and all else on that profile.

    `lost` says of each line whose saved event can't be had, why.
    """

    event: StoredEvent
    profile: Profile | None
    of_lines: Mapping[str, StoredEvent]
    others: tuple[StoredEvent, ...]
    lost: Mapping[str, str]


@dataclass
class Listings:
    """The events of profiles, kept for the next orders of the same ones. `shown` is what Klaviyo shows of any event."""

    klaviyo: KlaviyoReader
    shown: frozenset[str] = frozenset()
    _kept: dict[str, tuple[datetime.datetime | None, tuple[StoredEvent, ...]]] = field(default_factory=dict)

    async def events(self, profile_id: str, after: datetime.datetime | None) -> tuple[StoredEvent, ...]:
        """The profile's events since then, or more. Raises what the read raises."""
        kept = self._kept.get(profile_id)
        if kept is not None and (kept[0] is None or (after is not None and kept[0] <= after)):
            return kept[1]
        since = after - _STEP if after is not None and kept is not None else after
        found = tuple([stored async for stored in self.klaviyo.events(profile_id, after=since)])
        self.shown |= shown_by(found)
        self._kept[profile_id] = (since, found)
        return found


async def read_recorded(
    listings: Listings, order: Transaction, system_id: str, event_id: str, likely: str | None
) -> Recorded | None:
    """What Klaviyo has behind the order's receipt; None where that event is gone. Raises what the reads raise.

    `likely` is the profile that the order should be on: where its list has the event, that needn't be asked for by
    its id, of which Klaviyo allows few.
    """
    found, others = await _listed(listings, order, event_id, likely)
    profile: Profile | None = None
    if found is None:
        answer = await listings.klaviyo.event(event_id)
        if answer is None:
            return None
        found, profile = answer
        if found.profile_id is not None:
            others = await listings.events(found.profile_id, _since(order, found))
    stored = found
    seen = {each.id: each for each in (*others, stored)}
    of_lines: dict[str, StoredEvent] = {}
    lost: dict[str, str] = {}
    asked = 0
    for line in order.lines:
        wanted = external_id_of(line.raw, system_id)
        if wanted is None:
            if stored.profile_id is None:
                lost[line.id] = say(
                    "Klaviyo doesn't show the profile, so that its event can't be looked for."
                )
            continue
        if wanted in seen:
            of_lines[line.id] = seen[wanted]
        elif asked >= MOST_ASKED:
            lost[line.id] = say("The event {wanted} wasn't checked: the order has too many.", wanted=wanted)
        else:
            asked += 1
            await _ask(listings.klaviyo, wanted, line.id, of_lines, lost)
    return Recorded(event=stored, profile=profile, of_lines=of_lines, others=others, lost=lost)


async def _listed(
    listings: Listings, order: Transaction, event_id: str, profile_id: str | None
) -> tuple[StoredEvent | None, tuple[StoredEvent, ...]]:
    """The event as a profile's list has it, with that list; a profile that Klaviyo refuses has none."""
    if profile_id is None:
        return None, ()
    try:
        others = await listings.events(profile_id, earliest(order.created))
    except (BadRequest, NotFound):  # an id that is none
        return None, ()
    return next((each for each in others if each.id == event_id), None), others


async def _ask(
    klaviyo: KlaviyoReader, event_id: str, line_id: str, found: dict[str, StoredEvent], lost: dict[str, str]
) -> None:
    try:
        answer = await klaviyo.event(event_id)
    except DeskError as error:
        lost[line_id] = say(
            "The event {event_id} can't be read. {why}", event_id=event_id, why=ended(error.title)
        )
        return
    if answer is None:
        lost[line_id] = say("Klaviyo doesn't have the event {event_id}.", event_id=event_id)
    else:
        found[line_id] = answer[0]


def _since(order: Transaction, stored: StoredEvent) -> datetime.datetime | None:
    """From when on the order's events can lie: before the order, and before the event that is known."""
    after = earliest(order.created)
    moment = moment_of(stored.datetime)
    return after if after is None or moment is None else min(after, moment - _BEFORE)
