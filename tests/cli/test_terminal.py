"""The command at a terminal: it asks before it sends, and Ctrl-C ends it with 130."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.sandbox import RunningSandbox, order


def start(
    sandbox: RunningSandbox, home: Path, *words: str, terminal: int | None = None
) -> subprocess.Popen[str]:
    environ = {"PYTHONPATH": str(Path.cwd()), **sandbox.environment(home)}
    stream = terminal if terminal is not None else subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "core.cli", *words],
        env=environ,
        stdin=terminal if terminal is not None else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=stream,
        text=True,
    )


def read_until(descriptor: int, wanted: str) -> str:
    text = ""
    while wanted not in text:
        text += os.read(descriptor, 4096).decode()
    return text


@pytest.mark.parametrize(("answer", "code", "events"), [("n", 1, 0), ("", 1, 0), ("yes", 0, 4)])
def test_it_asks_and_does_as_told(
    sandbox: RunningSandbox, tmp_path: Path, answer: str, code: int, events: int
) -> None:
    ours, theirs = pty.openpty()
    process = start(sandbox, tmp_path, "send", "55260", "--json", terminal=theirs)
    asked = read_until(ours, "[y/N]")
    assert "Harbor & Pine Outfitters" in asked
    assert "4 events" in asked
    assert "Event time: now" in asked
    assert "Thank you for your order" in asked
    os.write(ours, f"{answer}\n".encode())
    out, _ = process.communicate(timeout=60)
    os.close(theirs)
    os.close(ours)
    assert process.returncode == code
    assert len([e for e in sandbox.events() if e["unique_id"] in ("55260", "901", "902", "903")]) == events
    assert (out == "") is (events == 0)


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_send_and_nothing_is_doubled(
    sandbox: RunningSandbox, tmp_path: Path, stop: signal.Signals
) -> None:
    sandbox.fault(
        "slow:300", "/api/events", method="POST", times=40
    )  # the signal comes in the middle for certain
    process = start(sandbox, tmp_path, "send", order("many-lines"), "--yes", "--json")
    assert process.stdout is not None
    for line in process.stdout:
        if '"ordered_product"' in line:
            break
    process.send_signal(stop)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in err
    again = start(sandbox, tmp_path, "send", order("many-lines"), "--yes", "--json")
    out, err = again.communicate(timeout=90)
    assert again.returncode == 0, err
    assert '"state":"recorded"' in out.splitlines()[-1]
    posts = [str(w["body"]) for w in sandbox.writes() if w["path"] == "/api/events"]
    recorded = [e for e in sandbox.events() if e["unique_id"] == order("many-lines")]
    assert len(recorded) == 1
    assert len(set(posts)) == 251
