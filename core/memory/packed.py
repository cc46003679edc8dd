"""Keeps objects of which thousands are held and few are looked at: pickled and packed, each by what the kind has in
common. A record of small objects takes a twentieth of its room so, or less. It stays in the process's memory.
"""

from __future__ import annotations

import pickle
import zlib

_WINDOW = 32_768
"""Bytes that zlib looks back."""


class Packed:
    """One object, packed."""

    __slots__ = ("_bytes", "_like")

    def __init__(self, packed: bytes, like: bytes) -> None:
        self._bytes = packed
        self._like = like

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        return len(self._bytes)

    def unpack(self) -> object:
        """The object, made anew: equal, and not the same."""
        return pickle.loads(zlib.decompressobj(zdict=self._like).decompress(self._bytes))  # noqa: S301  our own


class Packer:
    """Packs objects of one kind. What they have in common with the first of them takes no room."""

    def __init__(self) -> None:
        self._like = b""

    def pack(self, whole: object) -> Packed:
        """Raises RecursionError for what is nested too deeply."""
        pickled = pickle.dumps(whole, pickle.HIGHEST_PROTOCOL)
        if not self._like:
            self._like = pickled[-_WINDOW:]
        packing = zlib.compressobj(zdict=self._like)
        return Packed(packing.compress(pickled) + packing.flush(), self._like)
