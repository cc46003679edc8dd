"""What stands behind the window once it is painted: the asyncio thread, the presenters, the page to work on.

Everything is made and put together here, and each gets what it uses.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.intake.link import Link
from core.transfer.plan.notice import Notice
from core.words import say
from gui.connections.calibration.presenter import CalibrationPresenter
from gui.connections.session import MakeServices, SessionPresenter
from gui.connections.wish import Wish
from gui.orders.batches.presenter import BatchPresenter
from gui.orders.finding import FindPresenter
from gui.orders.flows import FlowsPresenter
from gui.orders.intake import IntakePresenter
from gui.orders.interrupted import InterruptedPresenter
from gui.orders.orders import OrdersPresenter
from gui.orders.past.history_presenter import HistoryPresenter
from gui.orders.past.reconcile_presenter import ReconcilePresenter
from gui.orders.payloads import PayloadPresenter
from gui.orders.proofs import ProofPresenter
from gui.orders.recent import RecentPresenter
from gui.orders.reports import ReportPresenter
from gui.orders.watch.presenter import WatchPresenter
from gui.panes.base.bench import Bench
from gui.panes.registry import PANES
from gui.runtime import AsyncRuntime
from gui.shell.access.announcing import Announcing, BatchAnnouncing
from gui.shell.access.availability import Availability
from gui.shell.background.batch_display import BatchDisplay
from gui.shell.background.notify import Notify
from gui.shell.background.outage_display import OutageDisplay
from gui.shell.background.tray import Tray
from gui.shell.background.watch_display import WatchDisplay
from gui.shell.calibration_display import CalibrationDisplay
from gui.shell.connection_commands import ConnectionCommands
from gui.shell.connection_display import ConnectionDisplay
from gui.shell.elsewhere.links import Links, server_name
from gui.shell.elsewhere.pages import Pages
from gui.shell.find_display import FindDisplay
from gui.shell.interrupted_display import InterruptedDisplay
from gui.shell.leaving import Leaving
from gui.shell.main_window import MainWindow
from gui.shell.order_commands import OrderCommands
from gui.shell.order_display import OrderDisplay
from gui.shell.past_display import PastDisplay
from gui.shell.top.doing import Doing
from gui.shell.top.top import Top
from gui.shell.view_commands import ViewCommands
from gui.shell.work_page import WorkPage
from gui.words.notices import message_of


class Workplace(QObject):
    """Built behind the first paint.

    Signals: `ended()` when the window was closed and the asyncio thread has ended.
    """

    ended = Signal()

    def __init__(self, window: MainWindow, make_services: MakeServices) -> None:
        super().__init__(window)
        self._window = window
        self.runtime = AsyncRuntime(self)
        self.session = SessionPresenter(self.runtime, make_services, self)
        runtime, desk = self.runtime, self.session.desk
        self.orders = OrdersPresenter(runtime, desk, self)
        self.find = FindPresenter(runtime, desk, self.orders, self)
        self.intake = IntakePresenter(runtime, self)
        self.recent = RecentPresenter(runtime, desk, self)
        self.payloads = PayloadPresenter(runtime, desk, self)
        self.flows = FlowsPresenter(runtime, desk, self)
        self.proofs = ProofPresenter(runtime, desk, self.orders, self)
        self.reports = ReportPresenter(runtime, desk, self.proofs, self)
        self.calibration = CalibrationPresenter(runtime, desk, self)
        self.batches = BatchPresenter(runtime, desk, self.orders, self)
        self.watch = WatchPresenter(runtime, desk, self)
        self.history = HistoryPresenter(runtime, desk, self.orders, self)
        self.reconcile = ReconcilePresenter(runtime, desk, self.orders, self)
        self.page = WorkPage(window.theme, window.pages)
        self.interrupted = InterruptedPresenter(runtime, desk, self.orders, self)
        self.interrupted.read_remarks = self.session.remarks
        self.interrupted.read_elsewhere = self.session.interrupted_elsewhere
        self.interrupted.settle_found = self.session.settle
        self.batches.listed.connect(lambda _listed: self.interrupted.read_of_batches())
        InterruptedDisplay(self.page, self.interrupted)
        self.reports.failed.connect(self.page.order.show_error)
        self._add_panes()
        self.display = OrderDisplay(self.page, self.orders, self.recent, self.payloads)
        FindDisplay(self.page, window.theme, self.intake, self.find, self.orders)
        OutageDisplay(window, self.page, self.session, self.orders, self.recent, self.find)
        self._add_commands()
        Doing(window.status, self.page, self.orders, self.batches)
        Announcing(self.page, self.find)
        BatchAnnouncing(self.page, self.batches)
        self.tray = Tray(window)
        Notify(window, self.page.works.model, self.orders, self.batches, self.tray.tell)
        self.watching = WatchDisplay(window, self.page, self.watch, self.orders, self.tray)
        self.leaving.stays = self.watching.stays
        self.links = Links(window, self.page, self.session, self.orders, self.connection_commands.switch)
        self.top = Top(window, self.page, self.session, self.display, self.connection_commands.open)
        ConnectionDisplay(window, self.page, self.session, self.top)
        window.setWindowIcon(window.theme.icon("resend-desk"))
        window.pages.addWidget(self.page)
        window.keep_splitter("splitter", self.page.splitter)
        side = self.page.side
        window.keep("face", lambda: side.face, side.show_face)
        window.keep("sort", side.works.sort_state, side.works.restore_sort)
        window.keep("sort_recent", side.recent.sort_state, side.recent.restore_sort)
        window.closed.connect(self._on_window_closed)
        runtime.stopped.connect(self._on_stopped)
        runtime.paused.connect(lambda pause: window.status.tell_wait(pause.words, pause.seconds))
        # By then all of the program is imported.
        self.session.desk_opened.connect(lambda *_: runtime.keep_loaded())

    def start(self, wish: Wish) -> None:
        """Start the thread, and open what is wished for."""
        self.runtime.start()
        if wish.order:
            self.links.wish(Link(wish.order, "" if wish.demo else wish.connection or ""))
        self.session.open(wish)

    def listen(self, data: Path) -> None:
        """Take links to orders from other starts of the program on the same folder of data."""
        self.links.listen(server_name(data))

    def _add_panes(self) -> None:
        status, banner = self._window.status, self.page.banner

        def warn(notice: Notice) -> None:
            banner.show_message(message_of(notice))

        bench = Bench(
            runtime=self.runtime,
            desk=self.session.desk,
            orders=self.orders,
            proofs=self.proofs,
            flows=self.flows,
            reports=self.reports,
            page=self.page.order,
            warn=warn,
            tell=status.tell,
        )
        self.controllers = {spec.key: spec.control(bench) for spec in PANES}
        for controller in self.controllers.values():
            controller.setParent(self)
        self.page.order.set_panes([(spec, self.controllers[spec.key].make_pane) for spec in PANES])

    def _add_commands(self) -> None:
        window, order = self._window, self.page.order
        leaving = Leaving(
            window, self.page, self.session, self.orders, self.batches, tuple(self.controllers.values())
        )
        window.may_close = leaving.may_close
        self.leaving = leaving
        self.connection_commands = ConnectionCommands(
            window,
            self.runtime,
            self.session,
            leaving.may_switch,
            leaving.begin_no_more,
            self.orders.preview_unsent,
            lambda: len(self.orders.works),
        )
        self.page.interrupted.open_requested.connect(self.connection_commands.open)
        batch = BatchDisplay(window, self.page, self.session, self.batches, self.orders)
        batch.follow(self.find, self.history, self.reconcile)
        OrderCommands(
            window,
            self.page,
            self.session,
            self.orders,
            self.find,
            self.flows,
            leaving,
            lambda ids, asks, left: batch.make(ids, say("My list"), asks=asks, left=left, passing=True),
        )
        pages = Pages(window, self.page, self.flows)
        ViewCommands(window, order, self.runtime)
        window.menus.why_not = Availability(self.page, self.session, self.orders, pages).why_not
        window.menus.refused.connect(lambda words, why: window.status.tell(f"{words}: {why}"))
        CalibrationDisplay(window, order, self.calibration)
        PastDisplay(window, self.history, self.reconcile)
        for controller in self.controllers.values():
            window.menus.on(controller.commands)
        order.command_requested.connect(window.menus.run)

    def _on_window_closed(self, shape: dict[str, str]) -> None:
        self.session.save_at_end(shape)
        self.runtime.shutdown()

    def _on_stopped(self) -> None:
        self.runtime.join()
        self.ended.emit()
