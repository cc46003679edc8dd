"""The order of day, month and year in a culture's patterns."""

from __future__ import annotations

import re

YMD, MDY, DMY, YDM = "yMd", "Mdy", "dMy", "ydM"


def _fields(pattern: str) -> str:
    """The letters of the fields in their order: `y`, `M` and `d`, without names of weekdays."""
    bare = re.sub(r"\\.|'(?:\\.|[^'\\])*'?|\"(?:\\.|[^\"\\])*\"?|ddd+", "", pattern)
    return "".join(re.findall(r"([yMd])\1*", bare))


def day_order(pattern: str) -> str | None:
    """YMD, MDY, DMY or YDM; None for a pattern that isn't one of these."""
    fields = "".join(dict.fromkeys(_fields(pattern)))
    return fields if fields in {YMD, MDY, DMY, YDM} else None


def day_before_month(pattern: str) -> bool:
    return _fields(pattern)[:2] == "dM"


def year_before_month(pattern: str) -> bool:
    return _fields(pattern)[:2] == "yM"
