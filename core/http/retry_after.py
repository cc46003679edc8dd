"""Reads `Retry-After`: seconds, or an HTTP date."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

UNKNOWN = 1.0
"""Seconds, where the header is missing or can't be read."""


def seconds_of(headers: Mapping[str, str]) -> float:
    """How long to wait, in seconds. A date is counted from the answer's own Date: clocks differ."""
    header = headers.get("Retry-After", "")
    try:
        seconds = float(header)
    except ValueError:
        until, now = _moment(header), _moment(headers.get("Date", "")) or datetime.now(UTC)
        return max(0.0, (until - now).total_seconds()) if until else UNKNOWN
    return UNKNOWN if math.isnan(seconds) else max(0.0, seconds)


def _moment(text: str) -> datetime | None:
    """An HTTP date, in UTC where it has no zone; None for anything else."""
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError, TypeError):
        return None
