"""The mappings of one event: a table, and the whole of the chosen one below it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.transfer.plan.events import MappingResult, PlannedEvent
from gui.kit.boxes import Splitter
from gui.kit.code.places import is_within
from gui.kit.code.spans import Spans
from gui.kit.language import tr
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.panes.events.mapping_detail import MappingDetail
from gui.panes.events.models import MappingsModel

_LEAST_ROWS = 3
"""So many mappings are in sight at the least."""


class MappingsView(QWidget):
    """Destination, value, type, source and problem of each mapping; formulas are shown in full.

    Signals: `mapping_chosen(MappingResult)`; `formula_requested(str)`: a C# text to be coloured; answer with
    `show_formula`.
    """

    mapping_chosen = Signal(object)
    formula_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MappingsModel(theme, self)
        splitter = Splitter(Qt.Orientation.Vertical, self)
        self.table = Table(
            tr("Mappings of the event"), tr("This event has no mappings."), 4, splitter, hugs=_LEAST_ROWS
        )
        self.table.setModel(self.model)
        self.detail = MappingDetail(theme, splitter)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.share(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.detail.formula_requested.connect(self.formula_requested)

    @property
    def row(self) -> MappingResult | None:
        """The chosen mapping."""
        index = self.table.currentIndex()
        return self.model.record(index) if index.isValid() else None

    def show_event(self, event: PlannedEvent | None, *, again: bool = False, fresh: bool = False) -> None:
        """Show the mappings of an event, or nothing. The chosen mapping stays chosen where there is one
        to the same destination. `again`: it is the same event as before, so that nothing was chosen anew;
        `fresh`: it is the first of another order, so that its first error is chosen.
        """
        before = self.row
        rows = _with_errors(event) if event is not None else ()
        faulty = next((n for n, row in enumerate(rows) if row.problem), -1) if fresh else -1
        same = [row.destination for row in rows] == [row.destination for row in self.model.rows]
        if same and before is not None:  # the lines of an order have the same mappings
            self.model.put_rows(rows)
            if faulty in (-1, self.table.currentIndex().row()):
                self._show_row(told=not again)
            else:
                self.table.setCurrentIndex(self.model.index(faulty, 0))
            return
        self.model.set_rows(rows)
        self.table.fit_columns(26)
        if not rows:
            self.detail.show_row(None)
            return
        wanted = before.destination if before is not None else ""
        chosen = next((n for n, row in enumerate(rows) if row.destination == wanted), 0)
        chosen = chosen if faulty == -1 else faulty
        self.table.setCurrentIndex(self.model.index(chosen, 0))

    def choose_place(self, place: str) -> None:
        """Choose the mapping that made what stands at a place of the body, the nearest one."""
        fitting = [
            (len(row.place), -n)
            for n, row in enumerate(self.model.rows)
            if row.place and is_within(place, row.place)
        ]
        if fitting:
            self.table.setCurrentIndex(self.model.index(-max(fitting)[1], 0))

    def show_formula(self, text: str, spans: Spans) -> None:
        """Colour a formula, if it is still the one that is shown."""
        self.detail.show_spans(text, spans)

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        if selected.indexes():
            self._show_row(told=True)

    def _show_row(self, *, told: bool) -> None:
        row = self.row
        if row is not None:
            self.detail.show_row(row)
            if told:
                self.mapping_chosen.emit(row)


def _with_errors(event: PlannedEvent) -> tuple[MappingResult, ...]:
    """The mappings, each with the first error that the event has at its field where it has no problem of its own."""
    errors = {each.field: each for each in reversed(event.problems) if each.severity == "error"}

    def told(row: MappingResult) -> MappingResult:
        error = errors.get(row.destination)
        if row.problem or error is None:
            return row
        return msgspec.structs.replace(row, problem=error.message, hint=error.hint)

    return tuple(map(told, event.mappings))
