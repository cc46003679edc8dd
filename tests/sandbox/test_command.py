"""`resend-desk sandbox` as a process of its own."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys

import httpx
import pytest

from core.sandbox import stories

COMMAND = [sys.executable, "-c", "import sys; from core.cli import main; sys.exit(main())", "sandbox"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False, timeout=200)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals between processes")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 0)])
def test_it_says_where_it_is_serves_and_ends_on_a_signal(number: signal.Signals, code: int) -> None:
    arguments = [*COMMAND, "--json", "--visibility", "0"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        assert first.keys() >= {
            "ipaas_url", "klaviyo_url", "ipaas_email", "ipaas_password", "ipaas_token", "company_id",
            "subscription_id", "klaviyo_key",
        }  # fmt: skip
        assert first["subscription_id"] == "1795"
        headers = {"Authorization": f"Bearer {first['ipaas_token']}"}
        answer = httpx.get(f"{first['ipaas_url']}/transactions/v2/Transaction/55260", headers=headers)
        assert answer.json()["transaction_number"] == "SO-10042"
        process.send_signal(number)
        out, err = process.communicate(timeout=200)
    assert (process.returncode, out, err) == (code, "", "")


def test_the_ports_can_be_chosen() -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
        one.listen()
        done = run("--port", str(port))
    assert done.returncode == 2
    assert str(port) in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    "arguments", [("--port", "65535"), ("--port", "x"), ("--latency", "-5"), ("--latency", "x")]
)
def test_wrong_options_are_refused(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).returncode == 2


def test_the_list_of_stories() -> None:
    done = run("--list", "--json")
    assert done.returncode == 0
    listed = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(entry["id"], entry["story"], entry["title"]) for entry in listed] == [
        (story.id, story.story, story.title) for story in stories()
    ]
    plain = run("--list").stdout.splitlines()
    assert len(plain) == len(listed)
    assert plain[0].split()[:2] == ["55260", "linked"]
