"""What the main window is filled with as soon as its frame is painted: menus, the pages, the status line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.connections.welcome import WelcomePage
from gui.kit.controls import stand_at, tab_place
from gui.kit.labels import refresh_sizes
from gui.kit.theme import Theme
from gui.shell.menus import Menus
from gui.shell.status import Status


class Contents(QWidget):
    """Of the pages there is only the welcome page yet; the bar above them comes later (`add_bar`)."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self.menus = Menus(window)  # before what tells its shortcuts
        self._above = tab_place(self)
        self.welcome = WelcomePage(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.pages, 1)
        window.setCentralWidget(self)
        self.status = Status(window)
        window.setStatusBar(self.status)
        theme.changed.connect(self._on_theme_changed)

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar above the pages."""
        self._layout.insertWidget(0, bar)
        stops = (each for each in bar.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        stand_at(self._above, stops)

    def _on_theme_changed(self) -> None:
        refresh_sizes(self._window)
