"""A sample of `make layouts`: what stands on the screen at 200 %, on the smallest screen; and that faults are found."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QStatusBar,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as TookTooLong
from pytestqt.qtbot import QtBot

from gui.connections.safety import SafetyDialog
from gui.kit.colors import DARK, LIGHT
from gui.kit.labels import field_label
from gui.kit.message import Message
from gui.kit.sheet import style_sheet
from gui.kit.theme import Theme
from gui.orders.batches.causes import CausesPage
from tests.support.languages.pseudo import pseudo
from tests.support.window.cut_text import cut_text
from tests.support.window.driver import Driver
from tests.support.window.layout import layout_faults

SCREEN = QSize(1280, 720)


def test_everything_fits_at_200_percent(window: Driver) -> None:
    main = window.window
    window.assembly.theme.set_percent(200)
    main.resize(SCREEN)
    window.preview("55260")
    for pane in ("order", "events", "profile", "requests"):
        window.show_pane(pane)
        _fits(window, main)
    connection = window.session.connection
    assert connection is not None
    dialog = SafetyDialog(connection, window.assembly.theme, main)
    dialog.show()
    _fits(window, dialog)
    dialog.close()
    window.assembly.theme.set_percent(100)
    assert main.size() == SCREEN
    _shows_what_counts(window)


def _shows_what_counts(window: Driver) -> None:
    """On a laptop an order's events are in sight above what is in one of them; and what is done with the list is,
    whatever is told above it.
    """
    window.show_pane("events")
    events, options = window.events, window.view.options
    for tab in (events.payload.tree, events.payload.body):
        events.payload.tabs.setCurrentWidget(tab)
        window.until(lambda: events.table.viewport().height() >= 4 * events.table.rowHeight(0))
        window.until(lambda: options.visibleRegion().boundingRect() == options.rect())
    gap = events.payload.geometry().top() - events.table.geometry().bottom()
    assert gap <= events.splitter.handleWidth() + 1, "the table leaves what it doesn't need"
    window.preview("55262")
    window.page.ids.edit.setPlainText("\n".join(f"nothing {number}!" for number in range(40)))
    window.page.ids.edit.submitted.emit()
    long = Message(title="Told above the list", detail="and at length. " * 200)
    window.page.banner.show_message(long)
    send = window.page.works.send_all
    window.until(lambda: send.visibleRegion().boundingRect() == send.rect() and send.isEnabled())


def _fits(driver: Driver, widget: QWidget) -> None:
    """Layouts settle over a few turns of the loop, and the flows are told when they are known."""
    try:
        driver.until(lambda: not layout_faults(widget, SCREEN))
    except TookTooLong:
        assert layout_faults(widget, SCREEN) == []


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda page: page.button.setFixedWidth(20), "needs"),
        (lambda page: page.label.setFixedWidth(20), "needs"),
        (lambda page: page.button.move(page.label.pos()), "overlaps"),
        (lambda page: page.button.move(900, 10), "is not within"),
        (lambda page: page.button.setFocusPolicy(page.label.focusPolicy()), "no Tab gets there"),
        (lambda page: page.field.setAccessibleName(""), "has no name"),
        (lambda page: page.combo.setAccessibleName("named"), "has no label"),
        (lambda page: QWidget.setTabOrder(page.button, page.field), "Tab goes back"),
        (lambda page: page.resize(1281, 200), "more than the screen has"),
        (lambda page: page.label.setProperty("text_size", "title"), "points"),
        (lambda page: page.fill_menu(), "the menu “Page”"),
    ],
)
def test_each_kind_of_fault_is_found(qtbot: QtBot, spoil: object, said: str) -> None:
    page = _Page(labelled="label" not in said)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    assert callable(spoil)
    if "label" not in said:
        assert layout_faults(page, SCREEN) == []
    spoil(page)
    assert any(said in fault for fault in layout_faults(page, SCREEN))


def test_texts_that_are_cut_inside_a_widget_are_found(qtbot: QtBot, theme: Theme) -> None:
    """Of controls and views that paint more than one text."""
    spin, status, tabs, table = QSpinBox(), QStatusBar(), QTabBar(), QTableWidget(1, 1)
    label = QLabel("Several words that break into many lines where there is so little room")
    label.setWordWrap(True)
    combo = QComboBox()
    combo.addItem("What would be sent for the order")
    table.setItem(0, 0, QTableWidgetItem("More than the column has room for, and no tool tip"))
    table.setHorizontalHeaderLabels(["A heading of many words"])
    spin.setMaximum(1_000_000)
    status.showMessage("Told in passing, and longer than the window is wide")
    for number in range(9):
        tabs.addTab(f"The tab {number}")
    top = QWidget()
    for each in (spin, status, tabs, table, label, combo):
        each.setParent(top)
    qtbot.addWidget(top)
    top.resize(1_920, 1_080)
    top.show()
    cases: tuple[tuple[QWidget, int, int, str], ...] = (
        (spin, 30, 30, "“1000000” takes"),
        (status, 90, 30, "“Told in passing"),
        (tabs, 200, 30, "arrows scroll them"),
        (table, 60, 90, "has no tool tip"),
        (table.horizontalHeader(), 60, 30, "its column “A heading"),
        (label, 200, 20, "is 20 high, needs"),
        (combo, 60, 30, "“What would be sent"),
    )
    for part, width, height, said in cases:
        part.resize(part.sizeHint().expandedTo(QSize(1_500, 200)))
        QApplication.processEvents()
        if part is not table.horizontalHeader():
            assert part is table or list(cut_text(part)) == [], part
        part.resize(width, height)
        QApplication.processEvents()
        assert any(said in fault for fault in cut_text(part)), (part, list(cut_text(part)))


@pytest.mark.parametrize("text", ["T&o", "&To", "&Tage, die Sendungen aufbewahrt werden", "V&AVAT"])
def test_a_label_has_room_for_its_marked_letter(qtbot: QtBot, theme: Theme, text: str) -> None:
    """It is painted by itself, so that the letters after it begin further to the right than they were measured."""
    top, field = QWidget(), QLineEdit()
    label = field_label(text, buddy=field)
    for each in (label, field):
        each.setParent(top)
    qtbot.addWidget(top)
    for percent in (100, 150, 200):
        theme.set_percent(percent)
        wanted = label.sizeHint()
        label.resize(wanted.width() + 40, wanted.height())
        assert _ink_ends(label) < wanted.width()
        label.resize(wanted)
        assert list(cut_text(label)) == []


def _ink_ends(label: QLabel) -> int:
    """The last column of pixels in which something is painted."""
    image = label.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    return max(x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground)


def test_light_and_dark_differ_in_colours_alone() -> None:
    """So that a look in one of them tells what has room in both."""

    light, dark = (re.sub(r"#[0-9a-f]{6}|url\([^)]*\)", "", style_sheet(colors)) for colors in (LIGHT, DARK))
    assert light == dark


def test_the_pseudo_language_keeps_what_is_filled_in() -> None:
    said = pseudo("&Send {n:,} events to {name}…")
    assert said.startswith("⟦&S")
    assert said.endswith("…⟧")
    assert "{n:,}" in said
    assert "{name}" in said
    assert len(said) > 1.2 * len("&Send {n:,} events to {name}…")


class _Page(QWidget):
    """A small window without faults; its combo box has no label where `labelled` is false."""

    def __init__(self, *, labelled: bool) -> None:
        super().__init__()
        self.menu = QMenu("Page", self)
        self.label = QLabel("Which of them:")
        self.combo, self.field, self.button, self.last = (
            QComboBox(),
            QLineEdit(),
            QPushButton("Do it"),
            QPushButton("Go"),
        )
        self.field.setAccessibleName("What is looked for")
        if labelled:
            self.label.setBuddy(self.combo)
        layout = QVBoxLayout(self)
        for each in (self.label, self.combo, self.field, self.button, self.last):
            layout.addWidget(each)

    def fill_menu(self) -> None:
        """Put so much into its menu that it takes several columns."""
        self.menu.setStyleSheet("QMenu { menu-scrollable: 0; }")
        for number in range(200):
            self.menu.addAction(f"Entry {number}")


def test_the_look_may_change_after_the_causes_of_a_batch_were_closed(qtbot: QtBot, theme: Theme) -> None:
    page = CausesPage(theme)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as raised:
        theme.set_percent(150)
    assert raised == []
