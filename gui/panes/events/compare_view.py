"""The comparison of the chosen event: what would be sent, what was sent last, what Klaviyo has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.words import say
from gui.kit.banner import Banner
from gui.kit.labels import text_label
from gui.kit.language import tr
from gui.kit.measures import NEAR
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.panes.events.comparing import ComparedEvent, ComparedField
from gui.panes.events.comparison_model import ComparisonModel
from gui.words.notices import message_of

_EMPTY = say("Reading what was sent and what Klaviyo has…")
_SAME = say("Nothing differs. Untick “Only differences” to see every field.")


class CompareView(QWidget):
    """Shows one event's versions side by side, or only what differs.

    Signals: `comparison_requested()`, when it is looked at and has nothing to show yet.
    """

    comparison_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: ComparedEvent | None = None
        self.model = ComparisonModel(theme, self)
        self.table = Table(tr("Versions of the event"), _EMPTY, stretch=1)
        self.table.setModel(self.model)
        self.told = text_label(tone="muted")
        self.told.setAccessibleName(tr("Earlier versions of the event"))
        self.only = QCheckBox(tr("Only differences"))
        self.banner = Banner(theme, retry=tr("Try again"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        for part in (self.banner, self.told, self.only, self.table):
            layout.addWidget(part)
        self.only.toggled.connect(self._show)
        self.banner.retry_requested.connect(self.comparison_requested)

    def show_event(self, event: ComparedEvent | None, *, again: bool = False) -> None:
        """Show an event's comparison; without one it is asked for as soon as somebody looks.

        `again`: it is the same event as before, so that what was shown stays until there is the new one.
        """
        self._event = event
        self.banner.clear()
        if event is not None or not again:
            self._show()
        if event is None and self.isVisible():
            self.comparison_requested.emit()

    def show_error(self, notice: Notice) -> None:
        """Say why nothing can be compared."""
        self.banner.show_message(message_of(notice))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._event is None:
            self.comparison_requested.emit()

    def _show(self) -> None:
        event = self._event
        fields = event.fields if event is not None else ()
        if self.only.isChecked():
            fields = tuple(field for field in fields if field.differs)
        self.told.setText(f"{event.sent}\n{event.recorded}" if event is not None else "")
        self.table.set_empty_text(_EMPTY if event is None else _SAME)
        current = self.table.currentIndex()
        chosen = self.model.record(current).path if current.isValid() else None
        self.model.put_rows(fields)
        if fields:
            self.table.fit_columns(30)
        self._lead(fields, chosen)

    def _lead(self, fields: Sequence[ComparedField], chosen: str | None) -> None:
        """Choose the first field that differs, or stay with the one that is chosen: the keys begin there as soon as
        they lead into the table. The focus stays where it is, and what is chosen already isn't chosen again, which a
        screen reader would say once more.
        """
        row = next((row for row, field in enumerate(fields) if field.path == chosen), None)
        if row is None:
            row = next((row for row, field in enumerate(fields) if field.differs), None)
        if row is None:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif row != self.table.currentIndex().row() or not self.table.selectionModel().hasSelection():
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
