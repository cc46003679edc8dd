"""How much of an answer is taken: its size, its shape, its numbers, its pages. Each limit has its own words.

No answer that either system is known to give comes near them (docs/facts.md, "Answers"); what passes them is a
server's mistake, or something that answers in its place.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.errors import UnreadableAnswer
from core.outward.secrets import excerpt

MEGABYTE = 2**20

_PIECE = 128 * 1024
_BACKSLASH = 0x5C
_STRINGS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*("|\\?\Z)', re.DOTALL)
"""Texts, the last of which may not end in its piece: were that no match, each quote in it would be tried in turn."""
_REST = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_STEPS = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_NOT_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")
_ASK = "Check the address of this connection. If it is right, show this to whoever runs the network or the service."


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The most that is taken of one answer, and of a list that comes in pages.

    `received` and `unpacked` are bytes over the wire and after decompression (docs/facts.md#answers-size), `headers`
    and `header_bytes` the head's (docs/facts.md#answers-head). `depth` counts lists and objects inside one another
    (docs/facts.md#answers-depth), `values` the values in all of them (docs/facts.md#answers-shape), `records` the
    entries of one list (docs/facts.md#answers-records). `digits` and `exponent` are a number's
    (docs/facts.md#answers-digits), `pages` those of one list (docs/facts.md#answers-pages). `patience` is how many
    times the timeout a body may take (docs/facts.md#answers-time). Of an answer that is an error only `error_bytes`
    are read.
    """

    received: int = 32 * MEGABYTE
    unpacked: int = 32 * MEGABYTE
    error_bytes: int = 64 * 1024
    headers: int = 200
    header_bytes: int = 64 * 1024
    depth: int = 64
    values: int = 1_000_000
    records: int = 10_000
    digits: int = 100
    exponent: int = 999
    pages: int = 500
    patience: float = 2.0


DEFAULT = Limits()


def too_large(where: str, limit: int, *, unpacked: bool = False) -> UnreadableAnswer:
    """More bytes than are taken."""
    return UnreadableAnswer(
        f"{where}: more than {limit:,} bytes {'after unpacking' if unpacked else 'came'}; the rest was not read.",
        title="The answer unpacks to more than is taken" if unpacked else "The answer is too large",
        hint=_ASK,
    )


def wrongly_packed(where: str, encodings: str) -> UnreadableAnswer:
    """A compression that wasn't asked for, or several inside one another."""
    return UnreadableAnswer(
        f"{where}: it is packed as {excerpt(encodings, 100)}; gzip or deflate was asked for.",
        title="The answer is packed in another way than was asked for",
        hint=_ASK,
    )


def too_many_headers(where: str, limits: Limits) -> UnreadableAnswer:
    """A head that is no head."""
    return UnreadableAnswer(
        f"{where}: at most {limits.headers} headers of {limits.header_bytes:,} bytes together are taken.",
        title="The answer has too many headers",
        hint=_ASK,
    )


def too_many_records(where: str, count: int, limit: int) -> UnreadableAnswer:
    """A list that is longer than any page."""
    return UnreadableAnswer(
        f"{where}: a list of {count:,} records came; at most {limit:,} are taken at once.",
        title="The list is too long",
        hint="The service should give it in pages. " + _ASK,
    )


def checked_json(body: bytes, limits: Limits, where: str) -> None:
    """Raise UnreadableAnswer for JSON with too many values, a number that is too long, or too many levels.

    Works on the bytes, before anything is made of them: the texts are taken out, and what is left is counted. It goes
    piece by piece, since a thread that looks through all of a large answer at once holds the others meanwhile.
    """
    values, depth, before = 0, 0, b""
    number = re.compile(
        rb"[0-9.]{%d}|[eE][+-]?0*[0-9]{%d}" % (limits.digits + 2, len(str(limits.exponent)) + 1)
    )
    for bare in _without_texts(body):
        values += bare.count(b",") + bare.count(b"[") + bare.count(b"{")
        if values > limits.values:
            raise UnreadableAnswer(
                f"{where}: more than {limits.values:,} values came; the rest was not counted.",
                title="The answer has too many values",
                hint=_ASK,
            )
        if number.search(before + bare):
            raise UnreadableAnswer(
                f"{where}: a number has more than {limits.digits} digits, or an exponent above {limits.exponent}.",
                title="A number of the answer is too long",
                hint="Correct the record that the answer is about. " + _ASK,
            )
        before = (before + bare)[-2 * limits.digits :]
        levels = itertools.accumulate(
            map(_STEPS.__getitem__, bare.translate(None, _NOT_BRACKETS)), initial=depth
        )
        for depth in levels:
            if depth > limits.depth:
                raise UnreadableAnswer(
                    f"{where}: more than {limits.depth} lists and objects stand inside one another.",
                    title="The answer is nested too deeply",
                    hint=_ASK,
                )


def _without_texts(body: bytes) -> Iterator[bytes]:
    """The body in pieces, with a mark in place of each text."""
    place, inside = 0, False
    while place < len(body):
        end = min(place + _PIECE, len(body))
        while end < len(body) and body[end - 1] == _BACKSLASH:  # an escape stays whole
            end += 1
        piece, place = body[place:end], end
        if inside:
            found = _REST.match(piece)
            assert found is not None
            if found.end() == len(piece):
                continue
            piece = piece[found.end() + 1 :]
        # (Split and joined: `sub` with a group in its replacement costs three times as much.)
        parts = _STRINGS.split(piece)
        inside = len(parts) > 1 and parts[-2] != b'"'
        yield b"\x01".join(parts)


def field_twice(body: bytes) -> str:
    """The name of a field that an object of a JSON text has twice with two values, with the object's id where it is
    known; empty where there is none. Decoders take the last of them in silence. The JSON has been read and is well.
    """
    found: list[str] = []

    def look(pairs: list[tuple[str, object]]) -> dict[str, object]:
        made = dict(pairs)
        if len(made) != len(pairs) and not found:
            name = next((key for key, value in pairs if value != made[key]), None)
            whose = f" of {made['id']}" if isinstance(made.get("id"), str | int) else ""
            found.extend([f"`{name}`{whose}"] if name is not None else [])
        return made

    json.loads(body, object_pairs_hook=look, parse_float=str, parse_int=str)
    return excerpt(found[0], 200) if found else ""


class Cursors:
    """The pages of one list as they are followed: each cursor once, and not without end."""

    def __init__(self, limits: Limits) -> None:
        self._most = limits.pages
        self._seen: set[str] = set()

    def follow(self, cursor: str, where: str) -> str:
        """The cursor; raises UnreadableAnswer where it was followed before, and after the last page that is taken."""
        if cursor in self._seen:
            raise UnreadableAnswer(
                f"{where}: page {len(self._seen) + 1} leads back to one that was read before.",
                title="The pages run in a circle",
                hint="Try again; if it stays, tell the service's support: its list can't be read to the end.",
            )
        self._seen.add(cursor)
        if len(self._seen) >= self._most:
            raise UnreadableAnswer(
                f"{where}: {self._most:,} pages were read, and there are more.",
                title="The list has too many pages",
                hint="Nothing is concluded from a list that isn't read to its end. Tell the service's support.",
            )
        return cursor
