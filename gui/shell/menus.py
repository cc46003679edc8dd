"""The menus and shortcuts of the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.kit.theme import Scheme

Key = str | QKeySequence.StandardKey | None
_SCHEMES: tuple[tuple[Scheme, str], ...] = (
    ("system", "As the &system"),
    ("light", "&Light"),
    ("dark", "&Dark"),
)


class Menus(QObject):
    """Builds the menu bar. Every action is a wish; the window decides.

    Signals: `new_connection_requested()`, `demo_requested()`, `connection_chosen(str)`,
    `edit_requested(str)`, `delete_requested(str)`, `open_data_requested()`, `open_log_requested()`,
    `quit_requested()`;
    `focus_ids_requested()`, `preview_requested()`, `send_requested()`, `send_all_requested()`,
    `stop_requested()`, `verify_requested()`, `look_requested()`, `what_if_requested()`,
    `options_to_all_requested()`, `clear_requested()`, `copy_payload_requested()`;
    `scheme_chosen(str)`, `text_size_requested(int)` with -1, 0 or 1, `pane_requested(int)`,
    `recent_requested()`; `help_requested()`, `keys_requested()`, `about_requested()`.
    """

    new_connection_requested = Signal()
    demo_requested = Signal()
    connection_chosen = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(str)
    open_data_requested = Signal()
    open_log_requested = Signal()
    quit_requested = Signal()
    focus_ids_requested = Signal()
    preview_requested = Signal()
    send_requested = Signal()
    send_all_requested = Signal()
    stop_requested = Signal()
    verify_requested = Signal()
    look_requested = Signal()
    what_if_requested = Signal()
    options_to_all_requested = Signal()
    clear_requested = Signal()
    copy_payload_requested = Signal()
    scheme_chosen = Signal(str)
    text_size_requested = Signal(int)
    pane_requested = Signal(int)
    recent_requested = Signal()
    help_requested = Signal()
    keys_requested = Signal()
    about_requested = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        self._names: tuple[str, ...] = ()
        self._current = ""
        self._file(bar.addMenu("&File"))
        self._order(bar.addMenu("&Order"))
        self._view(bar.addMenu("&View"))
        self._help(bar.addMenu("&Help"))

    def show_connections(self, names: Sequence[str], current: str) -> None:
        """Fill the menus of saved connections; `current` is the one that is open."""
        self._names, self._current = tuple(names), current
        self._fill(self.switch, self.connection_chosen.emit, checkable=True)
        self._fill(self.edit, self.edit_requested.emit)
        self._fill(self.delete, self.delete_requested.emit)

    def show_scheme(self, scheme: Scheme) -> None:
        """Mark the colours in use."""
        for action in self.schemes.actions():
            action.setChecked(action.data() == scheme)

    def _file(self, menu: QMenu) -> None:
        self._add(menu, "&New connection…", self.new_connection_requested, QKeySequence.StandardKey.New)
        self.switch = menu.addMenu("&Switch connection")
        self.edit = menu.addMenu("&Edit connection")
        self.delete = menu.addMenu("&Delete connection")
        self._add(menu, "&Try the demo", self.demo_requested)
        menu.addSeparator()
        self._add(menu, "&Open data folder", self.open_data_requested)
        menu.addSeparator()
        self._add(menu, "&Quit", self.quit_requested, QKeySequence.StandardKey.Quit)
        self.show_connections((), "")

    def _order(self, menu: QMenu) -> None:
        self._add(menu, "Type transaction &IDs", self.focus_ids_requested, "Ctrl+L")
        self.preview = self._add(menu, "&Preview again", self.preview_requested, "F5")
        self.send = self._add(menu, "&Send…", self.send_requested, "Ctrl+Return")
        self.send_all = self._add(menu, "Send &all ready…", self.send_all_requested, "Ctrl+Shift+Return")
        self.stop = self._add(menu, "S&top", self.stop_requested, "Ctrl+.")
        menu.addSeparator()
        self._add(menu, "&Verify: go through the checklist", self.verify_requested, "Ctrl+Shift+V")
        self._add(menu, "Look a&gain for accepted events", self.look_requested, "Ctrl+Shift+L")
        menu.addSeparator()
        self._add(menu, "&Edit a copy of the mapping", self.what_if_requested, "Ctrl+E")
        self.to_all = self._add(menu, "&Use these options for all orders", self.options_to_all_requested)
        self.copy = self._add(menu, "&Copy the payload", self.copy_payload_requested, "Ctrl+Shift+C")
        self._add(menu, "C&lear the list", self.clear_requested)

    def _view(self, menu: QMenu) -> None:
        colours = menu.addMenu("&Colours")
        self.schemes = QActionGroup(self)
        for value, text in _SCHEMES:
            action = colours.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            self.schemes.addAction(action)
        self.schemes.triggered.connect(lambda chosen: self.scheme_chosen.emit(chosen.data()))
        larger = self._add(menu, "&Larger text", None, QKeySequence.StandardKey.ZoomIn)
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        larger.triggered.connect(lambda: self.text_size_requested.emit(1))
        smaller = self._add(menu, "S&maller text", None, "Ctrl+-")
        smaller.triggered.connect(lambda: self.text_size_requested.emit(-1))
        normal = self._add(menu, "&Normal text", None, "Ctrl+0")
        normal.triggered.connect(lambda: self.text_size_requested.emit(0))
        menu.addSeparator()
        for number, text in enumerate(("&Events", "&Profile", "&Steps", "&History", "Proo&f", "&What if")):
            action = self._add(menu, text, None, f"Ctrl+{number + 1}")
            action.triggered.connect(lambda _checked, pane=number: self.pane_requested.emit(pane))
        self._add(menu, "&Recent transactions", self.recent_requested, "Ctrl+R")

    def _help(self, menu: QMenu) -> None:
        self._add(menu, "&Help on what is in front", self.help_requested, "F1")
        self._add(menu, "&Keys", self.keys_requested)
        self._add(menu, "Open &log folder", self.open_log_requested)
        menu.addSeparator()
        self._add(menu, "&About Resend Desk", self.about_requested)

    def _add(self, menu: QMenu, text: str, signal: object, key: Key = None) -> QAction:
        action = menu.addAction(text)
        if key is not None:
            action.setShortcut(key if isinstance(key, QKeySequence.StandardKey) else QKeySequence(key))
        if signal is not None:
            action.triggered.connect(lambda _checked: signal.emit())  # type: ignore[attr-defined]  # a bound Signal
        return action

    def _fill(self, menu: QMenu, on_chosen: Callable[[str], None], *, checkable: bool = False) -> None:
        menu.clear()
        menu.setEnabled(bool(self._names))
        for name in self._names:
            # An ampersand in a name is no mnemonic.
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(checkable)
            action.setChecked(checkable and name == self._current)
            action.triggered.connect(lambda _checked, chosen=name: on_chosen(chosen))
