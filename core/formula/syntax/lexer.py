"""The tokens of a formula, as far as they matter before it is parsed: what is text, what is a comment, what is code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Token(NamedTuple):
    """A stretch of the text. `kind` is "word", "number", "mark", "text", "char", "comment" or "directive".

    An interpolated text comes in pieces: its opening and the letters are "text", what is in its holes is code.
    """

    kind: str
    start: int
    end: int


_TOKEN = re.compile(
    rb"""(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))
    | (?P<raw>\$*"{3,}) | (?P<open>\$@"|@\$"|\$"|@"|")
    | (?P<char>'(?:\\.[^'\n]{0,9}|[^'\\\n]|[\xc2-\xf4][\x80-\xbf]{1,3})')
    | (?P<number>(?:0[xXbB][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?|\.\d[\d_]*(?:[eE][+-]?\d+)?)[a-zA-Z]*)
    | (?P<word>@?[A-Za-z_\x80-\xff][\w\x80-\xff]*)
    | (?P<space>[ \t\n\r\f\v]+)
    | (?P<mark>\?\?=|=>|==|!=|<=|>=|&&|\|\||\+\+|--|\.\.|\?\?|::|[-+*/%&|^]=|.)""",
    re.VERBOSE | re.DOTALL,
)
_DIRECTIVE = re.compile(rb"[ \t]*\#[ \t]*([a-z]+)[^\n]*", re.ASCII)


def tokens(data: bytes) -> list[Token]:
    """All tokens but blanks. A text that isn't closed goes to the end of its line, or of the whole."""
    return list(_Lexer(data).run(0, len(data)))


class _Lexer:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def run(self, at: int, end: int) -> Iterator[Token]:
        self.at = at
        line_begins = True
        while self.at < end:
            if line_begins:
                directive = _DIRECTIVE.match(self.data, self.at)
                if directive is not None and directive[1] in DIRECTIVES:
                    yield Token("directive", directive.start(), directive.end())
                    self.at = directive.end()
            found = _TOKEN.match(self.data, self.at)
            if found is None:
                return
            kind = found.lastgroup or "mark"
            self.at = found.end()
            line_begins = kind == "space" and b"\n" in found[0]
            if kind in {"raw", "open"}:
                yield from self._text(found, end)
            elif kind != "space":
                yield Token(kind, found.start(), found.end())

    def _text(self, opening: re.Match[bytes], end: int) -> Iterator[Token]:
        mark = opening[0]
        dollars, quotes = mark.count(b"$"), mark.count(b'"')
        closing = b'"' * quotes
        holes = b"{" * max(dollars, 1) if quotes >= 3 else b"{"
        start = opening.start()
        while self.at < end:
            rest = self.data[self.at : self.at + 1]
            if self.data.startswith(closing, self.at):
                if quotes == 1 and b"@" in mark and self.data.startswith(b'""', self.at):
                    self.at += 2
                    continue
                self.at += len(closing)
                while quotes >= 3 and self.data[self.at : self.at + 1] == b'"':
                    self.at += 1
                break
            if dollars and self.data.startswith(holes, self.at):
                if quotes == 1 and self.data.startswith(b"{{", self.at):
                    self.at += 2
                    continue
                yield Token("text", start, self.at)
                yield from self._hole(len(holes), end)
                start = self.at
                continue
            if rest == b"\\" and quotes == 1 and b"@" not in mark:
                self.at += 2
                continue
            if rest == b"\n" and quotes == 1 and b"@" not in mark:
                break
            self.at += 1
        yield Token("text", start, min(self.at, end))

    def _hole(self, width: int, end: int) -> Iterator[Token]:
        """The code of a hole, up to its closing brace or its format."""
        yield Token("mark", self.at, self.at + width)
        self.at += width
        depth = 0
        while self.at < end:
            found = _TOKEN.match(self.data, self.at)
            if found is None:
                return
            kind, letter = found.lastgroup or "mark", found[0]
            if depth == 0 and letter == b"}":
                yield Token("mark", self.at, self.at + width)
                self.at += width
                return
            if depth == 0 and letter == b":":
                close = self.data.find(b"}", self.at)
                close = end if close < 0 else close
                yield Token("text", self.at, close)
                self.at = close
                continue
            self.at = found.end()
            if kind in {"raw", "open"}:
                yield from self._text(found, end)
                continue
            depth += letter in {b"(", b"[", b"{"}
            depth -= letter in {b")", b"]", b"}"}
            if kind != "space":
                yield Token(kind, found.start(), found.end())


DIRECTIVES = frozenset(
    b"region endregion pragma nullable line warning error if elif else endif define undef".split()
)
