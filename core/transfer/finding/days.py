"""Days and moments of orders, as iPaaS.com writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from core.coerce import moment_in
from core.transfer.finding.phrases import named_day
from core.words import say, when

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIGURES = re.compile(r"([0-9]{1,4})([./-])([0-9]{1,2})\2([0-9]{1,4})")
_TODAY, _YESTERDAY = ("today", "heute", "hoy"), ("yesterday", "gestern", "ayer")
"""In each language of the window, whichever it speaks: none of them means anything else."""
_FIRST = datetime(1, 1, 1)
DayOrder = Literal["day first", "month first"]
"""How somebody's dates are written in figures."""
ReadDay = Callable[[str], "date | tuple[date, ...] | None"]
"""Reads a day as somebody writes it; several days where it may be any of them, None for what is no day."""


@dataclass(frozen=True)
class Days:
    """A span of days, both ends in it; None: without that end."""

    first: date | None = None
    last: date | None = None

    def has(self, created: str | None) -> bool:
        """Whether an order's date, as it is written with its own offset, falls into it."""
        day = day_of(created)
        return day is not None and (self.first or day) <= day <= (self.last or day)

    @property
    def told_on(self) -> str:
        """The span, as what happened in it is told."""
        if self.first is not None and self.first == self.last:
            return say("on {first}", first=day_told(self.first))
        return self.told

    @property
    def told(self) -> str:
        """The span in words."""
        if self.first is not None and self.first == self.last:
            return say("of {first}", first=day_told(self.first))
        if self.first is not None and self.last is not None:
            return say("from {first} to {last}", first=day_told(self.first), last=day_told(self.last))
        if self.first is not None:
            return say("from {first}", first=day_told(self.first))
        return say("to {last}", last=day_told(self.last)) if self.last is not None else ""


def day_in(text: str) -> date | None:
    """The day that `2026-05-03` names; None for any other text."""
    if not text.isascii() or not _DAY.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if in_calendar(day) else None


def typed_day(text: str, today: date, orders: Collection[DayOrder] = ()) -> date | tuple[date, ...] | None:
    """The day that a person means by `2026-05-03`, `3.5.2026`, `3 May` or `today`; None for any other text. `orders`
    are those of the languages that the person uses: what may be two days in them is given as both.
    """
    small = text.casefold()
    if small in _TODAY:
        return today
    if small in _YESTERDAY:
        return today - timedelta(days=1)
    named = named_day(text, today)
    if named is not None:
        return _made(*(f"{each}" for each in named))
    found = day_in(text)
    figures = _FIGURES.fullmatch(text) if text.isascii() else None
    if found is not None or figures is None:
        return found
    first, mark, second, last = figures.groups()
    if len(first) == 4:
        return _made(first, second, last) if len(last) <= 2 else None
    if len(first) > 2 or len(last) not in ((4,) if mark == "-" else (2, 4)):
        return None  # (with dashes, and a short year, it is rather an order's number)
    year = last if len(last) == 4 else f"20{last}"
    day_first, month_first = _made(year, second, first), _made(year, first, second)
    if (
        mark == "." or month_first is None or day_first == month_first
    ):  # (no language has a month before a dot)
        return day_first
    if day_first is None:
        return month_first
    meant = {order: day_first if order == "day first" else month_first for order in orders}
    days = set(meant.values())
    return days.pop() if len(days) == 1 else tuple(sorted((day_first, month_first)))


def _made(year: str, month: str, day: str) -> date | None:
    try:
        made = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return made if in_calendar(made) else None


def in_calendar(day: date) -> bool:
    """Whether a day can be one of orders; at the ends of the calendar nothing can be reckoned with it."""
    return 1900 <= day.year < 3000


def day_of(created: str | None) -> date | None:
    """The day of an order as it is written, whatever its offset; None where it has none that can be read."""
    moment = moment_in(created)
    return moment.date() if moment is not None else None


def moment_of(created: str | None) -> datetime | None:
    """When an order was made; without an offset it counts as UTC. None where it can't be read."""
    moment = moment_in(created)
    return moment if moment is None or moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def by_moment(created: str | None) -> tuple[bool, float, str]:
    """What orders are sorted by, the earlier before the later, whatever offsets their moments are written with; those
    that can't be read come before all others.
    """
    moment = moment_of(created)
    if moment is None:
        return False, 0.0, created or ""
    # (By hand: at the ends of the calendar Python's own reckons with days that there aren't.)
    offset = moment.utcoffset() or timedelta()
    seconds = (moment.replace(tzinfo=None) - _FIRST).total_seconds() - offset.total_seconds()
    return True, seconds, ""


def day_told(day: date) -> str:
    """`3 May 2026`."""
    return when(day, "long_day")
