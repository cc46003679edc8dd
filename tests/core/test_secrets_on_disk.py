"""The whole program at work, and then every byte that it left on the disk."""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path

import pytest

from core.app import Services
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox


async def test_no_secret_is_in_any_file_after_a_send(
    services: Services,
    sandbox: RunningSandbox,
    keyring_backend: MemoryKeyring,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    await services.connections.save(sandbox.connection(), sandbox.secrets())
    connection = await services.connections.load("Sandbox")
    secrets = await services.connections.secrets("Sandbox")
    await services.settings.save(services.current)
    async with contextlib.aclosing(services.open_desk(connection, secrets)) as desk:
        plan = await desk.plan("55260")
        events = [event async for event in desk.send(plan)]
        token = (await desk._clients._ipaas_auth._tokens.current()).access_token
    sent = [each for each in sandbox.state()["events"] if not each["preset"]]
    assert len(sent) == 4, events[-1]
    shown = "\n".join([repr(plan), *map(repr, events), repr(services), *caplog.messages])
    hidden = [secrets.ipaas_password, secrets.ipaas_token, secrets.klaviyo_key, token, "sandbox-webhook-1795"]
    assert [secret for secret in hidden if secret in shown] == []
    files = [file for file in tmp_path.rglob("*") if file.is_file()]  # noqa: ASYNC240
    assert {"journal.sqlite3", "connections.json", "settings.json"} <= {file.name for file in files}
    assert b'"unique_id":"55260"' in b"".join(file.read_bytes() for file in files)
    for file in files:
        content = file.read_bytes()
        assert [secret for secret in hidden if secret.encode() in content] == [], file.name
    assert keyring_backend.entries


async def test_the_demo_starts_its_sandbox_once(services: Services) -> None:
    connection, secrets = await services.start_demo()
    again, _ = await services.start_demo()
    assert again == connection
    async with contextlib.aclosing(services.open_desk(connection, secrets)) as desk:
        target = await desk.target()
    assert (target.subscription, target.test_account) == ("Klaviyo (sandbox)", True)
    assert secrets.klaviyo_key not in repr(services)
