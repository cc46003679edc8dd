"""Shows the orders in work and the recent transactions, in the lists and on the page of the chosen order; and
takes what is wished for there to the presenters: Preview, Stop, other options."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.orders.orders import OrdersPresenter
from gui.orders.payloads import PayloadPresenter
from gui.orders.recent import RecentPresenter
from gui.orders.work import OrderWork
from gui.shell.work_page import WorkPage


class OrderDisplay(QObject):
    """Follows the presenters of the orders, and passes on what is wished for on the page."""

    def __init__(
        self, page: WorkPage, orders: OrdersPresenter, recent: RecentPresenter, payloads: PayloadPresenter
    ) -> None:
        super().__init__(page)
        self._page = page
        self._orders = orders
        page.works.chosen.connect(self._open)
        orders.previewed.connect(lambda ids: self.show_order(ids[0]))
        orders.work_changed.connect(self._on_work_changed)
        orders.step_arrived.connect(self._on_step_arrived)
        orders.works_changed.connect(self._on_works_changed)
        orders.works_reset.connect(self._on_works_reset)
        orders.removed.connect(page.works.show_removed)
        # Of the chosen ones none is shown in place of the one that is: all stay chosen.
        page.works.preview_requested.connect(orders.add)
        self._connect_order(payloads)
        self._connect_recent(recent)

    def show_order(self, transaction_id: str) -> None:
        """Show an order on the right, and select it on the left."""
        if self._open(transaction_id):
            self._page.works.choose(transaction_id)

    def _open(self, transaction_id: str) -> bool:
        """Show an order on the right. The list keeps what is chosen there, which may be more than this one."""
        work = self._orders.work(transaction_id)
        if work is not None:
            self._page.open_order(work)
        return work is not None

    def _connect_order(self, payloads: PayloadPresenter) -> None:
        order = self._page.order
        order.preview_requested.connect(lambda transaction_id: self._orders.preview([transaction_id]))
        order.stop_requested.connect(self._orders.stop)
        order.options_changed.connect(self._orders.set_options)
        order.now_chosen.connect(self._orders.decide_time)
        order.payload_requested.connect(payloads.prepare)
        order.formula_requested.connect(payloads.color_formula)
        payloads.payload_ready.connect(order.show_payload)
        payloads.formula_ready.connect(order.show_formula)
        payloads.failed.connect(order.show_error)

    def _connect_recent(self, recent: RecentPresenter) -> None:
        pane = self._page.recent
        pane.preview_requested.connect(self._orders.preview)
        pane.more_requested.connect(recent.load_more)
        pane.reload_requested.connect(recent.reload)
        pane.stop_requested.connect(recent.stop)
        recent.loading_changed.connect(pane.set_loading)
        recent.cleared.connect(pane.clear)
        recent.page_ready.connect(lambda orders, more: pane.add_page(orders, more=more))
        recent.noted.connect(pane.show_note)
        recent.stopped.connect(pane.show_stopped)

    def _on_work_changed(self, work: OrderWork) -> None:
        self._page.works.put(work)
        order = self._page.order
        if order.is_of(work.transaction_id):
            order.show_work(work)

    def _on_works_changed(self, works: tuple[OrderWork, ...]) -> None:
        self._page.works.put_those(works)
        order = self._page.order
        for work in works:
            if order.is_of(work.transaction_id):
                order.show_work(work)

    def _on_step_arrived(self, work: OrderWork) -> None:
        if self._page.order.is_of(work.transaction_id):
            self._page.order.show_step(work)

    def _on_works_reset(self, works: tuple[OrderWork, ...]) -> None:
        self._page.works.set_all(works)
        shown = self._page.order.work
        if shown is not None and self._orders.work(shown.transaction_id) is None:
            self._page.close_order()
