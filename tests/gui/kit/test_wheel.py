"""The wheel scrolls the page, whatever it goes over on its way, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QSpinBox,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.kit.boxes import Scrolled, TabsInFront, scrolled
from gui.kit.choices.fields import Combo, DayBox, GivingCombo, NumberBox
from gui.kit.choices.tabs import TabRow, Tabs
from tests.support.window.driver import press, turn_wheel

DAY = QDate(2026, 11, 2)


def state_of(widget: QWidget) -> object:
    """What a turn of the wheel would change."""
    if isinstance(widget, (QComboBox, QTabBar, QTabWidget)):
        return widget.currentIndex()
    assert isinstance(widget, QAbstractSpinBox)
    return widget.text()


def combo(kind: type[QComboBox]) -> QComboBox:
    made = kind()
    made.addItems(["one", "two", "three"])
    made.setCurrentIndex(1)
    return made


def number(kind: type[QSpinBox]) -> QSpinBox:
    made = kind()
    made.setValue(50)
    return made


def row(kind: type[QTabBar]) -> QTabBar:
    made = kind()
    for name in ("one", "two", "three"):
        made.addTab(name)
    made.setCurrentIndex(1)
    return made


def pages(made: QTabWidget) -> QTabWidget:
    for name in ("one", "two", "three"):
        made.addTab(QLabel(name), name)
    made.setCurrentIndex(1)
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    "Combo": lambda: combo(Combo),
    "GivingCombo": lambda: combo(GivingCombo),
    "NumberBox": lambda: number(NumberBox),
    "DayBox": lambda: DayBox(DAY),
    "TabRow": lambda: row(TabRow),
    "Tabs": lambda: pages(Tabs()),
    "TabsInFront": lambda: pages(TabsInFront(lines=1)),
}
QTS_OWN: dict[str, Callable[[], QWidget]] = {
    "QComboBox": lambda: combo(QComboBox),
    "QSpinBox": lambda: number(QSpinBox),
    "QDateEdit": lambda: QDateEdit(DAY),
    "QTabBar": lambda: row(QTabBar),
    "QTabWidget": lambda: pages(QTabWidget()),
}


class Page:
    """A page that is longer than its window, with something in the middle of what is seen of it."""

    def __init__(self, qtbot: QtBot, widget: QWidget) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        for part in (_gap(100), widget, _gap(2_000)):
            column.addWidget(part)
        self.room: Scrolled = scrolled(content)
        qtbot.addWidget(self.room)
        self.room.resize(300, 300)
        self.room.show()
        self.room.activateWindow()
        qtbot.waitUntil(lambda: self.room.isActiveWindow() and self.room.verticalScrollBar().maximum() > 500)
        self.room.verticalScrollBar().setValue(30)

    @property
    def at(self) -> int:
        return self.room.verticalScrollBar().value()


def _gap(height: int) -> QWidget:
    made = QWidget()
    made.setFixedHeight(height)
    return made


def turned(widget: QWidget) -> QWidget:
    """Where the pointer rests."""
    return widget.tabBar() if isinstance(widget, QTabWidget) else widget


@pytest.mark.parametrize("focus", [False, True], ids=["passing", "with the focus"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_page_scrolls_and_what_was_chosen_stays(qtbot: QtBot, kind: str, focus: bool) -> None:
    widget = KINDS[kind]()
    page = Page(qtbot, widget)
    if focus:
        turned(widget).setFocus()
        assert turned(widget).hasFocus()
    for notches in (1, -1):
        before, state = page.at, state_of(widget)
        turn_wheel(turned(widget), notches)
        assert state_of(widget) == state
        assert (page.at - before) * notches > 0, "the page around it scrolled"


def test_what_is_grey_lets_the_page_scroll_too(qtbot: QtBot) -> None:
    widget = KINDS["Combo"]()
    widget.setEnabled(False)
    page = Page(qtbot, widget)
    turn_wheel(widget, 1)
    assert page.at > 30
    assert state_of(widget) == 1


@pytest.mark.parametrize("kind", QTS_OWN)
def test_qts_own_would_take_the_wheel(qtbot: QtBot, kind: str) -> None:
    """So the turns of these tests are real ones."""
    widget = QTS_OWN[kind]()
    page = Page(qtbot, widget)
    before = state_of(widget)
    turn_wheel(turned(widget), 1)
    assert state_of(widget) != before or page.at == 30


def test_the_list_of_an_open_combo_box_scrolls(qtbot: QtBot) -> None:
    widget = Combo()
    widget.addItems([str(n) for n in range(100)])
    widget.setCurrentIndex(1)
    page = Page(qtbot, widget)
    widget.showPopup()
    shown = widget.view()
    qtbot.waitUntil(shown.isVisible)
    turn_wheel(shown.viewport(), 1)
    assert shown.verticalScrollBar().value() > 0
    assert (widget.currentIndex(), page.at) == (1, 30)
    press(shown, Qt.Key.Key_Escape)
