"""The hostile answers, as data: what a server says in place of an answer, and where.

They have their full size: no limit of the program is lowered for them.
"""

from __future__ import annotations

import asyncio
import gzip
import itertools
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.support.hostile import endless, endless_head, http
from tests.support.servers import Talk, answering, request_of, silent

MB = 1_000_000


@dataclass(frozen=True)
class Kind:
    """One hostile answer; with a `change` it is the honest one, changed. `quick`: it ends in a moment, so that a few of
    them fit into the usual tests.
    """

    name: str
    talk: Callable[[], Talk] = silent
    quick: bool = False
    change: Callable[[Any], Any] | None = None


@dataclass(frozen=True)
class Place:
    """Where an answer is given: a request of one of the systems. `writes`: while an order is sent; `accepts`: events
    that are sent meanwhile are accepted and not recorded, so that the order can be sent again.
    """

    name: str
    system: str
    method: str
    path: str
    writes: bool = False
    accepts: bool = False


TRANSACTION = Place("the order", "ipaas", "GET", r"/transactions/v2/Transaction/\d+")
EVENTS = Place("the events", "klaviyo", "GET", r"/api/events(\?|$)")
LOGIN = Place("the sign-in", "ipaas", "POST", r"/sso/v2/Auth/Login")
POST_EVENT = Place("sending an event", "klaviyo", "POST", r"/api/events", writes=True)
READ_BACK = Place("the read-back", "klaviyo", "GET", r"/api/events(\?|$)", writes=True, accepts=True)
LIST = Place("the list", "ipaas", "GET", r"/transactions/v2/Transactions(\?|$)")
COMPANIES = Place("the companies", "ipaas", "GET", r"/sso/v2/User/[^/]+/Companies")
SUBSCRIPTIONS = Place("the subscriptions", "ipaas", "GET", r"/subscriptions/v2/Subscriptions(\?|$)")
MAPPINGS = Place("the mappings", "ipaas", "GET", r"/subscriptions/v2/MappingCollections?(\?|/|$)")
ACCOUNT = Place("the account", "klaviyo", "GET", r"/api/accounts")
FLOWS = Place("the flows", "klaviyo", "GET", r"/api/metrics/[^/]+/flow-triggers")
FIRST_PAGE = Place("the first page", "klaviyo", "GET", r"/(\?|$)")
SAVE_LINK = Place("saving a link", "ipaas", "POST", r".*/UpdateExternalId", writes=True)


PLACES = (
    TRANSACTION, EVENTS, LOGIN, POST_EVENT, READ_BACK, SAVE_LINK, LIST, COMPANIES, SUBSCRIPTIONS, MAPPINGS, ACCOUNT,
    FLOWS, FIRST_PAGE,
)  # fmt: skip


def raw(body: bytes, *headers: str, status: str = "200 OK") -> Callable[[], Talk]:
    return lambda: answering(http(body, *headers, status=status))


def bare(answer: bytes) -> Callable[[], Talk]:
    return lambda: answering(answer)


def dripping(first: bytes, seconds: float, piece: bytes = b" ") -> Callable[[], Talk]:
    """These bytes, and then a piece from time to time, without end."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        writer.write(first)
        while True:
            await writer.drain()
            await asyncio.sleep(seconds)
            writer.write(piece)

    return lambda: talk


def flood(piece: bytes) -> Callable[[], Talk]:
    """The same piece of a head, without end."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        while True:
            writer.write(piece * 100)
            await writer.drain()

    return lambda: talk


def circling(count: int) -> Callable[[], Talk]:
    """A page of a list with a link to the next one: of so many different ones, over and over."""
    numbers = itertools.count()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        cursor = next(numbers) % count
        link = f"https://a.klaviyo.com/api/events?page%5Bcursor%5D=c{cursor}"
        writer.write(http(f'{{"data": [], "links": {{"next": "{link}"}}}}'.encode(), "Connection: close"))
        await writer.drain()

    return lambda: talk


@cache
def bomb() -> bytes:
    """256 MB, packed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = b" " * MB
    return b"".join(packer.compress(zeros) for _ in range(256)) + packer.flush()


OK = b'{"id": "55260"}'
CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

KINDS = [
    Kind("endless", lambda: endless(b" " * 60_000), quick=True),
    Kind("endless, in chunks", lambda: endless(b" " * 60_000, chunked=True)),
    Kind("endless, packed", lambda: endless(bomb()[:50_000], "Content-Encoding: gzip")),
    Kind("a length of 10 GB", lambda: endless(b" " * 60_000, "Content-Length: 10000000000")),
    Kind("gzip bomb", lambda: answering(http(bomb(), "Content-Encoding: gzip")), quick=True),
    Kind("gzip in gzip", lambda: answering(http(gzip.compress(bomb()), "Content-Encoding: gzip, gzip"))),
    Kind("gzip, called deflate", lambda: answering(http(bomb(), "Content-Encoding: deflate"))),
    Kind("br", raw(b"\x0b\x02\x80{}\x03", "Content-Encoding: br")),
    Kind("zstd", raw(b"\x28\xb5\x2f\xfd\x04\x00\x11\x00\x00{}", "Content-Encoding: zstd")),
    Kind("an unknown packing", raw(OK, "Content-Encoding: pack200")),
    Kind("not packed at all", raw(OK, "Content-Encoding: gzip"), quick=True),
    Kind("packed and cut off", lambda: answering(http(bomb()[:5_000], "Content-Encoding: gzip"))),
    Kind("packed with a wrong sum", raw(gzip.compress(OK)[:-8] + b"x" * 8, "Content-Encoding: gzip")),
    Kind("a million lists in lists", raw(b"[" * MB + b"]" * MB), quick=True),
    Kind("deep objects", raw(b'{"a":' * 200_000 + b"1" + b"}" * 200_000)),
    Kind("deep and never closed", raw(b'[{"a":' * 500_000)),
    Kind("a number of a million digits", raw(b'{"id": "55260", "total": ' + b"9" * MB + b"}"), quick=True),
    Kind("a million decimals", raw(b'{"id": "55260", "total": 0.' + b"1" * MB + b"}")),
    Kind("1e999999", raw(b'{"id": "55260", "total": 1e999999}'), quick=True),
    Kind("-1e-99999999999", raw(b'{"id": "55260", "total": -1e-99999999999}')),
    Kind("an exponent of a million digits", raw(b'{"id": "55260", "total": 1e' + b"9" * MB + b"}")),
    Kind("NaN", raw(b'{"id": "55260", "total": NaN}')),
    Kind("Infinity", raw(b'{"id": "55260", "total": -Infinity}')),
    Kind("three million values", raw(b"[" + b"0," * (3 * MB) + b"0]")),
    Kind("three million objects", raw(b"[" + b"{}," * (3 * MB) + b"{}]"), quick=True),
    Kind("two million keys", raw(b'{"id": "55260"' + b',"b":0' * (2 * MB) + b"}")),
    Kind("a million lines", raw(b'{"id": "55260", "lines": [' + b'{"id":"1"},' * MB + b'{"id":"1"}]}')),
    Kind("200,000 records", raw(b'{"data": [' + b'{"type":"event"},' * 200_000 + b"{}]}")),
    Kind("the same key twice", raw(b'{"id": "55260", "id": "1", "data": [], "data": 1}')),
    Kind("a text of 20 MB", raw(b'"' + b"x" * (20 * MB) + b'"')),
    Kind("a message of 20 MB", raw(b'{"error": "' + b"x" * (20 * MB) + b'"}')),
    Kind("NUL bytes", raw(b"\x00" * MB)),
    Kind("a NUL in a text", raw(b'{"id": "55\x00260"}')),
    Kind("half of a pair", raw(b'{"id": "\\ud83d"}')),
    Kind("no UTF-8", raw(b'{"id": "\xff\xfe\xfa"}')),
    Kind("UTF-16 without a mark", raw('{"id": "55260"}'.encode("utf-16-le"))),
    Kind("UTF-32 with a mark", raw('{"id": 1}'.encode("utf-32"))),
    Kind("a charset that isn't one", raw(OK + b"x", "Content-Type: application/json; charset=hex")),
    Kind("UTF-7", raw(b"+AHsAfQ-", "Content-Type: application/json; charset=utf-7")),
    Kind("a page", raw(b"<html>" + b"<p>Down for maintenance" * 40_000, "Content-Type: text/html"), quick=True),
    Kind("a page of tags", raw(b"<a " * MB, "Content-Type: text/html")),
    Kind("nothing", raw(b"", "Content-Type: application/json")),
    Kind("204", bare(b"HTTP/1.1 204 No Content\r\n\r\n")),
    Kind("null", raw(b"null")),
    Kind("a list in place of a record", raw(b"[1, 2, 3]")),
    Kind("a record of another kind", raw(b'{"id": {"a": []}, "data": {"id": []}, "lines": "none"}')),
    Kind("an error in spite of 200", raw(b'{"success": false, "message": "no"}')),
    Kind("cut off", bare(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")),
    Kind("cut off in the head", bare(b"HTTP/1.1 200 OK\r\nContent-Ty")),
    Kind("a length that is too short", bare(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n" + OK)),
    Kind("a negative length", bare(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n" + OK)),
    Kind("two lengths", bare(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 15\r\n\r\n" + OK)),
    Kind("a chunk of no size", bare(CHUNKED.encode() + b"zz\r\n" + OK)),
    Kind("a chunk of 16 digits", bare(CHUNKED.encode() + b"ffffffffffffffff\r\n" + OK)),
    Kind("a size without an end", lambda: endless(b"0" * 60_000, "Transfer-Encoding: chunked")),
    Kind("chunks cut off", bare(CHUNKED.encode() + b"f\r\n" + OK + b"\r\n")),
    Kind("a trailer without an end", lambda: endless(b"X-T: y\r\n" * 1_000, "Transfer-Encoding: chunked")),
    Kind("100 Continue without an end", flood(b"HTTP/1.1 100 Continue\r\n\r\n")),
    Kind("103 Early Hints without an end", flood(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")),
    Kind("100,000 headers", raw(OK, *[f"X-{n}: y" for n in range(100_000)])),
    Kind("a header of 10 MB", raw(OK, "X-Long: " + "y" * (10 * MB))),
    Kind("a head without an end", endless_head, quick=True),
    Kind("a reason of 1 MB", bare(b"HTTP/1.1 200 " + b"O" * MB + b"\r\n\r\n")),
    Kind("a head byte by byte", dripping(b"HTTP/1.1 200 OK\r\nX-Slow: ", 0.5, b"y")),
    Kind("a byte every two seconds", dripping(b"HTTP/1.1 200 OK\r\n\r\n", 2.0)),
    Kind("2 KB a second without end", dripping(b"HTTP/1.1 200 OK\r\n\r\n", 0.5, b" " * 1_000)),
    Kind("silence", silent),
    Kind("a redirect to itself", raw(b"", "Location: /", status="302 Found")),
    Kind("a redirect elsewhere", raw(b"", "Location: http://192.0.2.1/", status="307 Temporary Redirect")),
    Kind("a redirect of 1 MB", raw(b"", "Location: /" + "x" * 60_000, status="301 Moved Permanently")),
    Kind("101", raw(b"", "Upgrade: websocket", "Connection: Upgrade", status="101 Switching Protocols")),
    Kind("a status of 999", raw(OK, status="999 Odd")),
    Kind("a status that is no number", bare(b"HTTP/1.1 abc OK\r\n\r\n{}")),
    Kind("HTTP/0.9", bare(b"hello\r\n" * 1_000)),
    Kind("HTTP/2", bare(b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" * 100)),
    Kind("TLS", bare(b"\x15\x03\x01\x00\x02\x02\x16")),
    Kind("closed at once", bare(b"")),
    Kind("503 for ever", raw(b'{"errors": []}', status="503 Service Unavailable")),
    Kind("503 with an endless page", lambda: endless(b"<p>no" * 9_000, status="503 Service Unavailable")),
    Kind("400 with an endless page", lambda: endless(b"no " * 9_000, status="400 Bad Request"), quick=True),
    Kind("429 for a year", raw(b"{}", "Retry-After: 31536000", status="429 Too Many Requests")),
    Kind("429 for less than nothing", raw(b"{}", "Retry-After: -1e999", status="429 Too Many Requests")),
    Kind("503 until the year 9999", raw(b"{}", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT", status="503 No")),
    Kind("401", raw(b'{"errors": [{"code": "x", "detail": "no"}]}', status="401 Unauthorized")),
    Kind("403", raw(b'{"errors": [{"code": "x", "detail": "no"}]}', status="403 Forbidden")),
]  # fmt: skip
PAGES = [Kind("pages in a circle", circling(3), quick=True), Kind("pages without end", circling(MB))]


def _texts(length: int) -> Callable[[Any], Any]:
    """Each name and description of an order longer by so much."""

    def change(order: Any) -> Any:
        for record in (order, *order["lines"]):
            for name, value in record.items():
                if isinstance(value, str) and not re.search(
                    r"(^|_)(id|date|time|number|status|type|email)", name
                ):
                    record[name] = value + "é<b>x</b> " * (length // 10)
        return order

    return change


def _lines(count: int) -> Callable[[Any], Any]:
    def change(order: Any) -> Any:
        first = order["lines"][0]
        order["lines"] = [{**first, "id": str(900_000_000 + number)} for number in range(count)]
        return order

    return change


def _field(name: str, length: int) -> Callable[[Any], Any]:
    return lambda order: {**order, name: "x" * length}


CHANGES = [
    Kind("texts of 200 KB", change=_texts(200_000)),
    Kind("a number of 1 MB", change=_field("transaction_number", MB)),
    Kind("an email of 1 MB", change=_field("email_address", MB)),
    Kind("a status of 10 MB", change=_field("status", 10 * MB)),
    Kind("1,000 lines", change=_lines(1_000)),
    Kind("10,000 lines", change=_lines(10_000)),
]
"""Answers that may be honest, and are enormous."""

ROWS: list[tuple[Kind, Place]] = [
    *((kind, TRANSACTION) for kind in KINDS),
    *((kind, EVENTS) for kind in PAGES + KINDS),
    *((kind, POST_EVENT) for kind in KINDS),
    *((kind, READ_BACK) for kind in KINDS[::6]),
    *((kind, LOGIN) for kind in KINDS[::6]),
    *((kind, SAVE_LINK) for kind in KINDS[::6]),
]
"""Every kind over a read of each system and over the write that can't be taken back; some over the others."""


_EXACT = re.compile(r"(?i)(^|_)(id|date|datetime|time|type)$|^(next|self|prev)$")
"""Fields without which a record is none."""


def _texts_everywhere(value: Any, change: Callable[[str], str], leave: re.Pattern[str] = _EXACT) -> Any:
    """Every text changed but those of the fields that `leave` names."""
    if isinstance(value, dict):
        return {
            key: each if leave.search(key) else _texts_everywhere(each, change, leave)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [_texts_everywhere(each, change, leave) for each in value]
    return change(value) if isinstance(value, str) else value


_NO_IDS = re.compile(r"^(type|next|self|prev)$")


def _many(value: Any) -> Any:
    """Each list of records with so many of them as are taken at once, ids of their own."""
    if isinstance(value, dict):
        return {key: _many(each) for key, each in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        first = value[0]
        more = ({**first, "id": f"{first.get('id', '')}{number}"} for number in range(9_000 - len(value)))
        return [*value, *more]
    return value


TRICKS = "\u202eabc\u2066\x1b]0;x\x07\x1b[31m\x00<img src='file:///etc/hostname'>"
"""What would act upon a terminal, or be drawn as something else."""
ODD_TEXTS = [
    Kind(
        "texts of 200 KB everywhere",
        change=lambda value: _texts_everywhere(value, lambda s: s + "é<b>x</b> " * 20_000),
    ),
    Kind(
        "tricks in every text",
        change=lambda value: _texts_everywhere(value, lambda s: s + TRICKS),
        quick=True,
    ),
    Kind(
        "other ids everywhere",
        change=lambda value: _texts_everywhere(value, lambda s: s[::-1] + "0", _NO_IDS),
    ),
    Kind("9,000 of each", change=_many),
]
"""The honest answer of any call, changed."""
_OF_SCREENS = (
    "endless", "gzip bomb", "a million lists in lists", "three million objects", "200,000 records", "a text of 20 MB",
    "no UTF-8", "a page", "nothing", "null", "a list in place of a record", "a record of another kind", "cut off",
    "503 with an endless page", "429 for a year", "a byte every two seconds", "silence",
)  # fmt: skip
SCREEN_KINDS = [kind for kind in (*KINDS, *ODD_TEXTS) if kind in ODD_TEXTS or kind.name in _OF_SCREENS]
"""What is tried in each dialog that reads from a server, at each of its requests."""


def row(name: str) -> tuple[Kind, Place]:
    """A row by `KIND at PLACE`: any kind, at any place."""
    kind, _, place = name.rpartition(" at ")
    kinds = {each.name: each for each in (*KINDS, *PAGES, *CHANGES, *ODD_TEXTS)}
    return kinds[kind], next(each for each in PLACES if each.name == place)
