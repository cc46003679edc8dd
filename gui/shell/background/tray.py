"""The icon in the system's tray, where there is one: notifications, and a place to wait out of sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from gui.kit.language import tr
from gui.kit.texts import line
from gui.shell.main_window import MainWindow


class Tray(QObject):
    """Shown while there is a reason: a notification that was told, or something that waits there (`stay`).

    Signals: `quit_requested()` from its menu.
    """

    quit_requested = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._then: Callable[[], object] | None = None

    @property
    def available(self) -> bool:
        """Whether the system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def tell(self, title: str, text: str, then: Callable[[], object] | None = None) -> None:
        """Tell by the system's own notification; `then` is done when it is clicked, after the window was shown."""
        QApplication.alert(self._window)
        self._then = then
        if self.available and QSystemTrayIcon.supportsMessages():
            icon = self._made()
            icon.show()
            icon.showMessage(line(title), line(text))

    def stay(self, tip: str) -> None:
        """Stay there, and say what goes on; an empty text: no more."""
        if tip and self.available:
            self._made().setToolTip(line(tip))
            self._made().show()
        elif self._icon is not None and not tip:
            self._icon.hide()

    def show_window(self) -> None:
        """Bring the window back to the front."""
        window = self._window
        window.show()
        window.raise_()
        window.activateWindow()

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.theme.icon("resend-desk"), self)
            menu = QMenu(self._window)
            menu.addAction(tr("Show Resend Desk")).triggered.connect(lambda _checked: self.show_window())
            menu.addAction(tr("Quit")).triggered.connect(lambda _checked: self.quit_requested.emit())
            self._icon.setContextMenu(menu)
            self._icon.messageClicked.connect(self._on_message_clicked)
            self._icon.activated.connect(self._on_activated)
        return self._icon

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.show_window()

    def _on_message_clicked(self) -> None:
        self.show_window()
        if self._then is not None:
            self._then()
