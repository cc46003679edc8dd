"""What explains a plan's mapping: the comparison of its events with their earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.recorded.compare import EventComparison
from gui.panes.events.comparing import ComparedEvent, compared_event
from gui.runtime import AsyncRuntime, TaskHandle

if TYPE_CHECKING:
    from core.desk import Desk


class ComparisonPresenter(QObject):
    """Compares one plan at a time; the last answer is kept.

    Signals: `ready(Plan, tuple)` with a ComparedEvent for each event; `failed(Plan, Notice)`.
    """

    ready = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, runtime: AsyncRuntime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk: Desk | None = None
        self._plan: Plan | None = None
        self._running: TaskHandle | None = None
        self._answer: tuple[ComparedEvent, ...] | None = None

    def set_desk(self, desk: Desk | None) -> None:
        """Ask another connection."""
        self._stop()
        self._desk, self._plan, self._answer = desk, None, None

    def compare(self, plan: Plan) -> None:
        """Compare a plan's events, unless that is under way."""
        desk = self._desk
        if desk is None or (plan is self._plan and self._running is not None):
            return
        if plan is self._plan and self._answer is not None:
            self.ready.emit(plan, self._answer)
            return
        self._stop()
        self._plan, self._answer = plan, None

        handle = self._runtime.run(lambda: desk.compare(plan), "compare")
        self._running = handle
        handle.succeeded.connect(lambda found: self._on_compared(handle, plan, found))
        handle.failed.connect(lambda error: self._on_failed(handle, plan, error))

    def _stop(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.cancel()

    def _on_compared(self, handle: TaskHandle, plan: Plan, found: tuple[EventComparison, ...]) -> None:
        if handle is not self._running:
            return
        prepared = self._runtime.compute(
            lambda: tuple(compared_event(e) for e in found), "prepare comparison"
        )
        self._running = prepared
        prepared.succeeded.connect(lambda answer: self._on_ready(prepared, plan, answer))
        prepared.failed.connect(lambda error: self._on_failed(prepared, plan, error))

    def _on_ready(self, handle: TaskHandle, plan: Plan, answer: tuple[ComparedEvent, ...]) -> None:
        if handle is self._running:
            self._running, self._answer = None, answer
            self.ready.emit(plan, answer)

    def _on_failed(self, handle: TaskHandle, plan: Plan, error: DeskError) -> None:
        if handle is self._running:
            self._running = None
            self.failed.emit(plan, Notice.of(error))
