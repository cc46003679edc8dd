"""Small servers of the tests: one that answers with given bytes, and proxies of several tempers. All on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@contextlib.asynccontextmanager
async def serving(talk: Talk, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A server that talks like this with whoever connects; its port."""

    talks: set[asyncio.Task[None]] = set()

    async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        talks.add(task)
        with contextlib.suppress(
            ConnectionError, asyncio.IncompleteReadError, ssl.SSLError, asyncio.CancelledError
        ):
            await talk(reader, writer)
        await _closed(writer)

    server = await asyncio.start_server(guarded, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)


async def _closed(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort() if writer.is_closing() else writer.close()
    with contextlib.suppress(ConnectionError, ssl.SSLError, TimeoutError):
        await asyncio.wait_for(writer.wait_closed(), 1)


async def request_of(reader: asyncio.StreamReader) -> bytes:
    """The head of a request."""
    return await reader.readuntil(b"\r\n\r\n")


def answering(raw: bytes) -> Talk:
    """Answers each connection with these bytes, whatever is asked."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        writer.write(raw)
        await writer.drain()

    return talk


def saying(raw: bytes) -> Talk:
    """Answers whatever comes first with these bytes, and then listens."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(4096)
        writer.write(raw)
        while await reader.read(4096):
            pass

    return talk


def dripping(first: bytes) -> Talk:
    """Sends these bytes, and then one more from time to time, without end."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        writer.write(first)
        while True:
            await writer.drain()
            await asyncio.sleep(0.02)
            writer.write(b"x")

    return talk


def silent() -> Talk:
    """Takes the connection and says nothing."""

    async def talk(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        while await reader.read(4096):
            pass

    return talk


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError, ssl.SSLError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


async def _join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    """Let both sides of a proxy talk with each other."""
    there, back = await asyncio.open_connection("127.0.0.1", port)
    try:
        await asyncio.gather(_pass_on(reader, back), _pass_on(there, writer))
    finally:
        await _closed(back)


def connecting_to(port: int, asked: list[bytes]) -> Talk:
    """An HTTP proxy that leads every CONNECT to this port; `asked` gets the heads of the requests."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await request_of(reader))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await _join(reader, writer, port)

    return talk


def socks_to(port: int, asked: list[bytes]) -> Talk:
    """A SOCKS5 proxy without passwords that leads every connection to this port. (RFC 1928)"""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        methods = (await reader.readexactly(2))[1]
        await reader.readexactly(methods)
        writer.write(b"\x05\x00")
        head = await reader.readexactly(4)
        length = {1: 4, 4: 16}.get(head[3]) or (await reader.readexactly(1))[0]
        asked.append(await reader.readexactly(length + 2))
        writer.write(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
        await _join(reader, writer, port)

    return talk
