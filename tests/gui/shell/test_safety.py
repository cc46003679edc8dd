"""A connection that is set to read only is so at once, whatever is on the list or being sent."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer

from core.connection_store import ConnectionStore
from core.connections import Connection, SafeMode, Secrets
from core.credentials import CredentialStore
from core.errors import ReadOnlyConnection
from core.paths import Paths
from gui.connections.safety import SafetyDialog
from gui.kit.question import Question
from gui.orders.batches.dialog import BatchDialog
from gui.orders.page.confirm_send import ConfirmSend
from tests.gui.connections.wizard import Wizard
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.driver import TIMEOUT, Driver, click, press
from tests.support.window.fixtures import SaveConnection


def choose(window: Driver, mode: SafeMode) -> None:
    """As somebody does it: File, Colour and safe mode, the mode, Save."""
    window.run("safety")
    dialog = window.dialog(SafetyDialog)
    dialog.choice.radios[mode].setChecked(True)
    click(dialog.save)


def kept(tmp_path: Path, name: str) -> SafeMode:
    """What another start, or the command, finds."""
    store = ConnectionStore(Paths.under(tmp_path).connections, CredentialStore(MemoryKeyring()))
    return asyncio.run(store.load(name)).safe_mode


def test_read_only_is_saved_and_in_force_at_once_and_the_list_stays(
    window: Driver, connection: Connection, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    window.preview("55260", "55261")
    window.show_order("55260")
    before = window.plan("55260")
    assert window.view.foot.send.isEnabled()
    choose(window, "read-only")
    assert window.window.findChildren(Question) == [], "nothing to say no to"
    assert not window.view.foot.send.isEnabled()
    assert "read-only" in window.view.foot.send.toolTip()
    assert window.place.top.bar.mode.text() == "READ ONLY"
    window.until(lambda: kept(tmp_path, connection.name) == "read-only")
    assert window.plan("55260") is before, "the list stays"
    assert len(window.orders.works) == 2
    desk = window.session.desk.current
    assert desk is not None
    with pytest.raises(ReadOnlyConnection):
        desk.send(before)
    window.orders.send([before])
    window.until(lambda: not window.orders.sending)
    assert window.work("55260").state == "ready", "nothing left, and nothing is unknown"
    assert sandbox.writes() == []
    # And back, where it was opened to send.
    choose(window, "type-name")
    window.until(lambda: window.view.foot.send.isEnabled())
    assert window.place.batches.asks_for_name
    assert len(window.orders.works) == 2
    assert kept(tmp_path, connection.name) == "type-name"


def test_one_that_was_opened_to_read_only_is_reopened_to_send_or_stays_as_it_is(
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    tmp_path: Path,
) -> None:
    window = bare_window
    save_connection(msgspec.structs.replace(connection, safe_mode="read-only"), secrets)
    window.open(connection.name)
    window.preview("55260")
    choose(window, "confirm")
    question = window.dialog(Question)
    assert "stays read-only" in question.informativeText()
    press(question, Qt.Key.Key_Escape)
    window.until(lambda: not window.window.findChildren(Question))
    assert kept(tmp_path, connection.name) == "read-only"
    assert not window.view.foot.send.isEnabled()
    with window.qtbot.waitSignal(window.session.target_known, timeout=TIMEOUT):
        choose(window, "confirm")
        window.let_list_go()
    window.preview("55260")
    assert window.view.foot.send.isEnabled()
    assert kept(tmp_path, connection.name) == "confirm"


def test_while_orders_are_sent_nothing_more_begins_and_that_is_said(
    window: Driver, connection: Connection, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    orders = ("55260", "55261", "55262")
    window.preview(*orders)
    sandbox.fault("slow:100000", "/api/events$", method="POST", times=1_000)
    click(window.page.works.send_all)
    confirm = window.dialog(ConfirmSend)
    confirm.confirmed.setChecked(True)
    click(confirm.send)
    window.until(lambda: len([w for w in window.orders.works if w.state == "sending" and w.progress]) == 2)
    (waits,) = [work.transaction_id for work in window.orders.works if work.state == "waiting"]
    choose(window, "read-only")
    window.until(lambda: kept(tmp_path, connection.name) == "read-only")
    assert window.work(waits).state == "ready", "it didn't begin"
    told = window.page.banner.text
    assert "read-only now" in told
    assert "being sent right now are finished" in told
    sandbox.let_go()
    window.until(lambda: not window.orders.sending)
    assert sorted(window.work(each).state for each in orders) == ["ready", "recorded", "recorded"]


def test_a_batch_begins_no_further_order(
    window: Driver, connection: Connection, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    presenter = window.place.batches
    assert presenter.begin(["55260", "55261"], source="a test")
    window.until(lambda: presenter.view.stage == "asking")
    window.run("batches")
    dialog = window.dialog(BatchDialog)
    sandbox.fault("slow:100000", times=1_000)
    click(dialog.send)
    window.until(lambda: presenter.view.stage == "running")
    dialog.close()
    choose(window, "read-only")
    assert presenter.view.stage == "stopping"
    sandbox.let_go()
    window.until(lambda: presenter.view.stage == "open")
    assert "read-only now" in window.page.banner.text
    assert kept(tmp_path, connection.name) == "read-only"


def test_read_only_in_the_set_up_is_in_force_before_it_is_reopened(
    window: Driver, connection: Connection, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    window.preview("55260")
    window.connections.edit(connection.name)
    wizard = Wizard(window, sandbox)
    wizard.settle()
    wizard.choose()
    wizard.press_check()
    wizard.next(to=4)
    wizard.next(to=5)
    wizard.dialog.save_page.modes.choose("read-only")
    wizard.finish()
    press(window.dialog(Question), Qt.Key.Key_Escape)
    assert not window.view.foot.send.isEnabled()
    assert window.place.top.bar.mode.text() == "READ ONLY"
    assert kept(tmp_path, connection.name) == "read-only"
    assert window.work("55260").sendable, "the list stays"


def test_the_question_before_closing_goes_when_the_send_has_ended(
    window: Driver, sandbox: RunningSandbox
) -> None:
    long = order("twenty-lines")
    window.preview(long)
    of = len(window.plan(long).events)
    # Half of the answers are held, those to the attempts after them too: it lasts.
    sandbox.fault("slow:100000", "/api/events$", method="POST", times=1_000, every=2)
    confirm = window.confirm_send(long)
    confirm.confirmed.setChecked(True)
    click(confirm.send)
    state, progress = window.view.header.state, window.view.header.progress
    window.until(lambda: f" of {of} events" in state.text())
    assert progress.maximum() == of
    assert f" {progress.value()} of {of} events" in state.text()
    asked: list[bool] = []

    def let_go() -> None:
        asked.append(bool(window.window.findChildren(Question)))
        sandbox.let_go()

    QTimer.singleShot(0, window.window, let_go)
    assert not window.place.leaving.may_close(), "it stays, and says why"
    assert asked == [True]
    assert "Sending has finished" in window.window.status.currentMessage()
    assert window.work(long).state == "recorded"
    assert window.view.header.progress.isHidden()
