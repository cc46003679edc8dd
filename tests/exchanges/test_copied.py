"""A copied request, run by a real shell and a real curl, is the request that was made."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from core.desk import Desk
from core.exchanges.export import curl_of
from core.exchanges.recorder import BODY_BYTES, Body, KeptExchange
from tests.exchanges.test_exchanges import exchange
from tests.support.sandbox import RunningSandbox, order
from tests.support.servers import serving

pytestmark = pytest.mark.skipif(
    not (shutil.which("sh") and shutil.which("curl")), reason="no shell, or no curl"
)

BODIES = (
    b"",
    b'{"name":"O\'Neil & \\"Sons\\"","cost":"$5 `now` $(id) ${HOME} !!"}',
    b"@/etc/hostname",
    b"-d nothing",
    b'{"two":\n"lines",\t"tab":"\\u0007"}\n',
    '{"note":"طلب · naïve 🎁 \\\\ \' \'\' "}'.encode(),
    b"a=1&b=%20+c",
)
"""What a shell, or curl, could read as something else."""


async def run(command: str, folder: Path, **environ: str) -> str:
    """What a shell prints when it is given a copied command; curl says nothing but the answer's status."""
    (folder / ".curlrc").write_text('silent\nshow-error\noutput = "answer"\nwrite-out = "%{http_code}"\n')
    # (the address is that of this computer: no proxy of the machine is asked)
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), "NO_PROXY": "*", **environ}
    shell = await asyncio.create_subprocess_exec(
        "sh",
        "-c",
        command,
        env=env,
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await shell.communicate()
    return said.decode()


async def test_whatever_a_body_has_arrives_as_it_was(tmp_path: Path) -> None:
    heard: list[tuple[str, bytes]] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = re.search(r"(?i)content-length: (\d+)", head)
        heard.append((head, await reader.readexactly(int(length.group(1)) if length else 0)))
        writer.write(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()

    def asked(body: bytes, **changes: Any) -> KeptExchange:
        address = f"http://127.0.0.1:{port}/api/events?page%5Bsize%5D=1&filter=equals(id,%22a'b%22)"
        return exchange(address=address, request=Body.of(body, "application/json", secret=False), **changes)

    async with serving(talk) as port:
        for body in BODIES:
            said = await run(curl_of(asked(body)), tmp_path, KLAVIYO_API_KEY="pk_key")
            assert said == "202", body
        long = b'{"long":"' + b"x" * BODY_BYTES + b'"}'
        command = curl_of(asked(long))
        assert command.startswith(f"# body.json: the body of {len(long)} bytes"), "half a body is no request"
        assert "xxx" not in command
        (tmp_path / "body.json").write_bytes(long)
        assert await run(command, tmp_path, KLAVIYO_API_KEY="pk_key") == "202"
    assert [body for _head, body in heard] == [*BODIES, long]
    for head, _body in heard:
        assert head.startswith("POST /api/events?page%5Bsize%5D=1&filter=equals(id,%22a'b%22) HTTP/1.1\r\n")
        assert "\r\nAuthorization: Klaviyo-API-Key pk_key\r\n" in head
        assert "\r\nX-Odd: it's $5 `now`\r\n" in head


async def test_each_request_of_an_order_is_answered_again(
    desk: Desk, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    transaction_id = order("unicode")
    plan = await desk.plan(transaction_id)
    async for _progress in desk.send(plan):
        pass
    secrets, tried = sandbox.secrets(), set()
    for one in desk.exchanges.of(transaction_id):
        kind = (one.method, re.sub(r"\d+", "", one.place))
        if kind in tried:
            continue
        tried.add(kind)
        said = await run(
            curl_of(one), tmp_path, KLAVIYO_API_KEY=secrets.klaviyo_key, IPAAS_TOKEN=secrets.ipaas_token
        )
        assert said == str(one.status), curl_of(one)
    assert {method for method, _place in tried} == {"GET", "POST"}
    assert len(tried) > 8
