"""Members of DateOnly, TimeOnly and ISOWeek."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from core.formula.members.dates.datetimeparsing import attempt
from core.formula.members.dates.datetimes import compare
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import LONG, TIMESPAN
from core.formula.types.declared import static
from core.formula.types.enums import DAYOFWEEK
from core.formula.types.userdefined import OPERATORS
from core.formula.values.cultures.current import formats_of
from core.formula.values.dates.datetimes import (
    MAX_TICKS,
    TICKS_PER_DAY,
    TICKS_PER_HOUR,
    TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    NetDateTime,
    NetTimeSpan,
    days_in_month,
)
from core.formula.values.dates.dayandtime import TIMEONLY, NetDateOnly, NetTimeOnly
from core.formula.values.dates.reading import parse_datetime, parse_datetime_exact
from core.formula.values.numbers.whole import double_to_whole
from core.formula.values.objects.boxed import EnumValue, unbox
from core.formula.values.objects.exceptions import NetError, argument_null, net, out_of_range
from core.formula.values.objects.hashing import hash_code

ISOWEEK = static("ISOWeek")
_MAX_DAY = MAX_TICKS // TICKS_PER_DAY
_DESCRIBED = "Year, Month, and Day parameters describe an un-representable DateTime."

OPERATORS[TIMEONLY, "-", TIMEONLY] = (
    lambda a, b: NetTimeSpan((a.ticks - b.ticks) % TICKS_PER_DAY),
    TIMESPAN,
)


# DateOnly --------------------------------------------------------------------------------------


@cache
def date_only_table() -> Table:
    """The members of DateOnly."""
    return table(*_date_making(), *_date_reading())


def day_of(year: int, month: int, day: int) -> NetDateOnly:
    """A day of the calendar."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        raise net("ArgumentOutOfRangeException", _DESCRIBED)
    return NetDateOnly(date(year, month, day).toordinal() - 1)


def _calendar(value: NetDateOnly) -> date:
    return date.fromordinal(value.number + 1)


def _moved(value: NetDateOnly, number: int) -> NetDateOnly:
    if not 0 <= number <= _MAX_DAY:
        raise net(
            "ArgumentOutOfRangeException",
            "Value to add was out of range.",
            "value",
        )
    return NetDateOnly(number)


def _add_months(value: NetDateOnly, months: int) -> NetDateOnly:
    day = _calendar(value)
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise net(
            "ArgumentOutOfRangeException",
            "The added or subtracted value results in an un-representable DateTime.",
            "months",
        )
    return day_of(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def _not_a(kind: str, text: str | None) -> Exception:
    return net("FormatException", f"String '{text}' was not recognized as a valid {kind}.")


def _parsed(text: str | None, kind: str, provider: Any, styles: EnumValue | None) -> NetDateTime:
    if text is None:
        raise argument_null("s")
    try:
        return parse_datetime(text, provider, styles)
    except NetError:
        raise _not_a(kind, text) from None


def _parse_date(text: str | None, provider: Any = None, styles: EnumValue | None = None) -> NetDateOnly:
    found = _parsed(text, "DateOnly", provider, styles)
    if text is not None and ":" in text:
        raise net(
            "FormatException", f"String '{text}' contains parts which are not specific to the DateOnly."
        )
    return NetDateOnly(found.ticks // TICKS_PER_DAY)


def _exact(kind: str, make: Callable[[NetDateTime], Any]) -> Callable[..., Any]:
    def parse(text: str | None, patterns: Any, provider: Any = None, styles: EnumValue | None = None) -> Any:
        if text is None:
            raise argument_null("s")
        try:
            return make(parse_datetime_exact(text, patterns, provider, styles))
        except NetError:
            raise _not_a(kind, text) from None

    return parse


def _reading(
    kind: str, parse: Callable[..., Any], exact: Callable[..., Any], default: Any
) -> list[Method | Property]:
    """Parse, TryParse, ParseExact and TryParseExact."""
    found: list[Method | Property] = []
    for more in ("", ", IFormatProvider provider", ", IFormatProvider provider, DateTimeStyles style"):
        found.append(Method(f"static {kind} Parse(string s{more})", parse))
        found.append(
            Method(f"static bool TryParse(string s{more}, out {kind} result)", attempt(parse, default))
        )
        for patterns in ("string format", "string[] formats"):
            found.append(Method(f"static {kind} ParseExact(string s, {patterns}{more})", exact))
            found.append(
                Method(
                    f"static bool TryParseExact(string s, {patterns}{more}, out {kind} result)",
                    attempt(exact, default),
                )
            )
    return found


def _shared(kind: str) -> list[Method | Property]:
    return [
        Method("string ToString()", lambda value: value.net_text()),
        Method("string ToString(string format)", lambda value, pattern: value.net_format(pattern or "")),
        Method(
            "string ToString(IFormatProvider provider)",
            lambda value, provider: value.net_text(formats_of(provider)),
        ),
        Method(
            "string ToString(string format, IFormatProvider provider)",
            lambda value, pattern, provider: value.net_format(pattern or "", formats_of(provider)),
        ),
        Method("string ToLongDateString()", lambda value: value.net_format("D")),
        Method("string ToShortDateString()", lambda value: value.net_format("d")),
        Method("string ToLongTimeString()", lambda value: value.net_format("T")),
        Method("string ToShortTimeString()", lambda value: value.net_format("t")),
        Method(f"int CompareTo({kind} value)", compare),
        Method("int CompareTo(object value)", compare),
        Method(f"bool Equals({kind} value)", lambda a, b: a == b),
        Method("bool Equals(object value)", lambda a, b: a == unbox(b)),
        Method("int GetHashCode()", hash_code),
    ]


def _date_making() -> list[Method | Property]:
    to_day = _exact("DateOnly", lambda moment: NetDateOnly(moment.ticks // TICKS_PER_DAY))
    return [
        Method("new(int year, int month, int day)", day_of),
        Method(
            "static DateOnly FromDateTime(DateTime dateTime)",
            lambda moment: NetDateOnly(moment.ticks // TICKS_PER_DAY),
        ),
        Method("static DateOnly FromDayNumber(int dayNumber)", _from_number),
        Property("static DateOnly MinValue", lambda: NetDateOnly(0)),
        Property("static DateOnly MaxValue", lambda: NetDateOnly(_MAX_DAY)),
        *_reading("DateOnly", _parse_date, to_day, NetDateOnly(0)),
    ]


def _from_number(number: int) -> NetDateOnly:
    if not 0 <= number <= _MAX_DAY:
        raise out_of_range("dayNumber", "Day number must be between 0 and DateOnly.MaxValue.DayNumber.")
    return NetDateOnly(number)


def _date_reading() -> list[Method | Property]:
    return [
        Property("int Year", lambda value: _calendar(value).year),
        Property("int Month", lambda value: _calendar(value).month),
        Property("int Day", lambda value: _calendar(value).day),
        Property("int DayNumber", lambda value: value.number),
        Property("int DayOfYear", lambda value: _calendar(value).timetuple().tm_yday),
        Property("DayOfWeek DayOfWeek", lambda value: _weekday((value.number + 1) % 7)),
        Method("DateOnly AddDays(int value)", lambda value, days: _moved(value, value.number + days)),
        Method("DateOnly AddMonths(int value)", _add_months),
        Method("DateOnly AddYears(int value)", lambda value, years: _add_months(value, 12 * years)),
        Method("DateTime ToDateTime(TimeOnly time)", lambda value, time: value.at(time.ticks)),
        Method(
            "DateTime ToDateTime(TimeOnly time, DateTimeKind kind)",
            lambda value, time, kind: NetDateTime(value.at(time.ticks).ticks, kind.number),
        ),
        Method(
            "void Deconstruct(out int year, out int month, out int day)",
            lambda value: (None, _calendar(value).year, _calendar(value).month, _calendar(value).day),
        ),
        *_shared("DateOnly"),
    ]


def _weekday(number: int) -> EnumValue:
    return EnumValue(DAYOFWEEK, number)


# TimeOnly --------------------------------------------------------------------------------------

_SCALES = (TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, TICKS_PER_MILLISECOND, 10)
_LIMITS = (24, 60, 60, 1000, 1000)


@cache
def time_only_table() -> Table:
    """The members of TimeOnly."""
    return table(*_time_making(), *_time_reading())


def _time_of(*parts: int) -> NetTimeOnly:
    if any(not 0 <= part < limit for part, limit in zip(parts, _LIMITS, strict=False)):
        raise net(
            "ArgumentOutOfRangeException",
            "Hour, Minute, and Second parameters describe an un-representable DateTime.",
        )
    return NetTimeOnly(sum(part * scale for part, scale in zip(parts, _SCALES, strict=False)))


def _time_of_ticks(ticks: int) -> NetTimeOnly:
    if not 0 <= ticks < TICKS_PER_DAY:
        raise out_of_range("ticks", "Ticks must be between 0 and and TimeOnly.MaxValue.Ticks.")
    return NetTimeOnly(ticks)


def _parse_time(text: str | None, provider: Any = None, styles: EnumValue | None = None) -> NetTimeOnly:
    found = _parsed(text, "TimeOnly", provider, styles)
    if text is not None and ":" not in text and text.strip()[-2:].upper() not in {"AM", "PM"}:
        raise net(
            "FormatException", f"String '{text}' contains parts which are not specific to the TimeOnly."
        )
    return NetTimeOnly(found.ticks % TICKS_PER_DAY)


def _time_making() -> list[Method | Property]:
    to_time = _exact("TimeOnly", lambda moment: NetTimeOnly(moment.ticks % TICKS_PER_DAY))
    names = ("hour", "minute", "second", "millisecond", "microsecond")
    return [
        Method("new(long ticks)", _time_of_ticks),
        *(
            Method(f"new({', '.join(f'int {name}' for name in names[:count])})", _time_of)
            for count in range(2, 6)
        ),
        Method(
            "static TimeOnly FromDateTime(DateTime dateTime)",
            lambda moment: NetTimeOnly(moment.ticks % TICKS_PER_DAY),
        ),
        Method("static TimeOnly FromTimeSpan(TimeSpan timeSpan)", lambda span: _time_of_ticks(span.ticks)),
        Property("static TimeOnly MinValue", lambda: NetTimeOnly(0)),
        Property("static TimeOnly MaxValue", lambda: NetTimeOnly(TICKS_PER_DAY - 1)),
        *_reading("TimeOnly", _parse_time, to_time, NetTimeOnly(0)),
    ]


def _part(scale: int, count: int) -> Callable[[NetTimeOnly], int]:
    return lambda value: value.ticks // scale % count


def _later(value: NetTimeOnly, count: float, unit: int) -> NetTimeOnly:
    """That many units later; a count beyond a long's ticks, or NaN, counts as the least long does, as in .NET."""
    return _turned(value, double_to_whole(count * unit, LONG, checked=False))


def _turned(value: NetTimeOnly, ticks: int) -> NetTimeOnly:
    return NetTimeOnly((value.ticks + ticks) % TICKS_PER_DAY)


def _added(value: NetTimeOnly, ticks: int) -> tuple[NetTimeOnly, int]:
    days, rest = divmod(value.ticks + ticks, TICKS_PER_DAY)
    return NetTimeOnly(rest), days


def _between(value: NetTimeOnly, start: NetTimeOnly, end: NetTimeOnly) -> bool:
    if start.ticks <= end.ticks:
        return start.ticks <= value.ticks < end.ticks
    return value.ticks >= start.ticks or value.ticks < end.ticks


def _time_reading() -> list[Method | Property]:
    return [
        Property("int Hour", _part(TICKS_PER_HOUR, 24)),
        Property("int Minute", _part(TICKS_PER_MINUTE, 60)),
        Property("int Second", _part(TICKS_PER_SECOND, 60)),
        Property("int Millisecond", _part(TICKS_PER_MILLISECOND, 1000)),
        Property("int Microsecond", _part(10, 1000)),
        Property("long Ticks", lambda value: value.ticks),
        Method("TimeSpan ToTimeSpan()", lambda value: NetTimeSpan(value.ticks)),
        Method("TimeOnly Add(TimeSpan value)", lambda value, span: _turned(value, span.ticks)),
        Method(
            "TimeOnly Add(TimeSpan value, out int wrappedDays)", lambda value, span: _added(value, span.ticks)
        ),
        Method(
            "TimeOnly AddHours(double value)",
            lambda value, hours: _later(value, hours, TICKS_PER_HOUR),
        ),
        Method(
            "TimeOnly AddMinutes(double value)",
            lambda value, minutes: _later(value, minutes, TICKS_PER_MINUTE),
        ),
        Method("bool IsBetween(TimeOnly start, TimeOnly end)", _between),
        *_shared("TimeOnly"),
    ]


# ISOWeek ---------------------------------------------------------------------------------------


@cache
def iso_week_table() -> Table:
    """The members of ISOWeek."""
    return table(
        Method("static int GetWeekOfYear(DateTime date)", lambda moment: _iso(moment)[1]),
        Method("static int GetYear(DateTime date)", lambda moment: _iso(moment)[0]),
        Method("static int GetWeeksInYear(int year)", _weeks_in),
        Method("static DateTime GetYearStart(int year)", lambda year: _iso_day(year, 1, 1)),
        Method("static DateTime GetYearEnd(int year)", lambda year: _iso_day(year, _weeks_in(year), 7)),
        Method(
            "static DateTime ToDateTime(int year, int week, DayOfWeek dayOfWeek)",
            lambda year, week, day: _iso_day(year, week, day.number or 7),
        ),
    )


def _iso(moment: NetDateTime) -> tuple[int, int, int]:
    found = date.fromordinal(moment.ticks // TICKS_PER_DAY + 1).isocalendar()
    return found.year, found.week, found.weekday


def _weeks_in(year: int) -> int:
    if not 1 <= year <= 9999:
        raise out_of_range("year", "Year must be between 1 and 9999.")
    return date(year, 12, 28).isocalendar().week


def _iso_day(year: int, week: int, day: int) -> NetDateTime:
    if not 1 <= year <= 9999:
        raise out_of_range("year", "Year must be between 1 and 9999.")
    if not 1 <= week <= 53:
        raise out_of_range("week", "The week parameter must be in the range 1 through 53.")
    first = date(year, 1, 4)
    number = first.toordinal() - first.isoweekday() + 7 * (week - 1) + day - 1
    return NetDateTime(number * TICKS_PER_DAY)
