"""DateTimeFormatInfo: its names and patterns, each a field of the date format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from core.formula.errors import NotModelled
from core.formula.members.globalization.cultures import check_writable
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import STRING
from core.formula.types.enums import CALENDARWEEKRULE, DAYOFWEEK
from core.formula.values.collections.containers import NetArray
from core.formula.values.cultures.current import NetDateFormat, current_culture
from core.formula.values.cultures.model import INVARIANT, DateFormat
from core.formula.values.dates.calendars import NetCalendar
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null, net, out_of_range

_TEXTS = {
    "AMDesignator": "am",
    "PMDesignator": "pm",
    "DateSeparator": "date_separator",
    "TimeSeparator": "time_separator",
    "MonthDayPattern": "month_day",
}
_PATTERNS = {
    "ShortDatePattern": "short_dates", "LongDatePattern": "long_dates", "ShortTimePattern": "short_times",
    "LongTimePattern": "long_times", "YearMonthPattern": "year_months",
}  # fmt: skip
_NAMES = {
    "DayNames": "days", "AbbreviatedDayNames": "short_days", "ShortestDayNames": "shortest_days",
    "MonthNames": "months", "AbbreviatedMonthNames": "short_months", "MonthGenitiveNames": "genitive_months",
    "AbbreviatedMonthGenitiveNames": "short_genitive_months",
}  # fmt: skip
_CONSTANTS = {
    "RFC1123Pattern": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    "SortableDateTimePattern": "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    "UniversalSortableDateTimePattern": "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
}


@cache
def date_format_table() -> Table:
    invariant = NetDateFormat(INVARIANT.date, read_only=True)
    return table(
        Property("static DateTimeFormatInfo InvariantInfo", lambda: invariant),
        Property("static DateTimeFormatInfo CurrentInfo", lambda _: current_culture().date, run=True),
        Method("static DateTimeFormatInfo GetInstance(IFormatProvider provider)", _instance),
        Method("static DateTimeFormatInfo ReadOnly(DateTimeFormatInfo dtfi)", _read_only),
        Method("new()", lambda: NetDateFormat(INVARIANT.date, read_only=False)),
        *(Property(f"string {name}", _reader(field), _writer(field)) for name, field in _TEXTS.items()),
        *(
            Property(f"string {name}", _first(field), _pattern_writer(field))
            for name, field in _PATTERNS.items()
        ),
        *(
            Property(f"string[] {name}", _array(field), _names_writer(name, field))
            for name, field in _NAMES.items()
        ),
        *(Property(f"string {name}", _always(pattern)) for name, pattern in _CONSTANTS.items()),
        Property("string FullDateTimePattern", lambda made: made.format.full_date, _writer("full")),
        Property(
            "DayOfWeek FirstDayOfWeek",
            lambda made: EnumValue(DAYOFWEEK, made.format.first_day),
            _enum_writer("first_day"),
        ),
        Property(
            "CalendarWeekRule CalendarWeekRule",
            lambda made: EnumValue(CALENDARWEEKRULE, made.format.week_rule),
            _enum_writer("week_rule"),
        ),
        Property("Calendar Calendar", lambda made: NetCalendar(made.format.calendar), _put_calendar),
        Property("bool IsReadOnly", lambda made: made.read_only),
        *_naming(),
        Method("object Clone()", lambda made: NetDateFormat(made.format, read_only=False)),
        absent="NativeCalendarName GetAbbreviatedEraName GetEra GetAllDateTimePatterns SetAllDateTimePatterns GetFormat",
    )


def _naming() -> list[Method | Property]:
    return [
        Method("string GetMonthName(int month)", _month_name("months")),
        Method("string GetAbbreviatedMonthName(int month)", _month_name("short_months")),
        Method("string GetDayName(DayOfWeek dayofweek)", _day_name("days")),
        Method("string GetAbbreviatedDayName(DayOfWeek dayofweek)", _day_name("short_days")),
        Method("string GetShortestDayName(DayOfWeek dayOfWeek)", _day_name("shortest_days")),
        Method("string GetEraName(int era)", _era_name),
    ]


def _month_name(field: str) -> Callable[[NetDateFormat, int], str]:
    def name(made: NetDateFormat, month: int) -> str:
        if not 1 <= month <= 13:
            raise out_of_range("month", "Valid values are between 1 and 13, inclusive.")
        return str(getattr(made.format, field)[month - 1])

    return name


def _day_name(field: str) -> Callable[[NetDateFormat, EnumValue], str]:
    def name(made: NetDateFormat, day: EnumValue) -> str:
        if not 0 <= day.number <= 6:
            raise out_of_range("dayofweek", "Valid values are between Sunday and Saturday, inclusive.")
        return str(getattr(made.format, field)[day.number])

    return name


def _era_name(made: NetDateFormat, era: int) -> str:
    if era not in {0, 1}:
        raise out_of_range("era", "Era value was not valid.")
    return made.format.era


def _instance(provider: Any) -> NetDateFormat:
    if isinstance(provider, NetDateFormat):
        return provider
    dates = getattr(provider, "date", None)
    return dates if isinstance(dates, NetDateFormat) else current_culture().date


def _read_only(made: NetDateFormat | None) -> NetDateFormat:
    if made is None:
        raise argument_null("dtfi")
    return NetDateFormat(made.format, read_only=True)


def _always(text: str) -> Callable[[NetDateFormat], str]:
    return lambda _: text


def _reader(field: str) -> Callable[[NetDateFormat], Any]:
    return lambda made: getattr(made.format, field)


def _first(field: str) -> Callable[[NetDateFormat], str]:
    return lambda made: getattr(made.format, field)[0]


def _array(field: str) -> Callable[[NetDateFormat], NetArray]:
    return lambda made: NetArray.of(STRING, list(getattr(made.format, field)))


def _write(made: NetDateFormat, **changes: Any) -> None:
    check_writable(made)
    made.format = replace(made.format, **changes)


def _writer(field: str) -> Callable[[NetDateFormat, Any], None]:
    def put(made: NetDateFormat, value: str | None) -> None:
        if value is None:
            raise argument_null("value")
        _write(made, **{field: value})

    return put


def _pattern_writer(field: str) -> Callable[[NetDateFormat, Any], None]:
    def put(made: NetDateFormat, value: str | None) -> None:
        if value is None:
            raise argument_null("value")
        _write(made, **{field: (value, *getattr(made.format, field)[1:])}, **_forgotten(field))

    return put


def _forgotten(field: str) -> dict[str, str]:
    """A new long pattern of date or time makes the full one anew."""
    return {"full": ""} if field in {"long_dates", "long_times"} else {}


def _names_writer(name: str, field: str) -> Callable[[NetDateFormat, Any], None]:
    size = len(getattr(DateFormat(), field))

    def put(made: NetDateFormat, value: NetArray | None) -> None:
        if value is None:
            raise argument_null("value")
        if len(value.items) != size:
            raise net("ArgumentException", f"Length of the array must be {size}.", "value")
        names = tuple(item or "" for item in value.items)
        other = {"months": "genitive_months", "short_months": "short_genitive_months"}.get(field)
        _write(made, **{field: names}, **({other: names} if other and not made.format.genitive else {}))

    return put


def _enum_writer(field: str) -> Callable[[NetDateFormat, EnumValue], None]:
    return lambda made, value: _write(made, **{field: value.number})


def _put_calendar(made: NetDateFormat, calendar: NetCalendar | None) -> None:
    if calendar is None:
        raise argument_null("value")
    check_writable(made)
    if calendar.name != made.format.calendar:
        raise NotModelled("another calendar than the culture's own")
