"""The command as a process, at a terminal of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.support.sandbox import RunningSandbox


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


def until_taken(sandbox: RunningSandbox, *, events: int) -> None:
    """Wait until Klaviyo holds so many events, whether or not it has answered."""
    while len(sandbox.state()["events"]) < events:
        time.sleep(0.02)
