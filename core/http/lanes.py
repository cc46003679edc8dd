"""Connections to one host, each a transport of its own; a request takes the one that was used last of the free.

One transport with many connections looks at each of them, and at each again for each, whenever a request comes or
goes: with fifty at once that is most of a request's time.

One whose request went wrong or was cancelled is closed. In two moments httpcore takes its connection for one in use for
good then: before the request is written, and when the answer has been read and is put away. Whatever came next would
wait for it until its time is over.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx


class Lanes(httpx.AsyncBaseTransport):
    """`make` makes a transport of one connection; there are at most `most` in use."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport], most: int = 64) -> None:
        self._make = make
        self._places = asyncio.Semaphore(most)
        self._free: list[httpx.AsyncBaseTransport] = []
        self._all: set[httpx.AsyncBaseTransport] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request; its lane is free again when the body is closed."""
        await self._places.acquire()
        try:
            lane = self._free.pop() if self._free else self._another()
        except BaseException:
            self._places.release()
            raise
        try:
            response = await lane.handle_async_request(request)
        except BaseException:
            await self._end(lane, well=False)
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _OnLane(response.stream, lambda well: self._end(lane, well=well))
        return response

    async def aclose(self) -> None:
        """Close all connections, whatever comes between: a cancelled one is closed by then, it only waits once more."""
        lanes, self._all, self._free = self._all, set(), []
        stopped: BaseException | None = None
        for lane in lanes:
            try:
                await lane.aclose()
            except BaseException as error:  # noqa: BLE001 - raised below
                stopped = stopped or error
        if stopped is not None:
            raise stopped

    def _another(self) -> httpx.AsyncBaseTransport:
        lane = self._make()
        self._all.add(lane)
        return lane

    async def _end(self, lane: httpx.AsyncBaseTransport, *, well: bool) -> None:
        """A lane's request has ended; one that didn't end well leaves it to nobody."""
        self._places.release()
        if well and lane in self._all:
            self._free.append(lane)
        else:
            self._all.discard(lane)
            await lane.aclose()


class _OnLane(httpx.AsyncByteStream):
    """The body of an answer, which gives its lane back once."""

    def __init__(self, inner: httpx.AsyncByteStream, end: Callable[[bool], Awaitable[None]]) -> None:
        self._inner = inner
        self._end: Callable[[bool], Awaitable[None]] | None = end
        self._well = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._inner:
                yield piece
        except (Exception, asyncio.CancelledError):
            self._well = False
            raise

    async def aclose(self) -> None:
        end, self._end = self._end, None
        if end is None:
            return
        try:
            await self._inner.aclose()
        except BaseException:
            await end(False)
            raise
        await end(self._well)
