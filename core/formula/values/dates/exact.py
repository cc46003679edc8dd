"""DateTime.ParseExact: a text read by one pattern, letter by letter, as .NET reads it."""

from __future__ import annotations

from core.formula.values.cultures.current import INVARIANT_FORMATS
from core.formula.values.cultures.model import DateFormat
from core.formula.values.dates.calendars import calendar_of, whole_year
from core.formula.values.dates.cursor import fraction_of
from core.formula.values.dates.formatting import FIXED, bad_date_format, quoted, run_length, standard_pattern
from core.formula.values.dates.outcome import INNER_WHITE, LEADING_WHITE, TRAILING_WHITE, Found, Unreadable
from core.formula.values.dates.tokens import match_words, tokens_of
from core.formula.values.objects.exceptions import net
from core.formula.values.text.strings import WHITE, fold

_DIGITS = frozenset("0123456789")
_MOST_FRACTION = 7


def read_exact(text: str, pattern: str, dates: DateFormat, styles: int, *, offset_wanted: bool) -> Found:
    """The fields of a date by a pattern; raises Unreadable, and FormatException for what is no pattern."""
    if not pattern:
        raise net("FormatException", "Input string was not in a correct format.")
    letter = pattern if len(pattern) == 1 else ""
    if letter:
        if letter == "U" and offset_wanted:
            raise bad_date_format()
        found = standard_pattern(letter, dates)
        if found is None:
            raise bad_date_format()
        pattern = found
        if letter in FIXED:
            dates = INVARIANT_FORMATS.date
    if styles & TRAILING_WHITE:
        text, pattern = text.rstrip(WHITE), pattern.rstrip(WHITE)
    if styles & LEADING_WHITE:
        text, pattern = text.lstrip(WHITE), pattern.lstrip(WHITE)
    reader = _Exact(text, pattern, dates, styles)
    reader.read()
    if letter == "U" or (letter in {"r", "R", "u"} and offset_wanted):
        reader.found.offset, reader.found.utc = 0, letter != "U"
    return reader.found


class _Exact:
    """Walks a text and a pattern side by side."""

    def __init__(self, text: str, pattern: str, dates: DateFormat, styles: int) -> None:
        self.text = text
        self.pattern = pattern
        self.dates = dates
        self.styles = styles
        self.at = 0
        self.index = 0
        self.found = Found(calendar_of(dates.calendar))
        self.short_year = self.twelve = False
        self.fraction: int | None = None
        self.loose = tokens_of(dates)

    def read(self) -> None:
        while self.index < len(self.pattern):
            if self.styles & INNER_WHITE:
                self._skip_white()
            self._piece()
        if self.at != len(self.text):
            raise Unreadable
        self._settle()

    def _skip_white(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in WHITE:
            self.at += 1

    def _piece(self) -> None:
        letter = self.pattern[self.index]
        if letter in "'\"":
            self.index, literal = quoted(self.pattern, self.index)
            self._literal(literal)
        elif letter == "\\":
            if self.index + 1 >= len(self.pattern):
                raise bad_date_format()
            self._expect(self.pattern[self.index + 1])
            self.index += 2
        elif letter == "%":
            if self.index + 1 >= len(self.pattern) or self.pattern[self.index + 1] == "%":
                raise bad_date_format()
            self.index += 1
        elif letter in ":/":
            self._separator(letter)
            self.index += 1
        elif letter in _FIELDS:
            count = 1 if letter in "ZK" else run_length(self.pattern, self.index)
            self.index += count
            _FIELDS[letter](self, letter, count)
        else:
            self._sign(letter)

    def _literal(self, literal: str) -> None:
        for letter in literal:
            if letter == " " and self.styles & INNER_WHITE:
                self._skip_white()
            else:
                self._expect(letter)

    def _expect(self, letter: str) -> None:
        if not self._take(letter):
            raise Unreadable

    def _take(self, text: str) -> bool:
        if text and self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def _separator(self, letter: str) -> None:
        own = self.dates.time_separator if letter == ":" else self.dates.date_separator
        longer = len(own) > 1 and own[0] == letter
        if not (not longer and self._take(letter)) and not self._take(own):
            raise Unreadable

    def _sign(self, letter: str) -> None:
        """A letter that stands for itself; a space, a point before F, and GMT are special."""
        self.index += 1
        if letter == " ":
            if self.styles & INNER_WHITE or self._take(" "):
                return
            if not self.styles & TRAILING_WHITE or self.index >= len(self.pattern):
                raise Unreadable
            self._piece()
        elif letter == ".":
            if self._take("."):
                return
            if self.pattern[self.index : self.index + 1] != "F":
                raise Unreadable
            self.index += run_length(self.pattern, self.index)
        elif self.pattern.startswith("GMT", self.index - 1):
            self.index += 2
            if not self._take("GMT"):
                raise Unreadable
            self._put_offset(0)
        else:
            self._expect(letter)

    # Fields ------------------------------------------------------------------------------------

    def _digits(self, least: int, most: int) -> int:
        begin = self.at
        while self.at < len(self.text) and self.at - begin < most and self.text[self.at] in _DIGITS:
            self.at += 1
        if self.at - begin < least:
            raise Unreadable
        return int(self.text[begin : self.at])

    def _put(self, name: str, value: int) -> None:
        """A field that the pattern has twice must be the same twice."""
        if getattr(self.found, name) not in {None, value}:
            raise Unreadable("DateTime pattern '{field}' appears more than once with different values.")
        setattr(self.found, name, value)

    def _year(self, _: str, count: int) -> None:
        self.short_year = self.short_year or count <= 2
        self._put("year", self._digits(1, 2) if count == 1 else self._digits(count, count))

    def _month(self, _: str, count: int) -> None:
        if count <= 2:
            self._put("month", self._digits(count, 2))
            return
        short = count == 3
        names = self.dates.short_months if short else self.dates.months
        best = self._longest(names, loose=self.loose.loose_months)
        if self.dates.genitive:
            genitive = self.dates.short_genitive_months if short else self.dates.genitive_months
            other = self._longest(genitive, loose=False)
            best = other if other[1] > best[1] else best
        if not best[1]:
            raise Unreadable
        self.at += best[1]
        self._put("month", best[0] + 1)

    def _day(self, _: str, count: int) -> None:
        if count <= 2:
            self._put("day", self._digits(count, 2))
            return
        names = self.dates.short_days if count == 3 else self.dates.days
        index, size = self._longest(names, loose=self.loose.loose_days)
        if not size:
            raise Unreadable
        self.at += size
        self._put("weekday", index)

    def _longest(self, names: tuple[str, ...], *, loose: bool) -> tuple[int, int]:
        """The longest name that the text goes on with, and how long it is there; 0 for none."""
        best = (-1, 0)
        for index, name in enumerate(names):
            size = len(name)
            if loose:
                size = match_words(self.text, self.at, name, whole=False) if name else 0
            elif fold(self.text[self.at : self.at + size]) != fold(name):
                size = 0
            if size > best[1]:
                best = (index, size)
        return best

    def _era(self, _: str, count: int) -> None:
        for era in (
            self.dates.era,
            *(("AD", "A.D.") if self.dates.era == INVARIANT_FORMATS.date.era else ()),
        ):
            if fold(self.text[self.at : self.at + len(era)]) == fold(era):
                self.at += len(era)
                return
        raise Unreadable

    def _time(self, letter: str, count: int) -> None:
        self.twelve = self.twelve or letter == "h"
        value = self._digits(1 if count < 2 else 2, 2)
        self._put({"h": "hour", "H": "hour", "m": "minute", "s": "second"}[letter], value)

    def _fraction(self, letter: str, count: int) -> None:
        if count > _MOST_FRACTION:
            raise Unreadable
        begin = self.at
        while self.at < len(self.text) and self.at - begin < count and self.text[self.at] in _DIGITS:
            self.at += 1
        if letter == "f" and self.at - begin < count:
            raise Unreadable
        value = fraction_of(self.text[begin : self.at])
        if self.fraction not in {None, value}:
            raise Unreadable("DateTime pattern 'f' appears more than once with different values.")
        self.fraction = self.found.ticks = value

    def _half(self, _: str, count: int) -> None:
        halves = (self.dates.am, self.dates.pm)
        for half, name in enumerate(halves):
            shown = name[:1] if count == 1 else name
            here = self.text[self.at : self.at + len(shown)]
            if shown and (here == shown if count == 1 else fold(here) == fold(shown)):
                self.at += len(shown)
                self._put("half", half)
                return
        if count == 1 or all(halves):
            raise Unreadable
        self._put("half", 1 if halves[0] else 0)

    def _zone(self, _: str, count: int) -> None:
        if self.at >= len(self.text) or self.text[self.at] not in "+-":
            raise Unreadable
        sign = -1 if self.text[self.at] == "-" else 1
        self.at += 1
        hours = self._digits(1 if count != 2 else 2, 2)
        minutes = 0
        if count > 2:
            self._take(":")
            minutes = self._digits(2, 2)
        if minutes >= 60:
            raise Unreadable
        self._put_offset(sign * (hours * 60 + minutes))

    def _put_offset(self, minutes: int) -> None:
        if self.found.offset not in {None, minutes}:
            raise Unreadable("DateTime pattern 'z' appears more than once with different values.")
        self.found.offset = minutes

    def _utc(self, _: str, count: int) -> None:
        if not (self._take("Z") or self._take("z") or self._take("GMT")):
            raise Unreadable
        self._put_offset(0)
        self.found.utc = True

    def _kind(self, _: str, count: int) -> None:
        if self._take("Z"):
            self._put_offset(0)
            self.found.utc = True
        elif self.text[self.at : self.at + 1] in {"+", "-"}:
            self._zone("z", 3)

    def _settle(self) -> None:
        found = self.found
        if self.short_year:
            if found.year is None or found.year >= 100:
                raise Unreadable
            found.year = whole_year(found.calendar, found.year)
        half, hour = found.half, found.hour
        if self.twelve:
            if hour is None or hour > 12:
                raise Unreadable
            found.hour = hour % 12 + (12 if half else 0)
        elif half is not None and (half == 1) != (hour is not None and hour >= 12):
            raise Unreadable


_FIELDS = {
    "y": _Exact._year, "M": _Exact._month, "d": _Exact._day, "g": _Exact._era, "h": _Exact._time,
    "H": _Exact._time, "m": _Exact._time, "s": _Exact._time, "f": _Exact._fraction, "F": _Exact._fraction,
    "t": _Exact._half, "z": _Exact._zone, "Z": _Exact._utc, "K": _Exact._kind,
}  # fmt: skip
