"""TimeZoneInfo: zones by their IANA or Windows names, and times from one to another."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import TIMESPAN
from core.formula.values.collections.containers import NetArray
from core.formula.values.dates.datetimes import (
    LOCAL,
    MAX_TICKS,
    TICKS_PER_MINUTE,
    UNSPECIFIED,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
    NetTimeSpan,
)
from core.formula.values.dates.zonenames import daylight_name, display_name, standard_name
from core.formula.values.dates.zones import UTC_ID, UTC_ZONE, LocalTime, Zone, here, windows_names, zone_of
from core.formula.values.objects.exceptions import argument_null, net
from core.formula.values.objects.hashing import hash_code

_INVALID = (
    "The supplied DateTime represents an invalid time.  For example, when the clock is adjusted forward, any time "
    "in the period that is skipped is invalid."
)
_WRONG_KIND = (
    "The conversion could not be completed because the supplied DateTime did not have the Kind property set "
    "correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be "
    "TimeZoneInfo.Local."
)
_NOT_AMBIGUOUS = "The supplied DateTime is not in an ambiguous time range."


def _find(name: str | None) -> Zone:
    if name is None:
        raise argument_null("id")
    return zone_of(name)


def _given(zone: Zone | None, parameter: str) -> Zone:
    if zone is None:
        raise argument_null(parameter)
    return zone


def _kind_of(zone: Zone) -> int:
    return UTC if zone is UTC_ZONE else LOCAL if zone is here() else UNSPECIFIED


def _span(minutes: int) -> NetTimeSpan:
    return NetTimeSpan(minutes * TICKS_PER_MINUTE)


def _kept(ticks: int, kind: int) -> NetDateTime:
    """A date that .NET keeps within its range."""
    return NetDateTime(min(max(ticks, 0), MAX_TICKS), kind)


# From one zone to another ------------------------------------------------------------------------


def _instant(value: NetDateTime, zone: Zone) -> int:
    """The UTC ticks of a local time of a zone; a time that the clock skips is an ArgumentException."""
    found = zone.local(value.ticks)
    if found.invalid:
        raise net("ArgumentException", _INVALID, "dateTime")
    return value.ticks - found.offset.minutes * TICKS_PER_MINUTE


def _convert(value: NetDateTime, zone: Zone | None) -> NetDateTime:
    return _between(value, UTC_ZONE if value.kind == UTC else here(), _given(zone, "destinationTimeZone"))


def _convert_from(value: NetDateTime, source: Zone | None, target: Zone | None) -> NetDateTime:
    source = _given(source, "sourceTimeZone")
    target = _given(target, "destinationTimeZone")
    if value.kind not in {UNSPECIFIED, _kind_of(source)}:
        raise net("ArgumentException", _WRONG_KIND, "sourceTimeZone")
    return _between(value, source, target)


def _between(value: NetDateTime, source: Zone, target: Zone) -> NetDateTime:
    if source is target and value.kind != UNSPECIFIED:
        return value
    instant = _instant(value, source)
    if not 0 <= instant <= MAX_TICKS:
        return _kept(instant, _kind_of(target))
    return _kept(instant + target.at(instant).minutes * TICKS_PER_MINUTE, _kind_of(target))


def _from_utc(value: NetDateTime, zone: Zone | None) -> NetDateTime:
    return _convert_from(value, UTC_ZONE, zone)


def _to_utc(value: NetDateTime, zone: Zone | None = None) -> NetDateTime:
    if zone is None:
        zone = UTC_ZONE if value.kind == UTC else here()
    return _convert_from(value, zone, UTC_ZONE)


def _to_utc_from(value: NetDateTime, zone: Zone | None) -> NetDateTime:
    return _to_utc(value, _given(zone, "sourceTimeZone"))


def _convert_offset(value: NetDateTimeOffset, zone: Zone | None) -> NetDateTimeOffset:
    minutes = _given(zone, "destinationTimeZone").at(value.utc).minutes
    return NetDateTimeOffset(value.utc + minutes * TICKS_PER_MINUTE, minutes)


def _by_ids(value: NetDateTime, source: str | None, target: str | None) -> NetDateTime:
    return _convert_from(value, _find(source), _find(target))


def _by_id(value: NetDateTime, target: str | None) -> NetDateTime:
    return _convert(value, _find(target))


# What a time is in a zone ------------------------------------------------------------------------


def _local_time(zone: Zone, value: NetDateTime) -> LocalTime:
    """A time as the zone's own: one of UTC or of another local zone is moved there first."""
    if value.kind == UNSPECIFIED or (value.kind == LOCAL and zone is here()):
        return zone.local(value.ticks)
    instant = value.ticks
    if value.kind == LOCAL:
        instant -= here().local(value.ticks).offset.minutes * TICKS_PER_MINUTE
    return LocalTime(zone.at(instant))


def _offset(zone: Zone, value: NetDateTime) -> NetTimeSpan:
    return _span(_local_time(zone, value).offset.minutes)


def _is_summer(zone: Zone, value: NetDateTime) -> bool:
    return _local_time(zone, value).offset.summer


def _is_invalid(zone: Zone, value: NetDateTime) -> bool:
    return _local_time(zone, value).invalid


def _ambiguity(zone: Zone, value: NetDateTime) -> tuple[int, ...]:
    """The offsets of a time that the clock of the zone shows twice."""
    if value.kind == UNSPECIFIED or (value.kind == LOCAL and zone is here()):
        return zone.local(value.ticks).choices
    offset = _local_time(zone, value).offset.minutes
    instant = value.ticks
    if value.kind == LOCAL:
        instant -= here().local(value.ticks).offset.minutes * TICKS_PER_MINUTE
    return zone.local(instant + offset * TICKS_PER_MINUTE).choices


def _ambiguous_offsets(zone: Zone, value: NetDateTime) -> NetArray:
    choices = _ambiguity(zone, value)
    if not choices:
        raise net("ArgumentException", _NOT_AMBIGUOUS, "dateTime")
    return NetArray.of(TIMESPAN, [_span(minutes) for minutes in sorted(choices)])


def _ambiguous_offset(zone: Zone, value: NetDateTimeOffset) -> bool:
    there = value.utc + zone.at(value.utc).minutes * TICKS_PER_MINUTE
    return bool(zone.local(there).choices)


def _to_iana(name: str | None) -> tuple[bool, str | None]:
    found = windows_names().get(name or "")
    return found is not None, found


@cache
def time_zone_table() -> Table:
    """The members of TimeZoneInfo."""
    moment, there = "DateTime dateTime", "TimeZoneInfo destinationTimeZone"
    offset = "DateTimeOffset dateTimeOffset"
    return table(
        Method("static TimeZoneInfo FindSystemTimeZoneById(string id)", _find),
        Property("static TimeZoneInfo Utc", lambda: UTC_ZONE),
        Property("static TimeZoneInfo Local", lambda _: here(), run=True),
        Method(f"static DateTimeOffset ConvertTime({offset}, {there})", _convert_offset),
        Method(f"static DateTime ConvertTime({moment}, {there})", _convert),
        Method(f"static DateTime ConvertTime({moment}, TimeZoneInfo sourceTimeZone, {there})", _convert_from),
        Method(f"static DateTime ConvertTimeFromUtc({moment}, {there})", _from_utc),
        Method(f"static DateTime ConvertTimeToUtc({moment})", _to_utc),
        Method(f"static DateTime ConvertTimeToUtc({moment}, TimeZoneInfo sourceTimeZone)", _to_utc_from),
        Method(
            f"static DateTimeOffset ConvertTimeBySystemTimeZoneId({offset}, string destinationTimeZoneId)",
            lambda value, name: _convert_offset(value, _find(name)),
        ),
        Method(
            f"static DateTime ConvertTimeBySystemTimeZoneId({moment}, string destinationTimeZoneId)", _by_id
        ),
        Method(
            f"static DateTime ConvertTimeBySystemTimeZoneId({moment}, string sourceTimeZoneId, string destinationTimeZoneId)",
            _by_ids,
        ),
        Method("static bool TryConvertWindowsIdToIanaId(string windowsId, out string ianaId)", _to_iana),
        Method(f"TimeSpan GetUtcOffset({offset})", lambda zone, value: _span(zone.at(value.utc).minutes)),
        Method(f"TimeSpan GetUtcOffset({moment})", _offset),
        Method(f"bool IsDaylightSavingTime({moment})", _is_summer),
        Method(f"bool IsDaylightSavingTime({offset})", lambda zone, value: zone.at(value.utc).summer),
        Method(f"bool IsInvalidTime({moment})", _is_invalid),
        Method(f"bool IsAmbiguousTime({moment})", lambda zone, value: bool(_ambiguity(zone, value))),
        Method(f"bool IsAmbiguousTime({offset})", _ambiguous_offset),
        Method(f"TimeSpan[] GetAmbiguousTimeOffsets({moment})", _ambiguous_offsets),
        Property("string Id", lambda zone: zone.id),
        Property("string DisplayName", display_name),
        Property("string StandardName", standard_name),
        Property("string DaylightName", daylight_name),
        Property("TimeSpan BaseUtcOffset", lambda zone: _span(zone.base)),
        Property("bool SupportsDaylightSavingTime", _has_changes),
        Property("bool HasIanaId", lambda zone: zone.id == zone.iana),
        Method("string ToString()", display_name),
        Method("bool Equals(TimeZoneInfo other)", lambda zone, other: zone == other),
        Method("bool Equals(object obj)", lambda zone, other: zone == other),
        Method("bool HasSameRules(TimeZoneInfo other)", _same_rules),
        Method("int GetHashCode()", lambda zone: hash_code(zone.id)),
        absent="GetAdjustmentRules GetSystemTimeZones CreateCustomTimeZone FromSerializedString ToSerializedString "
        "TryConvertIanaIdToWindowsId TryFindSystemTimeZoneById ClearCachedData",
    )


def _same_rules(zone: Zone, other: Zone | None) -> bool:
    return _given(other, "other").iana == zone.iana


def _has_changes(zone: Any) -> bool:
    """Whether the zone has had any other offset: .NET on Linux counts every change that tzdata tells of."""
    return zone.iana != UTC_ID and bool(zone.has_changes)
