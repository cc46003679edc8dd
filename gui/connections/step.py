"""What the presenters of dialogs have in common: one thing at a time, and nothing heard once the dialog is left."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from gui.runtime import AsyncRuntime, TaskHandle
from gui.runtime.latest import Latest, Slot

_STEP = "step"


class StepPresenter(QObject):
    """Follows one task, in place of the one before.

    Signals: `busy_changed(bool)`; `failed(Notice)`.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, runtime: AsyncRuntime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._asked: Latest[str] = Latest()

    def cancel(self) -> None:
        """Stop what is running."""
        self._asked.cancel(_STEP)

    def leave(self) -> None:
        """Stop what is running, and hear no more of it: the dialog is gone by the time it has ended."""
        self._asked.drop(_STEP)

    def _follow(self, task: TaskHandle, on_success: Slot) -> None:
        self._asked.follow(
            _STEP,
            task,
            succeeded=on_success,
            failed=self._on_failed,
            finished=lambda: self.busy_changed.emit(False),
        )
        self.busy_changed.emit(True)

    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(Notice.of(error))
