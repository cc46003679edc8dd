"""The system's light or dark, as a desktop tells it: Qt asks its portal over D-Bus, at the start and from then on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="not installed: dbus-daemon")
DARK, LIGHT = 1, 2
SETTINGS = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")
WHOSE, WHAT = "org.freedesktop.appearance", "color-scheme"
WINDOW = """
from PySide6.QtWidgets import QApplication
from gui.kit.theme import Theme
app = QApplication([])
theme = Theme(app)
theme.apply()
theme.changed.connect(lambda: print(theme.dark, app.palette().window().color().name(), flush=True))
theme.changed.emit()
app.exec()
"""


class Portal:
    """The desktop's portal, as far as Qt asks it for the scheme."""

    def __init__(self, address: str, scheme: int) -> None:
        self._bus: DBusConnection = open_dbus_connection(bus=address)
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self._address, self._scheme, self._asker = address, scheme, ""
        threading.Thread(target=self._serve, daemon=True).start()

    def change(self, scheme: int) -> None:
        """Have the system another scheme, and tell it. Who answers a ping is through with asking to be told."""
        with open_dbus_connection(bus=self._address) as other:
            peer = DBusAddress("/", bus_name=self._asker, interface="org.freedesktop.DBus.Peer")
            other.send_and_get_reply(new_method_call(peer, "Ping"))
        self._bus.send(new_signal(SETTINGS, "SettingChanged", "ssv", (WHOSE, WHAT, ("u", scheme))))

    def _serve(self) -> None:
        while True:
            try:
                asked = self._bus.receive()
            except ConnectionError:  # the bus has ended
                return
            if asked.header.message_type is not MessageType.method_call:
                continue
            named = [name for each in asked.body if isinstance(each, list) for name in each]
            if WHOSE in named:
                self._asker = asked.header.fields[HeaderFields.sender]
                answer = {WHOSE: {WHAT: ("u", self._scheme)}}
                self._bus.send(new_method_return(asked, "a{sa{sv}}", (answer,)))
            else:  # which version it has
                self._bus.send(new_method_return(asked, "v", (("u", 1),)))


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a session's bus."""
    command = ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.mark.parametrize(("first", "then"), [(DARK, LIGHT), (LIGHT, DARK)])
def test_the_system_s_scheme_is_taken_and_followed(bus: str, first: int, then: int) -> None:
    """The first one without Qt's names, by the colours of its own style."""
    told = {DARK: "True #1b1e23", LIGHT: "False #f4f5f7"}
    portal = Portal(bus, first)
    environ = {
        **os.environ,
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QPA_PLATFORMTHEME": "xdgdesktopportal",
    }
    command = [sys.executable, "-c", WINDOW]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline().strip() == told[first]
        portal.change(then)
        assert window.stdout.readline().strip() == told[then]
        window.terminate()
