"""Parse and ParseExact of DateTime, DateTimeOffset and TimeSpan, in the invariant culture."""

from __future__ import annotations

import re

from core.formula.values.dates.datetimes import (
    LOCAL,
    TICKS_PER_DAY,
    TICKS_PER_HOUR,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    UNSPECIFIED,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
    NetTimeSpan,
    ticks_of,
)
from core.formula.values.dates.formatting import DAYS, MONTHS
from core.formula.values.dates.parsing import fraction_ticks, offset_minutes
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import NetError, argument_null, net

_ASSUME_LOCAL, _ASSUME_UTC, _TO_UTC, _ROUNDTRIP = 32, 64, 16, 128


class Parts:
    """What a text said: date, time, offset in minutes (None: nothing was said)."""

    __slots__ = ("day", "hour", "minute", "month", "offset", "pm", "second", "tick", "year")

    def __init__(self) -> None:
        self.year = self.month = self.day = 0
        self.hour = self.minute = self.second = self.tick = 0
        self.offset: int | None = None
        self.pm: bool | None = None

    def ticks(self) -> int:
        """The ticks that the parts stand for."""
        hour = self.hour
        if self.pm is not None:
            hour = hour % 12 + (12 if self.pm else 0)
        extra = 0
        if hour == 24 and not (self.minute or self.second or self.tick):
            hour, extra = 0, TICKS_PER_DAY
        return (
            ticks_of(
                self.year or 1, self.month or 1, self.day or 1, hour, self.minute, self.second, self.tick
            )
            + extra
        )


def bad(text: str) -> Exception:
    """The error for a text that is no date."""
    return net("FormatException", f"String '{text}' was not recognized as a valid DateTime.")


# Free texts ------------------------------------------------------------------------------------

_TIME = r"(?P<h>\d{1,2}):(?P<mi>\d{1,2})(?::(?P<s>\d{1,2})(?:[.,](?P<f>\d+))?)?\s*(?P<ap>[aApP]\.?[mM]?\.?)?"
_ZONE = r"\s*(?P<z>Z|GMT|UTC|[+-]\d{1,2}(?::?\d{2})?)?"
_MONTH = "|".join(name for full in MONTHS for name in (full, full[:3]))
_WEEKDAY = "(?:(?:" + "|".join(name for full in DAYS for name in (full, full[:3])) + r")\s*,?\s*)?"
_DATES = (
    r"(?P<y>\d{4})[-/.](?P<mo>\d{1,2})[-/.](?P<d>\d{1,2})",
    r"(?P<mo>\d{1,2})[-/.](?P<d>\d{1,2})[-/.](?P<y>\d{4}|\d{2})",
    rf"(?P<d>\d{{1,2}})[\s-]+(?P<mn>{_MONTH})[\s,-]+(?P<y>\d{{4}}|\d{{2}})",
    rf"(?P<mn>{_MONTH})\s+(?P<d>\d{{1,2}})\s*,?\s+(?P<y>\d{{4}})",
    rf"(?P<mn>{_MONTH})\s+(?P<y>\d{{4}})",
    r"(?P<y>\d{4})[-/](?P<mo>\d{1,2})",
)
_PATTERNS = [
    re.compile(rf"\s*{_WEEKDAY}{date}(?:(?:T|\s*,?\s+){_TIME})?{_ZONE}\s*$", re.IGNORECASE | re.ASCII)
    for date in _DATES
]
_TIME_ONLY = re.compile(rf"\s*{_TIME}{_ZONE}\s*$", re.IGNORECASE | re.ASCII)
_MONTH_NUMBERS = {name.lower(): n for n, full in enumerate(MONTHS, 1) for name in (full, full[:3])}


def read_free(text: str) -> Parts | None:
    """A date in one of the usual forms; None where it is none."""
    if len(text) > 200:
        return None
    for pattern in _PATTERNS:
        match = pattern.match(text)
        if match is not None:
            return _from_match(match.groupdict())
    return None


def _from_match(found: dict[str, str | None]) -> Parts:
    parts = Parts()
    parts.year = full_year(found.get("y") or "1")
    parts.month = (
        _MONTH_NUMBERS[(found["mn"] or "").lower()] if found.get("mn") else int(found.get("mo") or 1)
    )
    parts.day = int(found.get("d") or 1)
    parts.hour, parts.minute, parts.second = (int(found.get(key) or 0) for key in ("h", "mi", "s"))
    parts.tick = fraction_ticks(found.get("f")) if found.get("f") else 0
    if found.get("ap"):
        parts.pm = (found["ap"] or "")[0] in "pP"
        if not 1 <= parts.hour <= 12 and parts.hour != 0:
            parts.month = 99  # 13:00 PM is no time
    zone = found.get("z")
    if zone:
        parts.offset = 0 if zone.upper() in {"Z", "GMT", "UTC"} else loose_offset(zone)
    return parts


def loose_offset(zone: str) -> int:
    """The minutes of `+2`, `+02`, `+0200`, `+02:00`."""
    body = zone[1:]
    if ":" not in body and len(body) <= 2:
        body = body.zfill(2) + ":00"
    hours, _, minutes = body.partition(":")
    return offset_minutes(f"{zone[0]}{hours.zfill(2)}:{minutes or '00'}") if minutes else offset_minutes(zone)


def full_year(digits: str) -> int:
    """A year of two digits as .NET completes it: up to 49 it is 20xx."""
    year = int(digits)
    if len(digits) <= 2:
        return year + (2000 if year <= 49 else 1900)
    return year


def style_number(styles: EnumValue | None) -> int:
    """The flags of a DateTimeStyles, 0 for none."""
    return styles.number if styles is not None else 0


def to_datetime(parts: Parts, styles: int = 0) -> NetDateTime:
    """A DateTime as Parse makes it: an offset turns it into local time, which is UTC here."""
    ticks = parts.ticks()
    if parts.offset is not None:
        instant = ticks - parts.offset * TICKS_PER_MINUTE
        if styles & _ROUNDTRIP and parts.offset == 0:
            return NetDateTime(instant, UTC)
        return NetDateTime(instant, UTC if styles & _TO_UTC else LOCAL)
    if styles & _ASSUME_UTC:
        return NetDateTime(ticks, UTC if styles & _TO_UTC else LOCAL)
    if styles & _ASSUME_LOCAL:
        return NetDateTime(ticks, UTC if styles & _TO_UTC else LOCAL)
    return NetDateTime(ticks, UNSPECIFIED)


def to_offset(parts: Parts, styles: int = 0) -> NetDateTimeOffset:
    """The parts as a DateTimeOffset."""
    found = NetDateTimeOffset(parts.ticks(), parts.offset or 0)
    return NetDateTimeOffset(found.utc, 0) if styles & _TO_UTC else found


def _free(text: str | None, now_ticks: int | None = None) -> Parts:
    if text is None:
        raise argument_null("s")
    parts = read_free(text)
    if parts is None and now_ticks is not None and len(text) < 60:
        match = _TIME_ONLY.match(text)
        if match is not None:
            parts = _from_match(match.groupdict())
            today = NetDateTime(now_ticks).date
            parts.year, parts.month, parts.day = today.year, today.month, today.day
    if parts is None:
        raise bad(text)
    try:
        NetDateTimeOffset(parts.ticks(), parts.offset or 0)
    except NetError:
        raise bad(text) from None
    return parts


def parse_datetime(
    text: str | None, styles: EnumValue | None = None, now_ticks: int | None = None
) -> NetDateTime:
    """DateTime.Parse."""
    return to_datetime(_free(text, now_ticks), style_number(styles))


def parse_offset(
    text: str | None, styles: EnumValue | None = None, now_ticks: int | None = None
) -> NetDateTimeOffset:
    """DateTimeOffset.Parse."""
    return to_offset(_free(text, now_ticks), style_number(styles))


# TimeSpan --------------------------------------------------------------------------------------

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
            f"The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits.",
        )
    ticks = int(days or 0) * TICKS_PER_DAY + int(hours) * TICKS_PER_HOUR + int(minutes) * TICKS_PER_MINUTE
    ticks += int(seconds or 0) * TICKS_PER_SECOND + (fraction_ticks(fraction) if fraction else 0)
    return NetTimeSpan(-ticks if sign else ticks)
