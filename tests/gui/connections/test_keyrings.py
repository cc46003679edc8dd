"""Making a connection with a keyring that waits, or can't be used."""

from __future__ import annotations

import threading
from pathlib import Path

import keyring.errors
import pytest

from core.connections import Secrets
from core.paths import Paths
from gui.connections.wizard.dialog import ConnectionDialog
from gui.kit.question import Question
from tests.gui.connections.wizard import Wizard, stored
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, click


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
        assert "Waiting for the system keyring" in wizard.dialog.banner.text
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
        wizard.fill()
        wizard.dialog.save_page.name.setText("Borrowed")
        page, button = wizard.dialog.save_page, wizard.dialog.next
        saves = (page.what.text(), button.text())
        page.session_only.setChecked(True)
        assert (page.what.text(), button.text()) == ("It is kept until you close the window.", "&Use it now")
        page.session_only.setChecked(False)
        assert (page.what.text(), button.text()) == saves
        page.session_only.setChecked(True)
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
            assert question.text() == "Reopen “Borrowed” and remove 1 order from the list?"
            click(question.act)
        _, secrets = stored(tmp_path, keyring_backend, "Borrowed")
        assert secrets == Secrets(ipaas_password=info.ipaas_password, klaviyo_key=info.klaviyo_key)
        assert not status.session_only.isVisible()
