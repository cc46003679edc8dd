"""The orders that were found and are to be chosen from: each says for which word, and which of its fields has it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.transfer.finding.found import FoundOrder
from gui.kit.controls import button
from gui.kit.labels import field_label, set_size
from gui.kit.table_model import OBJECT_ROLE, Column, RecordTableModel
from gui.kit.theme import Theme
from gui.orders.lists.recent_list import RecentTable
from gui.words.plain import count, short_date

_ROWS = 7
"""So many rows are shown before they scroll."""


class FoundTable(RecentTable):
    """As high as its rows, within bounds."""

    def sizeHint(self) -> QSize:
        model = self.model()
        rows = min(model.rowCount() if model is not None else 0, _ROWS)
        height = (
            self.horizontalHeader().sizeHint().height() + self.verticalHeader().defaultSectionSize() * rows
        )
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self.sizeHint().height(), 110))


class FoundPane(QWidget):
    """Hidden while there is nothing to choose from.

    Signals: `preview_requested(tuple)` with transaction IDs.
    """

    preview_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = (
            Column[FoundOrder]("Entered", lambda o: o.word),
            Column[FoundOrder]("Found by", lambda o: o.by_told),
            Column[FoundOrder]("ID", lambda o: o.transaction_id),
            Column[FoundOrder]("Number", lambda o: o.transaction_number or ""),
            Column[FoundOrder]("Date", lambda o: short_date(o.created_datetime)),
            Column[FoundOrder]("Customer email", lambda o: o.email_address or ""),
            Column[FoundOrder](
                "Total",
                lambda o: " ".join(filter(None, (str(o.total) if o.total is not None else "", o.currency))),
                number=True,
            ),
            Column[FoundOrder](
                "Type / status", lambda o: " / ".join(filter(None, (o.transaction_type, o.status)))
            ),
        )
        self.model = RecordTableModel[FoundOrder](columns, theme, self)
        self.table = FoundTable("Orders that were found", "", stretch=5)
        self.table.setModel(self.model)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.title = field_label("&Found", buddy=self.table)
        set_size(self.title, "body")
        self.all = button("Preview t&hese", self._on_all)
        self.close_button = button("Close", self.clear, kind="quiet")
        self.close_button.setAccessibleName("Close the list of orders that were found")
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.close_button)
        head.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.table.activated_row.connect(self._on_activated)
        self.hide()

    def add(self, orders: tuple[FoundOrder, ...]) -> None:
        """Offer more orders."""
        first = not self.model.rows
        self.model.append_rows(orders)
        self.title.setText(f"&Found: {count(len(self.model.rows), 'order')} to choose from")
        self.show()
        self.table.updateGeometry()
        self.table.fit_columns()
        if first and self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def clear(self) -> None:
        """Offer nothing any more."""
        self.model.set_rows(())
        self.hide()

    def _on_activated(self, index: QModelIndex) -> None:
        order: FoundOrder = index.data(OBJECT_ROLE)
        self.preview_requested.emit((order.transaction_id,))

    def _on_all(self) -> None:
        ids = tuple(dict.fromkeys(order.transaction_id for order in self.model.rows))
        self.preview_requested.emit(ids)
