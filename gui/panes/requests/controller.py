"""What the Requests pane shows and does: the exchanges of the order that is shown, and their archive."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core.transfer.plan.notice import Notice
from gui.kit.language import tr
from gui.kit.question import ask_where
from gui.kit.theme import Theme
from gui.orders.orders import OrdersPresenter
from gui.orders.page.page import OrderPage
from gui.orders.work import OrderWork
from gui.panes.base.bench import PaneController
from gui.panes.requests.pane import RequestsPane
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

_SAVE = "save"


class RequestsController(PaneController):
    """Follows the order that is shown."""

    def __init__(
        self,
        runtime: AsyncRuntime,
        desk: OpenDesk,
        orders: OrdersPresenter,
        page: OrderPage,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._runtime = runtime
        self._desk = desk
        self._page = page
        self._tell = tell
        self._saves: Latest[str] = Latest()
        self._pane: RequestsPane | None = None
        # Steps come many in one turn; what the pane shows of them is worked out once, behind them.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        orders.step_arrived.connect(self._on_work)
        page.shown.connect(self._on_work)

    def make_pane(self, theme: Theme, parent: QWidget) -> RequestsPane:
        self._pane = RequestsPane(theme, parent)
        self._pane.opened.connect(self._refresh)
        self._pane.export_requested.connect(self._ask_where)
        self._pane.copied.connect(self._tell)
        return self._pane

    @property
    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"failed_request": self.show_failed}

    def show_failed(self) -> None:
        """Show the last request of the order that failed."""
        if self._pane is None or self._page.work is None:
            return
        self._refresh()
        self._page.tabs.bring_forward("requests")
        self._pane.choose_failed()
        self._pane.table.setFocus()

    def _on_work(self, work: OrderWork) -> None:
        if self._page.is_of(work.transaction_id) and not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        desk, work = self._desk.current, self._page.work
        if self._pane is not None and desk is not None and work is not None:
            self._pane.show_exchanges(desk.exchanges.of(work.transaction_id))

    def _ask_where(self) -> None:
        work = self._page.work
        if work is None:
            return
        ask_where(
            self._page,
            tr("Save the requests"),
            f"{work.transaction_id}.har",
            tr("HTTP Archive"),
            lambda path: self.save(work.transaction_id, Path(path)),
        )

    def save(self, transaction_id: str, path: Path) -> None:
        """Write the order's exchanges into a file, off the GUI thread."""
        desk = self._desk.current
        if desk is None:
            return
        self._saves.follow(
            _SAVE,
            self._runtime.run(lambda: desk.save_har(path, transaction_id), "save requests"),
            succeeded=lambda _done: self._tell(tr("The requests are saved: {path}", path=path)),
            failed=lambda error: self._page.show_error(Notice.of(error)),
        )
