"""Members of TimeSpan."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.dates.datetimeparsing import attempt
from core.formula.members.dates.datetimes import SCALES, compare
from core.formula.members.table import Method, Property, Table, table
from core.formula.values.cultures.current import numbers_of
from core.formula.values.dates.datetimes import (
    MAX_SPAN,
    MIN_SPAN,
    TICKS_PER_DAY,
    TICKS_PER_HOUR,
    TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    NetTimeSpan,
)
from core.formula.values.dates.formatting import format_span
from core.formula.values.dates.spans import read_span, read_span_exactly
from core.formula.values.objects.boxed import unbox
from core.formula.values.objects.exceptions import argument_null, net, out_of_range
from core.formula.values.objects.hashing import hash_code

# TimeSpan --------------------------------------------------------------------------------------


@cache
def span_table() -> Table:
    """The members of TimeSpan."""
    return table(*_span_making(), *_span_reading(), *_span_arithmetic())


def _from_double(value: float, scale: int) -> NetTimeSpan:
    if value != value:
        raise net("ArgumentException", "TimeSpan does not accept floating point Not-a-Number values.")
    if abs(value) * scale > MAX_SPAN:
        raise net("OverflowException", "TimeSpan overflowed because the duration is too long.")
    return NetTimeSpan(int(value * scale))


def _span_of(*values: int) -> NetTimeSpan:
    """(hours, minutes, seconds) or (days, hours, minutes, seconds[, milliseconds])."""
    numbers = (0, *values, 0) if len(values) == 3 else (*values, 0)[:5]
    scales = (TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, TICKS_PER_MILLISECOND)
    ticks = sum(number * scale for number, scale in zip(numbers, scales, strict=True))
    if not MIN_SPAN <= ticks <= MAX_SPAN:
        raise out_of_range("ticks", "TimeSpan overflowed because the duration is too long.")
    return NetTimeSpan(ticks)


def _scaled(scale: int) -> Any:
    return lambda value: _from_double(value, scale)


def _parse_span(text: str | None, _: Any = None) -> NetTimeSpan:
    if text is None:
        raise argument_null("s")
    found = read_span(text)
    if found is None:
        raise net("FormatException", f"String '{text}' was not recognized as a valid TimeSpan.")
    return found


def _exactly(text: str | None, formats: Any, _: Any = None) -> NetTimeSpan:
    if text is None:
        raise argument_null("input")
    if formats is None:
        raise argument_null("format")
    for pattern in [formats] if isinstance(formats, str) else formats.items:
        found = read_span_exactly(text, pattern)
        if found is not None:
            return found
    raise net("FormatException", f"String '{text}' was not recognized as a valid TimeSpan.")


def _span_making() -> list[Method | Property]:
    found: list[Method | Property] = [
        Method(f"static TimeSpan From{unit}(double value)", _scaled(scale)) for unit, scale in SCALES.items()
    ]
    return found + [
        Method("new(long ticks)", NetTimeSpan),
        Method("new(int hours, int minutes, int seconds)", _span_of),
        Method("new(int days, int hours, int minutes, int seconds)", _span_of),
        Method("new(int days, int hours, int minutes, int seconds, int milliseconds)", _span_of),
        Method("static TimeSpan FromTicks(long value)", NetTimeSpan),
        Property("static TimeSpan Zero", lambda: NetTimeSpan(0)),
        Property("static TimeSpan MinValue", lambda: NetTimeSpan(MIN_SPAN)),
        Property("static TimeSpan MaxValue", lambda: NetTimeSpan(MAX_SPAN)),
        Property("static long TicksPerDay", lambda: TICKS_PER_DAY),
        Property("static long TicksPerHour", lambda: TICKS_PER_HOUR),
        Property("static long TicksPerMinute", lambda: TICKS_PER_MINUTE),
        Property("static long TicksPerSecond", lambda: TICKS_PER_SECOND),
        Property("static long TicksPerMillisecond", lambda: TICKS_PER_MILLISECOND),
        Method("static TimeSpan Parse(string s)", _parse_span),
        Method("static TimeSpan Parse(string s, IFormatProvider formatProvider)", _parse_span),
        Method(
            "static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider)",
            _exactly,
        ),
        Method(
            "static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider)",
            _exactly,
        ),
        Method(
            "static bool TryParseExact(string input, string format, IFormatProvider formatProvider, out TimeSpan result)",
            attempt(_exactly, NetTimeSpan(0)),
        ),
        Method(
            "static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, out TimeSpan result)",
            attempt(_exactly, NetTimeSpan(0)),
        ),
        Method(
            "static bool TryParse(string s, IFormatProvider formatProvider, out TimeSpan result)",
            attempt(_parse_span, NetTimeSpan(0)),
        ),
        Method("static bool TryParse(string s, out TimeSpan result)", attempt(_parse_span, NetTimeSpan(0))),
        Method("static int Compare(TimeSpan t1, TimeSpan t2)", compare),
        Method("static bool Equals(TimeSpan t1, TimeSpan t2)", lambda a, b: a == b),
    ]


def _signed(index: int) -> Any:
    def read(value: NetTimeSpan) -> int:
        parts = value.split()
        return -int(parts[index]) if parts[0] else int(parts[index])

    return read


def _milliseconds(value: NetTimeSpan) -> int:
    size = value.split()[5] // TICKS_PER_MILLISECOND
    return -size if value.ticks < 0 else size


def _span_reading() -> list[Method | Property]:
    found: list[Method | Property] = [
        Property(f"double Total{unit}", _total(scale))
        for unit, scale in SCALES.items()
        if unit != "Milliseconds"
    ]
    return found + [
        Property("double TotalMilliseconds", _milliseconds_in_all),
        Property("double TotalNanoseconds", lambda value: value.ticks * 100.0),
        Property("int Days", _signed(1)),
        Property("int Hours", _signed(2)),
        Property("int Minutes", _signed(3)),
        Property("int Seconds", _signed(4)),
        Property("int Milliseconds", _milliseconds),
        Property("long Ticks", lambda value: value.ticks),
        Method("string ToString()", str),
        Method("string ToString(string format)", format_span),
        Method(
            "string ToString(string format, IFormatProvider formatProvider)",
            lambda value, pattern, provider: format_span(value, pattern, numbers_of(provider)),
        ),
    ]


def _total(scale: int) -> Any:
    return lambda value: float(value.ticks) / scale  # .NET rounds the ticks to a double before it divides


def _milliseconds_in_all(value: NetTimeSpan) -> float:
    """.NET stops at what a long has of whole milliseconds."""
    return max(-_MOST_MILLISECONDS, min(_MOST_MILLISECONDS, float(value.ticks) / SCALES["Milliseconds"]))


_MOST_MILLISECONDS = float((2**63 - 1) // SCALES["Milliseconds"])


def _span_arithmetic() -> list[Method | Property]:
    return [
        Method("TimeSpan Add(TimeSpan ts)", lambda a, b: NetTimeSpan(a.ticks + b.ticks)),
        Method("TimeSpan Subtract(TimeSpan ts)", lambda a, b: NetTimeSpan(a.ticks - b.ticks)),
        Method("TimeSpan Negate()", lambda a: NetTimeSpan(-a.ticks)),
        Method("TimeSpan Duration()", lambda a: NetTimeSpan(abs(a.ticks))),
        Method("TimeSpan Multiply(double factor)", lambda a, factor: NetTimeSpan(round(a.ticks * factor))),
        Method("int CompareTo(TimeSpan value)", compare),
        Method("int CompareTo(object value)", compare),
        Method("bool Equals(TimeSpan obj)", lambda a, b: a == b),
        Method("bool Equals(object value)", lambda a, b: a == unbox(b)),
        Method("int GetHashCode()", hash_code),
    ]
