"""Which of many orders are sent: groups of what is to be known of them, and each order, to tick or leave out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.kit.language import tr
from gui.kit.rows.ticks import TickGroup, TickModel
from gui.kit.tables.trees import WrappingTree
from gui.orders.page.send_words import Group, OrderLine

_UNFOLDED = 12
"""Groups of more orders than this are folded at first."""
_LINES = 9
"""Are seen at the least where there are so many, and one more than there are: a long one breaks."""


class SendChoice(WrappingTree):
    """A group a note, an order a line; a group's tick is that of all its orders.

    Signals: `choice_changed()`; `opened(str)` with the transaction ID of an order that is to be looked at.
    """

    choice_changed = Signal()
    opened = Signal(str)

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The orders that are sent"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.show_groups(groups)
        self.doubleClicked.connect(self._on_opened)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these, in place of the ones before."""
        old = self.model()
        self.groups = tuple(groups)
        self.choices = TickModel[OrderLine](
            [TickGroup(each.title, each.notes, each.orders, ticked=not each.left_out) for each in groups],
            lambda order: order.text,
            lambda order: tr("Transaction {transaction_id}", transaction_id=order.transaction_id),
            self,
        )
        self.setModel(self.choices)
        if old is not None:
            old.deleteLater()
        self.fit()
        lines = 1
        for place, group in enumerate(groups):
            lines += 1
            if len(group.orders) <= _UNFOLDED:
                self.expand(self.choices.index(place, 0))
                lines += len(group.orders)
        self.setMinimumHeight(round(self.fontMetrics().height() * 1.4 * min(lines, _LINES)))
        self.choices.dataChanged.connect(lambda *_: self.choice_changed.emit())

    @property
    def chosen(self) -> tuple[OrderLine, ...]:
        """The orders that are ticked."""
        return tuple(self.choices.ticked)

    @property
    def warns(self) -> bool:
        """Whether anything that is ticked has a warning."""
        return any(group.warns and self.choices.any_ticked(place) for place, group in enumerate(self.groups))

    @property
    def whole_width(self) -> int:
        """Pixels in which no line is cut."""
        self.ensurePolished()
        return self.sizeHintForColumn(0) + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    def choose(self, transaction_id: str, *, on: bool) -> None:
        """Tick an order, or leave it out."""
        self.choices.tick_those(lambda order: order.transaction_id == transaction_id, on=on)

    def _on_opened(self, index: QModelIndex) -> None:
        order = self.choices.line(index)
        if order is not None:
            self.opened.emit(order.transaction_id)
