"""Literals and interpolated strings."""

from __future__ import annotations

from typing import Any, TypeAlias

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions import literals
from core.formula.compile.expressions.concat import text_code, text_of_parts
from core.formula.compile.functions import RUN
from core.formula.compile.model import Expr
from core.formula.compile.nodes import named, text_of
from core.formula.compile.python import Code, const, name
from core.formula.compile.registry import expression
from core.formula.compile.runtime import aligned
from core.formula.syntax.parse import EXPRESSION_OFFSET, parse
from core.formula.types.builtin import BOOL, CHAR, INT, INTEGRAL_SET, NULL, OBJECT, STRING, VOID
from core.formula.types.conversions import boxing
from core.formula.values.numbers.formatting import format_object
from core.formula.values.objects.boxed import needs_box
from core.words import say

Piece: TypeAlias = str | Code


@expression("integer_literal")
def bind_integer(b: Binder, node: Node) -> Expr:
    """`1`, `0x1F`, `1_000L`"""
    return _literal(b, node, lambda: literals.integer(text_of(node)))


@expression("real_literal")
def bind_real(b: Binder, node: Node) -> Expr:
    """`1.5`, `2m`, `1e3`"""
    return _literal(b, node, lambda: literals.real(text_of(node)))


def _literal(b: Binder, node: Node, read: Any) -> Expr:
    try:
        type_, value = read()
    except literals.BadLiteral as error:
        raise b.error("syntax", str(error), node) from None
    return b.constant(type_, value, node)


@expression("boolean_literal")
def bind_bool(b: Binder, node: Node) -> Expr:
    """`true`, `false`"""
    return b.constant(BOOL, text_of(node) == "true", node)


@expression("null_literal")
def bind_null(b: Binder, node: Node) -> Expr:
    """`null`"""
    return Expr(NULL, const(None), node, None)


@expression("character_literal")
def bind_char(b: Binder, node: Node) -> Expr:
    """`'a'`"""
    found = _literal(b, node, lambda: (CHAR, literals.unescape(text_of(node)[1:-1])))
    if len(found.constant) != 1:
        raise b.error("syntax", say("a char is exactly one character; a text goes in double quotes"), node)
    return found


@expression("string_literal")
def bind_string(b: Binder, node: Node) -> Expr:
    """`"a"`"""
    text = text_of(node)
    if text.endswith("u8"):
        raise b.unsupported("a UTF-8 literal", node)
    return _literal(b, node, lambda: (STRING, literals.unescape(text[1:-1])))


@expression("verbatim_string_literal")
def bind_verbatim(b: Binder, node: Node) -> Expr:
    """`@"a"`"""
    return b.constant(STRING, literals.verbatim(text_of(node)[2:-1]), node)


@expression("raw_string_literal")
def bind_raw(b: Binder, node: Node) -> Expr:
    """Three quotes and more on each side"""
    text = text_of(node)
    quotes = len(text) - len(text.lstrip('"'))
    return _literal(b, node, lambda: (STRING, literals.raw(text[quotes:-quotes])))


# Interpolated strings --------------------------------------------------------------------------


@expression("interpolated_string_expression")
def bind_interpolated(b: Binder, node: Node) -> Expr:
    """`$"{a,5:F1}"`, also verbatim and raw."""
    full = node.text or b""
    head = full.split(b'"', 1)[0].decode()
    quotes = len(full[len(head) :]) - len(full[len(head) :].lstrip(b'"')) if "@" not in head else 1
    quotes = quotes if quotes >= 3 else 1
    begin, end = node.start_byte + len(head) + quotes, node.end_byte - quotes
    holes = [child for child in node.children if child.type == "interpolation"]
    pieces: list[Piece] = []
    at = begin
    for hole in holes:
        pieces += _split_braces(b, full, at, hole.start_byte, node, head, quotes)
        pieces.append(_hole(b, hole))
        at = hole.end_byte
    pieces += _split_braces(b, full, at, end, node, head, quotes)
    texts = _pieces(b, pieces, node, head, quotes)
    if all(isinstance(text, str) for text in texts):
        return b.constant(STRING, "".join(text for text in texts if isinstance(text, str)), node)
    return text_of_parts(b, [const(text) if isinstance(text, str) else text for text in texts], node)


def _pieces(b: Binder, pieces: list[Piece], node: Node, head: str, quotes: int) -> list[Piece]:
    """The texts between the holes as they are meant, and the holes."""
    if quotes >= 3:
        return _raw_pieces(b, pieces, node)
    verbatim = "@" in head
    return [_text(b, one, node, verbatim=verbatim) if isinstance(one, str) else one for one in pieces]


def _split_braces(
    b: Binder, full: bytes, start: int, end: int, node: Node, head: str, quotes: int
) -> list[Piece]:
    """Text between holes, with the holes that the grammar overlooks: it takes `{{{x}}}` for text."""
    text = full[start - node.start_byte : end - node.start_byte]
    if quotes >= 3 or b"{" not in text.replace(b"{{", b""):
        return [text.decode()]
    found: list[Piece] = []
    at = begin = 0
    while at < len(text):
        if text[at : at + 2] in {b"{{", b"}}"}:
            at += 2
        elif text[at : at + 1] == b"{":
            close = text.index(b"}", at)
            found.append(text[begin:at].decode())
            found.append(_hole(b, _parsed_hole(b, text[at : close + 1], start + at, head)))
            at = begin = close + 1
        else:
            at += 1
    return [*found, text[begin:].decode()]


def _parsed_hole(b: Binder, hole: bytes, offset: int, head: str) -> Node:
    """A hole parsed on its own, as far into a text of blanks as it stands in the formula."""
    opening = f'{head}"'
    blanks = max(0, offset - EXPRESSION_OFFSET - len(opening))
    root = parse(f'{" " * blanks}{opening}{hole.decode()}"').root
    found = next((child for child in root.children if child.type == "interpolation"), None)
    if found is None:
        raise b.syntax.error("syntax", say("this is not valid between braces"), offset)
    return found


def _raw_pieces(b: Binder, pieces: list[Piece], node: Node) -> list[Piece]:
    """A raw text on several lines loses its indentation; the holes don't count as text."""
    mark = "\x00"
    text = "".join(piece if isinstance(piece, str) else mark for piece in pieces)
    try:
        cut = literals.raw(text)
    except literals.BadLiteral as error:
        raise b.error("syntax", str(error), node) from None
    holes = [piece for piece in pieces if not isinstance(piece, str)]
    found: list[Piece] = []
    for index, part in enumerate(cut.split(mark)):
        found.append(part)
        if index < len(holes):
            found.append(holes[index])
    return found


def _text(b: Binder, piece: str, node: Node, *, verbatim: bool) -> str:
    piece = piece.replace("{{", "{").replace("}}", "}")
    try:
        return literals.verbatim(piece) if verbatim else literals.unescape(piece)
    except literals.BadLiteral as error:
        raise b.error("syntax", str(error), node) from None


def _hole(b: Binder, node: Node) -> Code:
    parts = named(node)
    inner_node = next(part for part in parts if not part.type.startswith("interpolation"))
    value = b.bind(inner_node).as_object(b)
    if value.type == VOID:
        raise b.no_value(inner_node)
    width = 0
    pattern: str | None = None
    for part in parts:
        if part.type == "interpolation_alignment_clause":
            alignment = b.convert(b.value(named(part)[0]), INT)
            if not alignment.is_constant:
                raise b.type_error(say("the alignment must be a constant"), part)
            width = alignment.constant
        if part.type == "interpolation_format_clause":
            pattern = _format_of(b, part)
    return _hole_code(b, value, width, pattern)


def _format_of(b: Binder, node: Node) -> str:
    """The format behind a colon; where the text has escapes, so has it."""
    pattern = text_of(node)[1:].replace("{{", "{").replace("}}", "}")
    whole = node.parent.parent if node.parent is not None else None
    head = text_of(whole).split('"', 1)[0] if whole is not None else ""
    if (
        "\\" not in pattern
        or "@" in head
        or (whole is not None and text_of(whole)[len(head) :].startswith('"""'))
    ):
        return pattern
    return _text(b, pattern, node, verbatim=False)


def _hole_code(b: Binder, value: Expr, width: int, pattern: str | None) -> Code:
    if not width and (
        value.type == STRING or (pattern is None and value.type in INTEGRAL_SET and not b.foreign)
    ):
        return text_code(b, value)
    boxed = b.apply(boxing(value.type), value, OBJECT).code if needs_box(value.type) else value.code
    text = b.call_of(format_object, boxed, const(pattern))
    return b.call_of(aligned, name(RUN), text, const(width)) if width else text
