"""Runs the rows for real and tells what each took: `python -m tests.hostile.measured`, at the terminal.

Each row is a process of the command with nothing lowered and nothing sped up: memory, time and words are its own.
In the environment, for this and for the window: `HOSTILE` has words that the names of the rows hold (`bomb|silence`:
these or those), `HOSTILE_PART` is `2/6` for the second of six parts of them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.answers import LOGIN, ROWS, Kind, Place
from tests.support.own_time import own

ROOT = Path(__file__).parents[2]
ORDER = "55260"
MOST_MB = 400
MOST_S = 30.0


class FrontProcess:
    """The front in a process of its own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.front"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.told: dict[str, str] = json.loads(self._line())

    def answer(self, name: str) -> int:
        """Answer by this row from now on; how many bytes were taken of the row before."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{name}\n")
        self._process.stdin.flush()
        return int(self._line())

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(20)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@contextmanager
def front() -> Iterator[FrontProcess]:
    """A front for as long as the context lasts."""
    made = FrontProcess()
    try:
        yield made
    finally:
        made.close()


@dataclass(frozen=True)
class Ran:
    """What one run of the command took; its seconds are its own (`tests.support.own_time`)."""

    code: int
    seconds: float
    megabytes: float
    words: str


def environment(told: dict[str, str], home: Path, *, by_password: bool) -> dict[str, str]:
    """The connection to the front; nothing else of the environment, so that everything is as it is installed."""
    given = {
        "PATH": os.environ["PATH"],
        "RESEND_DESK_HOME": str(home),
        "RESEND_DESK_IPAAS_URL": told["ipaas"],
        "RESEND_DESK_SUBSCRIPTION": told["subscription"],
        "RESEND_DESK_KLAVIYO_URL": told["klaviyo"],
        "RESEND_DESK_KLAVIYO_KEY": told["key"],
    }
    if by_password:
        return given | {
            "RESEND_DESK_IPAAS_EMAIL": told["email"],
            "RESEND_DESK_IPAAS_PASSWORD": told["password"],
            "RESEND_DESK_COMPANY": told["company"],
        }
    return given | {"RESEND_DESK_IPAAS_TOKEN": told["token"]}


def _waited(process: int) -> float:
    """How many seconds the main thread of a process waited for a processor, where Linux tells it."""
    told = Path(f"/proc/{process}/schedstat")
    return int(told.read_text().split()[1]) / 1e9 if told.exists() else 0.0


def run(words: list[str], environ: dict[str, str]) -> Ran:
    """Run the command and measure it: its memory is the most that it ever had."""
    with tempfile.TemporaryFile() as out:
        began = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "core.cli", *words], cwd=ROOT, env=environ, stdout=out, stderr=out
        )
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        wall, waited = time.monotonic() - began, _waited(process.pid)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = own(wall, used.ru_utime + used.ru_stime, waited)
        out.seek(0)
        told = out.read().decode("utf-8", "replace")
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    return Ran(process.returncode, seconds, used.ru_maxrss / scale, told)


def run_row(kind: Kind, place: Place, served: FrontProcess, home: Path) -> Ran:
    """Preview, or send, against one row."""
    served.answer(f"{kind.name} at {place.name}")
    words = ["send", ORDER, "--yes"] if place.writes else ["preview", ORDER]
    ran = run(words, environment(served.told, home, by_password=place is LOGIN))
    served.answer("")
    return ran


def wanted(rows: Iterable[tuple[Kind, Place]]) -> list[tuple[Kind, Place]]:
    """Those of the rows that are asked for."""
    words = os.environ.get("HOSTILE", "").split("|")
    there = [
        (kind, place) for kind, place in rows if any(each in f"{kind.name} at {place.name}" for each in words)
    ]
    nth, parts = map(int, os.environ.get("HOSTILE_PART", "1/1").split("/"))
    return there[len(there) * (nth - 1) // parts : len(there) * nth // parts]


def main() -> int:
    """Run the rows that are asked for; 1 if one passed a limit."""
    bad = 0
    with front() as served, tempfile.TemporaryDirectory() as folder:
        usual = run(["preview", ORDER], environment(served.told, Path(folder) / "usual", by_password=False))
        sys.stdout.write(f"usual: {usual.code}, {usual.seconds:.1f} s, {usual.megabytes:.0f} MB\n")
        for number, (kind, place) in enumerate(wanted(ROWS)):
            name = f"{kind.name} at {place.name}"
            ran = run_row(kind, place, served, Path(folder) / str(number))
            more = ran.megabytes - usual.megabytes
            clear = "Traceback" not in ran.words and (ran.code == 0 or "What to do" in ran.words)
            good = more <= MOST_MB and ran.seconds <= MOST_S and clear
            bad += not good
            mark = " " if good else "✗"
            last = next((line for line in reversed(ran.words.splitlines()) if line.strip()), "")[:150]
            sys.stdout.write(f"{mark} {name}: {ran.code}, {ran.seconds:.1f} s, +{more:.0f} MB: {last}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{bad} passed a limit\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
