"""The looks that the window has to stand: screens, sizes of text, the system's scale, languages."""

from __future__ import annotations

from typing import NamedTuple

SCREENS = ((1920, 1080), (1366, 768), (1280, 720))
"""Pixels; the largest first, where windows are opened."""
TEXTS = (100, 150, 200)
"""Percent, as the user sets it."""
SCALES = (1.0, 1.5, 2.0)
"""Of the system: a screen has so many times fewer of the pixels that Qt counts in."""
LANGUAGES = ("en", "de", "es", "pseudo")
NARROWEST = 640
"""Pixels that a screen has by a text of 100 % and a scale of 1: below it is no look that the program is made for."""

Screen = tuple[int, int]


class Play(NamedTuple):
    """What one process plays: all scenes in one language and size of text, on each screen that is wide enough.

    To Qt, a screen that is scaled is a smaller one: `scaled` plays have these beside the others, and a scale of 1. What
    of it is rounding is seen by plays with a `scale` that Qt itself has.
    """

    language: str
    percent: int = 100
    scheme: str = "light"
    scale: float = 1.0

    @property
    def screens(self) -> tuple[Screen, ...]:
        """The pixels of the screens, the widest first."""
        scales = SCALES if self.scale == 1 else (1.0,)
        found = {(round(w / scale), round(h / scale)) for w, h in SCREENS for scale in scales}
        return tuple(screen for screen in sorted(found, reverse=True) if self.fits(screen[0]))

    def fits(self, width: int) -> bool:
        """Whether a screen of so many pixels is wide enough for this."""
        return width / self.scale * 100 / self.percent >= NARROWEST

    def __str__(self) -> str:
        return f"{self.language}, text {self.percent} %, {self.scheme}, scale {self.scale:g}"


def plays(languages: tuple[str, ...] = LANGUAGES) -> list[Play]:
    """All of them. Dark and light differ in colours alone (a test compares their sheets), so that dark is played once;
    and Qt's own scale in the last language, whose words are the longest.
    """
    by_scale = [Play(languages[-1], scale=scale) for scale in SCALES if scale != 1]
    every = [Play(language, percent) for language in languages for percent in TEXTS]
    return [*every, *by_scale, Play(languages[0], scheme="dark")]
