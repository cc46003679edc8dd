"""`Retry-After`: seconds, or an HTTP date; and what it holds back. (RFC 9110, 10.2.3; RFC 6585 for 429)"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from core.http.retry import LONGEST_WAIT

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


class Hold:
    """Nothing leaves before a wait that a system asked for is over. What is longer than anything is waited for holds
    nobody: it was given back as an error, which is kept (`core.http.refusals`), and whoever looks again asks again.
    """

    def __init__(self) -> None:
        self._until = 0.0

    @property
    def left(self) -> float:
        """Seconds from now; 0 when something may leave."""
        return max(0.0, self._until - asyncio.get_running_loop().time())

    def ask(self, seconds: float) -> None:
        """The system asks for a wait from now on; the longest one counts."""
        if seconds <= LONGEST_WAIT:
            self._until = max(self._until, asyncio.get_running_loop().time() + seconds)


def _moment(text: str) -> datetime | None:
    """An HTTP date, in UTC where it has no zone; None for anything else."""
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError, TypeError):
        return None
