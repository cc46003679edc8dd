"""Machines without a display, with one that nobody serves, and with one: told before Qt would end the process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from core.errors import ConfigurationError, UsageError
from gui.display import choose_platform, wayland_answers, x_server_answers

TAKES_US = b"\1\0" + b"\x0b\0\0\0" + b"\x08\0" + bytes(32)
REFUSES_US = b"\0\x04" + b"\x0b\0\0\0" + b"\x01\0" + b"no! "
"""Answers of an X server to whoever connects. (X Window System Protocol, "Connection Setup")"""


def no_server() -> int:
    """A port of this machine at which nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    return port


@pytest.fixture
def x_server(request: pytest.FixtureRequest) -> Iterator[str]:
    """As much of an X server as a connection needs; its DISPLAY."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            client, _ = server.accept()
            with client:
                client.recv(4096)
                client.sendall(request.param)
                client.recv(1)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1] - 6000}"
        thread.join(10)


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[str]:
    """As much of a Wayland compositor as a connection needs; its WAYLAND_DISPLAY."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland"))
        server.listen()
        yield str(tmp_path / "wayland")


@pytest.mark.parametrize(
    ("x_server", "answers"),
    [(TAKES_US, True), (REFUSES_US, False)],
    indirect=["x_server"],
    ids=["taken", "refused"],
)
def test_an_x_server_that_takes_us_or_does_not(
    monkeypatch: pytest.MonkeyPatch, x_server: str, answers: bool
) -> None:
    monkeypatch.setenv("DISPLAY", x_server)
    assert x_server_answers() is answers


def test_a_compositor_and_none(monkeypatch: pytest.MonkeyPatch, compositor: str) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", compositor)
    assert wayland_answers()
    monkeypatch.setenv("WAYLAND_DISPLAY", f"{compositor}-gone")
    assert not wayland_answers()


def test_pictures_need_no_display() -> None:
    for environ in (
        {"DISPLAY": ""},
        {"DISPLAY": f"127.0.0.1:{no_server() - 6000}"},
        {"QT_QPA_PLATFORM": "nonsense"},
    ):
        choose_platform(environ, "linux", offscreen_will_do=True)
        assert environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_window_without_a_display_is_refused_in_words() -> None:
    with pytest.raises(UsageError, match="no display") as refused:
        choose_platform({}, "linux", offscreen_will_do=False)
    assert "preview" in refused.value.hint


def test_the_platform_that_works_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would try them in an order of its own, and may end at the first."""
    monkeypatch.setenv("WAYLAND_DISPLAY", "nobody")
    environ = {"QT_QPA_PLATFORM": "wayland;nonsense;offscreen;minimal:x=1"}
    choose_platform(environ, "linux", offscreen_will_do=False)
    assert environ == {"QT_QPA_PLATFORM": "offscreen;minimal:x=1"}


def test_every_platform_that_can_not_be_had_is_named() -> None:
    with pytest.raises(ConfigurationError) as refused:
        choose_platform({"QT_QPA_PLATFORM": "nonsense;rubbish"}, "linux", offscreen_will_do=False)
    assert "no platform nonsense" in refused.value.detail
    assert "no platform rubbish" in refused.value.detail
    assert "system-packages.sh" in refused.value.hint


@pytest.mark.parametrize(
    ("environ", "system"),
    [({"QT_QPA_PLATFORM": "offscreen"}, "linux"), ({"QT_QPA_PLATFORM": "minimal"}, "linux"), ({}, "win32"),
     ({"DISPLAY": "x"}, "darwin")],
)  # fmt: skip
def test_what_works_is_left_alone(environ: dict[str, str], system: str) -> None:
    before = dict(environ)
    choose_platform(environ, system, offscreen_will_do=False)
    assert environ == before


@pytest.mark.parametrize(
    "changes",
    [{}, {"DISPLAY": "SERVER"}, {"WAYLAND_DISPLAY": "nobody"}, {"DISPLAY": "SERVER", "WAYLAND_DISPLAY": "nobody"},
     {"QT_QPA_PLATFORM": "nonsense"}, {"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": "wayland"},
     {"QT_QPA_PLATFORM": "wayland-egl"}],
    ids=lambda changes: " ".join(changes) or "nothing",
)  # fmt: skip
def test_the_command_says_it_and_qt_does_not_abort(tmp_path: Path, changes: dict[str, str]) -> None:
    apart = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
    environ = {name: value for name, value in os.environ.items() if name not in apart}
    environ |= {**changes, "XDG_RUNTIME_DIR": str(tmp_path)}
    if environ.get("DISPLAY"):
        environ["DISPLAY"] = f"127.0.0.1:{no_server() - 6000}"
    done = subprocess.run(
        [sys.executable, "-m", "gui", "--demo"], env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2, done.stderr
    assert "There is no display" in done.stderr or "Qt can't be loaded" in done.stderr
    assert "What to do" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Aborted" not in done.stderr


def test_what_the_installer_asks() -> None:
    for platforms, code, said in (
        (["offscreen"], 0, ""),
        (["offscreen", "nonsense"], 1, "no platform nonsense"),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "gui.display", *platforms], capture_output=True, text=True, check=False
        )
        assert done.returncode == code
        assert said in done.stderr


def test_a_machine_without_a_font(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>")
    environ = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    command = [sys.executable, "-m", "gui.display", "offscreen"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "no font" in done.stderr


def test_a_library_that_is_missing_is_named(tmp_path: Path) -> None:
    """As the system's loader names it on a machine that lacks it: by Qt's plugin, which asks for another one here."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    platforms = tmp_path / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    (tmp_path / "Qt" / "lib").symlink_to(plugins.parent / "lib")
    real = (plugins / "platforms" / "libqxcb.so").read_bytes()
    assert b"libxcb-cursor.so.0" in real
    (platforms / "libqxcb.so").write_bytes(real.replace(b"libxcb-cursor.so.0", b"libxcb-missed.so.0"))
    code = (
        "import sys\n"
        "from PySide6 import QtCore\n"
        "class Elsewhere:\n"
        "    LibraryPath = QtCore.QLibraryInfo.LibraryPath\n"
        f"    path = staticmethod(lambda which: {str(platforms.parent)!r})\n"
        "QtCore.QLibraryInfo = Elsewhere\n"
        "from core.cli.main import main\n"
        "sys.exit(main(['window', '--demo']))\n"
    )
    environ = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": "127.0.0.1:1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "libxcb-missed.so.0" in done.stderr
    assert "installer/system-packages.sh" in done.stderr
