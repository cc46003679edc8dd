"""What the numbers of a whole date or time mean, by the culture's order of day, month and year."""

from __future__ import annotations

from core.formula.values.cultures.model import DateFormat
from core.formula.values.dates.calendars import whole_year
from core.formula.values.dates.order import DMY, MDY, YDM, YMD, day_before_month, day_order, year_before_month
from core.formula.values.dates.outcome import Found, Unreadable
from core.formula.values.dates.tokens import Mark

_DATE_SUFFIXES = frozenset({Mark.YEAR, Mark.MONTH, Mark.DAY})
_TIME_SUFFIXES = {Mark.HOUR: "hour", Mark.MINUTE: "minute", Mark.SECOND: "second"}


class Meaning:
    """Puts into `found` what is gathered. `numbers` are those of the present date or time; `now` is the local moment in
    ticks, for dates without a year.
    """

    def __init__(self, found: Found, dates: DateFormat, now: int) -> None:
        self.found = found
        self.dates = dates
        self.now = now
        self.numbers: list[int] = []
        self.month: int | None = None
        self.year: int | None = None
        self._suffixes: set[Mark] = set()
        self._have_date = self._have_time = False

    def put_half(self, half: int) -> None:
        """AM or PM; raises Unreadable where it was said before."""
        if self.found.half is not None:
            raise Unreadable
        self.found.half = half

    def put_suffixed(self, mark: Mark, value: int) -> str:
        """A number with a suffix as 年 or 時, which says what it is."""
        found = self.found
        if mark in _DATE_SUFFIXES:
            if mark in self._suffixes:
                raise Unreadable
            self._suffixes.add(mark)
            if mark is Mark.YEAR:
                found.year = self.year = value
            elif mark is Mark.MONTH:
                found.month = self.month = value
            else:
                found.day = value
            return "NumDateSuffix"
        name = _TIME_SUFFIXES.get(mark)
        if name is None or mark in self._suffixes:
            raise Unreadable
        self._suffixes.add(mark)
        setattr(found, name, value)
        return "NumTimeSuffix"

    def finish(self, state: str) -> None:
        """The numbers of a whole date or time get their meaning."""
        if state in {"D_DS", "T_TS"}:
            self.numbers.clear()
            return
        if state[0] == "T":
            self._finish_time()
        elif state in {"D_DSN", "D_NDS", "D_NNDS"}:
            self._finish_suffixed(state)
        else:
            if self._have_date:
                raise Unreadable
            _MEANINGS[state](self)
        self.numbers.clear()

    def _finish_time(self) -> None:
        if self._have_time or (len(self.numbers) == 1 and self.found.half is None):
            raise Unreadable
        self._have_time = True
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
        elif self._suffixes & _DATE_SUFFIXES == {Mark.YEAR}:
            assert self.year is not None
            self._put(self._whole(self.year), numbers[0], numbers[1], once=False)
        elif self._suffixes & _DATE_SUFFIXES == {Mark.MONTH}:
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
        self._have_date = self._have_date or once

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
                self._have_date = True
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

    def settle_half(self) -> None:
        """The hour, by AM or PM; a culture that writes but one of them means that one. Raises Unreadable."""
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


_MEANINGS = {
    "D_NN": Meaning._nn, "D_NNN": Meaning._nnn, "D_MN": Meaning._mn, "D_NM": Meaning._nm, "D_MNN": Meaning._mnn,
    "D_YNN": Meaning._ynn, "D_NNY": Meaning._nny, "D_YMN": Meaning._ymn, "D_YN": Meaning._yn, "D_YM": Meaning._ym,
}  # fmt: skip
