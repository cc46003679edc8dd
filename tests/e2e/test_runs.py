"""`resend-desk runs`: what was sent, by whom, and what was interrupted."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from core.app import Services, build_services
from core.connections import Connection
from core.desk import Desk
from core.errors import TransferError
from core.journal import Intent
from core.paths import Paths
from core.reading_desk import journal_key_of
from core.transfer.sending.locks import order_lock
from tests.support.command import Command
from tests.support.memory_keyring import MemoryKeyring
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
KILLED_BEFORE_IT_SAYS = KILLED_WHEN_IT_SENDS.replace("intend", "finish_run")
"""The command, killed as soon as the journal has its end."""


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
        env={**os.environ, **sandbox.environment(tmp_path / "home")}, check=False, timeout=200, capture_output=True,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert [each for each in sandbox.events() if each["unique_id"].startswith("55260")] == []
    looked = command("preview", order("email-match"))
    assert "The send of order SO-10042 (55260), started 20" in looked.err
    assert "Still unknown: Placed Order may have arrived." in looked.err
    assert "Not sent: Line 1: TEE-RED-M, Line 2: MUG-11, Line 3: GC-50." in looked.err
    assert "resend-desk finish 55260" in looked.err
    with contextlib.closing(sqlite3.connect(tmp_path / "home" / "data" / "journal.sqlite3")) as db:
        columns = "target, plan, started_at, sent_by, ticket, kind, batch"
        for number in range(25):  # a day on which much was interrupted doesn't bury what is asked for
            db.execute(
                f"INSERT INTO run (id, transaction_id, {columns}) SELECT ?, ?, {columns} FROM run LIMIT 1",  # noqa: S608
                (f"copy {number}", str(600000 + number)),
            )
        db.commit()
        many = command("preview", order("email-match")).err
        assert (many.count("was interrupted."), "\n6 more sends were interrupted.\n" in many) == (20, True)
        db.execute("DELETE FROM run WHERE id LIKE 'copy%'")
        db.commit()
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


def test_an_end_that_nobody_was_shown_is_told_by_the_next_command(
    sandbox: RunningSandbox, command: Command, tmp_path: Path
) -> None:
    """It died between the last note in the journal and the last line of its report."""
    sandbox.fault("status:400", "/api/events", method="POST")
    words = ["send", order("linked"), "--yes"]
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_BEFORE_IT_SAYS, *words],
        env={**os.environ, **sandbox.environment(tmp_path / "home")}, check=False, timeout=200, capture_output=True,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert b"Transaction 55260:" not in killed.stdout
    looked = command("preview", order("email-match"))
    assert "The send of order SO-10042 (55260), started 20" in looked.err
    assert "ended unattended: failed" in looked.err
    assert "Failed: Placed Order." in looked.err
    assert "The request was refused" in looked.err
    assert "resend-desk finish 55260" in looked.err
    [line] = command("runs", "--interrupted", "--json").lines
    assert (line["transaction_id"], line["ended"]) == ("55260", "failed")
    assert command("finish", order("linked"), "--yes", "--json").last["state"] == "recorded"
    sandbox.fault("status:400", "/api/events", method="POST")
    shown = command("send", order("email-match"), "--yes")
    assert (shown.code, f"Transaction {order('email-match')}: failed" in shown.out) == (1, True)
    assert command("runs", "--interrupted", "--json").lines == []


async def test_a_run_that_is_under_way_is_not_called_interrupted(desk: Desk, services: Services) -> None:
    target, locks = desk.journal_key, services.paths.locks
    async with order_lock(locks, target, "55260"):
        await services.journal.begin_run("r1", target, "55260", b"{}")
        assert await desk.interrupted() == ()
    assert [found.run for found in await desk.interrupted()] == ["r1"]
    await services.journal.begin_run("r2", target, "55260", b"{}")
    await services.journal.finish_run("r2", "recorded", None)
    assert await desk.interrupted() == ()


async def broken_off(services: Services, target: str, run_id: str = "r1", *, left: bool = True) -> None:
    """A run of 55260 that never ended, of a connection by its name in the journal; `left`: a request may have."""
    plan = b'{"events":[{"kind":"placed_order","metric":"Placed Order","unique_id":"55260"}]}'
    await services.journal.begin_run(run_id, target, "55260", plan)
    if not left:
        return
    write = Intent(
        system="klaviyo",
        action="event",
        method="POST",
        path="/api/events",
        body=b"{}",
        profile_id="P1",
        metric="Placed Order",
        unique_id="55260",
    )
    await services.journal.intend(run_id, write)


async def test_somebodys_word_settles_a_run_that_can_not_be_finished(
    desk: Desk, services: Services, sandbox: RunningSandbox
) -> None:
    await broken_off(services, desk.journal_key)
    (found,) = await desk.interrupted()
    async with order_lock(services.paths.locks, desk.journal_key, "55260"):
        with pytest.raises(TransferError, match="being sent"):
            await services.unsettled.settle(found)
    settled = await services.unsettled.settle(found, ticket="HD-1")
    assert await desk.interrupted() == ()
    newest, interrupted = await desk.runs("55260")
    assert (newest.run_id, newest.state, newest.ticket) == (settled.run_id, "settled", "HD-1")
    assert newest.sent_by
    assert interrupted.state == "interrupted"
    assert sandbox.asked("klaviyo") == sandbox.asked("ipaas") == [], "nothing was asked, nothing was written"
    # What may have arrived stays unknown: the next send looks for it.
    (sent,) = await services.journal.events_of(desk.journal_key, "55260")
    assert sent.state == "unknown"
    with pytest.raises(TransferError, match="no longer open"):
        await services.unsettled.settle(found)
    # Another one that is interrupted later is told again.
    await broken_off(services, desk.journal_key, run_id="r2")
    assert [each.run for each in await desk.interrupted()] == ["r2"]


def test_it_is_settled_at_the_terminal_without_any_connection(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    async def begin(*connections: Connection) -> None:
        services = build_services(Paths.under(tmp_path / "home"), keyring_backend=MemoryKeyring(), environ={})
        for number, connection in enumerate(connections):
            await broken_off(services, journal_key_of(connection), run_id=f"r{number}", left=False)
        await services.aclose()

    connection, _ = sandbox.by_token()
    away = msgspec.structs.replace(connection, ipaas_url="https://old.example.com", subscription_id="7")
    asyncio.run(begin(connection, away))
    looked = command("preview", order("email-match"))
    assert "The send of order 55260, started" in looked.err
    assert (
        "The send of order 55260 with the connection to https://old.example.com, subscription 7" in looked.err
    )
    assert "resend-desk finish 55260 --settled, once somebody has checked it." in looked.err
    assert len(command("runs", "--interrupted", "--json").lines) == 2
    both = command("finish", order("linked"), "--settled", "--yes")
    assert both.code == 2
    assert "more than one connection" in both.err
    assert command("finish", order("linked"), "--yes").code == 0
    alone = command("finish", order("linked"), "--settled", "--yes", "--ticket", "HD-2", "--json", env={
        "RESEND_DESK_HOME": str(tmp_path / "home")
    })  # fmt: skip
    assert (alone.code, alone.last["state"], alone.last["ticket"]) == (0, "settled", "HD-2"), alone.err
    assert command("runs", "--interrupted", "--json").lines == []
    again = command("finish", order("linked"), "--settled", "--yes", "--json")
    assert (again.code, again.last["error"]["name"]) == (0, "not_interrupted")


async def test_runs_of_other_connections_are_told_with_their_connection(
    services: Services, sandbox: RunningSandbox
) -> None:
    connection, secrets = sandbox.by_token()
    other = msgspec.structs.replace(connection, name="Shop two", subscription_id="7")
    gone = msgspec.structs.replace(connection, ipaas_url="https://old.example.com", subscription_id="8")
    sandbox_of_before = msgspec.structs.replace(connection, ipaas_url="http://127.0.0.1:1")
    await services.connections.save(other, secrets)
    for number, each in enumerate((connection, other, gone, sandbox_of_before)):
        await broken_off(services, journal_key_of(each), run_id=f"r{number}")
    told = await services.unsettled.elsewhere(journal_key_of(connection))
    assert [(each.run, each.saved) for each in told] == [("r2", None), ("r1", "Shop two")]
    notices = [each.notice for each in told]
    assert "with the connection to https://old.example.com, subscription 8" in notices[0].title
    assert "with the connection “Shop two”, started" in notices[1].title
    assert notices[1].hint.startswith("Open the connection “Shop two”")
