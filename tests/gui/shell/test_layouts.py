"""A sample of `make layouts`: what stands on the screen at 200 %, on the smallest screen; and that faults are found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.exceptions import TimeoutError as TookTooLong
from pytestqt.qtbot import QtBot

from gui.connections.safety import SafetyDialog
from gui.kit.theme import Theme
from gui.orders.batches.causes import CausesPage
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
    window.assembly.theme.set_percent(100)
    assert main.size() == SCREEN


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


class _Page(QWidget):
    """A small window without faults; its combo box has no label where `labelled` is false."""

    def __init__(self, *, labelled: bool) -> None:
        super().__init__()
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


def test_the_look_may_change_after_the_causes_of_a_batch_were_closed(qtbot: QtBot, theme: Theme) -> None:
    page = CausesPage(theme)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as raised:
        theme.set_percent(150)
    assert raised == []
