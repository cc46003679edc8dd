"""Connections that are kept, and left where the network may have changed: after a sleep of the machine, and after one
of them broke or stood still. What is kept then leads nowhere, and each would cost a timeout; for a write it would be an
outcome that nobody knows. A new connection asks for the address and the route anew.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable

import httpx

SLEPT = 20.0
"""Seconds that the clock on the wall went further than the one that stands still while a Linux machine or a Mac sleeps.
(On Windows that one goes on, so that what is kept has expired.) A clock that is set forward looks the same, and costs
no more than a new connection.
"""


class _Pool:
    """One transport with the answers that are still read from it. Once left, it is closed when the last has ended."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self.transport = transport
        self.left = False
        self._open = 0

    def begin(self) -> None:
        """One more request."""
        self._open += 1

    async def end(self) -> None:
        """A request, or the answer to it, has come to its end."""
        self._open -= 1
        await self.close_if_unused()

    async def close_if_unused(self) -> None:
        """Close what was left."""
        if self.left and not self._open:
            await self.transport.aclose()


class Lines(httpx.AsyncBaseTransport):
    """`make` makes a transport with connections of its own."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        self._make = make
        self._pool = _Pool(make())
        self._seen = time.time() - time.monotonic()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request; raises what the transport raises."""
        ahead, self._seen = time.time() - time.monotonic() - self._seen, time.time() - time.monotonic()
        if ahead > SLEPT:
            await self._leave(self._pool)
        pool = self._pool
        pool.begin()
        try:
            response = await pool.transport.handle_async_request(request)
        except BaseException as error:
            await self._after(error, pool)
            await pool.end()
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Body(response.stream, self, pool)
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.transport.aclose()

    async def _after(self, error: BaseException, pool: _Pool) -> None:
        """Leave the connections that something like this happened on. (What is cancelled may have stood still.)"""
        if isinstance(error, httpx.TransportError | asyncio.CancelledError):
            await self._leave(pool)

    async def _leave(self, pool: _Pool) -> None:
        if pool is self._pool:
            self._pool = _Pool(self._make())
        pool.left = True
        await pool.close_if_unused()


class _Body(httpx.AsyncByteStream):
    """The body of an answer."""

    def __init__(self, inner: httpx.AsyncByteStream, lines: Lines, pool: _Pool) -> None:
        self._inner = inner
        self._lines = lines
        self._pool = pool
        self._is_open = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._inner:
                yield chunk
        except (httpx.TransportError, asyncio.CancelledError) as error:
            await self._lines._after(error, self._pool)
            raise

    async def aclose(self) -> None:
        was_open, self._is_open = self._is_open, False
        try:
            await self._inner.aclose()
        finally:
            if was_open:
                await self._pool.end()
