"""From the dialect of C# Eval Expression to C#, as far as that is a matter of the text; see `core.formula.dialect`."""

from __future__ import annotations

import re
from itertools import pairwise

from core.formula import dialect
from core.formula.dialect import Deviation
from core.formula.syntax.brackets import CLOSING, OPENING, Code
from core.formula.syntax.lexer import tokens
from core.formula.syntax.source import Edit, Source

Found = dict[Deviation, int]
"""The deviations of a text with the byte of the original where each is first met."""

_DATE = re.compile(rb"##([^#\n\"]{1,40})##|#([^#\n\"]{4,40})#")
_ACCESS = frozenset([b"public", b"private", b"protected", b"internal"])
# Operators that have a value on either side.
_BETWEEN = frozenset(b"+ - * / % & | ^ && || ?? == != < <= >= ^| <>".split())
# What begins a statement, behind which braces are a block.
_BEFORE_BLOCK = frozenset([b"", b";", b"{", b"}"])


def as_csharp(source: Source) -> tuple[Source, Found]:
    """The text in C#, and what had to be rewritten for it. Missing semicolons are left to `endings`."""
    found: Found = {}
    if any(name.encode() in source.data for name in dialect.WRITTEN):
        return source, found  # what only this module writes is no name of a formula's
    for step in (_dates, _quotes, _marks, _words, _braces, _powers):
        edits = step(source, found)
        if edits:
            source = source.edited(edits)
    return source, found


def _note(source: Source, found: Found, deviation: Deviation, byte: int) -> None:
    found.setdefault(deviation, source.origin(byte))


def _dates(source: Source, found: Found) -> list[Edit]:
    """`#2026-01-31#`, `##10:30##`"""
    data = source.data
    if b"#" not in data:
        return []
    edits: list[Edit] = []
    covered = iter([one for one in tokens(data, quotes=True) if one.kind in {"text", "quoted", "comment"}])
    text_token = next(covered, None)
    for match in _DATE.finditer(data):
        while text_token is not None and text_token.end <= match.start():
            text_token = next(covered, None)
        if text_token is not None and text_token.start <= match.start():
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
    verbatim: list[bool] = []  # of the texts that are open here
    for token in tokens(source.data, quotes=True):
        if token.kind != "quoted":
            continue
        body = source.data[token.start : token.end]
        before = after = b""
        if token.opens:
            mark, _, body = body.partition(b"'")
            verbatim.append(b"@" in mark)
            before = mark + b'"'
            _note(source, found, dialect.QUOTES, token.start)
        if token.closes:
            body, after = body[:-1], b'"'
        if verbatim[-1]:
            body = body.replace(b"''", b"'").replace(b'"', b'""')
        else:
            body = body.replace(b"\\'", b"'").replace(b'"', b'\\"')
        if token.closes:
            verbatim.pop()
        edits.append((token.start, token.end, before + body + after))
    return edits


def _marks(source: Source, found: Found) -> list[Edit]:
    """`<>`, `^|`, `^|=`"""
    edits: list[Edit] = []
    for one, other in pairwise(tokens(source.data)):
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
    code = Code(source.data)
    for index, (token, text) in enumerate(zip(code.items, code.texts, strict=True)):
        following = code.text(index + 1)
        if text == b"break" and following in {b"outer", b"all"}:
            target = dialect.OUTER if following == b"outer" else dialect.ALL
            edits.append((token.start, code.items[index + 1].end, f"goto {target}".encode()))
            _note(source, found, dialect.BREAK_OUT, token.start)
        elif text in _ACCESS and code.text(index - 1) in _BEFORE_BLOCK | _ACCESS:
            edits.append((token.start, token.end, b" " * len(text)))
            _note(source, found, dialect.METHOD, token.start)
        elif token.kind == "word" and following == b"(" and code.text(index - 1) == b"=":
            closing = code.partners.get(index + 1)
            if closing is not None and code.text(closing + 1) == b"=>":
                edits.append((token.start, token.end, b" " * len(text)))
                _note(source, found, dialect.RECURSIVE_LAMBDA, token.start)
    return edits


# Values in braces ------------------------------------------------------------------------------


def _braces(source: Source, found: Found) -> list[Edit]:
    """`1 + { return 2 * 3 }`: a single value becomes one in brackets, several statements a function that is called."""
    edits: list[Edit] = []
    code = Code(source.data)
    for index, text in enumerate(code.texts):
        closing = code.partners.get(index)
        if text != b"{" or closing is None or closing == index + 1 or not _is_value(code, index, closing):
            continue
        start, end = code.items[index], code.items[closing]
        _note(source, found, dialect.INNER, start.start)
        first, last = index + 1, closing - 1
        several = b";" in code.top(first, last) or code.texts[first] in _STATEMENTS
        if not several and code.texts[last] == b";":
            edits.append((code.items[last].start, code.items[last].end, b" "))
        if not several and code.texts[first] == b"return":
            edits.append((code.items[first].start, code.items[first].end, b" " * 6))
        opening = f"{dialect.INNER_BLOCK}(() => {{" if several else "("
        edits.append((start.start, start.end, opening.encode()))
        edits.append((end.start, end.end, b"})" if several else b")"))
    return edits


_STATEMENTS = frozenset(b"if for foreach while do switch try var throw".split())


def _is_value(code: Code, opening: int, closing: int) -> bool:
    """Whether braces stand where a value is wanted, not a block, an initializer or a pattern."""
    before = code.text(opening - 1)
    if code.items[opening - 1].kind != "mark" and before != b"return" and opening:
        return False
    if before in _BETWEEN or before in {b"return", b"?", b"!", b"~"}:
        return True
    if before == b">":
        return not _is_new_generic(code, opening - 1)
    if before == b":":
        return _ends_choice(code, opening - 1)
    if before in _BEFORE_BLOCK:
        return code.text(closing + 1) in _BETWEEN
    inside = list(code.top(opening + 1, closing))
    is_code = inside[0] == b"return" or b";" in inside
    if before == b"=":
        declares = code.text(opening - 3) == b"var" and b"," not in inside
        return is_code or declares
    around = code.around[opening]
    in_round = around >= 0 and code.texts[around] == b"("
    if before == b"(":
        return is_code or (b"," not in inside and b":" not in inside)
    return before == b"," and in_round and (is_code or (b"," not in inside and b"=" not in inside))


def _is_new_generic(code: Code, index: int) -> bool:
    """`new List<int> {`: the `>` closes types, and what follows it are the list's values."""
    while code.is_word(index) or code.text(index) in {b".", b",", b"<", b">", b"?", b"[", b"]"}:
        if code.text(index) == b"new":
            return True
        index -= 1
    return False


_MOST_BETWEEN = 1_000
"""Tokens between the `?` and the `:` of a choice."""


def _ends_choice(code: Code, colon: int) -> bool:
    """Whether a colon belongs to `c ? a : b`, not to a label or a name."""
    waiting = 0
    index = colon - 1
    while index >= max(0, colon - _MOST_BETWEEN):
        text = code.texts[index]
        if text in OPENING:
            index = code.partners.get(index, index)
        elif text in CLOSING or text in {b";", b"case"}:
            return False
        elif text == b":":
            waiting += 1
        elif text == b"?":
            if not waiting:
                return True
            waiting -= 1
        index -= 1
    return False


# Powers ----------------------------------------------------------------------------------------


_MOST_POWERS = 200


def _powers(source: Source, found: Found) -> list[Edit]:
    """`a ^^ b`, `a ^^= b`: taken from the right, as they are in mathematics (docs/facts.md#formula-power-order)."""
    if not 0 < source.data.count(b"^^") <= _MOST_POWERS:
        return []
    edits: list[Edit] = []
    code = Code(source.data)
    ends: dict[int, int] = {}  # by the token before which a power's right side ended
    for index in range(len(code) - 3, 0, -1):
        assigns = code.texts[index + 1] == b"^="
        if code.texts[index] != b"^" or not (assigns or code.texts[index + 1] == b"^"):
            continue
        first, second = code.items[index], code.items[index + 1]
        begin = _operand_start(code, index - 1)
        if begin is None or first.end != second.start:
            continue
        last = _expression_end(code, index + 2) if assigns else _operand_end(code, index + 2)
        last = ends.get(last + 1, last)
        ends[index] = last
        _note(source, found, dialect.POWER, first.start)
        name = dialect.POWER_FOR if assigns else dialect.POWER_OF
        at = code.items[begin].start
        edits.append((at, at, f"{name}(".encode()))
        edits.append((first.start, second.end, b", "))
        edits.append((code.items[last].end, code.items[last].end, b")"))
    return edits


def _operand_start(code: Code, at: int) -> int | None:
    """Where the value before an operator begins: `a.b(c)[d]`, `(x)`, `5`."""
    while at >= 0:
        text = code.texts[at]
        if text in OPENING:
            opening = code.partners.get(at)
            if opening is None:
                return None
            at = opening
            if code.is_word(at - 1) or code.text(at - 1) in OPENING:
                at -= 1
                continue
        elif code.items[at].kind not in {"word", "number", "char", "text"}:
            return None
        if code.text(at - 1) == b".":
            at -= 2
            continue
        return at
    return None


def _operand_end(code: Code, at: int) -> int:
    """Where the value behind an operator ends, its sign included."""
    while code.text(at) in {b"-", b"+", b"!"}:
        at += 1
    while at < len(code):
        if code.texts[at] in CLOSING:
            at = code.partners.get(at, at)
        if code.text(at + 1) in {b"(", b"["}:
            at += 1
        elif code.text(at + 1) == b"." and code.is_word(at + 2):
            at += 2
        else:
            return at
    return len(code) - 1


def _expression_end(code: Code, at: int) -> int:
    """Where the expression that begins here ends: before `;`, `,` or a bracket that closes what is around it."""
    while at < len(code) and code.texts[at] not in OPENING | {b";", b","}:
        at = code.partners.get(at, at) + 1 if code.texts[at] in CLOSING else at + 1
    return at - 1
