"""The log of a transfer that iPaaS.com's queue carries out. (docs/facts.md#ipaas-listener)"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, cast

from core.ipaas.fields import Raw

QUEUE = "/hookapi/v2/iPaaS"
"""The call that hands transfers over; reading it does nothing."""
Level = Literal["INFO", "VERBOSE", "WARNING", "ERROR"]
_LEVEL = re.compile(r"\s*\((INFO|VERBOSE|WARNING|ERROR)\)\s*$", re.IGNORECASE)
_ENDS = ("all processing complete", "reporting hook complete")


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """A line of the log. `collection_type` is that of the mapping collection at work: 8 a customer's, 9 a
    transaction's, 10 a line's.
    """

    text: str
    level: Level
    collection_type: str
    at: str

    @classmethod
    def from_json(cls, raw: Raw) -> LogEntry:
        """Read one; whatever is missing is empty."""
        details = str(raw.get("details") or raw.get("activity") or "")
        found = _LEVEL.search(details)
        return cls(
            text=_LEVEL.sub("", details).strip(),
            level=cast(Level, found[1].upper()) if found is not None else "INFO",
            collection_type=str(raw.get("mapping_collection_type_id") or ""),
            at=str(raw.get("activity_timestamp") or ""),
        )

    @property
    def ends(self) -> bool:
        """Whether it says that the transfer came to its end."""
        return self.text.casefold().startswith(_ENDS)


def has_ended(entries: Iterable[LogEntry]) -> bool:
    """Whether a log says that its transfer came to its end."""
    return any(entry.ends for entry in entries)


def activity_time(moment: datetime) -> str:
    """A moment as the log wants it: `2026/11/23 12:00:00.000 +00:00`."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y/%m/%d %H:%M:%S}.{utc.microsecond // 1000:03} +00:00"
