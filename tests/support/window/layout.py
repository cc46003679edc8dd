"""Looks at a window as it is laid out, and says what is wrong with it: text that is cut, widgets that overlap or stand
where nobody gets to, controls that no key reaches or that have no name.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QStackedWidget,
    QStyle,
    QTabBar,
    QWidget,
)

from gui.kit.boxes import Scrolled
from gui.kit.measures import APART, TEXT_SIZES, WIDE
from gui.kit.room import within
from gui.shell.top.palette import Palette
from tests.support.window.cut_text import cut_text
from tests.support.window.keys import CONTROLS, key_faults
from tests.support.window.seen import name_of, seen

_SLACK = 1
"""Pixels by which Qt rounds."""


def layout_faults(window: QWidget, screen: QSize) -> list[str]:
    """All that is wrong with a window that is shown on a screen of this size, each as a line of text."""
    found: list[str] = []
    if window.width() > screen.width() or window.height() > screen.height():
        found.append(f"{name_of(window)}: {window.width()}x{window.height()} is more than the screen has")
    for widget in seen(window):
        found += (f"{name_of(widget)}: {what}" for what in cut_text(widget))
        found += (f"{name_of(widget)}: {what}" for what in _misplaced(widget))
        found += (f"{name_of(widget)}: {what}" for what in _missized(widget))
    found += _overlaps(window)
    found += _menus_off(window, screen)
    found += dialog_faults(window)
    found += key_faults(window)
    return found


def dialog_faults(dialog: QWidget) -> Iterator[str]:
    """A dialog's content stands as far from its edges as in every other, and what it is for in its last corner."""
    layout = dialog.layout()
    if not isinstance(dialog, QDialog) or isinstance(dialog, (Palette, QFileDialog)) or layout is None:
        return
    around = layout.contentsMargins()
    margins = (around.left(), around.top(), around.right(), around.bottom())
    if margins != (WIDE, APART, WIDE, APART):
        yield f"{name_of(dialog)}: its margins are {margins}"
    places = [
        (button, QRect(button.mapTo(dialog, QPoint()), button.size()))
        for button in dialog.findChildren(QPushButton)
        if button.isVisible()
    ]
    lowest = max((place.bottom() for _button, place in places), default=0)
    last = [(button, place) for button, place in places if place.bottom() >= lowest - _SLACK]
    for button, place in last:
        if button.property("role") == "primary" and any(each.left() > place.left() for _other, each in last):
            yield f"{name_of(button)}: others stand behind what the dialog is for"


def scrolls_with_room(dialog: QWidget) -> Iterator[str]:
    """What scrolls in a dialog that could be higher on its screen, as it was opened."""
    free = within(dialog.screen().availableGeometry().size()).height() - dialog.height()
    for widget in seen(dialog):
        content = widget.widget() if isinstance(widget, Scrolled) else None
        if not isinstance(widget, Scrolled) or content is None:
            continue
        lacks = content.minimumHeight() - widget.viewport().height()
        if min(lacks, free) > _SLACK:
            yield f"{name_of(dialog)}: scrolls for {lacks} px, and its screen has {free} left"


def _misplaced(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None:
        return
    if widget.width() <= 0 or widget.height() <= 0:
        if not isinstance(widget, (QStackedWidget,)) and _says_something(widget):
            yield f"is seen, and has {widget.width()}x{widget.height()}"
        return
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
        if isinstance(area, QScrollArea):
            yield from _out_of_reach(area, widget)
        return
    if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(widget.geometry()):
        yield f"{_rect(widget.geometry())} is not within {type(parent).__name__} {parent.width()}x{parent.height()}"


def _missized(widget: QWidget) -> Iterator[str]:
    """Text whose size isn't a share of the one that is set."""
    size = widget.property("text_size")
    wanted = QApplication.font().pointSizeF() * TEXT_SIZES.get(size, 1.0)
    if size and abs(widget.font().pointSizeF() - wanted) > 0.1:
        yield f"its text has {widget.font().pointSizeF():g} points, and should have {wanted:g}"


def _says_something(widget: QWidget) -> bool:
    return isinstance(widget, CONTROLS) or (isinstance(widget, QLabel) and bool(widget.text()))


def _out_of_reach(area: QScrollArea, content: QWidget) -> Iterator[str]:
    room = area.viewport().size()
    if content.width() > room.width() + _SLACK:
        yield f"is {content.width()} wide in {room.width()}: it has to be scrolled sideways"
    off = area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if off and content.height() > room.height() + _SLACK:
        yield f"is {content.height()} high in {room.height()}, and doesn't scroll"


def _menus_off(window: QWidget, screen: QSize) -> Iterator[str]:
    """Menus of the window of which something is beyond the edge of the screen, and can't be scrolled to."""
    for menu in window.findChildren(QMenu):
        if menu.isVisible():
            size = menu.sizeHint()
        else:  # some are filled only when they open, and tell what can be done until they close
            menu.aboutToShow.emit()
            size = menu.sizeHint()
            menu.aboutToHide.emit()
        scrolls = menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu)
        if size.width() > screen.width() or (size.height() > screen.height() and not scrolls):
            name = menu.title() or menu.accessibleName() or type(menu.parent()).__name__
            yield f"the menu “{name}” takes {size.width()}x{size.height()} of the screen"


def _rect(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"


def _overlaps(window: QWidget) -> Iterator[str]:
    for parent in seen(window):
        if isinstance(parent, (QAbstractScrollArea, QStackedWidget, QTabBar, QHeaderView, QMainWindow)):
            continue
        kids = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and child.isVisible()
            and not child.isWindow()
            and not isinstance(child, (QSplitterHandle, QSizeGrip, QScrollBar))
            and not child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ]
        for number, one in enumerate(kids):
            for other in kids[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > _SLACK and common.height() > _SLACK:
                    yield f"{name_of(one)} overlaps {name_of(other)} by {_rect(common)}"
