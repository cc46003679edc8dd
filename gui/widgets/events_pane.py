"""The Events pane: the list of the plan's events, and everything about the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.transfer.plan import Plan
from gui.models.events import EventsModel, event_rows
from gui.models.table import OBJECT_ROLE
from gui.payload import PreparedPayload
from gui.records import EventRow, OrderWork
from gui.style.theme import Theme
from gui.widgets.parts import Table, text_label
from gui.widgets.payload_view import PayloadView

_EMPTY = "No events yet: they appear when the order has been planned."
_SKIPPED = "Generate Events is off in this subscription, so no events are made of the order."
_BLOCKED = "This order can't be planned, so there are no events. The message above says what to do."


class EventsPane(QWidget):
    """One Placed Order and one Ordered Product per line, as they would be sent.

    Signals: `payload_requested(bytes)`: a body to be prepared; answer with `show_payload`.
    """

    payload_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self.model = EventsModel(theme, self)
        self.table = Table("Events of the order", _EMPTY, stretch=1)
        self.table.setModel(self.model)
        self.payload = PayloadView(theme)
        self.source = text_label(tone="muted")
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.payload)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([200, 440])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.source)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.payload.payload_requested.connect(self.payload_requested)

    def show_work(self, work: OrderWork) -> None:
        """Show the events of an order's plan. The chosen event stays chosen."""
        plan = work.plan
        rows = event_rows(plan, work.summary) if plan is not None else []
        if plan is self._plan and len(rows) == len(self.model.rows):
            for number, row in enumerate(rows):
                if row != self.model.rows[number]:
                    self.model.replace_row(number, row)
            return
        chosen = self.table.currentIndex().row()
        self._plan = plan
        self.model.set_rows(rows)
        texts = {"blocked": _BLOCKED, "skipped": _SKIPPED}
        self.table.set_empty_text(texts.get(work.state, _EMPTY))
        self.payload.setVisible(bool(rows))
        self.table.fit_columns()
        self.source.setText(_source_text(plan))
        if rows:
            self.table.setCurrentIndex(self.model.index(min(max(chosen, 0), len(rows) - 1), 0))
        else:
            self.payload.show_event(None)

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body, if its event is still the chosen one."""
        self.payload.show_payload(body, payload)

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and self._plan is not None:
            row: EventRow = indexes[0].data(OBJECT_ROLE)
            self.payload.show_event(self._plan.events[row.index])


def _source_text(plan: Plan | None) -> str:
    if plan is None or plan.collection is None:
        return ""
    return f"Mapping collection: {plan.collection.name} (from {plan.collection.origin})"
