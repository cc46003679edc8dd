"""The history of the open connection: what is searched for, page by page, and what a run sent."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.journal import HistoryRun, Wanted
from core.outward.masking import mask_email
from core.transfer.plan.notice import Notice
from gui.orders.orders import OrdersPresenter
from gui.orders.past.saving import saving
from gui.orders.past.sheets import sheet_of_runs
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

_SEARCH, _DETAIL, _SAVE = "search", "detail", "save"
PAGE = 200


class HistoryPresenter(QObject):
    """Signals: `found(tuple)`: the runs that are shown, those that aren't settled first; `detailed(HistoryRun, tuple)`:
    what a run sent; `batch_requested(tuple)` with transaction IDs; `saved(str)`; `failed(Notice)`.
    """

    found = Signal(object)
    batch_requested = Signal(object)
    detailed = Signal(object, object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, runtime: AsyncRuntime, desk: OpenDesk, orders: OrdersPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._orders = orders
        self._asked: Latest[str] = Latest()
        self._wanted = Wanted()
        self._runs: list[HistoryRun] = []
        self.more = False
        """Whether there are older runs than those that are shown."""
        desk.desk_changed.connect(lambda _desk: self._begin_anew())

    @property
    def runs(self) -> tuple[HistoryRun, ...]:
        """The runs that are shown."""
        return tuple(self._runs)

    def search(self, wanted: Wanted) -> None:
        """Look for runs, in place of the question before."""
        self._wanted = wanted
        self._read(before=None)

    def show_more(self) -> None:
        """Look for older ones."""
        if self.more and self._runs:
            self._read(before=self._runs[-1].run_id)

    def detail(self, run: HistoryRun) -> None:
        """Read what a run sent, and what came back."""
        desk = self._desk.current
        if desk is not None:
            self._asked.follow(
                _DETAIL,
                self._runtime.run(lambda: desk.writes_of(run), "writes of a run"),
                succeeded=lambda writes: self.detailed.emit(run, writes),
                failed=self._on_failed,
            )

    def again(self, runs: Sequence[HistoryRun]) -> None:
        """Put the orders of these runs into the list, and preview them."""
        self._orders.preview(list(dict.fromkeys(run.transaction_id for run in runs)))

    def make_batch(self, runs: Sequence[HistoryRun]) -> None:
        """Have a batch made of the orders of these runs."""
        self.batch_requested.emit(tuple(dict.fromkeys(run.transaction_id for run in runs)))

    def save(self, path: str, *, masked: bool) -> None:
        """Save the runs that are shown as rows for a spreadsheet."""
        runs, hide = tuple(self._runs), mask_email if masked else str

        def rows() -> list[Sequence[object]]:
            return list(sheet_of_runs(runs, hide))

        self._asked.follow(
            _SAVE,
            self._runtime.compute(saving(path, rows), "save history"),
            succeeded=self.saved.emit,
            failed=self._on_failed,
        )

    def _read(self, before: str | None) -> None:
        desk, wanted = self._desk.current, self._wanted
        if desk is None:
            return

        async def read() -> tuple[list[HistoryRun], bool]:
            first = msgspec.structs.replace(wanted, unsettled=True)
            unsettled = await desk.history(first, PAGE) if before is None and not wanted.unsettled else ()
            page = await desk.history(wanted, PAGE, before)
            known = {run.run_id for run in unsettled}
            return [*unsettled, *(run for run in page if run.run_id not in known)], len(page) == PAGE

        def take(answer: tuple[list[HistoryRun], bool]) -> None:
            found, self.more = answer
            known = {run.run_id for run in self._runs} if before is not None else set()
            self._runs = [
                *(self._runs if before is not None else ()),
                *(r for r in found if r.run_id not in known),
            ]
            self.found.emit(self.runs)

        self._asked.follow(
            _SEARCH, self._runtime.run(read, "history"), succeeded=take, failed=self._on_failed
        )

    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(Notice.of(error))

    def _begin_anew(self) -> None:
        self._asked.drop_all()
        self._runs, self.more = [], False
        self.found.emit(())
