"""Drives the real window as a person does, and waits on the signals of its presenters."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.transfer.plan.plan import Plan
from gui.connections.wish import Wish
from gui.kit.question import Question
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.page import OrderPage
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork
from gui.panes.events.pane import EventsPane
from gui.panes.history.pane import HistoryPane
from gui.panes.order.pane import OrderPane
from gui.panes.order.recorded_view import RecordedView
from gui.panes.profile.pane import ProfilePane
from gui.panes.proof.pane import ProofPane
from gui.panes.requests.pane import RequestsPane
from gui.panes.steps.pane import StepsPane
from gui.panes.what_if.controller import WhatIfController
from gui.panes.what_if.pane import WhatIfPane
from gui.panes.what_if.presenter import WhatIfPresenter
from gui.shell.app import Assembly
from gui.shell.commands import pane_command

TIMEOUT = 60_000
"""Milliseconds: a busy machine is no failure."""
T = TypeVar("T", bound=QDialog)
P = TypeVar("P", bound=Pane)


class Driver:
    """One window under test."""

    def __init__(self, qtbot: QtBot, assembly: Assembly) -> None:
        self.qtbot = qtbot
        self.assembly = assembly
        self.window = assembly.window
        self.place = assembly.workplace
        self.runtime = self.place.runtime
        self.session = self.place.session
        self.orders = self.place.orders
        self.connections = self.place.connection_commands
        self.page = self.place.page

    # Start and end -------------------------------------------------------------------------------

    def open(self, connection: str | None = None) -> None:
        """Show the window on a saved connection, and wait for its names and its first transactions."""
        with self.qtbot.waitSignals(
            [self.session.target_known, self.place.recent.page_ready], timeout=TIMEOUT
        ):
            self.assembly.show(Wish(connection=connection), {})

    def open_without_waiting(self) -> None:
        """Show the window."""
        self.assembly.show(Wish(), {})

    def open_first_run(self) -> None:
        """Show the window where no connection is saved."""
        with self.qtbot.waitSignal(self.session.first_run_needed, timeout=TIMEOUT):
            self.assembly.show(Wish(), {})

    def end(self) -> None:
        """Stop what runs, close the window, and wait for the ordered end."""
        runtime = self.runtime
        if self.window.isVisible():
            self.orders.stop_all()
            self.qtbot.waitUntil(lambda: not self.orders.sending, timeout=TIMEOUT)
            self.what_if_presenter.keep(())  # else closing asks
            with self.qtbot.waitSignal(runtime.stopped, timeout=TIMEOUT):
                self.window.close()
        elif not runtime.join(0):
            with self.qtbot.waitSignal(runtime.stopped, timeout=TIMEOUT):
                runtime.shutdown()
        assert runtime.join(10)
        # At once: the next window's style sheet would be worked out for all of this one's widgets as well.
        self.window.deleteLater()
        self.assembly.theme.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Doing ---------------------------------------------------------------------------------------

    def run(self, command: str) -> None:
        """Choose a command in its menu."""
        self.window.menus.run(command)

    def switch(self, connection: str) -> None:
        """Open a saved connection, and say that the list may be lost; wait for its names."""
        with self.qtbot.waitSignal(self.session.target_known, timeout=TIMEOUT):
            self.connections.open(connection)
            self.let_list_go()

    def let_list_go(self) -> None:
        """Say yes to the question whether the orders may leave the list, where there are some."""
        if self.orders.works:
            click(self.dialog(Question).act)

    def show_pane(self, key: str) -> None:
        """Show a pane of the order by its command."""
        self.run(pane_command(key))

    def show_order(self, transaction_id: str) -> None:
        """Show an order."""
        self.place.display.show_order(transaction_id)

    def type_ids(self, text: str) -> None:
        """Put a text into the ID field and press Return."""
        edit = self.page.ids.edit
        edit.setPlainText(text)
        press(edit, Qt.Key.Key_Return)

    def preview(self, *ids: str) -> list[OrderWork]:
        """Preview orders from the ID field, and wait until all are planned."""
        with self.settled(*ids):
            self.type_ids(", ".join(ids))
        return [self.work(transaction_id) for transaction_id in ids]

    def settled(self, *ids: str) -> _Settled:
        """A context that ends when each of these orders has left its busy states once more."""
        return _Settled(self, set(ids))

    def confirm_send(self, transaction_id: str) -> ConfirmSend:
        """Press Send on an order's page, and return the question."""
        self.show_order(transaction_id)
        click(self.view.foot.send)
        return self.dialog(ConfirmSend)

    def send(self, transaction_id: str) -> OrderWork:
        """Press Send, confirm, and wait for the end."""
        dialog = self.confirm_send(transaction_id)
        dialog.confirmed.setChecked(True)
        with self.settled(transaction_id):
            click(dialog.send)
        self.until(lambda: not self.orders.sending)
        return self.work(transaction_id)

    def preview_is_refused_while_sending(self, transaction_id: str) -> None:
        """Ask for a preview of an order that is being sent: it must stay as it is."""
        before = self.work(transaction_id)
        self.type_ids(transaction_id)
        assert self.work(transaction_id) is before

    # Seeing --------------------------------------------------------------------------------------

    @property
    def view(self) -> OrderPage:
        """The order's page."""
        return self.page.order

    @property
    def events(self) -> EventsPane:
        """The Events pane."""
        return self._pane("events", EventsPane)

    @property
    def profile(self) -> ProfilePane:
        """The Profile pane."""
        return self._pane("profile", ProfilePane)

    @property
    def order(self) -> OrderPane:
        """The Order pane."""
        return self._pane("order", OrderPane)

    @property
    def recorded(self) -> RecordedView:
        """What Klaviyo has already, in the Order pane."""
        return self.order.recorded

    @property
    def requests(self) -> RequestsPane:
        """The Requests pane."""
        return self._pane("requests", RequestsPane)

    @property
    def steps(self) -> StepsPane:
        """The Steps pane."""
        return self._pane("steps", StepsPane)

    @property
    def history(self) -> HistoryPane:
        """The History pane."""
        return self._pane("history", HistoryPane)

    @property
    def proof(self) -> ProofPane:
        """The Proof pane."""
        return self._pane("proof", ProofPane)

    @property
    def what_if(self) -> WhatIfPane:
        """The What if pane."""
        return self._pane("what_if", WhatIfPane)

    def _pane(self, key: str, kind: type[P]) -> P:
        found = self.page.order.tabs.pane(key)
        assert isinstance(found, kind)
        return found

    @property
    def what_if_presenter(self) -> WhatIfPresenter:
        """What holds the edited copies."""
        controller = self.place.controllers["what_if"]
        assert isinstance(controller, WhatIfController)
        return controller.presenter

    @property
    def connection_names(self) -> tuple[str, ...]:
        """The saved connections, as the menu lists them."""
        return tuple(action.text() for action in self.window.menus.submenus["switch"].actions())

    def work(self, transaction_id: str) -> OrderWork:
        """An order's state."""
        found = self.orders.work(transaction_id)
        assert found is not None
        return found

    def plan(self, transaction_id: str) -> Plan:
        """An order's plan."""
        found = self.work(transaction_id).plan
        assert found is not None
        return found

    def dialog(self, kind: type[T]) -> T:
        """The open dialog of a kind."""
        self.qtbot.waitUntil(lambda: bool(self.window.findChildren(kind)), timeout=TIMEOUT)
        return self.window.findChildren(kind)[-1]

    def in_front(self, widget: QWidget) -> None:
        """Have a window be the active one, as somebody who clicks it until it is: another that is just being shown,
        or left, may take the front again after it.
        """

        def active() -> bool:
            if not widget.isActiveWindow():
                widget.activateWindow()
            return widget.isActiveWindow()

        self.until(active)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(condition, timeout=TIMEOUT)


def click(widget: QWidget) -> None:
    """A left click, as the mouse does it; nothing happens where the widget can't be clicked."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(widget: QWidget, key: Qt.Key) -> None:
    """One key."""
    QTest.keyClick(widget, key)


def turn_wheel(widget: QWidget, notches: int) -> None:
    """Turn the wheel with the pointer on the middle of what is seen of a widget: down, or up by less than 0. As the
    system tells it: to the window.
    """
    window = widget.window()
    place = QPointF(widget.mapTo(window, widget.visibleRegion().boundingRect().center()))
    for _ in range(abs(notches)):
        QTest.wheelEvent(window.windowHandle(), place, QPoint(0, -120 if notches > 0 else 120))


def scroll_bar_around(widget: QWidget) -> QScrollBar:
    """Of the page that a widget is on."""
    at = widget.parentWidget()
    while not isinstance(at, QScrollArea):
        assert at is not None
        at = at.parentWidget()
    return at.verticalScrollBar()


class _Settled:
    """Waits, after its body, for orders that changed and are not busy any more."""

    def __init__(self, driver: Driver, ids: set[str]) -> None:
        self._driver = driver
        self._left = ids

    def __enter__(self) -> None:
        self._driver.orders.work_changed.connect(self._on_changed)

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        try:
            if kind is None:
                self._driver.until(lambda: not self._left)
                QApplication.processEvents()  # the panes that are shown a turn later
        finally:
            self._driver.orders.work_changed.disconnect(self._on_changed)

    def _on_changed(self, work: OrderWork) -> None:
        if not work.busy:
            self._left.discard(work.transaction_id)


def all_texts(root: QWidget) -> str:
    """Every text that a widget and those in it show, or tell to assistive technology."""
    said: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        said += [
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.windowTitle(),
        ]
        match widget:
            case QLabel() | QAbstractButton():
                said.append(widget.text())
            case QLineEdit():
                said.append(widget.displayText())
            case QPlainTextEdit() | QTextEdit():
                said.append(widget.toPlainText())
            case QComboBox():
                said += [widget.itemText(row) for row in range(widget.count())]
            case QAbstractItemView():
                said += model_texts(widget)
    return "\n".join(said)


def model_texts(view: QAbstractItemView) -> list[str]:
    """The texts and tool tips of all rows."""
    model = view.model()
    if model is None:
        return []
    # PySide's list models refuse to be asked for their one column.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    tree = isinstance(view, QTreeView)
    tops = [model.index(row, 0) for row in range(model.rowCount())] if tree else []
    return [
        str(model.index(row, column, above).data(role))
        for above in (QModelIndex(), *tops)
        for row in range(model.rowCount(above))
        for column in range(columns)
        for role in roles
    ]
