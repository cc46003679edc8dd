"""Answers that no honest server gives, as data: each says in a word what is wrong with it.

They are small: the limits are lowered in the tests, not passed by gigabytes.
"""

from __future__ import annotations

import asyncio
import gzip
import zlib
from dataclasses import dataclass

from core.http.inward.limits import Limits
from core.http.policy import Policy
from tests.support.servers import Talk, answering, dripping, request_of

LOW = Limits(
    received=20_000,
    unpacked=50_000,
    error_bytes=2_000,
    headers=40,
    header_bytes=8_000,
    depth=8,
    values=500,
    records=50,
    digits=30,
    pages=5,
    patience=1.5,
)
WARY = Policy(name="The service", limits=LOW)


@dataclass(frozen=True, kw_only=True)
class Hostile:
    """An answer, and the title of the error that it comes to."""

    name: str
    talk: Talk
    title: str


def http(body: bytes, *headers: str, status: str = "200 OK", length: bool = True) -> bytes:
    """An answer as bytes."""
    lines = [f"HTTP/1.1 {status}", *headers] + ([f"Content-Length: {len(body)}"] if length else [])
    return "\r\n".join([*lines, "", ""]).encode() + body


def endless(chunk: bytes, *headers: str, chunked: bool = False, status: str = "200 OK") -> Talk:
    """A body without an end."""
    head = http(b"", *headers, *([CHUNKED] if chunked else []), status=status, length=False)
    piece = b"%x\r\n%s\r\n" % (len(chunk), chunk) if chunked else chunk

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        writer.write(head)
        while True:
            writer.write(piece)
            await writer.drain()

    return talk


def endless_head() -> Talk:
    """Headers without an end."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            writer.write(b"X-More: " + b"y" * 1_000 + b"\r\n")
            await writer.drain()

    return talk


def trickling(bytes_at_once: int, seconds: float) -> Talk:
    """A body that comes steadily, fast enough not to be called slow, and never ends."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        writer.write(http(b"", length=False))
        while True:
            writer.write(b" " * bytes_at_once)
            await writer.drain()
            await asyncio.sleep(seconds)

    return talk


def _deflated(body: bytes, bits: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, bits)
    return packer.compress(body) + packer.flush()


def _pieces(body: bytes) -> bytes:
    """A body as a chunk for each of its bytes: most of them unpack to nothing yet."""
    return b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n"


CHUNKED = "Transfer-Encoding: chunked"
BOMB = gzip.compress(b" " * 5_000_000)
LARGE = "The response is too large"
UNPACKS = "The decompressed response is too large"
PACKED = "The response is compressed in a different way than requested"
HEADERS = "The response has too many headers"
VALUES = "The response has too many values"
DIGITS = "A number in the response is too long"
DEEP = "The response is nested too deeply"
SLOW = "The service takes too long to respond"
NOT_READ = "The response couldn't be read"
ERROR = "The request was refused"

HOSTILE = [
    Hostile(name="endless", talk=endless(b" " * 4_000), title=LARGE),
    Hostile(name="endless, in chunks", talk=endless(b" " * 4_000, chunked=True), title=LARGE),
    Hostile(name="endless, packed", talk=endless(BOMB[:2_000], "Content-Encoding: gzip"), title=LARGE),
    Hostile(name="a length that is too large", talk=answering(http(b" " * 30_000)), title=LARGE),
    Hostile(name="gzip bomb", talk=answering(http(BOMB, "Content-Encoding: gzip")), title=UNPACKS),
    Hostile(name="x-gzip bomb", talk=answering(http(BOMB, "Content-Encoding: X-GZIP")), title=UNPACKS),
    Hostile(
        name="deflate bomb",
        talk=answering(http(_deflated(b" " * 5_000_000, 15), "Content-Encoding: deflate")),
        title=UNPACKS,
    ),
    Hostile(
        name="raw deflate bomb",
        talk=answering(http(_deflated(b" " * 5_000_000, -15), "Content-Encoding: deflate")),
        title=UNPACKS,
    ),
    Hostile(name="packed twice", talk=answering(http(BOMB, "Content-Encoding: gzip, gzip")), title=PACKED),
    Hostile(
        name="packed twice, in two headers",
        talk=answering(http(BOMB, "Content-Encoding: gzip", "Content-Encoding: gzip")),
        title=PACKED,
    ),
    Hostile(name="packed as br", talk=answering(http(b"\x0b\x02", "Content-Encoding: br")), title=PACKED),
    Hostile(name="not packed at all", talk=answering(http(b"{}", "Content-Encoding: gzip")), title=NOT_READ),
    Hostile(
        name="packed and cut off",
        talk=answering(http(gzip.compress(b'{"id": 1}' + b" " * 900)[:-12], "Content-Encoding: gzip")),
        title=NOT_READ,
    ),
    Hostile(
        name="packed and damaged",
        talk=answering(http(b"\x1f\x8b\x08\x00" + b"\xff" * 40, "Content-Encoding: gzip")),
        title=NOT_READ,
    ),
    Hostile(name="many headers", talk=answering(http(b"{}", *[f"X-{n}: y" for n in range(60)])), title=HEADERS),
    Hostile(name="long header", talk=answering(http(b"{}", "X-Long: " + "y" * 9_000)), title=HEADERS),
    Hostile(name="endless head", talk=endless_head(), title=HEADERS),
    Hostile(name="many values", talk=answering(http(b"[" + b"0," * 600 + b"0]")), title=VALUES),
    Hostile(name="many objects", talk=answering(http(b"[" + b"{}," * 600 + b"{}]")), title=VALUES),
    Hostile(name="many keys", talk=answering(http(b'{"a":0' + b',"b":0' * 600 + b"}")), title=VALUES),
    Hostile(name="many digits", talk=answering(http(b'{"total": ' + b"9" * 40 + b"}")), title=DIGITS),
    Hostile(name="many decimals", talk=answering(http(b'{"total": 0.' + b"1" * 40 + b"}")), title=DIGITS),
    Hostile(name="a huge exponent", talk=answering(http(b'{"total": 1e9999}')), title=DIGITS),
    Hostile(name="a tiny exponent", talk=answering(http(b'{"total": 1E-000123456}')), title=DIGITS),
    Hostile(name="deep lists", talk=answering(http(b"[" * 40 + b"]" * 40)), title=DEEP),
    Hostile(name="deep objects", talk=answering(http(b'{"a":' * 9 + b"1" + b"}" * 9)), title=DEEP),
    Hostile(name="deep and never closed", talk=answering(http(b'[{"a":' * 100)), title=DEEP),
    Hostile(name="a byte now and then", talk=dripping(http(b"", length=False)), title=SLOW),
    Hostile(name="steady and endless", talk=trickling(100, 0.02), title=SLOW),
    Hostile(name="an endless error", talk=endless(b"no " * 900, status="400 Bad Request"), title=ERROR),
    Hostile(
        name="an error that unpacks without end",
        talk=answering(http(BOMB, "Content-Encoding: gzip", status="400 Bad Request")),
        title=ERROR,
    ),
]  # fmt: skip

HONEST = [
    answering(http(b'{"id": 1}')),
    answering(http(gzip.compress(b'{"id": 1}'), "Content-Encoding: gzip")),
    answering(http(_deflated(b'{"id": 1}', 15), "Content-Encoding: deflate")),
    answering(http(_deflated(b'{"id": 1}', -15), "Content-Encoding: Deflate")),
    answering(http(gzip.compress(b'{"id": 1}'), "Content-Encoding: identity, gzip")),
    answering(http(b'{"id": 1}', "Content-Encoding: identity")),
    answering(http(_pieces(gzip.compress(b'{"id": 1}')), "Content-Encoding: gzip", CHUNKED, length=False)),
    answering(http(b"9\r\n" + b'{"id": 1}' + b"\r\n0\r\n\r\n", CHUNKED, length=False)),
]
"""Answers that are `{"id": 1}` in several dresses."""
