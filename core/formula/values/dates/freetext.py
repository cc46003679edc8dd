"""DateTime.Parse: a date in any form that a culture's names, separators and order of fields allow.

It follows .NET's reader (System.DateTimeParse in dotnet/runtime, MIT) step by step: a token of the text moves it
from one state to the next (`states`), and at the end of a date or a time its numbers get their meaning.
"""

from __future__ import annotations

from dataclasses import replace

from core.formula.errors import NotModelled
from core.formula.values.cultures.model import DateFormat
from core.formula.values.dates.calendars import GREGORIAN_CALENDAR, calendar_of, whole_year
from core.formula.values.dates.datetimes import TICKS_PER_SECOND
from core.formula.values.dates.order import DMY, MDY, YDM, YMD, day_before_month, day_order, year_before_month
from core.formula.values.dates.outcome import Found, Unreadable
from core.formula.values.dates.states import STATES, is_end
from core.formula.values.dates.tokens import Mark, Tokens, Word, is_letter, tokens_of
from core.formula.values.text.strings import WHITE

_DIGITS = frozenset("0123456789")
_MOST_DIGITS = 8
_DIRECTION_MARKS = "\u200e\u200f"
_JAPANESE_ERAS = ("明治", "大正", "昭和", "平成", "令和")
_MARKS = {Mark.END: "End", Mark.SPACE: "Space", Mark.DATE: "Date", Mark.TIME: "Time"}
_DATE_SUFFIXES = frozenset({Mark.YEAR, Mark.MONTH, Mark.DAY})
_TIME_SUFFIXES = {Mark.HOUR: "hour", Mark.MINUTE: "minute", Mark.SECOND: "second"}


def read_date(text: str, dates: DateFormat, now: int) -> Found:
    """The fields of a date; raises Unreadable. `now` is the present local moment in ticks, for its year."""
    if dates.language == "ja" and any(era in text for era in _JAPANESE_ERAS):
        raise NotModelled("dates of the Japanese calendar")
    marks = {ord(mark): None for mark in _DIRECTION_MARKS if mark in dates.date_separator}
    if marks:
        # .NET passes over the marks of direction that such a culture writes around its separators.
        dates = replace(dates, date_separator=dates.date_separator.translate(marks))
    return _Reader(text.translate(marks), dates, now).read()


class _Reader:
    """One reading of a text. `at` is the place of the next letter; `numbers` are those of the present date or time."""

    def __init__(self, text: str, dates: DateFormat, now: int) -> None:
        self.text = text
        self.at = 0
        self.dates = dates
        self.tokens: Tokens = tokens_of(dates)
        self.found = Found(calendar_of(dates.calendar))
        self.now = now
        self.state = "begin"
        self.numbers: list[int] = []
        self.month: int | None = None
        self.year: int | None = None
        self.suffixes: set[Mark] = set()
        self.era = self.have_date = self.have_time = self.ended = False
        self.same_separators = dates.date_separator == dates.time_separator

    def read(self) -> Found:
        if not self.text:
            raise Unreadable
        while True:
            kind = self._next()
            if kind == "IsoTime":
                if self.state not in {"d_ynd", "d_yn"}:
                    raise Unreadable
                return self._iso_time()
            if kind:
                kind = self._step(kind)
                if kind in {"End", "NumEnd", "MonthEnd"}:
                    break
        if not self.ended:
            raise Unreadable
        self._settle_half()
        return self.found

    def _step(self, kind: str) -> str:
        if self.same_separators:
            kind = self._without_separator(kind)
        state = STATES[self.state][kind]
        if state is None:
            raise Unreadable
        if is_end(state):
            self._finish(state)
            self.ended = True
            state = "begin"
        self.state = state
        return kind

    def _without_separator(self, kind: str) -> str:
        """Where dates and times have one separator, as `d.M.yyyy.` and `HH.mm`: the one that ends a date counts not."""
        if kind.startswith("Year"):
            self.state = {"t_nt": "d_nd", "t_nnt": "d_nnd"}.get(self.state, self.state)
        end = self.at >= len(self.text)
        if (STATES[self.state][kind] is None or end) and kind in {
            "YearDate",
            "NumDate",
            "NumTime",
            "MonthDate",
        }:
            base = kind.removesuffix("Date").removesuffix("Time")
            return base + ("End" if end else "Space")
        return kind

    # Tokens ------------------------------------------------------------------------------------

    def _next(self) -> str:
        """The kind of the next token; empty where it says nothing of its own."""
        self._skip_white()
        if self.at >= len(self.text):
            return "End"
        if self.text[self.at] in _DIGITS:
            return self._number()
        token = self.tokens.find(self.text, self.at, word=True)
        if token is None:
            return self._unknown()
        self.at += token[1]
        return self._word(token[0].word, token[0].value)

    def _skip_white(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in WHITE:
            self.at += 1

    def _unknown(self) -> str:
        letter = self.text[self.at]
        if is_letter(letter):
            raise Unreadable(
                "The string {} was not recognized as a valid DateTime. There is an unknown word starting at "
                f"index '{self.at}'."
            )
        if letter == "\0" and not self.text[self.at :].strip("\0"):
            self.at = len(self.text)
            return ""
        raise Unreadable

    def _word(self, word: Word | None, value: int) -> str:
        if word is Word.MONTH:
            if self.month is not None:
                raise Unreadable
            kind = self._after_month()
            self.month = value
            return kind
        if word is Word.WEEKDAY:
            if self.found.weekday is not None:
                raise Unreadable
            self.found.weekday = value
            return "Weekday"
        if word is Word.HALF:
            self._put_half(value)
            return ""
        if word is Word.ERA:
            if self.era:
                raise Unreadable
            self.era = True
            return "Era"
        if word is Word.UTC:
            if self.found.offset is not None:
                raise Unreadable
            self.found.offset, self.found.utc = 0, True
            return "Zone"
        return ""

    def _put_half(self, half: int) -> None:
        if self.found.half is not None:
            raise Unreadable
        self.found.half = half

    def _after_month(self) -> str:
        mark, _ = self._mark("Month")
        if mark is Mark.TIME and self.same_separators:
            mark = Mark.DATE
        if mark not in {Mark.END, Mark.SPACE, Mark.DATE}:
            raise Unreadable
        return "Month" + _MARKS[mark]

    def _mark(self, kind: str) -> tuple[Mark, int]:
        """What stands behind a number or a month, and its value. A hyphen may begin an offset: then it is a space."""
        begin = self.at
        self._skip_white()
        if self.at >= len(self.text):
            return Mark.END, 0
        found = None
        if self.text[self.at] not in _DIGITS:
            found = self.tokens.find(self.text, self.at, word=False)
        if found is None:
            return Mark.SPACE, 0
        token, size = found
        assert token.mark is not None
        if token.mark is Mark.DATE_OR_OFFSET:
            row = STATES[self.state]
            if row[f"{kind}Date"] is None and is_end(row[f"{kind}Space"]):
                self.at = begin
                return Mark.SPACE, 0
            self.at += size
            return Mark.DATE, 0
        self.at += size
        return token.mark, token.value

    # Numbers -----------------------------------------------------------------------------------

    def _number(self) -> str:
        begin = self.at
        while self.at < len(self.text) and self.text[self.at] in _DIGITS:
            self.at += 1
        digits = self.text[begin : self.at]
        if self.tokens.digits_begin:
            found = self.tokens.find(self.text, begin, word=True)
            if found is not None:
                self.at = begin + found[1]
                return self._word(found[0].word, found[0].value)
        if len(self.numbers) == 3 or len(digits) > _MOST_DIGITS:
            raise Unreadable
        if self.state == "t_nnt" and self.text[self.at : self.at + 1] == "." and self.at < len(self.text) - 1:
            self._fraction()
        if self.state in {"t_nnt", "t_nt"}:
            self._offset_ahead()
        if len(digits) >= 3:
            return self._year(int(digits))
        return self._short_number(int(digits))

    def _year(self, value: int) -> str:
        if self.year is not None:
            raise Unreadable
        self.year = value
        mark, half = self._mark("Year")
        if mark is Mark.HALF:
            self._put_half(half)
            mark = Mark.SPACE
        if mark is Mark.TIME and self.same_separators:
            mark = Mark.DATE
        if mark in {Mark.END, Mark.SPACE, Mark.DATE}:
            return "Year" + _MARKS[mark]
        return self._suffixed(mark, value)

    def _short_number(self, value: int) -> str:
        state = self.state
        mark, half = self._mark("Num")
        if mark is Mark.HALF:
            self._put_half(half)
            if state == "d_nn":
                self._finish("D_NN")  # 1/10 5 AM
            self.numbers.append(value)
            if state in {"t_nnt", "t_nt"}:
                self._offset_ahead()
            return "NumHalf"
        if mark is Mark.TIME and self.same_separators and state.startswith("d_y"):
            mark = Mark.DATE
        if mark is Mark.ISO_TIME:
            self.numbers.append(value)
            return "IsoTime"
        if mark in _MARKS:
            self.numbers.append(value)
            return "Num" + _MARKS[mark]
        if mark is Mark.YEAR:
            value = whole_year(self.found.calendar, value)
        return self._suffixed(mark, value)

    def _suffixed(self, mark: Mark, value: int) -> str:
        """A number with a suffix as 年 or 時, which says what it is."""
        found = self.found
        if mark in _DATE_SUFFIXES:
            if mark in self.suffixes:
                raise Unreadable
            self.suffixes.add(mark)
            if mark is Mark.YEAR:
                found.year = self.year = value
            elif mark is Mark.MONTH:
                found.month = self.month = value
            else:
                found.day = value
            return "NumDateSuffix"
        name = _TIME_SUFFIXES.get(mark)
        if name is None or mark in self.suffixes:
            raise Unreadable
        self.suffixes.add(mark)
        setattr(found, name, value)
        return "NumTimeSuffix"

    def _fraction(self) -> None:
        """The digits of a second; a point without digits is passed over."""
        begin = self.at + 1
        self.at = begin
        while self.at < len(self.text) and self.text[self.at] in _DIGITS:
            self.at += 1
        self.found.ticks = fraction_of(self.text[begin : self.at])

    def _offset_ahead(self) -> None:
        """+01:00 behind a time, with white space before it."""
        at = self.at
        while at < len(self.text) - 1 and self.text[at] in WHITE:
            at += 1
        if at < len(self.text) - 1 and self.text[at] in "+-":
            if self.found.offset is not None:
                raise Unreadable
            self.at = at
            self._offset()

    def _offset(self) -> None:
        sign = -1 if self.text[self.at] == "-" else 1
        self.at += 1
        digits = self._run_of_digits()
        minutes = 0
        if len(digits) in {1, 2}:
            hours = int(digits)
            if self.text[self.at : self.at + 1] == ":":
                self.at += 1
                behind = self._run_of_digits()
                if not 1 <= len(behind) <= 2:
                    raise Unreadable
                minutes = int(behind)
        elif len(digits) in {3, 4}:
            hours, minutes = divmod(int(digits), 100)
        else:
            raise Unreadable
        if minutes >= 60:
            raise Unreadable
        self.found.offset = sign * (hours * 60 + minutes)

    def _run_of_digits(self) -> str:
        begin = self.at
        while self.at < len(self.text) and self.text[self.at] in _DIGITS:
            self.at += 1
        return self.text[begin : self.at]

    # Meanings ----------------------------------------------------------------------------------

    def _finish(self, state: str) -> None:
        """The numbers of a whole date or time get their meaning."""
        if state in {"D_DS", "T_TS"}:
            self.numbers.clear()
            return
        if state[0] == "T":
            self._finish_time()
        elif state in {"D_DSN", "D_NDS", "D_NNDS"}:
            self._finish_suffixed(state)
        else:
            if self.have_date:
                raise Unreadable
            _MEANINGS[state](self)
        self.numbers.clear()

    def _finish_time(self) -> None:
        if self.have_time or (len(self.numbers) == 1 and self.found.half is None):
            raise Unreadable
        self.have_time = True
        for name, value in zip(("hour", "minute", "second"), self.numbers, strict=False):
            setattr(self.found, name, value)

    def _finish_suffixed(self, state: str) -> None:
        found, numbers = self.found, self.numbers
        if state == "D_DSN":
            if len(numbers) != 1 or found.day is not None:
                raise Unreadable
            found.day = numbers[0]
        elif state == "D_NDS":
            if found.month is None or found.year is not None:
                raise Unreadable
            found.year, found.day = self._whole(numbers[0]), 1
        elif self.suffixes & _DATE_SUFFIXES == {Mark.YEAR}:
            assert self.year is not None
            self._put(self._whole(self.year), numbers[0], numbers[1], once=False)
        elif self.suffixes & _DATE_SUFFIXES == {Mark.MONTH}:
            assert found.month is not None
            first = day_order(self.dates.short_dates[0]) == YMD
            year, day = numbers if first else numbers[::-1]
            self._put(self._whole(year), found.month, day, once=False)
        else:
            raise Unreadable

    def _whole(self, year: int) -> int:
        return whole_year(self.found.calendar, year)

    def _this_year(self) -> int:
        return self.found.calendar.day_of(self.now).year

    def _put(self, year: int, month: int, day: int, *, once: bool = True) -> None:
        if not self._try(year, month, day):
            raise Unreadable
        self.have_date = self.have_date or once

    def _try(self, year: int, month: int, day: int) -> bool:
        if not self.found.is_date(year, month, day):
            return False
        self.found.year, self.found.month, self.found.day = year, month, day
        return True

    def _nn(self) -> None:
        first, second = self.numbers
        if day_before_month(self.dates.month_day):
            first, second = second, first
        self._put(self._this_year(), first, second)

    def _nnn(self) -> None:
        order = day_order(self.dates.short_dates[0])
        if order is None:
            raise Unreadable
        fields = dict(zip(order, self.numbers, strict=True))
        self._put(self._whole(fields["y"]), fields["M"], fields["d"])

    def _mn(self) -> None:
        """March 5, or March 1905 where the culture writes days first and years last."""
        self._day_or_year(
            as_year=day_before_month(self.dates.month_day)
            and not year_before_month(self.dates.year_months[0])
        )

    def _nm(self) -> None:
        """5 March, or 1905 March where the culture writes days last and years first."""
        self._day_or_year(
            as_year=not day_before_month(self.dates.month_day)
            and year_before_month(self.dates.year_months[0])
        )

    def _day_or_year(self, *, as_year: bool) -> None:
        assert self.month is not None
        (number,) = self.numbers
        if as_year:
            self._put(self._whole(number), self.month, 1, once=False)
        else:
            self._put(self._this_year(), self.month, number)

    def _mnn(self) -> None:
        assert self.month is not None
        first, second = self.numbers
        year_last = [(second, first), (first, second)]
        choices = {MDY: year_last, DMY: year_last, YMD: year_last[::-1]}
        for year, day in choices.get(day_order(self.dates.short_dates[0]) or "", ()):
            if self._try(self._whole(year), self.month, day):
                self.have_date = True
                return
        raise Unreadable

    def _ynn(self) -> None:
        assert self.year is not None
        first, second = self.numbers
        if day_order(self.dates.short_dates[0]) == YDM:
            first, second = second, first
        self._put(self.year, first, second)

    def _nny(self) -> None:
        assert self.year is not None
        first, second = self.numbers
        order = day_order(self.dates.short_dates[0])
        if order is None:
            raise Unreadable
        if order not in {MDY, YMD}:
            first, second = second, first
        self._put(self.year, first, second)

    def _ymn(self) -> None:
        assert self.year is not None
        assert self.month is not None
        self._put(self.year, self.month, self.numbers[0])

    def _yn(self) -> None:
        assert self.year is not None
        self._put(self.year, self.numbers[0], 1)

    def _ym(self) -> None:
        assert self.year is not None
        assert self.month is not None
        self._put(self.year, self.month, 1)

    def _settle_half(self) -> None:
        found = self.found
        half = found.half
        if half is None and bool(self.dates.am) != bool(self.dates.pm):
            half = 1 if self.dates.am else 0
        hour = found.hour
        if half is None:
            return
        if hour is None:
            # .NET's hour is -1 here, which AM and PM don't bear.
            raise Unreadable
        if half == 0:
            if hour > 12:
                raise Unreadable
            found.hour = 0 if hour == 12 else hour
        elif hour > 23:
            raise Unreadable
        else:
            found.hour = hour + 12 if hour < 12 else hour

    def _iso_time(self) -> Found:
        """What follows on 2026-11-02T: always of the Gregorian calendar."""
        found = self.found
        found.calendar = GREGORIAN_CALENDAR
        found.year, (found.month, found.day) = self.year, self.numbers
        found.hour = self._two_digits()
        self._expect(":")
        found.minute = self._two_digits()
        self._skip_white()
        if self.text[self.at : self.at + 1] == ":":
            self.at += 1
            found.second = self._two_digits()
            if self.text[self.at : self.at + 1] == ".":
                begin = self.at
                self._fraction()
                if self.at == begin + 1:
                    raise Unreadable
            self._skip_white()
        if self.at < len(self.text):
            self._iso_zone()
        found.weekday = None
        return found

    def _iso_zone(self) -> None:
        letter = self.text[self.at]
        if letter in "+-":
            self._offset()
        elif letter in "Zz":
            self.at += 1
            self.found.offset, self.found.utc = 0, True
        self._skip_white()
        if self.text[self.at :].strip("\0"):
            raise Unreadable

    def _two_digits(self) -> int:
        self._skip_white()
        digits = self.text[self.at : self.at + 2]
        if len(digits) != 2 or not set(digits) <= _DIGITS:
            raise Unreadable
        self.at += 2
        return int(digits)

    def _expect(self, sign: str) -> None:
        self._skip_white()
        if self.text[self.at : self.at + 1] != sign:
            raise Unreadable
        self.at += 1


_MEANINGS = {
    "D_NN": _Reader._nn, "D_NNN": _Reader._nnn, "D_MN": _Reader._mn, "D_NM": _Reader._nm, "D_MNN": _Reader._mnn,
    "D_YNN": _Reader._ynn, "D_NNY": _Reader._nny, "D_YMN": _Reader._ymn, "D_YN": _Reader._yn, "D_YM": _Reader._ym,
}  # fmt: skip


def fraction_of(digits: str) -> int:
    """Ticks of the digits behind a second's point, rounded; computed in doubles, as .NET does."""
    result, place = 0.0, 0.1
    for digit in digits:
        result += int(digit) * place
        place *= 0.1
    return round(result * TICKS_PER_SECOND)
