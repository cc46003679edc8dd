"""Requests that are given up, at every moment at which they wait: what is asked next is answered all the same."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import trustme

from core.http.factory import Access, HttpFactory
from core.http.lanes import Lanes
from core.http.policy import Policy
from core.http.traffic import Exchange
from tests.support.clients import PATIENCE
from tests.support.given_up import GivenUpAt
from tests.support.servers import connecting_to, request_of, serving, socks_to

GOOD = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"id": 1}'
FAR = "service.example.com"
WAYS = ["plain", "encrypted", "http", "socks5"]


async def in_pieces(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers each request of a connection in three pieces, so that head and body are waited for."""
    while True:
        await request_of(reader)
        for piece in (GOOD[:20], GOOD[20:-6], GOOD[-6:]):
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def reached(way: str, folder: Path) -> AsyncIterator[tuple[str, dict[str, str]]]:
    """The address of such a server, with the variables that lead there."""
    if way == "plain":
        async with serving(in_pieces) as port:
            yield f"http://127.0.0.1:{port}", {}
        return
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    environ = {"SSL_CERT_FILE": str(folder / "ca.pem")}
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(FAR, "127.0.0.1").configure_cert(tls)
    async with serving(in_pieces, tls) as port:
        if way == "encrypted":
            yield f"https://127.0.0.1:{port}", environ
            return
        async with serving((connecting_to if way == "http" else socks_to)(port, [])) as proxy:
            yield f"https://{FAR}", {**environ, "ALL_PROXY": f"{way}://127.0.0.1:{proxy}"}


@pytest.mark.parametrize("late", [False, True], ids=["while it waits", "as it comes"])
@pytest.mark.parametrize("kept", [False, True], ids=["new connection", "kept connection"])
@pytest.mark.parametrize("way", WAYS)
async def test_what_follows_a_given_up_request_is_answered_at_the_first_try(
    way: str, kept: bool, late: bool, tmp_path: Path
) -> None:
    """Also where it is given up a second time, while it makes the first good."""
    exchanges: list[Exchange] = []
    async with reached(way, tmp_path) as (url, environ):
        factory = HttpFactory(
            timeout=PATIENCE, first_pause=0.01, environ=environ, on_exchange=exchanges.append
        )

        async def moments(*numbers: int) -> int:
            client = factory.client(Policy(name="The service"), url, access=Access.READ, auth=None)
            async with contextlib.aclosing(client):
                if kept:
                    await client.get("/before")
                given_up = GivenUpAt(client.get("/x"), *numbers, late=late)
                await given_up.run()
                exchanges.clear()
                await client.get("/after")
                assert [(each.attempt, each.status) for each in exchanges] == [(1, 200)], numbers
            return given_up.moments

        number = 1
        while (until := await moments(number)) >= number:
            for second in range(number + 1, until + 1):
                await moments(number, second)
            number += 1
    assert number > 6, "less was waited for than a request has"


@pytest.mark.parametrize("late", [False, True], ids=["while it waits", "as it comes"])
@pytest.mark.parametrize("who", ["the one under way", "the one that waits for its connection"])
async def test_whoever_waits_for_the_only_connection_gets_it(who: str, late: bool) -> None:
    one = httpx.Limits(max_connections=1, max_keepalive_connections=1)
    async with serving(in_pieces) as port:

        async def moments(number: int) -> int:
            lanes = Lanes(lambda: httpx.AsyncHTTPTransport(verify=False, trust_env=False, limits=one), most=1)

            async def ask() -> None:
                async with httpx.AsyncClient(
                    transport=_Kept(lanes), timeout=PATIENCE, trust_env=False
                ) as http:
                    (await http.get(f"http://127.0.0.1:{port}/x")).raise_for_status()

            given_up = GivenUpAt(ask(), number, late=late)
            first = given_up.run() if who == "the one under way" else ask()
            second = ask() if who == "the one under way" else given_up.run()
            await asyncio.gather(first, second)
            await ask()
            await lanes.aclose()
            return given_up.moments

        number = 1
        while await moments(number) >= number:
            number += 1
    assert number > 6


class _Kept(httpx.AsyncBaseTransport):
    """Another transport, which stays open when its client is closed."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._inner.handle_async_request(request)
