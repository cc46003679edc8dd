"""Making, editing, switching and deleting connections, with a keyring in memory."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring.errors
import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from core.app import Services, build_services
from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets
from core.credentials import CredentialStore
from core.mapping_choice import MappingChoice
from core.paths import Paths
from gui.connections.session import MakeServices
from gui.connections.wizard.dialog import ConnectionDialog
from gui.connections.wizard.page import ListPage
from gui.kit.labels import Badge
from gui.kit.question import Question
from gui.words.account import account_kind
from tests.support.canary import Canary
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click
from tests.support.window.fixtures import SaveConnection

TAKEN = "Harbor & Pine Outfitters – Harbor & Pine Outfitters (sandbox)"
"""What the set-up would call a connection to the sandbox."""


def stored(tmp_path: Path, ring: MemoryKeyring, name: str) -> tuple[Connection, Secrets]:
    """What was saved."""
    store = ConnectionStore(Paths.under(tmp_path).connections, CredentialStore(ring))

    async def read() -> tuple[Connection, Secrets]:
        return await store.load(name), await store.secrets(name)

    return asyncio.run(read())


class Wizard:
    """The dialog, page by page."""

    def __init__(self, driver: Driver, sandbox: RunningSandbox) -> None:
        self.driver = driver
        self.info = sandbox.info
        self.dialog = driver.dialog(ConnectionDialog)

    @property
    def page(self) -> int:
        return self.dialog.pages.currentIndex()

    def next(self, *, to: int) -> None:
        """Press Next, and wait for the page."""
        assert self.dialog.next.isEnabled(), self.dialog.banner.text
        click(self.dialog.next)
        self.driver.until(lambda: self.page == to or bool(self.dialog.banner.text))
        assert self.page == to, self.dialog.banner.text

    def save(self) -> None:
        """Enter what is right on every page, and press Save."""
        self.enter_password()
        self.choose()
        self.check_key(self.info.klaviyo_key)
        self.next(to=4)
        self.next(to=5)
        click(self.dialog.next)

    def finish(self) -> None:
        """Press Save, and at the examination that follows Finish."""
        self.next(to=6)
        assert self.dialog.examination_page.view.isVisible()
        click(self.dialog.next)

    def settle(self) -> None:
        """Wait until nothing runs."""
        self.driver.until(lambda: not self.driver.runtime.busy)

    def enter_password(self, password: str | None = None) -> None:
        page = self.dialog.sign_in_page
        page.place.setCurrentIndex(2)
        page.url.setText(self.info.ipaas_url)
        page.email.setText(self.info.ipaas_email)
        page.password.setText(self.info.ipaas_password if password is None else password)

    def choose(self) -> None:
        """Company and subscription."""
        self.next(to=1)
        self.next(to=2)
        self.next(to=3)

    def choose_outlet(self) -> None:
        """The company's other subscription, of an account of its own."""
        self.next(to=1)
        self.next(to=2)
        rows = self.dialog.subscription_page.list
        rows.setCurrentRow(next(row for row in range(rows.count()) if "outlet" in rows.item(row).text()))
        self.next(to=3)

    def check_key(self, key: str) -> None:
        self.dialog.klaviyo_page.key.setText(key)
        self.press_check()

    def press_check(self) -> None:
        """Press Check; and again while Klaviyo says that an account is read once a second only."""

        def answered() -> bool:
            if self.driver.runtime.busy:
                return False
            if "Too many requests" in self.dialog.banner.text:
                click(self.dialog.klaviyo_page.check)
                return False
            return True

        click(self.dialog.klaviyo_page.check)
        self.driver.until(answered)


@pytest.fixture
def wizard(bare_window: Driver, sandbox: RunningSandbox) -> Wizard:
    """The dialog as the first-run screen opens it."""
    bare_window.open_first_run()
    assert bare_window.window.pages.currentWidget() is bare_window.window.welcome
    click(bare_window.window.welcome.connect_button)
    return Wizard(bare_window, sandbox)


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
    assert "can read all that is needed" in result
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


@pytest.fixture
def canary(tmp_path: Path) -> Iterator[Canary]:
    """A stranger's server, which is every other machine."""
    with Canary(tmp_path).listening() as made:
        yield made


class TestBesideAStranger:
    """A network in which every other host is the canary."""

    @pytest.fixture
    def make_services(self, tmp_path: Path, keyring_backend: MemoryKeyring, canary: Canary) -> MakeServices:
        def make() -> Services:
            environ = {"RESEND_DESK_TIMEOUT": "5", **canary.environ}
            return build_services(Paths.under(tmp_path), keyring_backend=keyring_backend, environ=environ)

        return make

    def test_the_key_goes_nowhere_before_the_host_is_confirmed(self, wizard: Wizard, canary: Canary) -> None:
        wizard.enter_password()
        wizard.choose()
        page = wizard.dialog.klaviyo_page
        assert page.word.isHidden(), "this machine needs no word"
        page.url.setText("https://shop.example.com")
        page.key.setText("pk_canary")
        assert page.word.isVisible()
        assert "shop.example.com" in page.word.tick.text()
        assert not page.check.isEnabled()
        click(page.check)
        # Nor by any other way into the services.
        page.check_requested.emit(page.form_data())
        wizard.settle()
        assert "shop.example.com" in wizard.dialog.banner.text
        assert canary.heard == []
        click(page.word.tick)
        page.url.setText("https://ipaas.example")
        assert not page.word.tick.isChecked(), "the word was for another host"
        assert not page.check.isEnabled()
        page.url.setText("https://shop.example.com")
        click(page.word.tick)
        click(page.check)
        wizard.settle()
        assert any("pk_canary" in request for request in canary.heard), "then it is sent there"
        assert not wizard.dialog.next.isEnabled()

    def test_a_host_that_was_confirmed_stays_so_when_its_connection_is_edited(
        self, bare_window: Driver, connection: Connection, secrets: Secrets, save_connection: SaveConnection
    ) -> None:
        hosts = ("ipaas.example", "shop.example.com")
        urls = {"ipaas_url": f"https://{hosts[0]}", "klaviyo_url": f"https://{hosts[1]}"}
        save_connection(msgspec.structs.replace(connection, confirmed_hosts=hosts, **urls), secrets)
        with bare_window.qtbot.waitSignal(bare_window.session.desk_opened, timeout=TIMEOUT):
            bare_window.open_without_waiting()
        bare_window.connections.edit(connection.name)
        dialog = bare_window.dialog(ConnectionDialog)
        for page in (dialog.sign_in_page, dialog.klaviyo_page):
            bare_window.until(page.word.tick.isChecked)
            assert page.form_data().confirmed in hosts
            page.url.setText("https://other.example.com")
            assert page.word.pending

    def test_the_password_and_the_token_wait_for_the_word_too(self, wizard: Wizard, canary: Canary) -> None:
        page = wizard.dialog.sign_in_page
        wizard.enter_password("canary-password")
        page.url.setText("https://ipaas.example")
        assert page.word.isVisible()
        assert not wizard.dialog.next.isEnabled()
        page.by_token.setChecked(True)
        page.token.setText("canary-token")
        assert not wizard.dialog.next.isEnabled()
        click(wizard.dialog.next)
        wizard.settle()
        assert canary.heard == []
        page.by_password.setChecked(True)
        click(page.word.tick)
        click(wizard.dialog.next)
        wizard.settle()
        assert any("canary-password" in request for request in canary.heard)
        assert wizard.page == 0


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
    assert "can't be told" in klaviyo.result.text()
    assert not wizard.dialog.next.isEnabled()
    assert "Whether “Harbor & Pine Outfitters (sandbox)” is the account" in klaviyo.result.text()
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


def test_plain_http_elsewhere_is_refused(wizard: Wizard) -> None:
    wizard.enter_password()
    wizard.dialog.sign_in_page.url.setText("http://ipaas.example")
    click(wizard.dialog.next)
    wizard.settle()
    assert wizard.page == 0
    assert "not secure" in wizard.dialog.banner.text


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


class SlowKeyring(MemoryKeyring):
    """A keyring that waits for its prompt."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answered.wait(60)
        super().set_password(service, username, password)


class TestAKeyringThatWaits:
    """Its prompt stands behind the window, say."""

    @pytest.fixture
    def keyring_backend(self) -> MemoryKeyring:
        return SlowKeyring()

    def test_the_set_up_says_what_it_waits_for_and_can_be_left(
        self, wizard: Wizard, keyring_backend: SlowKeyring
    ) -> None:
        wizard.save()
        wizard.driver.until(lambda: bool(wizard.dialog.banner.text))
        assert "Waiting for the system's keyring" in wizard.dialog.banner.text
        assert wizard.dialog.cancel.isEnabled()
        click(wizard.dialog.cancel)
        wizard.driver.until(lambda: not wizard.driver.window.findChildren(ConnectionDialog))
        wizard.settle()
        keyring_backend.answered.set()
        assert wizard.driver.connection_names == ()


class LockedKeyring(MemoryKeyring):
    """A keyring that can't be unlocked."""

    locked = True

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")
        super().set_password(service, username, password)


class TestWithoutKeyring:
    """A machine whose keyring can't be used."""

    @pytest.fixture
    def keyring_backend(self) -> MemoryKeyring:
        return LockedKeyring()

    def test_nothing_is_saved_and_the_dialog_says_why(self, wizard: Wizard, tmp_path: Path) -> None:
        wizard.save()
        wizard.settle()
        assert "keyring is not available" in wizard.dialog.banner.text
        assert "tick “Use it for this session only” in the last step" in wizard.dialog.banner.text
        assert wizard.dialog.isVisible()
        assert not Paths.under(tmp_path).connections.exists()
        # The card ticks it, too.
        assert wizard.dialog.banner.action.text() == "Use it for this session only"
        click(wizard.dialog.banner.action)
        wizard.driver.until(lambda: wizard.page == 6)
        assert wizard.dialog.save_page.session_only.isChecked()
        assert not Paths.under(tmp_path).connections.exists()

    def test_it_is_used_for_this_session_only_and_saved_later(
        self,
        wizard: Wizard,
        sandbox: RunningSandbox,
        tmp_path: Path,
        keyring_backend: LockedKeyring,
    ) -> None:
        driver, info = wizard.driver, wizard.info
        status = driver.place.top.bar
        wizard.enter_password()
        wizard.choose()
        wizard.check_key(info.klaviyo_key)
        wizard.next(to=4)
        wizard.next(to=5)
        wizard.dialog.save_page.name.setText("Borrowed")
        wizard.dialog.save_page.session_only.setChecked(True)
        with driver.qtbot.waitSignal(driver.session.target_known, timeout=TIMEOUT):
            wizard.finish()
        assert driver.connection_names == ("Borrowed",)
        assert status.session_only.isVisible()
        assert "THIS SESSION ONLY" in status.session_only.text()
        driver.preview("55260")
        assert status.session_only.isVisible()
        written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
        assert not [
            each for each in ("Borrowed", info.ipaas_password, info.klaviyo_key) if each.encode() in written
        ]
        assert keyring_backend.entries == {}
        # And once there is a keyring:
        keyring_backend.locked = False
        driver.connections.edit("Borrowed")
        again = Wizard(driver, sandbox)
        again.settle()
        again.choose()
        again.press_check()
        again.next(to=4)
        again.next(to=5)
        assert again.dialog.save_page.session_only.isChecked()
        again.dialog.save_page.session_only.setChecked(False)
        with driver.qtbot.waitSignal(driver.session.target_known, timeout=TIMEOUT):
            again.finish()
            question = driver.dialog(Question)
            assert question.text() == "Open “Borrowed” anew, and take 1 order off the list?"
            click(question.act)
        _, secrets = stored(tmp_path, keyring_backend, "Borrowed")
        assert secrets == Secrets(ipaas_password=info.ipaas_password, klaviyo_key=info.klaviyo_key)
        assert not status.session_only.isVisible()


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


def test_saved_secrets_go_to_their_own_host_only(window: Driver, sandbox: RunningSandbox) -> None:
    window.connections.edit("Sandbox")
    wizard = Wizard(window, sandbox)
    wizard.settle()
    other = sandbox.info.ipaas_url.replace("127.0.0.1", "localhost")
    wizard.dialog.sign_in_page.url.setText(other)
    before = len(sandbox.requests("ipaas"))
    click(wizard.dialog.next)
    wizard.settle()
    logins = [each for each in sandbox.requests("ipaas")[before:] if each["path"].endswith("/Auth/Login")]
    assert all(sandbox.info.ipaas_password not in each["body"] for each in logins)
    assert wizard.page == 0
    assert wizard.dialog.banner.text


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
