"""The one way in: each request has an end, and whatever goes wrong below comes up as an error of httpx.

Time is bounded as a whole, since the waits for single bytes never add up: a server that sends a byte every two
seconds ends like one that doesn't answer.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import httpx

from core.errors import DeskError

HEAD_SHARE = 1.5
"""How many times the timeout it may take until an answer begins: to connect, to ask, and to think."""
SLOWEST = 1_000
"""Bytes per second; an answer that comes more slowly than that is given up once the timeout has passed."""


class BoundedTransport(httpx.AsyncBaseTransport):
    """Speaks through another transport. `timeout` is in seconds."""

    def __init__(self, inner: httpx.AsyncBaseTransport, timeout: float) -> None:
        self._inner = inner
        self._timeout = timeout

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request, up to the head of its answer; the body keeps its own time."""
        try:
            async with asyncio.timeout(self._timeout * HEAD_SHARE):
                response = await self._inner.handle_async_request(request)
        except TimeoutError as error:
            raise httpx.ReadTimeout("", request=request) from error
        except (httpx.HTTPError, httpx.InvalidURL, DeskError):
            raise
        except Exception as error:  # the SOCKS library lets whatever it meets through
            raise httpx.TransportError(f"{type(error).__name__}: {error}", request=request) from error
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _BoundedStream(response.stream, request, self._timeout)
        return response

    async def aclose(self) -> None:
        """Close the other transport."""
        await self._inner.aclose()


class _BoundedStream(httpx.AsyncByteStream):
    """A body that must come in time."""

    def __init__(self, inner: httpx.AsyncByteStream, request: httpx.Request, timeout: float) -> None:
        self._inner = inner
        self._request = request
        self._timeout = timeout

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = aiter(self._inner)
        began, received = time.monotonic(), 0
        while True:
            left = began + self._timeout + received / SLOWEST - time.monotonic()
            try:
                async with asyncio.timeout(left):
                    chunk = await anext(chunks)
            except StopAsyncIteration:
                return
            except TimeoutError as error:
                raise httpx.ReadTimeout("", request=self._request) from error
            received += len(chunk)
            yield chunk

    async def aclose(self) -> None:
        await self._inner.aclose()
