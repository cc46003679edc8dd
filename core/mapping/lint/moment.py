"""Time: the event's own moment, and the age of the API revision.

(docs/facts.md#klaviyo-time, docs/facts.md#klaviyo-revisions, docs/facts.md#klaviyo-retired)
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from core.mapping.findings import Finding
from core.mapping.payload import EventDraft
from core.words import say

_FIRST_YEAR = 1990
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")


def check_time(draft: EventDraft, today: datetime.date) -> Iterable[Finding]:
    """The event's time, where it has one: after 1990 and at most one year ahead."""
    if draft.time is None:
        return
    try:
        if not _ISO.match(draft.time):  # Python reads further forms: weeks, and dates without hyphens
            raise ValueError(draft.time)
        moment = datetime.datetime.fromisoformat(draft.time)
    except ValueError:
        yield Finding(
            "error",
            "time",
            say("{time} is not a time in ISO 8601.", time=repr(draft.time)),
            say("Correct the order's creation time, or send with the event time now."),
        )
        return
    if moment.tzinfo is None:
        yield Finding(
            "warning",
            "time",
            say("The time has no offset, so Klaviyo takes it for UTC."),
            say("Send with the event time now, if the order's own time zone is a different one."),
        )
    if moment.year < _FIRST_YEAR:
        yield Finding(
            "error",
            "time",
            say("The time is before {first_year}.", first_year=_FIRST_YEAR),
            say("Send with the event time now."),
        )
    elif moment.date() > _years_after(today, 1):
        yield Finding(
            "error",
            "time",
            say("The time is more than one year ahead."),
            say("Send with the event time now."),
        )


def check_revision(revision: datetime.date, today: datetime.date) -> Iterable[Finding]:
    """The revision's age: stable for one year, deprecated for one more, then retired."""
    if revision > today:
        yield Finding(
            "warning",
            "revision",
            say("The API revision {revision} is later than today ({today}).", revision=revision, today=today),
            say("Check the API Revision in the subscription's settings, and this computer's date."),
        )
    elif today >= _years_after(revision, 2):
        yield Finding(
            "hint",
            "revision",
            say(
                "The API revision {revision} was retired on {revision_2}; Klaviyo may refuse it without "
                "notice.",
                revision=revision,
                revision_2=_years_after(revision, 2),
            ),
            say("Set a newer API Revision in the subscription's settings."),
        )
    elif today >= _years_after(revision, 1):
        yield Finding(
            "hint",
            "revision",
            say(
                "The API revision {revision} is deprecated, and will be retired on {revision_2}.",
                revision=revision,
                revision_2=_years_after(revision, 2),
            ),
            say("Set a newer API Revision in the subscription's settings."),
        )


def _years_after(date: datetime.date, years: int) -> datetime.date:
    try:
        return date.replace(year=date.year + years)
    except ValueError:  # 29 February
        return date.replace(year=date.year + years, day=28)
