"""Runs the packed program as its users do: `make package` ends with it.

Nothing of this machine's Python, time zones and settings is at its hand: what it needs must be in the package.
(`make test` doesn't come here: the file's name isn't that of tests, since there may be nothing packed.)
"""

from __future__ import annotations

import json
import os
import re
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from core.cli.commands import COMMANDS
from core.version import version_line
from tests.support import child
from tests.support.keyring_session import keyring_session, short_folder

__all__ = ["keyring_session", "short_folder"]
"""(Fixtures.)"""

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "dist" / "resend-desk" / ("resend-desk.exe" if sys.platform == "win32" else "resend-desk")

TRIED: set[str] = set()
"""The commands that ran in this check."""


@dataclass(frozen=True)
class Ran:
    """The packed program, when it has ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Its JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


def bare(home: Path, **more: str) -> dict[str, str]:
    """An environment without anything that could help: no time zones of the system, no way to other programs."""
    system = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    return {**system, "HOME": str(home), "PATH": str(home), "RESEND_DESK_HOME": str(home / "desk"),
            "QT_QPA_PLATFORM": "offscreen", "PYTHONTZPATH": "", "LC_ALL": "C", **more}  # fmt: skip


def run(home: Path, *words: object, environ: Mapping[str, str] | None = None) -> Ran:
    """Run it in a folder of its own."""
    TRIED.add(str(words[0]))
    done = subprocess.run(
        [str(PROGRAM), *map(str, words)],
        cwd=home,
        env=environ or bare(home),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Served:
    """The packed program's own sandbox."""

    facts: dict[str, str]

    def transaction(self, number: str) -> str:
        """A transaction as iPaaS.com's JSON."""
        headers = {"Authorization": f"Bearer {self.facts['ipaas_token']}"}
        url = f"{self.facts['ipaas_url']}/transactions/v2/Transaction/{number}"
        return httpx.get(url, headers=headers, trust_env=False).raise_for_status().text


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    TRIED.add("sandbox")
    home = tmp_path_factory.mktemp("sandbox")
    command = [str(PROGRAM), "sandbox", "--json"]
    with subprocess.Popen(command, cwd=home, env=bare(home), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield Served(json.loads(process.stdout.readline()))
        process.send_signal(signal.SIGTERM)
        # On Windows a process that is ended has no code of its own choice.
        assert process.wait(30) == 0 or sys.platform == "win32"


def test_it_says_which_it_is(tmp_path: Path) -> None:
    assert run(tmp_path, "--version").out == f"{version_line()}\n"


def test_preview(tmp_path: Path) -> None:
    (plan,) = run(tmp_path, "preview", "55260", "--demo", "--json").lines
    assert plan["ready"] is True
    assert len(plan["events"]) == 4


def test_preview_with_an_archive(tmp_path: Path) -> None:
    run(tmp_path, "preview", "55260", "--demo", "--har", str(tmp_path / "preview.har"))
    entries = json.loads((tmp_path / "preview.har").read_bytes())["log"]["entries"]
    assert {entry["request"]["method"] for entry in entries} <= {"GET", "POST"}
    assert any("/transactions/" in entry["request"]["url"] for entry in entries)


def test_preview_of_a_customer_who_would_be_transferred(tmp_path: Path) -> None:
    """His phone number is checked, by the tables of numbers."""
    (plan,) = run(tmp_path, "preview", "55262", "--demo", "--json").lines
    assert plan["ready"] is True
    assert plan["profile"]["outcome"] == "would_create"


def test_send(tmp_path: Path) -> None:
    ran = run(tmp_path, "send", "55260", "--demo", "--yes", "--json")
    assert ran.code == 0, ran.err
    assert ran.lines[-1]["state"] == "recorded"


def test_find(tmp_path: Path) -> None:
    (found,) = run(tmp_path, "find", "SO-10042", "--demo", "--json").lines
    assert found["transaction_id"] == "55260"


def test_trace(tmp_path: Path) -> None:
    ran = run(tmp_path, "trace", "55265", "--demo")
    assert "Profile" in ran.out


def test_doctor(tmp_path: Path) -> None:
    ran = run(tmp_path, "doctor", "--demo", "--json")
    assert ran.code == 0
    assert {line["type"] for line in ran.lines} == {"check"}
    assert "klaviyo-event-id" in {line["check"] for line in ran.lines}


def test_reconcile(tmp_path: Path) -> None:
    words = ("--from", "2026-11-18", "--to", "2026-11-18", "--zone", "America/New_York", "--json")
    ran = run(tmp_path, "reconcile", "--demo", *words)
    assert ran.code == 1, ran.err
    assert {line["type"] for line in ran.lines[:-1]} == {"finding"}
    assert ran.lines[-1]["state"] == "complete"


def test_calibrate(tmp_path: Path) -> None:
    ran = run(tmp_path, "calibrate", "--demo", "--last", "5", "--per-minute", "600", "--json")
    assert ran.lines[-1]["type"] == "calibration"
    assert ran.lines[-1]["compared"] == 5


def test_verify(tmp_path: Path) -> None:
    ran = run(tmp_path, "verify", "55281", "--demo")
    assert ran.code == 0, ran.err
    assert "✓" in ran.out


def test_compensate(tmp_path: Path) -> None:
    (plan,) = run(
        tmp_path, "compensate", "55281", "--reason", "refunded", "--demo", "--preview", "--json"
    ).lines
    assert plan["events"][0]["unique_id"] == "55281:refunded"


@pytest.mark.parametrize("zone", ["Eastern Standard Time", "America/New_York"])
def test_a_formula_with_a_time_zone(tmp_path: Path, served: Served, zone: str) -> None:
    record = tmp_path / "order.json"
    record.write_text(served.transaction("55260"), "utf-8")
    there = f'TimeZoneInfo.FindSystemTimeZoneById("{zone}")'
    moment = "new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc)"
    formula = f'TransactionNumber + TimeZoneInfo.ConvertTimeFromUtc({moment}, {there}).ToString(" HH:mm")'
    ran = run(tmp_path, "formula", "--record", record, formula, "--json")
    assert ran.lines[-1]["result"] == {"type": "string", "value": "SO-10042 08:00"}


def test_the_sandbox_s_stories(tmp_path: Path) -> None:
    assert "55260" in run(tmp_path, "sandbox", "--list").out


def test_the_window_and_its_pictures(tmp_path: Path) -> None:
    ran = run(tmp_path, "window", "--demo", "--screenshots", tmp_path / "pictures")
    assert ran.code == 0, ran.err
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert len(pictures) >= 12
    for picture in pictures:
        width, height = struct.unpack(">II", picture.read_bytes()[16:24])
        assert width > 200  # a menu is a picture of its own
        assert height > 100
        assert picture.stat().st_size > 5_000


def test_a_connection_whose_secrets_are_in_the_keyring(
    tmp_path: Path, served: Served, keyring_session: Mapping[str, str]
) -> None:
    """Saved by the installed program, used by the packed one."""
    home, facts = tmp_path / "desk", served.facts
    told = [facts[name] for name in ("ipaas_url", "klaviyo_url", "ipaas_token", "klaviyo_key")]
    with child.start("save_connection", str(home), *told, environ=keyring_session) as process:
        assert process.communicate(timeout=200)[0] == "saved\n"
    session = {name: keyring_session[name] for name in ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS")}
    (plan,) = run(tmp_path, "preview", "55260", "--json", environ=bare(tmp_path, **session)).lines
    assert plan["ready"] is True


def test_earlier_runs(tmp_path: Path) -> None:
    """A journal of its own: a demo has none yet."""
    ran = run(tmp_path, "runs", "--demo", "--json")
    assert (ran.code, ran.lines) == (0, [])


def test_the_history(tmp_path: Path) -> None:
    """With the SQLite that is packed."""
    ran = run(tmp_path, "history", "--demo", "--search", "SO-10042", "--open", "--json")
    assert (ran.code, ran.lines) == (0, [])


def test_a_batch(tmp_path: Path) -> None:
    ran = run(tmp_path, "batch", "55260", "55261", "--demo", "--yes", "--json")
    assert (ran.code, ran.lines[-1]["counts"]) == (0, {"recorded": 2}), ran.err


def test_nothing_to_finish(tmp_path: Path) -> None:
    """A demo has no journal yet: the order was never sent."""
    (line,) = run(tmp_path, "finish", "55260", "--demo", "--yes", "--json").lines
    assert line["state"] == "skipped"
    assert line["error"]["name"] == "not_interrupted"


def test_a_watch_begins_and_ends(tmp_path: Path) -> None:
    """It says that it watches, and SIGTERM ends it."""
    TRIED.add("watch")
    command = [str(PROGRAM), "watch", "--demo", "--json"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        env=bare(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stderr is not None
        assert process.stdout is not None
        assert process.stderr.readline().startswith("Watching the new orders of Demo")
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0 or sys.platform == "win32"
        assert process.stdout.read() == ""


def test_an_assistant_looks(tmp_path: Path) -> None:
    """By the protocol's own first messages, and SIGTERM ends it."""
    TRIED.add("mcp")
    hello = {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "check", "version": "1"},
    }
    call = {"name": "trace", "arguments": {"transaction_id": "55265"}}
    said = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": call},
    ]
    command = [str(PROGRAM), "mcp", "--demo"]
    pipes: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(command, cwd=tmp_path, env=bare(tmp_path), encoding="utf-8", **pipes) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for message in said:
            process.stdin.write(f"{json.dumps(message)}\n")
        process.stdin.flush()
        answers = [json.loads(process.stdout.readline()) for _ in range(2)]
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0 or sys.platform == "win32"
    assert answers[0]["result"]["serverInfo"]["name"] == "resend-desk"
    assert json.loads(answers[1]["result"]["content"][0]["text"])["type"] == "trace"


def test_nothing_to_settle(tmp_path: Path) -> None:
    """Neither a connection nor a keyring is needed for it."""
    (line,) = run(tmp_path, "finish", "55260", "--settled", "--yes", "--json").lines
    assert line["error"]["name"] == "not_interrupted"


def test_a_support_bundle(tmp_path: Path) -> None:
    """With the versions of what is packed, and which keyring it finds: none here."""
    ran = run(tmp_path, "bundle", "--demo", "--show", "--json")
    assert ran.code == 0, ran.err
    versions = ran.lines[-1]["files"]["versions.txt"]
    assert ", packed" in versions
    assert "(not known)" not in versions
    assert "Keyring: The system keyring is not available." in versions or sys.platform != "linux"


def test_an_error_is_told_and_has_its_code(tmp_path: Path) -> None:
    ran = run(tmp_path, "preview", "55260")
    assert ran.code == 2
    assert re.search(r"There is no saved connection.*What to do: ", ran.err, re.DOTALL)


def test_every_command_was_tried() -> None:
    """The last of this file, in its order."""
    assert {command.name for command in COMMANDS} <= TRIED
