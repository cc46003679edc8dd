"""Which hosts the secrets of a connection go to: their own, or one that was confirmed by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.app import Services, build_services
from core.connections import Connection, Secrets
from core.paths import Paths
from gui.connections.session import MakeServices
from gui.connections.wizard.dialog import ConnectionDialog
from tests.gui.connections.wizard import Wizard
from tests.support.canary import Canary
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, click
from tests.support.window.fixtures import SaveConnection


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


def test_plain_http_elsewhere_is_refused(wizard: Wizard) -> None:
    wizard.enter_password()
    wizard.dialog.sign_in_page.url.setText("http://ipaas.example")
    click(wizard.dialog.next)
    wizard.settle()
    assert wizard.page == 0
    assert "not secure" in wizard.dialog.banner.text


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
