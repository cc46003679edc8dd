"""Tells by the system's own notification that long work has ended, when the window isn't in front."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from gui.kit.texts import line
from gui.orders.lists.order_rows import WorkModel
from gui.orders.orders import OrdersPresenter
from gui.orders.work import BUSY
from gui.shell.main_window import MainWindow

LONG_SECONDS = 15.0


class Notify(QObject):
    """Says what states the orders are in, and nothing of whose they are: others may see the screen."""

    def __init__(
        self,
        window: MainWindow,
        model: WorkModel,
        orders: OrdersPresenter,
        *,
        clock: Callable[[], float] = time.monotonic,
        tell: Callable[[str, str], object] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._clock = clock
        self._tell = tell or self._by_the_system
        self._began: float | None = None
        self._sent = False
        self._tray: QSystemTrayIcon | None = None
        for signal in (orders.work_changed, orders.works_reset):
            signal.connect(lambda _what: self._on_changed())

    def _on_changed(self) -> None:
        states = self._model.states
        self._sent = self._sent or states["sending"] > 0
        if any(states[state] for state in BUSY):
            self._began = self._clock() if self._began is None else self._began
            return
        began, self._began = self._began, None
        sent, self._sent = self._sent, False
        if began is None or self._clock() - began < LONG_SECONDS or self._window.isActiveWindow():
            return
        self._tell(
            "Sending has ended" if sent else "The previews are done", "; ".join(self._model.told_states)
        )

    def _by_the_system(self, title: str, text: str) -> None:
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.theme.icon("resend-desk"), self)
            self._tray.messageClicked.connect(self._window.activateWindow)
        self._tray.show()
        self._tray.showMessage(line(title), line(text))
