"""Stands before both systems of the sandbox and answers one kind of request with something hostile.

As a program of its own (`python -m tests.hostile.front`) it has its own memory and time: it prints the addresses as a
line of JSON, then takes the name of a row on each line of its input, and answers with how many bytes were taken of the
row before.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import re
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import urlsplit

from core.sandbox import Sandbox
from tests.hostile.answers import Kind, Place, row
from tests.support.hostile import http
from tests.support.servers import serving


class Front:
    """Two ports that lead on to the sandbox's. `taken` counts the bytes of hostile answers that left."""

    def __init__(self, ipaas_url: str, klaviyo_url: str) -> None:
        self._behind = {"ipaas": urlsplit(ipaas_url).port, "klaviyo": urlsplit(klaviyo_url).port}
        self.urls: dict[str, str] = {}
        self.taken = 0
        self._rule: tuple[Kind, Place] | None = None

    def answer(self, rule: tuple[Kind, Place] | None) -> None:
        """Answer so from now on; None: nothing hostile."""
        self._rule, self.taken = rule, 0

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Front]:
        """Serve while the context lasts."""
        async with contextlib.AsyncExitStack() as stack:
            for system in self._behind:
                port = await stack.enter_async_context(serving(self._talk(system)))
                self.urls[system] = f"http://127.0.0.1:{port}"
            yield self

    def _talk(self, system: str):  # type: ignore[no-untyped-def]  # a Talk
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            head = await reader.readuntil(b"\r\n\r\n")
            found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
            request = head + (await reader.readexactly(int(found[1])) if found else b"")
            method, path, _ = head.split(b" ", 2)
            meant = self._rule is not None and self._is_meant(system, method.decode(), path.decode())
            if self._rule is not None and meant and self._rule[0].change is not None:
                answer = io.BytesIO()
                await self._lead_on(system, request, answer)
                writer.write(changed(answer.getvalue(), self._rule[0].change))
                await writer.drain()
            elif (
                self._rule is not None
                and self._rule[1].accepts
                and method == b"POST"
                and b"/api/events" in path
            ):
                writer.write(http(b"", "Connection: close", status="202 Accepted"))
                await writer.drain()
            elif self._rule is not None and meant:
                await self._be_hostile(self._rule[0], request, reader, writer)
            else:
                await self._lead_on(system, request, writer)

        return talk

    def _is_meant(self, system: str, method: str, path: str) -> bool:
        assert self._rule is not None
        place = self._rule[1]
        return (place.system, place.method) == (system, method) and bool(re.match(place.path, path))

    async def _be_hostile(
        self, kind: Kind, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        again = asyncio.StreamReader()
        again.feed_data(request)

        async def pump() -> None:
            while data := await reader.read(4096):
                again.feed_data(data)
            again.feed_eof()

        pumping = asyncio.create_task(pump())
        written = writer.write

        def count(data: bytes) -> None:
            self.taken += len(data)
            written(data)

        writer.write = count  # type: ignore[method-assign, assignment]  # counted on its way
        try:
            await kind.talk()(again, writer)
        finally:
            pumping.cancel()

    async def _lead_on(self, system: str, request: bytes, to: asyncio.StreamWriter | io.BytesIO) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._behind[system])
        back.write(
            re.sub(rb"(?i)\r\nconnection:[^\r]*", b"", request, count=1).replace(
                b"\r\n", b"\r\nConnection: close\r\n", 1
            )
        )
        try:
            while data := await there.read(65_536):
                to.write(data)
                if isinstance(to, asyncio.StreamWriter):
                    await to.drain()
        finally:
            back.close()
            with contextlib.suppress(ConnectionError):
                await back.wait_closed()


def changed(answer: bytes, change: Callable[[Any], Any]) -> bytes:
    """An answer of the sandbox with its JSON changed."""
    head, _, body = answer.partition(b"\r\n\r\n")
    body = json.dumps(change(json.loads(body))).encode()
    head = re.sub(rb"(?i)content-length: *\d+", b"content-length: %d" % len(body), head)
    return head + b"\r\n\r\n" + body


async def main() -> None:
    """Serve until the input ends."""
    with Sandbox(visibility_ms=20, rate_limits=False) as info:
        async with Front(info.ipaas_url, info.klaviyo_url).open() as front:
            told = {
                **front.urls,
                "token": info.ipaas_token,
                "key": info.klaviyo_key,
                "subscription": info.subscription_id,
                "email": info.ipaas_email,
                "password": info.ipaas_password,
                "company": info.company_id,
            }
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()
            while line := await asyncio.to_thread(sys.stdin.readline):
                taken, name = front.taken, line.strip()
                front.answer(row(name) if name else None)
                sys.stdout.write(f"{taken}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
