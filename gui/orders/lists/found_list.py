"""The orders that were found and are to be chosen from: each says which of its fields has what was entered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.transfer.finding.found import FoundOrder
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import field_label, set_size
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import TIGHT
from gui.kit.rows.model import RowModel
from gui.kit.rows.view import RowView, row_height
from gui.kit.texts import line
from gui.kit.theme import Theme
from gui.orders.lists.order_rows import FOUND
from gui.words.batches import batch_of

_ROWS = 5
"""So many rows are shown before they scroll."""


class FoundPane(QWidget):
    """Hidden while there is nothing to choose from.

    Signals: `preview_requested(tuple)` and `batch_requested(tuple)` with transaction IDs; `offered(str)`: what is said
    of what there is to choose from.
    """

    offered = Signal(str)
    preview_requested = Signal(object)
    batch_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowModel[FoundOrder](FOUND, self)
        self.table = RowView(tr("Search results"), "", self.model, theme)
        self.title = field_label(tr("&Found"), buddy=self.table)
        set_size(self.title, "body")
        self.all = button(tr("Preview"), self._on_all)
        self.batch = button(tr("Batch"), lambda: self.batch_requested.emit(self.wanted), command="make_batch")
        self.close_button = button(tr("Close"), self.clear, kind="quiet")
        self.close_button.setAccessibleName(tr("Close the search results"))
        head = FlowLayout(gap=TIGHT)
        head.addWidget(self.title)
        head.push()
        for each in (self.close_button, self.batch, self.all):
            head.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addLayout(head)
        layout.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.table.activated_row.connect(self._on_activated)
        self.table.chosen_changed.connect(self._tell)
        theme.changed.connect(self._fit)
        self.hide()

    def add(self, orders: tuple[FoundOrder, ...]) -> None:
        """Offer more orders."""
        first = not self.model.known
        self.model.append_rows(orders)
        self.title.setText(tr_count(self.model.known, "&Found: {n} order", "&Found: {n} orders"))
        self.offered.emit(self.title.text().replace("&", ""))
        self.show()
        self._fit()
        if first and self.model.rowCount():
            self.table.choose(self.model.key_at(0))
        self._tell()

    def clear(self) -> None:
        """Offer nothing any more."""
        self.model.set_rows(())
        self.hide()

    def _tell(self) -> None:
        """Say of how many orders the buttons are: of those that are chosen, where several are; else of all."""
        wanted, several = len(self.wanted), len(self.table.chosen) > 1
        self.all.setText(
            tr("Preview t&hese {n:,}", n=wanted)
            if several
            else tr_count(wanted, "Preview t&his one", "Preview t&hem all ({n:,})")
        )
        self.batch.setText(tr("Batch of {n:,}…", n=wanted))
        self.batch.setAccessibleName(line(self.batch_words.replace("&", "")))
        self.batch.setVisible(wanted > 1)

    @property
    def batch_words(self) -> str:
        """What makes a batch of what is `wanted`."""
        return translated(batch_of(len(self.wanted), of_all=len(self.table.chosen) < 2))

    def _fit(self) -> None:
        """As high as its rows, within bounds."""
        rows = max(1, min(self.model.rowCount(), _ROWS))
        self.table.setFixedHeight(
            rows * row_height(self.table.fontMetrics()) + 2 * self.table.frameWidth() + 2
        )

    def _on_activated(self, key: str) -> None:
        order = self.model.get(key)
        if order is not None:
            self.preview_requested.emit((order.transaction_id,))

    def _on_all(self) -> None:
        self.preview_requested.emit(self.wanted)

    @property
    def wanted(self) -> tuple[str, ...]:
        """Those that are chosen, where several are; else all."""
        chosen = [order for key in self.table.chosen if (order := self.model.get(key)) is not None]
        orders = chosen if len(chosen) > 1 else self.model.rows
        return tuple(dict.fromkeys(order.transaction_id for order in orders))
