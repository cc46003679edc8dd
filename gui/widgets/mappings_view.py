"""The mappings of one event: a table, and the whole of the chosen one below it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from core.transfer.plan import MappingRow, PlannedEvent
from gui.models.events import MappingsModel, value_text
from gui.models.table import OBJECT_ROLE
from gui.style.theme import Theme
from gui.widgets.parts import Table

_VALUE_CHARACTERS = 20_000


class MappingsView(QWidget):
    """Destination, value, type, source and problem of each mapping; formulas are shown in full.

    Signals: `mapping_chosen(MappingRow)`.
    """

    mapping_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = MappingsModel(theme, self)
        self.table = Table("Mappings of the event", "This event has no mappings.", stretch=4)
        self.table.setModel(self.model)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName("The chosen mapping in full")
        self.detail.setPlaceholderText(
            "Choose a mapping to see its formula, its look-ups and its value in full."
        )
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_event(self, event: PlannedEvent | None) -> None:
        """Show the mappings of an event, or nothing."""
        self.detail.clear()
        self.model.set_rows(event.mappings if event is not None else ())
        self.table.fit_columns(26)
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            row: MappingRow = indexes[0].data(OBJECT_ROLE)
            self.detail.setPlainText(mapping_text(row))
            self.mapping_chosen.emit(row)

    def _on_theme_changed(self) -> None:
        self.detail.setFont(self._theme.mono_font())


def mapping_text(row: MappingRow) -> str:
    """Everything about one mapping, as text."""
    value = value_text(row.value, _VALUE_CHARACTERS) if row.value is not None else "(nothing)"
    parts = [f"{row.destination} ({row.type})"]
    if row.problem:
        parts.append(f"Problem: {row.problem}")
    parts.append(f"Value{f' ({row.value_type})' if row.value_type else ''}:\n{value}")
    parts.append(f"Source:\n{row.source}")
    if row.calls:
        parts.append("Look-ups:\n" + "\n".join(row.calls))
    return "\n\n".join(parts)
