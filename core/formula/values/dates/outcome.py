"""What was read of a date: its fields, and how they become a DateTime or a DateTimeOffset."""

from __future__ import annotations

from core.formula.values.dates.calendars import GREGORIAN_CALENDAR, Calendar
from core.formula.values.dates.datetimes import (
    LOCAL,
    MAX_TICKS,
    TICKS_PER_DAY,
    TICKS_PER_HOUR,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    UNSPECIFIED,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
)
from core.formula.values.dates.zones import here, local_offset
from core.formula.values.objects.exceptions import NetError, net

NO_DATE, TO_UTC, ASSUME_LOCAL, ASSUME_UTC, ROUNDTRIP = 8, 16, 32, 64, 128
LEADING_WHITE, TRAILING_WHITE, INNER_WHITE = 1, 2, 4
_FARTHEST = 14 * 60  # minutes of an offset


class Unreadable(Exception):
    """The text is no date; `reason` is .NET's sentence, with `{}` for the text in quotes."""

    def __init__(self, reason: str = "String {} was not recognized as a valid DateTime.") -> None:
        self.reason = reason
        super().__init__(reason)

    def error(self, text: str) -> NetError:
        """What Parse raises."""
        return net("FormatException", self.reason.replace("{}", f"'{text}'"), text=text)


BAD_WEEKDAY = "String {} was not recognized as a valid DateTime because the day of week was incorrect."


class Found:
    """The fields of a date; None is what the text didn't say. `offset` is in minutes; `utc` is said by a Z."""

    __slots__ = (
        "calendar", "day", "half", "hour", "minute", "month", "offset", "second", "ticks", "utc", "weekday", "year",
    )  # fmt: skip

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.hour: int | None = None
        self.minute: int | None = None
        self.second: int | None = None
        self.ticks = 0  # of the second
        self.weekday: int | None = None
        self.half: int | None = None  # 0 for AM
        self.offset: int | None = None
        self.utc = False

    def is_date(self, year: int, month: int, day: int) -> bool:
        return 1 <= day <= self.calendar.length(year, month)

    @property
    def time_only(self) -> bool:
        return self.year is None and self.month is None and self.day is None

    def moment(self, now: int, styles: int, *, offset_wanted: bool) -> int:
        """The ticks of the local date and time; what is missing is today's, or the first of it."""
        if offset_wanted and self.offset is not None and not self.time_only and self.year is None:
            raise Unreadable(
                "There must be at least a partial date with a year present in the input string {}."
            )
        year, month, day = self._date(now, styles)
        hour, minute, second = self.hour or 0, self.minute or 0, self.second or 0
        if not (self.is_date(year, month, day) and hour < 24 and minute < 60 and second < 60):
            raise Unreadable(
                f"The DateTime represented by the string {{}} is not supported in calendar "
                f"'System.Globalization.{self.calendar.name}'."
            )
        ticks = self.calendar.ordinal(year, month, day) * TICKS_PER_DAY
        ticks += hour * TICKS_PER_HOUR + minute * TICKS_PER_MINUTE + second * TICKS_PER_SECOND + self.ticks
        if ticks > MAX_TICKS:
            raise Unreadable
        if self.weekday is not None and self.weekday != (ticks // TICKS_PER_DAY + 1) % 7:
            raise Unreadable(BAD_WEEKDAY)
        return ticks

    def _date(self, now: int, styles: int) -> tuple[int, int, int]:
        if self.time_only:
            if styles & NO_DATE:
                self.calendar = GREGORIAN_CALENDAR
                return 1, 1, 1
            return self.calendar.day_of(now)
        year = self.calendar.day_of(now).year if self.year is None else self.year
        return year, 1 if self.month is None else self.month, 1 if self.day is None else self.day


def to_datetime(found: Found, now: int, styles: int) -> NetDateTime:
    """A DateTime: an offset turns it into local time, unless the styles want otherwise. `now` is in local ticks."""
    ticks = found.moment(now, styles, offset_wanted=False)
    offset = found.offset
    if offset is not None and abs(offset) > _FARTHEST:
        raise Unreadable("The time zone offset of string {} must be within plus or minus 14 hours.")
    if offset is None:
        if styles & ASSUME_LOCAL:
            if not styles & TO_UTC:
                return NetDateTime(ticks, LOCAL)
            offset = local_offset(ticks)
        elif styles & ASSUME_UTC:
            if styles & TO_UTC:
                return NetDateTime(ticks, UTC)
            offset = 0
        else:
            return NetDateTime(ticks, UNSPECIFIED)
    if styles & ROUNDTRIP and found.utc:
        return NetDateTime(ticks, UTC)
    instant = ticks - offset * TICKS_PER_MINUTE
    if styles & TO_UTC:
        if instant < 0:
            instant += TICKS_PER_DAY
        return _within(instant, UTC)
    return _within(_local(instant, ticks, now, time_only=found.time_only), LOCAL)


def _local(instant: int, ticks: int, now: int, *, time_only: bool) -> int:
    if ticks < TICKS_PER_DAY:
        # A time of day of the first day of all.
        instant += local_offset(now if time_only else ticks) * TICKS_PER_MINUTE
        return instant + TICKS_PER_DAY if instant < 0 else instant
    if not 0 <= instant <= MAX_TICKS:
        return instant + local_offset(ticks) * TICKS_PER_MINUTE
    return instant + here().at(instant).minutes * TICKS_PER_MINUTE


def _within(ticks: int, kind: int) -> NetDateTime:
    if not 0 <= ticks <= MAX_TICKS:
        raise Unreadable("The DateTime represented by the string {} is out of range.")
    return NetDateTime(ticks, kind)


def to_offset(found: Found, now: int, styles: int) -> NetDateTimeOffset:
    """A DateTimeOffset: without an offset in the text it is the local one."""
    ticks = found.moment(now, styles, offset_wanted=True)
    offset = found.offset
    if offset is None:
        offset = 0 if styles & ASSUME_UTC else local_offset(ticks)
    if not 0 <= ticks - offset * TICKS_PER_MINUTE <= MAX_TICKS:
        raise Unreadable("The UTC representation of the date {} falls outside the year range 1-9999.")
    if abs(offset) > _FARTHEST:
        raise Unreadable("The time zone offset of string {} must be within plus or minus 14 hours.")
    made = NetDateTimeOffset(ticks, offset)
    return NetDateTimeOffset(made.utc, 0) if styles & TO_UTC else made
