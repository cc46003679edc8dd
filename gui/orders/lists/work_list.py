"""The list of the orders being worked on, each with its state, and Send all ready."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QSortFilterProxyModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.kit.controls import button
from gui.kit.labels import field_label, set_size, text_label
from gui.kit.table_model import OBJECT_ROLE, SORT_ROLE
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.lists.models import WorkModel
from gui.orders.work import OrderWork
from gui.words.looks import WORK
from gui.words.plain import begin_small

_EMPTY = (
    "No orders yet. Enter an ID, an order number or an email above, or choose a recent transaction below."
)

_STATE = 25
"""In characters: *Ready, look first* with its icon comes later than the first plans, too."""

_FITS = 5
"""How many of the first plans the columns are fitted to; doing it for thousands would hold the window."""


class WorkPane(QWidget):
    """Orders in work.

    Signals: `chosen(str)` with the transaction ID whose order is to be shown; `send_all_requested()`;
    `clear_requested()`.
    """

    chosen = Signal(str)
    send_all_requested = Signal()
    clear_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits_left = _FITS
        self.model = WorkModel(theme, self)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setSortRole(SORT_ROLE)
        self.table = Table("Orders being worked on", _EMPTY, stretch=4, first=_STATE)
        self.table.setModel(self.proxy)
        self.send_all = button("Send &all ready…", self.send_all_requested.emit)
        self.send_all.setToolTip(
            "Takes the orders that are Ready. Those to look at first, or partly in Klaviyo, are sent one by one: "
            "choose the order, and press its own Send."
        )
        self.clear_button = button("Clear", self.clear_requested.emit, kind="quiet")
        self.clear_button.setToolTip("Take every order off this list, except those being sent")
        self.status = text_label(tone="muted")
        title = field_label("&Worklist", buddy=self.table)
        set_size(title, "body")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.clear_button)
        head.addWidget(self.send_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.status)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._update()

    def put(self, work: OrderWork) -> None:
        """Show the state of an order; a new one is added."""
        self.model.put(work)
        if work.plan is not None and self._fits_left:
            self._fits_left -= 1
            self.table.fit_columns()
        self._update()

    def set_all(self, works: tuple[OrderWork, ...]) -> None:
        """Show these orders and no others."""
        self.model.set_rows(works)
        self._fits_left = _FITS
        self.table.fit_columns()
        self._update()

    def choose(self, transaction_id: str) -> None:
        """Select an order's row."""
        row = self.model.row_of(transaction_id)
        if row is not None:
            index = self.proxy.mapFromSource(self.model.index(row, 0))
            self.table.setCurrentIndex(index)

    def _update(self) -> None:
        ready, several = self.model.with_all, len(self.model.rows) > 1
        self.send_all.setText(f"Send &all ready ({ready})…" if ready else "Send &all ready…")
        self.send_all.setEnabled(ready > 0)
        self.send_all.setVisible(several)
        self.clear_button.setVisible(bool(self.model.rows))
        states = self.model.states
        words = [f"{states[state]} {begin_small(look.text)}" for state, look in WORK.items() if states[state]]
        self.status.setText("  ·  ".join(words))
        self.status.setVisible(several)

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            work: OrderWork = indexes[0].data(OBJECT_ROLE)
            self.chosen.emit(work.transaction_id)
