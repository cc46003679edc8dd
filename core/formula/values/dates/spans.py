"""Reading a TimeSpan."""

from __future__ import annotations

import re

from core.formula.values.dates.datetimes import (
    TICKS_PER_DAY,
    TICKS_PER_HOUR,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    NetTimeSpan,
)
from core.formula.values.dates.parsing import fraction_ticks
from core.formula.values.objects.exceptions import net

_SPAN = re.compile(
    r"\s*(-)?(?:(\d{1,8})[.:](?=\d+:\d+:))?(\d{1,8}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?\s*$", re.ASCII
)
_DAYS_ONLY = re.compile(r"\s*(-)?(\d{1,8})\s*$", re.ASCII)


def read_span(text: str) -> NetTimeSpan | None:
    """TimeSpan.Parse; None where it is none."""
    days_only = _DAYS_ONLY.match(text)
    if days_only is not None:
        ticks = int(days_only[2]) * TICKS_PER_DAY
        return NetTimeSpan(-ticks if days_only[1] else ticks)
    match = _SPAN.match(text)
    if match is None:
        return None
    sign, days, hours, minutes, seconds, fraction = match.groups()
    if int(hours) > 23 or int(minutes) > 59 or int(seconds or 0) > 59:
        raise net(
            "OverflowException",
            f"The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is out "
            "of range or contains too many digits.",
        )
    ticks = int(days or 0) * TICKS_PER_DAY + int(hours) * TICKS_PER_HOUR + int(minutes) * TICKS_PER_MINUTE
    ticks += int(seconds or 0) * TICKS_PER_SECOND + (fraction_ticks(fraction) if fraction else 0)
    return NetTimeSpan(-ticks if sign else ticks)
