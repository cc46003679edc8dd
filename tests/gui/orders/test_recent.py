"""Reading the recent orders can be stopped, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.orders.lists.recent_list import RecentPane
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click, press


def reading(window: Driver, sandbox: RunningSandbox) -> RecentPane:
    """The list, while it waits for an answer that doesn't come."""
    pane = window.page.recent
    window.run("recent")
    sandbox.fault("hang", "/Transactions", method="GET", times=50)
    click(pane.again)
    window.until(lambda: pane.stop.isVisible())
    return pane


def test_stop_ends_a_read_and_reload_begins_again(window: Driver, sandbox: RunningSandbox) -> None:
    pane = reading(window, sandbox)
    assert not pane.again.isVisible()
    click(pane.stop)
    window.until(lambda: not window.runtime.busy)
    assert not pane.stop.isVisible()
    assert pane.model.known == 0
    assert "Reading the recent orders was stopped." in all_texts(pane.table)
    assert not pane.banner.text, "what somebody stopped has not failed"
    sandbox.reset()
    with window.qtbot.waitSignal(window.place.recent.page_ready, timeout=TIMEOUT):
        click(pane.again)
    assert pane.model.known > 0


def test_what_was_read_before_stays_and_older_ones_are_asked_for_again(
    window: Driver, sandbox: RunningSandbox
) -> None:
    pane = window.page.recent
    window.run("recent")
    window.until(lambda: pane.older.isEnabled())
    known = pane.model.known
    sandbox.fault("hang", "/Transactions", method="GET", times=50)
    pane.older.setFocus()
    press(pane.older, Qt.Key.Key_Return)
    window.until(lambda: pane.stop.isVisible())
    assert window.window.focusWidget() is pane.stop
    press(pane.stop, Qt.Key.Key_Return)
    window.until(lambda: not window.runtime.busy)
    assert window.window.focusWidget() is pane.older
    assert pane.model.known == known
    sandbox.reset()
    with window.qtbot.waitSignal(window.place.recent.page_ready, timeout=TIMEOUT):
        press(pane.older, Qt.Key.Key_Return)
    assert pane.model.known > known


def test_escape_in_the_list_stops_reading(window: Driver, sandbox: RunningSandbox) -> None:
    pane = reading(window, sandbox)
    pane.table.setFocus()
    press(pane.table, Qt.Key.Key_Escape)
    assert not pane.stop.isVisible()
    window.until(lambda: not window.runtime.busy)
    assert window.window.focusWidget() is pane.table, "that was the step back"
