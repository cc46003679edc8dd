"""GNOME's keyring on a D-Bus session of its own, for tests that take the fixture `keyring_session`."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import open_dbus_connection

DAEMONS: dict[subprocess.Popen[bytes], str] = {}
"""The keyring daemons that are meant to run, with the addresses of their buses."""


def died(values: Iterable[object]) -> bool:
    """Whether the keyring daemon of a test, by the values of its fixtures, has ended by itself: GNOME's does so now
    and then, when it is asked much at once. One of another test's says nothing.
    """
    buses = {each.get("DBUS_SESSION_BUS_ADDRESS") for each in values if isinstance(each, Mapping)}
    return any(bus in buses and daemon.poll() is not None for daemon, bus in DAEMONS.items())


def own_environment(home: Path, **changes: str) -> dict[str, str]:
    """An environment that knows nothing of this machine's keyring, session and settings."""
    home.mkdir(exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "VIRTUAL_ENV") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home),
        **changes,
    }


@pytest.fixture
def short_folder() -> Iterator[str]:
    """For sockets, whose paths have 107 characters at most."""
    with tempfile.TemporaryDirectory() as folder:
        yield folder


@pytest.fixture
def keyring_session(tmp_path: Path, short_folder: str) -> Iterator[Mapping[str, str]]:
    """The environment of a session with an unlocked keyring."""
    with gnome_keyring(tmp_path / "home", short_folder) as environ:
        yield environ


def wait_for_name(address: str, name: str) -> None:
    """Wait until somebody on a bus has taken a name."""
    taken = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    taken.add_arg_condition(0, name)
    with open_dbus_connection(bus=address) as connection, connection.filter(taken) as told:
        connection.send_and_get_reply(message_bus.AddMatch(taken))
        if not connection.send_and_get_reply(message_bus.NameHasOwner(name)).body[0]:
            connection.recv_until_filtered(told, timeout=200)


@contextmanager
def gnome_keyring(home: Path, short: str) -> Iterator[Mapping[str, str]]:
    """The environment of a session with an unlocked keyring, whose files are in `home`, and sockets in `short`."""
    missing = [name for name in ("dbus-daemon", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    environ = own_environment(home, XDG_RUNTIME_DIR=short)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address"],
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    )
    with bus:
        assert bus.stdout is not None
        environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        # Ends with its bus. It has registered its name when it has read the password and gone on.
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        with daemon:
            assert daemon.stdin is not None
            assert daemon.stdout is not None
            daemon.stdin.write(b"password-of-the-keyring\n")
            daemon.stdin.close()
            daemon.stdout.readline()  # GNOME_KEYRING_CONTROL=…
            wait_for_name(
                environ["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.secrets"
            )  # or the bus starts another
            DAEMONS[daemon] = environ["DBUS_SESSION_BUS_ADDRESS"]
            try:
                yield environ
            finally:
                del DAEMONS[daemon]
                daemon.terminate()
                bus.terminate()
