"""The API revisions, and what each of them brought or changed as far as the product meets it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from core.sandbox.klaviyo.errors import Problem, invalid_parameter

# The stable revisions from the oldest that iPaaS.com still uses to the newest official client's.
STABLE = (
    "2023-10-15",
    "2023-12-15",
    "2024-02-15",
    "2024-05-15",
    "2024-06-15",
    "2024-07-15",
    "2024-10-15",
    "2025-01-15",
    "2025-04-15",
    "2025-07-15",
    "2025-10-15",
    "2026-01-15",
    "2026-04-15",
    "2026-07-15",
    "2026-10-15",
)

VALUE_CURRENCY_SINCE = "2024-02-15"
PROFILE_IMPORT_SINCE = "2024-02-15"
EVENTS_AFTER_1990_SINCE = "2024-02-15"
NO_TRAILING_SLASH_SINCE = "2024-10-15"
JSON_API_MEDIA_TYPE_ONLY_SINCE = "2024-10-15"
MORE_PROPERTIES_SINCE = "2025-04-15"
BACKFILL_SINCE = "2026-04-15"


def checked_revision(headers: Mapping[str, str]) -> str:
    """The revision of a request, one of `STABLE`. Raises `Problem`: 400, or 410 for a retired one."""
    revision = headers.get("revision")
    if not revision:
        raise invalid_parameter("The revision header is missing; it must be YYYY-MM-DD.", "revision")
    if revision in STABLE:
        return revision
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", revision) and _is_date(revision) and revision < STABLE[0]:
        raise Problem(410, f"The revision {revision} is retired.", parameter="revision")
    raise invalid_parameter(f"There is no API revision {revision!r}.", "revision")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
