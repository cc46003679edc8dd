"""The looks that the window has to stand: screens, sizes of text, Qt's scale, languages."""

from __future__ import annotations

from typing import NamedTuple

SCREENS = ((1920, 1080), (1366, 768), (1280, 720))
"""Real pixels; the largest first, where windows are opened."""
TEXTS = (100, 150, 200)
"""Percent, as the user sets it."""
SCALES = (1.0, 1.5, 2.0)
"""Of the system: a screen has so many times fewer of the pixels that Qt counts in."""
LANGUAGES = ("en", "de", "es", "pseudo")
NARROWEST = 640
"""Pixels that a screen has by a text of 100 % and a scale of 1: below it is no look that the program is made for."""


class Play(NamedTuple):
    """What one process plays: all scenes in one language, size of text and scale, on each screen that has room."""

    language: str
    scale: float = 1.0
    percent: int = 100
    scheme: str = "light"

    def fits(self, width: int) -> bool:
        """Whether a screen of so many real pixels is wide enough for this."""
        return width / self.scale * 100 / self.percent >= NARROWEST

    def __str__(self) -> str:
        return f"{self.language}, text {self.percent} %, scale {self.scale:g}, {self.scheme}"


def plays(languages: tuple[str, ...] = LANGUAGES) -> list[Play]:
    """All of them. Dark and light differ in colours alone (a test compares their sheets): dark is played once."""
    found = [
        Play(language, scale, percent) for language in languages for scale in SCALES for percent in TEXTS
    ]
    widest = max(width for width, _ in SCREENS)
    return [Play(languages[0], scheme="dark"), *(play for play in found if play.fits(widest))]
