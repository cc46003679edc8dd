"""DateTime.Parse: a date in any form that a culture's names, separators and order of fields allow.

It follows .NET's reader (System.DateTimeParse in dotnet/runtime, MIT) step by step: a token of the text moves it
from one state to the next (`states`), and at the end of a date or a time its numbers get their meaning.
"""

from __future__ import annotations

from dataclasses import replace

from core.formula.errors import NotModelled
from core.formula.values.cultures.model import DateFormat
from core.formula.values.dates.calendars import calendar_of, whole_year
from core.formula.values.dates.cursor import DIGITS, Cursor
from core.formula.values.dates.isotime import read_iso_time
from core.formula.values.dates.meanings import Meaning
from core.formula.values.dates.outcome import Found, Unreadable
from core.formula.values.dates.states import STATES, is_end
from core.formula.values.dates.tokens import Mark, Tokens, Word, is_letter, tokens_of
from core.formula.values.text.strings import WHITE

_MOST_DIGITS = 8
_DIRECTION_MARKS = "\u200e\u200f"
_JAPANESE_ERAS = ("明治", "大正", "昭和", "平成", "令和")
_MARKS = {Mark.END: "End", Mark.SPACE: "Space", Mark.DATE: "Date", Mark.TIME: "Time"}


def read_date(text: str, dates: DateFormat, now: int) -> Found:
    """The fields of a date; raises Unreadable. `now` is the present local moment in ticks, for its year."""
    if dates.language == "ja" and any(era in text for era in _JAPANESE_ERAS):
        raise NotModelled("dates of the Japanese calendar")
    marks = {ord(mark): None for mark in _DIRECTION_MARKS if mark in dates.date_separator}
    if marks:
        # .NET passes over the marks of direction that such a culture writes around its separators.
        dates = replace(dates, date_separator=dates.date_separator.translate(marks))
    return _Reader(text.translate(marks), dates, now).read()


class _Reader(Cursor):
    """One reading of a text."""

    def __init__(self, text: str, dates: DateFormat, now: int) -> None:
        super().__init__(text)
        self.tokens: Tokens = tokens_of(dates)
        self.found = Found(calendar_of(dates.calendar))
        self.meaning = Meaning(self.found, dates, now)
        self.state = "begin"
        self.era = self.ended = False
        self.same_separators = dates.date_separator == dates.time_separator

    def read(self) -> Found:
        if not self.text:
            raise Unreadable
        while True:
            kind = self._next()
            if kind == "IsoTime":
                if self.state not in {"d_ynd", "d_yn"}:
                    raise Unreadable
                assert self.meaning.year is not None
                month, day = self.meaning.numbers
                return read_iso_time(self, self.found, (self.meaning.year, month, day))
            if kind:
                kind = self._step(kind)
                if kind in {"End", "NumEnd", "MonthEnd"}:
                    break
        if not self.ended:
            raise Unreadable
        self.meaning.settle_half()
        return self.found

    def _step(self, kind: str) -> str:
        if self.same_separators:
            kind = self._without_separator(kind)
        state = STATES[self.state][kind]
        if state is None:
            raise Unreadable
        if is_end(state):
            self.meaning.finish(state)
            self.ended = True
            state = "begin"
        self.state = state
        return kind

    def _without_separator(self, kind: str) -> str:
        """Where dates and times have one separator, as `d.M.yyyy.` and `HH.mm`: the one that ends a date counts not."""
        if kind.startswith("Year"):
            self.state = {"t_nt": "d_nd", "t_nnt": "d_nnd"}.get(self.state, self.state)
        end = self.at_end
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
        self.skip_white()
        if self.at_end:
            return "End"
        if self.text[self.at] in DIGITS:
            return self._number()
        token = self.tokens.find(self.text, self.at, word=True)
        if token is None:
            return self._unknown()
        self.at += token[1]
        return self._word(token[0].word, token[0].value)

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
            if self.meaning.month is not None:
                raise Unreadable
            kind = self._after_month()
            self.meaning.month = value
            return kind
        if word is Word.WEEKDAY:
            if self.found.weekday is not None:
                raise Unreadable
            self.found.weekday = value
            return "Weekday"
        if word is Word.HALF:
            self.meaning.put_half(value)
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
        self.skip_white()
        if self.at_end:
            return Mark.END, 0
        found = None
        if self.text[self.at] not in DIGITS:
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
        digits = self.run_of_digits()
        if self.tokens.digits_begin:
            found = self.tokens.find(self.text, begin, word=True)
            if found is not None:
                self.at = begin + found[1]
                return self._word(found[0].word, found[0].value)
        if len(self.meaning.numbers) == 3 or len(digits) > _MOST_DIGITS:
            raise Unreadable
        if self.state == "t_nnt" and self.text[self.at : self.at + 1] == "." and self.at < len(self.text) - 1:
            self.found.ticks = self.fraction()
        if self.state in {"t_nnt", "t_nt"}:
            self._offset_ahead()
        if len(digits) >= 3:
            return self._year(int(digits))
        return self._short_number(int(digits))

    def _year(self, value: int) -> str:
        if self.meaning.year is not None:
            raise Unreadable
        self.meaning.year = value
        mark, half = self._mark("Year")
        if mark is Mark.HALF:
            self.meaning.put_half(half)
            mark = Mark.SPACE
        if mark is Mark.TIME and self.same_separators:
            mark = Mark.DATE
        if mark in {Mark.END, Mark.SPACE, Mark.DATE}:
            return "Year" + _MARKS[mark]
        return self.meaning.put_suffixed(mark, value)

    def _short_number(self, value: int) -> str:
        state = self.state
        mark, half = self._mark("Num")
        if mark is Mark.HALF:
            self.meaning.put_half(half)
            if state == "d_nn":
                self.meaning.finish("D_NN")  # 1/10 5 AM
            self.meaning.numbers.append(value)
            if state in {"t_nnt", "t_nt"}:
                self._offset_ahead()
            return "NumHalf"
        if mark is Mark.TIME and self.same_separators and state.startswith("d_y"):
            mark = Mark.DATE
        if mark is Mark.ISO_TIME:
            self.meaning.numbers.append(value)
            return "IsoTime"
        if mark in _MARKS:
            self.meaning.numbers.append(value)
            return "Num" + _MARKS[mark]
        if mark is Mark.YEAR:
            value = whole_year(self.found.calendar, value)
        return self.meaning.put_suffixed(mark, value)

    def _offset_ahead(self) -> None:
        """+01:00 behind a time, with white space before it."""
        at = self.at
        while at < len(self.text) - 1 and self.text[at] in WHITE:
            at += 1
        if at < len(self.text) - 1 and self.text[at] in "+-":
            if self.found.offset is not None:
                raise Unreadable
            self.at = at
            self.found.offset = self.offset()
