"""The first day with a real account: a fresh home, a real keyring, the set-up by keyboard alone, its examination, the
first preview. And again where one thing about the two systems is other than assumed: then the examination names it, or
the set-up says why it can't go on, and the preview is what it would be, or blocked with its cause.

Two of these stories are told in each run of the tests; `make first-day` tells all.
"""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.app import Services, build_services
from core.paths import Paths
from core.sandbox.options import Options
from core.sandbox.world import World
from gui.connections.wizard.dialog import ConnectionDialog
from gui.shell.app import Assembly
from tests.support.altered import Alteration, AlteredTransport
from tests.support.assumptions import ASSUMPTIONS, Assumption
from tests.support.keyring_session import keyring_session, short_folder
from tests.support.sandbox import RunningSandbox
from tests.support.small_world import IPAAS, KLAVIYO
from tests.support.window.driver import TIMEOUT, Driver

__all__ = ["keyring_session", "short_folder"]
"""(Fixtures.)"""

ORDER = "55260"
_IN_SHORT = ("a gateway answers for links", "no collection is ours")
_ALT = Qt.KeyboardModifier.AltModifier

pytestmark = [
    # The D-Bus client of the keyring leaves its socket to the garbage collector.
    pytest.mark.filterwarnings(
        "ignore:unclosed:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
    ),
    pytest.mark.timeout(900),
]


def chosen() -> Sequence[str]:
    """The stories of this run: all of them, or two."""
    return sorted(ASSUMPTIONS) if os.environ.get("RESEND_DESK_FIRST_DAY") == "all" else _IN_SHORT


class Keyboard:
    """Somebody without a mouse, in front of a dialog."""

    def __init__(self, window: Driver, dialog: QDialog) -> None:
        self._window = window
        self._dialog = dialog
        window.in_front(dialog)

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        found = self._dialog.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key) -> None:
        """One key."""
        QTest.keyClick(self.focus, key)

    def alt(self, letter: str) -> None:
        """A letter that is underlined."""
        QTest.keyClick(self.focus, Qt.Key(ord(letter.upper())), _ALT)

    def type(self, text: str) -> None:
        """A text, in place of what is chosen."""
        QTest.keyClicks(self.focus, text)


class FirstDay:
    """One window on a fresh home and a real keyring."""

    def __init__(self, window: Driver) -> None:
        self.window = window
        self.baseline: tuple[bytes, ...] = ()
        self._names = itertools.count(1)

    def set_up(
        self, url: str, key: str, *, email: str = "", password: str = "", token: str = ""
    ) -> ConnectionDialog:
        """Go through the set-up by keyboard, until it ends or says why it can't go on."""
        window = self.window
        window.until(lambda: not window.window.findChildren(ConnectionDialog))
        window.in_front(window.window)
        QTest.keyClick(window.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        dialog = window.dialog(ConnectionDialog)
        keys = Keyboard(window, dialog)
        assert keys.focus is dialog.sign_in_page.email, "the next input"
        keys.alt("s")
        keys.press(Qt.Key.Key_End)  # another address
        keys.alt("a")
        keys.type(url)
        if token:
            keys.alt("t")
            window.until(dialog.sign_in_page.token.isVisible)
            keys.alt("o")
            keys.type(token)
        else:
            keys.alt("m")
            keys.type(email)
            keys.alt("p")
            keys.type(password)
        for page in (1, 2, 3):
            keys.press(Qt.Key.Key_Return)
            if not self._went_on(dialog, page):
                return dialog
        keys.type(key)
        keys.press(Qt.Key.Key_Return)  # checks it: Next is grey until then
        window.until(lambda: dialog.klaviyo_page.card.isVisible() or bool(dialog.banner.text))
        window.until(lambda: not window.runtime.busy)
        if dialog.banner.text:
            return dialog
        if not dialog.klaviyo_page.right_account.isHidden():
            assert dialog.klaviyo_page.right_account.hasFocus(), "the next input"
            keys.press(Qt.Key.Key_Space)
        for page in (4, 5, 6):
            if page == 6:
                QTest.keyClick(keys.focus, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                keys.type(f"Day {next(self._names)}")
            keys.press(Qt.Key.Key_Return)
            if not self._went_on(dialog, page):
                return dialog
        window.until(lambda: not dialog.examination_page.view.stop.isVisible())
        return dialog

    def _went_on(self, dialog: ConnectionDialog, page: int) -> bool:
        runtime = self.window.runtime  # (that the keyring is waited for is no end)
        self.window.until(
            lambda: dialog.pages.currentIndex() == page or bool(dialog.banner.text and not runtime.busy)
        )
        return dialog.pages.currentIndex() == page

    def finish(self, dialog: ConnectionDialog) -> None:
        """Leave the set-up, which opens what was saved."""
        session = self.window.session
        with self.window.qtbot.waitSignal(session.desk_opened, timeout=TIMEOUT):
            QTest.keyClick(dialog, Qt.Key.Key_Return)
            self.window.let_list_go()

    def previewed(self) -> tuple[bytes, ...] | str:
        """The payloads of the order; or why it is blocked, and what to do."""
        self.window.preview(ORDER)
        plan = self.window.plan(ORDER)
        if plan.ready:
            return tuple(bytes(event.request.body) for event in plan.events)
        assert plan.blocked_by
        assert all(notice.title and notice.hint for notice in plan.blocked_by), plan.blocked_by
        return "; ".join(notice.title for notice in plan.blocked_by)


@pytest.fixture
def home(tmp_path: Path, keyring_session: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A home in which nothing was done yet, in a session with a keyring."""
    for name in ("PYTHON_KEYRING_BACKEND", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring_session["DBUS_SESSION_BUS_ADDRESS"])
    return Paths.under(tmp_path / "fresh")


@pytest.fixture
def first_day(home: Paths, qtbot: QtBot, qapp: QApplication) -> Iterator[FirstDay]:
    """The window; closed in order after the test."""

    def make() -> Services:
        environ = {"RESEND_DESK_TIMEOUT": "5", "RESEND_DESK_READ_BACK": "5"}
        return build_services(home, environ=environ)

    driver = Driver(qtbot, Assembly(qapp, make))
    yield FirstDay(driver)
    driver.end()
    gc.collect()  # the sockets of the keyring's client, while they are no warning


def test_the_first_day(first_day: FirstDay, home: Paths, sandbox: RunningSandbox) -> None:
    window, info = first_day.window, sandbox.info
    window.open_first_run()
    assert not home.connections.exists()
    dialog = first_day.set_up(
        info.ipaas_url, info.klaviyo_key, email=info.ipaas_email, password=info.ipaas_password
    )
    view = dialog.examination_page.view
    assert view.verdict.text().startswith("Nothing failed: "), dialog.banner.text or view.verdict.text()
    first_day.finish(dialog)
    assert isinstance(first_day.previewed(), tuple)
    assert sandbox.writes() == []
    written = b"".join(file.read_bytes() for file in home.data.parent.rglob("*") if file.is_file())
    assert not [each for each in (info.ipaas_password, info.klaviyo_key) if each.encode() in written]
    # And again, on systems that answer otherwise.
    services = window.session.services
    assert services is not None
    first_day.baseline = tell(first_day, services, None)
    assert len(first_day.baseline) > 1
    wrong = {name: said for name in chosen() if (said := story(first_day, services, ASSUMPTIONS[name]))}
    assert wrong == {}


def story(day: FirstDay, services: Services, assumption: Assumption) -> str:
    """What is wrong with the day on which an assumption isn't so; empty when nothing is."""
    shutil.rmtree(services.paths.collections, ignore_errors=True)  # a fresh home has no copy of the mapping
    try:
        found = tell(day, services, assumption)
    except AssertionError as error:
        return str(error)
    return "" if found in ((), day.baseline) else f"another payload: {found!r}"


def tell(day: FirstDay, services: Services, assumption: Assumption | None) -> tuple[bytes, ...]:
    """Set-up, examination and preview. The payloads; none where something was said in their place. AssertionError
    where nobody said anything.
    """
    alterations: tuple[Alteration, ...] = () if assumption is None else (assumption.alteration,)
    world = World(Options(latency=0, visibility=0, token_lifetime=3600, rate_limits=False, clock=time.time))
    world.klaviyo_url = KLAVIYO
    services.factory.transport = AlteredTransport(world, alterations)
    accounts = world.ipaas.accounts
    key = next(iter(accounts["klaviyo"]["keys"]))
    dialog = day.set_up(IPAAS, key, token=accounts["api_token"])
    if dialog.banner.text:
        said = dialog.banner.text
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        day.window.until(lambda: not day.window.window.findChildren(ConnectionDialog))
        assert "What to do" in said, f"the set-up ends without a word of what to do: {said}"
        return ()
    findings = dict(dialog.examination_page.view.findings)
    day.finish(dialog)
    if assumption is not None and assumption.check:
        finding = findings[assumption.check]
        assert finding.outcome == assumption.outcome, f"not named: {finding}"
        assert assumption.word in f"{finding.detail} {finding.hint}", f"not named: {finding}"
    payloads = day.previewed()
    name = day.window.session.connection
    assert name is not None
    with day.window.qtbot.waitSignal(day.window.session.desk_closed, timeout=TIMEOUT):
        day.window.session.forget(name.name)
    return payloads if isinstance(payloads, tuple) else ()
