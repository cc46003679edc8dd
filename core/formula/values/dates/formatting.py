"""Standard and custom formats of DateTime, DateTimeOffset and TimeSpan in a culture."""

from __future__ import annotations

import re

from core.formula.errors import NotModelled
from core.formula.values import noticed
from core.formula.values.cultures.current import INVARIANT_FORMATS, dates_of, numbers_of
from core.formula.values.cultures.model import GREGORIAN, DateFormat, NumberFormat
from core.formula.values.dates.calendars import calendar_of
from core.formula.values.dates.datetimes import (
    LOCAL,
    TICKS_PER_DAY,
    TICKS_PER_MINUTE,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
    NetTimeSpan,
)
from core.formula.values.dates.zones import local_offset
from core.formula.values.objects.exceptions import bad_format, net

_ROUND_TRIP = "yyyy-MM-ddTHH:mm:ss.fffffffK"
_RFC1123 = "ddd, dd MMM yyyy HH:mm:ss 'GMT'"
# The patterns that are the same in every culture; `U` and the rest are the culture's.
FIXED = {
    "o": _ROUND_TRIP,
    "O": _ROUND_TRIP,
    "r": _RFC1123,
    "R": _RFC1123,
    "s": "yyyy-MM-ddTHH:mm:ss",
    "u": "yyyy-MM-dd HH:mm:ss'Z'",
}


def standard_pattern(letter: str, dates: DateFormat) -> str | None:
    """What a single letter stands for in a culture; None where it stands for nothing."""
    if dates is INVARIANT_FORMATS.date and letter not in FIXED:
        noticed.note_culture()
    short, long = dates.short_dates[0], dates.long_dates[0]
    short_time, long_time = dates.short_times[0], dates.long_times[0]
    return FIXED.get(letter) or {
        "d": short,
        "D": long,
        "f": f"{long} {short_time}",
        "F": dates.full_date,
        "U": dates.full_date,
        "g": f"{short} {short_time}",
        "G": f"{short} {long_time}",
        "m": dates.month_day,
        "M": dates.month_day,
        "t": short_time,
        "T": long_time,
        "y": dates.year_months[0],
        "Y": dates.year_months[0],
    }.get(letter)


def bad_date_format() -> Exception:
    """The error for a date pattern that .NET refuses."""
    return net("FormatException", "Input string was not in a correct format.")


def offset_text(minutes: int) -> str:
    """+hh:mm."""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def format_datetime(value: NetDateTime, pattern: str | None, dates: DateFormat | None = None) -> str:
    """ToString(pattern) of a DateTime, in the current culture where no other is given."""
    dates = _for_time_only(value, dates or dates_of())
    pattern = pattern or "G"
    if len(pattern) == 1:
        letter = pattern
        found = standard_pattern(letter, dates)
        if found is None:
            raise bad_date_format()
        pattern = found
        if letter == "U":
            if dates.calendar != GREGORIAN:
                raise NotModelled(f"the format U in the {dates.calendar} calendar")
            value = NetDateTime(value.ticks - _local_offset(value) * TICKS_PER_MINUTE, UTC)
        elif letter in FIXED:
            dates = INVARIANT_FORMATS.date
    zone = "Z" if value.kind == UTC else offset_text(_local_offset(value)) if value.kind == LOCAL else ""
    return custom(value, pattern, 0 if value.kind == UTC else None, zone, dates)


def _local_offset(value: NetDateTime) -> int:
    return 0 if value.kind == UTC else local_offset(value.ticks)


def _for_time_only(value: NetDateTime, dates: DateFormat) -> DateFormat:
    """A moment of the first day is taken for a time of day, which such a calendar doesn't have."""
    return (
        INVARIANT_FORMATS.date if value.ticks < TICKS_PER_DAY and dates.calendar in _LATE_CALENDARS else dates
    )


_LATE_CALENDARS = frozenset({"Persian", "UmAlQura"})


def format_offset(value: NetDateTimeOffset, pattern: str | None, dates: DateFormat | None = None) -> str:
    """ToString(pattern) of a DateTimeOffset, in the current culture where no other is given."""
    dates = dates or dates_of()
    if not pattern:
        noticed.note_culture()
        pattern = f"{dates.short_dates[0]} {dates.long_times[0]} zzz"
    elif len(pattern) == 1:
        letter = pattern
        found = standard_pattern(letter, dates) if letter != "U" else None
        if found is None:
            raise bad_date_format()
        pattern = found
        if letter in "rRu":
            value = NetDateTimeOffset(value.utc, 0)
        if letter in FIXED:
            dates = INVARIANT_FORMATS.date
    return custom(value, pattern, value.offset, offset_text(value.offset), dates)


def custom(
    value: NetDateTime | NetDateTimeOffset, pattern: str, offset: int | None, zone: str, dates: DateFormat
) -> str:
    """A custom pattern; `offset` in minutes is for z (None: that of the local zone), `zone` is the text of K."""
    out: list[str] = []
    index = 0
    if len(pattern) == 2 and pattern[0] == "%":
        pattern = pattern[1:]
    while index < len(pattern):
        letter = pattern[index]
        if letter == "\\":
            if index + 1 >= len(pattern):
                raise bad_date_format()
            out.append(pattern[index + 1])
            index += 2
        elif letter in "'\"":
            end, literal = quoted(pattern, index)
            out.append(literal)
            index = end
        elif letter == "%":
            if index + 1 >= len(pattern) or pattern[index + 1] == "%":
                raise bad_date_format()
            index += 1
        elif letter in "K:/":
            out.append({"K": zone, ":": dates.time_separator, "/": dates.date_separator}[letter])
            index += 1
        else:
            count = run_length(pattern, index)
            if letter == "M" and count > 2:
                out.append(_month_name(value, pattern, index, count, dates))
            elif letter == "z":
                out.append(_offset_field(local_offset(value.ticks) if offset is None else offset, count))
            else:
                out.append(_field(value, letter, count, out, dates))
            index += count
    return "".join(out)


def _month_name(
    value: NetDateTime | NetDateTimeOffset, pattern: str, index: int, count: int, dates: DateFormat
) -> str:
    month = calendar_of(dates.calendar).day_of(value.ticks).month
    genitive = _beside_a_day(pattern, index, count)
    if count == 3:
        names = dates.short_genitive_months if genitive else dates.short_months
    else:
        names = dates.genitive_months if genitive else dates.months
    return names[month - 1]


def _beside_a_day(pattern: str, index: int, count: int) -> bool:
    """Whether the nearest d before a month's name, or the next one after it, is a day's number."""
    before = re.search(r"d+(?=[^d]*$)", pattern[:index])
    if before is not None and len(before[0]) <= 2:
        return True
    after = re.search("d+", pattern[index + count :])
    return after is not None and len(after[0]) <= 2


def _offset_field(offset: int, count: int) -> str:
    sign, size = ("-" if offset < 0 else "+"), abs(offset)
    if count == 1:
        return f"{sign}{size // 60}"
    return f"{sign}{size // 60:02}" + (f":{size % 60:02}" if count > 2 else "")


def run_length(pattern: str, index: int) -> int:
    """How often a pattern's letter is repeated from a place on."""
    end = index
    while end < len(pattern) and pattern[end] == pattern[index]:
        end += 1
    return end - index


def quoted(pattern: str, index: int) -> tuple[int, str]:
    """The literal that begins with a quote at `index`, and where it ends."""
    quote = pattern[index]
    out: list[str] = []
    index += 1
    while index < len(pattern):
        letter = pattern[index]
        if letter == quote:
            return index + 1, "".join(out)
        if letter == "\\":
            index += 1
            if index >= len(pattern):
                break
        out.append(pattern[index])
        index += 1
    raise bad_date_format()


def _field(
    value: NetDateTime | NetDateTimeOffset, letter: str, count: int, out: list[str], dates: DateFormat
) -> str:
    if letter in "dMyg":
        return _date_field(value, letter, count, dates)
    if letter in "fF":
        return _fraction(value.fraction, letter, count, out)
    if letter == "t":
        mark = dates.am if value.hour < 12 else dates.pm
        return mark[:1] if count == 1 else mark
    number = {
        "h": value.hour % 12 or 12,
        "H": value.hour,
        "m": value.minute,
        "s": value.second,
    }.get(letter)
    if number is None:
        return letter * count
    return str(number) if count == 1 else f"{number:02}"


def _date_field(value: NetDateTime | NetDateTimeOffset, letter: str, count: int, dates: DateFormat) -> str:
    if letter == "g":
        return dates.era
    if letter == "d" and count > 2:
        return (dates.short_days if count == 3 else dates.days)[value.weekday]
    day = calendar_of(dates.calendar).day_of(value.ticks)
    if letter == "y":
        return f"{day.year % 100:0{count}}" if count <= 2 else f"{day.year:0{count}}"
    number = day.day if letter == "d" else day.month
    return str(number) if count == 1 else f"{number:02}"


def _fraction(fraction: int, letter: str, count: int, out: list[str]) -> str:
    if count > 7:
        raise bad_date_format()
    digits = f"{fraction:07}"[:count]
    if letter == "f":
        return digits
    digits = digits.rstrip("0")
    if not digits and out and out[-1] == ".":
        out.pop()
    return digits


def format_span(value: NetTimeSpan, pattern: str | None, symbols: NumberFormat | None = None) -> str:
    """ToString(pattern) of a TimeSpan: c, g, G or a custom pattern; g and G have the culture's decimal point."""
    if not pattern or pattern in {"c", "t", "T"}:
        return str(value)
    negative, days, hours, minutes, seconds, fraction = value.split()
    sign = "-" if negative else ""
    point = (symbols or numbers_of()).decimal
    if pattern == "g":
        shown = f"{sign}{f'{days}:' if days else ''}{hours}:{minutes:02}:{seconds:02}"
        return shown + (f"{point}{fraction:07}".rstrip("0") if fraction else "")
    if pattern == "G":
        return f"{sign}{days}:{hours:02}:{minutes:02}:{seconds:02}{point}{fraction:07}"
    if len(pattern) == 1:
        raise bad_format()
    return _custom_span(value, pattern)


def _custom_span(value: NetTimeSpan, pattern: str) -> str:
    _, days, hours, minutes, seconds, fraction = value.split()
    fields = {"d": days, "h": hours, "m": minutes, "s": seconds}
    out: list[str] = []
    index = 0
    while index < len(pattern):
        letter = pattern[index]
        if letter == "\\" and index + 1 < len(pattern):
            out.append(pattern[index + 1])
            index += 2
        elif letter in "'\"":
            index, literal = quoted(pattern, index)
            out.append(literal)
        elif letter == "%":
            index += 1
        elif letter in fields:
            count = run_length(pattern, index)
            out.append(f"{fields[letter]:0{count}}")
            index += count
        elif letter in "fF":
            count = run_length(pattern, index)
            out.append(_fraction(fraction, letter, count, out))
            index += count
        else:
            raise bad_date_format()
    return "".join(out)
