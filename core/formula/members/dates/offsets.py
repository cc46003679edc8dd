"""Members of DateTimeOffset and TimeSpan."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.dates.clock import local_now, utc_now
from core.formula.members.dates.dateexact import exact_parts
from core.formula.members.dates.dateparsing import parse_offset, to_offset
from core.formula.members.dates.datetimeparsing import attempt
from core.formula.members.dates.datetimes import SCALES, adder, clock_parts, compare, from_fields
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.conversions import offset_to_local, offset_to_utc
from core.formula.values.dates.datetimes import (
    MAX_TICKS,
    TICKS_PER_DAY,
    TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    UNSPECIFIED,
    NetDateTime,
    NetDateTimeOffset,
    NetTimeSpan,
    add_months,
    from_python,
    ticks_of,
    to_python,
)
from core.formula.values.dates.formatting import format_offset
from core.formula.values.objects.boxed import EnumValue, unbox
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
    minutes = _minutes(offset) if offset is not None else 0
    if offset is not None and value.kind and minutes:
        raise net("ArgumentException", "The UTC Offset for Utc DateTime instances must be 0.", "offset")
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
        raise out_of_range("seconds" if scale == TICKS_PER_SECOND else "milliseconds")
    return NetDateTimeOffset(ticks)


def _reading() -> list[Method | Property]:
    return [
        *clock_parts(),
        Property("TimeSpan Offset", lambda value: NetTimeSpan(value.offset * TICKS_PER_MINUTE)),
        Property("DateTime DateTime", lambda value: NetDateTime(value.ticks, UNSPECIFIED)),
        Property("DateTime Date", lambda value: NetDateTime(value.ticks - value.ticks % TICKS_PER_DAY)),
        Property("DateTime UtcDateTime", offset_to_utc),
        Property("DateTime LocalDateTime", _local_datetime, run=True),
        Property("long UtcTicks", lambda value: value.utc),
        Method("long ToUnixTimeSeconds()", lambda value: (value.utc - _EPOCH) // TICKS_PER_SECOND),
        Method("long ToUnixTimeMilliseconds()", lambda value: (value.utc - _EPOCH) // TICKS_PER_MILLISECOND),
        Method("string ToString()", to_text),
        Method("string ToString(string format)", format_offset),
        Method("string ToString(IFormatProvider formatProvider)", lambda value, _: to_text(value)),
        Method(
            "string ToString(string format, IFormatProvider formatProvider)",
            lambda value, pattern, _: format_offset(value, pattern),
        ),
        Method("int CompareTo(DateTimeOffset other)", compare),
        Method("bool Equals(DateTimeOffset other)", lambda a, b: a == b),
        Method("bool Equals(object obj)", lambda a, b: a == unbox(b)),
        Method(
            "bool EqualsExact(DateTimeOffset other)", lambda a, b: a.ticks == b.ticks and a.offset == b.offset
        ),
        Method("int GetHashCode()", hash_code),
    ]


def _in_zone(run: Run, value: NetDateTimeOffset) -> NetDateTimeOffset:
    moment = from_python(to_python(NetDateTimeOffset(value.utc, 0)).astimezone(run.scope.time_zone))
    return NetDateTimeOffset(value.utc + moment.offset * TICKS_PER_MINUTE, moment.offset)


def _local_datetime(run: Run, value: NetDateTimeOffset) -> NetDateTime:
    return offset_to_local(NetDateTimeOffset(_in_zone(run, value).ticks, 0))


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
            "DateTimeOffset AddYears(int years)", lambda v, years: shifted(v, add_months(v.ticks, years * 12))
        ),
        Method("DateTimeOffset AddTicks(long ticks)", lambda v, ticks: shifted(v, v.ticks + ticks)),
        Method("DateTimeOffset Add(TimeSpan timeSpan)", lambda v, span: shifted(v, v.ticks + span.ticks)),
        Method("DateTimeOffset Subtract(TimeSpan value)", lambda v, span: shifted(v, v.ticks - span.ticks)),
        Method("TimeSpan Subtract(DateTimeOffset value)", lambda v, other: NetTimeSpan(v.utc - other.utc)),
        Method("DateTimeOffset ToUniversalTime()", lambda v: NetDateTimeOffset(v.utc, 0)),
        Method("DateTimeOffset ToLocalTime()", _in_zone, run=True),
        Method(
            "DateTimeOffset ToOffset(TimeSpan offset)",
            lambda v, span: NetDateTimeOffset(v.utc + _minutes(span) * TICKS_PER_MINUTE, _minutes(span)),
        ),
    ]


def _parsing() -> list[Method | Property]:
    def parse(
        run: Run, text: str | None, _: Any = None, styles: EnumValue | None = None
    ) -> NetDateTimeOffset:
        return parse_offset(text, styles, local_now(run).ticks)

    def exact(
        text: str | None, patterns: Any, _: Any = None, styles: EnumValue | None = None
    ) -> NetDateTimeOffset:
        return to_offset(exact_parts(text, patterns, styles), styles.number if styles else 0)

    nothing = NetDateTimeOffset(0)
    return [
        Method("static DateTimeOffset Parse(string input)", parse, run=True),
        Method("static DateTimeOffset Parse(string input, IFormatProvider formatProvider)", parse, run=True),
        Method(
            "static DateTimeOffset Parse(string input, IFormatProvider formatProvider, DateTimeStyles styles)",
            parse,
            run=True,
        ),
        Method(
            "static bool TryParse(string input, out DateTimeOffset result)", attempt(parse, nothing), run=True
        ),
        Method(
            "static bool TryParse(string input, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)",
            attempt(parse, nothing),
            run=True,
        ),
        Method(
            "static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider)",
            exact,
        ),
        Method(
            "static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles)",
            exact,
        ),
        Method(
            "static bool TryParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)",
            attempt(exact, nothing),
        ),
    ]
