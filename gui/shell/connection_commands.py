"""Commands about connections: make, edit, delete and switch them, the demo, the folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from core.app import Services
from gui.connections.session import SessionPresenter
from gui.connections.wish import Wish
from gui.kit.question import Question
from gui.runtime import AsyncRuntime
from gui.shell.main_window import MainWindow


class ConnectionCommands(QObject):
    """Carries them out on the session. `may_switch` is asked before the open connection is left; `plan_anew` is called
    when its plans rest on something else.
    """

    def __init__(
        self,
        window: MainWindow,
        runtime: AsyncRuntime,
        session: SessionPresenter,
        may_switch: Callable[[], bool],
        plan_anew: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runtime = runtime
        self._session = session
        self._may_switch = may_switch
        self._plan_anew = plan_anew
        menus, welcome = window.menus, window.welcome
        menus.on(
            {
                "new_connection": self.new,
                "open_demo": self.open_demo,
                "mapping_source": self.choose_mapping,
                "open_data": lambda: self._show_folder(lambda services: services.paths.data),
                "open_log": lambda: self._show_folder(lambda services: services.paths.log),
            }
        )
        menus.connection_chosen.connect(self.open)
        menus.edit_requested.connect(self.edit)
        menus.delete_requested.connect(self.delete)
        welcome.connect_requested.connect(self.new)
        welcome.demo_requested.connect(self.open_demo)
        welcome.retry_requested.connect(lambda: session.open(Wish()))

    def new(self) -> None:
        """Open the set-up of a new connection."""
        self._open_set_up(None)

    def edit(self, name: str) -> None:
        """Open the set-up of a saved connection."""
        self._open_set_up(name)

    def open(self, name: str) -> None:
        """Switch to a saved connection."""
        if self._may_switch():
            self._session.open(Wish(connection=name))

    def open_demo(self) -> None:
        """Switch to the sandbox inside the program."""
        if self._may_switch():
            self._session.open(Wish(demo=True))

    def delete(self, name: str) -> None:
        """Ask, then forget a connection and its secrets."""
        current = self._session.connection
        if current is not None and current.name == name and not self._may_switch():
            return
        Question(
            self._window,
            title="Delete the connection",
            text=f"Delete the connection “{name}”?",
            more="Its secrets are removed from the keyring. What was sent stays in the journal.",
            safe="Cancel",
            act="&Delete",
        ).ask(lambda: self._session.forget(name))

    def choose_mapping(self) -> None:
        """Ask where the open connection's mapping is to come from."""
        from gui.connections.mapping_dialog import MappingDialog
        from gui.connections.mapping_source import MappingSourcePresenter

        if self._session.desk.current is None:
            return
        presenter = MappingSourcePresenter(self._runtime, self._session)
        dialog = MappingDialog(presenter, self._window.theme, self._window)
        presenter.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        presenter.taken.connect(lambda _choice: self._plan_anew())
        dialog.open()

    def _open_set_up(self, edit: str | None) -> None:
        from gui.connections.setup import ConnectPresenter
        from gui.connections.wizard.dialog import ConnectionDialog

        services = self._session.services
        if services is None:
            return
        presenter = ConnectPresenter(self._runtime, services)
        dialog = ConnectionDialog(presenter, self._window.theme, self._window, edit)
        presenter.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.open(dialog.saved_name))
        dialog.open()

    def _show_folder(self, folder: Callable[[Services], Path]) -> None:
        services = self._session.services
        if services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder(services))))
