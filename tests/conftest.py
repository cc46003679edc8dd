"""Shared fixtures: one sandbox per worker, taken back to its beginning before each test that uses it.

It runs in this process, on free ports and by the real clock, so tests can run side by side in several
workers. Whoever needs another clock, latency or token lifetime starts a sandbox of their own.
"""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.connections import Connection, Secrets
from core.paths import Paths
from core.sandbox import Sandbox
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox

if TYPE_CHECKING:
    from core.app import Services


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


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[RunningSandbox]:
    """The worker's sandbox. Tests take `sandbox`."""
    with Sandbox(visibility_ms=50) as info:
        running = RunningSandbox(info)
        yield running
        running.close()


@pytest.fixture
def sandbox(running_sandbox: RunningSandbox) -> RunningSandbox:
    """The sandbox at its beginning."""
    running_sandbox.reset()
    return running_sandbox


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


@pytest.fixture
async def services(tmp_path: Path, keyring_backend: MemoryKeyring) -> AsyncIterator[Services]:
    """The program's services on folders of their own, with short waits."""
    # Imported here: most tests need none of the formula language that comes with it.
    from core.app import build_services

    environ = {"RESEND_DESK_TIMEOUT": "3", "RESEND_DESK_READ_BACK": "3"}
    made = build_services(Paths.under(tmp_path), keyring_backend=keyring_backend, environ=environ)
    yield made
    await made.aclose()
