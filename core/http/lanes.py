"""Many connections to one host, each a transport of its own; a request takes the one that was used last of the free.

One transport with many connections looks at each of them, and at each again for each, whenever a request comes or
goes: with fifty at once that is most of a request's time.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import httpx


class Lanes(httpx.AsyncBaseTransport):
    """`make` makes a transport of one connection; there are at most `most`."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport], most: int = 64) -> None:
        self._make = make
        self._places = asyncio.Semaphore(most)
        self._free: list[httpx.AsyncBaseTransport] = []
        self._all: list[httpx.AsyncBaseTransport] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request; its lane is free again when the body is closed."""
        await self._places.acquire()
        try:
            lane = self._free.pop() if self._free else self._another()
        except BaseException:
            self._places.release()
            raise

        def release() -> None:
            self._free.append(lane)
            self._places.release()

        try:
            response = await lane.handle_async_request(request)
        except BaseException:
            release()
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _OnLane(response.stream, release)
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        lanes, self._all, self._free = self._all, [], []
        await asyncio.gather(*(lane.aclose() for lane in lanes))

    def _another(self) -> httpx.AsyncBaseTransport:
        lane = self._make()
        self._all.append(lane)
        return lane


class _OnLane(httpx.AsyncByteStream):
    """The body of an answer, which gives its lane back once."""

    def __init__(self, inner: httpx.AsyncByteStream, release: Callable[[], None]) -> None:
        self._inner = inner
        self._release: Callable[[], None] | None = release

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._inner:
            yield piece

    async def aclose(self) -> None:
        try:
            await self._inner.aclose()
        finally:
            release, self._release = self._release, None
            if release is not None:
                release()
