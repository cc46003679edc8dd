"""What C# reads before the code itself: `#region` and the like, and the rarer ends of lines."""

from __future__ import annotations

import re

from core.formula.syntax.lexer import tokens
from core.formula.syntax.source import Edit, Source
from core.words import say

_LINE_ENDS = re.compile(rb"\xe2\x80[\xa8\xa9]|\xc2\x85")  # U+2028, U+2029, U+0085
_DIRECTIVE = re.compile(rb"\s*#\s*([a-z]+)\s*(.*)", re.DOTALL)
_SYMBOL = re.compile(rb"[A-Za-z_]\w*|&&|\|\||==|!=|[!()]")


class BadDirective(Exception):
    """A directive that C# refuses, at a byte of the text."""

    def __init__(self, message: str, byte: int) -> None:
        self.byte = byte
        super().__init__(message)


def without_directives(source: Source) -> Source:
    """The code that C# compiles: directives, and what `#if` leaves out, are blanks; U+2028 and its like end lines.

    Raises BadDirective.
    """
    data = source.data
    if _LINE_ENDS.search(data) is not None:
        source = source.edited(_line_ends(data))
        data = source.data
    if b"#" not in data:
        return source
    return source.edited(_directives(data))


def _line_ends(data: bytes) -> list[Edit]:
    """In texts they stay what they are; a comment ends there, and what follows it is code again."""
    edits: list[Edit] = []
    at = 0
    while True:
        found = _LINE_ENDS.search(data, at)
        if found is None:
            return edits
        inside = next((t for t in tokens(data) if t.start <= found.start() < t.end), None)
        at = found.end()
        if inside is None or inside.kind != "text":
            blank = b"\n" + b" " * (len(found[0]) - 1)
            edits.append((found.start(), found.end(), blank))
            data = data[: found.start()] + blank + data[found.end() :]


def _directives(data: bytes) -> list[Edit]:
    edits: list[Edit] = []
    # Of each `#if` around: whether its part is compiled, and whether one of its parts has been.
    conditions: list[tuple[bool, bool]] = []
    skipped_from = -1
    for token in tokens(data):
        if token.kind != "directive":
            continue
        match = _DIRECTIVE.match(data[token.start : token.end])
        assert match is not None
        word, rest = match[1], match[2]
        active_before = all(taken for taken, _ in conditions)
        if word in {b"define", b"undef"} and active_before:
            raise BadDirective(
                say("`#{decode}` can only stand at the top of a file", decode=word.decode()), token.start
            )
        if word == b"error" and active_before:
            raise BadDirective(f"#error: {rest.decode('utf-8', 'replace')}", token.start)
        _nest(word, rest, conditions, token.start)
        active = all(taken for taken, _ in conditions)
        edits.append((token.start, token.end, b" " * (token.end - token.start)))
        if active_before and not active:
            skipped_from = token.end
        elif active and not active_before:
            edits.append((skipped_from, token.start, _blank(data[skipped_from : token.start])))
    if conditions:
        raise BadDirective(say("`#endif` is missing"), len(data))
    # What lies inside a skipped stretch is blank already.
    outer = [edit for edit in edits if edit[1] - edit[0] > 0]
    return [e for e in outer if not any(o is not e and o[0] <= e[0] and e[1] <= o[1] for o in outer)]


def _nest(word: bytes, rest: bytes, conditions: list[tuple[bool, bool]], byte: int) -> None:
    if word == b"if":
        holds = _holds(rest)
        conditions.append((holds, holds))
    elif word in {b"elif", b"else", b"endif"}:
        if not conditions:
            raise BadDirective(say("`#{decode}` has no `#if`", decode=word.decode()), byte)
        _, done = conditions.pop()
        if word != b"endif":
            holds = not done and (word == b"else" or _holds(rest))
            conditions.append((holds, done or holds))


def _holds(text: bytes) -> bool:
    """A condition of `#if`: no symbol is defined here."""
    words = {
        b"true": "True",
        b"&&": "and",
        b"||": "or",
        b"==": "==",
        b"!=": "!=",
        b"!": "not",
        b"(": "(",
        b")": ")",
    }
    parts = [words.get(part, "False") for part in _SYMBOL.findall(text.split(b"//")[0])]
    return _Condition(parts).read()


class _Condition:
    """Reads `!A && (B || true)`."""

    def __init__(self, parts: list[str]) -> None:
        self.parts = parts

    def read(self) -> bool:
        found = self._and()
        while self._take("or"):
            found = self._and() or found
        return found

    def _and(self) -> bool:
        found = self._equal()
        while self._take("and"):
            found = self._equal() and found
        return found

    def _equal(self) -> bool:
        found = self._unary()
        while self.parts and self.parts[0] in {"==", "!="}:
            symbol = self.parts.pop(0)
            found = (found == self._unary()) is (symbol == "==")
        return found

    def _unary(self) -> bool:
        if self._take("not"):
            return not self._unary()
        if self._take("("):
            found = self.read()
            self._take(")")
            return found
        return bool(self.parts) and self.parts.pop(0) == "True"

    def _take(self, part: str) -> bool:
        if self.parts and self.parts[0] == part:
            self.parts.pop(0)
            return True
        return False


def _blank(text: bytes) -> bytes:
    return re.sub(rb"[^\n]", b" ", text)
