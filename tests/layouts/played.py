"""Plays the scenes of the pictures before a stage, in one language, on screens of one's own."""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import qInstallMessageHandler

from core.paths import Paths
from gui.kit.language import speak
from gui.shell.app import Assembly, make_application
from gui.shell.pictures.scenes import play
from gui.shell.pictures.stage import Stage
from tests.support.languages.pseudo import PseudoLanguage

if TYPE_CHECKING:
    from core.app import Services

S = TypeVar("S", bound=Stage)


def played(language: str, screens: Iterable[tuple[int, int]], make_stage: Callable[[Assembly], S]) -> S:
    """Play all scenes in a language: a code of the window's, or `pseudo`. The screens are real pixels, side by side."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_configured(Path(home), screens)}"
        qInstallMessageHandler(lambda *_: None)
        app = make_application(sys.argv[:1])
        if language == "pseudo":
            speak(PseudoLanguage())
        elif language != "en":
            importlib.import_module("gui.kit.language.translators").install(app, language)

        def make_services() -> Services:
            from core.app import build_services

            return build_services(Paths.under(Path(home)))

        stage = make_stage(Assembly(app, make_services))
        try:
            play(stage)
        finally:
            stage.close()
        return stage


def _configured(folder: Path, screens: Iterable[tuple[int, int]]) -> Path:
    path, left = folder / "screens.json", 0
    told = []
    for width, height in screens:
        told.append({"name": f"{width}x{height}", "x": left, "y": 0, "width": width, "height": height})
        left += width
    path.write_text(json.dumps({"screens": [each | {"dpr": 1, "logicalDpi": 96} for each in told]}), "utf-8")
    return path
