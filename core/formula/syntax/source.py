"""A formula's text on its way to the parser: rewritten here and there, each byte still knowing where it came from."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable

# From byte to byte (exclusive), and what stands there instead.
Edit = tuple[int, int, bytes]


class Source:
    """The text to parse (`data`, UTF-8 with \\n as line end) and the places of its bytes in the original."""

    __slots__ = ("_line_starts", "_origin", "data", "original")

    def __init__(self, original: bytes) -> None:
        self.original = original
        self.data = original
        self._origin: list[int] | None = None
        self._line_starts = (0, *(match.end() for match in re.finditer(rb"\n", original)))

    def edited(self, edits: Iterable[Edit]) -> Source:
        """The text with pieces replaced; edits of the same length keep all other places."""
        ordered = sorted(edits)
        parts: list[bytes] = []
        at = 0
        for start, end, new in ordered:
            parts += [self.data[at:start], new]
            at = end
        parts.append(self.data[at:])
        found = Source.__new__(Source)
        found.original, found._line_starts = self.original, self._line_starts
        found.data = b"".join(parts)
        same_length = all(len(new) == end - start for start, end, new in ordered)
        found._origin = self._origin if same_length else self._moved(ordered)
        return found

    def _moved(self, ordered: list[Edit]) -> list[int]:
        """The origins after edits, one for each byte."""
        origin: list[int] = []
        at = 0
        for start, end, new in ordered:
            origin.extend(map(self.origin, range(at, start)))
            origin.extend(self.origin(min(start + index, max(end - 1, start))) for index in range(len(new)))
            at = end
        origin.extend(map(self.origin, range(at, len(self.data))))
        return origin

    def origin(self, byte: int) -> int:
        """The byte of the original that a byte of the text stands for."""
        if self._origin is None:
            return byte
        return self._origin[byte] if byte < len(self._origin) else len(self.original)

    def position(self, byte: int) -> tuple[int, int, str]:
        """Line and column (from 1, in characters) of a byte of the text, and that line, in the original."""
        row, column = self.place(self.origin(max(byte, 0)))
        start = self._line_starts[row - 1]
        end = self.original.find(b"\n", start)
        line = self.original[start : end if end >= 0 else len(self.original)]
        return row, column, line.decode("utf-8", "replace").rstrip("\r")

    def place(self, origin: int) -> tuple[int, int]:
        """Line and column (from 1, in characters) of a byte of the original."""
        at = min(max(origin, 0), len(self.original))
        row = bisect.bisect_right(self._line_starts, at) - 1
        return row + 1, len(self.original[self._line_starts[row] : at].decode("utf-8", "replace")) + 1
