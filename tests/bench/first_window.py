"""Run as a process: shows the program's window, or an empty one, and tells when it was first painted.

The clock is the machine's monotonic one, and the parent passes the moment at which it started us.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class FirstPaint(QObject):
    """Ends the process at the first paint of a top-level window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            sys.stdout.write(f"{time.monotonic() - float(sys.argv[2])}\n")
            sys.stdout.flush()
            os._exit(0)
        return False


def main() -> None:
    app = QApplication(sys.argv[:1])
    watcher = FirstPaint()
    app.installEventFilter(watcher)
    if sys.argv[1] == "program":
        from core.cli.main import main as command

        command(["window", "--demo"])
    else:
        window = QMainWindow()
        window.setCentralWidget(QLabel("empty"))
        window.resize(1200, 800)
        window.show()
        app.exec()


main()
