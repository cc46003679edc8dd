"""Records in rows of two lines: kept by their keys, sorted and filtered here, quick with a hundred thousand of them.

A proxy of Qt's would ask in Python for every row that it compares. Here a whole list is worked out at once, and what
only a row that is painted needs is made when it is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from core.words import threaded
from gui.kit.colors import Tone
from gui.kit.language import translated
from gui.kit.rows.arranging import STEP, Arranging, Order, at_once
from gui.kit.rows.folding import folded
from gui.kit.table_model import OBJECT_ROLE, Index
from gui.kit.texts import cell, tip

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""Gives what is painted of a record: a `Row`."""
_ROOT = QModelIndex()
_SETTLE_MS = 250
"""So long after a change the rows are put in order again: not with each of many, and not under the pointer."""
T = TypeVar("T")


class Row(NamedTuple):
    """What a row shows: in its first line `title`, `note` and, at the end, `corner`; in its second a state, with its
    icon, and why.
    """

    title: str
    note: str = ""
    corner: str = ""
    state: str = ""
    reason: str = ""
    icon: str = ""
    tone: Tone = "plain"


@dataclass(frozen=True, kw_only=True)
class Shown(Generic[T]):
    """How records of a kind are shown. `words` are what a filter looks through, in small letters; `tip` is what there
    is to say beside the row itself, which its tool tip has whole.
    """

    key: Callable[[T], str]
    row: Callable[[T], Row]
    words: Callable[[T], str]
    tip: Callable[[T], str] = lambda _record: ""
    orders: tuple[Order[T], ...]


class RowModel(QAbstractTableModel, Generic[T]):
    """One column of records. `OBJECT_ROLE` gives the record, `ROW_ROLE` its `Row`."""

    def __init__(self, shown: Shown[T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._how = shown
        self._records: dict[str, T] = {}
        self._keys: list[str] = []
        self._places: dict[str, int] | None = {}
        self._arranging = Arranging(shown.words)
        self._needle = ""
        self._order = shown.orders[0]
        self._work: Generator[None, None, list[str]] | None = None
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self._on_step)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._arrange)

    @property
    def arranging(self) -> bool:
        """Whether the order of many records is still being worked out; what is shown is the one before."""
        return self._work is not None

    @property
    def rows(self) -> tuple[T, ...]:
        """All records, in the order of their arrival."""
        return tuple(self._records.values())

    @property
    def known(self) -> int:
        """How many there are, those that the filter hides among them."""
        return len(self._records)

    @property
    def order(self) -> Order[T]:
        """How they are sorted."""
        return self._order

    @property
    def orders(self) -> tuple[Order[T], ...]:
        """How they can be sorted."""
        return self._how.orders

    def key_at(self, row: int) -> str:
        """The key of the record that is shown in a row."""
        return self._keys[row]

    def get(self, key: str) -> T | None:
        """A record by its key, shown or not."""
        return self._records.get(key)

    def row_of(self, key: str) -> int | None:
        """The row of a record; None where it isn't shown."""
        if self._places is None:
            self._places = dict(zip(self._keys, range(len(self._keys)), strict=True))
        return self._places.get(key)

    def shown_row(self, key: str) -> Row:
        """What is painted of a record."""
        return self._how.row(self._records[key])

    def find(self, text: str, most: int) -> list[str]:
        """The keys of the first records that have all words of a text, shown or not."""
        needles = folded(text).split()
        found: list[str] = []
        for key in self._records:
            if len(found) >= most:
                break
            words = self._arranging.words(key, self._records[key])
            if all(needle in words for needle in needles):
                found.append(key)
        return found

    def set_rows(self, records: Iterable[T]) -> None:
        """Show these and no others."""
        listed = list(records)
        self._arranging.clear()
        self._replace(dict(zip(map(self._how.key, listed), listed, strict=True)))

    def append_rows(self, records: Iterable[T]) -> None:
        """Add records behind the others; those that are there already are replaced."""
        added = {self._how.key(record): record for record in records}
        new = [key for key in added if key not in self._records]
        self._arranging.forget(tuple(added))
        if len(new) < len(added) or self._needle or self._order.of is not None:
            self._replace(self._records | added)
        elif new:
            first = len(self._keys)
            self.beginInsertRows(_ROOT, first, first + len(new) - 1)
            self._records.update(added)
            self._take(self._keys + new)
            self.endInsertRows()

    def put(self, record: T) -> None:
        """Show another state of a record, in its row; or a new one, at the end. The rows are put in order a little
        later.
        """
        key = self._how.key(record)
        known = key in self._records
        self._records[key] = record
        self._arranging.forget((key,))
        row = self.row_of(key)
        if row is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)
        elif not known and self._has_needles(key):
            self.beginInsertRows(_ROOT, len(self._keys), len(self._keys))
            self._keys.append(key)
            if self._places is not None:
                self._places[key] = len(self._keys) - 1
            self.endInsertRows()
        if self._needle or self._order.of is not None:
            self._settle.start()

    def put_those(self, records: Iterable[T]) -> None:
        """As `put`, for many that are there already."""
        changed = {self._how.key(record): record for record in records}
        self._records.update(changed)
        self._arranging.forget(tuple(changed))
        self.repaint()
        if self._needle or self._order.of is not None:
            self._settle.start()

    def set_filter(self, text: str) -> None:
        """Show only records that have all words of a text."""
        needle = " ".join(folded(text).split())
        if needle != self._needle:
            self._needle = needle
            self._arrange()

    def set_order(self, order: Order[T]) -> None:
        """Sort otherwise."""
        self._order = order
        self._arrange()

    def repaint(self) -> None:
        """The colours have changed, or much of what is shown."""
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._keys):
            return None
        record = self._records[self._keys[index.row()]]
        match role:
            case _ if role == ROW_ROLE:
                return said(self._how.row(record))
            case _ if role == OBJECT_ROLE:
                return record
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell(told(self._how.row(record)))
            case Qt.ItemDataRole.ToolTipRole:
                return tip(threaded("\n", (*_lines(self._how.row(record)), self._how.tip(record)))) or None
        return None

    def _has_needles(self, key: str) -> bool:
        words = self._arranging.words(key, self._records[key]) if self._needle else ""
        return all(needle in words for needle in self._needle.split())

    def _take(self, keys: list[str]) -> None:
        self._keys, self._places = keys, None

    def _replace(self, records: dict[str, T]) -> None:
        """Show other records; many are first shown as they came, and none of them where a filter is set."""
        self._begin()
        steps = self._arranging.keys(records, self._order, self._needle.split())
        if len(records) > 2 * STEP and (self._needle or self._order.of is not None):
            self._work = steps
            self._steps.start()
            keys = [] if self._needle else list(records)
        else:
            keys = at_once(steps)
        self.beginResetModel()
        self._records = records
        self._take(keys)
        self.endResetModel()

    def _begin(self) -> None:
        """What was being worked out counts no more."""
        self._settle.stop()
        self._steps.stop()
        self._work = None

    def _arrange(self) -> None:
        """Put the rows in order; what is chosen stays chosen."""
        self._begin()
        self._work = self._arranging.keys(self._records, self._order, self._needle.split())
        if len(self._records) > 2 * STEP:
            self._steps.start()
        self._on_step()
        while self._work is not None and not self._steps.isActive():
            self._on_step()

    def _on_step(self) -> None:
        assert self._work is not None
        try:
            next(self._work)
        except StopIteration as end:
            self._steps.stop()  # (what changed meanwhile still waits for its turn)
            self._work = None
            self._show(end.value)

    def _show(self, keys: list[str]) -> None:
        if keys == self._keys:
            return
        if len(keys) != len(self._keys):
            self.beginResetModel()
            self._take(keys)
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        before: Sequence[QModelIndex | QPersistentModelIndex] = self.persistentIndexList()
        chosen = [self._keys[index.row()] for index in before]
        self._take(keys)
        after = []
        for key in chosen:
            row = self.row_of(key)
            after.append(self.index(row, 0) if row is not None else QModelIndex())
        self.changePersistentIndexList(list(before), after)  # type: ignore[arg-type]  # the stub wants one kind
        self.layoutChanged.emit()


def said(row: Row) -> Row:
    """A row in the language of the window: what is painted is measured before."""
    return row._replace(
        title=translated(row.title),
        note=translated(row.note),
        corner=translated(row.corner),
        state=translated(row.state),
        reason=translated(row.reason),
    )


def told(row: Row) -> str:
    """A row as one line of text, as it is read: each part that there is."""
    return threaded(", ", (*_lines(row), row.corner))


def _lines(row: Row) -> tuple[str, str]:
    """Both lines of a row, whole."""
    return threaded(", ", (row.title, row.note)), threaded(": ", (row.state, row.reason))
