"""The main window: a frame, in its place and its colours, which is painted first; then what it is filled with, which is
menus, welcome page and status bar. The rest follows after that.

Nothing here imports what the frame doesn't need: see `gui.shell.app`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from core.paths import read_private
from gui.kit.room import MEMORY, within
from gui.kit.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

    from gui.connections.welcome import WelcomePage
    from gui.shell.menus import Menus
    from gui.shell.status import Status

_SIZE = QSize(1360, 860)
_LEAST = QSize(480, 320)


class MainWindow(QMainWindow):
    """The program's window. What it shows is there after `fill`.

    Signals: `framed()` once, when it has been painted for the first time; `painted()` once, when what it is filled
    with has been painted; `closed(dict)` when it was closed for good and the program should end, with its shape.
    """

    framed = Signal()
    painted = Signal()
    closed = Signal(object)
    welcome: WelcomePage
    pages: QStackedWidget
    add_bar: Callable[[QWidget], None]
    menus: Menus
    status: Status

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.may_close: Callable[[], bool] = lambda: True
        self.language = "system"
        """What was chosen, as `gui.kit.language.translators` has it; spoken from the next start on."""
        self._shape: Mapping[str, str] = {}
        self._splitters: dict[str, QSplitter] = {}
        self._kept: dict[str, Callable[[], str]] = {}
        self._was_framed = self._was_painted = False
        self.filled = self._fills = False
        self.setWindowTitle("Resend Desk")
        self.resize(_SIZE)
        # Else it would grow by itself whenever something in it wants more for a moment.
        self.setMinimumSize(_LEAST)

    def fill(self) -> None:
        """Put in what it shows as long as no connection is open."""
        # Imported here: the frame is painted before that is loaded.
        from gui.shell.contents import Contents

        contents = Contents(self, self.theme)
        self.welcome, self.pages, self.add_bar = contents.welcome, contents.pages, contents.add_bar
        self.menus, self.status = contents.menus, contents.status
        self.filled = True
        self._show_choices()

    def _show_choices(self) -> None:
        self.menus.show_scheme(self.theme.scheme)
        self.menus.show_language(self.language)

    def fit(self, screen: QSize) -> None:
        """Have the first size fit what the screen has free; one that is smaller than the window is filled by `show`.

        Else what stands at the foot, Send above all, would be below the edge of a laptop's screen.
        """
        self.resize(_SIZE.boundedTo(within(screen)))
        self._fills = self.size() != _SIZE

    def show(self) -> None:
        """Show it; for the first time, in the shape of the last time or as `fit` has it."""
        if self._fills:
            self._fills = False
            self.showMaximized()  # not `setWindowState`, which wants Qt's names: see gui.kit.theme
        else:
            super().show()

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
        MEMORY.take(values)
        scheme = values.get("scheme", "")
        if scheme in {"light", "dark"}:
            self.theme.set_scheme(scheme)  # type: ignore[arg-type]  # checked
        if values.get("text", "").isdecimal():
            self.theme.set_percent(int(values["text"]))
        self.language = values.get("language", "system")
        if self.filled:
            self._show_choices()
        if self.restoreGeometry(_bytes(values.get("geometry", ""))):
            self._fills = False

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
        shape.update(MEMORY.shape)
        return shape

    def event(self, event: QEvent) -> bool:
        # The layout and the paint of all that is inside happen in events of the window. Called from C++, each
        # question of theirs to a model would wait by itself for Python's lock while another thread computes,
        # and they ask thousands of times. Called from here, the lock is taken once for all of them.
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # In the next turn of the loop it is on the screen.
        if not self._was_framed:
            self._was_framed = True
            QTimer.singleShot(0, self.framed.emit)
        if self.filled and not self._was_painted:
            self._was_painted = True
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


def read_shape(settings: Path) -> dict[str, str]:
    """What `MainWindow.restore_shape` takes, read before there is a window that could wait for it; nothing where there
    is no readable file.

    The file is core.settings' own, which says more about one that can't be read. It is not used here:
    with what it imports, it would take a third of the time to the first paint.
    """
    try:
        window = json.loads(read_private(settings))["window"]
        return {str(name): str(value) for name, value in window.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
