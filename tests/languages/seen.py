"""All that can be read or heard of a widget and what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)

_ROWS = 60
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Seen(NamedTuple):
    """A text, and where it stands."""

    where: str
    text: str


def texts_of(top: QWidget) -> Iterator[Seen]:
    """Each text of a window: what is written, what tool tips say, what a screen reader says, what menus hold."""
    for widget in [top, *top.findChildren(QWidget)]:
        if (widget is top or widget.isVisibleTo(top)) and not widget.objectName().startswith("qt_"):
            kind = type(widget).__name__
            yield from (Seen(kind, text) for text in _all(widget) if text)
    for action in [*top.actions(), *top.findChildren(QAction)]:
        yield from (Seen("QAction", text) for text in (action.text(), action.toolTip()) if text)


def _all(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from _written(widget)
    yield from _listed(widget)


def _written(widget: QWidget) -> Iterator[str]:
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.placeholderText(), "" if not widget.isReadOnly() else widget.text())
        case QPlainTextEdit() | QTextEdit():
            yield from (widget.placeholderText(), widget.toPlainText() if widget.isReadOnly() else "")
        case QGroupBox() | QMenu():
            yield widget.title()


def _listed(widget: QWidget) -> Iterator[str]:
    match widget:
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
            yield widget.placeholderText()
        case QTabBar():
            for tab in range(widget.count()):
                yield from (widget.tabText(tab), widget.tabToolTip(tab))
        case QMenuBar():
            yield from (action.text() for action in widget.actions())
        case QHeaderView():
            yield from _titles(widget)
        case QAbstractItemView():
            yield from _cells(widget.model(), QModelIndex(), tree=isinstance(widget, QTreeView))


def _titles(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is not None and header.orientation() is Qt.Orientation.Horizontal:
        for section in range(header.count()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.headerData(section, Qt.Orientation.Horizontal, role) or "")


def _cells(model: QAbstractItemModel | None, parent: QModelIndex, *, tree: bool) -> Iterator[str]:
    if model is None:
        return
    for row in range(min(model.rowCount(parent), _ROWS)):
        # (Lists have one column, which their models don't tell anybody.)
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in _ROLES)
            if tree and column == 0:
                yield from _cells(model, index, tree=True)
