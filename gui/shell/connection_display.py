"""Shows which connection is open: on the welcome page, in the bar, in the title, on the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from core.transfer.plan.notice import Notice
from gui.connections.session import SessionPresenter
from gui.kit.controls import HOLD
from gui.kit.language import tr
from gui.kit.texts import line
from gui.shell.main_window import MainWindow
from gui.shell.top.top import Top
from gui.shell.work_page import WorkPage
from gui.words.account import READ_ONLY
from gui.words.notices import message_of
from gui.words.plain import KEYRING_WAITS


class ConnectionDisplay(QObject):
    """Follows the session."""

    def __init__(self, window: MainWindow, page: WorkPage, session: SessionPresenter, top: Top) -> None:
        super().__init__(window)
        self._top = top
        self._window = window
        self._page = page
        self._session = session
        self._names: tuple[str, ...] = ()
        session.busy_changed.connect(self._on_busy_changed)
        session.names_changed.connect(self._on_names_changed)
        session.desk_opened.connect(lambda _connection, _demo: self._on_desk_opened())
        session.desk_closed.connect(self._on_desk_closed)
        session.safety_changed.connect(self._show)
        session.target_known.connect(lambda _target: self._on_target_known())
        session.keyring_waits.connect(self._on_keyring_waits)
        session.log_lost.connect(self._on_log_lost)
        session.started.connect(window.welcome.show_started)
        session.first_run_needed.connect(window.welcome.show_ready)
        session.failed.connect(self._on_failed)
        page.banner.retry_requested.connect(session.read_target)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.applicationStateChanged.connect(self._on_application_state)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._session.read_saved()

    def _on_busy_changed(self, busy: bool) -> None:
        if busy and self._session.desk.current is None:
            self._window.welcome.show_busy(tr("Opening…"))

    def _on_keyring_waits(self) -> None:
        if self._session.desk.current is None:
            self._window.welcome.show_busy(KEYRING_WAITS)

    def _on_log_lost(self, reason: str) -> None:
        self._window.status.tell(
            tr("The log can't be written: {reason}. Everything else works without it.", reason=reason),
            longer=True,
        )

    def _on_names_changed(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._show()

    def _on_desk_opened(self) -> None:
        self._page.banner.clear()
        self._window.pages.setCurrentWidget(self._page)
        self._page.prepare_order()
        self._page.ids.edit.setFocus()
        self._show()

    def _on_desk_closed(self) -> None:
        self._window.welcome.show_ready()
        self._window.pages.setCurrentWidget(self._window.welcome)
        self._show()

    def _on_target_known(self) -> None:
        self._page.banner.clear()
        self._show()

    def _on_failed(self, notice: Notice) -> None:
        if self._session.desk.current is not None:
            self._page.banner.show_message(message_of(notice))
        else:
            self._window.welcome.show_error(message_of(notice))

    def _show(self) -> None:
        session, window = self._session, self._window
        name = session.connection.name if session.connection is not None else ""
        self._top.show()
        self._page.order.show_target(session.target, demo=session.demo)
        reading = session.connection is not None and session.connection.safe_mode == "read-only"
        HOLD.put(READ_ONLY if reading else "")
        window.menus.show_connections(self._names, "" if session.demo else name)
        window.setWindowTitle(line(f"{name} — Resend Desk" if name else "Resend Desk"))
