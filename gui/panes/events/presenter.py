"""What explains a plan's mapping: the comparison of its events with their earlier versions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.recorded.compare import EventComparison
from gui.panes.events.comparing import ComparedEvent, compared_event
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

_PLAN = "plan"


class ComparisonPresenter(QObject):
    """Compares one plan at a time; the last answer is kept.

    Signals: `ready(Plan, tuple)` with a ComparedEvent for each event; `failed(Plan, Notice)`.
    """

    ready = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._plan: Plan | None = None
        self._asked: Latest[str] = Latest()
        self._answer: tuple[ComparedEvent, ...] | None = None
        desk.desk_changed.connect(lambda _desk: self._take(None))

    def compare(self, plan: Plan) -> None:
        """Compare a plan's events, unless that is under way."""
        desk = self._desk.current
        if desk is None or (plan is self._plan and _PLAN in self._asked):
            return
        if plan is self._plan and self._answer is not None:
            self.ready.emit(plan, self._answer)
            return
        self._take(plan)
        self._asked.follow(
            _PLAN,
            self._runtime.run(lambda: desk.compare(plan), "compare"),
            succeeded=lambda found: self._on_compared(plan, found),
            failed=lambda error: self.failed.emit(plan, Notice.of(error)),
        )

    def _take(self, plan: Plan | None) -> None:
        """Compare another plan from here on, or none."""
        self._asked.drop_all()
        self._plan, self._answer = plan, None

    def _on_compared(self, plan: Plan, found: tuple[EventComparison, ...]) -> None:
        self._asked.follow(
            _PLAN,
            self._runtime.compute(
                lambda: tuple(compared_event(each) for each in found), "prepare comparison"
            ),
            succeeded=lambda answer: self._on_ready(plan, answer),
            failed=lambda error: self.failed.emit(plan, Notice.of(error)),
        )

    def _on_ready(self, plan: Plan, answer: tuple[ComparedEvent, ...]) -> None:
        self._answer = answer
        self.ready.emit(plan, answer)
