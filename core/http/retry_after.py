"""Reads `Retry-After`: seconds, or an HTTP date."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def seconds_of(header: str | None) -> float:
    """How long to wait, in seconds; one second when the header is missing or unreadable."""
    if not header:
        return 1.0
    try:
        seconds = float(header)
    except ValueError:
        pass
    else:
        return 1.0 if math.isnan(seconds) else max(0.0, seconds)
    try:
        moment = parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return 1.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
