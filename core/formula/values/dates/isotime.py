"""What follows on `2026-11-02T` in a date that is read freely: always of the Gregorian calendar."""

from __future__ import annotations

from core.formula.values.dates.calendars import GREGORIAN_CALENDAR
from core.formula.values.dates.cursor import Cursor
from core.formula.values.dates.outcome import Found, Unreadable


def read_iso_time(cursor: Cursor, found: Found, date: tuple[int, int, int]) -> Found:
    """`found` with the time that stands at the cursor, up to the end of the text; raises Unreadable."""
    found.calendar = GREGORIAN_CALENDAR
    found.year, found.month, found.day = date
    found.hour = cursor.two_digits()
    cursor.expect(":")
    found.minute = cursor.two_digits()
    cursor.skip_white()
    if cursor.sees(":"):
        cursor.at += 1
        found.second = cursor.two_digits()
        if cursor.sees("."):
            begin = cursor.at
            found.ticks = cursor.fraction()
            if cursor.at == begin + 1:
                raise Unreadable
        cursor.skip_white()
    if not cursor.at_end:
        _read_zone(cursor, found)
    found.weekday = None
    return found


def _read_zone(cursor: Cursor, found: Found) -> None:
    if cursor.sees("+-"):
        found.offset = cursor.offset()
    elif cursor.sees("Zz"):
        cursor.at += 1
        found.offset, found.utc = 0, True
    cursor.skip_white()
    if cursor.text[cursor.at :].strip("\0"):
        raise Unreadable
