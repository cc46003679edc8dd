"""Reading dates and times: what iPaaS.com's JSON has, and what .NET's Parse and ParseExact accept."""

from __future__ import annotations

import re
from typing import Any

from core.formula.values.dates.datetimes import TICKS_PER_SECOND, NetDateTimeOffset, ticks_of

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?\s*(Z|[+-]\d\d:?\d\d)?$", re.ASCII
)


_MILLISECONDS = re.compile(r"/Date\((-?[0-9]{1,14})([+-][0-9]{4})?\)/", re.ASCII)
"""Milliseconds since 1970, as older .NET serializers write a moment and Json.NET reads it."""
_UNIX_EPOCH = 621_355_968_000_000_000
OFFSET = re.compile(r"[+-]\d\d:?\d\d$", re.ASCII)
"""The offset at the end of a time."""


def offset_minutes(text: str | None) -> int:
    """Minutes of "Z", "+hh:mm" or "+hhmm"; none is UTC."""
    if not text or text in {"Z", "z"}:
        return 0
    digits = text[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:4] or 0)
    return -minutes if text[0] == "-" else minutes


def fraction_ticks(digits: str | None) -> int:
    """Ticks of the digits behind a second's point; more than seven are cut."""
    return int((digits or "")[:7].ljust(7, "0")) % TICKS_PER_SECOND


def offset_from_json(value: Any) -> NetDateTimeOffset | None:
    """A date and time of iPaaS.com's JSON; without an offset it is taken as UTC. Unreadable gives None."""
    match = _ISO.match(value) if isinstance(value, str) else None
    counted = _MILLISECONDS.fullmatch(value) if isinstance(value, str) else None
    if counted is not None:
        minutes = offset_minutes(counted[2])
        ticks = _UNIX_EPOCH + (int(counted[1]) + minutes * 60_000) * (TICKS_PER_SECOND // 1000)
        return NetDateTimeOffset(ticks, minutes)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    ticks = ticks_of(
        int(year),
        int(month),
        int(day),
        int(hour or 0),
        int(minute or 0),
        int(second or 0),
        fraction_ticks(fraction),
    )
    return NetDateTimeOffset(ticks, offset_minutes(zone))
