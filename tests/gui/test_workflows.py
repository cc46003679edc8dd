"""The daily work through real widgets, by keyboard and mouse, from one thing to the next.

Each workflow at length: the first connection by keyboard alone in `tests/e2e/test_first_day.py`; a CSV with forty bad
lines in `orders/test_intake.py`; search in `orders/test_find.py`; preview and send in
`orders/test_preview_and_send.py`; what if in `panes/test_what_if.py`; a conflict, a stop in the middle and closing
while it sends in `orders/test_trouble.py`; what an interrupted send left in `shell/test_interrupted.py`; the history in
`orders/test_past.py`; another connection in `shell/test_top.py`. Here they follow each other in one window.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from core.connections import Connection, Secrets
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.past.history_dialog import HistoryDialog
from gui.panes.registry import PANES
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.driver import TIMEOUT, Driver, click, press
from tests.support.window.fixtures import SaveConnection

CONTROL = Qt.KeyboardModifier.ControlModifier


def shortcut(window: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """A shortcut, where the focus is."""
    window.window.activateWindow()
    window.until(lambda: QApplication.activeWindow() is window.window)
    QTest.keyClick(window.window.focusWidget() or window.window, key, modifiers)


def primaries(root: QWidget) -> list[str]:
    """The primary buttons that are seen and can be pressed."""
    return [
        each.text()
        for each in root.findChildren(QPushButton)
        if each.property("role") == "primary" and each.isVisible() and each.isEnabled()
    ]


def test_a_failed_send_is_tried_again_and_found_in_the_history(
    window: Driver, sandbox: RunningSandbox
) -> None:
    order_id = "55260"
    field = window.page.ids.edit
    assert primaries(window.window) == [window.page.ids.button.text()], "to find orders is what it is for"

    # By keyboard alone: found, previewed, asked about, sent. Klaviyo refuses all of it.
    sandbox.fault("status:400", "/api/events", method="POST", times=50)
    field.setFocus()
    with window.settled(order_id):
        QTest.keyClicks(field, order_id)
        press(field, Qt.Key.Key_Return)
    foot = window.view.foot
    for spec in PANES:
        window.show_pane(spec.key)
        assert primaries(window.window) == [foot.send.text()], spec.key
    shortcut(window, Qt.Key.Key_Return)
    dialog = window.dialog(ConfirmSend)
    assert primaries(dialog) == [dialog.send.text()]
    assert dialog.send.x() > dialog.cancel.x(), "what a dialog is for stands in its corner"
    dialog.send.setFocus()
    with window.settled(order_id):
        press(dialog.send, Qt.Key.Key_Space)
    assert window.work(order_id).state == "failed"

    # The card says what to do: look again, then send again. Nothing is sent twice.
    sandbox.let_go()
    (card,) = window.view.blocked.banners
    with window.settled(order_id):
        click(next(deed for deed in card.deeds if deed.text() == "Preview again"))
    assert window.work(order_id).state == "ready"
    with window.settled(order_id):
        click(foot.send)
        click(window.dialog(ConfirmSend).send)
    assert window.work(order_id).state == "recorded"
    ids = [event["unique_id"] for event in sandbox.events()]
    assert ids.count(order_id) == 1

    # Both tries are in the history; from there the order is previewed again, and Klaviyo has it.
    window.run("clear_list")
    assert primaries(window.window) == [window.page.ids.button.text()]
    shortcut(window, Qt.Key.Key_H)
    past = window.dialog(HistoryDialog)
    window.until(lambda: len(past.model.rows) == 2)
    past.field.setFocus()
    QTest.keyClicks(past.field, "so-10042")
    past.table.selectRow(0)
    with window.settled(order_id):
        click(past.again)
    assert window.work(order_id).state == "in_klaviyo"
    past.close()


def test_another_connection_has_a_list_of_its_own(
    window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    sandbox: RunningSandbox,
) -> None:
    window.preview("55260", order("email-match"))
    save_connection(msgspec.structs.replace(connection, name="Second"), secrets)
    with window.qtbot.waitSignal(window.session.target_known, timeout=TIMEOUT):
        window.connections.open("Second")
    assert window.orders.works == (), "no order of one account is sent from another"
    assert window.page.right.currentIndex() == 0
    assert window.place.top.bar.connection.text() == "Second"
    assert sandbox.writes() == []
