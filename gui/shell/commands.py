"""What the menus and buttons of the main window do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from core.transfer.plan.notice import Notice
from gui.connections.wish import Wish
from gui.kit.theme import STEP_PERCENT, Scheme
from gui.words.notices import message_of

if TYPE_CHECKING:
    from gui.shell.workplace import Workplace

_BUSY = Notice(
    title="Orders are being sent",
    detail="The connection can't be changed while they are.",
    hint="Wait until they are done, or stop them (Order, Stop).",
)


class Commands(QObject):
    """Carries out wishes on the main window's presenters and dialogs."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._place = place
        self._window = window = place.window
        menus = window.menus
        menus.new_connection_requested.connect(self.new_connection)
        menus.demo_requested.connect(self.open_demo)
        menus.connection_chosen.connect(self.open_connection)
        menus.edit_requested.connect(self.edit_connection)
        menus.delete_requested.connect(self.delete_connection)
        menus.open_data_requested.connect(self.open_data_folder)
        menus.open_log_requested.connect(self.open_log_folder)
        menus.quit_requested.connect(window.close)
        menus.focus_ids_requested.connect(self._place.page.ids.edit.setFocus)
        menus.preview_requested.connect(self.preview_again)
        menus.send_requested.connect(self.send_shown)
        menus.send_all_requested.connect(self.send_all)
        menus.stop_requested.connect(self.stop)
        menus.verify_requested.connect(self.verify)
        menus.look_requested.connect(lambda: self._place.proving.look_again())
        menus.what_if_requested.connect(lambda: self._place.what_if.begin())
        menus.options_to_all_requested.connect(self.options_to_all)
        menus.clear_requested.connect(self.clear_list)
        menus.copy_payload_requested.connect(self.copy_payload)
        menus.scheme_chosen.connect(self.set_scheme)
        menus.text_size_requested.connect(self.change_text_size)
        menus.pane_requested.connect(self.show_pane)
        menus.recent_requested.connect(self._place.page.recent.table.setFocus)
        menus.help_requested.connect(self.show_help)
        menus.keys_requested.connect(lambda: self._open_help("keys"))
        menus.about_requested.connect(self.show_about)

    # Connections ---------------------------------------------------------------------------------

    def new_connection(self) -> None:
        """Open the set-up of a new connection."""
        self._open_set_up(None)

    def edit_connection(self, name: str) -> None:
        """Open the set-up of a saved connection."""
        self._open_set_up(name)

    def open_connection(self, name: str) -> None:
        """Switch to a saved connection."""
        if self._may_switch():
            self._place.session.open(Wish(connection=name))

    def open_demo(self) -> None:
        """Switch to the sandbox inside the program."""
        if self._may_switch():
            self._place.session.open(Wish(demo=True))

    def delete_connection(self, name: str) -> None:
        """Ask, then forget a connection and its secrets."""
        window = self._window
        current = self._place.session.connection
        if current is not None and current.name == name and not self._may_switch():
            return
        box = QMessageBox(window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Delete the connection")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"Delete the connection “{name}”?")
        box.setInformativeText(
            "Its secrets are removed from the keyring. What was sent stays in the journal."
        )
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        delete = box.addButton("&Delete", QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete.clicked.connect(lambda _checked: self._place.session.forget(name))
        box.open()

    def _open_set_up(self, edit: str | None) -> None:
        from gui.connections.setup import ConnectPresenter
        from gui.connections.wizard.dialog import ConnectionDialog

        window = self._window
        services = self._place.session.services
        if services is None:
            return
        presenter = ConnectPresenter(self._place.runtime, services)
        dialog = ConnectionDialog(presenter, window.theme, window, edit)
        presenter.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.open_connection(dialog.saved_name))
        dialog.open()

    def _may_switch(self) -> bool:
        if self._place.orders.sending:
            self._place.page.banner.show_message(message_of(_BUSY), "warning")
            return False
        return self._place.what_if.may_lose()

    # Orders --------------------------------------------------------------------------------------

    def send_one(self, transaction_id: str) -> None:
        """Ask whether to send one order."""
        work = self._place.orders.work(transaction_id)
        if work is not None and work.sendable and work.plan is not None:
            self._place.ask_send((work.plan,))

    def send_shown(self) -> None:
        """Ask whether to send the order that is shown."""
        shown = self._shown()
        if shown is not None:
            self.send_one(shown)

    def send_all(self) -> None:
        """Ask whether to send all orders that are ready."""
        plans = self._place.orders.sendable()
        if plans:
            self._place.ask_send(plans)

    def preview_again(self) -> None:
        """Plan the order that is shown anew."""
        shown = self._shown()
        if shown is not None:
            self._place.orders.preview([shown])

    def stop(self) -> None:
        """Stop what runs for the order that is shown."""
        shown = self._shown()
        if shown is not None:
            self._place.orders.stop(shown)

    def verify(self) -> None:
        """Go through the checklist of the order that is shown, in its Proof pane."""
        view = self._place.page.order
        if view is not None and view.work is not None:
            view.tabs.setCurrentWidget(view.proof)
            self._place.proving.verify()

    def clear_list(self) -> None:
        """Take all orders off the list; asks when an edited mapping would be lost."""
        if self._place.what_if.may_lose():
            self._place.orders.clear()

    def options_to_all(self) -> None:
        """Plan all orders with the options of the one that is shown."""
        view = self._place.page.order
        if view is not None and view.work is not None:
            self._place.orders.apply_to_all(view.work.options)

    def copy_payload(self) -> None:
        """Put the chosen event's payload on the clipboard."""
        view = self._place.page.order
        if view is not None:
            view.events.payload.body.copy()

    def _shown(self) -> str | None:
        view = self._place.page.order
        return view.work.transaction_id if view is not None and view.work is not None else None

    # View and help -------------------------------------------------------------------------------

    def set_scheme(self, scheme: Scheme) -> None:
        """Use other colours."""
        self._window.theme.set_scheme(scheme)

    def change_text_size(self, step: int) -> None:
        """Larger (1), smaller (-1) or normal (0) text."""
        theme = self._window.theme
        theme.set_percent(theme.percent + step * STEP_PERCENT if step else 100)

    def show_pane(self, number: int) -> None:
        """Show a pane of the order, and give it the focus."""
        view = self._place.page.order
        if view is not None and view.work is not None:
            view.tabs.setCurrentIndex(number)
            view.focus_pane()

    def show_help(self) -> None:
        """Show the help page of what has the focus."""
        self._open_help(self._page_in_front())

    def show_about(self) -> None:
        """Show the versions."""
        from gui.shell.help import AboutDialog

        dialog = AboutDialog(self._window.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_data_folder(self) -> None:
        """Show the folder with the journal and the settings."""
        services = self._place.session.services
        if services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(services.paths.data)))

    def open_log_folder(self) -> None:
        """Show the folder with the log, for a report."""
        services = self._place.session.services
        if services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(services.paths.log)))

    def _open_help(self, page: str) -> None:
        from gui.shell.help import HelpWindow

        window = self._window
        shown = window.findChild(HelpWindow) or HelpWindow(window)
        shown.show_page(page)
        shown.show()
        shown.activateWindow()

    def _page_in_front(self) -> str:
        window = self._window
        if window.pages.currentWidget() is window.welcome:
            return "connection"
        focus: QWidget | None = window.focusWidget()
        view = self._place.page.order
        if view is None or view.work is None or focus is None or not view.isAncestorOf(focus):
            return "preview"
        pages = {
            view.events: "events",
            view.profile: "profile",
            view.steps: "sending",
            view.history: "history",
            view.proof: "proof",
            view.what_if: "what-if",
        }
        if focus in {view.send, view.stop, view.options.time, view.options.backfill, view.options.keep}:
            return "sending"
        current = view.tabs.currentWidget()
        if view.events.payload.right.isAncestorOf(focus) or focus is view.events.findings:
            return "mapping"  # with the checks
        if view.edited.isAncestorOf(focus):
            return "what-if"
        return next((page for pane, page in pages.items() if pane is current), "preview")
