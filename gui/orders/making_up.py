"""Plans what would correct an order, beside the list: the order's own plan stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.compensation import Compensation
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

_PLAN = "plan"


class MakingUp(QObject):
    """One plan at a time, by reads alone; a newer one takes the place of the one before.

    Signals: `planned(Compensation, Plan)`; `failed(Compensation, Notice)`.
    """

    planned = Signal(object, object)
    failed = Signal(object, object)

    def __init__(
        self,
        runtime: AsyncRuntime,
        desk: OpenDesk,
        transaction_id: str,
        options: PlanOptions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._id = transaction_id
        self._options = options
        self._asked: Latest[str] = Latest()

    def plan(self, wanted: Compensation) -> None:
        """Plan this event."""
        desk = self._desk.current
        if desk is None:
            return
        self._asked.follow(
            _PLAN,
            self._runtime.run(lambda: desk.compensation(self._id, wanted, self._options), "make up"),
            succeeded=lambda plan: self.planned.emit(wanted, plan),
            failed=lambda error: self.failed.emit(wanted, Notice.of(error)),
        )

    def stop(self) -> None:
        """Hear no more of what is being planned."""
        self._asked.drop_all()
