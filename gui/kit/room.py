"""How large a window becomes when it is opened, how people have arranged what is in it, and where their files are."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

_BESIDE, _ABOVE = 60, 80
"""Pixels of the screen that stay free, for the frame of the window and what the system shows."""


def room_for(window: QWidget, characters: int, lines: int) -> QSize:
    """So many average characters and lines of the window's own font, as far as its screen has room."""
    metrics = window.fontMetrics()
    wanted = QSize(metrics.averageCharWidth() * characters, metrics.height() * lines)
    return wanted.boundedTo(within(window.screen().availableGeometry().size()))


def within(screen: QSize) -> QSize:
    """The largest window that a screen with so much free takes with its frame."""
    return screen - QSize(_BESIDE, _ABOVE)


def keep_on_screen(window: QWidget) -> None:
    """Move a window, with its frame, as far as it takes for all of it to be on its screen: above all its title bar."""
    frame, screen = window.frameGeometry(), window.screen().availableGeometry()
    left = max(min(frame.left(), screen.right() + 1 - frame.width()), screen.left())
    top = max(min(frame.top(), screen.bottom() + 1 - frame.height()), screen.top())
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)


_PREFIX, _FOLDER = "arranged ", "folder of "
_MOST_NUMBERS, _LARGEST = 64, 1000.0


class Memory:
    """What people have arranged, by name; kept with the window's shape. Lengths are in heights of the window's font, so
    that they mean the same at another size of text.
    """

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def take(self, shape: Mapping[str, str]) -> None:
        """Take what an earlier shape of the window has, in place of all before."""
        self._kept = {
            name.removeprefix(_PREFIX): value for name, value in shape.items() if name.startswith(_PREFIX)
        }

    @property
    def shape(self) -> dict[str, str]:
        """What `take` takes."""
        return {f"{_PREFIX}{name}": value for name, value in self._kept.items()}

    def put(self, name: str, value: str) -> None:
        """Remember a word."""
        self._kept[name] = value

    def word(self, name: str) -> str:
        """A word; empty where there is none."""
        return self._kept.get(name, "")

    def put_numbers(self, name: str, numbers: Iterable[float]) -> None:
        """Remember some numbers."""
        self._kept[name] = " ".join(f"{number:.3f}" for number in numbers)

    def numbers(self, name: str) -> list[float]:
        """Some numbers; none where there are none, or they can't be read."""
        try:
            found = [float(each) for each in self.word(name).split()]
        except ValueError:
            return []
        fit = len(found) <= _MOST_NUMBERS and all(math.isfinite(n) and 0 <= n <= _LARGEST for n in found)
        return found if fit else []


MEMORY = Memory()


def begins_at(kind: str, name: str = "") -> str:
    """Where a dialog for a kind of files begins: in the folder of the last one, with a file's name if there is one."""
    folder = MEMORY.word(f"{_FOLDER}{kind}")
    return str(Path(folder) / name) if folder and Path(folder).is_dir() else name


def chose_file(kind: str, path: str) -> None:
    """Remember the folder of a file that was chosen."""
    MEMORY.put(f"{_FOLDER}{kind}", str(Path(path).absolute().parent))


"""A process has one window, with what it opens."""


def place_of(widget: QWidget) -> str:
    """A name for a widget by where it stands, whatever the language: the part of the window that it is in, and which of
    its kind it is there.
    """
    owner = widget.parentWidget()
    while owner is not None and (
        type(owner).__module__.startswith("PySide6") or type(owner).__module__.startswith("gui.kit")
    ):
        owner = owner.parentWidget()
    if owner is None:
        return type(widget).__name__
    place = owner.findChildren(type(widget)).index(widget)
    return f"{type(owner).__name__} {type(widget).__name__} {place}"


class _Size(QObject):
    """Remembers the size that a window is given."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self._window
        if watched is window and event.type() == QEvent.Type.Resize and window.isVisible():
            height = window.fontMetrics().height()
            MEMORY.put_numbers(_size_of(window), (window.width() / height, window.height() / height))
        return super().eventFilter(watched, event)


def open_in(window: QWidget, characters: int, lines: int) -> None:
    """Give a window the size that it had the last time, or else room for so much; as far as the screen goes."""
    height, kept = window.fontMetrics().height(), MEMORY.numbers(_size_of(window))
    size = room_for(window, characters, lines)
    if len(kept) == 2:
        screen = within(window.screen().availableGeometry().size())
        size = QSize(round(kept[0] * height), round(kept[1] * height)).boundedTo(screen)
    window.resize(size)
    _Size(window)


def is_arranged(window: QWidget) -> bool:
    """Whether somebody has given a window of this kind its size."""
    return bool(MEMORY.numbers(_size_of(window)))


def _size_of(window: QWidget) -> str:
    return f"{type(window).__name__} size"
