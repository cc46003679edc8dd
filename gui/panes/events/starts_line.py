"""What sending an order would set off: its metrics, their live flows, and its age where it matters."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.transfer.plan.plan import Plan
from core.transfer.proof.klaviyo_flows import TriggeredFlows
from gui.kit.labels import set_look, text_label
from gui.words.flows import age_lines, flows_line
from gui.words.recorded import metrics_line


class StartsLine(QWidget):
    """One or two sentences; hidden when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._flows: TriggeredFlows | None = None
        self.label = text_label(tone="muted")
        self.label.setAccessibleName("Metrics, flows that would start, and the order's age")
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
        metrics = metrics_line(self._plan.metric_of) if self._plan is not None else ""
        lines = [f"Metrics: {metrics}."] if metrics else []
        lines += [f"Flows: {flows_line(flows)}"] if flows is not None else []
        lines += age_lines(self._plan) if self._plan is not None else []
        self.label.setText("  ".join(lines))
        warns = flows is not None and (bool(flows.starting) or flows.unread is not None)
        old = self._plan is not None and bool(age_lines(self._plan))
        set_look(self.label, tone="warning" if warns or old else "muted")
        self.setVisible(bool(lines))
