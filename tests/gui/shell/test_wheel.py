"""The wheel over the whole window: nothing that is to be sent, and no page, is changed by it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

from core.connections import Connection, Secrets
from core.log.faults import Fault
from core.sandbox import stories
from gui.orders.page.confirm_send import ConfirmSend
from gui.panes.registry import PANES
from tests.support.window.dialogs import openers
from tests.support.window.driver import Driver, scroll_bar_around, turn_wheel
from tests.support.window.fixtures import SaveConnection
from tests.support.window.seen import name_of

STORIES = {story.story: story.id for story in stories()}
SMALL = QSize(1_100, 620)


def test_the_event_time_stays_and_the_page_scrolls(window: Driver) -> None:
    work = window.preview("55260")[0]
    page, theme = window.page.order, window.window.theme
    window.window.resize(SMALL)
    theme.set_percent(150)
    try:
        time, bar = page.options.time, scroll_bar_around(page.options)
        window.until(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum() - 10)
        QApplication.processEvents()
        plan = work.plan
        for notches in (1, -1):
            before = bar.value()
            turn_wheel(time, notches)
            assert time.currentData() == "now"
            assert (bar.value() - before) * notches > 0
        assert work.options.event_time == "now"
        assert work.plan is plan, "not planned anew"
        bar.setValue(0)
        QApplication.processEvents()
        front = page.tabs.currentIndex()
        for notches in (1, -1):
            before = bar.value()
            turn_wheel(page.tabs.tabBar(), notches)
            assert page.tabs.currentIndex() == front
            assert (bar.value() - before) * notches > 0
    finally:
        theme.set_percent(100)


def test_no_pane_and_no_dialog_has_anything_that_the_wheel_changes(
    bare_window: Driver, connection: Connection, secrets: Secrets, save_connection: SaveConnection
) -> None:
    save_connection(connection, secrets)
    window = bare_window
    window.open()
    window.preview("55260", STORIES["email-match"])
    window.show_order("55260")
    been: set[str] = set()
    faults: list[str] = []
    for spec in PANES:
        window.show_pane(spec.key)
        QApplication.processEvents()
        faults += wheel_faults(window.window, been)
    assert "PaneTabs" in "".join(been)
    fault = Fault(kind="ValueError", place="x.py", text="no number", where="at x", count=1)
    opening = openers(window, plan=window.plan(STORIES["email-match"]), doomed="Sandbox", fault=fault)

    def send() -> None:
        window.show_order(STORIES["email-match"])
        window.run("send")

    opening[ConfirmSend] = send
    for kind, open_it in opening.items():
        window.in_front(window.window)
        open_it()
        dialog = window.dialog(kind)
        window.until(lambda: not window.runtime.busy)
        faults += (f"{kind.__name__}: {fault}" for fault in wheel_faults(dialog, been))
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert faults == []
    assert len(been) > 12


def wheel_faults(window: QWidget, been: set[str]) -> Iterator[str]:
    """What is seen in a window and is changed by a turn of the wheel; all that was tried is added to `been`."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)):
            continue
        if isinstance(widget, QScrollBar) or widget.visibleRegion().isEmpty() or not widget.isEnabled():
            continue
        been.add(name_of(widget))
        for notches in (1, -1):
            before = _state(widget)
            turn_wheel(widget, notches)
            if _state(widget) != before:
                yield f"{name_of(widget)}: {before} became {_state(widget)}"


def _state(widget: QWidget) -> object:
    if isinstance(widget, (QComboBox, QTabBar)):
        return widget.currentIndex()
    return widget.text() if isinstance(widget, QAbstractSpinBox) else widget.property("value")
