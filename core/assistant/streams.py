"""Standard input and output as the protocol's own: whole lines in, and nothing but the protocol out.

Both are read and written in threads that end with the process: a thread that waits for input can't be cancelled, and
a program that is told to end must not wait for it.
"""

from __future__ import annotations

import asyncio
import os
import queue
import threading
from collections.abc import AsyncIterator, Callable
from typing import Self

from core.outward.data import safe_json

_LONGEST = 4_000_000
"""Bytes of a line that comes in. What is longer is no call of ours, and is passed on as a line that is no JSON."""
_CHUNK = 65_536


class Streams:
    """Takes both streams for the protocol. Whatever else is printed from then on goes to standard error.

    `lines` and `wire` have what `mcp.server.stdio.stdio_server` uses of the files that it takes.
    """

    def __init__(self) -> None:
        output = os.dup(1)
        os.dup2(2, 1)
        loop = asyncio.get_running_loop()
        self.lines = Lines(os.dup(0), loop)
        self.wire = Wire(output, loop, self.lines.end)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """The copies stay open: a thread may wait at one, and must not find another file there."""
        self.wire.end()


class Lines:
    """The lines of the input, in order."""

    def __init__(self, file: int, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._room = threading.Semaphore(1000)
        threading.Thread(target=self._read, args=(file,), daemon=True, name="input").start()

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        line = await self._queue.get()
        if line is None:
            self._queue.put_nowait(None)  # whoever asks once more
            raise StopAsyncIteration
        self._room.release()
        return line

    def end(self) -> None:
        """Let there be no more lines."""
        self._tell(None)

    def _read(self, file: int) -> None:
        waiting, skipping = b"", False
        while True:
            try:
                chunk = os.read(file, _CHUNK)
            except OSError:
                chunk = b""
            if not chunk:
                break
            *whole, waiting = (waiting + chunk).split(b"\n")
            for line in whole:
                if line.strip() or skipping:
                    self._room.acquire()
                    self._tell("(too long)" if skipping else line.decode("utf-8", "replace"))
                skipping = False
            if len(waiting) > _LONGEST:
                waiting, skipping = b"", True
        if waiting.strip() and not skipping:
            self._tell(waiting.decode("utf-8", "replace"))
        self._tell(None)

    def _tell(self, line: str | None) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._queue.put_nowait, line)


class Wire:
    """The output: each line passes the gate for data on its way."""

    def __init__(self, file: int, loop: asyncio.AbstractEventLoop, lost: Callable[[], None]) -> None:
        self._file = file
        self._loop = loop
        self._lost = lost
        self._queue: queue.SimpleQueue[tuple[bytes, asyncio.Future[None]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, daemon=True, name="output")
        self._thread.start()

    async def write(self, line: str) -> None:
        """Write a line of JSON."""
        done = self._loop.create_future()
        self._queue.put((safe_json(line).encode("utf-8", "backslashreplace"), done))
        await done

    async def flush(self) -> None:
        """Nothing is kept back."""

    def end(self) -> None:
        """Write what is left, unless nobody takes it."""
        self._queue.put(None)
        self._thread.join(1)

    def _write(self) -> None:
        while (job := self._queue.get()) is not None:
            content, done = job
            try:
                while content:
                    content = content[os.write(self._file, content) :]
            except OSError:
                self._lost()
            if not self._loop.is_closed():
                self._loop.call_soon_threadsafe(_set, done)


def _set(done: asyncio.Future[None]) -> None:
    if not done.done():
        done.set_result(None)
