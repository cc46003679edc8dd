"""Trees whose steps are as wide as their text is high, so that the arrows in them grow with it; and such whose texts
break into as many lines as they need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QTreeWidget,
    QWidget,
)

_STEP = 1.1
"""Of the height of the text."""


# (To Qt a class has one other as its base: what two kinds of trees share is nothing of Qt's.)
if TYPE_CHECKING:
    _AnyTree = QTreeView
else:
    _AnyTree = object


class _Indented(_AnyTree):
    """As the height of its text is, also when that changes. (A style sheet can't give it, and the style's own is a
    number of pixels.)
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._indent()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._indent()

    def _indent(self) -> None:
        self.setIndentation(round(self.fontMetrics().height() * _STEP))


class Tree(_Indented, QTreeView):
    """A tree over a model."""


class ItemTree(_Indented, QTreeWidget):
    """A tree with items of its own."""


class WrappingTree(Tree):
    """A tree of one column without a title, in which no text is cut, and nothing has to be scrolled sideways. A row is
    measured when it comes into sight, so that there may be thousands.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapping(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # by which texts break otherwise

    def fit(self) -> None:
        """Once it has a model: let its column be as wide as the room."""
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


class _Wrapping(QStyledItemDelegate):
    """As high as its text needs in the room that the tree has; as wide as the text in one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        tree = self.parent()
        assert isinstance(tree, QTreeView)
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        style = tree.style()
        size = style.sizeFromContents(QStyle.ContentsType.CT_ItemViewItem, whole, QSize(), tree)
        depth = 2 if index.parent().isValid() else 1
        left = tree.columnWidth(0) - depth * tree.indentation()
        if size.width() > left > 0:
            beside = size.width() - whole.fontMetrics.horizontalAdvance(whole.text)
            room = QRect(0, 0, max(left - beside, whole.fontMetrics.averageCharWidth()), 0)
            text = whole.fontMetrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), whole.text)
            size.setHeight(max(size.height(), text.height()))
        return size
