"""What hostile answers cost: memory and time at the terminal, with the limits that are really set."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import re
import sys
import time
import zlib
from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path
from typing import Any

import httpx
import pytest

from core.errors import DeskError
from core.http.factory import Access, HttpFactory
from core.http.policy import Policy
from tests.bench.report import report

pytestmark = [pytest.mark.bench, pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")]
MEGABYTES, SECONDS = 400, 30
BLOCK = b" " * 65_536


class _Endless(httpx.AsyncByteStream):
    """The same piece again and again."""

    def __init__(self, piece: bytes, times: int) -> None:
        self._piece, self._times = piece, times

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(self._times):
            yield self._piece


def _packed(body: Iterable[bytes]) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return b"".join([*map(packer.compress, body), packer.flush()])


PACKED = {"Content-Encoding": "gzip"}
BODIES: dict[str, Callable[[], tuple[dict[str, str], _Endless]]] = {
    "endless": lambda: ({}, _Endless(BLOCK, 10**6)),
    "gzip bomb": lambda: (PACKED, _Endless(_packed([BLOCK] * 8_000), 1)),
    "packed twice": lambda: (
        {"Content-Encoding": "gzip, gzip"},
        _Endless(_packed([_packed([BLOCK] * 8_000)]), 1),
    ),
    "empty lists": lambda: ({}, _Endless(b"[" + b"[]," * 10_000_000 + b"[]]", 1)),
    "texts": lambda: ({}, _Endless(b'["' + "😀".encode() + b"a" * 31_000_000 + b'"]', 1)),
    "levels": lambda: ({}, _Endless(b"[" * 15_000_000 + b"]" * 15_000_000, 1)),
    "digits": lambda: ({}, _Endless(b"[" + b"9" * 30_000_000 + b"]", 1)),
}
"""Headers and body by name; each is made in the process that measures it."""


class _Line(httpx.AsyncBaseTransport):
    def __init__(self, headers: dict[str, str], stream: _Endless) -> None:
        self._headers, self._stream = headers, stream

    async def handle_async_request(self, _request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=self._headers, stream=self._stream)


async def _ask(headers: dict[str, str], stream: _Endless) -> None:
    factory = HttpFactory(transport=_Line(headers, stream))
    api = factory.client(Policy(name="x"), "http://127.0.0.1", access=Access.READ, auth=None)
    async with contextlib.aclosing(api):
        with contextlib.suppress(DeskError):
            (await api.get("/x")).json()


def _peak() -> int:
    """The most that this process has had in memory, in KB. (getrusage would tell the parent's.)"""
    found = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1])


def _measured(name: str, results: Any) -> None:
    """In a process of its own: its peak, less what the answer itself takes before it is asked for."""
    headers, stream = BODIES[name]()
    before = _peak()
    began = time.perf_counter()
    asyncio.run(_ask(headers, stream))
    seconds = time.perf_counter() - began
    results.put(((_peak() - before) / 1024, seconds))


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_answer(name: str) -> None:
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    process = context.Process(target=_measured, args=(name, results))
    process.start()
    megabytes, seconds = results.get(timeout=120)
    process.join()
    report(f"hostile answer, {name}", megabytes / MEGABYTES, 1, f"{megabytes:.0f} MB more, {seconds:.2f} s")
    assert seconds < SECONDS
