"""Making a connection: what is asked, what is refused, and what is kept of it."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.connections import Connection, Secrets
from core.mapping_choice import MappingChoice
from gui.connections.wizard.page import ListPage
from tests.gui.connections.wizard import Wizard, stored
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, all_texts, click

TAKEN = "Harbor & Pine Outfitters – Harbor & Pine Outfitters (sandbox)"
"""What the set-up would call a connection to the sandbox."""


def test_the_first_run_makes_a_connection_and_opens_it(
    wizard: Wizard,
    tmp_path: Path,
    keyring_backend: MemoryKeyring,
    connection: Connection,
    secrets: Secrets,
) -> None:
    dialog, info = wizard.dialog, wizard.info
    services = wizard.driver.session.services
    assert services is not None
    services.connections.use_for_session(msgspec.structs.replace(connection, name=TAKEN), secrets)
    assert not dialog.next.isEnabled()
    wizard.enter_password()
    wizard.choose()
    assert dialog.klaviyo_page.url.text() == info.klaviyo_url
    assert not dialog.next.isEnabled(), "a key that was not checked can't be saved"
    wizard.check_key(info.klaviyo_key)
    result = dialog.klaviyo_page.result.text()
    assert "This key belongs to" in result
    assert "can read everything needed" in result
    wizard.next(to=4)
    wizard.next(to=5)
    name = dialog.save_page.name
    assert name.text() == f"{TAKEN} 2", "the suggested name is a free one"
    name.setText(f" {TAKEN} ")
    assert not dialog.next.isEnabled()
    assert dialog.lacks.text() == f"Another connection is called “{TAKEN}”. Choose another name."
    assert dialog.save_page.free.text().replace("&&", "&") == f"Call it “{TAKEN} 2”"
    click(dialog.save_page.free)
    assert (name.text(), name.hasFocus(), dialog.next.isEnabled()) == (f"{TAKEN} 2", True, True)
    assert dialog.save_page.free.isHidden()
    name.setText("My sandbox")
    assert dialog.save_page.modes.mode == "confirm"
    dialog.save_page.modes.radios["type-name"].setChecked(True)
    assert not any(secret in all_texts(dialog) for secret in (info.ipaas_password, info.klaviyo_key))
    session = wizard.driver.session
    with wizard.driver.qtbot.waitSignal(session.target_known, timeout=TIMEOUT):
        wizard.finish()
    assert session.connection is not None
    assert session.connection.name == "My sandbox"
    connection, secrets = stored(tmp_path, keyring_backend, "My sandbox")
    assert connection.subscription_id == info.subscription_id
    assert connection.mapping == MappingChoice()
    assert connection.safe_mode == "type-name"
    assert secrets == Secrets(ipaas_password=info.ipaas_password, klaviyo_key=info.klaviyo_key)
    written = "".join(path.read_text("utf-8") for path in tmp_path.rglob("*.json"))
    assert info.ipaas_password not in written
    assert info.klaviyo_key not in written


def test_a_company_token_needs_no_password(
    wizard: Wizard, tmp_path: Path, keyring_backend: MemoryKeyring
) -> None:
    page = wizard.dialog.sign_in_page
    wizard.enter_password("will not be used")
    page.by_token.setChecked(True)
    assert page.password.isHidden()
    page.token.setText(wizard.info.ipaas_token)
    wizard.choose()
    wizard.check_key(wizard.info.klaviyo_key)
    wizard.next(to=4)
    wizard.next(to=5)
    with wizard.driver.qtbot.waitSignal(wizard.driver.session.target_known, timeout=TIMEOUT):
        wizard.finish()
    name = wizard.dialog.saved_name
    connection, secrets = stored(tmp_path, keyring_backend, name)
    assert connection.sign_in == "token"
    assert secrets == Secrets(ipaas_token=wizard.info.ipaas_token, klaviyo_key=wizard.info.klaviyo_key)


def test_a_mapping_that_is_not_listed_is_chosen_in_the_set_up(
    wizard: Wizard, sandbox: RunningSandbox, tmp_path: Path, keyring_backend: MemoryKeyring
) -> None:
    sandbox.fault("status:501", "MappingCollections", method="GET", times=9)
    wizard.enter_password()
    wizard.choose()
    wizard.check_key(wizard.info.klaviyo_key)
    wizard.next(to=4)
    dialog = wizard.dialog
    click(dialog.next)
    wizard.settle()
    assert wizard.page == 4
    assert "doesn't list the mapping collections" in dialog.banner.text
    dialog.mapping_page.fields.radios["ids"].setChecked(True)
    assert not dialog.next.isEnabled()
    dialog.mapping_page.fields.ids.setText("90211")
    wizard.next(to=5)
    assert "iPaaS.com's collection 90211" in all_texts(dialog.save_page)
    with wizard.driver.qtbot.waitSignal(wizard.driver.session.target_known, timeout=TIMEOUT):
        wizard.finish()
    connection, _ = stored(tmp_path, keyring_backend, dialog.saved_name)
    assert connection.mapping == MappingChoice(source="ids", ids=("90211",))
    wizard.driver.connections.edit(dialog.saved_name)
    again = Wizard(wizard.driver, sandbox).dialog
    wizard.driver.until(lambda: again.mapping_page.fields.ids.text() == "90211")
    assert again.mapping_page.choice == connection.mapping


def test_a_list_of_thousands_is_filled_in_parts(qtbot: QtBot) -> None:
    page = ListPage("Choose", "one of these", "&Companies")
    qtbot.addWidget(page)
    page.fill_list([(f"Company {n}", n) for n in range(1_000)], 700, barred=(701,))
    assert 0 < page.list.count() < 1_000, "the window is free in between"
    assert not page.complete
    qtbot.waitUntil(lambda: page.list.count() == 1_000)
    assert page.chosen() == 700
    assert page.complete
    page.list.setCurrentRow(701)
    assert not page.complete
    page.fill_list([("The only one", "only")], 0)
    QApplication.processEvents()
    assert (page.list.count(), page.chosen()) == (1, "only")


def test_only_klaviyos_subscriptions_can_be_chosen(wizard: Wizard) -> None:
    wizard.enter_password()
    wizard.next(to=1)
    wizard.next(to=2)
    page = wizard.dialog.subscription_page
    rows = [page.list.item(row) for row in range(page.list.count())]
    shop = next(row for row in rows if row.text().startswith("BigCommerce"))
    assert "not Klaviyo's, so it can't be chosen" in shop.text()
    assert not shop.flags() & Qt.ItemFlag.ItemIsEnabled
    page.list.setCurrentItem(shop)
    assert not wizard.dialog.next.isEnabled()
    page.list.setCurrentRow(0)
    assert wizard.dialog.next.isEnabled()


def test_another_account_is_refused_with_both_names(wizard: Wizard) -> None:
    wizard.enter_password()
    wizard.choose_outlet()
    wizard.check_key(wizard.info.klaviyo_key)
    said = wizard.dialog.banner.text
    assert "another Klaviyo account" in said
    for name in ("Harbor & Pine Outfitters (sandbox)", "Harbor & Pine Outlet"):
        assert name in said
    assert not wizard.dialog.next.isEnabled()


def test_an_account_that_cannot_be_told_is_confirmed_by_name(
    wizard: Wizard, sandbox: RunningSandbox, tmp_path: Path, keyring_backend: MemoryKeyring
) -> None:
    sandbox.put(subscriptions=[{"id": 1804, "settings": {"API Key": None}}])
    wizard.enter_password()
    wizard.choose_outlet()
    wizard.check_key(wizard.info.klaviyo_key)
    klaviyo = wizard.dialog.klaviyo_page
    assert "Can't tell whether" in klaviyo.result.text()
    assert not wizard.dialog.next.isEnabled()
    assert "whether “Harbor & Pine Outfitters (sandbox)” is the subscription" in klaviyo.result.text()
    click(klaviyo.right_account)
    wizard.next(to=4)
    wizard.next(to=5)
    with wizard.driver.qtbot.waitSignal(wizard.driver.session.target_known, timeout=TIMEOUT):
        wizard.finish()
    connection, _ = stored(tmp_path, keyring_backend, wizard.dialog.saved_name)
    assert connection.account_id == "SbxHP1"
    assert connection.confirmed_hosts == ()


def test_a_wrong_password_is_told_in_the_dialog(wizard: Wizard) -> None:
    wizard.enter_password("wrong")
    click(wizard.dialog.next)
    wizard.settle()
    assert wizard.page == 0
    assert "refused the sign-in" in wizard.dialog.banner.text
    assert "What to do:" in wizard.dialog.banner.text
    assert wizard.dialog.next.isEnabled()


def test_a_wrong_key_can_not_be_saved(wizard: Wizard) -> None:
    wizard.enter_password()
    wizard.choose()
    wizard.check_key("pk_wrong")
    assert "What to do:" in wizard.dialog.banner.text
    assert "pk_wrong" not in all_texts(wizard.dialog)
    assert not wizard.dialog.next.isEnabled()
    wizard.check_key(wizard.info.klaviyo_key)
    assert wizard.dialog.next.isEnabled()
    wizard.dialog.klaviyo_page.key.setText("pk_changed")
    assert not wizard.dialog.next.isEnabled(), "another key must be checked anew"


def test_secrets_are_masked(wizard: Wizard) -> None:
    fields = (
        wizard.dialog.sign_in_page.password,
        wizard.dialog.sign_in_page.token,
        wizard.dialog.klaviyo_page.key,
    )
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Password}
    for field in fields:
        field.setText("something secret")
        field.selectAll()
        field.copy()
        assert wizard.driver.assembly.app.clipboard().text() != "something secret"
