"""The days of a reconciliation, in one time zone, both ends in it."""

from __future__ import annotations

import zoneinfo
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from core.coerce import here
from core.errors import UsageError
from core.transfer.finding.days import day_told, in_calendar
from core.words import by_typing, say, when

MOST_DAYS = 31
"""So many days at once: the events of all of them are in memory."""


@dataclass(frozen=True)
class Period:
    """From the first moment of the first day to the last of the last one. `zone` names whose days they are."""

    first: date
    last: date
    zone: str = ""

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise UsageError(
                say("The last day is before the first."),
                hint=say("Swap the two days{terminal}.", terminal=by_typing("--from and --to")),
            )
        if not in_calendar(self.first) or not in_calendar(self.last):
            raise UsageError(
                say("There are no orders from that year."), hint=say("Enter days as 2026-05-03.")
            )
        if (self.last - self.first).days >= MOST_DAYS:
            raise UsageError(
                say(
                    "{first} to {last} is more than {most_days} days.",
                    first=when(self.first, "day"),
                    last=when(self.last, "day"),
                    most_days=MOST_DAYS,
                ),
                hint=say("Reconcile a month at a time."),
            )
        self._zone()

    @property
    def begins(self) -> datetime:
        """The first moment that is in it."""
        return self._midnight(self.first)

    @property
    def ends(self) -> datetime:
        """The first moment that isn't in it any more."""
        return self._midnight(self.last + timedelta(days=1))

    def has(self, moment: datetime) -> bool:
        """Whether a moment is in it."""
        return self.begins <= moment < self.ends

    @property
    def told(self) -> str:
        """`3 May 2026 to 4 May 2026, days of Europe/Vienna (UTC+02:00)`."""
        days = day_told(self.first)
        if self.last != self.first:
            days = say("{first} to {last}", first=days, last=day_told(self.last))
        offset = self.begins.strftime("%z")
        clock = f"{offset[:3]}:{offset[3:5]}"
        if not self.zone:
            return say("{days}, days of this computer (UTC{offset})", days=days, offset=clock)
        return say("{days}, days of {zone} (UTC{offset})", days=days, zone=self.zone, offset=clock)

    def _midnight(self, day: date) -> datetime:
        zone = self._zone()
        # Without a zone the system's own: `astimezone` takes the offset that holds on that very day.
        return datetime.combine(day, time.min, zone) if zone is not None else _local(day)

    def _zone(self) -> tzinfo | None:
        if not self.zone:
            return None
        if self.zone.upper() == "UTC":
            return UTC
        try:
            return zoneinfo.ZoneInfo(self.zone)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            raise UsageError(
                say("{zone} isn't a known time zone.", zone=repr(self.zone)),
                hint=say(
                    "Enter it as America/New_York or Europe/Vienna, or leave it out to use this computer's "
                    "time zone."
                ),
            ) from None


def _local(day: date) -> datetime:
    return here(datetime.combine(day, time.min))
