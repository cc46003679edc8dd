"""The one way in: each answer has an end in time and in size, whoever sends it, and is unpacked here.

Time is bounded as a whole, since the waits for single bytes never add up: a server that sends a byte every two
seconds ends like one that doesn't answer. Size is bounded before and after unpacking, step by step, so that a few
bytes never become a gigabyte. Whatever goes wrong below comes up as an error of httpx or one of ours. What an answer
holds is looked at in `answer.py`, by the same limits.
"""

from __future__ import annotations

import asyncio
import itertools
import time
import zlib
from collections.abc import AsyncIterator

import httpx

from core.errors import DeskError
from core.http.inward.limits import Limits, too_large, too_many_headers, wrongly_packed
from core.http.policy import Policy
from core.words import say

HEAD_SHARE = 1.5
"""How many times the timeout it may take until an answer begins: to connect, to ask, and to think."""
SLOWEST = 1_000
"""Bytes per second; an answer that comes more slowly than that is given up once the timeout has passed."""
ACCEPTED_ENCODINGS = "gzip, deflate"
_STEP = 64 * 1024
_ANY_HEADER = zlib.MAX_WBITS | 32


class Dripped(httpx.ReadTimeout):
    """Bytes came, too few in the time: not worth asking again at once."""


class InwardGate(httpx.AsyncBaseTransport):
    """Speaks through another transport. `timeout` is in seconds; the limits are the policy's."""

    def __init__(self, inner: httpx.AsyncBaseTransport, timeout: float, policy: Policy) -> None:
        self._inner = inner
        self._timeout = timeout
        self._name = policy.name
        self._limits = policy.limits

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request, up to the head of its answer; the body keeps its own time."""
        try:
            async with asyncio.timeout(self._timeout * HEAD_SHARE):
                response = await self._inner.handle_async_request(request)
        except TimeoutError as error:  # httpx bounds each wait: something came, and no whole head
            raise Dripped("", request=request) from error
        except (httpx.HTTPError, httpx.InvalidURL, DeskError):
            raise
        except Exception as error:  # the SOCKS library lets whatever it meets through
            raise httpx.TransportError(
                say("{name}: {error}", name=type(error).__name__, error=error), request=request
            ) from error
        try:
            return self._passed(request, response)
        except DeskError:
            await response.aclose()
            raise

    async def aclose(self) -> None:
        """Close the other transport."""
        await self._inner.aclose()

    def _passed(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        """The answer with its body bounded and unpacked, so that nothing behind this sees packed bytes."""
        where = f"{self._name}: {request.method} {request.url.path}"
        raw = response.headers.raw
        if (
            len(raw) > self._limits.headers
            or sum(map(len, itertools.chain(*raw))) > self._limits.header_bytes
        ):
            raise too_many_headers(where, self._limits)
        named = response.headers.get("Content-Encoding", "")
        encodings = [
            each for each in map(str.strip, named.casefold().split(",")) if each not in ("", "identity")
        ]
        if len(encodings) > 1 or not {*encodings} <= {"gzip", "x-gzip", "deflate"}:
            raise wrongly_packed(where, named)
        headers = [
            (name, value)
            for name, value in raw
            if name.lower() not in (b"content-encoding", b"content-length", b"transfer-encoding")
        ]
        assert isinstance(response.stream, httpx.AsyncByteStream)
        body = _Body(
            response.stream,
            request,
            where,
            self._limits,
            timeout=self._timeout,
            packed=bool(encodings),
            is_error=response.status_code >= 400,
        )
        return httpx.Response(
            response.status_code, headers=headers, stream=body, extensions=response.extensions
        )


class _Body(httpx.AsyncByteStream):
    """A body that must come in time, and not be too much. An error's is cut: its words stand at its beginning."""

    def __init__(
        self,
        inner: httpx.AsyncByteStream,
        request: httpx.Request,
        where: str,
        limits: Limits,
        *,
        timeout: float,
        packed: bool,
        is_error: bool,
    ) -> None:
        self._inner = inner
        self._request = request
        self._where = where
        self._limits = limits
        self._timeout = timeout
        self._packed = packed
        self._is_error = is_error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        unpacked = 0
        most = self._limits.error_bytes if self._is_error else self._limits.unpacked
        async for piece in self._pieces():
            unpacked += len(piece)
            if unpacked > most:
                if not self._is_error:
                    raise too_large(self._where, most, unpacked=self._packed)
                yield piece[: most - unpacked]
                return
            yield piece

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def _pieces(self) -> AsyncIterator[bytes]:
        """The body unpacked, in pieces of bounded size."""
        if not self._packed:
            async for chunk in self._chunks():
                yield chunk
            return
        unpacker, begun = zlib.decompressobj(_ANY_HEADER), False
        async for chunk in self._chunks():
            left = chunk
            while left and not unpacker.eof:
                try:
                    piece = unpacker.decompress(left, _STEP)
                except zlib.error as error:
                    if begun:
                        raise httpx.DecodingError(
                            say("{where}: {error}", where=self._where, error=error), request=self._request
                        ) from error
                    unpacker, begun = zlib.decompressobj(-zlib.MAX_WBITS), True  # deflate without its header
                    continue
                left = unpacker.unconsumed_tail
                begun = True
                if piece:
                    yield piece
        if begun and not unpacker.eof:
            raise httpx.DecodingError(
                say("{where}: the packed body is cut off", where=self._where), request=self._request
            )

    async def _chunks(self) -> AsyncIterator[bytes]:
        """The body as it comes over the wire, within its time."""
        chunks = aiter(self._inner)
        began = came = time.monotonic()
        received = 0
        last = began + self._timeout * self._limits.patience
        while True:
            slowest = began + self._timeout + received / SLOWEST
            try:
                async with asyncio.timeout(min(slowest, last) - time.monotonic()):
                    chunk = await anext(chunks)
            except StopAsyncIteration:
                return
            except TimeoutError as error:
                # A connection that stands still may be better the next time; one that drips will not.
                stands_still = time.monotonic() - came > self._timeout / 2
                kind = httpx.ReadTimeout if stands_still else Dripped
                raise kind("", request=self._request) from error
            came = time.monotonic()
            received += len(chunk)
            if received > self._limits.received and not self._is_error:
                raise too_large(self._where, self._limits.received)
            yield chunk
