"""What stands behind the window: the asyncio thread, the session, the workplace; their start and end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.connections.session import MakeServices, SessionPresenter
from gui.connections.wish import Wish
from gui.runtime import AsyncRuntime
from gui.shell.main_window import MainWindow
from gui.shell.workplace import Workplace


class Rest(QObject):
    """Built behind the first paint.

    Signals: `ended()` when the window was closed and the asyncio thread has ended.
    """

    ended = Signal()

    def __init__(self, window: MainWindow, make_services: MakeServices, parent: QObject) -> None:
        super().__init__(parent)
        self.runtime = AsyncRuntime(self)
        self.session = SessionPresenter(self.runtime, make_services, self)
        self.place = Workplace(window, self.runtime, self.session)
        window.set_place(self.place)
        window.closed.connect(self._on_window_closed)
        self.runtime.stopped.connect(self._on_stopped)
        # By then all of the program is imported.
        self.session.desk_opened.connect(lambda *_: self.runtime.keep_loaded())

    def start(self, wish: Wish) -> None:
        """Start the thread, and open what is wished for."""
        self.runtime.start()
        self.session.start(wish)

    def _on_window_closed(self, shape: dict[str, str]) -> None:
        self.session.save_at_end(shape)
        self.runtime.shutdown()

    def _on_stopped(self) -> None:
        self.runtime.join()
        self.ended.emit()
