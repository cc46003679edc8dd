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
from gui.connections.wizard.dialog import ConnectionDialog
from gui.kit.question import Question
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.past.history_dialog import HistoryDialog
from gui.panes.registry import PANES
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.driver import Driver, click, press
from tests.support.window.fixtures import SaveConnection

CONTROL = Qt.KeyboardModifier.ControlModifier


def shortcut(window: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """A shortcut, where the focus is."""
    window.in_front(window.window)
    QTest.keyClick(window.window.focusWidget() or window.window, key, modifiers)


def primaries(root: QWidget) -> list[str]:
    """The primary buttons that are seen and can be pressed."""
    return [
        each.text()
        for each in root.findChildren(QPushButton)
        if each.property("role") == "primary" and each.isVisible() and each.isEnabled()
    ]


def keys(*pressed: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Keys and letters, to whatever has the focus of the application: nothing else is ever touched."""
    for each in pressed:
        focus = QApplication.focusWidget()
        assert focus is not None, f"nobody hears {each}"
        if isinstance(each, str):
            QTest.keyClicks(focus, each, modifiers)
        else:
            QTest.keyClick(focus, each, modifiers)


def test_the_first_connection_is_made_by_keys_alone(bare_window: Driver, sandbox: RunningSandbox) -> None:
    """From the first screen to the list of the orders, and on to one of them. A wrong password on the way."""
    window, info = bare_window, sandbox.info
    enter, alt = Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier
    window.open_first_run()
    window.in_front(window.window)
    assert QApplication.focusWidget() is window.window.welcome.connect_button
    keys(enter)
    dialog = window.dialog(ConnectionDialog)
    window.in_front(dialog)

    def on(page: int) -> None:
        window.until(lambda: dialog.pages.currentIndex() == page and not window.runtime.busy)
        assert not dialog.banner.text

    keys(enter)  # Next is grey: it says why, and leads there
    assert dialog.lacks.text() == "Enter the email to sign in with."
    keys("s", modifiers=alt)
    keys(Qt.Key.Key_End, Qt.Key.Key_Tab)
    keys("a", modifiers=CONTROL)
    keys(info.ipaas_url)
    keys("m", modifiers=alt)
    keys(info.ipaas_email, Qt.Key.Key_Tab, "wrong", enter)
    window.until(lambda: bool(dialog.banner.text) and not window.runtime.busy)
    assert "What to do" in dialog.banner.text
    keys("p", modifiers=alt)
    keys("a", modifiers=CONTROL)
    keys(info.ipaas_password, enter)
    on(1)
    keys(enter)
    on(2)
    keys(enter)
    on(3)
    keys(info.klaviyo_key, enter)
    window.until(lambda: dialog.klaviyo_page.card.isVisible() and not window.runtime.busy)
    keys(enter)
    on(4)
    keys(enter)
    on(5)
    keys("a", modifiers=CONTROL)
    keys("By keys", enter)
    on(6)
    view = dialog.examination_page.view
    window.until(lambda: not view.stop.isVisible())
    assert view.verdict.text().startswith("Nothing failed")
    with window.qtbot.waitSignals([window.session.target_known, window.place.recent.page_ready]):
        keys(enter)
    # Connected: the bar says where, the field waits for an order, the recent ones are a key away.
    assert window.place.top.bar.connection.text() == "By keys"
    window.in_front(window.window)  # (as a window manager does)
    assert QApplication.focusWidget() is window.page.ids.edit
    recent = window.page.recent
    keys("r", modifiers=CONTROL)
    assert QApplication.focusWidget() is recent.table
    first = recent.table.current
    with window.settled(first):
        keys(enter)
    assert window.view.is_of(first)
    assert sandbox.writes() == []


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
    window.connections.open("Second")
    question = window.dialog(Question)
    assert question.text() == "Switch to “Second” and remove 2 orders from the list?"
    question.reject()
    assert {work.transaction_id for work in window.orders.works} == {"55260", order("email-match")}
    assert window.place.top.bar.connection.text() == connection.name
    window.switch("Second")
    assert window.orders.works == (), "no order of one account is sent from another"
    assert window.page.right.currentIndex() == 0
    assert window.place.top.bar.connection.text() == "Second"
    assert sandbox.writes() == []
