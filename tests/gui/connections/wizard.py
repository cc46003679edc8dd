"""The dialog that makes a connection, as its tests walk through it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets
from core.credentials import CredentialStore
from core.paths import Paths
from gui.connections.wizard.dialog import ConnectionDialog
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, click


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

    def fill(self) -> None:
        """Enter what is right on every page, up to the last one."""
        self.enter_password()
        self.choose()
        self.check_key(self.info.klaviyo_key)
        self.next(to=4)
        self.next(to=5)

    def save(self) -> None:
        """Enter what is right on every page, and press Save."""
        self.fill()
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


def stored(tmp_path: Path, ring: MemoryKeyring, name: str) -> tuple[Connection, Secrets]:
    """What was saved."""
    store = ConnectionStore(Paths.under(tmp_path).connections, CredentialStore(ring))

    async def read() -> tuple[Connection, Secrets]:
        return await store.load(name), await store.secrets(name)

    return asyncio.run(read())
