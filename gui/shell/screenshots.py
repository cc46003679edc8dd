"""Drives the real window through the demo and saves pictures of it, on a display or offscreen.

Every step waits for a signal of the window's own presenters; nothing waits for a time to pass.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.errors import DeskError
from core.paths import Paths
from gui.connections.wish import Wish
from gui.connections.wizard.dialog import ConnectionDialog
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.page import OrderView
from gui.orders.work import OrderProof, OrderWork
from gui.panes.profile.confirm_link import ConfirmLink
from gui.shell.app import Assembly, make_application

if TYPE_CHECKING:
    from core.app import Services

_PROPERTIES, _VALUE = "/0/mappings/1", "/0/mappings/4"
"""Two mappings of the demo's own collection."""
LIMIT_MS = 60_000
"""How long one step may take before the run is given up."""
_SIZE = (1360, 860)
_MANY = ("email-match", "new-customer", "unicode", "return", "zero-total", "no-email", "dangling-link")

T = TypeVar("T", bound=QDialog)


def take_screenshots(folder: Path) -> int:
    """Save the pictures in `folder`. Returns 0; raises DeskError when a step doesn't get there.

    Everything that the program writes meanwhile goes to a folder that is removed at the end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_tell)
    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:

        def make_services() -> Services:
            from core.app import build_services

            return build_services(Paths.under(Path(home)))

        assembly = Assembly(app, make_services)
        director = _Director(app, assembly, folder)
        try:
            director.play()
        finally:
            director.close()
    return 0


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's messages, but for what the offscreen platform says of every window that it shows."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


class _Director:
    """Knows the window, and goes through its scenes."""

    def __init__(self, app: QApplication, assembly: Assembly, folder: Path) -> None:
        self._app = app
        self._assembly = assembly
        self._window = assembly.window
        self._place = assembly.rest.place
        self._folder = folder
        self._number = 0

    def play(self) -> None:
        """All scenes, in order."""
        self._first_run()
        self._recent()
        self._preview()
        self._what_if()
        self._conflict_and_block()
        self._send()
        self._prove()
        self._many()
        self._dark()

    def close(self) -> None:
        """Close the window, and wait for the ordered end."""
        if self._window.isVisible():
            self._until(self._place.runtime.stopped, lambda *_: True, self._window.close)

    # Scenes --------------------------------------------------------------------------------------

    def _first_run(self) -> None:
        session = self._place.session
        self._until(
            session.first_run_needed, lambda: True, lambda: self._assembly.show(Wish(), {"scheme": "light"})
        )
        self._window.resize(*_SIZE)
        self._shoot("first-run")
        self._place.commands.new_connection()
        dialog = self._dialog(ConnectionDialog)
        self._shoot("new-connection", dialog)
        dialog.reject()

    def _recent(self) -> None:
        def demo() -> None:
            self._until(self._place.session.target_known, lambda _target: True, commands.open_demo)

        commands = self._place.commands
        self._until(self._place.recent.page_ready, lambda *_: True, demo)
        self._shoot("recent")

    def _preview(self) -> None:
        self._plan("55260")
        self._shoot("preview")
        view = self._view()
        payload = view.events.payload
        payload.left.setCurrentWidget(payload.body)
        payload.mappings.table.selectRow(2)
        self._shoot("preview-json")
        payload.left.setCurrentWidget(payload.tree)
        payload.mappings.table.selectRow(1)
        self._shoot("preview-mappings")
        self._place.commands.show_pane(1)
        self._shoot("profile-trace")

    def _what_if(self) -> None:
        what_if, commands = self._place.what_if, self._place.commands
        commands.show_pane(0)
        self._until(what_if.presenter.changed, lambda _order: what_if.presenter.editing("55260") is not None,
                    what_if.begin)  # fmt: skip
        pane = self._view().what_if
        self._shoot("what-if")
        pane.choose(_VALUE, 0)
        self._edit(lambda: pane.editor.source.setPlainText("Subtotal"))
        self._shoot("what-if-edited")
        pane.choose(_PROPERTIES, 0)
        formula = pane.editor.source.toPlainText()
        broken = formula.replace("EmailAddress", "EmailAdress")
        self._edit(lambda: pane.editor.source.setPlainText(broken))
        self._shoot("what-if-error")
        self._edit(lambda: pane.editor.source.setPlainText(formula))
        self._edit(lambda: self._view().edited.allow.setChecked(True))
        commands.send_shown()
        dialog = self._dialog(ConfirmSend)
        self._shoot("what-if-confirmation", dialog)
        dialog.reject()
        self._edit(lambda: what_if.presenter.give_up("55260"))

    def _edit(self, act: Callable[[], object]) -> None:
        """Edit the mapping of the order that is shown, and wait for its new plan."""
        self._until(self._place.orders.work_changed, _done("55260"), act)

    def _conflict_and_block(self) -> None:
        self._plan(_story("wrong-link"))
        self._shoot("profile-conflict")
        self._plan(_story("new-customer"))
        self._place.commands.show_pane(1)
        self._shoot("profile-would-be-created")
        self._plan(_story("no-order-number"))
        self._place.commands.show_pane(0)
        self._shoot("blocked")

    def _send(self) -> None:
        self._plan("55260")
        self._place.commands.send_shown()
        dialog = self._dialog(ConfirmSend)
        self._shoot("confirmation", dialog)
        dialog.confirmed.setChecked(True)
        self._until(self._place.orders.work_changed, _done("55260"), dialog.accept)
        self._shoot("steps-after-send")

    def _prove(self) -> None:
        view, proving = self._view(), self._place.proving

        def checked(proof: OrderProof) -> bool:
            return proof.verification is not None and not proof.checking

        # An order that was sent is checked when the pane is opened.
        self._until(proving.presenter.changed, checked, lambda: view.tabs.setCurrentWidget(view.proof))
        self._shoot("proof")
        self._plan(_story("sent-by-others"))
        self._until(proving.presenter.changed, checked, self._place.commands.verify)
        self._shoot("proof-of-an-order-that-others-sent")
        self._plan(_story("email-match"))
        self._place.commands.show_pane(1)
        self._shoot("profile-link-missing")
        view.profile.link.click()
        dialog = self._dialog(ConfirmLink)
        self._shoot("save-link", dialog)
        dialog.reject()
        self._plan(_story("two-customers"))
        self._place.commands.show_pane(1)
        self._shoot("profile-records-side-by-side")

    def _many(self) -> None:
        self._plan(*(_story(name) for name in _MANY))
        self._place.show_order("55260")
        self._place.commands.show_pane(0)
        self._shoot("many-orders")
        payload = self._view().events.payload
        payload.left.setCurrentWidget(payload.compare)
        self._shoot("versions-side-by-side")
        payload.left.setCurrentWidget(payload.tree)

    def _dark(self) -> None:
        self._place.commands.set_scheme("dark")
        self._shoot("dark-mode")
        self._place.show_order(_story("dangling-link"))
        self._place.commands.show_pane(1)
        self._shoot("dark-mode-profile")

    # Tools ---------------------------------------------------------------------------------------

    def _plan(self, *ids: str) -> None:
        orders = self._place.orders
        left = set(ids)

        def planned(work: OrderWork) -> bool:
            if not work.busy:
                left.discard(work.transaction_id)
            return not left

        self._until(orders.work_changed, planned, lambda: orders.preview_text(" ".join(ids)))

    def _view(self) -> OrderView:
        view = self._place.page.order
        assert view is not None
        return view

    def _dialog(self, kind: type[T]) -> T:
        found = self._window.findChild(kind)
        assert found is not None
        return found

    def _until(self, signal: SignalInstance, done: Callable[..., bool], begin: Callable[[], object]) -> None:
        """Begin something, and go on when `signal` came with arguments that are `done`."""
        loop = QEventLoop()
        seen = False

        def on_signal(*arguments: object) -> None:
            nonlocal seen
            if done(*arguments):
                seen = True
                loop.quit()

        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        signal.connect(on_signal)
        limit.start(LIMIT_MS)
        begin()
        if not seen:
            loop.exec()
        signal.disconnect(on_signal)
        limit.stop()
        if not seen:
            raise DeskError("A step of the window did not end.", title="The pictures could not be taken")

    def _shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture once everything that is under way is painted."""
        runtime, quiet = self._place.runtime, 0
        # Layouts settle over a few turns of the loop, in which more may be asked for.
        while quiet < 4:
            while runtime.busy:
                quiet = 0
                self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._app.sendPostedEvents()
            self._app.processEvents()
            quiet += 1
        self._number += 1
        path = self._folder / f"{self._number:02}-{name}.png"
        if not (widget or self._window).grab().save(str(path)):
            raise DeskError(str(path), title="A picture could not be saved")


def _done(transaction_id: str) -> Callable[[OrderWork], bool]:
    return lambda work: work.transaction_id == transaction_id and not work.busy


def _story(name: str) -> str:
    """The transaction ID of one of the sandbox's stories."""
    from core.sandbox import stories

    return next(story.id for story in stories() if story.story == name)
