"""Members of DateTimeOffset and TimeSpan."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.dates.clock import local_now, utc_now
from core.formula.members.dates.datetimeparsing import parse_methods
from core.formula.members.dates.datetimes import (
    SCALES,
    adder,
    clock_parts,
    compare,
    from_fields,
    months_of,
)
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.conversions import offset_to_utc
from core.formula.values.cultures.current import dates_of, formats_of
from core.formula.values.dates.datetimes import (
    LOCAL,
    MAX_TICKS,
    TICKS_PER_DAY,
    TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    UNSPECIFIED,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
    NetTimeSpan,
    add_months,
    date_out_of_range,
    ticks_of,
)
from core.formula.values.dates.formatting import format_offset
from core.formula.values.dates.reading import parse_offset, parse_offset_exact
from core.formula.values.dates.zones import here, local_offset
from core.formula.values.objects.boxed import unbox
from core.formula.values.objects.exceptions import net, out_of_range
from core.formula.values.objects.hashing import hash_code
from core.formula.values.text.display import to_text

_EPOCH = ticks_of(1970, 1, 1)


@cache
def offset_table() -> Table:
    """The members of DateTimeOffset."""
    return table(*_making(), *_reading(), *_moving(), *_parsing())


def _minutes(span: NetTimeSpan) -> int:
    if span.ticks % TICKS_PER_MINUTE:
        raise net("ArgumentException", "Offset must be specified in whole minutes.", "offset")
    return span.ticks // TICKS_PER_MINUTE


def _of_date(value: NetDateTime, offset: NetTimeSpan | None = None) -> NetDateTimeOffset:
    own = 0 if value.kind == UTC else local_offset(value.ticks)
    if offset is None:
        return NetDateTimeOffset(value.ticks, own)
    minutes = _minutes(offset)
    if value.kind and minutes != own:
        raise net(
            "ArgumentException",
            "The UTC Offset for Utc DateTime instances must be 0."
            if value.kind == UTC
            else "The UTC Offset of the local dateTime parameter does not match the offset argument.",
            "offset",
        )
    return NetDateTimeOffset(value.ticks, minutes)


def _making() -> list[Method | Property]:
    def of_fields(*values: Any) -> NetDateTimeOffset:
        return NetDateTimeOffset(from_fields(list(values[:-1])), _minutes(values[-1]))

    fields = "int year, int month, int day, int hour, int minute, int second"
    return [
        Method("new(DateTime dateTime)", _of_date),
        Method("new(DateTime dateTime, TimeSpan offset)", _of_date),
        Method(
            "new(long ticks, TimeSpan offset)", lambda ticks, span: NetDateTimeOffset(ticks, _minutes(span))
        ),
        Method(f"new({fields}, TimeSpan offset)", of_fields),
        Method(f"new({fields}, int millisecond, TimeSpan offset)", of_fields),
        Property("static DateTimeOffset Now", local_now, run=True),
        Property("static DateTimeOffset UtcNow", utc_now, run=True),
        Property("static DateTimeOffset MinValue", lambda: NetDateTimeOffset(0)),
        Property("static DateTimeOffset MaxValue", lambda: NetDateTimeOffset(MAX_TICKS)),
        Property("static DateTimeOffset UnixEpoch", lambda: NetDateTimeOffset(_EPOCH)),
        Method(
            "static DateTimeOffset FromUnixTimeSeconds(long seconds)",
            lambda n: from_unix(n, TICKS_PER_SECOND),
        ),
        Method(
            "static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)",
            lambda n: from_unix(n, TICKS_PER_MILLISECOND),
        ),
        Method("static int Compare(DateTimeOffset first, DateTimeOffset second)", compare),
        Method("static bool Equals(DateTimeOffset first, DateTimeOffset second)", lambda a, b: a == b),
    ]


def from_unix(count: int, scale: int) -> NetDateTimeOffset:
    """The moment that is `count` times `scale` ticks after the start of 1970."""
    ticks = _EPOCH + count * scale
    if not 0 <= ticks <= MAX_TICKS:
        name, places = ("seconds", 1) if scale == TICKS_PER_SECOND else ("milliseconds", 1000)
        low, high = -62_135_596_800 * places, 253_402_300_800 * places - 1
        raise out_of_range(name, f"Valid values are between {low} and {high}, inclusive.")
    return NetDateTimeOffset(ticks)


def _reading() -> list[Method | Property]:
    return [
        *clock_parts(),
        Property("TimeSpan Offset", lambda value: NetTimeSpan(value.offset * TICKS_PER_MINUTE)),
        Property("DateTime DateTime", lambda value: NetDateTime(value.ticks, UNSPECIFIED)),
        Property("DateTime Date", lambda value: NetDateTime(value.ticks - value.ticks % TICKS_PER_DAY)),
        Property("DateTime UtcDateTime", offset_to_utc),
        Property("DateTime LocalDateTime", _local_datetime),
        Property("long UtcTicks", lambda value: value.utc),
        Method("long ToUnixTimeSeconds()", lambda value: (value.utc - _EPOCH) // TICKS_PER_SECOND),
        Method("long ToUnixTimeMilliseconds()", lambda value: (value.utc - _EPOCH) // TICKS_PER_MILLISECOND),
        Method("string ToString()", to_text),
        Method("string ToString(string format)", format_offset),
        Method(
            "string ToString(IFormatProvider formatProvider)",
            lambda value, provider: to_text(value, formats_of(provider)),
        ),
        Method(
            "string ToString(string format, IFormatProvider formatProvider)",
            lambda value, pattern, provider: format_offset(value, pattern, dates_of(provider)),
        ),
        Method("int CompareTo(DateTimeOffset other)", compare),
        Method("bool Equals(DateTimeOffset other)", lambda a, b: a == b),
        Method("bool Equals(object obj)", lambda a, b: a == unbox(b)),
        Method(
            "bool EqualsExact(DateTimeOffset other)", lambda a, b: a.ticks == b.ticks and a.offset == b.offset
        ),
        Method("int GetHashCode()", hash_code),
    ]


def _in_zone(value: NetDateTimeOffset) -> NetDateTimeOffset:
    minutes = here().at(value.utc).minutes
    return NetDateTimeOffset(value.utc + minutes * TICKS_PER_MINUTE, minutes)


def _local_datetime(value: NetDateTimeOffset) -> NetDateTime:
    return NetDateTime(_in_zone(value).ticks, LOCAL)


def _moving() -> list[Method | Property]:
    def shifted(value: NetDateTimeOffset, ticks: int) -> NetDateTimeOffset:
        if not 0 <= ticks <= MAX_TICKS:
            raise out_of_range(
                "value", "The added or subtracted value results in an un-representable DateTime."
            )
        return NetDateTimeOffset(ticks, value.offset)

    found: list[Method | Property] = [
        Method(f"DateTimeOffset Add{unit}(double value)", adder(scale, shifted))
        for unit, scale in SCALES.items()
    ]
    return found + [
        Method(
            "DateTimeOffset AddMonths(int months)", lambda v, months: shifted(v, add_months(v.ticks, months))
        ),
        Method(
            "DateTimeOffset AddYears(int years)",
            lambda v, years: shifted(v, add_months(v.ticks, months_of(years), "value")),
        ),
        Method("DateTimeOffset AddTicks(long ticks)", lambda v, ticks: shifted(v, v.ticks + ticks)),
        Method("DateTimeOffset Add(TimeSpan timeSpan)", lambda v, span: shifted(v, v.ticks + span.ticks)),
        Method("DateTimeOffset Subtract(TimeSpan value)", lambda v, span: shifted(v, v.ticks - span.ticks)),
        Method("TimeSpan Subtract(DateTimeOffset value)", lambda v, other: NetTimeSpan(v.utc - other.utc)),
        Method("DateTimeOffset ToUniversalTime()", lambda v: NetDateTimeOffset(v.utc, 0)),
        Method("DateTimeOffset ToLocalTime()", _in_zone),
        Method(
            "DateTimeOffset ToOffset(TimeSpan offset)",
            _to_offset,
        ),
    ]


def _to_offset(value: NetDateTimeOffset, span: NetTimeSpan) -> NetDateTimeOffset:
    if not 0 <= value.utc + span.ticks <= MAX_TICKS:
        raise date_out_of_range("t")
    return NetDateTimeOffset(value.utc + span.ticks, _minutes(span))


def _parsing() -> list[Method | Property]:
    return parse_methods(
        "DateTimeOffset",
        "input",
        "formatProvider",
        "styles",
        parse_offset,
        parse_offset_exact,
        NetDateTimeOffset(0),
    )
