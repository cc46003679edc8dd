"""The order of Tab for what comes later: a new widget is the last one of its window, wherever it is put."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_place(parent: QWidget) -> QWidget:
    """A place in the order of Tab, kept by a widget that is never seen: where `parent` is built, between what was made
    before and what is made after.
    """
    place = QWidget(parent)
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    place.hide()
    return place


def stand_at(place: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab go from a place to these widgets, in their order, and then on to what came after the place."""
    for before, after in pairwise((place, *widgets)):
        QWidget.setTabOrder(before, after)
