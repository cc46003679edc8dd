"""What the page of one order needs beyond its plan: prepared payloads, and earlier runs."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from gui.kit.code.payload import PreparedPayload, prepare_payload
from gui.kit.code.spans import csharp_spans
from gui.runtime import AsyncRuntime

if TYPE_CHECKING:
    from core.desk import Desk
    from core.journal import PastRun

_KEPT = 8


class OrderPresenter(QObject):
    """Serves the page of the chosen order.

    Signals: `payload_ready(bytes, PreparedPayload)`; `payload_failed(Notice)`; `formula_ready(str, Spans)`;
    `runs_ready(str, tuple)` with a transaction ID and its runs; `runs_failed(Notice)`.
    """

    payload_ready = Signal(object, object)
    payload_failed = Signal(object)
    formula_ready = Signal(str, object)
    runs_ready = Signal(str, object)
    runs_failed = Signal(object)

    def __init__(self, runtime: AsyncRuntime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk: Desk | None = None
        self._prepared: OrderedDict[bytes, PreparedPayload] = OrderedDict()
        self._preparing: set[bytes] = set()

    def set_desk(self, desk: Desk | None) -> None:
        """Read the runs of another connection."""
        self._desk = desk
        self._prepared.clear()

    def prepare(self, body: bytes) -> None:
        """Prepare a body for the screen, in a worker thread; the last few are kept."""
        if body in self._prepared:
            self._prepared.move_to_end(body)
            self.payload_ready.emit(body, self._prepared[body])
            return
        if body in self._preparing:
            return
        self._preparing.add(body)
        handle = self._runtime.compute(lambda: prepare_payload(body), "prepare payload")
        handle.succeeded.connect(lambda payload: self._on_prepared(body, payload))
        handle.failed.connect(lambda error: self.payload_failed.emit(Notice.of(error)))
        handle.finished.connect(lambda: self._preparing.discard(body))

    def color_formula(self, text: str) -> None:
        """Find the colours of a formula's C#, in a worker thread."""
        handle = self._runtime.compute(lambda: csharp_spans(text), "color formula")
        handle.succeeded.connect(lambda spans: self.formula_ready.emit(text, spans))

    def load_runs(self, transaction_id: str) -> None:
        """Read what this program sent of an order before."""
        desk = self._desk
        if desk is None:
            return
        handle = self._runtime.run(lambda: desk.runs(transaction_id), "runs")
        handle.succeeded.connect(lambda runs: self._on_runs(desk, transaction_id, runs))
        handle.failed.connect(self._on_runs_failed)

    def _on_prepared(self, body: bytes, payload: PreparedPayload) -> None:
        self._prepared[body] = payload
        while len(self._prepared) > _KEPT:
            self._prepared.popitem(last=False)
        self.payload_ready.emit(body, payload)

    def _on_runs(self, desk: Desk, transaction_id: str, runs: tuple[PastRun, ...]) -> None:
        if desk is self._desk:
            self.runs_ready.emit(transaction_id, runs)

    def _on_runs_failed(self, error: DeskError) -> None:
        self.runs_failed.emit(Notice.of(error))
