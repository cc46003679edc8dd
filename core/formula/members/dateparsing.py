"""Parse and ParseExact of DateTime, DateTimeOffset and TimeSpan, in the invariant culture."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from core.formula.errors import NetError
from core.formula.values.boxed import EnumValue
from core.formula.values.dateformat import DAYS, MONTHS, STANDARD, quoted, run_length
from core.formula.values.dateparse import fraction_ticks, offset_minutes
from core.formula.values.datetimes import (
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
from core.formula.values.exceptions import argument_null, net

_ASSUME_LOCAL, _ASSUME_UTC, _TO_UTC, _ROUNDTRIP = 32, 64, 16, 128
_WHITE_STYLES = 7


class Parts:
    """What a text said: date, time, offset in minutes (None: nothing was said)."""

    __slots__ = ("day", "hour", "minute", "month", "offset", "pm", "second", "tick", "year")

    def __init__(self) -> None:
        self.year = self.month = self.day = 0
        self.hour = self.minute = self.second = self.tick = 0
        self.offset: int | None = None
        self.pm: bool | None = None

    def ticks(self) -> int:
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


def _bad(text: str) -> Exception:
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
    parts.year = _year(found.get("y") or "1")
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
        parts.offset = 0 if zone.upper() in {"Z", "GMT", "UTC"} else _loose_offset(zone)
    return parts


def _loose_offset(zone: str) -> int:
    body = zone[1:]
    if ":" not in body and len(body) <= 2:
        body = body.zfill(2) + ":00"
    hours, _, minutes = body.partition(":")
    return offset_minutes(f"{zone[0]}{hours.zfill(2)}:{minutes or '00'}") if minutes else offset_minutes(zone)


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) <= 2:
        return year + (2000 if year <= 49 else 1900)
    return year


def _styles(styles: EnumValue | None) -> int:
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
        raise _bad(text)
    try:
        NetDateTimeOffset(parts.ticks(), parts.offset or 0)
    except NetError:
        raise _bad(text) from None
    return parts


def parse_datetime(
    text: str | None, styles: EnumValue | None = None, now_ticks: int | None = None
) -> NetDateTime:
    """DateTime.Parse."""
    return to_datetime(_free(text, now_ticks), _styles(styles))


def parse_offset(
    text: str | None, styles: EnumValue | None = None, now_ticks: int | None = None
) -> NetDateTimeOffset:
    """DateTimeOffset.Parse."""
    return to_offset(_free(text, now_ticks), _styles(styles))


# Exact patterns --------------------------------------------------------------------------------


class _Mismatch(Exception):
    """The text doesn't follow the pattern."""


def read_exact(text: str, pattern: str, styles: int = 0) -> Parts | None:
    """A text read by a pattern; None where it doesn't follow it."""
    if len(pattern) == 1:
        if pattern not in STANDARD:
            raise net("FormatException", "Format specifier was invalid.")
        pattern = STANDARD[pattern].replace("GMT", "'GMT'").replace("ssZ", "ss'Z'")
    if styles & _WHITE_STYLES:
        text, pattern = text.strip(), pattern.strip()
    reader = _Exact(text, pattern)
    try:
        reader.read()
        reader.parts.ticks()
    except (_Mismatch, NetError):
        return None
    return reader.parts


class _Exact:
    """Walks a text and a pattern side by side."""

    def __init__(self, text: str, pattern: str) -> None:
        self.text = text
        self.pattern = pattern
        self.at = 0
        self.parts = Parts()

    def read(self) -> None:
        index = 0
        pattern = self.pattern
        while index < len(pattern):
            letter = pattern[index]
            if letter in "'\"":
                index, literal = quoted(pattern, index)
                self.literal(literal)
            elif letter == "\\":
                self.literal(pattern[index + 1 : index + 2])
                index += 2
            elif letter == "%":
                index += 1
            else:
                count = run_length(pattern, index)
                self.field(letter, count)
                index += count
        if self.at != len(self.text):
            raise _Mismatch

    def literal(self, literal: str) -> None:
        if not self.text.startswith(literal, self.at):
            raise _Mismatch
        self.at += len(literal)

    def digits(self, least: int, most: int) -> int:
        end = self.at
        while end < len(self.text) and end - self.at < most and self.text[end] in "0123456789":
            end += 1
        if end - self.at < least:
            raise _Mismatch
        value = int(self.text[self.at : end])
        self.at = end
        return value

    def name(self, names: Iterable[str]) -> int:
        for number, name in enumerate(names, 1):
            if self.text[self.at : self.at + len(name)].lower() == name.lower():
                self.at += len(name)
                return number
        raise _Mismatch

    def field(self, letter: str, count: int) -> None:
        if letter in "yMd":
            self.date_field(letter, count)
        elif letter in "hHms":
            value = self.digits(1 if count == 1 else 2, 2)
            setattr(self.parts, {"h": "hour", "H": "hour", "m": "minute", "s": "second"}[letter], value)
            if letter == "h" and self.parts.pm is None:
                if not 1 <= value <= 12:
                    raise _Mismatch
                self.parts.hour = value % 12
        elif letter in "fF":
            self.fraction(letter, count)
        elif letter == "t":
            self.meridiem(count)
        elif letter in "zK":
            self.zone(optional=letter == "K")
        else:
            self.literal(letter * count)

    def date_field(self, letter: str, count: int) -> None:
        if letter == "y":
            shown = self.digits(
                count if count > 2 else 1 if count == 1 else 2, max(count, 2) if count > 2 else 2
            )
            self.parts.year = _year(str(shown).zfill(2)) if count <= 2 else shown
        elif count > 2:
            names = MONTHS if letter == "M" else DAYS
            number = self.name([name[:3] for name in names] if count == 3 else names)
            if letter == "M":
                self.parts.month = number
        else:
            value = self.digits(1 if count == 1 else 2, 2)
            setattr(self.parts, "month" if letter == "M" else "day", value)
            if value == 0:
                raise _Mismatch

    def fraction(self, letter: str, count: int) -> None:
        start = self.at
        if letter == "f":
            self.digits(count, count)
        else:
            while self.at < len(self.text) and self.at - start < count and self.text[self.at] in "0123456789":
                self.at += 1
        self.parts.tick = fraction_ticks(self.text[start : self.at]) if self.at > start else 0

    def meridiem(self, count: int) -> None:
        mark = self.text[self.at : self.at + min(count, 2)].upper()
        if mark not in {"AM", "PM", "A", "P"}:
            raise _Mismatch
        self.at += len(mark)
        self.parts.pm = mark[0] == "P"

    def zone(self, *, optional: bool) -> None:
        match = re.compile(r"Z|[+-]\d{1,2}(?::?\d{2})?").match(self.text, self.at)
        if match is None:
            if optional:
                return
            raise _Mismatch
        self.at = match.end()
        self.parts.offset = 0 if match[0] == "Z" else _loose_offset(match[0])


def exact_parts(text: str | None, patterns: Any, styles: EnumValue | None) -> Parts:
    """What a text says by the first pattern that it follows."""
    if text is None:
        raise argument_null("s")
    for pattern in [patterns] if isinstance(patterns, str) or patterns is None else patterns.items:
        if pattern is None:
            raise argument_null("format")
        parts = read_exact(text, pattern, _styles(styles))
        if parts is not None:
            return parts
    raise _bad(text)


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
