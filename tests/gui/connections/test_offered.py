"""Which connections the window offers, after each way by which one comes, goes or gets another name: the menus, the bar
and the palette say the same, at once.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.connections import Connection, Secrets
from core.paths import Paths
from gui.kit.question import Question
from gui.shell.top.palette import Palette
from tests.gui.connections.wizard import Wizard
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, click, press
from tests.support.window.fixtures import SaveConnection

SWITCH_TO = "Switch to "


def offered(window: Driver) -> dict[str, tuple[str, ...]]:
    """The names of the connections, place by place."""
    menus = window.window.menus.submenus
    found = {
        key: tuple(action.text() for action in menus[key].actions()) for key in ("switch", "edit", "delete")
    }
    menu = window.place.top.bar.connection.menu()
    menu.aboutToShow.emit()
    found["bar"] = tuple(action.text() for action in menu.actions() if action.isCheckable())
    window.run("palette")
    palette = window.dialog(Palette)
    current = window.session.connection
    found["palette"] = (*((current.name,) if current is not None else ()), *_switches(palette))
    press(palette.field, Qt.Key.Key_Escape)
    window.until(lambda: not window.window.findChildren(Palette))
    return found


def _switches(palette: Palette) -> tuple[str, ...]:
    QTest.keyClicks(palette.field, SWITCH_TO)
    titles = (entry.title for entry in palette.model.rows)
    return tuple(title.removeprefix(SWITCH_TO) for title in titles if title.startswith(SWITCH_TO))


def everywhere(*names: str) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(("switch", "edit", "delete", "bar", "palette"), names)


@pytest.mark.parametrize("session_only", [False, True], ids=["saved", "for this session"])
@pytest.mark.parametrize("leave", ["finish", "close"])
def test_a_new_one_is_there_though_nobody_switches_to_it(
    window: Driver, sandbox: RunningSandbox, leave: str, session_only: bool
) -> None:
    window.preview("55260")
    window.run("new_connection")
    wizard = Wizard(window, sandbox)
    wizard.fill()
    wizard.dialog.save_page.name.setText("Acme Two")
    wizard.dialog.save_page.session_only.setChecked(session_only)
    wizard.next(to=6)
    window.until(lambda: window.connection_names == ("Sandbox", "Acme Two"))  # before it is left
    click(wizard.dialog.next if leave == "finish" else wizard.dialog.cancel)
    press(window.dialog(Question), Qt.Key.Key_Escape)
    assert window.session.connection is not None
    assert window.session.connection.name == "Sandbox"
    assert len(window.orders.works) == 1
    assert offered(window) == everywhere("Sandbox", "Acme Two")


def test_the_open_one_goes_by_its_new_name_without_being_opened_anew(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    """The list stays, what is saved by its name is, and the next start opens it and no other."""
    window.preview("55260")
    window.run("new_connection")
    wizard = Wizard(window, sandbox)
    wizard.fill()
    wizard.dialog.save_page.name.setText("Another")
    wizard.finish()
    press(window.dialog(Question), Qt.Key.Key_Escape)
    window.connections.edit("Sandbox")
    wizard = Wizard(window, sandbox)
    wizard.settle()
    wizard.choose()
    wizard.press_check()
    wizard.next(to=4)
    wizard.next(to=5)
    wizard.dialog.save_page.name.setText("Renamed")
    wizard.finish()
    question = window.dialog(Question)
    assert "Reopen “Renamed”" in question.text(), "it is the same one"
    press(question, Qt.Key.Key_Escape)
    window.until(lambda: window.connection_names == ("Another", "Renamed"))
    assert offered(window) == everywhere("Another", "Renamed") | {"palette": ("Renamed", "Another")}
    assert window.place.top.bar.connection.text() == "Renamed"
    assert window.window.windowTitle().startswith("Renamed")
    checked = [each for each in window.window.menus.submenus["switch"].actions() if each.isChecked()]
    assert [action.text() for action in checked] == ["Renamed"]
    assert len(window.orders.works) == 1
    window.session.set_safety("red", "type-name")
    connection = window.session.connection
    window.until(lambda: window.session.connection is not connection)
    window.until(lambda: not window.runtime.busy)
    assert "Renamed" in Paths.under(tmp_path).settings.read_text("utf-8")
    assert [(each.name, each.color) for each in window.session.connections] == [
        ("Another", ""),
        ("Renamed", "red"),
    ]


def test_one_that_is_deleted_is_gone(
    window: Driver, connection: Connection, secrets: Secrets, save_connection: SaveConnection
) -> None:
    save_connection(msgspec.structs.replace(connection, name="Second"), secrets)
    _come_back(window, lambda: window.connection_names == ("Sandbox", "Second"))
    window.connections.delete("Second")
    with window.qtbot.waitSignal(window.session.names_changed, timeout=TIMEOUT):
        click(window.dialog(Question).act)
    assert offered(window) == everywhere("Sandbox")


def test_one_that_is_saved_while_another_is_opened_stays(
    window: Driver, connection: Connection, secrets: Secrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The keyring may wait for somebody's answer, long after the names were read."""
    services = window.session.services
    assert services is not None
    store, heard = services.connections, threading.Event()
    window.session.names_changed.connect(lambda _names: heard.set())
    read = store.secrets

    async def waits(name: str) -> Secrets:
        await store.save(msgspec.structs.replace(connection, name="Second"), secrets)
        assert await asyncio.to_thread(heard.wait, TIMEOUT / 1000)
        return await read(name)

    monkeypatch.setattr(store, "secrets", waits)
    with window.qtbot.waitSignal(window.session.target_known, timeout=TIMEOUT):
        window.connections.open("Sandbox")
    assert offered(window) == everywhere("Sandbox", "Second")


def test_one_of_another_window_is_there_when_somebody_comes_back(
    window: Driver, connection: Connection, secrets: Secrets, save_connection: SaveConnection
) -> None:
    save_connection(msgspec.structs.replace(connection, name="Second"), secrets)
    _come_back(window, lambda: window.connection_names == ("Sandbox", "Second"))
    assert offered(window) == everywhere("Sandbox", "Second")


def _come_back(window: Driver, done: Callable[[], bool]) -> None:
    """As the system tells it when somebody comes from another program."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    window.until(done)
