"""From the dialect of C# Eval Expression to C#, as far as that is a matter of the text; see `core.formula.dialect`."""

from __future__ import annotations

import re
from itertools import pairwise

from core.formula import dialect
from core.formula.dialect import Deviation
from core.formula.syntax.lexer import Token, tokens
from core.formula.syntax.source import Edit, Source

Found = dict[Deviation, int]
"""The deviations of a text with the byte of the original where each is first met."""

_MOST_POWERS = 200
_CLOSING = {b"(": b")", b"[": b"]", b"{": b"}"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_DATE = re.compile(rb"##([^#\n\"]{1,40})##|#([^#\n\"]{4,40})#")
# Before a value in braces; after anything else they are a block, an initializer or a pattern.
_BEFORE_VALUE = frozenset(b"+ - * / % & | ^ && || ?? == != < > <= >= ( return".split())
_ACCESS = frozenset([b"public", b"private", b"protected", b"internal"])


def as_csharp(source: Source) -> tuple[Source, Found]:
    """The text in C#, and what had to be rewritten for it. Missing semicolons are left to the parser."""
    found: Found = {}
    for step in (_dates, _quotes, _marks, _words, _braces):
        edits = step(source, found)
        if edits:
            source = source.edited(edits)
    for _ in range(_MOST_POWERS):
        edits = _last_power(source, found)
        if not edits:
            break
        source = source.edited(edits)
    return source, found


def _note(source: Source, found: Found, deviation: Deviation, byte: int) -> None:
    found.setdefault(deviation, source.origin(byte))


def _dates(source: Source, found: Found) -> list[Edit]:
    """`#2026-01-31#`, `##10:30##`"""
    edits: list[Edit] = []
    data = source.data
    covered = [token for token in tokens(data, quotes=True) if token.kind in {"text", "quoted", "comment"}]
    for match in _DATE.finditer(data):
        if any(token.start <= match.start() < token.end for token in covered):
            continue
        is_span = match[1] is not None
        text = (match[1] or match[2]).strip()
        kind = b"TimeSpan" if is_span else b"DateTime"
        new = b'System.%s.Parse("%s", System.Globalization.CultureInfo.InvariantCulture)' % (kind, text)
        edits.append((match.start(), match.end(), new))
        _note(source, found, dialect.SPAN if is_span else dialect.DATE, match.start())
    return edits


def _quotes(source: Source, found: Found) -> list[Edit]:
    """`'text'`, `$'{x} text'`"""
    edits: list[Edit] = []
    opened = False
    for token in tokens(source.data, quotes=True):
        if token.kind != "quoted":
            continue
        body = source.data[token.start : token.end]
        new = bytearray()
        index = 0
        if not opened:
            index = body.index(b"'") + 1
            new += body[: index - 1] + b'"'
            _note(source, found, dialect.QUOTES, token.start)
        verbatim = b"@" in body[:index] if not opened else False
        closes = len(body) > index and body.endswith(b"'") and not _escaped(body)
        end = len(body) - 1 if closes else len(body)
        new += body[index:end].replace(b"\\'", b"'").replace(b'"', b'""' if verbatim else b'\\"')
        new += b'"' if closes else b""
        opened = not closes
        edits.append((token.start, token.end, bytes(new)))
    return edits


def _escaped(body: bytes) -> bool:
    """Whether the quote at the end belongs to the text."""
    stripped = body[:-1].rstrip(b"\\")
    return (len(body) - 1 - len(stripped)) % 2 == 1


def _marks(source: Source, found: Found) -> list[Edit]:
    """`<>`, `^|`, `^|=`"""
    edits: list[Edit] = []
    found_tokens = tokens(source.data)
    for one, other in pairwise(found_tokens):
        pair = source.data[one.start : other.end]
        if one.end != other.start or one.kind != "mark":
            continue
        if pair == b"<>":
            edits.append((one.start, other.end, b"!="))
            _note(source, found, dialect.NOT_EQUAL, one.start)
        elif pair in {b"^|", b"^|="}:
            edits.append((one.start, other.end, b"^" + pair[2:]))
            _note(source, found, dialect.EXCLUSIVE_OR, one.start)
    return edits


def _words(source: Source, found: Found) -> list[Edit]:
    """`break outer`, `break all`, `public int F()`, `f = f(x) => …`"""
    edits: list[Edit] = []
    items = tokens(source.data)
    texts = [source.data[token.start : token.end] for token in items]
    for index, (token, text) in enumerate(zip(items, texts, strict=True)):
        following = texts[index + 1] if index + 1 < len(texts) else b""
        if text == b"break" and following in {b"outer", b"all"}:
            target = dialect.OUTER if following == b"outer" else dialect.ALL
            edits.append((token.start, items[index + 1].end, f"goto {target}".encode()))
            _note(source, found, dialect.BREAK_OUT, token.start)
        elif text in _ACCESS and (index == 0 or texts[index - 1] in {b";", b"}", b"{", *_ACCESS}):
            edits.append((token.start, token.end, b" " * len(text)))
            _note(source, found, dialect.METHOD, token.start)
        elif (
            token.kind == "word"
            and following == b"("
            and index
            and texts[index - 1] in {b"=", b"return", b"("}
        ):
            closing = _partner(texts, index + 1)
            if closing is not None and texts[closing + 1 : closing + 2] == [b"=>"]:
                edits.append((token.start, token.end, b" " * len(text)))
                _note(source, found, dialect.RECURSIVE_LAMBDA, token.start)
    return edits


def _partner(texts: list[bytes], at: int) -> int | None:
    """The bracket that closes the one at a place, or opens it."""
    text = texts[at]
    forward = text in _CLOSING
    wanted = _CLOSING.get(text) or _OPENING.get(text)
    depth = 0
    for index in range(at, len(texts)) if forward else range(at, -1, -1):
        depth += (texts[index] == text) - (texts[index] == wanted)
        if depth == 0:
            return index
    return None


def _braces(source: Source, found: Found) -> list[Edit]:
    """`1 + { return 2 * 3 }`: a single value becomes one in brackets, several statements a function that is called."""
    edits: list[Edit] = []
    items = tokens(source.data)
    texts = [source.data[token.start : token.end] for token in items]
    for index, text in enumerate(texts):
        if text != b"{" or not index or texts[index - 1] not in _BEFORE_VALUE:
            continue
        if items[index - 1].kind == "mark" and texts[index - 1] == b"{":
            continue
        closing = _partner(texts, index)
        if closing is None or closing == index + 1:
            continue
        start, end = items[index], items[closing]
        inside = texts[index + 1 : closing]
        _note(source, found, dialect.INNER, start.start)
        if inside[-1] == b";" and inside.count(b";") == 1:
            edits.append((items[closing - 1].start, items[closing - 1].end, b" "))
            inside = inside[:-1]
        if inside[0] == b"return" and b";" not in inside:
            edits.append((items[index + 1].start, items[index + 1].end, b" " * 6))
            inside = inside[1:]
        if b";" in inside:
            edits.append((start.start, start.end, f"{dialect.INNER_BLOCK}(() => {{".encode()))
            edits.append((end.start, end.end, b"})"))
        else:
            edits.append((start.start, start.end, b"("))
            edits.append((end.start, end.end, b")"))
    return edits


def _last_power(source: Source, found: Found) -> list[Edit]:
    """`a ^^ b`, `a ^^= b`: the last one, since powers are taken from the right."""
    items = tokens(source.data)
    texts = [source.data[token.start : token.end] for token in items]
    for index in range(len(texts) - 3, 0, -1):
        if texts[index] != b"^" or items[index].end != items[index + 1].start:
            continue
        assigned = texts[index + 1] == b"^="
        begin = _operand_start(texts, items, index)
        if begin is None or (texts[index + 1] != b"^" and not assigned):
            continue
        last = _expression_end(texts, index + 2) if assigned else _operand_end(texts, items, index + 2)
        _note(source, found, dialect.POWER, items[index].start)
        left = source.data[items[begin].start : items[index].start].strip()
        head = left + f" = {dialect.POWER_FOR}(".encode() if assigned else f"{dialect.POWER_OF}(".encode()
        return [
            (items[begin].start, items[begin].start, head),
            (items[index].start, items[index + 1].end, b", "),
            (items[last].end, items[last].end, b")"),
        ]
    return []


def _operand_start(texts: list[bytes], items: list[Token], operator: int) -> int | None:
    """Where the value before an operator begins: `a.b(c)[d]`, `(x)`, `5`."""
    at = operator - 1
    while at >= 0:
        if texts[at] in _OPENING:
            opening = _partner(texts, at)
            if opening is None:
                return None
            at = opening
            if at and (items[at - 1].kind == "word" or texts[at - 1] in _OPENING):
                at -= 1
                continue
        elif items[at].kind not in {"word", "number"}:
            return None
        if at >= 2 and texts[at - 1] == b".":
            at -= 2
            continue
        return at
    return None


def _operand_end(texts: list[bytes], items: list[Token], at: int) -> int:
    """Where the value behind an operator ends, its sign included."""
    while at < len(texts) and texts[at] in {b"-", b"+", b"!"}:
        at += 1
    while at < len(texts):
        if texts[at] in _CLOSING:
            closing = _partner(texts, at)
            at = closing if closing is not None else at
        if at + 1 < len(texts) and texts[at + 1] in {b"(", b"["}:
            at += 1
            continue
        if at + 2 < len(texts) and texts[at + 1] == b"." and items[at + 2].kind == "word":
            at += 2
            continue
        return at
    return len(texts) - 1


def _expression_end(texts: list[bytes], at: int) -> int:
    """Where the expression that begins here ends: before `;` or a bracket that closes what is around it."""
    depth = 0
    for index in range(at, len(texts)):
        depth += (texts[index] in _CLOSING) - (texts[index] in _OPENING)
        if depth < 0 or (depth == 0 and texts[index] in {b";", b","}):
            return index - 1
    return len(texts) - 1
