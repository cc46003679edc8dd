"""The Events pane: the list of the plan's events, and everything about the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.transfer.plan import Notice, Plan
from gui.comparing import ComparedEvent
from gui.models.events import EventsModel, ProblemsModel, event_rows
from gui.models.findings import plan_findings
from gui.models.table import OBJECT_ROLE
from gui.payload import PreparedPayload
from gui.records import EventRow, OrderWork
from gui.spans import Spans
from gui.style.theme import Theme
from gui.widgets.mapping_source import MappingSource
from gui.widgets.parts import Table
from gui.widgets.payload_view import PayloadView
from gui.widgets.starts_line import StartsLine

_EMPTY = "No events yet: they appear when the order has been planned."
_SKIPPED = "Nothing would be sent of this order. The message above says why."
_BLOCKED = "This order can't be planned, so there are no events. The message above says what to do."


class EventsPane(QWidget):
    """One Placed Order and one Ordered Product per line, as they would be sent.

    Signals: `payload_requested(bytes)`: a body to be prepared; answer with `show_payload`.
    `formula_requested(str)`: a C# text to be coloured; answer with `show_formula`.
    `comparison_requested(Plan)`: answer with `show_comparison` or `show_comparison_error`.
    `what_if_requested()`: edit a copy of the mapping.
    """

    payload_requested = Signal(object)
    formula_requested = Signal(str)
    comparison_requested = Signal(object)
    what_if_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._compared: tuple[ComparedEvent, ...] = ()
        self.model = EventsModel(theme, self)
        self.table = Table("Events of the order", _EMPTY, stretch=1)
        self.table.setModel(self.model)
        self.payload = PayloadView(theme)
        self.findings_model = ProblemsModel(theme, self)
        self.findings = Table("What concerns the whole order", "Nothing concerns the whole order.", stretch=2)
        self.findings.setModel(self.findings_model)
        self.findings.setWordWrap(True)
        self.source = MappingSource(theme)
        self.starts = StartsLine()
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        for widget, share in ((self.table, 2), (self.findings, 1), (self.payload, 5)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        self.splitter.setSizes([200, 90, 440])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.starts)
        layout.addWidget(self.source)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.payload.payload_requested.connect(self.payload_requested)
        self.payload.formula_requested.connect(self.formula_requested)
        self.payload.compare.comparison_requested.connect(self._on_comparison_requested)
        self.payload.what_if_requested.connect(self.what_if_requested)
        self.payload.what_if.begin_requested.connect(self.what_if_requested)
        self.source.what_if_requested.connect(self.what_if_requested)

    def show_work(self, work: OrderWork) -> None:
        """Show the events of an order's plan. The chosen event stays chosen."""
        plan = work.plan
        self.payload.what_if.show_work(work)
        rows = event_rows(plan, work.summary) if plan is not None else []
        if plan is self._plan and len(rows) == len(self.model.rows):
            for number, row in enumerate(rows):
                if row != self.model.rows[number]:
                    self.model.replace_row(number, row)
            return
        chosen = self.table.currentIndex().row()
        self._plan, self._compared = plan, ()
        self.model.set_rows(rows)
        texts = {"blocked": _BLOCKED, "skipped": _SKIPPED}
        self.table.set_empty_text(texts.get(work.state, _EMPTY))
        self.payload.setVisible(bool(rows) or self.payload.what_if.active)
        self.table.fit_columns()
        self._show_findings(plan)
        self.source.show_plan(plan)
        self.starts.show_plan(plan)
        if rows:
            self.table.setCurrentIndex(self.model.index(min(max(chosen, 0), len(rows) - 1), 0))
        else:
            self.payload.what_if.show_event(-1)
            self.payload.show_event(None)

    def _show_findings(self, plan: Plan | None) -> None:
        found = plan_findings(plan)
        self.findings_model.set_rows(found)
        self.findings.setVisible(bool(found))
        self.findings.fit_columns()

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body, if its event is still the chosen one."""
        self.payload.show_payload(body, payload)

    def show_formula(self, text: str, spans: Spans) -> None:
        """Colour a formula, if it is still the one that is shown."""
        self.payload.show_formula(text, spans)

    def show_what_if(self) -> None:
        """Bring the edited copy of the mapping to the front, also where there are no events."""
        self.payload.setVisible(True)
        self.payload.show_what_if()

    def show_comparison(self, plan: Plan, events: tuple[ComparedEvent, ...]) -> None:
        """Show the comparison of a plan's events, if it is still the plan that is shown."""
        if plan is self._plan:
            self._compared = events
            self._show_compared()

    def show_comparison_error(self, plan: Plan, notice: Notice) -> None:
        """Say why a plan's events can't be compared."""
        if plan is self._plan:
            self.payload.compare.show_error(notice)

    def _show_compared(self) -> None:
        row = self.table.currentIndex().row()
        self.payload.compare.show_event(self._compared[row] if 0 <= row < len(self._compared) else None)

    def _on_comparison_requested(self) -> None:
        if self._plan is not None and self._plan.events:
            self.comparison_requested.emit(self._plan)

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and self._plan is not None:
            row: EventRow = indexes[0].data(OBJECT_ROLE)
            self.payload.what_if.show_event(row.index)
            self.payload.show_event(self._plan.events[row.index])
            self._show_compared()
