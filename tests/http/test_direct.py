"""The straight connection: large bodies both ways, errors by their names, and none that the other side has left."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import httpx
import pytest

from core.http.direct import Direct

LARGE = b"0123456789abcdef" * 128 * 1024


@contextlib.asynccontextmanager
async def server(*, keeps: bool = True, answers: bool = True) -> AsyncIterator[tuple[str, list[int]]]:
    """Gives each body back; its address, and how many requests came on each connection. `keeps`: it keeps a connection
    that it has answered on, though it never says that it won't.
    """
    connections: list[int] = []
    talks: list[asyncio.Task[None]] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(0)
        at = len(connections) - 1
        task = asyncio.current_task()
        assert task is not None
        talks.append(task)
        with contextlib.closing(writer), contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().casefold()
                connections[at] += 1
                if not answers:
                    break
                length = int(head.partition("content-length: ")[2].partition("\r\n")[0] or 0)
                body = await reader.readexactly(length)
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % length)
                writer.write(body)
                await writer.drain()
                if not keeps:
                    break
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as listening:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}", connections
        await asyncio.gather(*talks)


def client(url: str) -> httpx.AsyncClient:
    """One connection at a time."""
    return httpx.AsyncClient(base_url=url, transport=Direct(None), timeout=20)


async def test_large_bodies_come_whole_both_ways_on_one_connection() -> None:
    async with server() as (url, connections), client(url) as http:
        for body in (b"", b"small", LARGE, b"small again"):
            assert (await http.post("/", content=body)).content == body
        assert connections == [4]


async def test_a_body_that_is_read_late_is_kept_waiting_on_the_wire() -> None:
    """No more is taken from the wire than is read of it, but for a little."""
    async with server() as (url, _), client(url) as http:
        async with http.stream("POST", "/", content=LARGE) as answer:
            await asyncio.sleep(0)
            got = b"".join([piece async for piece in answer.aiter_raw()])
        assert got == LARGE


async def test_a_connection_that_the_other_side_has_closed_is_not_used_again() -> None:
    async with server(keeps=False) as (url, connections), client(url) as http:
        for _ in range(5):
            assert (await http.post("/", content=b"x")).content == b"x"
        assert connections == [1] * 5


async def test_errors_have_their_names() -> None:
    async with server(answers=False) as (url, _), client(url) as http:
        with pytest.raises(httpx.RemoteProtocolError, match="Server disconnected"):
            await http.post("/", content=b"x")
    async with client(url) as http:
        with pytest.raises(httpx.ConnectError):
            await http.get("/")
    async with httpx.AsyncClient(transport=Direct(None)) as http:
        with pytest.raises(httpx.ConnectError):
            await http.get("http://no-such-host.invalid/")


async def test_a_request_that_is_given_up_takes_its_connection_along() -> None:
    """What still comes for it is never taken for the next one's answer."""
    async with server() as (url, connections):
        async with client(url) as http:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.005), http.stream("POST", "/", content=LARGE):
                    await asyncio.Event().wait()
            assert (await http.post("/", content=b"mine")).content == b"mine"
        assert len(connections) <= 2
        assert connections[-1] == 1
