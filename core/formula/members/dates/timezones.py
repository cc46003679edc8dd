"""TimeZoneInfo: zones by their Windows or IANA names, and times from one to another."""

from __future__ import annotations

from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from core.formula.members.system.cultures import Named
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import (
    TIMEZONEINFO,
)
from core.formula.values.dates.datetimes import (
    TICKS_PER_MINUTE,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
    NetTimeSpan,
    from_python,
    to_python,
)
from core.formula.values.objects.exceptions import argument_null, net

# The Windows names that Americans and Europeans write, by CLDR's table of zones.
_WINDOWS_ZONES = {
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver",
    "US Mountain Standard Time": "America/Phoenix",
    "Pacific Standard Time": "America/Los_Angeles",
    "Alaskan Standard Time": "America/Anchorage",
    "Hawaiian Standard Time": "Pacific/Honolulu",
    "Atlantic Standard Time": "America/Halifax",
    "GMT Standard Time": "Europe/London",
    "W. Europe Standard Time": "Europe/Berlin",
    "Romance Standard Time": "Europe/Paris",
    "Central Europe Standard Time": "Europe/Budapest",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "UTC": "UTC",
}


def _zone(name: str | None) -> Named:
    if name is None:
        raise argument_null("id")
    known = _WINDOWS_ZONES.get(name, name)
    try:
        ZoneInfo(known)
    except (KeyError, ValueError, OSError):
        raise net(
            "TimeZoneNotFoundException", f"The time zone ID '{name}' was not found on the local computer."
        ) from None
    return Named(TIMEZONEINFO, known)


def _offset_at(zone: Named, utc_ticks: int) -> int:
    """The zone's offset in minutes at a UTC instant."""
    return from_python(to_python(NetDateTimeOffset(utc_ticks)).astimezone(ZoneInfo(zone.name))).offset


def _to_zone_offset(value: NetDateTimeOffset, zone: Named) -> NetDateTimeOffset:
    offset = _offset_at(zone, value.utc)
    return NetDateTimeOffset(value.utc + offset * TICKS_PER_MINUTE, offset)


def _to_zone(value: NetDateTime, zone: Named) -> NetDateTime:
    """From UTC (local time is UTC here) to the zone's time."""
    return NetDateTime(
        value.ticks + _offset_at(zone, value.ticks) * TICKS_PER_MINUTE, UTC if zone.name == "UTC" else 0
    )


def _local_offset(zone: Named, local_ticks: int) -> int:
    return from_python(to_python(NetDateTimeOffset(local_ticks)).replace(tzinfo=ZoneInfo(zone.name))).offset


def _to_utc(value: NetDateTime, zone: Named | None = None) -> NetDateTime:
    offset = _local_offset(zone, value.ticks) if zone is not None and value.kind != UTC else 0
    return NetDateTime(value.ticks - offset * TICKS_PER_MINUTE, UTC)


def _utc_offset(zone: Named, value: Any) -> NetTimeSpan:
    ticks = value.utc if isinstance(value, NetDateTimeOffset) else None
    minutes = _offset_at(zone, ticks) if ticks is not None else _local_offset(zone, value.ticks)
    return NetTimeSpan(minutes * TICKS_PER_MINUTE)


@cache
def time_zone_table() -> Table:
    """The members of TimeZoneInfo."""
    return table(
        Method("static TimeZoneInfo FindSystemTimeZoneById(string id)", _zone),
        Property("static TimeZoneInfo Utc", lambda: Named(TIMEZONEINFO, "UTC")),
        Method(
            "static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)",
            _to_zone_offset,
        ),
        Method("static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)", _to_zone),
        Method(
            "static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)",
            _to_zone,
        ),
        Method("static DateTime ConvertTimeToUtc(DateTime dateTime)", _to_utc),
        Method("static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)", _to_utc),
        Method(
            "static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId)",
            lambda value, name: _to_zone_offset(value, _zone(name)),
        ),
        Method(
            "static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId)",
            lambda value, name: _to_zone(value, _zone(name)),
        ),
        Method("TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset)", _utc_offset),
        Method("TimeSpan GetUtcOffset(DateTime dateTime)", _utc_offset),
        Property("string Id", lambda zone: zone.name),
    )
