"""Fixtures of the window's tests. They run offscreen unless QT_QPA_PLATFORM says otherwise."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets
from core.credentials import CredentialStore
from core.paths import Paths
from core.words.language import ENGLISH
from core.words.recalled import know
from gui.connections.session import MakeServices
from gui.kit.language import speak
from gui.kit.theme import Theme
from gui.runtime import AsyncRuntime
from gui.shell.app import Assembly
from tests.support.large import large_collection, large_order
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver
from tests.support.window.editor import ORDER, Editor

if TYPE_CHECKING:
    # Its module asks for a Qt that pytest-qt has not loaded yet when conftest is imported.
    from pytestqt.modeltest import ModelTester

    from core.app import Services

SaveConnection = Callable[[Connection, Secrets], None]
CheckModel = Callable[[QAbstractItemModel], None]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it has no size hints; that is no fault of ours. And where one
    of thousands of waits for the window got no answer beside five other windows, it is tried once more, and told.
    """
    for item in items:
        if isinstance(item, pytest.Function) and "qapp" in item.fixturenames:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun="^TimeoutError"))


class PatientBot(QtBot):
    """Waits as long for everything as a busy machine may take."""

    def waitExposed(self, widget: QWidget, *, timeout: int = TIMEOUT) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = TIMEOUT, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: Any, *, timeout: int = TIMEOUT, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = TIMEOUT) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own waits five seconds."""
    return PatientBot(request)


@pytest.fixture
def runtime(qtbot: QtBot) -> Iterator[AsyncRuntime]:
    """A running asyncio thread that is wound up in order after the test."""
    made = AsyncRuntime()
    made.start()
    yield made
    with qtbot.waitSignal(made.stopped, timeout=TIMEOUT):
        made.shutdown()
    assert made.join(10)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme on the application, in its light colours; undone after the test."""
    made = Theme(qapp)
    made.set_scheme("light")
    yield made
    made.set_percent(100)
    made.deleteLater()


@pytest.fixture
def check_model(qtmodeltester: ModelTester) -> CheckModel:
    """Runs Qt's own tester over a model."""
    return qtmodeltester.check


@pytest.fixture
def make_services(tmp_path: Path, keyring_backend: MemoryKeyring) -> MakeServices:
    """Builds the program's services on folders of their own, as the window does it in its thread."""

    def make() -> Services:
        from core.app import build_services

        environ = {"RESEND_DESK_TIMEOUT": "3", "RESEND_DESK_READ_BACK": "20"}
        return build_services(Paths.under(tmp_path), keyring_backend=keyring_backend, environ=environ)

    return make


@pytest.fixture
def save_connection(tmp_path: Path, keyring_backend: MemoryKeyring) -> SaveConnection:
    """Saves a connection as an earlier session would have."""

    def save(connection: Connection, secrets: Secrets) -> None:
        store = ConnectionStore(Paths.under(tmp_path).connections, CredentialStore(keyring_backend))
        asyncio.run(store.save(connection, secrets))

    return save


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told from now on."""
    heard = list[str]()

    class Ear(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            assert isinstance(event, QAccessibleAnnouncementEvent)
            heard.append(event.message())

    monkeypatch.setattr("gui.kit.access.announce.QAccessible", Ear)
    return heard


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German, by Qt's own translators; to be asked for before the window."""
    from gui.kit.language.translators import install

    before = QLocale()
    install(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    know(None)
    speak(ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def bare_window(qtbot: QtBot, qapp: QApplication, make_services: MakeServices) -> Iterator[Driver]:
    """A window that is not shown yet; closed in order after the test."""
    driver = Driver(qtbot, Assembly(qapp, make_services))
    yield driver
    driver.end()


@pytest.fixture
def window(
    bare_window: Driver, connection: Connection, secrets: Secrets, save_connection: SaveConnection
) -> Driver:
    """A window that is open on the sandbox."""
    save_connection(connection, secrets)
    bare_window.open()
    return bare_window


@pytest.fixture
def editor(window: Driver) -> Editor:
    """The pane with a copy of the subscriber's own mapping."""
    window.preview(ORDER)
    made = Editor(window)
    made.begin()
    return made


@pytest.fixture
def large_window(
    qtbot: QtBot,
    qapp: QApplication,
    make_services: MakeServices,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    sandbox: RunningSandbox,
) -> Iterator[Callable[[], Driver]]:
    """Opens a new window on a sandbox with the large order and its mapping; all are closed after the test."""
    sandbox.put(transactions=[large_order()], collection=large_collection().raw[0])
    save_connection(connection, secrets)
    opened: list[Driver] = []

    def open_window() -> Driver:
        for driver in opened:
            driver.end()
        opened[:] = [Driver(qtbot, Assembly(qapp, make_services))]
        opened[0].open()
        return opened[0]

    yield open_window
    for driver in opened:
        driver.end()
