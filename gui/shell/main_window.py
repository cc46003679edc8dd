"""The main window as it is first painted: menus, welcome page, status bar. The rest follows after that.

Nothing here imports what is only needed to work: `gui.shell.workplace` is built behind the first paint.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.connections.welcome import WelcomePage
from gui.kit.controls import stand_at, tab_place
from gui.kit.labels import refresh_sizes
from gui.kit.language.translators import SYSTEM
from gui.kit.room import within
from gui.kit.theme import Theme
from gui.shell.menus import Menus
from gui.shell.status import Status

_SIZE = QSize(1360, 860)
_LEAST = QSize(480, 320)


class MainWindow(QMainWindow):
    """The program's window.

    Signals: `painted()` once, when it has been painted for the first time; `closed(dict)` when it was
    closed for good and the program should end, with its shape.
    """

    painted = Signal()
    closed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.may_close: Callable[[], bool] = lambda: True
        self.language = SYSTEM
        """What was chosen; spoken from the next start on."""
        self._shape: Mapping[str, str] = {}
        self._splitters: dict[str, QSplitter] = {}
        self._kept: dict[str, Callable[[], str]] = {}
        self._was_painted = False
        middle = QWidget(self)
        self._above = tab_place(middle)
        self.welcome = WelcomePage(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.status = Status(self)
        self.setStatusBar(self.status)
        self.menus = Menus(self)
        self.setWindowTitle("Resend Desk")
        self.resize(_SIZE)
        # Else it would grow by itself whenever something in it wants more for a moment.
        self.setMinimumSize(_LEAST)
        theme.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        refresh_sizes(self)

    def fit(self, screen: QSize) -> None:
        """Have the first size fit what the screen has free; one that is smaller than the window is filled.

        Else what stands at the foot, Send above all, would be below the edge of a laptop's screen.
        """
        self.resize(_SIZE.boundedTo(within(screen)))
        if self.size() != _SIZE:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar above the pages."""
        self._middle.insertWidget(0, bar)
        stops = (each for each in bar.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        stand_at(self._above, stops)

    def keep_splitter(self, name: str, splitter: QSplitter) -> None:
        """Give a splitter the shape that it had the last time, and keep it for the next one."""
        self._splitters[name] = splitter
        splitter.restoreState(_bytes(self._shape.get(name, "")))

    def keep(self, name: str, save: Callable[[], str], restore: Callable[[str], object]) -> None:
        """Give something the state that it had the last time, and keep it for the next one."""
        self._kept[name] = save
        if self._shape.get(name):
            restore(self._shape[name])

    def restore_shape(self, values: Mapping[str, str]) -> None:
        """Take the size and the look of the last time; the splitters follow with `keep_splitter`."""
        self._shape = dict(values)
        scheme = values.get("scheme", "")
        if scheme in {"light", "dark"}:
            self.theme.set_scheme(scheme)  # type: ignore[arg-type]  # checked
        if values.get("text", "").isdecimal():
            self.theme.set_percent(int(values["text"]))
        self.menus.show_scheme(self.theme.scheme)
        self.language = values.get("language", SYSTEM)
        self.menus.show_language(self.language)
        self.restoreGeometry(_bytes(values.get("geometry", "")))

    def shape(self) -> dict[str, str]:
        """What `restore_shape` takes."""
        shape = {
            "geometry": _text(self.saveGeometry()),
            "scheme": self.theme.scheme,
            "text": str(self.theme.percent),
            "language": self.language,
        }
        shape.update((name, _text(splitter.saveState())) for name, splitter in self._splitters.items())
        shape.update((name, save()) for name, save in self._kept.items())
        return shape

    def event(self, event: QEvent) -> bool:
        # The layout and the paint of all that is inside happen in events of the window. Called from C++, each
        # question of theirs to a model would wait by itself for Python's lock while another thread computes,
        # and they ask thousands of times. Called from here, the lock is taken once for all of them.
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # In the next turn of the loop everything inside is painted too, and on the screen.
            QTimer.singleShot(0, self.painted.emit)

    def end(self) -> None:
        """Close without asking: the program is to end."""
        self.may_close = lambda: True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        event.accept()
        self.hide()
        self.closed.emit(self.shape())


def _text(value: QByteArray) -> str:
    return bytes(value.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
