"""What stands before a send: nothing can be sent, a question, or the account's name. The command obeys."""

from __future__ import annotations

import json
import os
import pty
from pathlib import Path

import msgspec
import pytest

from core.app import Services
from core.connections import Connection, Secrets, from_environment, same_name
from core.errors import ConfigurationError, ReadOnlyConnection
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox
from tests.support.terminal import read_until, start

READ_ONLY = {"RESEND_DESK_SAFE_MODE": "read-only"}
BY_NAME = {"RESEND_DESK_SAFE_MODE": "type-name"}


def test_a_read_only_connection_reads_and_is_refused_whatever_would_send(
    command: Command, sandbox: RunningSandbox
) -> None:
    for words in (
        ("send", "55260", "--yes"),
        ("send", "55260", "--yes", "--account", "Harbor & Pine Outfitters (sandbox)"),
        ("finish", "55260", "--yes"),
        ("compensate", "55281", "--reason", "cancelled", "--yes"),
    ):
        ran = command(*words, "--json", **READ_ONLY)
        assert (ran.code, ran.out) == (2, ""), ran.err
        assert "This connection is read-only." in ran.err
        assert "What to do: Nothing was sent." in ran.err
    assert sandbox.requests("klaviyo") == [], "refused before anything is asked"
    assert command("preview", "55260", "--json", **READ_ONLY).last["ready"] is True
    assert (
        command("compensate", "55281", "--reason", "cancelled", "--preview", "--json", **READ_ONLY).code == 0
    )
    assert sandbox.writes() == []


async def test_a_read_only_desk_has_no_way_to_a_writer(
    services: Services, connection: Connection, secrets: Secrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made(*_: object, **__: object) -> None:
        raise AssertionError("a writer was made")

    monkeypatch.setattr("core.clients.writers.IpaasWriter", made)
    monkeypatch.setattr("core.clients.writers.KlaviyoWriter", made)
    monkeypatch.setattr("core.desk.Destination", made)
    monkeypatch.setattr("core.desk.Sender", made)
    reading = msgspec.structs.replace(connection, safe_mode="read-only")
    desk = services.open_desk(reading, secrets)
    try:
        plan = await desk.plan("55260")
        assert plan.ready
        with pytest.raises(ReadOnlyConnection):
            desk.send(plan)
        with pytest.raises(ReadOnlyConnection):
            await desk.look_again("55260")
        with pytest.raises(ReadOnlyConnection):
            await desk.save_link(plan)
        with pytest.raises(ReadOnlyConnection):
            await desk.finish_links("55260")
        assert await desk.interrupted() == ()
        assert not hasattr(desk._clients, "klaviyo_writer")
    finally:
        await desk.aclose()


def test_yes_is_not_enough_where_the_account_has_to_be_named(
    command: Command, sandbox: RunningSandbox
) -> None:
    ran = command("send", "55260", "--yes", **BY_NAME)
    assert ran.code == 2
    assert "--account NAME" in ran.err
    for mode in (BY_NAME, {}):
        ran = command("send", "55260", "--yes", "--account", "Another", **mode)
        assert ran.code == 2
        assert "“Harbor & Pine Outfitters (sandbox)”" in ran.err
    assert sandbox.writes() == []
    ran = command(
        "send", "55260", "--yes", "--json", "--account", "harbor & pine  outfitters (Sandbox)", **BY_NAME
    )
    assert (ran.code, ran.last["state"]) == (0, "recorded"), ran.err


@pytest.mark.parametrize(("typed", "code"), [("yes", 1), ("Harbor & Pine Outfitters (sandbox)", 0)])
def test_at_a_terminal_the_name_is_typed(
    sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    environment = sandbox.environment
    monkeypatch.setattr(sandbox, "environment", lambda home: {**environment(home), **BY_NAME})
    ours, theirs = pty.openpty()
    process = start(sandbox, tmp_path, "send", "55260", "--json", terminal=theirs)
    assert "[y/N]" not in read_until(ours, "Type the account's name: ")
    os.write(ours, f"{typed}\n".encode())
    out, _ = process.communicate(timeout=200)
    os.close(theirs)
    os.close(ours)
    assert process.returncode == code
    assert bool(sandbox.writes()) is (code == 0)
    assert not out or json.loads(out.splitlines()[-1])["state"] == "recorded"


def test_a_mode_that_there_is_not_is_no_weaker_one(sandbox: RunningSandbox, tmp_path: Path) -> None:
    environ = sandbox.environment(tmp_path)
    for text, mode in (("", "confirm"), ("READ_ONLY", "read-only"), ("type-name", "type-name")):
        found = from_environment({**environ, "RESEND_DESK_SAFE_MODE": text})
        assert found is not None
        assert found[0].safe_mode == mode
    with pytest.raises(ConfigurationError, match="SAFE_MODE"):
        from_environment({**environ, "RESEND_DESK_SAFE_MODE": "readonly"})


async def test_colour_and_mode_are_kept_and_the_secrets_stay(
    services: Services, connection: Connection, secrets: Secrets
) -> None:
    await services.connections.save(connection, secrets)
    await services.connections.set_safety(connection.name, color="teal", safe_mode="read-only")
    kept = await services.connections.load(connection.name)
    assert (kept.color, kept.safe_mode) == ("teal", "read-only")
    assert await services.connections.secrets(connection.name) == secrets
    with pytest.raises(ConfigurationError):
        await services.connections.set_safety("Nobody", color="", safe_mode="confirm")


def test_a_name_is_compared_as_people_type_it() -> None:
    assert same_name("Harbor & Pine", " harbor  & PINE ")
    assert not same_name("Harbor & Pine", "Harbor")
    assert not same_name("", "")
    assert not same_name("  ", " ")
