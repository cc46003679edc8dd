"""Time zones as TimeZoneInfo of .NET on Linux has them: the offsets of tzdata, and .NET's rules for local times.

At a local time that the clock skips or shows twice .NET takes the zone's standard time. What it calls standard is
the zone's present one: where that was another in the past, it sees no skipped hour there, and neither does this.
Measured on .NET 8.0.4 for each change of each zone from 1970 to 2037; after that some zones differ by its own
reading of rules such as "24:00".
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from importlib import resources
from typing import NamedTuple
from zoneinfo import ZoneInfo

from core.formula.types.builtin import TIMEZONEINFO
from core.formula.values.cultures.cldr import shared
from core.formula.values.cultures.current import local_zone, present_moment
from core.formula.values.cultures.icu import icu_differences
from core.formula.values.dates.datetimes import (
    MAX_TICKS,
    TICKS_PER_DAY,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    NetDateTimeOffset,
    from_python,
)
from core.formula.values.objects.exceptions import net

UTC_ID = "UTC"
_AROUND = 3 * TICKS_PER_DAY
_START = datetime(1, 1, 1, tzinfo=UTC)


_HALVES = (0, 182 * TICKS_PER_DAY)


def _year_ticks(year: int) -> int:
    return date(year, 1, 1).toordinal() * TICKS_PER_DAY


class Offset(NamedTuple):
    """The minutes that a zone is ahead of UTC, and whether that is its summer time."""

    minutes: int
    summer: bool


class LocalTime(NamedTuple):
    """What a zone's local time means. `choices` are the offsets of a time that the clock shows twice."""

    offset: Offset
    invalid: bool = False
    choices: tuple[int, ...] = ()


class Zone:
    """A TimeZoneInfo: known by its id, which may be Windows' name of an IANA zone."""

    __slots__ = ("_base", "iana", "id", "zone")
    type = TIMEZONEINFO

    def __init__(self, id_: str, iana: str, zone: tzinfo) -> None:
        self.id = id_
        self.iana = iana
        self.zone = zone
        self._base: int | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Zone) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def has_changes(self) -> bool:
        """Whether tzdata tells of any change of the zone's offset, that from mean solar time included."""
        present = self.at(_year_ticks(2040))
        return any(
            self.at(_year_ticks(year) + half) != present for year in range(1800, 2040) for half in _HALVES
        )

    @property
    def has_summer_time(self) -> bool:
        """Whether the zone has summer time within half a year of the present."""
        moment = present_moment()
        return any(self._offset(moment + timedelta(days=days)).summer for days in range(-180, 181, 30))

    @property
    def base(self) -> int:
        """The minutes of the zone's present standard time."""
        if self._base is None:
            moment = present_moment()
            # The standard time was in force last within a year, or the zone has had none for long.
            offsets = (self._offset(moment - timedelta(days=30 * months)) for months in range(14))
            self._base = next(
                (offset.minutes for offset in offsets if not offset.summer), self._offset(moment).minutes
            )
        return self._base

    def _offset(self, moment: datetime) -> Offset:
        there = moment.astimezone(self.zone)
        size = there.utcoffset() or timedelta(0)
        return Offset(int(size / timedelta(minutes=1)), bool(there.dst()))

    def at(self, utc_ticks: int) -> Offset:
        """The offset at a moment."""
        kept = min(max(utc_ticks, 2 * TICKS_PER_DAY), MAX_TICKS - 2 * TICKS_PER_DAY)
        return self._offset(_START + timedelta(microseconds=kept // 10))

    def local(self, ticks: int) -> LocalTime:
        """What a local time means, in the rule that is in force by the offset before it."""
        begin = ticks - _AROUND
        changes = self._changes(begin, ticks + _AROUND)
        periods = [(begin, self.at(begin)), *((change, self.at(change)) for change in changes)]
        index = 0
        for number in range(1, len(periods)):
            if ticks - periods[number - 1][1].minutes * TICKS_PER_MINUTE >= periods[number][0]:
                index = number
        offset = periods[index][1]
        saved = (offset.minutes - self.base) * TICKS_PER_MINUTE if offset.summer else 0
        if saved <= 0:
            return LocalTime(offset)
        standard = Offset(self.base, summer=False)
        if index:
            skipped = periods[index][0] + periods[index - 1][1].minutes * TICKS_PER_MINUTE
            if skipped <= ticks < skipped + saved:
                return LocalTime(standard, invalid=True)
        if index + 1 < len(periods):
            end = periods[index + 1][0] + offset.minutes * TICKS_PER_MINUTE
            if end - saved <= ticks < end:
                return LocalTime(standard, choices=(self.base, offset.minutes))
        return LocalTime(offset)

    def _changes(self, begin: int, end: int) -> list[int]:
        """The moments between two at which the offset changes, to the second."""
        found: list[int] = []
        step = TICKS_PER_DAY // 8
        at = begin
        while at < end:
            known = self.at(at)
            after = at + step
            if self.at(after) == known:
                at = after
                continue
            low, high = at // TICKS_PER_SECOND, after // TICKS_PER_SECOND
            while high - low > 1:
                middle = (low + high) // 2
                if self.at(middle * TICKS_PER_SECOND) == known:
                    low = middle
                else:
                    high = middle
            at = high * TICKS_PER_SECOND
            found.append(at)
        return found


UTC_ZONE = Zone(UTC_ID, UTC_ID, UTC)


@cache
def _iana_names() -> frozenset[str]:
    return frozenset(resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())


@cache
def windows_names() -> dict[str, str]:
    """Windows' names of zones and the IANA zones that CLDR gives for them."""
    return {**shared("windows_zone_mapping"), **icu_differences()["windows_zones"]}


@cache
def _found(name: str) -> Zone | None:
    if name in _iana_names():
        return Zone(name, name, ZoneInfo(name))
    iana = windows_names().get(name)
    return Zone(name, iana, ZoneInfo(iana)) if iana is not None else None


def is_zone(name: str) -> bool:
    """Whether it is an IANA id."""
    return name in _iana_names()


def zone_of(name: str) -> Zone:
    """FindSystemTimeZoneById: an IANA id or Windows' name, both with their case."""
    if name.upper() == UTC_ID:
        return UTC_ZONE
    found = _found(name)
    if found is None:
        raise net(
            "TimeZoneNotFoundException", f"The time zone ID '{name}' was not found on the local computer."
        )
    return found


@cache
def _of_python(zone: tzinfo) -> Zone:
    name = getattr(zone, "key", UTC_ID)
    return Zone(name, name, zone)


def here() -> Zone:
    """TimeZoneInfo.Local: the zone of the scope."""
    return _of_python(local_zone())


def local_offset(ticks: int) -> int:
    """The minutes that the local zone is ahead of UTC at one of its own times."""
    return 0 if local_zone() is UTC else here().local(ticks).offset.minutes


def local_now() -> NetDateTimeOffset:
    """The moment of the evaluation, at local time."""
    return from_python(present_moment().astimezone(local_zone()))
