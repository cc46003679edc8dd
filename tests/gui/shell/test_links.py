"""Links to an order, notifications, and the licences in About."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QMessageBox

from core.bundle.licences import licences
from core.cli.main import parse
from core.connections import Connection, Secrets
from core.intake.link import Link
from gui.orders.work import OrderWork
from gui.shell.about import AboutDialog
from gui.shell.background.notify import LONG_SECONDS, Notify
from gui.shell.elsewhere.links import hand_over, server_name
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, click
from tests.support.window.fixtures import SaveConnection


def test_links_are_followed_by_the_window_that_is_open_and_never_send(
    window: Driver,
    sandbox: RunningSandbox,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    tmp_path: Path,
) -> None:
    links = window.place.links
    name = server_name(tmp_path)
    assert not hand_over(name, Link("55260")), "there is no window yet"
    window.place.listen(tmp_path)
    socket = QLocalSocket()
    socket.connectToServer(name)
    with window.settled("55260"):
        socket.write(f"{Link('55260', connection.name).text}\n".encode())
    assert window.view.work is not None
    assert window.view.work.transaction_id == "55260"
    window.until(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    socket.connectToServer(name)
    socket.write(b"resend-desk://send/55260\n")
    window.until(lambda: "can't be followed" in window.page.banner.text)

    links.follow(Link("55261", "Nobody"))
    assert "There is no connection “Nobody”" in window.page.banner.text
    save_connection(msgspec.structs.replace(connection, name="Second"), secrets)
    window.switch(connection.name)
    links.follow(Link("55262", "Second"))
    links.follow(Link("55261", "Second"))
    asked = [each for each in window.window.findChildren(QMessageBox) if each.isVisible()]
    assert len(asked) == 1, "one question, of the newer link"
    box = window.window.findChildren(QMessageBox)[-1]
    with window.settled("55261"):
        next(each for each in box.buttons() if "witch" in each.text()).click()
    assert window.session.connection is not None
    assert window.session.connection.name == "Second"
    assert sandbox.writes() == []


def test_a_link_that_the_system_gives_waits_for_the_connection(
    bare_window: Driver, connection: Connection, secrets: Secrets, save_connection: SaveConnection
) -> None:
    """macOS tells the running application, maybe before it is ready."""
    save_connection(connection, secrets)
    bare_window.place.links.take(Link("55260", connection.name).text)
    with bare_window.settled("55260"):
        bare_window.open()
    bare_window.place.links.take("resend-desk://send/55260")
    assert "can't be followed" in bare_window.page.banner.text


def test_the_application_hands_on_what_the_system_gives() -> None:
    code = (
        "from PySide6.QtCore import QUrl; from PySide6.QtGui import QFileOpenEvent;"
        "from gui.shell.app import make_application; app = make_application([]);"
        "app.link_given.connect(print);"
        "app.sendEvent(app, QFileOpenEvent(QUrl('resend-desk://order/5?connection=A')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "resend-desk://order/5?connection=A"


def test_links_are_registered_for_the_program_where_it_lies(tmp_path: Path) -> None:
    program = tmp_path / "a b%" / "resend-desk"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    asked = tmp_path / "bin" / "xdg-mime"
    asked.parent.mkdir()
    asked.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\n')
    asked.chmod(0o755)
    environ = {"PATH": f"{asked.parent}:{os.environ['PATH']}", "HOME": str(tmp_path)}
    script = Path(__file__).parents[3] / "installer" / "register-links.sh"
    subprocess.run(["/bin/sh", str(script), str(program)], env=environ, check=True)
    entry = (tmp_path / ".local/share/applications/resend-desk.desktop").read_text()
    quoted = str(program).replace("%", "%%")
    assert f'Exec="{quoted}" %u' in entry.splitlines()
    assert (tmp_path / "asked").read_text().split() == [
        "default",
        "resend-desk.desktop",
        "x-scheme-handler/resend-desk",
    ]


def test_a_window_can_begin_with_a_link() -> None:
    _, args = parse(["resend-desk://order/55260?connection=A"])
    assert (args.command, args.link) == ("window", "resend-desk://order/55260?connection=A")
    _, args = parse(["preview", "55260"])
    assert args.command == "preview"


def test_the_end_of_long_work_is_told_when_nobody_looks(window: Driver) -> None:
    now, told = [0.0], list[tuple[str, str]]()
    Notify(
        window.window,
        window.page.works.model,
        window.orders,
        window.place.batches,
        lambda title, text: told.append((title, text)),
        clock=lambda: now[0],
    )
    window.window.isActiveWindow = lambda: False  # type: ignore[method-assign]  # another program is in front

    def go(seconds: float, state: str = "planning") -> None:
        for each in (state, "ready"):
            window.page.works.put(OrderWork("55260", each))  # type: ignore[arg-type]  # one of the states
            window.orders.works_reset.emit(window.page.works.model.rows)
            now[0] += seconds

    go(LONG_SECONDS / 2)
    assert told == [], "short work needs no word"
    go(LONG_SECONDS + 1)
    go(LONG_SECONDS + 1, "sending")
    assert told == [("The previews are done", "1 ready"), ("Sending has ended", "1 ready")]
    batches = window.place.batches
    batches._change(stage="running")
    go(LONG_SECONDS + 1)  # its orders are no news while it goes on
    assert len(told) == 2
    batches._change(stage="open", counts={"recorded": 3})
    assert told[2:] == [("A batch has ended", "3 recorded")]
    del told[2:]
    window.window.isActiveWindow = lambda: True  # type: ignore[method-assign]  # as above
    go(LONG_SECONDS + 1)
    assert len(told) == 2


def test_about_has_the_licence_of_every_package(window: Driver) -> None:
    found = {each.package.casefold(): each for each in licences()}
    assert {"pyside6-essentials", "shiboken6", "httpx", "httpcore", "anyio", "openpyxl", "et-xmlfile"} <= {
        name.replace("_", "-") for name in found
    }
    assert all(each.licence for each in found.values())
    assert "Permission" in found["httpx"].text or "Redistribution" in found["httpx"].text
    window.run("about")
    dialog = window.dialog(AboutDialog)
    click(dialog.ask)
    window.until(lambda: dialog.list.count() == len(found))
    row = next(n for n in range(dialog.list.count()) if dialog.list.item(n).text().startswith("httpx "))
    dialog.list.setCurrentRow(row)
    assert dialog.text.toPlainText().strip() == found["httpx"].text.strip()
