"""What window and command stand on, at its end."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from core.app import Services
from core.home.presence import Presence
from core.paths import Paths
from core.sandbox import Sandbox, SandboxInfo


async def test_a_sandbox_that_is_just_starting_is_ended_too(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SIGTERM comes while it starts: whoever waits for it is cancelled, the thread that starts it isn't."""
    before, begun, go_on = set(threading.enumerate()), threading.Event(), threading.Event()
    start, made = Sandbox.start, []

    def slowly(sandbox: Sandbox) -> SandboxInfo:
        made.append(sandbox)
        begun.set()
        go_on.wait()
        return start(sandbox)

    monkeypatch.setattr(Sandbox, "start", slowly)
    waiting = asyncio.create_task(services.start_demo())
    await asyncio.to_thread(begun.wait)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    ending = asyncio.create_task(services.aclose())
    await asyncio.sleep(0)
    go_on.set()
    await ending
    await services.aclose()  # once more changes nothing
    try:
        new = set(threading.enumerate()) - before  # other tests have sandboxes of their own
        assert all(thread.name != "resend-desk-sandbox" for thread in new)
    finally:
        made[0].stop()


async def test_what_is_closed_when_the_second_signal_comes_is_closed_to_its_end(
    services: Services, tmp_path: Path
) -> None:
    """A second SIGTERM cancels the end itself: neither a thread may be left, nor the mark in the folder."""
    before = set(threading.enumerate())
    await services.start_demo()
    await services.journal.unfinished("")
    assert await services.remarks() == ()
    ending = asyncio.create_task(services.aclose())
    await asyncio.sleep(0)
    ending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await ending
    left = set(threading.enumerate()) - before
    assert all(thread.name != "resend-desk-sandbox" for thread in left)
    assert Presence(Paths.under(tmp_path).data).begin() is None


def test_a_program_that_is_killed_at_its_end_waits_for_no_sandbox() -> None:
    """Nobody can stop it any more then."""
    done = subprocess.run(
        [sys.executable, "-c", "from core.sandbox import Sandbox; Sandbox().start(); print('started')"],
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "started\n", "")
