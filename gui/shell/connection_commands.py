"""Commands about connections: make, edit, delete and switch them, the demo, the folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from core.app import Services
from core.words import say
from gui.connections.session import SessionPresenter
from gui.connections.wish import Wish
from gui.kit.language import tr, tr_count, translated
from gui.kit.question import Question
from gui.runtime import AsyncRuntime
from gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from core.connections import Connection, SafeMode
    from core.desk import Desk
    from gui.connections.examination.dialog import ExaminationDialog
    from gui.connections.wizard.dialog import ConnectionDialog

_STAYS = say("What was sent stays in the history.")
_THEIRS = say("They belong to the connection that is open. What was sent stays in the history.")
_STILL_READ_ONLY = say(
    "Until it is reopened, the connection stays read-only and your changes aren't saved. What was sent stays in the "
    "history."
)
_KEPT = say("Your changes are saved and take effect when it is reopened. What was sent stays in the history.")


class ConnectionCommands(QObject):
    """Carries them out on the session. `may_switch` is asked before the open connection is left; `begin_no_more` is
    called when nothing may be sent from now on, `plan_anew` when its plans rest on something else; `listed`: how many
    orders are on the list, and leave it with the connection.
    """

    def __init__(
        self,
        window: MainWindow,
        runtime: AsyncRuntime,
        session: SessionPresenter,
        may_switch: Callable[[], bool],
        begin_no_more: Callable[[], None],
        plan_anew: Callable[[], None],
        listed: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runtime = runtime
        self._session = session
        self._may_switch = may_switch
        self._begin_no_more = begin_no_more
        self._plan_anew = plan_anew
        self._listed = listed
        self._examination: ExaminationDialog | None = None
        menus, welcome = window.menus, window.welcome
        menus.on(
            {
                "new_connection": self.new,
                "open_demo": self.open_demo,
                "mapping_source": self.choose_mapping,
                "safety": self.choose_safety,
                "examine": self.examine,
                "network": lambda: self.network_settings(window),
                "history_settings": self.history_settings,
                "open_data": lambda: self._show_folder(lambda services: services.paths.data),
                "bundle": self.support_bundle,
                "open_log": lambda: self._show_folder(lambda services: services.paths.log),
            }
        )
        menus.connection_chosen.connect(self.open)
        menus.edit_requested.connect(self.edit)
        menus.delete_requested.connect(self.delete)
        welcome.connect_requested.connect(self.new)
        welcome.demo_requested.connect(self.open_demo)
        welcome.retry_requested.connect(session.again)
        session.desk.desk_changed.connect(self._on_desk_changed)
        self._on_desk_changed(None)

    def support_bundle(self) -> None:
        """Show what would go into a bundle for support."""
        from gui.shell.support.bundle_dialog import BundleDialog
        from gui.shell.support.bundle_presenter import BundlePresenter

        if self._session.services is None:
            self._window.status.tell(
                tr("The program hasn't started yet, so there is nothing to collect. Try again once it has."),
                longer=True,
            )
            return
        presenter = BundlePresenter(self._runtime, self._session)
        dialog = BundleDialog(presenter, self._window.theme, QApplication.activeModalWidget() or self._window)
        presenter.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.told.connect(lambda text: self._window.status.tell(text, longer=True))
        dialog.open()

    def new(self) -> None:
        """Open the set-up of a new connection."""
        self._open_set_up(None)

    def edit(self, name: str) -> None:
        """Open the set-up of a saved connection."""
        self._open_set_up(name)

    def open(self, name: str, *, changed: bool = False) -> None:
        """Open a saved connection; asks when orders would leave the list for it. `changed`: it was just saved."""
        current = self._session.connection
        if current is not None and current.name == name and not self._session.demo:
            more = _KEPT if changed else _STAYS
            self._open_anew(current, lambda: self._session.open(Wish(connection=name)), more)
            return
        self._over_list(
            title=tr("Switch the connection"),
            ask=lambda n: tr_count(
                n,
                "Switch to “{connection}” and remove {n:,} order from the list?",
                "Switch to “{connection}” and remove {n:,} orders from the list?",
                connection=name,
            ),
            more=_THEIRS,
            act=tr("S&witch"),
            then=lambda: self._session.open(Wish(connection=name)),
        )

    def switch(self, name: str) -> None:
        """Open a saved connection, where that was asked already."""
        if self._may_switch():
            self._session.open(Wish(connection=name))

    def open_demo(self) -> None:
        """Switch to the sandbox inside the program; asks when orders would leave the list for it."""
        self._over_list(
            title=tr("Try the demo"),
            ask=lambda n: tr_count(
                n,
                "Open the demo and remove {n:,} order from the list?",
                "Open the demo and remove {n:,} orders from the list?",
            ),
            more=_THEIRS,
            act=tr("&Open the demo"),
            then=lambda: self._session.open(Wish(demo=True)),
        )

    def _open_anew(self, connection: Connection, then: Callable[[], object], more: str) -> None:
        """Open the connection that is open once more, by `then`."""
        self._over_list(
            title=tr("Reopen the connection"),
            ask=lambda n: tr_count(
                n,
                "Reopen “{connection}” and remove {n:,} order from the list?",
                "Reopen “{connection}” and remove {n:,} orders from the list?",
                connection=connection.name,
            ),
            more=more,
            act=tr("&Reopen"),
            then=then,
        )

    def _over_list(
        self, *, title: str, ask: Callable[[int], str], more: str, act: str, then: Callable[[], object]
    ) -> None:
        """Do what empties the list, if the open connection may be left; `ask` asks for so many orders of it."""
        if not self._may_switch():
            return
        listed = self._listed()
        if not listed:
            then()
            return
        Question(
            self._window,
            help_page="connection",
            title=title,
            text=ask(listed),
            more=translated(more),
            safe=tr("Cancel"),
            act=act,
        ).ask(lambda: then() if self._may_switch() else None)

    def delete(self, name: str) -> None:
        """Ask, then forget a connection and its secrets."""
        current = self._session.connection
        if current is not None and current.name == name and not self._may_switch():
            return
        Question(
            self._window,
            help_page="connection",
            title=tr("Delete the connection"),
            text=tr("Delete the connection “{name}”?", name=name),
            more=tr("Its secrets are removed from the keyring. What was sent stays in the history."),
            safe=tr("Cancel"),
            act=tr("&Delete"),
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

    def choose_safety(self) -> None:
        """Ask for the open connection's colour, and for what stands before a send."""
        from gui.connections.safety import SafetyDialog

        connection = self._session.connection
        if connection is None or not self._session.saved:
            return
        dialog = SafetyDialog(connection, self._window.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._on_safety_wanted)
        dialog.open()

    def _on_safety_wanted(self, color: str, mode: SafeMode) -> None:
        before = self._session.connection
        if before is not None and self._session.must_reopen_for(mode):
            self._open_anew(before, lambda: self._session.set_safety(color, mode), _STILL_READ_ONLY)
            return
        self._session.set_safety(color, mode)
        if before is not None and mode == "read-only" != before.safe_mode:
            self._begin_no_more()

    def _open_set_up(self, edit: str | None) -> None:
        from gui.connections.examination.presenter import ExaminationPresenter, examine_saved
        from gui.connections.setup import ConnectPresenter
        from gui.connections.wizard.dialog import ConnectionDialog

        services = self._session.services
        if services is None:
            return
        presenter = ConnectPresenter(self._runtime, services)
        examination = ExaminationPresenter(self._runtime)
        dialog = ConnectionDialog(presenter, examination, self._window.theme, self._window, edit)
        presenter.setParent(dialog)
        examination.setParent(dialog)
        presenter.renamed.connect(self._session.rename)
        self._session.keyring_waits.connect(dialog.on_keyring_waits)
        dialog.network_requested.connect(lambda: self.network_settings(dialog))
        dialog.examination_page.examination_requested.connect(
            lambda saved: examination.examine(saved, lambda: examine_saved(services, saved.name))
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._on_set_up(dialog, edit))
        dialog.open()

    def _on_set_up(self, dialog: ConnectionDialog, edit: str | None) -> None:
        """Open what was set up. Where the one that is open is to read only from now on, it does so at once, whatever is
        said to opening it anew.
        """
        before, mode = self._session.connection, dialog.save_page.modes.mode
        self.open(dialog.saved_name, changed=True)
        own = before is not None and self._session.saved and before.name in (dialog.saved_name, edit)
        if before is not None and own and mode == "read-only" != before.safe_mode:
            self._session.put_in_force(before.color, mode)
            self._begin_no_more()

    def examine(self) -> None:
        """Examine the connection that is open, in a window beside this one."""
        from gui.connections.examination.dialog import ExaminationDialog
        from gui.connections.examination.presenter import ExaminationPresenter

        desk, session = self._session.desk.current, self._session
        if desk is None:
            return
        if self._examination is not None:
            self._examination.close()
        presenter = ExaminationPresenter(self._runtime)
        dialog = ExaminationDialog(presenter, self._window.theme, desk.connection.name, self._window)
        presenter.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.view.offer(("connection", "mapping", "network") if session.saved else ("mapping", "network"))
        dialog.view.place_requested.connect(
            lambda place, _check: self._lead_to(place, desk.connection.name, dialog)
        )

        def run() -> None:
            presenter.examine(desk.connection, lambda: desk.examine(session.secrets_from))

        dialog.view.run_requested.connect(run)
        dialog.destroyed.connect(lambda: self._on_examination_closed(dialog))
        self._examination = dialog
        dialog.show()
        run()

    def _lead_to(self, place: str, name: str, parent: QWidget) -> None:
        """Open what a finding says that it is put right in."""
        if place == "network":
            self.network_settings(parent)
        elif place == "mapping":
            self.choose_mapping()
        else:
            self.edit(name)

    def network_settings(self, parent: QWidget) -> None:
        """Open the network settings; the connection that is open is opened anew when they are saved."""
        from gui.connections.network.dialog import NetworkDialog
        from gui.connections.network.presenter import URLS, NetworkPresenter

        services, connection = self._session.services, self._session.connection
        if services is None:
            return
        here = connection is None or self._session.demo
        urls = URLS if here or connection is None else (connection.ipaas_url, connection.klaviyo_url)
        presenter = NetworkPresenter(self._runtime, services, urls)
        dialog = NetworkDialog(presenter, self._window.theme, parent)
        presenter.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session.keyring_waits.connect(dialog.on_keyring_waits)
        dialog.accepted.connect(self._on_network_saved)
        dialog.open()

    def history_settings(self) -> None:
        """Open the settings of the history."""
        from gui.connections.history.dialog import HistorySettingsDialog
        from gui.connections.history.presenter import HistoryPresenter

        if self._session.services is None:
            return
        presenter = HistoryPresenter(self._runtime, self._session.services)
        dialog = HistorySettingsDialog(presenter, self._window.theme, self._window)
        presenter.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_network_saved(self) -> None:
        connection = self._session.connection
        if connection is None or self._session.demo:
            return
        wish = Wish(connection=connection.name if self._session.saved else None)
        self._open_anew(connection, lambda: self._session.open(wish), _KEPT)

    def _on_desk_changed(self, _desk: Desk | None) -> None:
        # What was examined is not what is open any more.
        if self._examination is not None:
            self._examination.close()

    def _on_examination_closed(self, dialog: ExaminationDialog) -> None:
        if self._examination is dialog:
            self._examination = None

    def _show_folder(self, folder: Callable[[Services], Path]) -> None:
        services = self._session.services
        if services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder(services))))
