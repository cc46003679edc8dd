"""Connections that are there: opened, edited, switched, deleted, and what the bar says of them."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtWidgets import QMessageBox

from core.connections import Connection, Secrets
from gui.kit.labels import Badge
from gui.words.account import account_kind
from tests.gui.connections.wizard import Wizard, stored
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, click
from tests.support.window.fixtures import SaveConnection


def test_editing_keeps_the_secrets_that_are_left_empty(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path, keyring_backend: MemoryKeyring
) -> None:
    window.connections.edit("Sandbox")
    wizard = Wizard(window, sandbox)
    wizard.settle()
    page = wizard.dialog.sign_in_page
    assert page.email.text() == sandbox.info.ipaas_email
    assert page.password.text() == ""
    wizard.choose()
    wizard.press_check()
    wizard.next(to=4)
    wizard.next(to=5)
    assert wizard.dialog.save_page.name.text() == "Sandbox"
    wizard.dialog.save_page.name.setText("Renamed")
    with window.qtbot.waitSignal(window.session.target_known, timeout=TIMEOUT):
        wizard.finish()
    _connection, secrets = stored(tmp_path, keyring_backend, "Renamed")
    assert secrets.klaviyo_key == sandbox.info.klaviyo_key
    assert secrets.ipaas_password == sandbox.info.ipaas_password
    assert window.connection_names == ("Renamed",)


def test_switching_and_deleting(
    window: Driver, connection: Connection, secrets: Secrets, save_connection: SaveConnection
) -> None:
    window.preview("55260")
    save_connection(msgspec.structs.replace(connection, name="Second"), secrets)
    window.switch("Second")
    assert window.orders.works == ()
    assert window.page.right.currentIndex() == 0
    assert window.place.top.bar.connection.text() == "Second"
    window.connections.delete("Second")
    box = window.window.findChildren(QMessageBox)[-1]
    with window.qtbot.waitSignal(window.session.desk_closed, timeout=TIMEOUT):
        next(each for each in box.buttons() if "Delete" in each.text()).click()
    assert window.connection_names == ("Sandbox",)
    assert window.window.pages.currentWidget() is window.window.welcome


def test_the_demo_opens_from_the_first_run_screen(bare_window: Driver) -> None:
    bare_window.open_first_run()
    with bare_window.qtbot.waitSignals(
        [bare_window.session.target_known, bare_window.place.recent.page_ready], timeout=TIMEOUT
    ):
        click(bare_window.window.welcome.demo_button)
    assert bare_window.place.top.bar.badge.text() == "DEMO"
    (work,) = bare_window.preview("55260")
    assert work.state == "ready"


def test_a_connection_without_its_secrets_says_so(
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    keyring_backend: MemoryKeyring,
) -> None:
    save_connection(connection, secrets)
    keyring_backend.entries.clear()
    with bare_window.qtbot.waitSignal(bare_window.session.failed, timeout=TIMEOUT):
        bare_window.open_without_waiting()
    welcome = bare_window.window.welcome
    assert "credentials are missing" in welcome.banner.text
    assert welcome.banner.retry.hasFocus()
    assert bare_window.window.menus.submenus["edit"].isEnabled()


def test_the_badge_says_live_or_test(window: Driver) -> None:
    target = window.session.target
    assert target is not None
    expected = {True: "TEST", False: "LIVE", None: "UNKNOWN ACCOUNT"}
    assert window.place.top.bar.badge.text() == expected[target.test_account]
    for test_account, text in expected.items():
        changed = msgspec.structs.replace(target, test_account=test_account)
        window.place.top.bar.badge.say(*account_kind(changed, demo=False))
        assert window.place.top.bar.badge.text() == text


def test_bar_and_confirmation_say_the_same_of_an_account_that_could_not_be_read_at_first(
    bare_window: Driver,
    sandbox: RunningSandbox,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
) -> None:
    save_connection(connection, secrets)
    badge = bare_window.place.top.bar.badge
    sandbox.fault("html", "^/api/accounts", times=1000)
    bare_window.open()
    (before,) = bare_window.preview("55260")
    assert before.plan is not None
    assert before.plan.target is not None
    assert before.plan.target.test_account is None
    assert badge.text() == "UNKNOWN ACCOUNT"
    sandbox.let_go()
    bare_window.preview("55262")
    assert badge.text() == "TEST"
    for order in ("55262", "55260"):
        dialog = bare_window.confirm_send(order)
        assert [each.text() for each in dialog.findChildren(Badge)] == [badge.text()]
        dialog.reject()
