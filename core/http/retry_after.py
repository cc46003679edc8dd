"""Reads `Retry-After`: seconds, or an HTTP date. (RFC 9110, 10.2.3; RFC 6585 for 429)"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_SECONDS = re.compile(r"[0-9]+(?:\.[0-9]*)?", re.ASCII)
"""RFC 9110 has whole seconds only; some gateways write fractions."""


def seconds_of(headers: Mapping[str, str]) -> float | None:
    """How long to wait, in seconds; None where the header is missing or says nothing. A date is counted from the
    answer's own Date, since clocks differ; one that is past means now.
    """
    header = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(header):
        return float(header)
    until = _moment(header)
    if until is None:
        return None
    now = _moment(headers.get("Date", "")) or datetime.now(UTC)
    return max(0.0, (until - now).total_seconds())


def _moment(text: str) -> datetime | None:
    """An HTTP date, in UTC where it has no zone; None for anything else."""
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError, TypeError):
        return None
