"""Groups of lines, each with a tick; that of a group is that of all its lines. No line costs anything until it is
shown, so that there may be thousands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.kit.texts import cell, tip

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_GROUP = 0
"""What the index of a group carries; that of a line carries one more than its group's place."""
T = TypeVar("T")


@dataclass(frozen=True)
class TickGroup(Generic[T]):
    """A group: its title, what its tool tip says, its lines, and whether they are ticked at first."""

    title: str
    notes: tuple[str, ...]
    lines: Sequence[T]
    ticked: bool = True


class TickModel(QAbstractItemModel, Generic[T]):
    """A tree of two levels. `text` and `about` say what a line shows, and what its tool tip says."""

    def __init__(
        self,
        groups: Sequence[TickGroup[T]],
        text: Callable[[T], str],
        about: Callable[[T], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.groups = tuple(groups)
        self._text = text
        self._about = about
        self._ticks = [bytearray([group.ticked]) * len(group.lines) for group in self.groups]

    @property
    def ticked(self) -> Iterator[T]:
        """The lines that are ticked."""
        for group, ticks in zip(self.groups, self._ticks, strict=True):
            yield from (line for line, tick in zip(group.lines, ticks, strict=True) if tick)

    def any_ticked(self, group: int) -> bool:
        """Whether any line of a group is ticked."""
        return any(self._ticks[group])

    def line(self, index: _Index) -> T | None:
        """The line of an index; None for a group."""
        group = index.internalId() - 1
        return self.groups[group].lines[index.row()] if index.isValid() and group >= 0 else None

    def tick_those(self, wanted: Callable[[T], bool], *, on: bool) -> None:
        """Tick lines, or take their ticks away."""
        for place, group in enumerate(self.groups):
            for row, line in enumerate(group.lines):
                if wanted(line):
                    self._set(place, slice(row, row + 1), on=on)

    def tick_group(self, group: int, *, on: bool) -> None:
        """Tick all lines of a group, or take their ticks away."""
        self._set(group, slice(None), on=on)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()].lines) if parent.internalId() == _GROUP else 0

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 1

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: _Index = _ROOT) -> Any:  # Qt has two methods of this name
        if index is _ROOT:
            return QObject.parent(self)
        group = index.internalId() - 1
        return self.createIndex(group, 0, _GROUP) if index.isValid() and group >= 0 else QModelIndex()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(index).value  # Qt takes numbers for it
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(self._text(line) if line is not None else self.groups[index.row()].title)
        if role == Qt.ItemDataRole.ToolTipRole:
            if line is not None:
                return tip(self._about(line)) or None
            return tip(list(self.groups[index.row()].notes)) or None
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        group = index.internalId() - 1
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        if group < 0:
            self.tick_group(index.row(), on=on)
        else:
            self._set(group, slice(index.row(), index.row() + 1), on=on)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else known

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
