"""What is wrong with a text that doesn't parse, said at the place where a person would look.

Brackets and quotes are counted first, since a missing one leads the grammar far astray; then the first place
that the grammar stumbled over is named.
"""

from __future__ import annotations

import re

from tree_sitter import Node

from core.formula.syntax.tree import walk

# (message, byte from the start of the formula)
Complaint = tuple[str, int]

_TOKEN = re.compile(
    rb"""//[^\n]* | /\*.*?(?:\*/|\Z) | (?P<raw>\$*"{3,}) | (?P<verbatim>\$?@\$?"|\$@") | (?P<text>\$?")
    | '(?:\\.[^'\n]{0,9}|[^'\\\n])' | (?P<smart>\xe2\x80[\x98-\x9f]) | (?P<bracket>[()\[\]{}])""",
    re.VERBOSE | re.DOTALL,
)
_CLOSING = {b"(": b")", b"[": b"]", b"{": b"}"}
_OPERATORS = frozenset("+ - * / % == != < > <= >= && || & | ^ ?? . , = =>".split())  # noqa: SIM905


def complaint(root: Node, data: bytes, offset: int) -> Complaint:
    """The message and the byte (from the start of the formula) for a tree with errors."""
    return _brackets(data) or _missing(root, data, offset) or _error(root, data, offset)


def _brackets(data: bytes) -> Complaint | None:
    """A bracket without its partner, or a text without its end."""
    opened: list[tuple[bytes, int]] = []
    at = 0
    while True:
        match = _TOKEN.search(data, at)
        if match is None:
            break
        at = match.end()
        kind, found = match.lastgroup, match[0]
        if kind == "smart":
            return "this is a typographic quote; C# wants a straight one", match.start()
        if kind in {"raw", "verbatim", "text"}:
            end = _text_end(data, match)
            if end < 0:
                return "a text that begins here has no closing quote", match.start()
            at = end
        elif found in _CLOSING:
            opened.append((found, match.start()))
        elif kind == "bracket":
            if not opened:
                return f"`{found.decode()}` has no opening bracket", match.start()
            opening, place = opened.pop()
            if _CLOSING[opening] != found:
                wanted = _CLOSING[opening].decode()
                return f"`{found.decode()}` stands where `{wanted}` is missing", match.start()
            del place
    if opened:
        opening, place = opened[-1]
        return f"`{opening.decode()}` is never closed with `{_CLOSING[opening].decode()}`", place
    return None


def _text_end(data: bytes, match: re.Match[bytes]) -> int:
    """Where the text that begins with `match` ends; -1 where it doesn't. Holes count as part of it."""
    opening = match[0]
    if match.lastgroup == "raw":
        quotes = opening.lstrip(b"$")
        end = data.find(quotes, match.end())
        return end + len(quotes) if end >= 0 else -1
    at = match.end()
    depth = 0
    while at < len(data):
        letter = data[at : at + 1]
        if b"$" in opening and letter in b"{}" and data[at : at + 2] != letter * 2:
            depth = max(0, depth + (1 if letter == b"{" else -1))
        elif b"$" in opening and letter in b"{}" and not depth:
            at += 1
        elif letter == b'"' and depth:
            inner = _TOKEN.match(data, at)
            at = _text_end(data, inner) - 1 if inner is not None and inner.lastgroup == "text" else at
            if at < 0:
                return -1
        elif letter == b'"':
            if b"@" not in opening or data[at + 1 : at + 2] != b'"':
                return at + 1
            at += 1
        elif letter == b"\\" and b"@" not in opening:
            at += 1
        elif letter == b"\n" and b"@" not in opening:
            return -1
        at += 1
    return -1


def _missing(root: Node, data: bytes, offset: int) -> Complaint | None:
    """A place where the grammar had to make something up: it has no width."""
    for node, _ in walk(root):
        if node.child_count or node.start_byte != node.end_byte or node.start_byte < offset:
            continue
        place = min(node.start_byte - offset, len(data))
        if not node.is_named:
            return f"`{node.type}` is missing here", place
        if not data[place:].strip():
            return "the formula ends where something should follow", place
        return "something is missing here", place
    return None


def _error(root: Node, data: bytes, offset: int) -> Complaint:
    """The first stretch of text that the grammar could make nothing of."""
    end = len(data.rstrip())
    for node, _ in walk(root):
        if not node.is_error or node.start_byte < offset:
            continue
        parts = [child for child in node.children if child.end_byte > child.start_byte] or [node]
        first = parts[0]
        if len(parts) > 1 and (first.type in _OPERATORS or first.start_byte == offset):
            first = parts[1]
        if parts[0].type == "?" or first.start_byte - offset >= end:
            return "the formula ends before it is complete", end
        if data[first.start_byte - offset : first.start_byte - offset + 1] == b"\\":
            return (
                "a backslash in a text is written `\\\\`, or the text begins with `@`",
                first.start_byte - offset,
            )
        word = data[first.start_byte - offset : first.end_byte - offset].decode("utf-8", "replace")
        return f"`{word.splitlines()[0][:30]}` is not expected here", first.start_byte - offset
    return "the formula ends before it is complete", end
