"""Drives the real window through the demo and saves pictures of it, on a display or offscreen."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from core.paths import Paths
from gui.shell.app import Assembly, make_application
from gui.shell.pictures.scenes import play
from gui.shell.pictures.stage import Stage

if TYPE_CHECKING:
    from core.app import Services


def take_screenshots(folder: Path) -> int:
    """Save the pictures in `folder`. Returns 0; raises DeskError when a step doesn't get there.

    Everything that the program writes meanwhile goes to a folder that is removed at the end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_tell)
    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:

        def make_services() -> Services:
            from core.app import build_services

            return build_services(Paths.under(Path(home)))

        stage = Stage(app, Assembly(app, make_services), folder)
        try:
            play(stage)
        finally:
            stage.close()
    return 0


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's messages, but for what the offscreen platform says of every window that it shows."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")
