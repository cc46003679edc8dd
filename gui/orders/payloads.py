"""Prepares what the panes of the chosen order show: request bodies, and the colours of formulas."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from gui.kit.code.payload import PreparedPayload, prepare_payload
from gui.kit.code.spans import csharp_spans
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

_KEPT = 8


class PayloadPresenter(QObject):
    """Computes in a worker thread, since a body may have 5 MB.

    Signals: `payload_ready(bytes, PreparedPayload)`; `failed(Notice)`; `formula_ready(str, Spans)`.
    """

    payload_ready = Signal(object, object)
    failed = Signal(object)
    formula_ready = Signal(str, object)

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._prepared: OrderedDict[bytes, PreparedPayload] = OrderedDict()
        self._asked: Latest[bytes] = Latest()
        desk.desk_changed.connect(lambda _desk: self._prepared.clear())

    def prepare(self, body: bytes) -> None:
        """Prepare a body for the screen; the last few are kept."""
        if body in self._prepared:
            self._prepared.move_to_end(body)
            self.payload_ready.emit(body, self._prepared[body])
        elif body not in self._asked:
            self._asked.follow(
                body,
                self._runtime.compute(lambda: prepare_payload(body), "prepare payload"),
                succeeded=lambda payload: self._on_prepared(body, payload),
                failed=lambda error: self.failed.emit(Notice.of(error)),
            )

    def color_formula(self, text: str) -> None:
        """Find the colours of a formula's C#."""
        handle = self._runtime.compute(lambda: csharp_spans(text), "color formula")
        handle.succeeded.connect(lambda spans: self.formula_ready.emit(text, spans))

    def _on_prepared(self, body: bytes, payload: PreparedPayload) -> None:
        self._prepared[body] = payload
        while len(self._prepared) > _KEPT:
            self._prepared.popitem(last=False)
        self.payload_ready.emit(body, payload)
