"""What window and command stand on, at its end."""

from __future__ import annotations

import asyncio
import threading

import pytest

from core.app import Services
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
