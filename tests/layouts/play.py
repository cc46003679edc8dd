"""Plays the scenes of the pictures, and says what is wrong with the layout of each on each screen.

`python -m tests.layouts.play LANGUAGE TEXT SCHEME`: a language's code or `pseudo`, the size of the text in percent,
light or dark. Qt's own scale is QT_SCALE_FACTOR's. Ends with 1 where something is wrong.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from gui.kit.room import within
from gui.kit.theme import Scheme
from gui.shell.app import Assembly
from gui.shell.pictures.stage import Look, Stage
from tests.layouts.looks import SCREENS, Play
from tests.layouts.played import played
from tests.support.window.layout import layout_faults, scrolls_with_room

_LEAST_HEIGHT = 320
"""Pixels: of a lower screen the window has no less."""


class CheckedStage(Stage):
    """Looks at the layout where the pictures are taken, on each screen, as if it had been opened there."""

    def __init__(self, assembly: Assembly, look: Look, screens: list[QRect]) -> None:
        super().__init__(assembly.app, assembly, Path(), look)
        self._screens = screens
        self.found: dict[str, list[str]] = {}

    def shoot(self, name: str, widget: QWidget | None = None, *, moving: bool = False) -> None:
        """Look at a window instead of taking its picture."""
        self.settle(moving=moving)
        shown = widget or self.window
        opened = shown.geometry()
        if shown is not self.window:
            for fault in scrolls_with_room(shown):
                self.found.setdefault(fault, []).append(name)
        for screen, place in self._places(shown):
            shown.setGeometry(place)
            self.settle(moving=moving)
            at = f"{name} {place.width()}x{place.height()}"
            for fault in layout_faults(shown, screen):
                self.found.setdefault(fault, []).append(at)
        shown.setGeometry(opened)
        self.settle(moving=moving)

    def _places(self, shown: QWidget) -> Iterator[tuple[QSize, QRect]]:
        """The main window fills what a screen has left beside the system's bars, and all of one that isn't scaled; a
        dialog is as large as it was opened, as far as there is room.
        """
        opened = shown.size()
        for whole in self._screens:
            if shown is not self.window:
                size = opened.boundedTo(within(whole.size()))
                yield whole.size(), QRect(whole.topLeft() + QPoint(30, 40), size)
                continue
            if (whole.width(), whole.height()) in SCREENS:
                yield whole.size(), whole
            free = max(within(whole.size()).height(), _LEAST_HEIGHT)
            yield whole.size(), QRect(whole.topLeft(), QSize(whole.width(), free))


def check(play: Play) -> dict[str, list[str]]:
    """What is wrong, with the scenes in which it is, and the sizes of the window there."""

    def make_stage(assembly: Assembly) -> CheckedStage:
        by_name = {screen.name(): screen.geometry() for screen in assembly.app.screens()}
        screens = [by_name[f"{width}x{height}"] for width, height in play.screens]
        look = Look(screens[0].width(), screens[0].height(), cast("Scheme", play.scheme), play.percent)
        assembly.window.move(screens[0].topLeft())
        return CheckedStage(assembly, look, screens)

    return played(play.language, play.screens, make_stage).found


def main(arguments: list[str]) -> int:
    language, percent, scheme = arguments
    factor = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    found = check(Play(language, int(percent), scheme, factor))
    for fault, scenes in sorted(found.items()):
        sys.stdout.write(
            f"{fault}   [{', '.join(scenes[:3])}{f' … {len(scenes)}' if len(scenes) > 3 else ''}]\n"
        )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
