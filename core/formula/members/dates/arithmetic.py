"""What dates and spans give when they are added, subtracted, multiplied and divided."""

from __future__ import annotations

from core.formula.types.builtin import DATETIME, DATETIMEOFFSET, DOUBLE, TIMESPAN
from core.formula.types.userdefined import OPERATORS
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset, NetTimeSpan
from core.formula.values.numbers.whole import double_divide


def _span(ticks: int) -> NetTimeSpan:
    return NetTimeSpan(ticks)


OPERATORS.update(
    {
        (DATETIME, "-", DATETIME): (lambda a, b: _span(a.ticks - b.ticks), TIMESPAN),
        (DATETIME, "+", TIMESPAN): (lambda a, b: NetDateTime(a.ticks + b.ticks, a.kind), DATETIME),
        (DATETIME, "-", TIMESPAN): (lambda a, b: NetDateTime(a.ticks - b.ticks, a.kind), DATETIME),
        (DATETIMEOFFSET, "-", DATETIMEOFFSET): (lambda a, b: _span(a.utc - b.utc), TIMESPAN),
        (DATETIMEOFFSET, "-", DATETIME): (lambda a, b: _span(a.utc - b.ticks), TIMESPAN),
        (DATETIME, "-", DATETIMEOFFSET): (lambda a, b: _span(a.ticks - b.utc), TIMESPAN),
        (DATETIMEOFFSET, "+", TIMESPAN): (
            lambda a, b: NetDateTimeOffset(a.ticks + b.ticks, a.offset),
            DATETIMEOFFSET,
        ),
        (DATETIMEOFFSET, "-", TIMESPAN): (
            lambda a, b: NetDateTimeOffset(a.ticks - b.ticks, a.offset),
            DATETIMEOFFSET,
        ),
        (TIMESPAN, "+", TIMESPAN): (lambda a, b: _span(a.ticks + b.ticks), TIMESPAN),
        (TIMESPAN, "-", TIMESPAN): (lambda a, b: _span(a.ticks - b.ticks), TIMESPAN),
        (TIMESPAN, "*", DOUBLE): (lambda a, b: _span(round(a.ticks * b)), TIMESPAN),
        (DOUBLE, "*", TIMESPAN): (lambda a, b: _span(round(b.ticks * a)), TIMESPAN),
        (TIMESPAN, "/", DOUBLE): (lambda a, b: _span(round(double_divide(a.ticks, b))), TIMESPAN),
        (TIMESPAN, "/", TIMESPAN): (lambda a, b: double_divide(a.ticks, b.ticks), DOUBLE),
    }
)
