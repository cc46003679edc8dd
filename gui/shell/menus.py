"""The menu bar, made of the list of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.kit.texts import caption
from gui.kit.theme import Scheme
from gui.shell.commands import ENTRIES, Submenu

_SCHEMES: tuple[tuple[Scheme, str], ...] = (
    ("system", "Same as &system"),
    ("light", "&Light"),
    ("dark", "&Dark"),
)


class Menus(QObject):
    """Every action is a wish: who carries it out says so by `on`, once it is there.

    Signals: `connection_chosen(str)`, `edit_requested(str)` and `delete_requested(str)` with a connection's
    name; `scheme_chosen(str)`.
    """

    connection_chosen = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(str)
    scheme_chosen = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.actions: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        self._handled: set[str] = set()
        menus: dict[str, QMenu] = {}
        for entry in ENTRIES:
            if entry.menu not in menus:
                menus[entry.menu] = window.menuBar().addMenu(entry.menu)
            menu = menus[entry.menu]
            if isinstance(entry, Submenu):
                self.submenus[entry.key] = menu.addMenu(entry.text)
                continue
            if entry.separated:
                menu.addSeparator()
            action = self.actions[entry.key] = menu.addAction(entry.text)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in entry.shortcuts])
        self._schemes = QActionGroup(self)
        for value, text in _SCHEMES:
            scheme = self.submenus["colours"].addAction(text)
            scheme.setCheckable(True)
            scheme.setData(value)
            self._schemes.addAction(scheme)
        self._schemes.triggered.connect(lambda chosen: self.scheme_chosen.emit(chosen.data()))
        self.show_connections((), "")

    def on(self, commands: Mapping[str, Callable[[], object]]) -> None:
        """Have commands carried out, by their keys."""
        for key, act in commands.items():
            self.actions[key].triggered.connect(lambda _checked, act=act: act())
            self._handled.add(key)

    @property
    def unhandled(self) -> set[str]:
        """The commands that nobody carries out yet."""
        return self.actions.keys() - self._handled

    def run(self, key: str) -> None:
        """Carry out a command, as if it was chosen in its menu."""
        self.actions[key].trigger()

    def show_connections(self, names: Sequence[str], current: str) -> None:
        """Fill the menus of saved connections; `current` is the one that is open."""
        self._fill("switch", names, self.connection_chosen.emit, checked=current)
        self._fill("edit", names, self.edit_requested.emit)
        self._fill("delete", names, self.delete_requested.emit)

    def show_scheme(self, scheme: Scheme) -> None:
        """Mark the colours in use."""
        for action in self._schemes.actions():
            action.setChecked(action.data() == scheme)

    def _fill(
        self, key: str, names: Sequence[str], on_chosen: Callable[[str], None], *, checked: str | None = None
    ) -> None:
        menu = self.submenus[key]
        menu.clear()
        menu.setEnabled(bool(names))
        for name in names:
            # An ampersand in a name is no mnemonic.
            action = menu.addAction(caption(name))
            action.setCheckable(checked is not None)
            action.setChecked(name == checked)
            action.triggered.connect(lambda _checked, chosen=name: on_chosen(chosen))
