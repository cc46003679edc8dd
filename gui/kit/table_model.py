"""The base of the table models: rows are records, columns say how one is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from core.words import threaded
from gui.kit.colors import Tone
from gui.kit.language import tr, translated
from gui.kit.rows.worked_out import WorkedOut
from gui.kit.texts import cell, tip
from gui.kit.theme import Theme

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
OBJECT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
SHORT_ROLE = int(Qt.ItemDataRole.UserRole) + 3

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_COMPARED = 1_000
"""So many rows that are worked out late are compared with those that are shown; of more all are told as changed."""


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its title and what it takes from a record.

    `sort` gives what is compared (default: the text); `icon` a name of `resources/icons` and its tone; `short` is the
    title where there is little room.
    """

    title: str
    text: Callable[[T], str]
    sort: Callable[[T], object] | None = None
    tooltip: Callable[[T], str] | None = None
    icon: Callable[[T], tuple[str, Tone] | None] | None = None
    tone: Callable[[T], Tone] | None = None
    number: bool = False
    mono: bool = False
    short: str = ""


class RecordTableModel(QAbstractTableModel, Generic[T]):
    """A table of records. It knows nothing of where they come from.

    `SORT_ROLE` gives a comparable value, `OBJECT_ROLE` the record itself, `SHORT_ROLE` a header's short title.
    """

    def __init__(self, columns: Iterable[Column[T]], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._theme = theme
        self._rows: Sequence[T] = []
        theme.changed.connect(self._on_theme_changed)

    @property
    def rows(self) -> tuple[T, ...]:
        """The records, in the model's own order."""
        return tuple(self._rows)

    def record(self, index: Index) -> T:
        """The record of a valid index of this model."""
        return self._rows[index.row()]

    def told(self, index: Index) -> str:
        """The whole of a row, a column a line."""
        record = self.record(index)
        texts = ((column.title, column.text(record)) for column in self.columns)
        return threaded("\n", [threaded(": ", (title, text)) for title, text in texts if text])

    def set_rows(self, rows: Iterable[T]) -> None:
        """Show other records."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def put_rows(self, rows: Iterable[T]) -> bool:
        """Show other records, and tell the views only of the rows that differ: what is chosen and what is
        scrolled to stays. Whether there is any.
        """
        late = isinstance(rows, WorkedOut) and len(rows) > _COMPARED
        new: Sequence[T] = rows if isinstance(rows, WorkedOut) and late else list(rows)
        old = self._rows
        both = min(len(new), len(old))
        if late:
            differ = [(0, both - 1)] if both else []
        else:
            differ = list(runs([row for row in range(both) if not self._alike(old[row], new[row])]))
        if len(old) > both:
            self.beginRemoveRows(QModelIndex(), both, len(old) - 1)
            self._rows = new
            self.endRemoveRows()
        elif len(new) > both:
            self.beginInsertRows(QModelIndex(), both, len(new) - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new
        for first, last in differ:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        return bool(differ) or len(old) != len(new)

    def append_rows(self, rows: Iterable[T]) -> None:
        """Add records at the end."""
        added = list(rows)
        if not added:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
        self._own().extend(added)
        self.endInsertRows()

    def replace_row(self, row: int, record: T) -> None:
        """Show another record in a row."""
        self._own()[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def _alike(self, one: T, other: T) -> bool:
        """Whether two records are shown alike: 1.10 equals 1.1, but is another text."""
        return (
            one is other
            or _of_the_same_parts(one, other)
            or (one == other and all(column.text(one) == column.text(other) for column in self.columns))
        )

    def _own(self) -> list[T]:
        """The rows as a list that may be changed."""
        if not isinstance(self._rows, list):
            self._rows = list(self._rows)
        return self._rows

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(self.columns[section].title)
        if role == SHORT_ROLE:
            return translated(self.columns[section].short)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section].number)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        record, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell(column.text(record))
            case Qt.ItemDataRole.ToolTipRole:
                return tip((column.tooltip or column.text)(record)) or None
            case Qt.ItemDataRole.DecorationRole:
                icon = column.icon(record) if column.icon is not None else None
                return self._theme.icon(*icon) if icon is not None else None
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.color(column.tone(record)) if column.tone is not None else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column.number)
            case Qt.ItemDataRole.FontRole:
                return self._mono() if column.mono else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{translated(column.title)}: {cell(column.text(record)) or tr('none')}"
            case _ if role == SORT_ROLE:
                return translated(column.text(record)) if column.sort is None else column.sort(record)
            case _ if role == OBJECT_ROLE:
                return record
        return None

    def _mono(self) -> QFont:
        return self._theme.mono_font()

    def _on_theme_changed(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.DecorationRole])


def _of_the_same_parts(one: object, other: object) -> bool:
    """Whether two records were made of the very same parts, however large those are."""
    if type(one) is not type(other):
        return False
    names = tuple(getattr(one, "__struct_fields__", ()) or getattr(one, "__dataclass_fields__", ()))
    return bool(names) and all(getattr(one, name) is getattr(other, name) for name in names)


def runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of neighbouring rows."""
    for place, row in enumerate(rows):
        if not place or row != rows[place - 1] + 1:
            first = row
        if place + 1 == len(rows) or row + 1 != rows[place + 1]:
            yield first, row


def _alignment(number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
