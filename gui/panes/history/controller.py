"""What the History pane asks for: what this program sent of the order before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from core.transfer.plan.notice import Notice
from gui.kit.theme import Theme
from gui.orders.page.page import OrderPage
from gui.panes.base.bench import PaneController
from gui.panes.history.pane import HistoryPane
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.journal import PastRun
    from core.transfer.sending.progress import Summary
    from gui.orders.work import OrderWork

_RUNS = "runs"


class HistoryController(PaneController):
    """Reads the runs of the order that is shown, each time that the pane is opened."""

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, page: OrderPage) -> None:
        super().__init__()
        self._runtime = runtime
        self._desk = desk
        self._page = page
        self._asked: Latest[str] = Latest()
        self._run: tuple[str, bool, Summary | None] = ("", False, None)
        """The order that is shown, whether it is being sent, and what came of that."""
        desk.desk_changed.connect(lambda _desk: self._asked.drop_all())

    def make_pane(self, theme: Theme, parent: QWidget) -> HistoryPane:
        self._pane = pane = HistoryPane(theme, parent)
        pane.opened.connect(self.load)
        pane.reload_requested.connect(self.load)
        self._page.shown.connect(self._on_shown)
        return pane

    def _on_shown(self, work: OrderWork) -> None:
        """Read the runs anew once one of the order that is in front has begun or ended."""
        run = (work.transaction_id, work.state == "sending", work.summary)
        before, self._run = self._run, run
        if before != run and before[0] == run[0] and self._pane.isVisible():
            self.load()

    def load(self) -> None:
        """Read the runs."""
        desk, work = self._desk.current, self._page.work
        if desk is None or work is None:
            return
        transaction_id = work.transaction_id
        self._asked.follow(
            _RUNS,
            self._runtime.run(lambda: desk.runs(transaction_id), "runs"),
            succeeded=lambda runs: self._on_runs(transaction_id, runs),
            failed=lambda error: self._pane.show_error(Notice.of(error)),
        )

    def _on_runs(self, transaction_id: str, runs: tuple[PastRun, ...]) -> None:
        if self._page.is_of(transaction_id):
            self._pane.show_runs(runs)
