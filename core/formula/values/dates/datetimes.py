"""DateTime, DateTimeOffset and TimeSpan, in ticks of 100 nanoseconds since 0001-01-01."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import total_ordering

from core.formula.types.builtin import DATETIME, DATETIMEOFFSET, TIMESPAN
from core.formula.values.objects.exceptions import (
    actual_value,
    net,
    out_of_range,
)

TICKS_PER_MILLISECOND = 10_000
TICKS_PER_SECOND = 10_000_000
TICKS_PER_MINUTE = 60 * TICKS_PER_SECOND
TICKS_PER_HOUR = 60 * TICKS_PER_MINUTE
TICKS_PER_DAY = 24 * TICKS_PER_HOUR
MAX_TICKS = 3_155_378_975_999_999_999
MIN_SPAN, MAX_SPAN = -(2**63), 2**63 - 1
UNSPECIFIED, UTC, LOCAL = 0, 1, 2

_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def date_out_of_range(parameter: str = "value") -> Exception:
    """The error for a date before 0001 or after 9999."""
    return out_of_range(parameter, "The added or subtracted value results in an un-representable DateTime.")


def days_in_month(year: int, month: int) -> int:
    """How many days a month has."""
    if not 1 <= month <= 12:
        raise actual_value("month", "Month must be between one and twelve.", month)
    if not 1 <= year <= 9999:
        raise out_of_range("year", "Year must be between 1 and 9999.")
    return 29 if month == 2 and is_leap(year) else _DAYS[month]


def is_leap(year: int) -> bool:
    """Whether a year has a 29th of February."""
    if not 1 <= year <= 9999:
        raise out_of_range("year", "Year must be between 1 and 9999.")
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def ticks_of(
    year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, tick: int = 0
) -> int:
    """Ticks of a date and time; ArgumentOutOfRangeException for what no calendar has."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        raise net(
            "ArgumentOutOfRangeException",
            "Year, Month, and Day parameters describe an un-representable DateTime.",
        )
    if not (0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60 and 0 <= tick < TICKS_PER_SECOND):
        raise net(
            "ArgumentOutOfRangeException",
            "Hour, Minute, and Second parameters describe an un-representable DateTime.",
        )
    days = date(year, month, day).toordinal() - 1
    return ((days * 24 + hour) * 60 + minute) * TICKS_PER_MINUTE + second * TICKS_PER_SECOND + tick


def add_months(ticks: int, months: int, parameter: str = "months") -> int:
    """Months later, the day cut to the month's length; `parameter` is what an error calls them."""
    if not -120_000 <= months <= 120_000:
        raise out_of_range("months", "Months value must be between +/-120000.")
    day = date.fromordinal(ticks // TICKS_PER_DAY + 1)
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise date_out_of_range(parameter)
    moved = date(year, month + 1, min(day.day, days_in_month(year, month + 1)))
    return (moved.toordinal() - 1) * TICKS_PER_DAY + ticks % TICKS_PER_DAY


class _Clock:
    """Reading ticks as a calendar date and a time of day."""

    __slots__ = ("ticks",)

    def __init__(self, ticks: int) -> None:
        self.ticks = ticks

    @property
    def date(self) -> date:
        return date.fromordinal(self.ticks // TICKS_PER_DAY + 1)

    @property
    def hour(self) -> int:
        return self.ticks // TICKS_PER_HOUR % 24

    @property
    def minute(self) -> int:
        return self.ticks // TICKS_PER_MINUTE % 60

    @property
    def second(self) -> int:
        return self.ticks // TICKS_PER_SECOND % 60

    @property
    def fraction(self) -> int:
        """Ticks within the second."""
        return self.ticks % TICKS_PER_SECOND

    @property
    def weekday(self) -> int:
        """0 for Sunday."""
        return (self.ticks // TICKS_PER_DAY + 1) % 7


@total_ordering
class NetDateTime(_Clock):
    """DateTime: ticks and a kind (0 unspecified, 1 UTC, 2 local); the kind doesn't count in comparisons."""

    __slots__ = ("kind",)
    type = DATETIME

    def __init__(self, ticks: int, kind: int = UNSPECIFIED) -> None:
        if not 0 <= ticks <= MAX_TICKS:
            raise date_out_of_range()
        super().__init__(ticks)
        self.kind = kind

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NetDateTime) and self.ticks == other.ticks

    def __lt__(self, other: NetDateTime) -> bool:
        return self.ticks < other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)


@total_ordering
class NetDateTimeOffset(_Clock):
    """DateTimeOffset: local ticks and the offset in minutes; comparisons are of the UTC instant."""

    __slots__ = ("offset",)
    type = DATETIMEOFFSET

    def __init__(self, ticks: int, offset: int = 0) -> None:
        if not -840 <= offset <= 840:
            raise out_of_range("offset", "Offset must be within plus or minus 14 hours.")
        if not 0 <= ticks <= MAX_TICKS or not 0 <= ticks - offset * TICKS_PER_MINUTE <= MAX_TICKS:
            raise out_of_range(
                "offset",
                "The UTC time represented when the offset is applied must be between year 0 and 10,000.",
            )
        super().__init__(ticks)
        self.offset = offset

    @property
    def utc(self) -> int:
        """Ticks of the instant in UTC."""
        return self.ticks - self.offset * TICKS_PER_MINUTE

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NetDateTimeOffset) and self.utc == other.utc

    def __lt__(self, other: NetDateTimeOffset) -> bool:
        return self.utc < other.utc

    def __hash__(self) -> int:
        return hash(self.utc)


@total_ordering
class NetTimeSpan:
    """TimeSpan."""

    __slots__ = ("ticks",)
    type = TIMESPAN

    def __init__(self, ticks: int) -> None:
        if not MIN_SPAN <= ticks <= MAX_SPAN:
            raise net("OverflowException", "TimeSpan overflowed because the duration is too long.")
        self.ticks = ticks

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NetTimeSpan) and self.ticks == other.ticks

    def __lt__(self, other: NetTimeSpan) -> bool:
        return self.ticks < other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)

    def split(self) -> tuple[bool, int, int, int, int, int]:
        """Negative?, days, hours, minutes, seconds, ticks of the second; all without sign."""
        size = abs(self.ticks)
        return (
            self.ticks < 0,
            size // TICKS_PER_DAY,
            size // TICKS_PER_HOUR % 24,
            size // TICKS_PER_MINUTE % 60,
            size // TICKS_PER_SECOND % 60,
            size % TICKS_PER_SECOND,
        )

    def __str__(self) -> str:
        negative, days, hours, minutes, seconds, fraction = self.split()
        shown = f"{hours:02}:{minutes:02}:{seconds:02}"
        if days:
            shown = f"{days}.{shown}"
        if fraction:
            shown += f".{fraction:07}"
        return f"-{shown}" if negative else shown


def from_python(moment: datetime) -> NetDateTimeOffset:
    """An aware Python datetime."""
    offset = moment.utcoffset() or timedelta(0)
    ticks = ticks_of(
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
        moment.microsecond * 10,
    )
    return NetDateTimeOffset(ticks, int(offset.total_seconds() // 60))


def to_python(value: NetDateTimeOffset) -> datetime:
    """An aware Python datetime; what is finer than a microsecond is cut."""
    start = datetime(1, 1, 1, tzinfo=timezone(timedelta(minutes=value.offset)))
    return start + timedelta(
        days=value.ticks // TICKS_PER_DAY, microseconds=value.ticks % TICKS_PER_DAY // 10
    )
