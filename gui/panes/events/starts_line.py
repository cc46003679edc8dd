"""What sending an order would set off: the live flows of its metrics, and its age where it matters."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.transfer.plan.plan import Plan
from core.transfer.proof.klaviyo_flows import TriggeredFlows
from gui.kit.parts import set_look, text_label

_LISTED = 5


class StartsLine(QWidget):
    """One or two sentences; hidden when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._flows: TriggeredFlows | None = None
        self.label = text_label(tone="muted")
        self.label.setAccessibleName("Flows that would start, and the order's age")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        self.hide()

    def show_plan(self, plan: Plan | None) -> None:
        """Show another plan: its flows are not known yet."""
        self._plan, self._flows = plan, None
        self._show()

    def show_flows(self, plan: Plan, flows: TriggeredFlows) -> None:
        """Show the flows of a plan, if it is still the one that is shown."""
        if plan is self._plan:
            self._flows = flows
            self._show()

    def _show(self) -> None:
        flows = self._flows
        lines = [f"Flows: {flows_line(flows)}"] if flows is not None else []
        lines += age_lines(self._plan) if self._plan is not None else []
        self.label.setText("\n".join(lines))
        warns = flows is not None and (bool(flows.starting) or flows.unread is not None)
        set_look(self.label, tone="warning" if warns or len(lines) > 1 else "muted")
        self.setVisible(bool(lines))


def flows_line(flows: TriggeredFlows) -> str:
    """Which flows would start, in one sentence. What can't be read is never taken for none."""
    if flows.unread is not None:
        return f"not readable. {flows.unread.title}. {flows.unread.detail}".strip()
    live = [flow for flow in flows.flows if flow.status == "live"]
    if not live:
        return "no live flow starts from these events."
    names = ", ".join(f"“{flow.name}” ({flow.metric})" for flow in live[:_LISTED])
    more = f" and {len(live) - _LISTED} more" if len(live) > _LISTED else ""
    many = "flow" if len(live) == 1 else "flows"
    if flows.backfill:
        return f"none starts, because of backfill. Without it: {len(live)} live {many}: {names}{more}."
    return f"{len(live)} live {many} can start: {names}{more}."


def age_lines(plan: Plan) -> list[str]:
    """What there is to say of the order's age; nothing when it doesn't matter."""
    return [
        f"{problem.message} {problem.hint}".strip()
        for event in plan.events
        for problem in event.problems
        if problem.severity == "hint" and problem.field == "time"
    ]
