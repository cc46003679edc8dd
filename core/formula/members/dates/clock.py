"""The present moment, in UTC and in the subscriber's time zone."""

from __future__ import annotations

from datetime import tzinfo

from core.formula.run import Run
from core.formula.values.dates.datetimes import (
    NetDateTimeOffset,
    from_python,
    to_python,
)


def utc_now(run: Run) -> NetDateTimeOffset:
    """The moment of this evaluation."""
    moment = from_python(run.now())
    return NetDateTimeOffset(moment.utc, 0)


def local_now(run: Run) -> NetDateTimeOffset:
    """The present moment in the subscriber's time zone."""
    return from_python(run.now().astimezone(run.scope.time_zone))


def utc_offset(utc_ticks: int, zone: tzinfo) -> int:
    """The zone's offset in minutes at a moment."""
    return from_python(to_python(NetDateTimeOffset(utc_ticks)).astimezone(zone)).offset


def local_offset(ticks: int, zone: tzinfo) -> int:
    """The zone's offset in minutes at a local time: .NET takes standard time where the hour comes twice or never."""
    local = to_python(NetDateTimeOffset(ticks)).replace(tzinfo=zone)
    return min(from_python(local.replace(fold=fold)).offset for fold in (0, 1))
