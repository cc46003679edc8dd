"""Calendar and GregorianCalendar: parts of dates, weeks of the year, moving about."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.errors import NotModelled
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.enums import DAYOFWEEK
from core.formula.values.cultures.model import GREGORIAN
from core.formula.values.dates.calendars import NetCalendar
from core.formula.values.dates.datetimes import (
    TICKS_PER_DAY,
    NetDateTime,
    add_months,
    days_in_month,
    is_leap,
)
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import out_of_range

_FIRST_DAY, _FIRST_FULL_WEEK, _FIRST_FOUR_DAY_WEEK = range(3)


@cache
def calendar_table() -> Table:
    return table(
        Method("int GetYear(DateTime time)", lambda made, value: made.calendar.day_of(value.ticks).year),
        Method("int GetMonth(DateTime time)", lambda made, value: made.calendar.day_of(value.ticks).month),
        Method("int GetDayOfMonth(DateTime time)", lambda made, value: made.calendar.day_of(value.ticks).day),
        Method("int GetDayOfYear(DateTime time)", lambda made, value: _day_of_year(made, value.ticks)),
        Method("DayOfWeek GetDayOfWeek(DateTime time)", lambda _, v: EnumValue(DAYOFWEEK, v.weekday)),
        Method("int GetHour(DateTime time)", lambda _, value: value.hour),
        Method("int GetMinute(DateTime time)", lambda _, value: value.minute),
        Method("int GetSecond(DateTime time)", lambda _, value: value.second),
        Method("int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek)", _week),
        Method("int GetDaysInMonth(int year, int month)", _gregorian(days_in_month)),
        Method("int GetDaysInYear(int year)", _gregorian(lambda year: 366 if is_leap(year) else 365)),
        Method("int GetMonthsInYear(int year)", lambda _, year: 12),
        Method("bool IsLeapYear(int year)", _gregorian(is_leap)),
        Method("DateTime AddDays(DateTime time, int days)", _add_days(1)),
        Method("DateTime AddWeeks(DateTime time, int weeks)", _add_days(7)),
        Method("DateTime AddMonths(DateTime time, int months)", _add_months(1)),
        Method("DateTime AddYears(DateTime time, int years)", _add_months(12)),
        Property("int TwoDigitYearMax", lambda made: made.calendar.latest_short_year),
        Property("bool IsReadOnly", lambda made: True),
        Method("string ToString()", lambda made: made.net_text()),
        absent="Eras GetEra GetLeapMonth IsLeapDay IsLeapMonth ToDateTime ToFourDigitYear AlgorithmType AddHours "
        "AddMinutes AddSeconds AddMilliseconds GetMilliseconds MinSupportedDateTime MaxSupportedDateTime Clone ReadOnly",
    )


@cache
def gregorian_calendar_table() -> Table:
    return table(Method("new()", lambda: NetCalendar(GREGORIAN)), absent="CalendarType")


def _gregorian(function: Callable[..., Any]) -> Callable[..., Any]:
    def run(made: NetCalendar, *numbers: int) -> Any:
        _only_gregorian(made)
        return function(*numbers)

    return run


def _only_gregorian(made: NetCalendar) -> None:
    if made.name != GREGORIAN:
        raise NotModelled(f"computing in the {made.name} calendar")


def _add_days(scale: int) -> Callable[[NetCalendar, NetDateTime, int], NetDateTime]:
    def add(_: NetCalendar, value: NetDateTime, count: int) -> NetDateTime:
        return NetDateTime(value.ticks + count * scale * TICKS_PER_DAY)

    return add


def _add_months(scale: int) -> Callable[[NetCalendar, NetDateTime, int], NetDateTime]:
    def add(made: NetCalendar, value: NetDateTime, count: int) -> NetDateTime:
        _only_gregorian(made)
        return NetDateTime(add_months(value.ticks, count * scale))

    return add


def _day_of_year(made: NetCalendar, ticks: int) -> int:
    year = made.calendar.day_of(ticks).year
    return ticks // TICKS_PER_DAY - made.calendar.ordinal(year, 1, 1) + 1


def _week(made: NetCalendar, value: NetDateTime, rule: EnumValue, first_day: EnumValue) -> int:
    if not 0 <= first_day.number <= 6:
        raise out_of_range("firstDayOfWeek", "Valid values are between Sunday and Saturday, inclusive.")
    if not 0 <= rule.number <= 2:
        raise out_of_range("rule", "Valid values are between FirstDay and FirstFourDayWeek, inclusive.")
    return week_of_year(made, value.ticks, rule.number, first_day.number)


def week_of_year(made: NetCalendar, ticks: int, rule: int, first_day: int) -> int:
    """The number of the week; days before a year's first week belong to the last one of the year before."""
    day = _day_of_year(made, ticks) - 1
    weekday = (ticks // TICKS_PER_DAY + 1) % 7
    first_weekday = (weekday - day) % 7  # of 1 January
    if rule == _FIRST_DAY:
        return (day + (first_weekday - first_day) % 7) // 7 + 1
    least = 7 if rule == _FIRST_FULL_WEEK else 4
    offset = (first_day - first_weekday) % 7  # days before the first one that begins a week
    if offset >= least:
        offset -= 7
    if day >= offset:
        return (day - offset) // 7 + 1
    return week_of_year(made, ticks - (day + 1) * TICKS_PER_DAY, rule, first_day)
