"""The calendars that cultures have by default: Gregorian, Thai Buddhist, Persian and Umm al-Qura.

A calendar turns ticks into year, month and day, and back. Dates that one doesn't reach are refused as .NET does;
dates that .NET reaches and this does not are "not supported here".
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import cache
from typing import NamedTuple, Protocol

from core.formula.errors import NotModelled
from core.formula.types.builtin import CALENDAR, GREGORIANCALENDAR
from core.formula.types.model import Type
from core.formula.values.cultures.model import GREGORIAN
from core.formula.values.dates.datetimes import TICKS_PER_DAY, days_in_month
from core.formula.values.objects.exceptions import net


class Day(NamedTuple):
    year: int
    month: int
    day: int


class Calendar(Protocol):
    """`latest_short_year` is the last year that two digits can mean (TwoDigitYearMax)."""

    name: str
    latest_short_year: int

    def day_of(self, ticks: int) -> Day:
        """The date of a moment."""

    def length(self, year: int, month: int) -> int:
        """The days of a month; 0 where the calendar has no such month."""

    def ordinal(self, year: int, month: int, day: int) -> int:
        """The days since 0001-01-01 of the Gregorian calendar, of a date that there is."""


class _Gregorian:
    name = "GregorianCalendar"
    latest_short_year = 2049
    offset = 0  # years that are counted on top of the Gregorian ones

    def day_of(self, ticks: int) -> Day:
        found = date.fromordinal(ticks // TICKS_PER_DAY + 1)
        return Day(found.year + self.offset, found.month, found.day)

    def length(self, year: int, month: int) -> int:
        year -= self.offset
        return days_in_month(year, month) if 1 <= year <= 9999 and 1 <= month <= 12 else 0

    def ordinal(self, year: int, month: int, day: int) -> int:
        return date(year - self.offset, month, day).toordinal() - 1


class _ThaiBuddhist(_Gregorian):
    name = "ThaiBuddhistCalendar"
    latest_short_year = 2572
    offset = 543


class _Persian:
    """Leap years come in cycles of 33 years; from 1178 to 1633 that agrees with the astronomical year."""

    name = "PersianCalendar"
    latest_short_year = 1410
    first, last = 1178, 1633

    @staticmethod
    @cache
    def _new_years() -> list[int]:
        """The ordinals of 1 Farvardin of the years from `first` to the one after `last`."""
        begins = {1403: date(2024, 3, 20).toordinal() - 1}
        for year in range(1403, _Persian.last + 1):
            begins[year + 1] = begins[year] + 365 + _Persian._is_leap(year)
        for year in range(1402, _Persian.first - 1, -1):
            begins[year] = begins[year + 1] - 365 - _Persian._is_leap(year)
        return [begins[year] for year in sorted(begins)]

    @staticmethod
    def _is_leap(year: int) -> bool:
        return (25 * year + 11) % 33 < 8

    def day_of(self, ticks: int) -> Day:
        begins = self._new_years()
        ordinal = ticks // TICKS_PER_DAY
        index = bisect_right(begins, ordinal) - 1
        if not 0 <= index < len(begins) - 1:
            _check_range(self.name, ordinal, date(622, 3, 22), date(9999, 12, 31))
            raise NotModelled("dates of the Persian calendar before 1178 or after 1633")
        rest = ordinal - begins[index]
        month, day = divmod(rest, 31) if rest < 186 else divmod(rest - 186, 30)
        return Day(self.first + index, month + (1 if rest < 186 else 7), day + 1)

    def length(self, year: int, month: int) -> int:
        if not (1 <= year <= 9378 and 1 <= month <= 12):
            return 0
        if not self.first <= year <= self.last:
            raise NotModelled("dates of the Persian calendar before 1178 or after 1633")
        return 31 if month <= 6 else 30 if month < 12 or self._is_leap(year) else 29

    def ordinal(self, year: int, month: int, day: int) -> int:
        before = 31 * (month - 1) if month <= 6 else 186 + 30 * (month - 7)
        return self._new_years()[year - self.first] + before + day - 1


class _UmAlQura:
    """The calendar of Saudi Arabia, by the tables of the library hijridate, which begin with 1343 (1924)."""

    name = "UmAlQuraCalendar"
    latest_short_year = 1451
    first, last = 1318, 1500
    _tabled = 1343

    def day_of(self, ticks: int) -> Day:
        from hijridate import Gregorian

        ordinal = ticks // TICKS_PER_DAY
        _check_range(self.name, ordinal, date(1900, 4, 30), date(2077, 11, 16))
        moment = date.fromordinal(ordinal + 1)
        if moment < date(1924, 8, 1):
            raise NotModelled("dates of the Umm al-Qura calendar before 1343 (1924)")
        return Day(*Gregorian.fromdate(moment).to_hijri().datetuple())

    def length(self, year: int, month: int) -> int:
        from hijridate import Hijri

        if not (self.first <= year <= self.last and 1 <= month <= 12):
            return 0
        if year < self._tabled:
            raise NotModelled("dates of the Umm al-Qura calendar before 1343 (1924)")
        return Hijri(year, month, 1).month_length()

    def ordinal(self, year: int, month: int, day: int) -> int:
        from hijridate import Hijri

        return Hijri(year, month, day).to_gregorian().toordinal() - 1


def _check_range(name: str, ordinal: int, first: date, last: date) -> None:
    if not first.toordinal() <= ordinal + 1 <= last.toordinal():
        raise net(
            "ArgumentOutOfRangeException",
            f"Specified time is not supported in this calendar. It should be between {first:%m/%d/%Y} 00:00:00 "
            f"(Gregorian date) and {last:%m/%d/%Y} 23:59:59 (Gregorian date), inclusive.",
            "time",
        )


GREGORIAN_CALENDAR: Calendar = _Gregorian()
_CALENDARS: dict[str, Calendar] = {
    GREGORIAN: GREGORIAN_CALENDAR,
    "ThaiBuddhist": _ThaiBuddhist(),
    "Persian": _Persian(),
    "UmAlQura": _UmAlQura(),
}


def calendar_of(name: str) -> Calendar:
    """The calendar that a culture's date format names."""
    return _CALENDARS[name]


def whole_year(calendar: Calendar, year: int) -> int:
    """The year that two digits mean (ToFourDigitYear); a longer one stays."""
    if year >= 100:
        return year
    century, latest = divmod(calendar.latest_short_year, 100)
    return (century - (year > latest)) * 100 + year


class NetCalendar:
    """A Calendar of a formula."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def type(self) -> Type:
        return GREGORIANCALENDAR if self.name == GREGORIAN else CALENDAR

    @property
    def calendar(self) -> Calendar:
        return calendar_of(self.name)

    def net_text(self) -> str:
        return f"System.Globalization.{self.calendar.name}"
