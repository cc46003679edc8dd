"""Puts the window together, in three parts: its frame, which is painted first; what it is filled with
(`gui.shell.contents`), painted next; what stands behind it (`gui.shell.workplace`).

Each part is loaded when the one before has been painted, so that nothing here is imported for the later ones.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from gui.connections.wish import Wish
from gui.kit.theme import Theme
from gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from core.app import Services
    from gui.connections.session import MakeServices
    from gui.shell.workplace import Workplace

_LONGEST_END = 30.0
"""Seconds; a little more than the tasks and the clean-ups of the asyncio thread are given (`gui.runtime.engine`)."""


class Application(QApplication):
    """The application. macOS tells it of links that are to be opened; other systems start the program with one.

    Signals: `link_given(str)`.
    """

    link_given = Signal(str)
    link = ""
    """The last one: it may have come before anybody listened."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.link = event.url().toString()
            self.link_given.emit(self.link)
            return True
        return super().event(event)


def make_application(arguments: list[str]) -> QApplication:
    """The application object, with the names that desktops and settings know it by."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application(arguments)
    app.setApplicationName("resend-desk")
    app.setApplicationDisplayName("Resend Desk")
    app.setDesktopFileName("resend-desk")
    # The program ends when the asyncio thread has ended, not when the window is hidden.
    app.setQuitOnLastWindowClosed(False)
    return app


def build_default_services() -> Services:
    """The services of this user. Imported here, in the asyncio thread: it takes longer than the window."""
    from core.app import build_services

    return build_services()


class Assembly(QObject):
    """One running window with all that it stands on.

    The order of the start: the window's frame is shown and painted; it is filled and painted; the rest of it is loaded
    in a thread, and built; the services are built in the asyncio thread. The order of the end: window hidden, tasks
    cancelled, services closed, thread joined, application quit. A window that is closed before the rest is built has
    nothing behind it, and never gets it.

    Signals: `begun()` when all of it is there, and the services are being opened; `ended()` when the window is closed
    and all is ended.
    """

    begun = Signal()
    ended = Signal()
    _loaded = Signal()

    def __init__(self, app: QApplication, make_services: MakeServices = build_default_services) -> None:
        super().__init__(app)
        self.app = app
        self._make_services = make_services
        self.theme = Theme(app)
        self.theme.apply()
        self.window = MainWindow(self.theme)
        self.window.closed.connect(self._on_closed)
        self._workplace: Workplace | None = None
        self._closed = False
        self._wish = Wish()

    @property
    def built(self) -> bool:
        """Whether there is anything behind the window yet."""
        return self._workplace is not None

    @property
    def workplace(self) -> Workplace:
        """What is behind the window; built when it is first asked for."""
        if self._workplace is None:
            from gui.shell.workplace import Workplace

            self._fill()
            self._workplace = Workplace(self.window, self._make_services)
            self._workplace.ended.connect(self.ended)
            if isinstance(self.app, Application):
                self.app.link_given.connect(self._workplace.links.take)
                if self.app.link:
                    self._workplace.links.take(self.app.link)
        return self._workplace

    def sending(self) -> tuple[str, ...]:
        """The orders that are being sent at this moment."""
        works = self._workplace.orders.works if self._workplace is not None else ()
        return tuple(work.transaction_id for work in works if work.state == "sending")

    def end_in_order(self) -> None:
        """The session of the system ends: sends are ended in order first."""
        if self._workplace is not None:
            self._workplace.leaving.end_in_order()

    def wait_for_end(self) -> bool:
        """End what is behind the window, and wait for it. For after Qt's loop: the session of the system may have ended
        that by itself, and what is under way then would lose its threads with Python. Whether it ended.
        """
        if self._workplace is None:
            return True
        if not self._closed:
            self.window.end()
        return self._workplace.runtime.join(_LONGEST_END)

    def show(self, wish: Wish, shape: Mapping[str, str]) -> None:
        """Show the window; everything slow begins after its first paints."""
        self.window.restore_shape(shape)
        # Not timers of no length: Qt may run these before the first paint.
        self.window.framed.connect(self._fill)
        self.window.painted.connect(self._on_painted)
        self._wish = wish
        self._loaded.connect(self._on_loaded)
        self.window.show()

    def _fill(self) -> None:
        if not self.window.filled:
            self.window.fill()

    def _on_painted(self) -> None:
        if not self._closed:
            threading.Thread(target=self._load, name="load").start()

    def _load(self) -> None:
        """In a thread of its own: it takes a second, in which the window answers."""
        import gui.shell.workplace  # noqa: F401  only that it is loaded

        self._loaded.emit()

    def _on_loaded(self) -> None:
        if self._closed:
            return
        self.workplace.start(self._wish)
        if not gc.isenabled():  # `gui.__main__` has switched it off
            gc.freeze()
            gc.enable()
        self.begun.emit()

    def _on_closed(self) -> None:
        self._closed = True
        if self._workplace is None:  # closed by somebody quick: nothing is to be ended yet
            self.ended.emit()


def run_window(wish: Wish, shape: Mapping[str, str], data: Path) -> int:
    """Open the window and stay until it is closed. Returns the exit code. Windows on one folder of data, `data`, hand
    links over to each other.
    """
    app = make_application(sys.argv[:1])
    assembly = Assembly(app)
    window = assembly.window
    assembly.ended.connect(app.quit)
    app.commitDataRequest.connect(lambda _session: assembly.end_in_order())
    window.fit(app.primaryScreen().availableSize())
    with contextlib.ExitStack() as until_end:
        window.framed.connect(lambda: _hear(assembly, until_end))
        assembly.show(wish, shape)
        assembly.begun.connect(lambda: assembly.workplace.listen(data))
        code = app.exec()
        assembly.wait_for_end()
    window.deleteLater()
    return code


def _hear(assembly: Assembly, until_end: contextlib.ExitStack) -> None:
    """What is done once the frame is painted, before there are words in it: log, hear of defects and signals."""
    from core.log.lines import log_start
    from gui.kit.interrupts import Interrupts
    from gui.kit.language.translators import install
    from gui.shell.support.crashes import Crashes

    window = assembly.window
    log_start(sys.argv[1:])
    install(assembly.app, window.language)
    until_end.enter_context(Crashes(window, assembly.sending).heard())
    interrupts = Interrupts()
    interrupts.interrupted.connect(window.end)
    until_end.callback(interrupts.close)
