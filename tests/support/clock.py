"""A clock that the tests move: windows, expiry and visibility without waiting."""

from __future__ import annotations

BEGINNING = 1_795_435_200.0
"""2026-11-23 12:00:00 UTC, in seconds: the beginning of a minute."""


class Clock:
    """Stands still until told to go on."""

    def __init__(self) -> None:
        self.now = BEGINNING

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds

    def back_to_the_beginning(self) -> None:
        self.now = BEGINNING
