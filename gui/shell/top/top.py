"""Has the bar follow the session, and fills the palette: commands, connections, orders of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt

from core.words import say, threaded
from gui.connections.session import SessionPresenter
from gui.kit.language import tr, translated
from gui.panes.registry import PANES
from gui.shell.commands import ENTRIES, Command, pane_command
from gui.shell.main_window import MainWindow
from gui.shell.menus import written
from gui.shell.order_display import OrderDisplay
from gui.shell.top.bar import Bar, Where
from gui.shell.top.palette import Entry, Palette
from gui.shell.work_page import WorkPage

_PANES = frozenset(pane_command(spec.key) for spec in PANES)
_PANE = say("Pane of the order that is shown")
_ORDERS = 50
"""So many orders of the list are offered; who wants others types more of them."""


class Top(QObject):
    """Owns the bar; opens the palette."""

    def __init__(
        self,
        window: MainWindow,
        page: WorkPage,
        session: SessionPresenter,
        display: OrderDisplay,
        switch: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._session = session
        self._display = display
        self._switch = switch
        actions = window.menus.actions
        key = written(actions["palette"])
        self.bar = Bar(window.theme, key, lambda command: not window.menus.why_not(command))
        window.add_bar(self.bar)
        self.bar.switch_requested.connect(switch)
        self.bar.command_requested.connect(window.menus.run)
        window.menus.on({"palette": self.open})

    def show(self) -> None:
        """Show where the window works now."""
        session = self._session
        where = Where(
            connection=session.connection,
            target=session.target,
            demo=session.demo,
            session_only=session.session_only,
        )
        self.bar.show_where(where, session.connections)
        self.bar.setVisible(session.connection is not None)

    def open(self) -> None:
        """Open the palette."""
        palette = Palette(tuple(self._entries()), self._orders, self._window.theme, self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open()

    def _entries(self) -> Iterable[Entry]:
        menus = self._window.menus
        for entry in ENTRIES:
            if not isinstance(entry, Command) or entry.key == "palette":
                continue
            action = menus.actions[entry.key]
            yield Entry(
                entry.key,
                menus.words(entry.key),
                translated(_PANE if entry.key in _PANES else entry.menu).replace("&", ""),
                action.trigger,
                written(action),
                menus.why_not(entry.key),
                translated(entry.also),
            )
        current = self._session.connection
        for saved in self._session.connections:
            if current is None or self._session.demo or saved.name != current.name:
                yield Entry(
                    f"connection {saved.name}",
                    tr("Switch to {name}", name=saved.name),
                    tr("Connection"),
                    lambda name=saved.name: self._switch(name),  # type: ignore[misc]  # mypy wants its type said
                )

    def _orders(self, text: str) -> Iterable[Entry]:
        model = self._page.works.model
        for key in model.find(text, _ORDERS):
            work = model.get(key)
            assert work is not None
            row = model.shown_row(key)
            yield Entry(
                f"order {key}",
                threaded(" · ", (tr("Order {title}", title=row.title), row.note, row.corner)),
                tr("Order of my list: {state}", state=row.state),
                lambda key=key: self._show(key),  # type: ignore[misc]  # as above
            )

    def _show(self, transaction_id: str) -> None:
        self._page.side.show_face("works")
        self._display.show_order(transaction_id)
