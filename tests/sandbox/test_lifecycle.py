"""Starting and stopping the sandbox inside a process."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading

import httpx
import pytest

from core.errors import ConfigurationError
from core.sandbox import Sandbox


def sandbox_threads() -> set[threading.Thread]:
    """Those of all sandboxes; other tests of the same process may keep one running."""
    return {thread for thread in threading.enumerate() if thread.name == "resend-desk-sandbox"}


def test_it_serves_from_one_named_thread_and_ends_with_it() -> None:
    others = sandbox_threads()
    with Sandbox() as info:
        [thread] = sandbox_threads() - others
        assert thread.daemon  # a second signal at the end leaves nobody who could stop it
        assert httpx.get(f"{info.ipaas_url}/_sandbox/state").status_code == 200
        assert httpx.get(f"{info.klaviyo_url}/_sandbox/state").status_code == 200
    assert sandbox_threads() == others
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{info.ipaas_url}/_sandbox/state")


def test_it_can_be_started_again_and_begins_anew() -> None:
    sandbox = Sandbox()
    for _ in range(2):
        info = sandbox.start()
        try:
            assert httpx.get(f"{info.klaviyo_url}/_sandbox/state").json()["requests"] == []
            httpx.get(f"{info.klaviyo_url}/api/events")
        finally:
            sandbox.stop()
    sandbox.stop()


def test_starting_twice_is_refused() -> None:
    sandbox = Sandbox()
    sandbox.start()
    try:
        with pytest.raises(RuntimeError):
            sandbox.start()
    finally:
        sandbox.stop()


def test_two_sandboxes_do_not_share_anything() -> None:
    with Sandbox() as one, Sandbox() as other:
        httpx.get(f"{one.klaviyo_url}/api/events")
        assert len(httpx.get(f"{one.ipaas_url}/_sandbox/state").json()["requests"]) == 1
        assert httpx.get(f"{other.ipaas_url}/_sandbox/state").json()["requests"] == []


@pytest.mark.parametrize("which", ["ipaas_port", "klaviyo_port"])
def test_a_port_that_is_taken_is_named(which: str) -> None:
    others = sandbox_threads()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        sandbox = Sandbox(ipaas_port=port) if which == "ipaas_port" else Sandbox(klaviyo_port=port)
        with pytest.raises(ConfigurationError, match=str(port)):
            sandbox.start()
    assert sandbox_threads() == others


def test_a_connection_left_open_does_not_hold_up_the_end() -> None:
    others = sandbox_threads()
    with httpx.Client() as client:
        with Sandbox() as info:
            client.get(f"{info.ipaas_url}/_sandbox/state")
        assert sandbox_threads() == others


def test_importing_it_loads_no_web_server() -> None:
    program = "import sys, core.sandbox; print(*sorted({'uvicorn', 'starlette', 'phonenumbers'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=200
    )
    assert done.stdout.strip() == ""
