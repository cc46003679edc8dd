"""Numbers and times as people write them."""

from __future__ import annotations

from datetime import datetime

KEYRING_WAITS = "Waiting for the system's keyring, which may ask for its password in a window of its own…"


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 event`, `4 events`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def begin_small(words: str) -> str:
    """Words as they stand within a sentence: names in them keep their capitals."""
    return words[:1].lower() + words[1:]


def local_time(moment: datetime | None) -> str:
    """A point in time in the user's own zone, to the second."""
    return "" if moment is None else moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def short_date(text: str | None) -> str:
    """An order's date as iPaaS.com wrote it, to the minute; the full text belongs in the tool tip."""
    return "" if text is None else text[:16].replace("T", " ")


def with_remedy(what: str, remedy: str) -> str:
    """What is wrong, and below it what to do."""
    return f"{what}\nWhat to do: {remedy}" if remedy else what
