"""The tree of a payload. Nodes are made when their parent is unfolded, so a large one costs nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.words import say
from gui.kit.code.places import pointer_of, steps_of
from gui.kit.colors import Tone
from gui.kit.language import translated
from gui.kit.table_model import OBJECT_ROLE, SORT_ROLE, runs
from gui.kit.texts import cell, tip
from gui.kit.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TYPES: dict[type, str] = {
    str: say("Text"),
    int: say("Number", about="a kind of value"),
    Decimal: say("Number", about="a kind of value"),
    bool: say("Yes or no"),
    type(None): say("Nothing"),
    dict: say("Object"),
    list: say("List"),
}

KINDS = tuple(_TYPES.values())
"""The words for the kinds of values."""


class _Node:
    """One value with its name; its children exist once somebody asked for them."""

    def __init__(self, name: str, value: object, parent: _Node | None, row: int) -> None:
        self.name = name
        self.value = value
        self.parent = parent
        self.row = row
        self._children: list[_Node] | None = None

    @property
    def size(self) -> int:
        if self._children is not None:
            return len(self._children)
        return len(self.value) if isinstance(self.value, dict | list) else 0

    @property
    def unfolded(self) -> bool:
        """Whether somebody asked for the children."""
        return self._children is not None

    @property
    def children(self) -> list[_Node]:
        return self.unfold()

    def unfold(self) -> list[_Node]:
        """Make the children, unless there are any."""
        if self._children is None:
            pairs = zip(_names(self.value), _values(self.value), strict=True)
            self._children = [_Node(name, value, self, row) for row, (name, value) in enumerate(pairs)]
        return self._children

    def replace(self, first: int, end: int, *new: _Node) -> None:
        """Put other children in the place of those from `first` to before `end`."""
        self.children[first:end] = new
        for row, child in enumerate(self.children):
            child.row = row

    @property
    def step(self) -> str:
        """What leads here in a JSON pointer."""
        return str(self.row) if self.parent is not None and isinstance(self.parent.value, list) else self.name

    def child(self, step: str) -> _Node | None:
        """The child that a step of a JSON pointer leads to."""
        if isinstance(self.value, list):
            return self.children[int(step)] if step.isdecimal() and int(step) < len(self.value) else None
        return next((each for each in self.children if each.name == step), None)

    @property
    def text(self) -> str:
        value = self.value
        if isinstance(value, dict):
            return f"{{{len(value)}}}"
        if isinstance(value, list):
            return f"[{len(value)}]"
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "true" if value else "false"
        return str(value)


class PayloadModel(QAbstractItemModel):
    """Name, value and kind of each entry of a decoded JSON value.

    `OBJECT_ROLE` gives the value itself, `SORT_ROLE` its place.
    """

    HEADERS = (say("Name"), say("Value"), say("Kind"))

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._root = _Node("", {}, None, 0)

    def set_value(self, value: object) -> None:
        """Show another decoded JSON value."""
        self.beginResetModel()
        self._root = _Node("", value, None, 0)
        self.endResetModel()

    def put_value(self, value: object) -> None:
        """Show another decoded JSON value, and tell the views only of what differs: what is unfolded, chosen
        and scrolled to stays.
        """
        self._put(self._root, value)

    def _put(self, node: _Node, value: object) -> None:
        before, old, new = (type(node.value), node.text), _names(node.value), _names(value)
        kept = set(old) & set(new) if type(value) is before[0] else set()
        if [name for name in old if name in kept] != [name for name in new if name in kept]:
            kept = set()  # in another order: all are new
        place = QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)
        for first, last in reversed(list(runs([row for row, name in enumerate(old) if name not in kept]))):
            self.beginRemoveRows(place, first, last)
            node.replace(first, last + 1)
            self.endRemoveRows()
        values = _values(value)
        added = list(runs([row for row, name in enumerate(new) if name not in kept]))
        if added:
            node.unfold()  # with the old value, before there is the new one
        node.value = value
        for first, last in added:
            self.beginInsertRows(place, first, last)
            rows = range(first, last + 1)
            node.replace(first, first, *(_Node(new[row], values[row], node, row) for row in rows))
            self.endInsertRows()
        if node.unfolded:
            for child, each in zip(node.children, values, strict=True):
                self._put(child, each)
        if node is not self._root and (type(value), node.text) != before:
            self.dataChanged.emit(place, self.createIndex(node.row, len(self.HEADERS) - 1, node))

    def index_of(self, place: str) -> QModelIndex:
        """The entry at a JSON pointer; an invalid index where there is none."""
        node = self._root
        for step in steps_of(place):
            found = node.child(step)
            if found is None:
                return QModelIndex()
            node = found
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def place_of(self, index: Index) -> str:
        """The JSON pointer of an entry."""
        steps: list[str] = []
        node: _Node | None = self._node(index)
        while node is not None and node.parent is not None:
            steps.insert(0, node.step)
            node = node.parent
        return pointer_of(steps)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # the stub has both overloads
        if not index.isValid():
            return QModelIndex()
        parent = self._node(index).parent
        if parent is None or parent.parent is None:
            return QModelIndex()
        return self.createIndex(parent.row, 0, parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.column() > 0 else self._node(parent).size

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return self.rowCount(parent) > 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(self.HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(self.HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._node(index)
        text = (node.name, node.text, _TYPES.get(type(node.value), ""))[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        if role == Qt.ItemDataRole.ForegroundRole:
            muted = index.column() == 2 or (isinstance(node.value, dict | list) and index.column() == 1)
            tone: Tone = "muted" if muted else "plain"
            return self._theme.color(tone)
        if role == Qt.ItemDataRole.FontRole and index.column() == 1:
            return self._theme.mono_font()
        if role == SORT_ROLE:
            return node.row
        if role == OBJECT_ROLE:
            return node.value
        return None

    def _node(self, index: Index) -> _Node:
        if not index.isValid():
            return self._root
        node = index.internalPointer()
        assert isinstance(node, _Node)
        return node


def _names(value: object) -> list[str]:
    if isinstance(value, dict):
        return [str(key) for key in value]
    return [f"[{number}]" for number in range(len(value))] if isinstance(value, list) else []


def _values(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return list(value) if isinstance(value, list) else []
