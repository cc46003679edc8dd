"""Plays the scenes of the pictures in one look, and says what is wrong with the layout of each.

`python -m tests.layouts.play WIDTH HEIGHT TEXT SCHEME LANGUAGE [PICTURES]`: the screen in pixels, the size of the text
in percent, light or dark, a language's code, and a folder for pictures. Qt's own scale is QT_SCALE_FACTOR's: of what Qt
counts the screen has less by it. Ends with 1 where something is wrong.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from core.paths import Paths
from gui.kit.theme import Scheme
from gui.shell.app import Assembly, make_application
from gui.shell.pictures.scenes import play
from gui.shell.pictures.stage import Look, Stage
from tests.support.window.layout import layout_faults

if TYPE_CHECKING:
    from core.app import Services

_NARROWEST = 640
"""Pixels of a screen, by a text of 100 %: below it is no look that the program is made for."""


class CheckedStage(Stage):
    """Looks at the layout where the pictures are taken."""

    def __init__(self, assembly: Assembly, look: Look, pictures: Path | None) -> None:
        super().__init__(assembly.app, assembly, pictures or Path(), look)
        self._pictures = pictures
        self.found: dict[str, list[str]] = {}

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Look at a window instead of taking its picture; both where there is a folder for them."""
        self.settle()
        if self._pictures is not None:
            super().shoot(name, widget)
        if self.look.width * 100 / self.window.theme.percent >= _NARROWEST:
            for fault in layout_faults(widget or self.window, QSize(self.look.width, self.look.height)):
                self.found.setdefault(fault, []).append(name)


def check(look: Look, language: str, screen: QSize, pictures: Path | None) -> dict[str, list[str]]:
    """What is wrong, with the scenes in which it is."""
    with tempfile.TemporaryDirectory() as home:
        screens = Path(home, "screens.json")
        one = {"name": "one", "x": 0, "y": 0, "width": screen.width(), "height": screen.height(), "dpr": 1}
        screens.write_text(json.dumps({"screens": [one | {"logicalDpi": 96}]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        qInstallMessageHandler(lambda *_: None)
        app = make_application(sys.argv[:1])
        if language != "en":
            importlib.import_module("gui.kit.language.translators").install(app, language)

        def make_services() -> Services:
            from core.app import build_services

            return build_services(Paths.under(Path(home)))

        stage = CheckedStage(Assembly(app, make_services), look, pictures)
        try:
            play(stage)
        finally:
            stage.close()
        return stage.found


def main(arguments: list[str]) -> int:
    width, height, percent = (int(each) for each in arguments[:3])
    scheme, language = arguments[3:5]
    pictures = Path(arguments[5]) if arguments[5:] else None
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    factor = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    look = Look(round(width / factor), round(height / factor), cast("Scheme", scheme), percent)
    found = check(look, language, QSize(width, height), pictures)
    for fault, scenes in sorted(found.items()):
        sys.stdout.write(f"{fault}   [{', '.join(scenes[:4])}{' …' if len(scenes) > 4 else ''}]\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
