"""What the window works with once it is painted: presenters, the page to work on, and their wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from core.transfer.plan.ids import ParsedIds
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan
from gui.connections.session import SessionPresenter
from gui.connections.wish import Wish
from gui.kit.code.payload import PreparedPayload
from gui.kit.code.spans import Spans
from gui.orders.orders import OrdersPresenter
from gui.orders.page.page import OrderView
from gui.orders.payloads import OrderPresenter
from gui.orders.recent import RecentPresenter
from gui.orders.work import OrderWork
from gui.panes.events.controller import MappingWork
from gui.panes.proof.controller import Proving
from gui.panes.what_if.controller import WhatIfWork
from gui.runtime import AsyncRuntime
from gui.shell.commands import Commands
from gui.shell.work_page import WorkPage
from gui.words.notices import message_of

if TYPE_CHECKING:
    from core.connections import Connection
    from core.journal import PastRun
    from gui.shell.main_window import MainWindow


class Workplace(QObject):
    """Connects the presenters with the pages of the main window."""

    def __init__(self, window: MainWindow, runtime: AsyncRuntime, session: SessionPresenter) -> None:
        super().__init__(window)
        self.window = window
        self.runtime = runtime
        self.session = session
        self.orders = OrdersPresenter(runtime, self)
        self.recent = RecentPresenter(runtime, self)
        self.order_presenter = OrderPresenter(runtime, self)
        self.page = WorkPage(window.theme)
        window.pages.addWidget(self.page)
        self.mapping = MappingWork(self)
        self.what_if = WhatIfWork(self)
        self.names: tuple[str, ...] = ()
        self.commands = Commands(self)
        self._connect_session()
        self._connect_orders()
        self._connect_recent()
        # After the others: what it shows belongs to what the order's page shows by then.
        self.proving = Proving(self)
        self.proving.presenter.changed.connect(self.what_if.on_proof_changed)

    # Connections ---------------------------------------------------------------------------------

    def _connect_session(self) -> None:
        session = self.session
        session.busy_changed.connect(self._on_busy_changed)
        session.names_changed.connect(self._on_names_changed)
        session.desk_opened.connect(self._on_desk_opened)
        session.desk_closed.connect(self._on_desk_closed)
        session.target_known.connect(self._on_target_known)
        session.target_failed.connect(self._on_target_failed)
        session.first_run_needed.connect(self.window.welcome.show_ready)
        session.failed.connect(self._on_session_failed)
        self.window.welcome.connect_requested.connect(self.commands.new_connection)
        self.window.welcome.demo_requested.connect(self.commands.open_demo)
        self.window.welcome.retry_requested.connect(lambda: session.open(Wish()))
        self.page.banner.retry_requested.connect(session.read_target)

    def _connect_orders(self) -> None:
        orders, page = self.orders, self.page
        page.ids.preview_requested.connect(orders.preview_text)
        page.works.chosen.connect(self.show_order)
        page.works.send_all_requested.connect(self.commands.send_all)
        page.works.clear_requested.connect(lambda: self.commands.clear_list())
        orders.ids_read.connect(self._on_ids_read)
        orders.previewed.connect(lambda ids: self.show_order(ids[0]))
        orders.work_changed.connect(self._on_work_changed)
        orders.step_arrived.connect(self._on_step_arrived)
        orders.works_reset.connect(self._on_works_reset)
        self.order_presenter.payload_ready.connect(self._on_payload_ready)
        self.order_presenter.formula_ready.connect(self._on_formula_ready)
        self.order_presenter.payload_failed.connect(self._on_order_failed)
        self.order_presenter.runs_ready.connect(self._on_runs_ready)
        self.order_presenter.runs_failed.connect(self._on_runs_failed)

    def _connect_recent(self) -> None:
        recent, pane = self.recent, self.page.recent
        pane.preview_requested.connect(lambda transaction_id: self.orders.preview([transaction_id]))
        pane.more_requested.connect(recent.load_more)
        pane.reload_requested.connect(recent.reload)
        recent.loading_changed.connect(pane.set_loading)
        recent.cleared.connect(pane.clear)
        recent.page_ready.connect(lambda orders, more: pane.add_page(orders, more=more))
        recent.failed.connect(pane.show_error)

    # The session's news --------------------------------------------------------------------------

    def _on_busy_changed(self, busy: bool) -> None:
        if busy and self.session.desk is None:
            self.window.welcome.show_busy("Opening…")

    def _on_names_changed(self, names: tuple[str, ...]) -> None:
        self.names = names
        self._show_connection()

    def _on_desk_opened(self, _connection: Connection, _demo: bool) -> None:
        self.page.banner.clear()
        self.orders.set_desk(self.session.desk)
        self.recent.set_desk(self.session.desk)
        self.order_presenter.set_desk(self.session.desk)
        self.what_if.set_desk(self.session.desk)
        self.proving.set_desk(self.session.desk)
        self.window.pages.setCurrentWidget(self.page)
        self.page.prepare_order()
        self.page.ids.edit.setFocus()
        self._show_connection()

    def _on_desk_closed(self) -> None:
        self.orders.set_desk(None)
        self.recent.set_desk(None)
        self.order_presenter.set_desk(None)
        self.what_if.set_desk(None)
        self.proving.set_desk(None)
        self.window.welcome.show_ready()
        self.window.pages.setCurrentWidget(self.window.welcome)
        self._show_connection()

    def _on_target_known(self, _target: Target) -> None:
        self.page.banner.clear()
        self._show_connection()

    def _on_target_failed(self, notice: Notice) -> None:
        self.page.banner.show_message(message_of(notice))

    def _on_session_failed(self, notice: Notice) -> None:
        if self.session.desk is not None:
            self.page.banner.show_message(message_of(notice))
        else:
            self.window.welcome.show_error(message_of(notice))

    def _show_connection(self) -> None:
        session = self.session
        name = session.connection.name if session.connection is not None and not session.demo else ""
        self.window.status.show_connection(session.connection, session.target, demo=session.demo)
        self.page.show_target(session.target, demo=session.demo)
        self.window.menus.show_connections(self.names, name)
        title = session.connection.name if session.connection is not None else ""
        self.window.setWindowTitle(f"{title} – Resend Desk" if title else "Resend Desk")

    # The orders' news ----------------------------------------------------------------------------

    def show_order(self, transaction_id: str) -> None:
        """Show an order on the right, and select it on the left."""
        work = self.orders.work(transaction_id)
        if work is None:
            return
        view = self.page.order
        fresh = view is None
        view = self.page.open_order()
        if fresh:
            self._connect_order_view(view)
        # Before the order: whether its payload is shown depends on there being a copy.
        self.what_if.show(work, view)
        view.show_work(work)
        self.proving.show(work)
        self.page.works.choose(transaction_id)

    def _connect_order_view(self, view: OrderView) -> None:
        view.send_requested.connect(self.commands.send_one)
        view.preview_requested.connect(lambda transaction_id: self.orders.preview([transaction_id]))
        view.stop_requested.connect(self.orders.stop)
        view.options_changed.connect(self.orders.set_options)
        view.profile_chosen.connect(self.orders.choose_profile)
        view.payload_requested.connect(self.order_presenter.prepare)
        view.formula_requested.connect(self.order_presenter.color_formula)
        self.mapping.connect_view(view)
        self.what_if.connect_view(view)
        view.history_requested.connect(self.order_presenter.load_runs)
        self.proving.connect_view(view)

    def _is_shown(self, transaction_id: str) -> bool:
        view = self.page.order
        return view is not None and view.work is not None and view.work.transaction_id == transaction_id

    def _on_ids_read(self, parsed: ParsedIds) -> None:
        self.page.ids.show_findings(parsed.refused, parsed.repeated)

    def _on_work_changed(self, work: OrderWork) -> None:
        self.page.works.put(work)
        if self.page.order is not None and self._is_shown(work.transaction_id):
            self.page.order.show_work(work)

    def _on_step_arrived(self, work: OrderWork) -> None:
        if self.page.order is not None and self._is_shown(work.transaction_id):
            self.page.order.show_step(work)

    def _on_works_reset(self, works: tuple[OrderWork, ...]) -> None:
        self.page.works.set_all(works)
        view = self.page.order
        if view is not None and view.work is not None and self.orders.work(view.work.transaction_id) is None:
            self.page.close_order()

    def _on_payload_ready(self, body: bytes, payload: PreparedPayload) -> None:
        if self.page.order is not None:
            self.page.order.show_payload(body, payload)

    def _on_formula_ready(self, text: str, spans: Spans) -> None:
        if self.page.order is not None:
            self.page.order.show_formula(text, spans)

    def _on_order_failed(self, notice: Notice) -> None:
        if self.page.order is not None:
            self.page.order.show_error(notice)

    def _on_runs_ready(self, transaction_id: str, runs: tuple[PastRun, ...]) -> None:
        if self.page.order is not None and self._is_shown(transaction_id):
            self.page.order.history.show_runs(runs)

    def _on_runs_failed(self, notice: Notice) -> None:
        if self.page.order is not None:
            self.page.order.history.show_error(notice)

    # Questions -----------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Whether the window may be closed: asks when orders are being sent."""
        if not self.orders.sending:
            return self.what_if.may_lose()
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Sending is under way")
        box.setText("Orders are being sent. Closing now stops them halfway.")
        box.setInformativeText(
            "What has left stays sent, and is in the journal. Preview these orders again later: "
            "the preview shows what Klaviyo has recorded."
        )
        stay = box.addButton("&Keep the window open", QMessageBox.ButtonRole.RejectRole)
        stop = box.addButton("&Stop sending and close", QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is stop and self.what_if.may_lose()

    def ask_send(self, plans: tuple[Plan, ...]) -> None:
        """Ask for a confirmation; on yes, send exactly these plans."""
        from gui.orders.page.confirm_send import ConfirmSend

        target = plans[0].target or self.session.target
        if target is None:
            return
        dialog = ConfirmSend(plans, target, self.window.theme, demo=self.session.demo, parent=self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.orders.send(plans))
        self.proving.read_flows(plans, dialog)
        dialog.open()
