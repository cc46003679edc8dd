"""Run as a process: shows an empty window, or the program's, and tells when each of its milestones was reached:
`painted`, and of the program's `filled` (menus and welcome page), `known` (the demo's account) and `listed` (its recent
orders); how many seconds of the processor's time were taken when it was `painted` (`computed`), and how many bytes the
program has to itself at the end (`held`).

A line has the seconds since the moment of the machine's monotonic clock that the parent passes, at which it started us.
Nothing is loaded here that the program doesn't load by then, and there is no event filter: turning each event into
Python's takes an empty window half as long again.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any


def tell(milestone: str) -> None:
    """Say that a milestone is reached."""
    computed, now = time.process_time(), time.monotonic()
    os.write(1, f"{milestone} {now - float(sys.argv[2])}\n".encode())
    if milestone == "painted":
        os.write(1, f"computed {computed}\n".encode())


def empty() -> None:
    """An empty window of Qt; ends the process when it is painted."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            tell("painted")
            os._exit(0)

    app = QApplication(sys.argv[:1])
    window = Window()
    window.setCentralWidget(QLabel("empty"))
    window.resize(1200, 800)
    window.show()
    app.exec()


def program() -> None:
    """The program's window on the demo, begun as it begins; ends the process when the list is filled."""
    from core.cli.main import main
    from gui import display

    load_qt = display.check_qt

    def check_qt() -> None:
        load_qt()
        follow()

    display.check_qt = check_qt
    main(["window", "--demo"])


def follow() -> None:
    """Have the window tell; called where the program itself loads it next."""
    from gui.shell.app import Assembly
    from gui.shell.main_window import MainWindow

    paint, show = MainWindow.paintEvent, Assembly.show
    told = set[str]()

    def reached(milestone: str) -> None:
        if milestone not in told:
            told.add(milestone)
            tell(milestone)
        if {"known", "listed"} <= told:
            from tests.bench.own_memory import own_bytes

            os.write(1, f"held {own_bytes()}\n".encode())
            os._exit(0)

    def painting(window: MainWindow, event: Any) -> None:
        paint(window, event)
        reached("filled" if window.filled else "painted")

    def showing(assembly: Assembly, *arguments: Any) -> None:
        show(assembly, *arguments)
        assembly.begun.connect(lambda: listen(assembly, reached))

    MainWindow.paintEvent, Assembly.show = painting, showing  # type: ignore[method-assign, assignment]


def listen(assembly: Any, reached: Callable[[str], None]) -> None:
    """What is behind the window is there by now."""
    place = assembly.workplace
    place.session.target_known.connect(lambda *_: reached("known"))
    place.recent.page_ready.connect(lambda *_: reached("listed"))


empty() if sys.argv[1] == "empty" else program()
