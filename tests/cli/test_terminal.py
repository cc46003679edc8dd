"""The command at a terminal: it asks before it sends, and Ctrl-C ends it with 130."""

from __future__ import annotations

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from core.cli.output import notice_lines
from core.paths import Paths
from core.transfer.plan.notice import Notice
from tests.support.sandbox import RunningSandbox, order
from tests.support.terminal import read_until, start, until_taken

LINES = 60
"""Of an order of 250: as many as are sent in a few turns."""


@pytest.mark.parametrize("title", ["One event is kept", "One event is kept.", "Which one?"])
def test_a_title_ends_as_one_sentence(title: str) -> None:
    assert notice_lines(Notice(title=title, detail="x")) == [
        f"  {title if title.endswith(('.', '?')) else f'{title}.'}",
        "    x",
    ]


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
    out, _ = process.communicate(timeout=200)
    os.close(theirs)
    os.close(ours)
    assert process.returncode == code
    assert len([e for e in sandbox.events() if e["unique_id"] in ("55260", "901", "902", "903")]) == events
    assert (out == "") is (events == 0)


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_question(sandbox: RunningSandbox, tmp_path: Path, stop: signal.Signals) -> None:
    ours, theirs = pty.openpty()
    process = start(sandbox, tmp_path, "send", "55260", terminal=theirs)
    read_until(ours, "[y/N]")
    process.send_signal(stop)
    try:
        out, _ = process.communicate(timeout=200)
    finally:
        process.kill()
        os.close(theirs)
        os.close(ours)
    assert process.returncode == 130
    assert out == ""
    assert not sandbox.writes()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_a_send_in_order_and_finish_does_the_rest(
    sandbox: RunningSandbox, tmp_path: Path, stop: signal.Signals
) -> None:
    many = order("many-lines")
    found = sandbox.transaction(many)
    assert found is not None
    sandbox.put(transactions=[{**found, "lines": found["lines"][:LINES]}])
    sandbox.fault("slow:0", "/api/events", method="POST")
    sandbox.fault("slow:100000", "/api/events", method="POST", times=200)  # until the signal is on its way
    held = len(sandbox.state()["events"])
    process = start(sandbox, tmp_path, "send", many, "--yes", "--json")
    until_taken(sandbox, events=held + 2)
    process.send_signal(stop)
    sandbox.let_go()
    out, err = process.communicate(timeout=200)
    assert process.returncode == 130
    assert "Traceback" not in err
    summary = json.loads(out.splitlines()[-1])
    assert summary["error"]["title"] == "The send was stopped"
    keys = {each["unique_id"] for each in sandbox.events()}
    told = {each["unique_id"]: each["state"] for each in summary["events"]}
    assert set(told.values()) == {"accepted", "skipped"}, "what was under way had its answer"
    assert {key for key, state in told.items() if state == "accepted"} == keys & set(told)
    next_start = start(sandbox, tmp_path, "runs", "--interrupted")
    out, _ = next_start.communicate(timeout=200)
    assert out.startswith("The send of order ")
    assert f" ({many}), started " in out.splitlines()[0]
    again = start(sandbox, tmp_path, "finish", many, "--yes", "--json")
    out, err = again.communicate(timeout=200)
    assert again.returncode == 0, err
    assert '"state":"recorded"' in out.splitlines()[-1]
    posts = [str(w["body"]) for w in sandbox.writes() if w["path"] == "/api/events"]
    recorded = [e for e in sandbox.events() if e["unique_id"] == many]
    assert len(recorded) == 1
    assert len(set(posts)) == len(posts) == LINES + 1


@pytest.mark.skipif(shutil.which("setsid") is None, reason="nothing gives a process its terminal here")
def test_a_terminal_that_is_closed_ends_a_send_in_order(sandbox: RunningSandbox, tmp_path: Path) -> None:
    sandbox.fault("slow:100000", "/api/events", method="POST", times=40)  # until the terminal is closed
    held = len(sandbox.state()["events"])
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        ["setsid", "--ctty", sys.executable, "-m", "core.cli", "send", order("linked"), "--yes"],
        env={"PYTHONPATH": str(Path.cwd()), **sandbox.environment(tmp_path)},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    read_until(ours, "payloads")
    until_taken(sandbox, events=held + 1)
    os.close(ours)
    sandbox.let_go()
    assert process.wait(timeout=200) == 130
    out, _ = start(sandbox, tmp_path, "runs", "--interrupted", "--json").communicate(timeout=200)
    (told,) = [json.loads(line) for line in out.splitlines()]
    there = {each["unique_id"] for each in sandbox.events()}
    assert {each["unique_id"] for each in told["events"] if each["state"] == "accepted"} == there & {
        "55260", "901", "902", "903",
    }  # fmt: skip


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("lost", ["full", "closed", "nobody reads"])
def test_an_order_that_is_begun_is_sent_to_its_end_though_nothing_can_be_printed(
    sandbox: RunningSandbox, tmp_path: Path, lost: str, as_json: bool
) -> None:
    words = ["send", "55260", "55261", "--yes", *(["--json"] if as_json else [])]
    read, write = os.pipe()
    os.close(read)
    redirect = {"full": ">/dev/full", "closed": ">&-", "nobody reads": ""}[lost]
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {redirect}', "sh", sys.executable, "-W", "error", "-m", "core.cli", *words],
        env={"PYTHONPATH": str(Path.cwd()), **sandbox.environment(tmp_path)},
        stdin=subprocess.DEVNULL,
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "Order 55260 was worked on to its end: recorded." in done.stderr
    assert ("can't be written" in done.stderr) is (lost != "nobody reads")
    assert len([e for e in sandbox.events() if e["unique_id"] in ("55260", "901", "902", "903")]) == 4


def test_without_a_standard_error_a_preview_is_a_preview(sandbox: RunningSandbox, tmp_path: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" 2>&-', "sh", sys.executable, "-m", "core.cli", "preview", "55260", "5526O"],
        env={"PYTHONPATH": str(Path.cwd()), **sandbox.environment(tmp_path)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.stdout.startswith("Transaction 55260")


ASKED = """
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.executable, [sys.executable, "-m", "core.cli", *sys.argv[3:]])
said, entered = b"", [word.encode() for word in sys.argv[1:3]]
try:
    while chunk := os.read(terminal, 4096):
        said += chunk
        if entered and chunk.rstrip().endswith(b":") and b"(goes to " in chunk:
            os.write(terminal, entered.pop(0) + b"\\n")
except OSError:  # the other end is closed
    pass
sys.stdout.write(said.decode())
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""
"""A terminal of its own, in which secrets are entered when they are asked for."""


def test_without_a_keyring_secrets_are_asked_for_and_kept_nowhere(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    info = sandbox.info
    connection = msgspec.structs.replace(sandbox.connection(), name="c")
    file = Paths.under(tmp_path).connections
    file.parent.mkdir()
    file.write_bytes(msgspec.json.encode({"connections": [connection]}))
    environ = {
        "PYTHONPATH": str(Path.cwd()),
        "RESEND_DESK_HOME": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "HOME": str(tmp_path),
    }
    words = ["preview", "55260", "--connection", "c"]
    refused = subprocess.run(
        [sys.executable, "-m", "core.cli", *words], env=environ, capture_output=True, text=True, check=False
    )
    assert refused.returncode == 3
    assert "--ask-secrets" in refused.stderr
    done = subprocess.run(
        [sys.executable, "-c", ASKED, info.ipaas_password, info.klaviyo_key, *words, "--ask-secrets"],
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The secrets are kept for this run only." in done.stdout
    assert "  Ready.\n" in done.stdout
    assert info.ipaas_password not in done.stdout
    written = b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    assert not [each for each in (info.ipaas_password, info.klaviyo_key) if each.encode() in written]
    piped = subprocess.run(
        [sys.executable, "-m", "core.cli", *words, "--ask-secrets"],
        env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (piped.returncode, "standard input is none" in piped.stderr) == (2, True)
