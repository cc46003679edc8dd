"""Texts that are dates, and whether two of them are one moment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from core.coerce import counted_in, moment_in
from core.words import joined, rounded, say

_ZONED = re.compile(r"^(.*\d) ?([+-]\d{2}:?\d{2}|Z)$")
_FORMS = (
    "%m/%d/%Y %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%d/%m/%Y %I:%M:%S %p", "%m/%d/%Y %H:%M",
    "%d/%m/%Y %H:%M", "%m/%d/%Y %I:%M %p", "%d/%m/%Y %I:%M %p", "%m/%d/%Y", "%d/%m/%Y", "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M", "%d.%m.%Y", "%Y/%m/%d %H:%M:%S", "%Y/%m/%d", "%a, %d %b %Y %H:%M:%S GMT", "%d %B %Y",
    "%A, %d %B %Y", "%A, %B %d, %Y", "%B %d, %Y", "%b %d, %Y", "%d %b %Y", "%A, %d %B %Y %H:%M:%S",
    "%A, %B %d, %Y %I:%M:%S %p", "%Y%m%d",
)  # fmt: skip
"""The forms in which .NET and shops write dates, beside ISO 8601; day and month either way round."""
_YEARS = range(1970, 2100)
_MOST_HOURS = 14


def same_moment(one: str, other: str) -> str | None:
    """How two texts write one moment, as a sentence; None where they don't."""
    found: str | None = None
    for first in moments_in(one):
        for second in moments_in(other):
            told = _told(first, second, one, other)
            if told == "":
                return ""
            found = found or told
    return found


def _told(first: datetime, second: datetime, one: str, other: str) -> str | None:
    wall = first.replace(tzinfo=None), second.replace(tzinfo=None)
    if first.tzinfo is not None and second.tzinfo is not None:
        return "" if abs(first - second) < timedelta(seconds=1) else None
    if abs(wall[0] - wall[1]) < timedelta(seconds=1):
        return ""
    day_only = [":" not in text for text in (one, other)]
    if any(day_only) and wall[0].date() == wall[1].date():
        return say("One has only the day.")
    apart = abs(wall[0] - wall[1])
    if (
        not any(day_only)
        and apart <= timedelta(hours=_MOST_HOURS)
        and apart % timedelta(minutes=15) == timedelta()
    ):
        return say(
            "They are {apart} hours apart, as with a time zone.", apart=rounded(apart / timedelta(hours=1))
        )
    return None


def moments_in(text: str) -> Iterator[datetime]:
    """What a text may mean as a date; day and month either way round. Nothing for what is no date."""
    text = joined(" ", text.replace("\u202f", " ").split())
    if (counted := counted_in(text.replace("\\", ""))) is not None:
        yield counted
        return
    if not 8 <= len(text) <= 50 or not any(year in text for year in ("19", "20")):
        return
    moment = moment_in(text) if "-" in text else None
    if moment is not None:
        if moment.year in _YEARS:
            yield moment
        return
    zoned = _ZONED.match(text)
    body, zone = (zoned[1], zoned[2]) if zoned else (text, "")
    for form in _FORMS:
        try:
            moment = datetime.strptime(f"{body} {zone}".strip(), f"{form} %z" if zone else form)
        except ValueError:
            continue
        if moment.year in _YEARS:
            yield moment
