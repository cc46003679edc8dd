"""The present moment, in UTC and in the subscriber's time zone."""

from __future__ import annotations

from core.formula.run import Run
from core.formula.values.dates.datetimes import (
    NetDateTimeOffset,
    from_python,
)


def utc_now(run: Run) -> NetDateTimeOffset:
    """The moment of this evaluation."""
    moment = from_python(run.now())
    return NetDateTimeOffset(moment.utc, 0)


def local_now(run: Run) -> NetDateTimeOffset:
    """The present moment in the subscriber's time zone."""
    return from_python(run.now().astimezone(run.scope.time_zone))
