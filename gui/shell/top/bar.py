"""The bar: which connection is open, by name and colour, whether its account is live, and what stands before a send."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from core.connections import Connection
from core.transfer.plan.order import Target
from core.words import joined
from gui.kit.colors import SAFE_MARK, mark_color, mark_of
from gui.kit.controls import button, menu_button
from gui.kit.icons import draw_dot
from gui.kit.labels import Badge, set_look
from gui.kit.language import tr
from gui.kit.measures import NEAR, TIGHT
from gui.kit.texts import caption, line, tip
from gui.kit.theme import Theme
from gui.shell.top.whither import Whither
from gui.words.account import MODE_BADGES, SESSION_ONLY, account_kind


@dataclass(frozen=True, kw_only=True)
class Where:
    """What the bar says: the connection that is open, and what is known of it."""

    connection: Connection | None
    target: Target | None = None
    demo: bool = False
    session_only: bool = False


_LEAST_CHARACTERS = 6
"""Of the account's names are always in sight."""
_LEAST_OF_NAME = 9
"""Characters of the connection's own name stay in sight."""


class Bar(QFrame):
    """One line. Where there is no room for all of it, first the words of the palette's button give way, then the badge
    of a connection that isn't saved, whose button says so too, then that button, whose command is in the menus, if all
    names are whole by that; else the connection's own name, which often says the same once more, then the company's
    name, then that button, and the account's name last: it is where a send goes. `can` says whether a command can be
    run now.

    Signals: `switch_requested(str)` with a connection's name; `command_requested(str)` with a command's key.
    """

    switch_requested = Signal(str)
    command_requested = Signal(str)

    def __init__(
        self, theme: Theme, shortcut: str, can: Callable[[str], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._can = can
        self._theme = theme
        self._where = Where(connection=None)
        self._saved: tuple[Connection, ...] = ()
        set_look(self, role="bar")
        self._name = tr("No connection")
        self._shown = self._name
        self.connection = menu_button(self._name)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.connection.setMenu(self._menu)
        self.badge, self.mode, self.session_only = Badge(), Badge(), Badge()
        self.where = Whither()
        whole, short = tr("Quick search…  {shortcut}", shortcut=shortcut), tr("Quick search…")
        self._finds = tuple(line(words) for words in (whole, short, shortcut or short))
        self.palette_button = button(
            self._finds[0],
            lambda: self.command_requested.emit("palette"),
            kind="quiet",
            command="palette",
        )
        self.palette_button.setAccessibleName(line(whole))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(NEAR, TIGHT, NEAR, TIGHT)
        layout.setSpacing(NEAR)
        for widget in (self.connection, self.badge, self.mode):
            layout.addWidget(widget)
        layout.addWidget(self.where, 1)
        layout.addWidget(self.session_only)
        layout.addWidget(self.palette_button)
        theme.changed.connect(self._paint)
        theme.changed.connect(self._keep_some)
        self._keep_some()
        self.show_where(self._where, ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.command_requested.emit("type_ids")
        else:
            super().keyPressEvent(event)

    def show_where(self, where: Where, saved: Sequence[Connection]) -> None:
        """Show what is open; `saved` are the connections that it can be switched to."""
        self._where, self._saved = where, tuple(saved)
        connection = where.connection
        for badge in (self.badge, self.mode, self.session_only):
            badge.hide()
        self._name = line(connection.name) if connection is not None else tr("No connection")
        self._show_name(self._name)
        self.where.show_names(*_names(where))
        if connection is not None:
            kind = account_kind(where.target, demo=where.demo)
            self.badge.say(*kind)
            if connection.safe_mode in MODE_BADGES:
                self.mode.say(*MODE_BADGES[connection.safe_mode])
            if where.session_only:
                self.session_only.say(*SESSION_ONLY)  # (shown where there is room)
            switch = tr("{name}: switch to another connection, or edit this one", name=connection.name)
            name = tr("Connection {name}", name=connection.name)
            kept = (SESSION_ONLY.meaning,) if where.session_only else ()
            self.connection.setToolTip(tip(joined("\n", (switch, *kept))))
            self.connection.setAccessibleName(line(name))
            self.connection.setAccessibleDescription(line(kept[0]) if kept else "")
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Without what gives way."""
        return QSize(self._without() + self.where.minimumWidth(), super().minimumSizeHint().height())

    def _without(self) -> int:
        """The width of all but the names, the palette's button and the badge that gives way; with no more of the
        connection's own name than always stays.
        """
        giving = sum(
            width
            for widget, width in ((self.palette_button, self._taken()), (self.session_only, self._of_badge()))
            if not widget.isHidden()
        )
        spared = self._advance(self._shown) - self._least_of_name()
        return super().minimumSizeHint().width() - self.where.minimumWidth() - giving - spared

    def _advance(self, text: str) -> int:
        return self.connection.fontMetrics().horizontalAdvance(text)

    def _least_of_name(self) -> int:
        """So much of the connection's name stays."""
        metrics = self.connection.fontMetrics()
        return min(self._advance(self._name), metrics.averageCharWidth() * _LEAST_OF_NAME)

    def _show_name(self, name: str) -> None:
        if name != self._shown or self.connection.text() != caption(name):
            self._shown = name
            self.connection.setText(caption(name))

    def _taken(self, words: str | None = None) -> int:
        """How much room the palette's button takes with some words."""
        finder = self.palette_button
        metrics = finder.fontMetrics()
        spared = metrics.horizontalAdvance(finder.text()) - metrics.horizontalAdvance(words) if words else 0
        return finder.minimumSizeHint().width() + NEAR - spared

    def _of_badge(self) -> int:
        """How much room the badge of a connection that isn't saved takes."""
        return self.session_only.sizeHint().width() + NEAR

    def _fit(self) -> None:
        """The first of the ways to fill the bar that leaves the names the room that they want in it."""
        names, left = self.where, self.width() - self._without()
        more = self._advance(self._name) - self._least_of_name()
        whole, short, shortest = self._finds
        ways = (
            *((words, True, names.whole, more) for words in (whole, short, shortest)),
            *((words, False, names.whole, more) for words in (short, shortest, "")),
            *((shortest, False, wanted, 0) for wanted in (names.whole, names.least, names.bare)),
        )
        session = self._where.connection is not None and self._where.session_only
        fitting, badge = "", False
        for words, with_badge, wanted, name in ways:
            over = (
                left
                - (self._taken(words) if words else 0)
                - (session and with_badge) * self._of_badge()
                - wanted
            )
            if over >= name:
                fitting, badge = words, with_badge
                break
        else:
            over = left - names.bare
        told, metrics = self._name, self.connection.fontMetrics()
        if over < more:
            room = self._least_of_name() + max(0, over)
            told = metrics.elidedText(told, Qt.TextElideMode.ElideRight, room)
        self._show_name(told)
        if fitting and fitting != self.palette_button.text():
            self.palette_button.setText(fitting)
        self.palette_button.setVisible(bool(fitting))
        self.session_only.setVisible(session and badge)
        layout = self.layout()
        if layout is not None:
            layout.activate()  # what is wider now has its room before it is painted

    def _keep_some(self) -> None:
        """The names give way, but never wholly."""
        self.where.setMinimumWidth(self.where.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS)

    def _paint(self) -> None:
        """The colour of the connection as a dot and a line, and the tint of a live account."""
        connection, dark = self._where.connection, self._theme.dark
        if connection is None:
            set_look(self, tone="plain")
            self.setProperty("mark", "")
            return
        mark = SAFE_MARK if self._where.demo else mark_of(connection.name, connection.color)
        self.connection.setIcon(draw_dot(mark_color(mark, dark=dark)))
        live = not self._where.demo and (
            self._where.target is None or self._where.target.test_account is not True
        )
        self.setProperty("mark", mark)
        set_look(self, tone="live" if live else "plain")
        self.style().unpolish(self)
        self.style().polish(self)

    def _fill(self) -> None:
        """The menu: the connections, each with its colour, then what can be done with this one."""
        menu, dark = self._menu, self._theme.dark
        menu.clear()
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        current = self._where.connection
        for saved in self._saved:
            action = menu.addAction(
                draw_dot(mark_color(mark_of(saved.name, saved.color), dark=dark)), caption(saved.name)
            )
            action.setCheckable(True)
            action.setChecked(current is not None and not self._where.demo and saved.name == current.name)
            group.addAction(action)
            action.triggered.connect(lambda _checked, name=saved.name: self.switch_requested.emit(name))
        if self._saved:
            menu.addSeparator()
        for key, words in (
            ("safety", tr("Colour and safe mode…")),
            ("new_connection", tr("New connection…")),
            ("open_demo", tr("Try the demo")),
        ):
            action = menu.addAction(words)
            action.setEnabled(self._can(key))
            if key == "safety" and not action.isEnabled():
                action.setToolTip(tr("Only a saved connection has a colour and a safe mode."))
            action.triggered.connect(lambda _checked, key=key: self.command_requested.emit(key))


def _names(where: Where) -> tuple[str, str, str]:
    """Whose orders go where, as far as the names are known: the company, the account, and the account's name alone."""
    connection, target = where.connection, where.target
    if connection is None:
        return "", "", ""
    company = target.company if target is not None else connection.company_name
    account = target.account if target is not None else connection.account_name
    told = tr("Klaviyo “{account}”", account=account) if account else tr("Klaviyo: not read yet")
    return company, told, account or told
