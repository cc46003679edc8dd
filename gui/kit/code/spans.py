"""Coloured stretches of a text, found by Pygments. No Qt in here: this runs in a worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pygments.token import _TokenType

SpanKind = Literal["key", "string", "number", "constant", "comment"]
"""`key` is a name in JSON and a keyword in C#."""


@dataclass(frozen=True)
class Span:
    """A coloured stretch of one line, in UTF-16 code units as Qt counts them."""

    start: int
    length: int
    kind: SpanKind


Spans = tuple[tuple[Span, ...], ...]
"""The coloured stretches of each line."""


def units(text: str) -> int:
    """The length of a text in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def json_spans(text: str) -> Spans:
    """The colours of JSON."""
    # Imported here: Pygments is not needed before the first payload is shown.
    from pygments.lexers.data import JsonLexer
    from pygments.token import Keyword, Name, Number, String

    kinds: tuple[tuple[_TokenType, SpanKind], ...] = (
        (Name.Tag, "key"),
        (String, "string"),
        (Number, "number"),
        (Keyword.Constant, "constant"),
    )
    return _spans(JsonLexer(stripnl=False, ensurenl=False).get_tokens(text), kinds)


def csharp_spans(text: str) -> Spans:
    """The colours of a formula's C#."""
    from pygments.lexers.dotnet import CSharpLexer
    from pygments.token import Comment, Keyword, Number, String

    kinds: tuple[tuple[_TokenType, SpanKind], ...] = (
        (Keyword.Constant, "constant"),
        (Keyword, "key"),
        (String, "string"),
        (Number, "number"),
        (Comment, "comment"),
    )
    lexer = CSharpLexer(stripnl=False, ensurenl=False)  # type: ignore[no-untyped-call]  # Pygments' own
    # A comment ends with its line; the line that is added for that is taken away again.
    return _spans(lexer.get_tokens(text + "\n"), kinds)[:-1]


def _spans(tokens: Iterable[tuple[_TokenType, str]], kinds: tuple[tuple[_TokenType, SpanKind], ...]) -> Spans:
    from pygments.token import is_token_subtype

    lines: list[list[Span]] = [[]]
    column = 0
    for token, value in tokens:
        kind = next((kind for parent, kind in kinds if is_token_subtype(token, parent)), None)
        for number, piece in enumerate(value.split("\n")):
            if number:
                lines.append([])
                column = 0
            length = units(piece)
            if kind is not None and length:
                lines[-1].append(Span(column, length, kind))
            column += length
    return tuple(tuple(line) for line in lines)
