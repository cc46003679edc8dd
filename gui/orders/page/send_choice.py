"""Which of many orders are sent: groups of what is to be known of them, and each order, to tick or leave out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from gui.kit.texts import cell, tip
from gui.orders.page.send_words import Group, OrderLine

_UNFOLDED = 12
"""Groups of more orders than this are folded at first."""
_LINES = 9
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_GROUP = 0
"""What the index of a group carries; that of an order carries one more than its group's place."""


class ChoiceModel(QAbstractItemModel):
    """A group a note, an order a line; a group's tick is that of all its orders. Thousands of orders cost nothing
    until they are shown.
    """

    def __init__(self, groups: Sequence[Group], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups = tuple(groups)
        self._ticks = [bytearray([not group.left_out]) * len(group.orders) for group in self.groups]

    @property
    def chosen(self) -> Iterator[OrderLine]:
        """The orders that are ticked."""
        for group, ticks in zip(self.groups, self._ticks, strict=True):
            yield from (order for order, tick in zip(group.orders, ticks, strict=True) if tick)

    @property
    def warns(self) -> bool:
        """Whether anything that is ticked has a warning."""
        return any(group.warns and any(ticks) for group, ticks in zip(self.groups, self._ticks, strict=True))

    def order(self, index: _Index) -> OrderLine | None:
        """The order of a line; None for a group."""
        group = index.internalId() - 1
        return self.groups[group].orders[index.row()] if index.isValid() and group >= 0 else None

    def tick(self, transaction_id: str, *, on: bool) -> None:
        """Tick an order, or leave it out."""
        for place, group in enumerate(self.groups):
            for row, order in enumerate(group.orders):
                if order.transaction_id == transaction_id:
                    self._set(place, slice(row, row + 1), on=on)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()].orders) if parent.internalId() == _GROUP else 0

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 1

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: _Index = _ROOT) -> Any:  # Qt has two methods of this name
        if not index.isValid():
            return QObject.parent(self) if index is _ROOT else QModelIndex()
        group = index.internalId() - 1
        return self.createIndex(group, 0, _GROUP) if group >= 0 else QModelIndex()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        order = self.order(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(order.text if order is not None else self.groups[index.row()].title)
        if role == Qt.ItemDataRole.ToolTipRole:
            notes = list(self.groups[index.row()].notes) if order is None else ""
            return tip(f"Transaction {order.transaction_id}" if order is not None else notes) or None
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        group = index.internalId() - 1
        if group < 0:
            self._set(index.row(), slice(None), on=on)
        else:
            self._set(group, slice(index.row(), index.row() + 1), on=on)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _set(self, group: int, rows: slice, *, on: bool) -> None:
        ticks = self._ticks[group]
        ticks[rows] = bytes([on]) * len(ticks[rows])
        above = self.index(group, 0)
        roles = [Qt.ItemDataRole.CheckStateRole]
        first, last, _ = rows.indices(len(ticks))
        self.dataChanged.emit(self.index(first, 0, above), self.index(last - 1, 0, above), roles)
        self.dataChanged.emit(above, above, roles)

    def _state(self, index: _Index) -> Qt.CheckState:
        group = index.internalId() - 1
        if group >= 0:
            return Qt.CheckState.Checked if self._ticks[group][index.row()] else Qt.CheckState.Unchecked
        ticked = sum(self._ticks[index.row()])
        if ticked == len(self._ticks[index.row()]):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked


class SendChoice(QTreeView):
    """Shows them.

    Signals: `choice_changed()`; `opened(str)` with the transaction ID of an order that is to be looked at.
    """

    choice_changed = Signal()
    opened = Signal(str)

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("The orders that are sent")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(round(self.fontMetrics().height() * 1.4 * _LINES))
        self.show_groups(groups)
        self.doubleClicked.connect(self._on_opened)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these, in place of the ones before."""
        old = self.model()
        self.choices = ChoiceModel(groups, self)
        self.setModel(self.choices)
        if old is not None:
            old.deleteLater()
        # What doesn't fit is scrolled to: groups differ in the ends of their lines.
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for place, group in enumerate(groups):
            if len(group.orders) <= _UNFOLDED:
                self.expand(self.choices.index(place, 0))
        self.choices.dataChanged.connect(lambda *_: self.choice_changed.emit())

    @property
    def chosen(self) -> tuple[OrderLine, ...]:
        """The orders that are ticked."""
        return tuple(self.choices.chosen)

    @property
    def whole_width(self) -> int:
        """Pixels in which no line is cut."""
        self.ensurePolished()
        return self.sizeHintForColumn(0) + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    def choose(self, transaction_id: str, *, on: bool) -> None:
        """Tick an order, or leave it out."""
        self.choices.tick(transaction_id, on=on)

    def choose_group(self, place: int, *, on: bool) -> None:
        """Tick all orders of a group, or leave them out."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        self.choices.setData(self.choices.index(place, 0), state, Qt.ItemDataRole.CheckStateRole)

    def _on_opened(self, index: QModelIndex) -> None:
        order = self.choices.order(index)
        if order is not None:
            self.opened.emit(order.transaction_id)
