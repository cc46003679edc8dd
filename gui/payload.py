"""Prepares a request's body for the screen: formatted text, its colours, its tree. No Qt in here.

A body may have 5 MB. So this runs in a worker thread, the text shown is capped, and the tree's nodes
are made only when they are unfolded.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import msgspec

SHOWN_CHARACTERS = 200_000
"""How much of a text is shown. Copy always takes all of it."""

SpanKind = Literal["key", "string", "number", "constant"]


@dataclass(frozen=True)
class Span:
    """A coloured stretch of one line, in UTF-16 code units as Qt counts them."""

    start: int
    length: int
    kind: SpanKind


@dataclass(frozen=True)
class PreparedPayload:
    """A body, ready to be shown.

    `exact` is the text that leaves, `formatted` the same with line breaks and indents (numbers keep
    their digits), `shown` the part of it that the screen shows, `spans` the colours of its lines.
    """

    exact: str
    formatted: str
    shown: str
    spans: tuple[tuple[Span, ...], ...]
    tree: object

    @property
    def cut(self) -> bool:
        """Whether the text shown is only the beginning."""
        return len(self.shown) < len(self.formatted)


def prepare_payload(body: bytes, limit: int = SHOWN_CHARACTERS) -> PreparedPayload:
    """Prepare a JSON body. Raises msgspec.DecodeError when it is no JSON."""
    exact = body.decode("utf-8")
    formatted = msgspec.json.format(body, indent=2).decode("utf-8")
    shown = formatted if len(formatted) <= limit else formatted[: formatted.rfind("\n", 0, limit) + 1]
    tree = msgspec.json.Decoder(float_hook=Decimal).decode(body)
    return PreparedPayload(exact, formatted, shown, _spans(shown), tree)


def _spans(text: str) -> tuple[tuple[Span, ...], ...]:
    # Imported here: Pygments is not needed before the first payload is shown.
    from pygments.lexers.data import JsonLexer
    from pygments.token import Keyword, Name, Number, String, _TokenType, is_token_subtype

    kinds: tuple[tuple[_TokenType, SpanKind], ...] = (
        (Name.Tag, "key"),
        (String, "string"),
        (Number, "number"),
        (Keyword.Constant, "constant"),
    )

    def kind_of(token: _TokenType) -> SpanKind | None:
        for parent, kind in kinds:
            if is_token_subtype(token, parent):
                return kind
        return None

    lines: list[list[Span]] = [[]]
    column = 0
    for token, value in JsonLexer(stripnl=False, ensurenl=False).get_tokens(text):
        kind = kind_of(token)
        for number, piece in enumerate(value.split("\n")):
            if number:
                lines.append([])
                column = 0
            length = len(piece.encode("utf-16-le")) // 2
            if kind is not None and length:
                lines[-1].append(Span(column, length, kind))
            column += length
    return tuple(tuple(line) for line in lines)
