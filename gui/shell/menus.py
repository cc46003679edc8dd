"""The menu bar, made of the list of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from core.words import say
from gui.kit.access.shortcuts import know
from gui.kit.language import translated
from gui.kit.language.translators import SYSTEM, TONGUES
from gui.kit.texts import caption, tip
from gui.kit.theme import Scheme
from gui.shell.commands import ENTRIES, Command, Submenu

_SCHEMES: tuple[tuple[Scheme, str], ...] = (
    ("system", say("Same as &system")),
    ("light", say("&Light")),
    ("dark", say("&Dark")),
)


class Menus(QObject):
    """Every action is a wish: who carries it out says so by `on`, once it is there.

    `why_not` says why a command can't be carried out now, empty where it can; it is asked when a menu opens, and when a
    shortcut is pressed.

    Signals: `refused(str, str)` with the words of a command and why it isn't carried out; `connection_chosen(str)`,
    `edit_requested(str)` and `delete_requested(str)` with a connection's name; `scheme_chosen(str)`;
    `language_chosen(str)` with a code of `TONGUES`, or `system`.
    """

    refused = Signal(str, str)
    connection_chosen = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(str)
    scheme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.actions: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        self._handled: set[str] = set()
        self._worded: dict[str, Callable[[], str]] = {}
        self.why_not: Callable[[str], str] = lambda _command: ""
        menus: dict[str, QMenu] = {}
        for entry in ENTRIES:
            if entry.menu not in menus:
                menus[entry.menu] = self._heard(window.menuBar().addMenu(translated(entry.menu)))
            inside = isinstance(entry, Command) and entry.within
            menu = self.submenus[inside] if inside else menus[entry.menu]
            if entry.separated:
                menu.addSeparator()
            if isinstance(entry, Submenu):
                self.submenus[entry.key] = self._heard(menu.addMenu(translated(entry.text)))
                continue
            action = self.actions[entry.key] = menu.addAction(translated(entry.text))
            action.setCheckable(entry.checkable)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in entry.shortcuts])
        self._usual = {entry.key: entry.text for entry in ENTRIES}
        know({key: written(action) for key, action in self.actions.items()})
        self._schemes = self._choices("colours", _SCHEMES, self.scheme_chosen.emit)
        names = [(tongue.code, tongue.name) for tongue in TONGUES]
        self._languages = self._choices(
            "language", [(SYSTEM, _SCHEMES[0][1]), *names], self.language_chosen.emit
        )
        self.show_connections((), "")

    def _heard(self, menu: QMenu) -> QMenu:
        """A menu that says what can't be done when it opens."""
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._on_opened(menu))
        menu.aboutToHide.connect(lambda: self._on_closed(menu))
        return menu

    def on(self, commands: Mapping[str, Callable[[], object]]) -> None:
        """Have commands carried out, by their keys."""
        for key, act in commands.items():
            self.actions[key].triggered.connect(lambda _checked, key=key, act=act: self._do(key, act))
            self._handled.add(key)

    def word(self, key: str, words: Callable[[], str]) -> None:
        """Have a command called by what it would do in that moment; an empty text: as it is always called."""
        self._worded[key] = words

    @property
    def unhandled(self) -> set[str]:
        """The commands that nobody carries out yet."""
        return self.actions.keys() - self._handled

    def run(self, key: str) -> None:
        """Carry out a command, as if it was chosen in its menu."""
        self.actions[key].trigger()

    def words(self, key: str) -> str:
        """What a command is called now."""
        self._name(key)
        return self.actions[key].text().replace("&", "")

    def _name(self, key: str) -> None:
        if key in self._worded:
            self.actions[key].setText(translated(self._worded[key]() or self._usual[key]))

    def _do(self, key: str, act: Callable[[], object]) -> None:
        why = self.why_not(key)
        if not why:
            act()
            return
        action = self.actions[key]
        if action.isCheckable():
            action.setChecked(not action.isChecked())
        self.refused.emit(self.words(key), why)

    def _on_opened(self, menu: QMenu) -> None:
        """Grey what can't be done now, and say why in its tool tip. Closed, it is left to shortcuts, which say it."""
        shown = set(menu.actions())
        for key, action in self.actions.items():
            if action in shown:
                self._name(key)
                why = self.why_not(key)
                action.setEnabled(not why)
                action.setToolTip(tip(why))

    def _on_closed(self, menu: QMenu) -> None:
        closed = set(menu.actions())
        for action in self.actions.values():
            if action in closed:
                action.setEnabled(True)

    def show_connections(self, names: Sequence[str], current: str) -> None:
        """Fill the menus of saved connections; `current` is the one that is open."""
        self._fill("switch", names, self.connection_chosen.emit, checked=current)
        self._fill("edit", names, self.edit_requested.emit)
        self._fill("delete", names, self.delete_requested.emit)

    def show_scheme(self, scheme: Scheme) -> None:
        """Mark the colours in use."""
        for action in self._schemes.actions():
            action.setChecked(action.data() == scheme)

    def show_language(self, language: str) -> None:
        """Mark the language that was chosen."""
        for action in self._languages.actions():
            action.setChecked(action.data() == language)

    def _choices(
        self, key: str, values: Sequence[tuple[str, str]], on_chosen: Callable[[str], None]
    ) -> QActionGroup:
        """Fill a menu with what can be chosen, one of it, and what it is called."""
        group = QActionGroup(self)
        for value, text in values:
            action = self.submenus[key].addAction(translated(text))
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(lambda chosen: on_chosen(chosen.data()))
        return group

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


def written(action: QAction) -> str:
    """The shortcut of an action, as it is written on this system; empty for none."""
    keys: str = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return keys
