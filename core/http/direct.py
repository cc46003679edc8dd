"""The straight way to a host: one connection of httpcore at a time, over asyncio's own transports.

httpx's transport puts a pool, a library for several event loops and two writes between a request and its socket, which
take longer than the request itself where thousands follow each other. What speaks HTTP is httpcore's, as there; a way
through a proxy stays httpx's.
"""

from __future__ import annotations

import asyncio
import contextlib
import select
import ssl
import typing
from collections.abc import AsyncIterator, Iterable, Iterator

import httpcore
import httpx

from core.words import say

KEPT = 5.0
"""Seconds that an unused connection is kept; httpx's own default."""
_TOGETHER = 64 * 1024
"""Bytes that are gathered for one write: the head of a request and a body of the usual size."""
_AHEAD = 256 * 1024
"""Bytes that are taken from the wire before somebody reads them."""
_SECOND_ADDRESS = 0.25
"""Seconds after which a host's next address is tried as well. (RFC 8305 "Connection Attempt Delay")"""


class Direct(httpx.AsyncBaseTransport):
    """Requests to one host, one after the other. `tls` is what https is spoken with; None for http."""

    def __init__(self, tls: ssl.SSLContext | None) -> None:
        self._tls = tls
        self._connection: httpcore.AsyncHTTPConnection | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request; the one before has been closed by then. Raises httpx's errors."""
        assert isinstance(request.stream, httpx.AsyncByteStream)
        url = request.url
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _as_httpx():
            connection = await self._fresh(asked.url.origin)
            answer = await connection.handle_async_request(asked)
        assert isinstance(answer.stream, typing.AsyncIterable)
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions
        )

    async def aclose(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.aclose()

    async def _fresh(self, origin: httpcore.Origin) -> httpcore.AsyncHTTPConnection:
        """The connection, or another one where it has ended or isn't to be relied upon."""
        connection = self._connection
        if connection is None or connection.is_closed() or connection.has_expired():
            await self.aclose()
            connection = self._connection = httpcore.AsyncHTTPConnection(
                origin, ssl_context=self._tls, keepalive_expiry=KEPT, network_backend=_BACKEND
            )
        return connection


class _Body(httpx.AsyncByteStream):
    """The body of an answer."""

    def __init__(self, inner: typing.AsyncIterable[bytes]) -> None:
        self._inner = inner

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx():
            async for piece in self._inner:
                yield piece

    async def aclose(self) -> None:
        with _as_httpx():
            await self._inner.aclose()  # type: ignore[attr-defined]  # as each stream of an answer has


@contextlib.contextmanager
def _as_httpx() -> Iterator[None]:
    """Make httpcore's errors httpx's, which have the same names."""
    try:
        yield
    except _ERRORS as error:
        kind = next(each for each in type(error).__mro__ if each in _ERRORS)
        raise getattr(httpx, kind.__name__)(str(error)) from error


_ERRORS = (
    httpcore.ConnectTimeout,
    httpcore.ReadTimeout,
    httpcore.WriteTimeout,
    httpcore.PoolTimeout,
    httpcore.TimeoutException,
    httpcore.ConnectError,
    httpcore.ReadError,
    httpcore.WriteError,
    httpcore.NetworkError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    httpcore.LocalProtocolError,
    httpcore.RemoteProtocolError,
    httpcore.ProtocolError,
)


class _Backend(httpcore.AsyncNetworkBackend):
    """Makes connections."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[typing.Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection; raises ConnectTimeout and ConnectError. Neither of the last two is used here."""
        loop = asyncio.get_running_loop()
        with _named(httpcore.ConnectTimeout, httpcore.ConnectError):
            async with asyncio.timeout(timeout):
                _, stream = await loop.create_connection(
                    _Stream, host, port, happy_eyeballs_delay=_SECOND_ADDRESS
                )
        return stream

    async def sleep(self, seconds: float) -> None:
        """As asyncio's."""
        await asyncio.sleep(seconds)


class _Stream(httpcore.AsyncNetworkStream, asyncio.Protocol):
    """One connection. What is written leaves with the next read, or once it is much: a request in one piece."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._came = bytearray()
        self._unsent = bytearray()
        self._ended = False
        self._error: Exception | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._reading = True

    # What asyncio tells ---------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It stands."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Bytes came."""
        self._came += data
        if len(self._came) > _AHEAD and self._reading and self._transport is not None:
            self._reading = False
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> None:
        """The other side has said all."""
        self._ended = True
        _wake(self._reader)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        self._ended, self._error = True, exc
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        """The other side takes no more for now."""
        self._writer = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """It does again."""
        _wake(self._writer)
        self._writer = None

    # What httpcore asks for -----------------------------------------------------------------------

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """The next bytes; none at the end. Raises ReadTimeout and ReadError."""
        with contextlib.suppress(httpcore.WriteError):  # an answer may have come before it was all written
            await self._flush(timeout)
        if not self._came and not self._ended:
            self._reader = asyncio.get_running_loop().create_future()
            with _named(httpcore.ReadTimeout, httpcore.ReadError):
                async with asyncio.timeout(timeout):
                    await self._reader
        if not self._came and self._error is not None:
            raise httpcore.ReadError(str(self._error)) from self._error
        taken = bytes(self._came[:max_bytes])
        del self._came[: len(taken)]
        if not self._reading and len(self._came) <= _AHEAD and self._transport is not None:
            self._reading = True
            self._transport.resume_reading()
        return taken

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Write, at the latest with the next read. Raises WriteTimeout and WriteError."""
        self._unsent += buffer
        if len(self._unsent) > _TOGETHER:
            await self._flush(timeout)

    async def aclose(self) -> None:
        """Close it; what isn't written by now isn't."""
        if self._transport is not None:
            self._transport.close()
            await asyncio.sleep(0)
            self._transport.abort()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """The same connection, encrypted. Raises ConnectTimeout and ConnectError."""
        assert self._transport is not None
        inner = _Stream()
        try:
            with _named(httpcore.ConnectTimeout, httpcore.ConnectError):
                async with asyncio.timeout(timeout):
                    inner._transport = await asyncio.get_running_loop().start_tls(
                        self._transport, inner, ssl_context, server_hostname=server_hostname
                    )
        except BaseException:
            self._transport.abort()
            raise
        return inner

    def get_extra_info(self, info: str) -> typing.Any:
        """What httpcore asks of a stream."""
        if info == "is_readable":
            return bool(self._came) or self._ended or _is_readable(self._of_transport("socket"))
        return self._of_transport({"client_addr": "sockname", "server_addr": "peername"}.get(info, info))

    def _of_transport(self, info: str) -> typing.Any:
        return self._transport.get_extra_info(info) if self._transport is not None else None

    async def _flush(self, timeout: float | None) -> None:  # noqa: ASYNC109
        if not self._unsent:
            return
        unsent, self._unsent = self._unsent, bytearray()
        if self._ended or self._transport is None or self._transport.is_closing():
            raise httpcore.WriteError(str(self._error or say("the connection was closed")))
        self._transport.write(unsent)
        if self._writer is not None:
            with _named(httpcore.WriteTimeout, httpcore.WriteError):
                async with asyncio.timeout(timeout):
                    await self._writer


def _wake(waiting: asyncio.Future[None] | None) -> None:
    if waiting is not None and not waiting.done():
        waiting.set_result(None)


@contextlib.contextmanager
def _named(late: type[Exception], failed: type[Exception]) -> Iterator[None]:
    """Make what asyncio and the system raise the errors that httpcore has for it."""
    try:
        yield
    except TimeoutError as error:
        raise late(str(error)) from error
    except OSError as error:
        raise failed(str(error)) from error


def _is_readable(socket: typing.Any) -> bool:
    """Whether something came that nobody has read: of a connection that is idle, that it was closed."""
    number = socket.fileno() if socket is not None else -1
    if number < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([number], [], [], 0)[0])
    asked = select.poll()
    asked.register(number, select.POLLIN)
    return bool(asked.poll(0))


_BACKEND = _Backend()
