"""Tells by the system's own notification that long work has ended, when the window isn't in front."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from core.words import threaded
from gui.kit.language import tr
from gui.orders.batches.presenter import BatchPresenter
from gui.orders.lists.order_rows import WorkModel
from gui.orders.orders import OrdersPresenter
from gui.orders.work import BUSY
from gui.shell.main_window import MainWindow
from gui.words.batches import counts_line, was_stopped

LONG_SECONDS = 15.0


class Notify(QObject):
    """Says what states the orders are in, and nothing of whose they are: others may see the screen."""

    def __init__(
        self,
        window: MainWindow,
        model: WorkModel,
        orders: OrdersPresenter,
        batches: BatchPresenter,
        tell: Callable[[str, str], object],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._batches = batches
        self._clock = clock
        self._tell = tell
        self._began: float | None = None
        self._batch_began: float | None = None
        self._sent = False
        for signal in (orders.work_changed, orders.works_changed, orders.works_reset):
            signal.connect(lambda _what: self._on_changed())
        batches.changed.connect(self._on_batch_changed)

    def _on_changed(self) -> None:
        if self._batches.going or self._batches.view.stage == "planning":
            self._began = None  # the batch tells of its own end
            return
        states = self._model.states
        self._sent = self._sent or states["sending"] > 0
        if any(states[state] for state in BUSY):
            self._began = self._clock() if self._began is None else self._began
            return
        began, self._began = self._began, None
        sent, self._sent = self._sent, False
        if self._is_long(began):
            self._tell(
                tr("Sending has ended") if sent else tr("The previews are done"),
                threaded("; ", self._model.told_states),
            )

    def _on_batch_changed(self) -> None:
        view = self._batches.view
        if self._batches.going or view.stage == "planning":
            self._batch_began = self._clock() if self._batch_began is None else self._batch_began
            return
        began, self._batch_began = self._batch_began, None
        if self._is_long(began):
            asks = view.stage == "asking"
            title = (
                tr("A batch is ready to confirm")
                if asks
                else tr("A batch was stopped")
                if was_stopped(view.batch.state if view.batch is not None else "", view.causes)
                else tr("A batch has ended")
            )
            self._tell(
                title,
                view.name
                if asks or not view.counts
                else threaded(": ", (view.name, counts_line(view.counts))),
            )

    def _is_long(self, began: float | None) -> bool:
        return (
            began is not None and self._clock() - began >= LONG_SECONDS and not self._window.isActiveWindow()
        )
