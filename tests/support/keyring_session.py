"""GNOME's keyring on a D-Bus session of its own, for tests that take the fixture `keyring_session`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import open_dbus_connection

_SAID = "gnome-keyring-daemon.txt"
"""What the daemon says on standard error, in the short folder of its session."""


class Daemon(NamedTuple):
    """A keyring daemon that is meant to run, the address of its bus, and the file with what it says."""

    process: subprocess.Popen[bytes]
    bus: str
    said: Path


DAEMONS: list[Daemon] = []


def crashed(values: Iterable[object]) -> str:
    """How the keyring daemon of a test, by the values of its fixtures, has crashed; empty where it has not. That of
    another test says nothing, nor does an end that isn't a crash: somebody has ended it then.

    gnome-keyring 42.1 does so once in some hundred sessions on a busy machine: it is asked for a property by a client
    that it doesn't know at that moment (`gkd_secret_service_get_pkcs11_session: assertion 'client' failed`), answers
    neither with a value nor with an error, and GLib aborts (`invoke_get_property_in_idle_cb`).
    """
    buses = {each.get("DBUS_SESSION_BUS_ADDRESS") for each in values if isinstance(each, Mapping)}
    for daemon in DAEMONS:
        code = daemon.process.poll()
        if daemon.bus in buses and code in (-signal.SIGABRT, -signal.SIGTRAP, -signal.SIGSEGV):
            words = daemon.said.read_text("utf-8", "replace").split("\n")
            last = next((line for line in reversed(words) if line.strip()), "it said nothing")
            return f"gnome-keyring-daemon crashed ({signal.Signals(-code).name}): {last}"
    return ""


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
        said = Path(short) / _SAID
        with said.open("wb") as errors:
            daemon = subprocess.Popen(
                ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                env=environ,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,  # a signal to the group of the tests is not meant for it
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
            this = Daemon(daemon, environ["DBUS_SESSION_BUS_ADDRESS"], said)
            DAEMONS.append(this)
            try:
                yield environ
            finally:
                DAEMONS.remove(this)
                daemon.terminate()
                bus.terminate()
