"""Members of DateTime. The clock is the scope's, and local time is UTC unless the scope has a zone."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.dates.clock import local_now, utc_now
from core.formula.members.dates.datetimeparsing import parsing
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.enums import DATETIMEKIND, DAYOFWEEK
from core.formula.values.cultures.current import dates_of, formats_of
from core.formula.values.dates.datetimes import (
    LOCAL,
    MAX_TICKS,
    TICKS_PER_DAY,
    TICKS_PER_HOUR,
    TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    UTC,
    NetDateTime,
    NetTimeSpan,
    add_months,
    days_in_month,
    is_leap,
    ticks_of,
)
from core.formula.values.dates.formatting import format_datetime
from core.formula.values.dates.zones import here, local_offset
from core.formula.values.objects.boxed import EnumValue, unbox
from core.formula.values.objects.exceptions import net, out_of_range
from core.formula.values.objects.hashing import hash_code
from core.formula.values.text.display import to_text

SCALES = {
    "Days": TICKS_PER_DAY,
    "Hours": TICKS_PER_HOUR,
    "Minutes": TICKS_PER_MINUTE,
    "Seconds": TICKS_PER_SECOND,
    "Milliseconds": TICKS_PER_MILLISECOND,
    "Microseconds": 10,
}


@cache
def datetime_table() -> Table:
    """The members of DateTime."""
    return table(*_constructors(), *_parts(), *_arithmetic(), *_statics(), *parsing(), *_showing())


def _constructors() -> list[Method | Property]:
    def build(*values: Any) -> NetDateTime:
        kind = values[-1].number if isinstance(values[-1], EnumValue) else 0
        numbers = [value for value in values if not isinstance(value, EnumValue)]
        return NetDateTime(from_fields(numbers), kind)

    fields = "int year, int month, int day"
    time = f"{fields}, int hour, int minute, int second"
    return [
        Method("new(long ticks)", NetDateTime),
        Method("new(long ticks, DateTimeKind kind)", lambda ticks, kind: NetDateTime(ticks, kind.number)),
        Method(f"new({fields})", build),
        Method(f"new({time})", build),
        Method(f"new({time}, DateTimeKind kind)", build),
        Method(f"new({time}, int millisecond)", build),
        Method(f"new({time}, int millisecond, DateTimeKind kind)", build),
    ]


def from_fields(numbers: list[int]) -> int:
    """Ticks of year, month, day and, where given, hour, minute, second, millisecond."""
    if len(numbers) > 6:
        if not 0 <= numbers[6] <= 999:
            raise net(
                "ArgumentOutOfRangeException", "Valid values are between 0 and 999, inclusive.", "millisecond"
            )
        year, month, day, hour, minute, second, millisecond = numbers
        return ticks_of(year, month, day, hour, minute, second, millisecond * TICKS_PER_MILLISECOND)
    return ticks_of(*numbers)


def clock_parts() -> list[Method | Property]:
    """What DateTime and DateTimeOffset have in common."""
    return [
        Property("int Year", lambda value: value.date.year),
        Property("int Month", lambda value: value.date.month),
        Property("int Day", lambda value: value.date.day),
        Property("int Hour", lambda value: value.hour),
        Property("int Minute", lambda value: value.minute),
        Property("int Second", lambda value: value.second),
        Property("int Millisecond", lambda value: value.fraction // TICKS_PER_MILLISECOND),
        Property("int Microsecond", lambda value: value.fraction // 10 % 1000),
        Property("int DayOfYear", lambda value: value.date.timetuple().tm_yday),
        Property("DayOfWeek DayOfWeek", lambda value: EnumValue(DAYOFWEEK, value.weekday)),
        Property("long Ticks", lambda value: value.ticks),
        Property("TimeSpan TimeOfDay", lambda value: NetTimeSpan(value.ticks % TICKS_PER_DAY)),
    ]


def _parts() -> list[Method | Property]:
    return [
        *clock_parts(),
        Property(
            "DateTime Date", lambda value: NetDateTime(value.ticks - value.ticks % TICKS_PER_DAY, value.kind)
        ),
        Property("DateTimeKind Kind", lambda value: EnumValue(DATETIMEKIND, value.kind)),
    ]


_MOST_MILLISECONDS = 315_537_897_600_000  # from year 1 to year 10000


def moved(ticks: int, amount: float, scale: int) -> int:
    """Ticks after adding a number of days, hours and so on; to the whole tick."""
    if amount != amount or abs(amount) * scale > _MOST_MILLISECONDS * TICKS_PER_MILLISECOND:
        raise out_of_range("value", "Value to add was out of range.")
    # .NET adds the whole units and the fraction apart, so that 0.1 days is exact to the tick.
    whole = int(amount)
    return ticks + whole * scale + int((amount - whole) * scale)


def _arithmetic() -> list[Method | Property]:
    def shifted(value: NetDateTime, ticks: int) -> NetDateTime:
        return NetDateTime(ticks, value.kind)

    found: list[Method | Property] = [
        Method(f"DateTime Add{unit}(double value)", _adder(scale, shifted)) for unit, scale in SCALES.items()
    ]
    return found + [
        Method("DateTime AddMonths(int months)", lambda v, months: shifted(v, add_months(v.ticks, months))),
        Method(
            "DateTime AddYears(int value)",
            lambda v, years: shifted(v, add_months(v.ticks, months_of(years), "value")),
        ),
        Method("DateTime AddTicks(long value)", lambda v, ticks: shifted(v, v.ticks + ticks)),
        Method("DateTime Add(TimeSpan value)", lambda v, span: shifted(v, v.ticks + span.ticks)),
        Method("DateTime Subtract(TimeSpan value)", lambda v, span: shifted(v, v.ticks - span.ticks)),
        Method("TimeSpan Subtract(DateTime value)", lambda v, other: NetTimeSpan(v.ticks - other.ticks)),
        Method("DateTime ToUniversalTime()", _to_utc),
        Method("DateTime ToLocalTime()", _to_local),
        Method("long ToFileTime()", _file_time),
        Method("double ToOADate()", _to_ole),
        Method("int CompareTo(DateTime value)", compare),
        Method("int CompareTo(object value)", compare),
        Method("bool Equals(DateTime value)", lambda v, other: v == other),
        Method("bool Equals(object value)", lambda v, other: v == unbox(other)),
        Method("bool IsDaylightSavingTime()", _is_summer_time),
        Method("int GetHashCode()", hash_code),
    ]


def months_of(years: int) -> int:
    """Years as months, within what .NET takes."""
    if abs(years) > 10_000:
        raise net("ArgumentOutOfRangeException", "Years value must be between +/-10000.", "value")
    return years * 12


def _adder(scale: int, shifted: Callable[[Any, int], Any]) -> Callable[[Any, float], Any]:
    return lambda value, amount: shifted(value, moved(value.ticks, amount, scale))


adder = _adder


def compare(left: Any, right: Any) -> int:
    """CompareTo of dates and spans; null is before everything."""
    if right is None:
        return 1
    if type(left) is not type(right):
        raise net("ArgumentException", f"Object must be of type {left.type.name}.")
    return bool(left > right) - bool(left < right)


def _is_summer_time(value: NetDateTime) -> bool:
    return value.kind != UTC and here().local(value.ticks).offset.summer


def _to_utc(value: NetDateTime) -> NetDateTime:
    if value.kind == UTC:
        return value
    return NetDateTime(value.ticks - local_offset(value.ticks) * TICKS_PER_MINUTE, UTC)


def _to_local(value: NetDateTime) -> NetDateTime:
    if value.kind == LOCAL:
        return value
    return NetDateTime(value.ticks + here().at(value.ticks).minutes * TICKS_PER_MINUTE, LOCAL)


def _statics() -> list[Method | Property]:
    return [
        Property("static DateTime Now", lambda run: NetDateTime(local_now(run).ticks, LOCAL), run=True),
        Property("static DateTime UtcNow", lambda run: NetDateTime(utc_now(run).ticks, UTC), run=True),
        Property("static DateTime Today", _today, run=True),
        Property("static DateTime MinValue", lambda: NetDateTime(0)),
        Property("static DateTime MaxValue", lambda: NetDateTime(MAX_TICKS)),
        Property("static DateTime UnixEpoch", lambda: NetDateTime(ticks_of(1970, 1, 1), UTC)),
        Method("static int DaysInMonth(int year, int month)", days_in_month),
        Method("static bool IsLeapYear(int year)", is_leap),
        Method("static int Compare(DateTime t1, DateTime t2)", compare),
        Method("static bool Equals(DateTime t1, DateTime t2)", lambda a, b: a == b),
        Method(
            "static DateTime SpecifyKind(DateTime value, DateTimeKind kind)",
            lambda v, k: NetDateTime(v.ticks, k.number),
        ),
        Method(
            "static DateTime FromOADate(double d)",
            _from_ole,
        ),
    ]


_OLE_START, _FILE_START = 599264352000000000, 504911232000000000
_OLE_LIMIT = 2958466.0


def _from_ole(days: float) -> NetDateTime:
    """Days since the end of 1899, to the millisecond; before it the fraction still counts forward."""
    if not -657435.0 < days < _OLE_LIMIT:
        raise net("ArgumentException", "Not a legal OleAut date.")
    milliseconds = int(days * 86_400_000 + (0.5 if days >= 0 else -0.5))
    if milliseconds < 0:
        milliseconds -= int(math.fmod(milliseconds, 86_400_000)) * 2
    return NetDateTime(_OLE_START + milliseconds * TICKS_PER_MILLISECOND)


def _to_ole(value: NetDateTime) -> float:
    if value.ticks == 0:
        return 0.0
    ticks = value.ticks + (_OLE_START if value.ticks < TICKS_PER_DAY else 0)
    milliseconds = (ticks - _OLE_START) // TICKS_PER_MILLISECOND
    if milliseconds < 0 and (fraction := -(-milliseconds % 86_400_000)):
        milliseconds -= (86_400_000 + fraction) * 2
    return milliseconds / 86_400_000


def _file_time(value: NetDateTime) -> int:
    if value.ticks < _FILE_START:
        raise net("ArgumentOutOfRangeException", "Not a valid Win32 FileTime.")
    return value.ticks - _FILE_START


def _today(run: Run) -> NetDateTime:
    ticks = local_now(run).ticks
    return NetDateTime(ticks - ticks % TICKS_PER_DAY, LOCAL)


_SHORTCUTS = {
    "ToShortDateString": "d",
    "ToLongDateString": "D",
    "ToShortTimeString": "t",
    "ToLongTimeString": "T",
}


def _showing() -> list[Method | Property]:
    shortcuts: list[Method | Property] = [
        Method(f"string {name}()", _shower(pattern)) for name, pattern in _SHORTCUTS.items()
    ]
    return shortcuts + [
        Method("string ToString()", to_text),
        Method("string ToString(string format)", format_datetime),
        Method(
            "string ToString(IFormatProvider provider)",
            lambda value, provider: to_text(value, formats_of(provider)),
        ),
        Method(
            "string ToString(string format, IFormatProvider provider)",
            lambda value, pattern, provider: format_datetime(value, pattern, dates_of(provider)),
        ),
    ]


def _shower(pattern: str) -> Callable[[NetDateTime], str]:
    return lambda value: format_datetime(value, pattern)
