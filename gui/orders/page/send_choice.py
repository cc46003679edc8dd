"""Which of many orders are sent: groups of what is to be known of them, and each order, to tick or leave out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from core.transfer.plan.plan import Plan
from gui.kit.texts import cell, tip
from gui.orders.page.send_words import Group
from gui.words.plain import count
from gui.words.plans import new_events, profile_line

_UNFOLDED = 12
"""Groups of more orders than this are folded at first."""
_LINES = 9


class SendChoice(QTreeWidget):
    """A group a note, an order a line; a group's tick is that of all its orders.

    Signals: `choice_changed()`.
    """

    choice_changed = Signal()

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("The orders that are sent")
        self.setHeaderHidden(True)
        # What doesn't fit is scrolled to: groups differ in the ends of their lines.
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(round(self.fontMetrics().height() * 1.4 * _LINES))
        self._orders: list[tuple[QTreeWidgetItem, Plan]] = []
        for group in groups:
            made = _group(group)
            self.addTopLevelItem(made)
            self._orders += [(_order(plan, made, on=not group.left_out), plan) for plan in group.plans]
            if len(group.plans) <= _UNFOLDED:
                self.expandItem(made)
        self.itemChanged.connect(lambda _item, _column: self.choice_changed.emit())

    @property
    def chosen(self) -> tuple[Plan, ...]:
        """The plans of the orders that are ticked."""
        return tuple(plan for item, plan in self._orders if item.checkState(0) == Qt.CheckState.Checked)

    @property
    def whole_width(self) -> int:
        """Pixels in which no line is cut."""
        self.ensurePolished()
        return self.sizeHintForColumn(0) + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    def choose(self, transaction_id: str, *, on: bool) -> None:
        """Tick an order, or leave it out."""
        for item, plan in self._orders:
            if plan.transaction_id == transaction_id:
                item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def _group(group: Group) -> QTreeWidgetItem:
    made = QTreeWidgetItem([cell(group.title)])
    made.setToolTip(0, tip(list(group.notes)))
    made.setFlags(made.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
    return made


def _order(plan: Plan, group: QTreeWidgetItem, *, on: bool) -> QTreeWidgetItem:
    number = plan.order.number if plan.order is not None and plan.order.number else plan.transaction_id
    made = QTreeWidgetItem(
        group, [cell(f"{number}  {profile_line(plan)}  ({count(new_events(plan), 'event')})")]
    )
    made.setToolTip(0, tip(f"Transaction {plan.transaction_id}"))
    made.setFlags(made.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    made.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    return made
