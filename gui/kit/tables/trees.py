"""Trees whose steps are as wide as their text is high, so that the arrows in them grow with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTreeView, QTreeWidget, QWidget

_STEP = 1.1
"""Of the height of the text."""


class Tree(QTreeView):
    """A tree over a model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _indent(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            _indent(self)


class ItemTree(QTreeWidget):
    """A tree with items of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _indent(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            _indent(self)


def _indent(tree: QTreeView) -> None:
    """(A style sheet can't give it, and the style's own is a number of pixels.)"""
    tree.setIndentation(round(tree.fontMetrics().height() * _STEP))
