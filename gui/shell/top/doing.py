"""Says in the status line what is being done with the orders of the list."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.kit.language import tr, tr_count, translated
from gui.orders.batches.presenter import BatchPresenter
from gui.orders.orders import OrdersPresenter
from gui.shell.status import Status
from gui.shell.work_page import WorkPage
from gui.words.batches import progress_line


class Doing(QObject):
    """Follows the list, whose model counts its states."""

    def __init__(
        self, status: Status, page: WorkPage, orders: OrdersPresenter, batches: BatchPresenter
    ) -> None:
        super().__init__(page)
        self._status = status
        self._states = page.works.model
        self._batches = batches
        batches.changed.connect(self._tell)
        for signal in (orders.work_changed, orders.works_changed, orders.works_reset):
            signal.connect(lambda _what: self._tell())

    def _tell(self) -> None:
        states = self._states.states
        parts = []
        view = self._batches.view
        if view.progress is not None:
            doing = tr("Preparing the batch") if view.stage == "planning" else tr("Batch")
            self._status.show_doing(f"{doing} “{view.name}”: {translated(progress_line(view.progress))}")
            return
        if states["sending"]:
            parts.append(tr("Sending {n:,}", n=states["sending"]))
        if states["planning"]:
            parts.append(tr("Previewing {n:,}", n=states["planning"]))
        if states["waiting"] and parts:
            parts.append(tr_count(states["waiting"], "{n:,} waiting", "{n:,} waiting"))
        self._status.show_doing(" · ".join(parts))
