"""A successful answer, and what can be read out of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

import httpx
import msgspec

from core.errors import UnreadableAnswer
from core.http.inward.limits import DEFAULT, Limits, too_many_records
from core.http.inward.parse import NotJson, Reader, scalar
from core.http.inward.words import PAGE, SHOWN, is_page, messages_in, page_or_text, says_error, utf8_of
from core.outward.secrets import KNOWN, excerpt
from core.words import say

T = TypeVar("T")

_EXCERPT = 200
_LOOKED_AT = 64 * 1024
"""Bytes of an unreadable answer to a sign-in that are looked through for tokens; nobody shows more."""
_LONGEST_ID = 500
_NO_CONTENT = 204
_MAY_BE_SECRET = frozenset({"value", "values", "settings", "code", "data", "result"})
_VALUES = re.compile(r'(:\s*)"(?:[^"\\]|\\.)*"?|(=)[^\s&;]+')
_BARE = re.compile(rb"(?:[A-Z]+: ?)?(?=[^0-9]*[0-9])[\w.:@+-]{1,200}")
"""What an id may look like without quotes: one word with a digit, a mark may stand before it. (`Not found` is none.)"""
_OPAQUE = re.compile(r"(?=\S*[0-9])(?=\S*[A-Za-z])[\w.~+/=-]{16,}")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A successful answer. `content` is the body as it came.

    `secret` says that this call is answered with secrets: then no part of a body that can't be read is shown.
    `sent` are the secrets of the request, which an answer may quote. `on_unreadable` is told when it turns out to be no
    answer: whoever keeps it needs not read it for that.
    """

    status: int
    headers: httpx.Headers
    content: bytes
    where: str
    secret: bool = False
    sent: tuple[str, ...] = field(default=(), repr=False)
    limits: Limits = DEFAULT
    on_unreadable: Callable[[], None] = field(default=lambda: None, repr=False, compare=False)

    def json(self) -> object:
        """The body as plain Python, non-integers as Decimal; raises UnreadableAnswer, also where it is an error
        in spite of the good status.
        """
        try:
            return self._decoded()
        except UnreadableAnswer:
            self.on_unreadable()
            raise

    def _decoded(self) -> object:
        body = utf8_of(self.content, self.headers.get("Content-Type", ""))
        if not body.strip():
            raise UnreadableAnswer(say("{where}: the response is empty.", where=self.where))
        reader = Reader(body, self.limits, self.where)
        try:
            decoded: object = reader.read()
        except UnreadableAnswer as error:  # without what was read until then
            raise error.with_traceback(None) from None
        except NotJson as error:
            if self.secret:
                KNOWN.tokens_in(body[:_LOOKED_AT].decode("utf-8", "replace"))
            raise UnreadableAnswer(
                say(
                    "{where}: not JSON ({error}). {body}",
                    where=self.where,
                    error=error,
                    body=self._glimpse(body),
                )
            ) from error
        if self.secret:
            KNOWN.record(decoded)
        if twice := reader.twice:
            raise UnreadableAnswer(
                say("{where}: {twice} appears twice, with two values.", where=self.where, twice=twice),
                title=say("A field appears twice in one record"),
                hint=say("Can't tell which of the two applies: ask the service's support."),
            )
        if says_error(decoded):
            words = excerpt(messages_in(decoded), SHOWN, self.sent) or say("it doesn't say which")
            raise UnreadableAnswer(
                say(
                    "{where}: answered {status}, with an error: {words}",
                    where=self.where,
                    status=self.status,
                    words=words,
                ),
                title=say("The service answered with an error"),
                hint=say("That is what the service itself says. Try again once it is settled."),
            )
        return decoded

    def mapping(self) -> dict[str, object]:
        """The body as a JSON object; raises UnreadableAnswer for anything else."""
        decoded = self.json()
        if not isinstance(decoded, dict):
            raise UnreadableAnswer(
                say(
                    "{where}: expected an object, got {decoded}.{decoded_2}",
                    where=self.where,
                    decoded=_kind(decoded),
                    decoded_2=self.saying(decoded),
                )
            )
        return decoded

    def items(self) -> list[object]:
        """The body as a JSON list, which null and 204 stand for when it is empty; raises UnreadableAnswer for anything
        else.
        """
        if self.status == _NO_CONTENT and not self.content:
            return []
        decoded = self.json()
        if decoded is None:
            return []
        if not isinstance(decoded, list):
            within = (
                [name for name, value in decoded.items() if isinstance(value, list)]
                if isinstance(decoded, dict)
                else []
            )
            wrapped = say(" The list seems to be wrapped in `{within}`.", within=within[0]) if within else ""
            said = self.saying(decoded) or wrapped
            raise UnreadableAnswer(
                say(
                    "{where}: expected a list, got {decoded}.{said}",
                    where=self.where,
                    decoded=_kind(decoded),
                    said=said,
                )
            )
        return self.bounded(decoded)

    def bounded(self, records: list[T]) -> list[T]:
        """A list of records; raises UnreadableAnswer for one that is longer than any page."""
        if len(records) > self.limits.records:
            raise too_many_records(self.where, self.limits.records)
        return records

    def text(self) -> str | None:
        """The body as one short text, such as an id: in quotes as JSON has it, or bare as plain text; a whole
        number as its digits; None for null, and for nothing or spaces. Raises UnreadableAnswer for anything else.
        """
        kind = self.headers.get("Content-Type", "").casefold()
        bare = utf8_of(self.content, kind).strip()
        if not bare or bare == b"null":
            return None
        if is_page(bare, kind):
            raise UnreadableAnswer(
                say("{where}: expected an ID. {bare}", where=self.where, bare=self._glimpse(bare))
            )
        if kind.startswith("text/plain") and _BARE.fullmatch(bare) and not _is_json(bare):
            return bare.decode()
        value = self.json()
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str):
            raise UnreadableAnswer(
                say(
                    "{where}: expected an ID, got {kind}.{saying}",
                    where=self.where,
                    kind=_kind(value),
                    saying=self.saying(value),
                )
            )
        if len(value) > _LONGEST_ID:
            raise UnreadableAnswer(
                say(
                    "{where}: expected an ID, got {n_value:,} characters.",
                    where=self.where,
                    n_value=len(value),
                )
            )
        return value if value.strip() else None

    def saying(self, decoded: object) -> str:
        """What an answer of another form than was expected says, as a sentence to be added; empty for nothing. Of one
        that holds secrets only what an error says.
        """
        if isinstance(decoded, str) and self.secret:
            return ""
        if isinstance(decoded, dict) and self.secret:
            decoded = {key: value for key, value in decoded.items() if key.casefold() not in _MAY_BE_SECRET}
        words = excerpt(messages_in(decoded), _EXCERPT, self.sent)
        return say(" It says: {words}", words=words) if words else ""

    def _glimpse(self, body: bytes) -> str:
        """What the body looks like. Never the values inside of broken JSON: they may be tokens and keys."""
        kind = self.headers.get("Content-Type", "")
        text = page_or_text(body, kind)
        shown = _OPAQUE.sub("…", _VALUES.sub(r"\1\2…", excerpt(text, _EXCERPT, self.sent)))
        if text.startswith(PAGE):
            return say("It is {shown}", shown=shown)
        if self.secret or text[:1] in ("{", "[", '"'):
            return say("It is {n_content:,} bytes of broken JSON.", n_content=len(self.content))
        return say("It begins: {shown}", shown=shown)


def another_answered(where: str, asked: str, got: str) -> UnreadableAnswer:
    """An answer about another record than was asked for: nothing follows from it."""
    return UnreadableAnswer(
        say("{where}: asked for {asked}, got {got}.", where=where, asked=asked, got=got),
        title=say("The response contained a different record than requested"),
        hint=say(
            "Try again. If the problem persists, a proxy in between may be caching old responses: show "
            "this to your network administrator."
        ),
    )


def _kind(value: object) -> str:
    """What a JSON value is, in words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return say("a true/false value")
    if isinstance(value, int | Decimal):
        return say("a number")
    if isinstance(value, list):
        return say("a list of {n_value:,}", n_value=len(value))
    return say("an object") if isinstance(value, dict) else say("a text")


def _is_json(body: bytes) -> bool:
    try:
        scalar(body)
    except (msgspec.DecodeError, ArithmeticError):
        return False
    return True
