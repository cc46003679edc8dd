"""`resend-desk runs`: what was sent, by whom, and what was interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from core.app import Services
from core.desk import Desk
from core.transfer.sending.locks import order_lock
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order

KILLED_WHEN_IT_SENDS = """
import os, signal, sys
from core.journal import Journal

async def killed(self, *arguments, **named):
    await real(self, *arguments, **named)
    os.kill(os.getpid(), signal.SIGKILL)

real, Journal.intend = Journal.intend, killed
from core.cli import main
main(sys.argv[1:])
"""
"""The command, killed as soon as the first intent is on disk."""


def test_runs_say_what_was_sent_by_whom_and_why(command: Command) -> None:
    assert command("runs").out == "Nothing was sent yet.\n"
    assert command("send", order("linked"), "--yes", "--ticket", "HD-4711").code == 0
    [line] = command("runs", "--json").lines
    assert (line["type"], line["transaction_id"], line["state"]) == ("run", "55260", "recorded")
    assert line["ticket"] == "HD-4711"
    assert line["sent_by"]
    assert command("runs", "55261", "--json").lines == []
    assert "55260  recorded, 4 events, by " in command("runs").out


def test_an_interrupted_send_is_named_by_the_next_command(
    sandbox: RunningSandbox, command: Command, tmp_path: Path
) -> None:
    words = ["send", order("linked"), "--yes"]
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_WHEN_IT_SENDS, *words],
        env={**os.environ, **sandbox.environment(tmp_path / "home")}, check=False, timeout=60, capture_output=True,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert [each for each in sandbox.events() if each["unique_id"].startswith("55260")] == []
    looked = command("preview", order("email-match"))
    assert "The send of order 55260, begun 20" in looked.err
    assert "Not certain: Placed Order may have arrived." in looked.err
    assert "Not sent: line 901, line 902, line 903." in looked.err
    assert "resend-desk finish 55260" in looked.err
    [line] = command("runs", "--interrupted", "--json").lines
    assert line["transaction_id"] == "55260"
    assert [each["state"] for each in line["events"]] == ["unknown", "skipped", "skipped", "skipped"]
    finished = command("finish", order("linked"), "--yes", "--json")
    assert (finished.code, finished.last["state"]) == (0, "recorded"), finished.err
    links = sandbox.state()["external_ids"]
    ours = [link for link in links if str(link["system_id"]) == sandbox.info.subscription_id]
    assert {"55260", "901", "902", "903"} <= {link["internal_id"] for link in ours}
    assert command("runs", "--interrupted", "--json").lines == []
    assert "interrupted" not in command("preview", order("linked")).err


async def test_a_run_that_is_under_way_is_not_called_interrupted(desk: Desk, services: Services) -> None:
    target, locks = desk.journal_key, services.paths.locks
    async with order_lock(locks, target, "55260"):
        await services.journal.begin_run("r1", target, "55260", b"{}")
        assert await desk.interrupted() == ()
    assert [found.run for found in await desk.interrupted()] == ["r1"]
    await services.journal.begin_run("r2", target, "55260", b"{}")
    await services.journal.finish_run("r2", "recorded", None)
    assert await desk.interrupted() == ()
