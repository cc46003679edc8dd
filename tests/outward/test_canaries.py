"""Every secret of the program is a canary, behind a server that quotes requests back: no canary comes out anywhere.

Each walk is made a second time with the gate switched off, and must find them then: else it would look in the wrong
places. `make canaries` walks every command in every mode; here is a part of them.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE, Popen
from urllib.parse import quote

import pytest

from core.cli.commands import COMMANDS
from core.desk import Desk
from core.outward import secrets
from tests.support.command import Ran, run_command
from tests.support.quoting import KEY, MODES, PASSWORD, TOKEN, QuotingSandbox, canaries_in
from tests.support.sandbox import RunningSandbox

WHOLE = bool(os.environ.get("RESEND_DESK_CANARIES"))
LEAST_SINKS = 50

WALKS: dict[str, tuple[str, ...]] = {
    "preview": ("preview", "55260"),
    "preview --har": ("preview", "55260", "--har", "{home}/order.har"),
    "preview --json": ("preview", "55260", "--json", "--verbose"),
    "send": ("send", "55260", "--yes", "--ticket", f"see {KEY}"),
    "send --json": ("send", "55260", "--yes", "--json"),
    "batch": ("batch", "55260", "55261", "--yes", "--name", "b", "--ticket", f"see {KEY}"),
    "finish": ("finish", "55260", "--yes"),
    "compensate": ("compensate", "55260", "--reason", "refunded", "--preview"),
    "find": ("find", "55260", "--json"),
    "trace": ("trace", "55260", "--json"),
    "trace --report": ("trace", "55260", "--report", "--unmasked"),
    "verify": ("verify", "55260"),
    "calibrate": ("calibrate", "--last", "1", "--per-minute", "6000"),
    "reconcile": ("reconcile", "--from", "2026-11-18", "--to", "2026-11-18", "--json"),
    "doctor": ("doctor",),
    "runs": ("runs", "--json"),
    "history": ("history", "--json", "--payloads"),
    "bundle": ("bundle", "--show", "--doctor", "now"),
}


@pytest.fixture
def quoting(sandbox: RunningSandbox) -> Iterator[QuotingSandbox]:
    """The sandbox behind the proxy that quotes."""
    with QuotingSandbox(sandbox).listening() as proxy:
        yield proxy


def sinks_of(name: str, ran: Ran, home: Path) -> set[str]:
    """Where canaries are after a command: its streams, and every byte below its home."""
    found = {
        f"{name}: {stream}" for stream, text in (("out", ran.out), ("err", ran.err)) if canaries_in(text)
    }
    for file in home.rglob("*"):
        # Names are texts, too. SQLite's files hold text in UTF-8.
        if canaries_in(file.name) or (
            file.is_file() and canaries_in(file.read_bytes().decode("utf-8", "replace"))
        ):
            found.add(f"{name}: {file.relative_to(home)}")
    return found


def test_every_command_is_walked() -> None:
    walked = {words[0] for words in WALKS.values()}
    # The window has a walk of its own, as have the two that go on until they are ended; two ask nobody anything.
    left_out = {"window", "mcp", "watch", "formula", "sandbox"}
    assert walked | left_out == {command.name for command in COMMANDS}


def walked(quoting: QuotingSandbox, folder: Path, *, off: bool) -> set[str]:
    """The sinks of all walks."""
    # Calibration waits for half a minute, again and again, where an answer may be better the next time.
    pairs = [
        (walk, mode)
        for walk, mode in itertools.product(WALKS, ("data", *MODES))
        if walk != "calibrate" or mode in ("data", "json", "klaviyo", "text")
    ]
    if not WHOLE:  # each command and each mode comes in a few of them
        pairs = [pair for number, pair in enumerate(pairs) if number % 7 == 0]
    if off:
        loud = [
            mode for mode in ("data", *MODES) if mode not in ("no_json", "cut")
        ]  # (of these nothing is told)
        pairs = list(itertools.product(("preview", "preview --har", "preview --json", "send", "trace"), loud))
    found = set[str]()
    for number, (walk, mode) in enumerate(pairs):
        home = folder / str(number)
        quoting.mode = mode
        # What is before the order must work for some, or none would get to the order.
        quoting.only = "" if off else ("", "/api/", "/Transaction/", "/sso/")[number % 4]
        home.mkdir(parents=True)
        words = tuple(word.replace("{home}", str(home)) for word in WALKS[walk])
        ran = run_command(words, quoting.environment(home, by_password=number % 2 == 0))
        found |= sinks_of(f"{walk} ({mode})", ran, home)
        assert "Traceback" not in ran.err, ran.err
    return found


def test_no_command_lets_a_canary_out(quoting: QuotingSandbox, tmp_path: Path) -> None:
    assert walked(quoting, tmp_path, off=False) == set()


def test_with_the_gate_switched_off_they_are_found(
    quoting: QuotingSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "REDACTING", False)
    found = walked(quoting, tmp_path, off=True)
    found |= misplaced(quoting, tmp_path / "misplaced", monkeypatch)
    assert len(found) >= LEAST_SINKS, sorted(found)


def went_on(words: tuple[str, ...], environ: dict[str, str], act: Callable[[Popen[str]], str]) -> Ran:
    """A command that goes on until it is ended, as a process: `act` speaks with it, and gives what it printed."""
    with Popen([sys.executable, "-m", "core.cli", *words], env=environ, stdin=PIPE, stdout=PIPE, stderr=PIPE,
               encoding="utf-8") as process:  # fmt: skip
        printed = act(process)
        process.send_signal(signal.SIGTERM)
        rest, said = process.communicate(timeout=30)
    return Ran(process.returncode, [], printed + rest, said)


@pytest.mark.parametrize("mode", ["data", "json"])
def test_what_goes_on_until_it_is_ended_lets_no_canary_out(
    quoting: QuotingSandbox, sandbox: RunningSandbox, tmp_path: Path, mode: str
) -> None:
    quoting.mode, quoting.only = mode, "" if mode == "data" else "/api/"
    home = tmp_path / "home"
    environ = quoting.environment(home)

    def watched(process: Popen[str]) -> str:
        assert process.stderr is not None
        assert process.stdout is not None
        told = process.stderr.readline()
        while not list((home / "data" / "watches").glob("*.json")):
            time.sleep(0.01)
        sandbox.put(transactions=[{"id": "70001", "transaction_number": "N", "lines": []}])
        return told + process.stdout.readline()

    if mode == "data":  # (where Klaviyo refuses all, nothing is missing)
        ran = went_on(("watch", "--after", "0", "--every", "1", "--json"), environ, watched)
        assert '"70001"' in ran.out
        assert sinks_of("watch", ran, home) == set()

    def assisted(process: Popen[str]) -> str:
        assert process.stdin is not None
        assert process.stdout is not None
        hello = {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "x", "version": "1"},
        }
        calls = [
            {"name": name, "arguments": {"transaction_id": "55260"}}
            for name in ("preview", "trace", "verify")
        ]
        messages: list[dict[str, object]] = [{"id": 0, "method": "initialize", "params": hello}]
        messages += [{"method": "notifications/initialized"}]
        messages += [
            {"id": number, "method": "tools/call", "params": call} for number, call in enumerate(calls, 1)
        ]
        for message in messages:
            process.stdin.write(f"{json.dumps({'jsonrpc': '2.0', **message})}\n")
        process.stdin.flush()
        return "".join(process.stdout.readline() for _ in range(1 + len(calls)))

    ran = went_on(("mcp", "--unmasked"), quoting.environment(home), assisted)
    assert "[secret]" in ran.out
    assert sinks_of("mcp", ran, home) == set()


def misplaced(quoting: QuotingSandbox, folder: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The sinks of secrets that stand in the wrong place, and of a defect whose message holds one."""
    quoting.mode = ""
    found = set[str]()
    names = (
        "SUBSCRIPTION",
        "COMPANY",
        "REVISION",
        "IPAAS_URL",
        "KLAVIYO_URL",
        "IPAAS_EMAIL",
        "CONFIRMED_HOSTS",
    )
    in_variables = [(f"RESEND_DESK_{name}", secret) for name in names for secret in (TOKEN, KEY)]
    in_variables += [
        ("RESEND_DESK_TIMEOUT", KEY),
        ("RESEND_DESK_READ_BACK", PASSWORD),
        ("RESEND_DESK_IPAAS_URL", f"https://ann:{quote(PASSWORD)}@ipaas.example"),
        ("RESEND_DESK_KLAVIYO_URL", f"https://a.klaviyo.com/?key={KEY}"),
        ("HTTPS_PROXY", f"nonsense://joe:{KEY}@x"),
    ]
    if WHOLE:  # (which is tried again and again)
        in_variables.append(("HTTPS_PROXY", f"http://joe:{quote(PASSWORD, safe='')}@127.0.0.1:9"))
    for number, (name, value) in enumerate(in_variables):
        home = folder / f"v{number}"
        environ = quoting.environment(home, by_password=number % 2 == 0) | {name: value}
        if name == "HTTPS_PROXY":
            environ["RESEND_DESK_IPAAS_URL"] = "https://api.ipaas.com"
        words = ("preview", "55260", "--json") if number % 2 else ("preview", "55260")
        found |= sinks_of(f"{name}={value}", run_command(words, environ), home)
    in_words: list[tuple[str, ...]] = [
        ("preview", KEY),
        ("preview", TOKEN, "--json"),
        ("trace", KEY, "--json"),
        ("preview", "55260", "--connection", KEY),
        ("preview", "55260", "--key", KEY),
        ("preview", "55260", f"--password={PASSWORD}"),
        ("preview", "55260", "--event-time", TOKEN),
        ("sandbox", "--port", KEY),
        ("find", "--from", TOKEN, "x"),
        ("compensate", "55260", "--value", KEY),
        ("formula", "--record", f"/nowhere/{KEY}", "1"),
        ("formula", "--record", "/nowhere", f'return "{KEY}'),
        ("send", "55260", "--yes", "--ticket", f"see {KEY}"),
        (KEY,),
    ]
    for number, given in enumerate(in_words):
        home = folder / f"w{number}"
        found |= sinks_of(" ".join(given), run_command(given, quoting.environment(home)), home)

    async def defect(*_: object, **__: object) -> None:
        raise ValueError(f"could not make a number of {KEY!r} and {PASSWORD}") from KeyError(TOKEN)

    with monkeypatch.context() as patched:
        patched.setattr(Desk, "plan", defect)
        home = folder / "defect"
        found |= sinks_of("a defect", run_command(("preview", "55260"), quoting.environment(home)), home)
    return found


def test_a_secret_in_the_wrong_place_is_not_told(
    quoting: QuotingSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert misplaced(quoting, tmp_path, monkeypatch) == set()
