"""Random work on dates, spans of time and their formats, and on what they are read from."""

from __future__ import annotations

from random import Random

from tests.formula.random_formulas.writer import Writer

_MOMENTS = (
    "new DateTime(2026, 11, 2, 14, 5, 9)",
    "new DateTime(2024, 2, 29)",
    "new DateTime(2025, 12, 31, 23, 59, 59, 999)",
    "new DateTime(2026, 3, 8, 2, 30, 0, DateTimeKind.Utc)",
    "new DateTime(1999, 1, 1).AddTicks(1234567)",
    "DateTime.MinValue",
    "DateTime.MaxValue",
)
_OFFSETS = (
    "new DateTimeOffset(2026, 11, 2, 14, 5, 9, TimeSpan.FromHours(-5))",
    "new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero)",
    "new DateTimeOffset(2025, 12, 31, 23, 59, 59, TimeSpan.FromMinutes(345))",
    "DateTimeOffset.MinValue",
    "DateTimeOffset.FromUnixTimeSeconds(1793646309)",
)
_SPANS = (
    "TimeSpan.FromHours(25.5)",
    "TimeSpan.FromMinutes(-90)",
    "TimeSpan.FromSeconds(0.25)",
    "new TimeSpan(1, 2, 3, 4, 5)",
    "TimeSpan.Zero",
    "TimeSpan.FromDays(-1.75)",
    "TimeSpan.FromTicks(12345678)",
)
_FORMATS = (
    *("d", "D", "f", "F", "g", "G", "M", "Y", "o", "R", "s", "t", "T", "u"),
    *("yyyy-MM-dd", "dd/MM/yyyy HH:mm", "MMM d, yyyy", "dddd d MMMM yy", "h:mm:ss tt", "HH'h'mm", "%d", "%h"),
    *(
        "yyyy-MM-ddTHH:mm:ss.fffK",
        "ss.FFFFFFF",
        "yyMMdd",
        "ddd, dd MMM yyyy HH':'mm",
        "zzz",
        "%K",
        "t tt",
        "\\\\d d",
    ),
)
_SPAN_FORMATS = (
    "c",
    "g",
    "G",
    "hh\\\\:mm",
    "d\\\\.hh",
    "%h",
    "mm':'ss",
    "s\\\\.fff",
    "h'h 'm'm'",
    "ddd\\\\-hh",
    "%F",
    "x",
)
_TEXTS = (
    *(
        "2026-11-02",
        "2026-11-02T14:05:09",
        "2026-11-02T14:05:09Z",
        "2026-11-02T14:05:09.5+02:00",
        "11/02/2026",
    ),
    *(
        "11/02/2026 2:05 PM",
        "Nov 2, 2026",
        "2 November 2026 14:05",
        "02.11.2026",
        "2026-13-01",
        "31/12/2026",
        "14:05",
    ),
    *(
        "Mon, 02 Nov 2026 14:05:09 GMT",
        "20261102",
        "x",
        "",
        "2026-11",
        "November 2026",
        "2026/1/5",
        " 2026-11-02 ",
    ),
)
_SPAN_TEXTS = (
    "1:30",
    "24:00",
    "1.02:03:04",
    "-0:00:01.5",
    "10",
    "1:2:3.1234567",
    "x",
    "1:60",
    "1.25:00",
    " 2:03 ",
)
_CULTURES = ("CultureInfo.InvariantCulture", 'new CultureInfo("en-US")', 'new CultureInfo("de-DE")', "null")


def dates(chosen: Random) -> str:
    """A formula about a moment or a span of time."""
    writer = Writer(chosen)
    return writer.finished(
        writer.pick(_shown, _shown, _read, _part, _compared, _span, _shifted, _written)(writer)
    )


def _moment(w: Writer, depth: int = 2) -> str:
    base = w.pick(*_MOMENTS)
    return base if depth == 0 or w.chance(40) else f"{_moment(w, depth - 1)}{_step(w)}"


def _offset(w: Writer, depth: int = 2) -> str:
    if depth == 0 or w.chance(40):
        return w.pick(*_OFFSETS)
    if w.chance(25):
        return f"{_offset(w, depth - 1)}.ToOffset(TimeSpan.FromHours({w.number(-14, 14)}))"
    return f"{_offset(w, depth - 1)}{_step(w)}"


def _step(w: Writer) -> str:
    whole = w.pick("0", "1", "-1", "13", "-400", "100000")
    part = w.pick("0.5", "-1.25", "30", "1e7", "0.0001")
    return w.pick(
        f".AddMonths({whole})",
        f".AddYears({whole})",
        f".AddDays({part})",
        f".AddHours({part})",
        f".AddMinutes({part})",
        f".AddSeconds({part})",
        f".AddMilliseconds({part})",
        f".Add({w.pick(*_SPANS)})",
        ".Date" if w.chance(0) else f".Subtract({w.pick(*_SPANS)})",
    )


def _time(w: Writer, depth: int = 2) -> str:
    if depth == 0 or w.chance(40):
        return w.pick(*_SPANS)
    return w.pick(
        f"({_time(w, depth - 1)} {w.pick('+', '-')} {_time(w, depth - 1)})",
        f"({_moment(w, 1)} - {_moment(w, 1)})",
        f"({_time(w, depth - 1)} * {w.pick('2', '0.5', '-1.5')})",
        f"({_time(w, depth - 1)} / {w.pick('2', '3.0', '0.7')})",
        f"(-{_time(w, depth - 1)})",
        f"{_time(w, depth - 1)}.Duration()",
        f"{_moment(w, 1)}.TimeOfDay",
    )


def _shown(w: Writer) -> str:
    moment = w.pick(_moment, _offset)(w)
    pattern = w.pick(*_FORMATS)
    return w.pick(
        f'{moment}.ToString("{pattern}")',
        f'{moment}.ToString("{pattern}", {w.pick(*_CULTURES)})',
        f"{moment}.ToString()",
        f'string.Format("{{0,30:{pattern}}}|", {moment})',
    )


def _part(w: Writer) -> str:
    names = [
        "Year",
        "Month",
        "Day",
        "Hour",
        "Minute",
        "Second",
        "Millisecond",
        "DayOfYear",
        "DayOfWeek",
        "Ticks",
        "TimeOfDay",
        "Date",
    ]
    offset = ["Offset", "UtcDateTime", "DateTime", "UtcTicks"]
    if w.chance(50):
        return f"{_moment(w)}.{w.pick(*names, 'Kind')}"
    return f"{_offset(w)}.{w.pick(*names, *offset, 'ToUnixTimeSeconds()', 'ToUnixTimeMilliseconds()')}"


def _compared(w: Writer) -> str:
    kind = w.pick(_moment, _offset, _time)
    a, b = kind(w, 1), kind(w, 1)
    return w.pick(
        f"{a} {w.pick('<', '<=', '>', '>=', '==', '!=')} {b}", f"{a}.CompareTo({b})", f"{a}.Equals({b})"
    )


def _span(w: Writer) -> str:
    total = w.pick("Days", "Hours", "Minutes", "Seconds", "Milliseconds")
    return w.pick(
        f"{_time(w)}.{w.pick('', 'Total')}{total}",
        f"{_time(w)}.ToString()",
        f'{_time(w)}.ToString("{w.pick(*_SPAN_FORMATS)}")',
        f"{_time(w)}",
        f"{_time(w)}.Ticks",
    )


def _shifted(w: Writer) -> str:
    return w.pick(_moment, _offset, _time)(w, 3)


def _read(w: Writer) -> str:
    text, culture = w.pick(*_TEXTS), w.pick(*_CULTURES[:3])
    kind = w.pick("DateTime", "DateTimeOffset")
    return w.pick(
        f'{kind}.Parse("{text}", {culture})',
        f'({kind}.TryParse("{text}", {culture}, DateTimeStyles.None, out var d) ? d.ToString("o") : "no")',
        f'{kind}.ParseExact("{text}", "{w.pick(*_FORMATS[14:22])}", CultureInfo.InvariantCulture)',
        f'TimeSpan.Parse("{w.pick(*_SPAN_TEXTS)}")',
        f'(TimeSpan.TryParse("{w.pick(*_SPAN_TEXTS)}", out var t) ? t.Ticks : -1)',
    )


def _written(w: Writer) -> str:
    span = w.pick(*_SPAN_FORMATS[:10])
    return f'$"{{{_moment(w, 1)}:{w.pick(*_FORMATS[14:20])}}} {{{_time(w, 1)}:{span}}}"'
