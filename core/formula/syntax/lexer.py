"""The tokens of a formula, as far as they matter before it is parsed: what is text, what is a comment, what is code."""

from __future__ import annotations

import re
from typing import NamedTuple


class Token(NamedTuple):
    """A stretch of the text. `kind` is "word", "number", "mark", "text", "char", "comment", "directive" or "quoted".

    An interpolated text comes in pieces: its opening and the letters are "text", what is in its holes is code.
    "quoted" is as "text", for one between single quotes. `opens` and `closes`: a text begins, ends with this piece.
    """

    kind: str
    start: int
    end: int
    opens: bool = False
    closes: bool = False


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
_QUOTE = re.compile(rb"\$@'|@\$'|\$'|@'|'")
# What one char is to C#: a letter of one UTF-16 unit, or an escape.
_ONE_CHAR = re.compile(
    rb"""'(?:\\(?:['"\\0abfnrtv]|u[\da-fA-F]{4}|x[\da-fA-F]{1,4})|[^'\\\n\x80-\xff]|[\xc2-\xef][\x80-\xbf]{1,2})'"""
)
# Texts in holes of texts; what is nested deeper is letters.
_MOST_DEPTH = 50
_DIRECTIVE = re.compile(rb"[ \t]*\#[ \t]*([a-z]+)[^\n]*", re.ASCII)


def tokens(data: bytes, *, quotes: bool = False) -> list[Token]:
    """All tokens but blanks. A text that isn't closed goes to the end of its line, or of the whole.

    With `quotes`, single quotes make texts as well, unless exactly one character is between them.
    """
    lexer = _Lexer(data, quotes=quotes)
    lexer.run()
    return lexer.found


class _Lexer:
    def __init__(self, data: bytes, *, quotes: bool) -> None:
        self.data = data
        self.at = 0
        self.quotes = quotes
        self.depth = 0
        self.found: list[Token] = []

    def _token(self, kind: str, start: int, end: int, *, opens: bool = False, closes: bool = False) -> None:
        self.found.append(Token(kind, start, end, opens, closes))

    def _next(self) -> tuple[str, re.Match[bytes]] | None:
        found = _TOKEN.match(self.data, self.at)
        if found is None:
            return None
        kind = found.lastgroup or "mark"
        loose = kind == "mark" or (kind == "char" and _ONE_CHAR.fullmatch(found[0]) is None)
        if self.quotes and loose and found[0][:1] in b"'$@":
            quote = _QUOTE.match(self.data, self.at)
            if quote is not None:
                return "quote", quote
        return kind, found

    def run(self) -> None:
        """Read all of it."""
        end = len(self.data)
        line_begins = True
        while self.at < end:
            if line_begins:
                directive = _DIRECTIVE.match(self.data, self.at)
                if directive is not None and directive[1] in DIRECTIVES:
                    self._token("directive", directive.start(), directive.end())
                    self.at = directive.end()
            next_ = self._next()
            if next_ is None:
                return
            kind, found = next_
            self.at = found.end()
            line_begins = kind == "space" and b"\n" in found[0]
            if kind in {"raw", "open", "quote"}:
                self._text(found, end)
            elif kind != "space":
                self._token(kind, found.start(), found.end())

    def _text(self, opening: re.Match[bytes], end: int) -> None:
        mark = opening[0]
        dollars, quotes = mark.count(b"$"), mark.count(b'"') or 1
        closing = b"'" if b"'" in mark else b'"' * quotes
        kind = "quoted" if b"'" in mark else "text"
        holes = b"{" * max(dollars, 1) if quotes >= 3 else b"{"
        start, opens, closes = opening.start(), True, False
        while self.at < end:
            rest = self.data[self.at : self.at + 1]
            if self.data.startswith(closing, self.at):
                if quotes == 1 and b"@" in mark and self.data.startswith(closing * 2, self.at):
                    self.at += 2
                    continue
                self.at += len(closing)
                closes = True
                while quotes >= 3 and self.data[self.at : self.at + 1] == b'"':
                    self.at += 1
                break
            if dollars and self.depth < _MOST_DEPTH and self.data.startswith(holes, self.at):
                if quotes == 1 and self.data.startswith(b"{{", self.at):
                    self.at += 2
                    continue
                self._token(kind, start, self.at, opens=opens)
                opens = False
                self.depth += 1
                self._hole(len(holes), end)
                self.depth -= 1
                start = self.at
                continue
            if rest == b"\\" and quotes == 1 and b"@" not in mark:
                self.at += 2
                continue
            if rest == b"\n" and quotes == 1 and b"@" not in mark:
                break
            self.at += 1
        self._token(kind, start, min(self.at, end), opens=opens, closes=closes)

    def _hole(self, width: int, end: int) -> None:
        """The code of a hole, up to its closing brace or its format."""
        self._token("mark", self.at, self.at + width)
        self.at += width
        depth = 0
        while self.at < end:
            next_ = self._next()
            if next_ is None:
                return
            kind, found = next_
            letter = found[0]
            if depth == 0 and letter == b"}":
                self._token("mark", self.at, self.at + width)
                self.at += width
                return
            if depth == 0 and letter == b":":
                close = self.data.find(b"}", self.at)
                close = end if close < 0 else close
                self._token("text", self.at, close)
                self.at = close
                continue
            self.at = found.end()
            if kind in {"raw", "open", "quote"}:
                self._text(found, end)
                continue
            depth += letter in {b"(", b"[", b"{"}
            depth -= letter in {b")", b"]", b"}"}
            if kind != "space":
                self._token(kind, found.start(), found.end())


DIRECTIVES = frozenset(
    b"region endregion pragma nullable line warning error if elif else endif define undef".split()
)
