"""What writes is grey, with its reason, on a read-only connection; and where nothing is left to be written."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QPushButton

from core.connections import Connection, Secrets
from core.sandbox import stories
from core.transfer.planning.state import leaves_to_do
from gui.kit.controls import HOLD, WritingButton
from gui.orders.batches.dialog import BatchDialog
from gui.shell.top.palette import Palette
from gui.words.account import READ_ONLY
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, all_texts
from tests.support.window.fixtures import SaveConnection

STORIES = {story.story: story.id for story in stories()}
WRITES = ("send", "send_all", "look_again", "make_up")
"""Commands that write, or plan nothing but a write."""


def test_on_a_read_only_connection_all_that_writes_is_grey_and_says_why(
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    sandbox: RunningSandbox,
) -> None:
    window = bare_window
    save_connection(msgspec.structs.replace(connection, safe_mode="read-only"), secrets)
    save_connection(msgspec.structs.replace(connection, name="Writes"), secrets)
    window.open(connection.name)
    window.preview("55260", STORIES["email-match"], STORIES["already-recorded"])
    window.page.works.table.selectAll()
    entries = {action.text().partition("\t")[0]: action for action in window.page.works.menu().actions()}
    sends = entries["Send 2 ready of 3 orders…"]
    assert (sends.isEnabled(), "read-only" in sends.toolTip()) == (False, True)
    assert entries["Preview 3 orders again"].isEnabled()
    actions = window.window.menus.actions
    (menu,) = [each for each in actions["send"].associatedObjects() if isinstance(each, QMenu)]
    menu.aboutToShow.emit()
    for key in WRITES:
        assert (key, actions[key].isEnabled(), "read-only" in actions[key].toolTip()) == (key, False, True)
    assert actions["preview"].isEnabled()
    menu.aboutToHide.emit()

    window.place.display.show_order(STORIES["email-match"])
    batch = window.place.batches
    with window.qtbot.waitSignal(batch.changed):
        batch.begin(["55260"], source="a test")
    window.until(lambda: batch.view.stage == "asking")
    window.run("batches")
    dialog = window.dialog(BatchDialog)
    view, page = window.view, window.page
    writers: tuple[QPushButton, ...] = (
        view.foot.send, page.works.send_all, window.profile.link, window.proof.look, window.recorded.make_up,
        dialog.send, dialog.queue,
    )  # fmt: skip
    for each in writers:
        assert not each.isEnabled(), each.text()
        assert "read-only" in each.toolTip(), each.text()
        assert "read-only" in each.accessibleDescription(), each.text()
    assert set(writers) <= set(held(window)), "they are all of the one kind"
    assert READ_ONLY in dialog.asking.held.text()
    dialog.close()

    window.switch("Writes")
    assert HOLD.reason == ""
    window.preview("55260")
    assert view.foot.send.isEnabled()
    assert view.foot.send.toolTip() == "You are asked before anything is sent. (Ctrl+Return)"
    assert all(window.window.menus.actions[key].isEnabled() for key in WRITES)
    assert sandbox.writes() == []


def test_read_only_invites_to_nothing_and_says_why(
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    sandbox: RunningSandbox,
) -> None:
    window = bare_window
    save_connection(msgspec.structs.replace(connection, safe_mode="read-only"), secrets)
    window.open(connection.name)
    window.preview("55260")
    window.show_order("55260")
    assert "read-only" in window.view.header.state.text()
    assert "can be sent" not in window.view.header.state.text()
    assert window.view.starts.isHidden(), "no flow can start"
    assert window.view.foot.held.isVisible()
    assert window.view.foot.held.text() == "Read-only: nothing can be sent."
    # The shortcut says why, and isn't Return in the field that has the focus.
    window.in_front(window.window)
    window.page.ids.edit.setFocus()
    QTest.keyClick(window.page.ids.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "read-only" in window.window.status.currentMessage()
    assert "No ID was given" not in all_texts(window.page)
    # Found by what somebody calls it.
    window.run("palette")
    palette = window.dialog(Palette)
    for words in ("read only", "read-only", "color", "safe mode"):
        palette.field.setText(words)
        assert "safety" in {entry.key for entry in palette.model.rows}, words
    palette.close()
    assert sandbox.writes() == []


def test_send_stays_in_sight_in_the_smallest_window(window: Driver) -> None:
    window.preview("55260")
    window.show_order("55260")
    window.until(lambda: not window.view.starts.isHidden())
    window.assembly.theme.set_percent(130)
    window.window.resize(window.window.minimumSize())
    QApplication.processEvents()
    send = window.view.foot.send
    in_window = QRect(send.mapTo(window.window, QPoint(0, 0)), send.size())
    assert window.window.rect().contains(in_window)
    assert send.visibleRegion().boundingRect() == send.rect()


def held(window: Driver) -> list[QAbstractButton]:
    """The buttons that write, wherever they are."""
    places = (window.window, *window.window.findChildren(QDialog))
    return [button for place in places for button in place.findChildren(WritingButton)]


def test_nothing_is_offered_where_nothing_is_left_to_be_done(window: Driver, sandbox: RunningSandbox) -> None:
    order = STORIES["already-recorded"]
    (work,) = window.preview(order)
    assert (work.state, work.sendable) == ("in_klaviyo", False)
    assert window.view.foot.send.text() == "&Send…"
    assert not window.view.foot.send.isEnabled()
    assert "Nothing left to do" in window.view.foot.send.toolTip()
    window.run("send")
    assert sandbox.writes() == []


def test_an_external_id_that_is_missing_is_left_to_be_done(window: Driver) -> None:
    window.preview(STORIES["already-recorded"])
    plan = window.plan(STORIES["already-recorded"])

    def with_ids(*ids: str | None) -> bool:
        events = tuple(
            msgspec.structs.replace(event, external_id=each)
            for event, each in zip(plan.events, ids, strict=True)
        )
        return leaves_to_do(msgspec.structs.replace(plan, events=events))

    assert not with_ids("01E", "01F", "01G"), "another event's is left as it is"
    assert with_ids("01E", None, "01G")
    made_up = msgspec.structs.replace(plan, compensates="01E")
    assert not leaves_to_do(made_up)
    first = plan.events[0]
    second = msgspec.structs.replace(first, external_id=None)
    of_one_record = msgspec.structs.replace(plan, events=(first, second))
    assert not leaves_to_do(of_one_record), "a record has one external ID"
    assert plan.profile is not None
    unlinked = msgspec.structs.replace(plan.profile, rule="customer_transfer")
    assert leaves_to_do(msgspec.structs.replace(plan, profile=unlinked))
