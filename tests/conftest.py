"""Fixtures of all suites: one sandbox per worker, taken back to its beginning before each test that uses it,
and what works on it. Those of the clients are in tests/support/clients.py,
those of the window in tests/support/window/fixtures.py.

The sandbox runs in this process, on free ports, by the real clock and without rate windows, so tests can run
side by side in several workers. Whoever needs another clock, latency or token lifetime, or the windows, takes
`running_sandbox` for a sandbox of their own.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from core.connections import Connection, Secrets
from core.paths import Paths
from tests.support.keyring_session import crashed
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox, running_sandbox

if TYPE_CHECKING:
    from core.app import Services
    from core.desk import Desk
    from tests.support.command import Command, Ran

# What this process and those that tests start compile is kept: else each of them compiles the whole program anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Pauses before another attempt are as long as those who want to see them make them.
os.environ.setdefault("RESEND_DESK_RETRY_PAUSE", "0.02")

# A slow or loaded machine is no failure: no test fails for its time, or for that of its examples. And no run of the
# tests fails where the one before did not: examples are drawn anew only where many are asked for (`make machine`).
EXPLORING = "RESEND_DESK_MACHINE_RUNS" in os.environ
settings.register_profile(
    "patient", deadline=None, derandomize=not EXPLORING, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")

pytest_plugins = ["tests.support.clients", "tests.support.window.fixtures"]


@pytest.fixture
def in_vienna(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer's clock is that of Vienna."""
    if not hasattr(time, "tzset"):
        pytest.skip("Windows asks its own settings")
    monkeypatch.setenv("TZ", "Europe/Vienna")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(scope="session", autouse=True)
def ctrl_c() -> Iterator[None]:
    """Programs that the tests start can be interrupted, also where a shell runs the tests in the background
    and has them ignore Ctrl-C.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(autouse=True)
def nothing_is_secret() -> None:
    """No test hides what only another one's program knew as a secret."""
    from core.outward.secrets import KNOWN

    KNOWN.forget()


@pytest.fixture(scope="session")
def worker_sandbox() -> Iterator[RunningSandbox]:
    """The worker's sandbox. Tests take `sandbox`."""
    with running_sandbox(visibility_ms=50, rate_limits=False) as running:
        yield running


@pytest.fixture
def sandbox(worker_sandbox: RunningSandbox) -> RunningSandbox:
    """The sandbox at its beginning."""
    worker_sandbox.reset()
    return worker_sandbox


@pytest.fixture
def connection(sandbox: RunningSandbox) -> Connection:
    """A connection to the sandbox, by email and password."""
    return sandbox.connection()


@pytest.fixture
def secrets(sandbox: RunningSandbox) -> Secrets:
    """The secrets of that connection."""
    return sandbox.secrets()


@pytest.fixture
def keyring_backend() -> MemoryKeyring:
    """A keyring in memory; the machine's own is never touched."""
    return MemoryKeyring()


# Imported inside of what follows: most tests need none of the formula language that comes with it.


@pytest.fixture
async def services(tmp_path: Path, keyring_backend: MemoryKeyring) -> AsyncIterator[Services]:
    """The program's services on folders of their own."""
    from core.app import build_services
    from tests.support.clients import PATIENCE

    environ = {"RESEND_DESK_TIMEOUT": str(PATIENCE), "RESEND_DESK_READ_BACK": "20"}
    made = build_services(Paths.under(tmp_path), keyring_backend=keyring_backend, environ=environ)
    yield made
    await made.aclose()


@pytest.fixture
async def desk(sandbox: RunningSandbox, services: Services) -> AsyncIterator[Desk]:
    """A desk on the sandbox, signed in with the company token."""
    opened = services.open_desk(*sandbox.by_token())
    yield opened
    await opened.aclose()


@pytest.fixture
def command(sandbox: RunningSandbox, tmp_path: Path) -> Command:
    """Runs `resend-desk` on the sandbox."""
    from tests.support.command import run_command

    def run(*words: str, env: Mapping[str, str] | None = None, **changes: str) -> Ran:
        environ = env if env is not None else sandbox.environment(tmp_path / "home", **changes)
        return run_command(words, environ)

    return run


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What fails because its keyring's daemon has crashed is no failure of ours, and says so."""
    report = yield
    if report.when == "call" and report.failed:
        how = crashed([os.environ, *getattr(item, "funcargs", {}).values()])
        if how:
            report.outcome = "skipped"
            report.longrepr = (str(item.path), 0, f"Skipped: {how}")
    return report
