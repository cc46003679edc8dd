"""Stands before standard output and standard error, so that nobody writes past the gate: not our commands, nor
argparse, a warning, a traceback, a library's logger.
"""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Iterator
from typing import BinaryIO, TextIO, cast

from core.outward.secrets import KNOWN
from core.outward.text import plain


class OutputLost(Exception):
    """What is printed can't be written: the disk is full, the reader has gone, or there is no output at all.

    `unread`: whoever read it has gone, so that nobody is left to tell.
    """

    def __init__(self, reason: str, *, unread: bool = False) -> None:
        self.reason = reason
        self.unread = unread
        super().__init__(reason)


class GatedStream(io.TextIOBase):
    """Writes whole lines to another stream, without secrets and without what a terminal would act upon.

    What is behind the last line break waits for `flush`, since a secret may come in two pieces. `lossy`: what can't be
    written is let go, as standard error does where its terminal was closed: nobody is left to be told.
    """

    def __init__(self, stream: TextIO, *, lossy: bool = False) -> None:
        super().__init__()
        self._stream = stream
        self._lost: tuple[type[Exception], ...] = (OSError, ValueError) if lossy else ()
        self._waiting = ""

    @property
    def encoding(self) -> str:  # type: ignore[override]  # the stub has an attribute
        """The other stream's."""
        return self._stream.encoding

    @property
    def errors(self) -> str | None:  # type: ignore[override]
        """The other stream's."""
        return self._stream.errors

    @property
    def buffer(self) -> BinaryIO:
        """The other stream's bytes, for what has passed the gate already (`core/cli/output.py`)."""
        self.flush()
        return self._stream.buffer

    def write(self, text: str) -> int:
        """Write the lines that are whole."""
        whole, line_break, rest = (self._waiting + text).rpartition("\n")
        self._waiting = rest
        if line_break:
            with contextlib.suppress(*self._lost):
                self._stream.write(f"{passed(whole)}\n")
        return len(text)

    def flush(self) -> None:
        """Write what waits, too."""
        waiting, self._waiting = self._waiting, ""
        with contextlib.suppress(*self._lost):
            if waiting:
                self._stream.write(passed(waiting))
            self._stream.flush()

    def fileno(self) -> int:
        return self._stream.fileno()

    def isatty(self) -> bool:
        return self._stream.isatty()

    def writable(self) -> bool:
        return True


def passed(text: str) -> str:
    """Text of several lines as it may go to a terminal."""
    return plain(KNOWN.hide(text), None)


@contextlib.contextmanager
def gated() -> Iterator[None]:
    """Standard output and standard error behind the gate, until the end of the block."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _gate(before[0]), _gate(before[1], lossy=True)
    try:
        yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(
                OSError, ValueError
            ):  # closed, or its reader has gone: told where it was written
                if isinstance(stream, GatedStream):
                    stream.flush()
        sys.stdout, sys.stderr = before


def _gate(stream: TextIO, *, lossy: bool = False) -> TextIO:
    if stream is None or isinstance(
        stream, GatedStream
    ):  # (None where it was closed before the program began)
        return stream
    return cast(TextIO, GatedStream(stream, lossy=lossy))
