"""Standard and custom formats of DateTime, DateTimeOffset and TimeSpan, in the invariant culture."""

from __future__ import annotations

from core.formula.values.dates.datetimes import (
    LOCAL,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
    NetTimeSpan,
)
from core.formula.values.objects.exceptions import bad_format, net

DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip

STANDARD = {
    "d": "MM/dd/yyyy",
    "D": "dddd, dd MMMM yyyy",
    "f": "dddd, dd MMMM yyyy HH:mm",
    "F": "dddd, dd MMMM yyyy HH:mm:ss",
    "g": "MM/dd/yyyy HH:mm",
    "G": "MM/dd/yyyy HH:mm:ss",
    "m": "MMMM dd",
    "M": "MMMM dd",
    "o": "yyyy-MM-ddTHH:mm:ss.fffffffK",
    "O": "yyyy-MM-ddTHH:mm:ss.fffffffK",
    "r": "ddd, dd MMM yyyy HH:mm:ss GMT",
    "R": "ddd, dd MMM yyyy HH:mm:ss GMT",
    "s": "yyyy-MM-ddTHH:mm:ss",
    "t": "HH:mm",
    "T": "HH:mm:ss",
    "u": "yyyy-MM-dd HH:mm:ssZ",
    "y": "yyyy MMMM",
    "Y": "yyyy MMMM",
}


def bad_date_format() -> Exception:
    """The error for a date pattern that .NET refuses."""
    return net("FormatException", "Input string was not in a correct format.")


def offset_text(minutes: int) -> str:
    """+hh:mm."""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def format_datetime(value: NetDateTime, pattern: str | None) -> str:
    """ToString(pattern) of a DateTime."""
    pattern = pattern or "G"
    if len(pattern) == 1:
        if pattern == "U":
            return custom(value, STANDARD["F"], None, "")
        if pattern not in STANDARD:
            raise bad_date_format()
        pattern = STANDARD[pattern].replace("GMT", "'GMT'").replace("ssZ", "ss'Z'")
    zone = "Z" if value.kind == UTC else offset_text(0) if value.kind == LOCAL else ""
    return custom(value, pattern, 0, zone)


def format_offset(value: NetDateTimeOffset, pattern: str | None) -> str:
    """ToString(pattern) of a DateTimeOffset."""
    if not pattern:
        return custom(value, "MM/dd/yyyy HH:mm:ss zzz", value.offset, offset_text(value.offset))
    if len(pattern) == 1:
        if pattern not in STANDARD:
            raise bad_date_format()
        if pattern in "rRu":
            value = NetDateTimeOffset(value.utc, 0)
        pattern = STANDARD[pattern].replace("GMT", "'GMT'").replace("ssZ", "ss'Z'")
    return custom(value, pattern, value.offset, offset_text(value.offset))


def custom(value: NetDateTime | NetDateTimeOffset, pattern: str, offset: int | None, zone: str) -> str:
    """A custom pattern; `offset` in minutes is for z, `zone` is the text of K."""
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
        elif letter == "K":
            out.append(zone)
            index += 1
        else:
            count = run_length(pattern, index)
            out.append(_field(value, letter, count, offset or 0, out))
            index += count
    return "".join(out)


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
    value: NetDateTime | NetDateTimeOffset, letter: str, count: int, offset: int, out: list[str]
) -> str:
    if letter in "dMyg":
        return _date_field(value, letter, count)
    if letter in "fF":
        return _fraction(value.fraction, letter, count, out)
    if letter == "z":
        sign, size = ("-" if offset < 0 else "+"), abs(offset)
        if count == 1:
            return f"{sign}{size // 60}"
        return f"{sign}{size // 60:02}" + (f":{size % 60:02}" if count > 2 else "")
    if letter == "t":
        mark = "AM" if value.hour < 12 else "PM"
        return mark[0] if count == 1 else mark
    number = {
        "h": value.hour % 12 or 12,
        "H": value.hour,
        "m": value.minute,
        "s": value.second,
    }.get(letter)
    if number is None:
        return letter * count
    return str(number) if count == 1 else f"{number:02}"


def _date_field(value: NetDateTime | NetDateTimeOffset, letter: str, count: int) -> str:
    day = value.date
    if letter == "d":
        if count > 2:
            name = DAYS[value.weekday]
            return name[:3] if count == 3 else name
        return str(day.day) if count == 1 else f"{day.day:02}"
    if letter == "M":
        if count > 2:
            name = MONTHS[day.month - 1]
            return name[:3] if count == 3 else name
        return str(day.month) if count == 1 else f"{day.month:02}"
    if letter == "g":
        return "A.D."
    if count <= 2:
        short = day.year % 100
        return str(short) if count == 1 else f"{short:02}"
    return f"{day.year:0{count}}"


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


def format_span(value: NetTimeSpan, pattern: str | None) -> str:
    """ToString(pattern) of a TimeSpan: c, g, G or a custom pattern."""
    if not pattern or pattern in {"c", "t", "T"}:
        return str(value)
    negative, days, hours, minutes, seconds, fraction = value.split()
    sign = "-" if negative else ""
    if pattern == "g":
        shown = f"{sign}{f'{days}:' if days else ''}{hours}:{minutes:02}:{seconds:02}"
        return shown + (f".{fraction:07}".rstrip("0") if fraction else "")
    if pattern == "G":
        return f"{sign}{days}:{hours:02}:{minutes:02}:{seconds:02}.{fraction:07}"
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
