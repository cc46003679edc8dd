"""The hostile answers in the real window: what it holds, how long it takes, how free the window stays."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.app import Services, build_services
from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets
from core.credentials import CredentialStore
from core.paths import Paths
from gui.shell.app import Assembly
from tests.hostile.answers import CHANGES, EVENTS, POST_EVENT, READ_BACK, ROWS, TRANSACTION, Place
from tests.hostile.measured import MOST_S, ORDER, FrontProcess, front, wanted
from tests.hostile.rows import Row, tried
from tests.support.memory_keyring import MemoryKeyring
from tests.support.own_time import OwnTime
from tests.support.window.driver import Driver, click
from tests.support.window.heartbeat import FAST_S, Heartbeat, pulse

pytestmark = pytest.mark.bench
LIMIT_S = 0.1
PATIENCE_MS = 60_000
PLACES = (TRANSACTION, EVENTS, POST_EVENT, READ_BACK)


@pytest.fixture(scope="module")
def served() -> Iterator[FrontProcess]:
    with front() as made:
        yield made


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, served: FrontProcess, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driver]:
    """A window on the front, with the usual timeouts and pauses."""
    monkeypatch.delenv("RESEND_DESK_RETRY_PAUSE", raising=False)
    served.answer("")
    told, ring = served.told, MemoryKeyring()
    connection = Connection(
        name="Hostile",
        ipaas_url=told["ipaas"],
        sign_in="token",
        subscription_id=told["subscription"],
        klaviyo_url=told["klaviyo"],
    )
    store = ConnectionStore(Paths.under(tmp_path).connections, CredentialStore(ring))
    asyncio.run(store.save(connection, Secrets("", told["token"], told["key"])))

    def make() -> Services:
        return build_services(Paths.under(tmp_path), keyring_backend=ring, environ={})

    driver = Driver(qtbot, Assembly(qapp, make))
    driver.open()
    yield driver
    driver.end()


class Peak:
    """The most memory that the process had since it was asked for anew, in megabytes. (Linux)"""

    def __init__(self) -> None:
        self._most = 0.0

    def begin(self) -> float:
        Path("/proc/self/clear_refs").write_text("5")
        return psutil.Process().memory_info().rss / 2**20

    @property
    def megabytes(self) -> float:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def previewed(driver: Driver) -> tuple[Heartbeat, float]:
    """Preview the order and let it be painted; the pulse meanwhile, and the program's own seconds."""
    heart, clock = Heartbeat(), OwnTime(driver.runtime._thread.native_id)
    heart.start()
    driver.type_ids(ORDER)
    driver.qtbot.waitUntil(lambda: driver.work(ORDER).state in ("waiting", "planning"), timeout=PATIENCE_MS)
    driver.qtbot.waitUntil(lambda: not driver.work(ORDER).busy, timeout=PATIENCE_MS)
    goal = heart.beats + 15
    driver.qtbot.waitUntil(lambda: heart.beats >= goal, timeout=PATIENCE_MS)
    heart.stop()
    return heart, clock.stop()


def sent(driver: Driver) -> tuple[Heartbeat, float]:
    """Send the order as a person does, to its end; the pulse meanwhile, and the seconds."""
    dialog = driver.confirm_send(ORDER)
    dialog.confirmed.setChecked(True)
    heart, clock = Heartbeat(), OwnTime(driver.runtime._thread.native_id)
    heart.start()
    click(dialog.send)
    driver.qtbot.waitUntil(lambda: driver.work(ORDER).busy, timeout=PATIENCE_MS)
    driver.qtbot.waitUntil(lambda: not driver.work(ORDER).busy, timeout=PATIENCE_MS)
    goal = heart.beats + 15
    driver.qtbot.waitUntil(lambda: heart.beats >= goal, timeout=PATIENCE_MS)
    heart.stop()
    return heart, clock.stop()


@pytest.mark.parametrize(
    "name", ["endless at the order", "silence at the events", "a byte every two seconds at the order"]
)
def test_the_window_can_be_closed_while_it_goes_on(opened: Driver, served: FrontProcess, name: str) -> None:
    served.answer(name)
    opened.type_ids(ORDER)
    opened.qtbot.waitUntil(lambda: opened.work(ORDER).state == "planning", timeout=PATIENCE_MS)
    began = time.monotonic()
    with opened.qtbot.waitSignal(opened.runtime.stopped, timeout=PATIENCE_MS):
        opened.window.close()
    served.answer("")
    assert opened.runtime.join(10)
    assert time.monotonic() - began < MOST_S


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak of memory is told by Linux")
def test_the_window_stays_free_and_small(
    opened: Driver, served: FrontProcess, request: pytest.FixtureRequest
) -> None:
    opened.preview(ORDER)
    peak, bad = Peak(), []
    median, longest = pulse(opened.qtbot)
    limit = max(LIMIT_S * max(1.0, median / FAST_S), longest)
    idle = psutil.Process().memory_info().rss / 2**20
    sys.stdout.write(f"\nidle {idle:.0f} MB; this machine's limit is {limit * 1000:.0f} ms\n")
    shown = [(kind, place) for kind, place in ROWS if place in PLACES]

    def measure(name: str, place: Place) -> Row:
        if place.writes:
            served.answer("")
            opened.preview(ORDER)
        served.answer(name)
        peak.begin()
        heart, seconds = sent(opened) if place.writes else previewed(opened)
        return Row(
            seconds=seconds,
            megabytes=peak.megabytes - idle,
            held=heart.longest,
            limit=limit,
            said=opened.work(ORDER).state,
        )

    for kind, place in wanted([*((each, TRANSACTION) for each in CHANGES), *shown]):
        name = f"{kind.name} at {place.name}"
        row, told = tried(partial(measure, name, place))
        bad += [] if row.good else [name]
        sys.stdout.write(f"{' ' if row.good else '✗'} {name}: {told}\n")
        sys.stdout.flush()
    served.answer("")
    assert not bad
