"""Plays the scenes of the pictures in the pseudo-language, and says what in them is English.

`python -m tests.languages.play`: ends with 1 where something is.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from core.paths import Paths
from core.words.recalled import know
from gui.kit.language import speak
from gui.shell.app import Assembly, make_application
from gui.shell.pictures.scenes import play
from gui.shell.pictures.stage import Stage
from tests.languages.english import english
from tests.languages.seen import Seen, texts_of
from tests.support.languages.marked import Marked, templates

if TYPE_CHECKING:
    from core.app import Services


class ReadingStage(Stage):
    """Reads what is on the screen where the pictures are taken."""

    found: dict[Seen, str]

    def shoot(self, name: str, widget: QWidget | None = None, *, moving: bool = False) -> None:
        """Read a window instead of taking its picture."""
        self.settle(moving=moving)
        for seen in texts_of(widget or self.window):
            self.found.setdefault(seen, name)


def read_all() -> dict[Seen, str]:
    """All texts of all scenes, each with the first scene that it is in."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(lambda *_: None)
    app = make_application(sys.argv[:1])
    speak(Marked())
    know(templates)
    with tempfile.TemporaryDirectory() as home:

        def make_services() -> Services:
            from core.app import build_services

            return build_services(Paths.under(Path(home)))

        stage = ReadingStage(app, Assembly(app, make_services), Path(home))
        stage.found = {}
        try:
            play(stage)
        finally:
            stage.close()
    return stage.found


def main() -> int:
    """Says what is English, and in which scene."""
    seen = read_all()
    found = {each: scene for each in seen if english([each]) for scene in [seen[each]]}
    for each, scene in found.items():
        sys.stdout.write(f"{scene}: {english([each])[0]}\n")
    sys.stdout.write(f"{len(seen)} texts, {len(found)} of them English\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
