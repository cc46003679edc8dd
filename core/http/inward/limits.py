"""How much of an answer is taken: its size, its shape, its numbers, its pages. Each limit has its own words.

No answer that either system is known to give comes near them (docs/facts.md, "Answers"); what passes them is a
server's mistake, or something that answers in its place.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import UnreadableAnswer
from core.outward.secrets import excerpt
from core.words import say

MEGABYTE = 2**20

_ASK = say(
    "Check this connection's address. If it is right, show this to your network administrator or the "
    "service's support."
)
_SHORTEN = say("Correct the record in the response. {ask}", ask=_ASK)


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The most that is taken of one answer, and of a list that comes in pages.

    `received` and `unpacked` are bytes over the wire and after decompression (docs/facts.md#answers-size), `headers`
    and `header_bytes` the head's (docs/facts.md#answers-head). `depth` counts lists and objects inside one another
    (docs/facts.md#answers-depth), `values` the values in all of them (docs/facts.md#answers-shape), `records` the
    entries of a list that is the answer, `items` those of any list in it (docs/facts.md#answers-records), `text` the
    bytes of one text (docs/facts.md#answers-text). `digits` and `exponent` are a number's
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
    items: int = 25_000
    text: int = 2 * MEGABYTE
    digits: int = 100
    exponent: int = 999
    pages: int = 500
    patience: float = 1.8


DEFAULT = Limits()


def too_large(where: str, limit: int, *, unpacked: bool = False) -> UnreadableAnswer:
    """More bytes than are taken."""
    return UnreadableAnswer(
        say(
            "{where}: more than {limit:,} bytes {unpacked}; the rest was not read.",
            where=where,
            limit=limit,
            unpacked=say("after unpacking") if unpacked else say("came"),
        ),
        title=say("The decompressed response is too large") if unpacked else say("The response is too large"),
        hint=_ASK,
    )


def wrongly_packed(where: str, encodings: str) -> UnreadableAnswer:
    """A compression that wasn't asked for, or several inside one another."""
    return UnreadableAnswer(
        say(
            "{where}: it is compressed as {encodings}; gzip or deflate was requested.",
            where=where,
            encodings=excerpt(encodings, 100),
        ),
        title=say("The response is compressed in a different way than requested"),
        hint=_ASK,
    )


def too_many_headers(where: str, limits: Limits) -> UnreadableAnswer:
    """A head that is no head."""
    return UnreadableAnswer(
        say(
            "{where}: at most {headers} headers totalling {header_bytes:,} bytes are accepted.",
            where=where,
            headers=limits.headers,
            header_bytes=limits.header_bytes,
        ),
        title=say("The response has too many headers"),
        hint=_ASK,
    )


def too_many_records(where: str, limit: int) -> UnreadableAnswer:
    """A list that is longer than any page, or than anything that an order has."""
    return UnreadableAnswer(
        say(
            "{where}: the list has more than {limit:,} entries, the most accepted at once.",
            where=where,
            limit=limit,
        ),
        title=say("The list is too long"),
        hint=say("The service should give it in pages. ") + _ASK,
    )


def too_many_values(where: str, limit: int) -> UnreadableAnswer:
    """JSON of more values than are taken."""
    return UnreadableAnswer(
        say("{where}: more than {limit:,} values came; the rest was not counted.", where=where, limit=limit),
        title=say("The response has too many values"),
        hint=_ASK,
    )


def too_deep(where: str, limit: int) -> UnreadableAnswer:
    """JSON of more levels than are taken."""
    return UnreadableAnswer(
        say("{where}: lists and objects are nested more than {limit} levels deep.", where=where, limit=limit),
        title=say("The response is nested too deeply"),
        hint=_ASK,
    )


def text_too_long(where: str, limit: int) -> UnreadableAnswer:
    """A text that nobody wrote."""
    return UnreadableAnswer(
        say("{where}: a text has more than {limit:,} bytes.", where=where, limit=limit),
        title=say("A text in the response is too long"),
        hint=_SHORTEN,
    )


def number_too_long(where: str, limits: Limits) -> UnreadableAnswer:
    """A number that takes more room or time than its value is worth."""
    return UnreadableAnswer(
        say(
            "{where}: a number has more than {digits} digits, or an exponent above {exponent}.",
            where=where,
            digits=limits.digits,
            exponent=limits.exponent,
        ),
        title=say("A number in the response is too long"),
        hint=_SHORTEN,
    )


class Cursors:
    """The pages of one list as they are followed: each cursor once, and not without end."""

    def __init__(self, limits: Limits) -> None:
        self._most = limits.pages
        self._seen: set[str] = set()

    def follow(self, cursor: str, where: str) -> str:
        """The cursor; raises UnreadableAnswer where it was followed before, and after the last page that is taken."""
        if cursor in self._seen:
            raise UnreadableAnswer(
                say(
                    "{where}: page {n_seen} leads back to one that was read before.",
                    where=where,
                    n_seen=len(self._seen) + 1,
                ),
                title=say("The pages repeat in a loop"),
                hint=say(
                    "Try again. If the problem persists, tell the service's support that its list can't be "
                    "read to the end."
                ),
            )
        self._seen.add(cursor)
        if len(self._seen) >= self._most:
            raise UnreadableAnswer(
                say("{where}: {most:,} pages were read, and there are more.", where=where, most=self._most),
                title=say("The list has too many pages"),
                hint=say("A list that can't be read to its end is ignored. Tell the service's support."),
            )
        return cursor
