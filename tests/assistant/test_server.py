"""Every tool, as an assistant's program calls it: what comes, what doesn't leave, what isn't told."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters, stdio_client
from mcp_types import CallToolResult, TextContent

from core.app import Services
from core.assistant.bounded import MOST
from core.assistant.server import make_server
from core.assistant.tools import TOOLS
from core.reading_desk import ReadingDesk
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox

CALLS: dict[str, list[dict[str, Any]]] = {
    "preview": [{"transaction_id": "55260"}, {"transaction_id": 55262}],
    "trace": [{"transaction_id": "55265"}],
    "verify": [{"transaction_id": "55281"}],
    "find": [{"text": "SO-10042"}, {"first_day": "2026-11-02", "last_day": "2026-11-03"}],
    "history": [{}, {"transaction_id": "55260", "text": "sarah"}],
    "reconcile": [{"first_day": "2026-11-12", "last_day": "2026-11-12", "zone": "UTC"}],
}
"""Each tool, and what it is called with."""


def texts(result: CallToolResult) -> list[str]:
    """The text blocks of an answer."""
    return [block.text for block in result.content if isinstance(block, TextContent)]


@pytest.fixture
async def reading(sandbox: RunningSandbox, services: Services) -> AsyncIterator[ReadingDesk]:
    opened = services.open_reading_desk(*sandbox.by_token())
    yield opened
    await opened.aclose()


async def test_over_the_streams(
    sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process of the command, by the SDK's client: every tool, several at once, one that is given up, errors, the
    end of the input.
    """
    # After two seconds the client kills what hasn't ended yet; on a busy machine that is no time.
    monkeypatch.setattr("mcp.client.stdio.PROCESS_TERMINATION_TIMEOUT", 60.0)
    written, said, code = tmp_path / "out", tmp_path / "err", tmp_path / "code"
    run = f'"{sys.executable}" -m core.cli mcp 2>"{said}"; echo $? >"{code}"'
    environ = sandbox.environment(tmp_path / "home", RESEND_DESK_TIMEOUT="30")
    server = StdioServerParameters(
        command="sh",
        args=["-c", f'{{ {run}; }} | tee "{written}"'],
        env=environ,
        cwd=Path(__file__).parents[2],
    )
    async with Client(stdio_client(server)) as client:
        offered = (await client.list_tools()).tools
        assert [tool.name for tool in offered] == [tool.name for tool in TOOLS] == list(CALLS)
        for tool in offered:
            assert tool.annotations is not None
            assert tool.annotations.read_only_hint
            assert tool.input_schema["type"] == "object"
            assert all(each["description"] for each in tool.input_schema["properties"].values())
        calls = [(name, asked) for name, each in CALLS.items() for asked in each]
        answers = await asyncio.gather(*(client.call_tool(name, asked) for name, asked in calls))
        for (name, asked), answer in zip(calls, answers, strict=True):
            assert not answer.is_error, (name, asked, answer.content)
        assert json.loads(texts(answers[0])[0])["state"] == "ready"

        sandbox.fault("hang", "/transactions/v2/Transaction/55263")
        given_up = asyncio.create_task(client.call_tool("preview", {"transaction_id": "55263"}))
        while sandbox.faults_left():  # noqa: ASYNC110  (it is asked in another process)
            await asyncio.sleep(0.01)
        given_up.cancel()
        assert not (await client.call_tool("verify", {"transaction_id": "55281"})).is_error

        for name, asked, says in (
            ("preview", {"transaction_id": "5 5"}, "digits"),
            ("preview", {"id": "55260"}, "transaction_id"),
            ("preview", {"transaction_id": "55260", "unmasked": True}, "unmasked"),
            ("find", {}, "Give an order number"),
            ("send", {"transaction_id": "55260"}, "There are preview"),
        ):
            refused = await client.call_tool(name, asked)
            assert refused.is_error
            assert says in texts(refused)[0]
            assert "What to do: " in texts(refused)[0]
    assert code.read_text().strip() == "0"
    assert sandbox.writes() == []
    told = written.read_text("utf-8") + said.read_text("utf-8")
    for line in written.read_text("utf-8").splitlines():
        assert json.loads(line)["jsonrpc"] == "2.0"
    for secret in (sandbox.info.ipaas_token, sandbox.info.klaviyo_key, sandbox.info.ipaas_password):
        assert secret not in told
    assert "Traceback" not in told


SAME = (("trace", "55265"), ("verify", "55281"), ("find", "SO-10042"))


@pytest.fixture
def printed(command: Command) -> dict[str, list[Any]]:
    """What the commands print (outside of the test's own loop)."""
    return {name: command(name, word, "--json").lines for name, word in SAME}


async def test_it_gives_what_the_commands_print(
    printed: dict[str, list[Any]], sandbox: RunningSandbox, reading: ReadingDesk
) -> None:
    """Whoever starts the server may have it unmasked."""
    async with Client(make_server(reading, unmasked=True)) as client:
        for name, word in SAME:
            asked = {"text": word} if name == "find" else {"transaction_id": word}
            answer = await client.call_tool(name, asked)
            ours = [json.loads(text) for text in texts(answer)]
            assert [without_times(each) for each in ours] == [without_times(each) for each in printed[name]]
        answer = await client.call_tool("preview", {"transaction_id": "55260"})
        assert '"value":141.71' in texts(answer)[0]
        assert "Sarah.Mason@Example.com" in texts(answer)[0]


def without_times(value: Any) -> Any:
    """A record without the moments at which it was read."""
    if isinstance(value, dict):
        return {key: without_times(each) for key, each in value.items() if key not in ("at", "checked_at")}
    return [without_times(each) for each in value] if isinstance(value, list) else value


async def test_nothing_personal_is_told(sandbox: RunningSandbox, reading: ReadingDesk) -> None:
    """Of customers who are found, and of one who would be transferred with name, phone and address."""
    names = ("Sarah", "Mason", "sarah.mason", "+16175550123", "Patel", "patel", "Priya")
    async with Client(make_server(reading)) as client:
        for name, each in CALLS.items():
            for asked in each:
                told = "\n".join(texts(await client.call_tool(name, asked)))
                assert [found for found in names if found in told] == [], (name, asked)
        plan = json.loads(texts(await client.call_tool("preview", {"transaction_id": 55262}))[0])
        attributes = plan["profile"]["customer_transfer"]["body"]["data"]["attributes"]
        assert attributes["first_name"].endswith("…")
        assert attributes["location"]["address1"] == "…"
        assert plan["order"]["number"] == "SO-10044"


async def test_a_large_order_comes_in_parts(sandbox: RunningSandbox, reading: ReadingDesk) -> None:
    transaction = sandbox.transaction("55260")
    assert transaction is not None
    lines = [{**transaction["lines"][0], "id": str(71_000 + n), "external_ids": []} for n in range(50)]
    sandbox.put(transactions=[{**transaction, "id": "70000", "lines": lines, "external_ids": []}])
    async with Client(make_server(reading)) as client:
        seen = list[str]()
        for _ in range(2):
            asked = {"transaction_id": 70000, "from_event": len(seen)}
            text = texts(await client.call_tool("preview", asked))[0]
            assert len(text.encode()) <= MOST
            plan = json.loads(text)
            assert plan["shortened"]["events"] == 51 - len(seen)
            assert len(plan["events"]) >= 6
            seen += [event["unique_id"] for event in plan["events"]]
        assert len(seen) == len(set(seen))
        found = await client.call_tool("find", {"first_day": "2026-01-01", "most": 3})
        assert len(found.structured_content["orders"]) == 3
        assert "Shown are 3, and there are more" in texts(found)[-1]
