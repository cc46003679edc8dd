"""What is wrong with a text that doesn't parse, said at the place where a person would look.

Brackets and quotes are counted first, since a missing one leads the grammar far astray; then the first place
that the grammar stumbled over is named.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tree_sitter import Node

from core.formula.syntax.habits.finding import first_habit
from core.formula.syntax.lexer import tokens
from core.formula.syntax.tree import walk
from core.words import say


class Complaint(NamedTuple):
    """What is wrong, the byte from the start of the formula, and what to do (empty for the general advice)."""

    message: str
    place: int
    hint: str = ""


_TOKEN = re.compile(
    rb"""//[^\n]* | /\*.*?(?:\*/|\Z) | (?P<raw>\$*"{3,}) | (?P<verbatim>\$?@\$?"|\$@") | (?P<text>\$?")
    | '(?:\\.[^'\n]{0,9}|[^'\\\n])' | (?P<bracket>[()\[\]{}])""",
    re.VERBOSE | re.DOTALL,
)
_SMART = re.compile(rb"\xe2\x80[\x98-\x9f]")
_CLOSING = {b"(": b")", b"[": b"]", b"{": b"}"}
_OPENING = {b")": "(", b"]": "[", b"}": "{"}
_OPERATORS = frozenset("+ - * / % == != < > <= >= && || & | ^ ?? . , = =>".split())  # noqa: SIM905


def complaint(root: Node, data: bytes, offset: int) -> Complaint:
    """What is wrong with the text of a tree with errors."""
    return (
        _typographic(data)
        or _habits(data)
        or _brackets(data)
        or _missing(root, data, offset)
        or _error(root, data, offset)
    )


def _typographic(data: bytes) -> Complaint | None:
    """A quote that a word processor made of a straight one."""
    for token in tokens(data):
        match = _SMART.search(data, token.start, token.end) if token.kind in {"word", "mark"} else None
        if match is not None:
            hint = say('Put straight double quotes, as the keyboard has them, around the text: `"text"`.')
            return Complaint(say("this is a typographic quote"), match.start(), hint)
    return None


def _habits(data: bytes) -> Complaint | None:
    """What another language would have."""
    found = first_habit(data)
    return Complaint(found[0].message, found[1], found[0].hint) if found is not None else None


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
        if kind in {"raw", "verbatim", "text"}:
            end = _text_end(data, match)
            if end < 0:
                return Complaint(
                    say("a text that begins here has no closing quote"),
                    match.start(),
                    say(
                        'Put `"` where the text ends, or take this quote out if it ends a text that has no '
                        "opening one."
                    ),
                )
            at = end
        elif found in _CLOSING:
            opened.append((found, match.start()))
        elif kind == "bracket":
            if not opened:
                return Complaint(
                    say("`{decode}` has no opening bracket", decode=found.decode()),
                    match.start(),
                    say(
                        "Take this `{decode}` out, or put `{opening}` where it belongs before it.",
                        decode=found.decode(),
                        opening=_OPENING[found],
                    ),
                )
            opening, place = opened.pop()
            if _CLOSING[opening] != found:
                wanted = _CLOSING[opening].decode()
                return Complaint(
                    say(
                        "`{decode}` is here, but `{wanted}` is missing", decode=found.decode(), wanted=wanted
                    ),
                    match.start(),
                    say(
                        "Close the `{decode}` with `{wanted}` before this place.",
                        decode=opening.decode(),
                        wanted=wanted,
                    ),
                )
            del place
    if opened:
        opening, place = opened[-1]
        closing = _CLOSING[opening].decode()
        return Complaint(
            say("`{decode}` is never closed with `{closing}`", decode=opening.decode(), closing=closing),
            place,
            say("Put `{closing}` where what this bracket holds together ends.", closing=closing),
        )
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
            return Complaint(
                say("`{type}` is missing here", type=node.type),
                place,
                say("Put `{type}` at this place.", type=node.type),
            )
        if not data[place:].strip():
            return Complaint(say("the formula ends where something should follow"), place, _ENDS)
        return Complaint(
            say("something is missing here"), place, say("A value or a name belongs at this place.")
        )
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
            return Complaint(say("the formula ends before it is complete"), end, _ENDS)
        place = first.start_byte - offset
        if data[place : place + 1] == b"\\":
            hint = say('In a path, write each backslash twice, or begin the text with `@`: `@"C:\\folder"`.')
            return Complaint(
                say("a backslash in a text is written `\\\\`, or the text begins with `@`"), place, hint
            )
        word = data[place : first.end_byte - offset].decode("utf-8", "replace")
        message = say("`{splitlines}` is not expected here", splitlines=word.splitlines()[0][:30])
        return Complaint(message, place, _between(data, place))
    return Complaint(say("the formula ends before it is complete"), end, _ENDS)


_ENDS = say(
    "Write what is missing at the end: a value behind an operator, or the rest of a choice or a bracket."
)


def _between(data: bytes, place: int) -> str:
    """What to do about something that nothing leads to."""
    before = next((token for token in reversed(tokens(data[:place])) if token.kind != "comment"), None)
    if before is None:
        return say("Take it out, or look at what it should belong to.")
    last = data[before.start : before.end].decode("utf-8", "replace")[-30:]
    return say(
        "Between `{last}` and this place something is missing (an operator such as `+`, a comma, "
        "a dot, or a semicolon between two steps), or one of the two is too much.",
        last=last,
    )
