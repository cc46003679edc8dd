"""Whether the same order is recorded on another profile, as far as can be seen.

Klaviyo can't be asked for a unique id across profiles; so the other profiles that came up are looked at,
and those that this program sent the order to before.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

import msgspec

from core.errors import DeskError
from core.journal import SentBefore
from core.klaviyo import KlaviyoReader
from core.transfer.plan.notice import ComparedRecord, Notice, kind_of
from core.transfer.plan.resolution import Resolution
from core.transfer.recorded.find import Expected, find_recorded


async def with_elsewhere(
    resolution: Resolution,
    klaviyo: KlaviyoReader,
    expected: Sequence[Expected],
    after: datetime | None,
    sent: Sequence[SentBefore],
) -> Resolution:
    """The resolution with what was found on other profiles: remarks, and a count at each candidate.

    `sent` is what the journal knows of the order. A profile that can't be read is told, and stops nothing.
    """
    keys = {event.key for event in expected}
    before = [event for event in sent if (event.metric, event.unique_id) in keys]
    here = resolution.profile_id if not resolution.conflicts else None
    candidates = {c.profile_id for c in resolution.candidates if c.exists}
    others = sorted((candidates | {event.profile_id for event in before}) - {here})
    counts = await asyncio.gather(*(_count(klaviyo, profile_id, expected, after) for profile_id in others))
    there = dict(zip(others, counts, strict=True))
    remarks = [_notice(resolution, profile_id, count, before) for profile_id, count in there.items()]
    return msgspec.structs.replace(
        resolution,
        candidates=tuple(
            msgspec.structs.replace(c, recorded=found)
            if isinstance(found := there.get(c.profile_id), int)
            else c
            for c in resolution.candidates
        ),
        remarks=(*resolution.remarks, *(notice for notice in remarks if notice is not None)),
    )


async def _count(
    klaviyo: KlaviyoReader, profile_id: str, expected: Sequence[Expected], after: datetime | None
) -> int | DeskError:
    """How many of the order's events are on a profile, or why that can't be told."""
    try:
        return len(await find_recorded(klaviyo, profile_id, expected, after))
    except DeskError as error:
        return error


def _notice(
    resolution: Resolution, profile_id: str, count: int | DeskError, before: Sequence[SentBefore]
) -> Notice | None:
    if isinstance(count, DeskError):
        return Notice(
            title="It could not be checked whether the order is recorded on another profile",
            detail=f"The events of {profile_id} can't be read. {count.title}. {count.detail}".strip(),
            hint="Preview again to check this too.",
            kind=kind_of(count),
            name="not_checked",
        )
    candidate = next((c for c in resolution.candidates if c.profile_id == profile_id), None)
    email, name = (candidate.email, candidate.name) if candidate is not None else (None, None)
    records = (ComparedRecord(kind="profile", id=profile_id, name=name, email=email),)
    if count:
        events = "1 event" if count == 1 else f"{count} events"
        settled = not resolution.conflicts
        return Notice(
            title=f"The order is recorded on {'another' if settled else 'one'} profile already",
            detail=f"{events} of this order {'is' if count == 1 else 'are'} on {profile_id} "
            f"({email or 'email not read'}).",
            hint="Sending it would record it a second time, on the other profile; Klaviyo removes no events."
            if settled
            else "Take that into account when you choose the profile.",
            name="recorded_elsewhere",
            records=records,
        )
    last = max((event.at for event in before if event.profile_id == profile_id), default=None)
    if last is None:
        return None
    return Notice(
        title="This program sent the order to another profile before",
        detail=f"On {last:%Y-%m-%d} to {profile_id}; no event of it is to be seen there now.",
        hint="Klaviyo may have merged that profile into another one.",
        name="sent_elsewhere",
        records=records,
    )
