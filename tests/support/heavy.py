"""Three thousand orders in earnest, against a sandbox of its own with Klaviyo's real windows.

`python -m tests.support.heavy ORDERS` sends them with faults in one of twenty requests, pauses, is killed in the
middle, and is resumed: each event has to be in Klaviyo once, and each outcome told truly.
`tests/bench/test_bench_batch.py` measures with the same parts. (`make test` has a small version in test_batch.py.)
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import psutil

from core.sandbox import SandboxInfo
from tests.support.afternoon import each_once, put_orders, sent_events
from tests.support.sandbox import RunningSandbox

FAULTS = ("status:503", "reset_after", "reset", "status:500", "retry_after:1")
EVERY = 20


@contextlib.contextmanager
def sandbox_apart() -> Iterator[RunningSandbox]:
    """A sandbox in a process of its own, which shares nothing with ours."""
    command = [sys.executable, "-m", "core.cli", "sandbox", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        running = RunningSandbox(msgspec.json.decode(process.stdout.readline(), type=SandboxInfo))
        try:
            yield running
        finally:
            running.close()
            process.terminate()


@dataclass
class Sent:
    """What a run of the command told. `memory` is the most that it held, in MB; `first` and `last` are when an order
    was told first and last, in seconds since it began.
    """

    lines: list[dict[str, Any]]
    code: int
    seconds: float
    memory: float
    first: float
    last: float

    @property
    def ended(self) -> dict[str, Any]:
        """Its last line."""
        return self.lines[-1]


def send(sandbox: RunningSandbox, home: Path, *words: str, kill_after: int | None = None) -> Sent:
    """Run `resend-desk batch` to its end, or kill it when so many orders are done."""
    environ = {
        **os.environ,
        **sandbox.environment(home),
        "RESEND_DESK_TIMEOUT": "10",
        "RESEND_DESK_RETRY_PAUSE": "0.6",
    }
    began = time.monotonic()
    lines: list[dict[str, Any]] = []
    memory = first = last = 0.0
    with subprocess.Popen(
        [sys.executable, "-m", "core.cli", "batch", *words, "--yes", "--json"],
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        watched = psutil.Process(process.pid)
        done = 0
        for text in process.stdout:
            line = json.loads(text)
            if line["type"] == "summary":
                done += 1
                last = time.monotonic() - began
                first = first or last
            if line["type"] != "summary" or done % 50 == 0:
                with contextlib.suppress(psutil.Error):
                    memory = max(memory, watched.memory_info().rss / 2**20)
            if line["type"] == "progress":
                sys.stderr.write(
                    f"{line['done']} of {line['of']}, {line['rate']} a second, {memory:.0f} MB\n"
                )
            lines.append({key: line[key] for key in line if key != "events"})
            if done == kill_after:
                process.kill()
                break
    return Sent(lines, process.returncode, time.monotonic() - began, memory, first, last)


def main(count: int) -> None:
    """Raises AssertionError where an event is missing or doubled, or an outcome isn't so."""
    with sandbox_apart() as sandbox, tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        orders = put_orders(sandbox, count)
        file = home / "orders.txt"
        file.write_text("\n".join(orders))
        for fault in FAULTS:  # one of twenty in all: each of them one of a hundred
            sandbox.fault(fault, "/(api|customers|transactions)/", times=10**9, every=EVERY * len(FAULTS))
        runs = [send(sandbox, home, "--file", str(file), "--name", "heavy", "--pause-after", str(count // 3))]
        assert runs[0].ended["state"] == "paused", runs[0].ended
        runs.append(send(sandbox, home, "--resume", "heavy", kill_after=count // 6))
        runs.append(send(sandbox, home, "--resume", "heavy"))
        told = {
            line["transaction_id"]: line for run in runs for line in run.lines if line["type"] == "summary"
        }
        there = sent_events(sandbox)
        wanted = each_once(orders)
        doubled = {key: number for key, number in there.items() if number > 1 or key not in wanted}
        assert not doubled, doubled
        untrue = [key for key, line in told.items() if line["state"] == "recorded" and key not in there]
        assert not untrue, untrue
        ended, rounds = runs[-1].ended, 0
        while ended["causes"] and rounds < 6:
            rounds += 1
            for cause in ended["causes"]:
                ended = send(sandbox, home, "--resume", "heavy", "--group", cause["cause"]).ended
        assert ended["counts"] == {"recorded": count}, ended
        assert sent_events(sandbox) == wanted
        states = Counter(line["state"] for line in told.values())
        sys.stdout.write(
            f"{count} orders, {sum(wanted.values())} events, each once; told at first: {dict(states)}; "
            f"{rounds} rounds over the causes; {sum(run.seconds for run in runs):.0f} s, "
            f"{max(run.memory for run in runs):.0f} MB\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
