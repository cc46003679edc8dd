"""Days and moments of orders, as iPaaS.com writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from core.coerce import moment_in
from core.words import say, when

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


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


def day_told(day: date) -> str:
    """`3 May 2026`."""
    return when(day, "long_day")
