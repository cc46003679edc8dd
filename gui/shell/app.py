"""Puts the window together, in two parts: what is painted first, and what it works with.

Only what the first paint needs is imported here; `gui.shell.workplace` brings the rest.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from gui.connections.wish import Wish
from gui.kit.interrupts import Interrupts
from gui.kit.language.translators import SYSTEM, install
from gui.kit.theme import Theme
from gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from core.app import Services
    from gui.connections.session import MakeServices
    from gui.shell.workplace import Workplace


def make_application(arguments: list[str]) -> QApplication:
    """The application object, with the names that desktops and settings know it by."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(arguments)
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

    The order of the start: window shown, painted, then the rest of it is built, and the services in the
    asyncio thread. The order of the end: window hidden, tasks cancelled, services closed, thread joined,
    application quit. A window that is closed before that first paint has nothing behind it, and never gets it.

    Signals: `ended()` when all of it has ended.
    """

    ended = Signal()

    def __init__(self, app: QApplication, make_services: MakeServices = build_default_services) -> None:
        super().__init__(app)
        self.app = app
        self._make_services = make_services
        self.theme = Theme(app)
        self.theme.apply()
        self.window = MainWindow(self.theme)
        self._workplace: Workplace | None = None
        self._closed = False
        self.window.closed.connect(self._on_closed)

    @property
    def built(self) -> bool:
        """Whether there is anything behind the window yet."""
        return self._workplace is not None

    @property
    def workplace(self) -> Workplace:
        """What is behind the window; built when it is first asked for."""
        if self._workplace is None:
            from gui.shell.workplace import Workplace

            self._workplace = Workplace(self.window, self._make_services)
            self._workplace.ended.connect(self.ended)
        return self._workplace

    def sending(self) -> tuple[str, ...]:
        """The orders that are being sent at this moment."""
        works = self._workplace.orders.works if self._workplace is not None else ()
        return tuple(work.transaction_id for work in works if work.state == "sending")

    def end_in_order(self) -> None:
        """The session of the system ends: sends are ended in order first."""
        if self._workplace is not None:
            self._workplace.leaving.end_in_order()

    def show(self, wish: Wish, shape: Mapping[str, str]) -> None:
        """Show the window; everything slow begins after its first paint."""
        self.window.restore_shape(shape)
        # Not a timer of no length: Qt may run that before the first paint.
        self.window.painted.connect(lambda: None if self._closed else self.workplace.start(wish))
        self.window.show()

    def _on_closed(self) -> None:
        self._closed = True
        if self._workplace is None:
            self.ended.emit()


def run_window(wish: Wish, shape: Mapping[str, str], data: Path) -> int:
    """Open the window and stay until it is closed. Returns the exit code. Windows on one folder of data, `data`, hand
    links over to each other.
    """
    app = make_application(sys.argv[:1])
    install(app, shape.get("language", SYSTEM))
    assembly = Assembly(app)
    interrupts = Interrupts()
    interrupts.interrupted.connect(assembly.window.end)
    assembly.ended.connect(app.quit)
    app.commitDataRequest.connect(lambda _session: assembly.end_in_order())
    from gui.shell.support.crashes import Crashes

    assembly.window.fit(app.primaryScreen().availableSize())
    with Crashes(assembly.window, assembly.sending).heard():
        assembly.show(wish, shape)
        assembly.window.painted.connect(lambda: assembly.workplace.listen(data) if assembly.built else None)
        code = app.exec()
    interrupts.close()
    assembly.window.deleteLater()
    return code
