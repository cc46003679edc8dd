"""The Events pane: the list of the plan's events, and everything about the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import Summary
from core.words import say
from gui.kit.boxes import Splitter
from gui.kit.code.payload import PreparedPayload
from gui.kit.code.spans import Spans
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork, event_key
from gui.panes.events.comparing import ComparedEvent
from gui.panes.events.mapping_source import MappingSource
from gui.panes.events.models import SAID, EventRow, EventsModel, ProblemsModel, event_rows
from gui.panes.events.payload_view import PayloadView
from gui.words.findings import plan_findings
from gui.words.looks import WorkState

_EMPTY = say("No events yet: they appear once the order has been previewed.")
_SKIPPED = say("Nothing would be sent for this order. The message above says why.")
_LEAST_ROWS = 4
"""So many events are in sight at the least: what the pane is for."""
_BLOCKED = say("This order can't be previewed, so there are no events. The message above says what to do.")


class EventsPane(Pane):
    """One Placed Order and one Ordered Product per line, as they would be sent.

    Signals: `comparison_requested(Plan)`: answer with `show_comparison` or `show_comparison_error`.
    """

    comparison_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._summary: Summary | None = None
        self._compared: tuple[ComparedEvent, ...] = ()
        self._order = ""
        self._quiet = False
        # Of a plan that is shown for the first time, the chosen event comes in the next turn of the event
        # loop: in one turn, all of it would hold the window.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_chosen)
        self.model = EventsModel(theme, self)
        self.splitter = Splitter(Qt.Orientation.Vertical, self)
        self.table = Table(tr("Events of the order"), _EMPTY, 1, self.splitter, hugs=_LEAST_ROWS)
        self.table.setModel(self.model)
        self.findings_model = ProblemsModel(theme, self)
        self.payload = PayloadView(theme, self.splitter)
        self.findings = Table(
            tr("Problems with the order as a whole"),
            tr("No problems with the order as a whole."),
            SAID,
            self.payload.tabs.room,
        )
        self.findings.setModel(self.findings_model)
        self.findings.setWordWrap(True)
        self.payload.tabs.addTab(self.findings, tr("Whole order"))
        self.source = MappingSource(theme)
        for widget in (self.table, self.payload):
            self.splitter.addWidget(widget)
        self.splitter.share(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.source)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.payload.payload_requested.connect(self.payload_requested)
        self.payload.formula_requested.connect(self.formula_requested)
        self.payload.compare.comparison_requested.connect(self._on_comparison_requested)
        for part in (self.payload, self.source):
            part.what_if_requested.connect(lambda: self.command_requested.emit("edit_mapping"))
        self.source.source_requested.connect(lambda: self.command_requested.emit("mapping_source"))

    @property
    def focused(self) -> QWidget:
        return self.table

    def urgency(self, work: OrderWork, before: WorkState | None) -> int:
        plan = work.plan
        faulty = plan is not None and any(
            e.severity == "error" for event in plan.events for e in event.problems
        )
        return 2 if faulty and work.state == "blocked" and before in {None, "planning"} else 0

    @property
    def badge(self) -> int:
        return self.model.rowCount()

    @property
    def counted(self) -> str:
        return tr_count(self.badge, "{n} event", "{n} events") if self.badge else ""

    def lead_to(self, what: Notice | PlannedEvent) -> bool:
        plan = self._plan
        if plan is None:
            return False
        for place, event in enumerate(plan.events):
            told = [problem.message for problem in event.problems]
            if what is event or (isinstance(what, Notice) and what.title in told):
                self.table.setCurrentIndex(self.model.index(place, 0))
                self.payload.lead_to(what.title if isinstance(what, Notice) else "")
                return True
        for row, finding in enumerate(self.findings_model.rows):
            if isinstance(what, Notice) and what.title == finding.message:
                self.payload.tabs.setCurrentWidget(self.findings)
                self.findings.selectRow(row)
                return True
        return False

    def help_page_at(self, focus: QWidget) -> str | None:
        # With the checks.
        made = self.payload.mappings, self.payload.problems
        within = any(part is focus or part.isAncestorOf(focus) for part in made)
        return "mapping" if within or focus is self.findings else None

    def show_work(self, work: OrderWork) -> None:
        """Show the events of an order's plan. The chosen event stays chosen."""
        plan = work.plan
        same = plan is self._plan and plan is not None
        if same and work.summary is self._summary:
            return
        self._summary = work.summary
        rows: Sequence[EventRow] = event_rows(plan, work.summary) if plan is not None else ()
        if same:
            self.model.put_rows(rows)
            return
        chosen = self._chosen_in(plan)
        fitted = bool(rows) and bool(self.model.rowCount()) and self._order == work.transaction_id
        self._plan, self._compared, self._order = plan, (), work.transaction_id
        self._quiet = True  # until all of it is shown, what is chosen is not
        self.model.put_rows(rows)
        texts = {"blocked": _BLOCKED, "skipped": _SKIPPED}
        self.table.set_empty_text(texts.get(work.state, _EMPTY))
        if not fitted:
            self.table.fit_columns()
        self._show_findings(plan)
        self.source.show_plan(plan)
        if rows and chosen != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(chosen, 0))
        self._quiet = False
        if rows and self.isVisible() and not fitted:
            self._soon.start()
        else:
            self._show_chosen()

    def _chosen_in(self, plan: Plan | None) -> int:
        """The row of another plan that has the chosen event; without such a one the row at its place."""
        row, events = self.table.currentIndex().row(), plan.events if plan is not None else ()
        if self._plan is not None and 0 <= row < len(self._plan.events):
            wanted = event_key(self._plan.events[row])
            row = next((n for n, event in enumerate(events) if event_key(event) == wanted), row)
        return min(max(row, 0), len(events) - 1)

    def _show_findings(self, plan: Plan | None) -> None:
        found = plan_findings(plan)
        if found != self.findings_model.rows:
            self.findings_model.put_rows(found)
            self.findings.fit_columns()
        tabs = self.payload.tabs
        place = tabs.indexOf(self.findings)
        tabs.setTabText(place, tr("Whole order {n}", n=len(found)) if found else tr("Whole order"))
        tabs.setTabVisible(place, bool(found))
        alone = plan is not None and not plan.events
        if found and alone:
            tabs.setCurrentWidget(self.findings)
        self.payload.setVisible(bool(found) or not alone)

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body, if its event is still the chosen one."""
        self.payload.show_payload(body, payload)

    def show_formula(self, text: str, spans: Spans) -> None:
        """Colour a formula, if it is still the one that is shown."""
        self.payload.mappings.show_formula(text, spans)

    @property
    def chosen(self) -> tuple[int, str]:
        row = self.payload.mappings.row
        return self.table.currentIndex().row(), row.key if row is not None else ""

    def show_comparison(self, plan: Plan, events: tuple[ComparedEvent, ...]) -> None:
        """Show the comparison of a plan's events, if it is still the plan that is shown."""
        if plan is self._plan:
            self._compared = events
            self._show_compared(again=True)

    def show_comparison_error(self, plan: Plan, notice: Notice) -> None:
        """Say why a plan's events can't be compared."""
        if plan is self._plan:
            self.payload.compare.show_error(notice)

    def _show_compared(self, *, again: bool = False) -> None:
        row = self.table.currentIndex().row()
        compared = self._compared[row] if 0 <= row < len(self._compared) else None
        self.payload.compare.show_event(compared, again=again)

    def _on_comparison_requested(self) -> None:
        if self._plan is not None and self._plan.events:
            self.comparison_requested.emit(self._plan)

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        if selected.indexes() and not self._quiet:
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the chosen event of the plan, or that there is none."""
        self._soon.stop()
        row = self.table.currentIndex().row()
        if self._plan is None or not 0 <= row < len(self._plan.events):
            self.payload.show_event(None)
            return
        other = self.payload.show_event(self._plan.events[row], self._order)
        self._show_compared(again=not other)
