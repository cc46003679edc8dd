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
_DAYS_AND_HOURS = re.compile(r"\s*(-)?(\d{1,8})\.(\d{1,2}):(\d{1,2})()()\s*$", re.ASCII)
_DAYS_ONLY = re.compile(r"\s*(-)?(\d{1,8})\s*$", re.ASCII)


def read_span(text: str) -> NetTimeSpan | None:
    """TimeSpan.Parse; None where it is none."""
    days_only = _DAYS_ONLY.match(text)
    if days_only is not None:
        ticks = int(days_only[2]) * TICKS_PER_DAY
        return NetTimeSpan(-ticks if days_only[1] else ticks)
    match = _SPAN.match(text) or _DAYS_AND_HOURS.match(text)
    if match is None:
        return None
    sign, days, hours, minutes, seconds, fraction = match.groups()
    if int(hours) > 23 or int(minutes) > 59 or int(seconds or 0) > 59:
        raise _too_large(text)
    ticks = int(days or 0) * TICKS_PER_DAY + int(hours) * TICKS_PER_HOUR + int(minutes) * TICKS_PER_MINUTE
    ticks += int(seconds or 0) * TICKS_PER_SECOND + (fraction_ticks(fraction) if fraction else 0)
    return NetTimeSpan(-ticks if sign else ticks)


def _too_large(text: str) -> Exception:
    return net(
        "OverflowException",
        f"The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is out "
        "of range or contains too many digits.",
    )


_PART = re.compile(r"""'([^']*)'|"([^"]*)"|\\(.)|%?(d{1,8}|h{1,2}|m{1,2}|s{1,2}|f{1,7}|F{1,7})""", re.DOTALL)
_SCALES = {"d": TICKS_PER_DAY, "h": TICKS_PER_HOUR, "m": TICKS_PER_MINUTE, "s": TICKS_PER_SECOND}
_LIMITS = {"h": 23, "m": 59, "s": 59}


def read_span_exactly(text: str, pattern: str) -> NetTimeSpan | None:
    """TimeSpan.ParseExact by one format; None where the text isn't of that form."""
    if len(pattern) == 1:
        if pattern in "cCtTgG":
            return read_span(text)
        raise net("FormatException", f"Format specifier '{pattern}' was invalid.")
    ticks = at = place = 0
    while at < len(pattern):
        part = _PART.match(pattern, at)
        if part is None:
            return None
        at = part.end()
        literal = next((one for one in part.groups()[:3] if one is not None), None)
        if literal is not None:
            if not text.startswith(literal, place):
                return None
            place += len(literal)
            continue
        kind, least = part[4][0], len(part[4])
        found = _digits(text, place, kind, least)
        if found is None:
            return None
        place += len(found)
        if kind in "fF":
            ticks += fraction_ticks(found) if found else 0
        elif int(found) > _LIMITS.get(kind, 10_675_199):
            raise _too_large(text)
        else:
            ticks += int(found) * _SCALES[kind]
    return NetTimeSpan(ticks) if place == len(text) else None


def _digits(text: str, place: int, kind: str, least: int) -> str | None:
    """The digits of a part: one letter takes one or two, more letters so many; F may have none."""
    most = 8 if kind == "d" else least if least > 1 or kind in "fF" else 2
    match = re.compile(rf"[0-9]{{0,{most}}}").match(text, place)
    found = match[0] if match is not None else ""
    if kind == "F":
        return found
    return found if len(found) >= least else None
