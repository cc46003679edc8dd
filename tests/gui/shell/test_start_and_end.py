"""The window from its start to its end: what is loaded and painted first, what is tried again, what is waited for."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.app import Services
from core.connections import Connection, Secrets
from core.errors import ConfigurationError
from core.home.presence import Presence
from core.paths import Paths
from gui.connections.session import MakeServices
from gui.connections.wish import Wish
from gui.shell.app import Assembly
from tests.support.window.driver import TIMEOUT, Driver, click
from tests.support.window.fixtures import SaveConnection


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    code = "import sys, gui.shell.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    later = {"asyncio", "httpx", "msgspec", "pygments", "starlette", "tree_sitter", "keyring", "sqlite3"}
    assert loaded & (later | {"decimal", "socket", "gui.shell.contents", "gui.shell.workplace"}) == set()


def test_no_names_of_qt_are_made_before_the_first_paint(tmp_path: Path) -> None:
    """All of its enumerations at once: an eighth of the time to an empty window. (The screen is a small one.)"""
    code = (
        "import sys; from pathlib import Path; from gui.display import check_qt; check_qt()\n"
        "import PySide6.QtCore; import gui.shell.app as app; from gui.connections.wish import Wish\n"
        "app._hear = lambda assembly, _: (print('Qt' in vars(PySide6.QtCore)), assembly.window.end())\n"
        "app.run_window(Wish(), {}, Path(sys.argv[1]))"
    )
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True, env=environ
    )
    assert done.stdout.split() == ["False"]


def test_the_frame_is_painted_before_it_is_filled_and_that_before_anything_else_is_built(
    qtbot: QtBot, qapp: QApplication, make_services: MakeServices
) -> None:
    assembly = Assembly(qapp, make_services)
    window = assembly.window
    built: list[bool] = []
    window.painted.connect(lambda: built.append(assembly.built))
    window.framed.connect(lambda: built.append(window.filled))
    with qtbot.waitSignal(window.painted, timeout=TIMEOUT):
        assembly.show(Wish(), {})
        built.append(window.filled)
    assert built == [False, False, False]
    size = window.size()
    with qtbot.waitSignal(assembly.begun, timeout=TIMEOUT):
        assert window.filled
    assert window.size() == size
    Driver(qtbot, assembly).end()


def test_the_demo_opens_as_soon_as_it_can_be_pressed(bare_window: Driver) -> None:
    """A button that nobody hears yet can't be pressed, also while the services are being built."""
    window = bare_window
    demo = window.window.welcome.demo_button
    assert not demo.isEnabled()
    with window.qtbot.waitSignal(window.session.started, timeout=TIMEOUT):
        window.open_without_waiting()
        assert not demo.isEnabled()
    with window.qtbot.waitSignal(window.session.desk_opened, timeout=TIMEOUT) as opened:
        click(demo)
    assert opened.args[1] is True


def test_a_start_that_fails_can_be_tried_again(
    qtbot: QtBot, qapp: QApplication, make_services: MakeServices
) -> None:
    tries: list[bool] = []

    def make() -> Services:
        tries.append(True)
        if len(tries) == 1:
            raise ConfigurationError("The disk is full.")
        return make_services()

    driver = Driver(qtbot, Assembly(qapp, make))
    with qtbot.waitSignal(driver.session.failed, timeout=TIMEOUT):
        driver.open_without_waiting()
    assert not driver.window.welcome.demo_button.isEnabled()
    assert driver.window.welcome.banner.retry.hasFocus(), "no button that is grey"
    with qtbot.waitSignal(driver.session.first_run_needed, timeout=TIMEOUT):
        driver.window.welcome.banner.retry_requested.emit()
    assert driver.window.welcome.demo_button.isEnabled()
    driver.end()


def test_what_is_tried_again_is_what_was_wished_for(
    qtbot: QtBot,
    qapp: QApplication,
    make_services: MakeServices,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
) -> None:
    """And never the connection that was open last, or comes first; the order of a link is not forgotten either."""
    save_connection(connection, secrets)
    save_connection(msgspec.structs.replace(connection, name="Second"), secrets)
    tries: list[bool] = []

    def make() -> Services:
        tries.append(True)
        if len(tries) == 1:
            raise ConfigurationError("The disk is full.")
        return make_services()

    driver = Driver(qtbot, Assembly(qapp, make))
    with qtbot.waitSignal(driver.session.failed, timeout=TIMEOUT):
        driver.assembly.show(Wish(connection="Second", order="55260"), {})
    with driver.settled("55260"):
        driver.window.welcome.banner.retry_requested.emit()
    assert driver.session.connection is not None
    assert driver.session.connection.name == "Second"
    assert driver.view.work is not None
    assert driver.view.work.transaction_id == "55260"
    driver.end()


def test_a_window_that_is_ended_before_its_first_paint_ends_the_program(
    qtbot: QtBot, qapp: QApplication, make_services: MakeServices
) -> None:
    """SIGTERM may come in that moment."""
    assembly = Assembly(qapp, make_services)
    assembly.show(Wish(), {})
    with qtbot.waitSignal(assembly.ended, timeout=TIMEOUT):
        assembly.window.end()
    assembly.window.painted.emit()  # which was under way
    assert not assembly.built
    assert assembly.wait_for_end()
    assembly.window.deleteLater()


def test_a_window_that_is_closed_before_it_is_filled_ends_the_program(
    qtbot: QtBot, qapp: QApplication, make_services: MakeServices
) -> None:
    assembly = Assembly(qapp, make_services)
    assembly.window.framed.connect(assembly.window.close)
    with qtbot.waitSignal(assembly.ended, timeout=TIMEOUT):
        assembly.show(Wish(), {})
    assert not assembly.built
    assembly.window.deleteLater()


def test_whoever_leaves_the_loop_of_events_by_force_waits_for_the_end_all_the_same(
    qtbot: QtBot, qapp: QApplication, make_services: MakeServices, tmp_path: Path
) -> None:
    """As Qt does when the session of the system ends: what is under way would lose its threads with Python."""
    before = set(threading.enumerate())  # other tests have sandboxes of their own
    driver = Driver(qtbot, Assembly(qapp, make_services))
    with qtbot.waitSignal(driver.session.desk_opened, timeout=TIMEOUT):
        driver.assembly.show(Wish(demo=True), {})
    driver.until(lambda: _is_in_use(Paths.under(tmp_path).data))
    assert driver.assembly.wait_for_end()
    assert not driver.window.isVisible()
    assert not _is_in_use(Paths.under(tmp_path).data)
    assert all(thread.name != "resend-desk-sandbox" or thread in before for thread in threading.enumerate())
    assert driver.assembly.wait_for_end(), "also where it was closed before"
    driver.end()


def _is_in_use(folder: Path) -> bool:
    """Whether a program has left its mark in the folder."""
    mine = Presence(folder)
    told = mine.begin()
    mine.end()
    return told is not None
