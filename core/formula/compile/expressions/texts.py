"""Literals and interpolated strings."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, constant, located
from core.formula.compile.expressions import literals
from core.formula.compile.model import Code, Expr, Frame
from core.formula.compile.nodes import named, text_of
from core.formula.syntax.parse import EXPRESSION_OFFSET, parse
from core.formula.types.builtin import BOOL, CHAR, INT, NULL, STRING, VOID
from core.formula.types.conversions import boxing
from core.formula.values.numbers.formatting import format_object


def bind_integer(b: Binder, node: Node) -> Expr:
    return _literal(b, node, lambda: literals.integer(text_of(node)))


def bind_real(b: Binder, node: Node) -> Expr:
    return _literal(b, node, lambda: literals.real(text_of(node)))


def _literal(b: Binder, node: Node, read: Any) -> Expr:
    try:
        type_, value = read()
    except literals.BadLiteral as error:
        raise b.error("syntax", str(error), node) from None
    return constant(type_, value, node)


def bind_bool(b: Binder, node: Node) -> Expr:
    return constant(BOOL, text_of(node) == "true", node)


def bind_null(b: Binder, node: Node) -> Expr:
    return Expr(NULL, lambda _: None, node, None)


def bind_char(b: Binder, node: Node) -> Expr:
    found = _literal(b, node, lambda: (CHAR, literals.unescape(text_of(node)[1:-1])))
    if len(found.constant) != 1:
        raise b.error("syntax", "a char is exactly one character; a text stands in double quotes", node)
    return found


def bind_string(b: Binder, node: Node) -> Expr:
    text = text_of(node)
    if text.endswith("u8"):
        raise b.unsupported("a UTF-8 literal", node)
    return _literal(b, node, lambda: (STRING, literals.unescape(text[1:-1])))


def bind_verbatim(b: Binder, node: Node) -> Expr:
    return constant(STRING, literals.verbatim(text_of(node)[2:-1]), node)


def bind_raw(b: Binder, node: Node) -> Expr:
    text = text_of(node)
    quotes = len(text) - len(text.lstrip('"'))
    return _literal(b, node, lambda: (STRING, literals.raw(text[quotes:-quotes])))


# Interpolated strings --------------------------------------------------------------------------


def bind_interpolated(b: Binder, node: Node) -> Expr:
    """`$"{a,5:F1}"`, also verbatim and raw."""
    full = node.text or b""
    head = full.split(b'"', 1)[0].decode()
    quotes = len(full[len(head) :]) - len(full[len(head) :].lstrip(b'"')) if "@" not in head else 1
    quotes = quotes if quotes >= 3 else 1
    begin, end = node.start_byte + len(head) + quotes, node.end_byte - quotes
    holes = [child for child in node.children if child.type == "interpolation"]
    pieces: list[Any] = []
    at = begin
    for hole in holes:
        pieces += _split_braces(b, full, at, hole.start_byte, node, head, quotes)
        pieces.append(_hole(b, hole))
        at = hole.end_byte
    pieces += _split_braces(b, full, at, end, node, head, quotes)
    codes, constants = _pieces(b, pieces, node, head, quotes)
    if all(text is not None for text in constants):
        return constant(STRING, "".join(text or "" for text in constants), node)
    return Expr(STRING, located(_join(codes), node), node)


def _pieces(
    b: Binder, pieces: list[Any], node: Node, head: str, quotes: int
) -> tuple[list[Code], list[str | None]]:
    codes: list[Code] = []
    constants: list[str | None] = []
    if quotes >= 3:
        pieces = _raw_pieces(b, pieces, node)
    for piece in pieces:
        if isinstance(piece, str):
            text = piece if quotes >= 3 else _text(b, piece, node, verbatim="@" in head)
            if text:
                codes.append(_constant_code(text))
                constants.append(text)
        else:
            codes.append(piece)
            constants.append(None)
    return codes, constants


def _split_braces(
    b: Binder, full: bytes, start: int, end: int, node: Node, head: str, quotes: int
) -> list[Any]:
    """Text between holes, with the holes that the grammar overlooks: it takes `{{{x}}}` for text."""
    text = full[start - node.start_byte : end - node.start_byte]
    if quotes >= 3 or b"{" not in text.replace(b"{{", b""):
        return [text.decode()]
    found: list[Any] = []
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
        raise b.syntax.error("syntax", "this is not valid between braces", offset)
    return found


def _constant_code(text: str) -> Code:
    return lambda _: text


def _raw_pieces(b: Binder, pieces: list[Any], node: Node) -> list[Any]:
    """A raw text on several lines loses its indentation; the holes don't count as text."""
    mark = "\x00"
    text = "".join(piece if isinstance(piece, str) else mark for piece in pieces)
    try:
        cut = literals.raw(text)
    except literals.BadLiteral as error:
        raise b.error("syntax", str(error), node) from None
    holes = [piece for piece in pieces if not isinstance(piece, str)]
    found: list[Any] = []
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


def _join(codes: list[Code]) -> Code:
    def run(f: Frame) -> str:
        text = "".join([code(f) for code in codes])
        if len(text) > 64:
            f[0].meter.text(len(text))
        return text

    return run


def _hole(b: Binder, node: Node) -> Code:
    parts = named(node)
    inner_node = next(part for part in parts if not part.type.startswith("interpolation"))
    value = b.rules.natural(b, b.bind(inner_node))
    if value.type == VOID:
        raise b.type_error("this gives no value", inner_node)
    width = 0
    pattern: str | None = None
    for part in parts:
        if part.type == "interpolation_alignment_clause":
            aligned = b.convert(b.value(named(part)[0]), INT)
            if not aligned.is_constant:
                raise b.type_error("the alignment must be a constant", part)
            width = aligned.constant
        if part.type == "interpolation_format_clause":
            pattern = text_of(part)[1:].replace("{{", "{").replace("}}", "}")
    return hole_code(value, width, pattern)


def hole_code(value: Expr, width: int, pattern: str | None) -> Code:
    code, to_object = value.code, boxing(value.type)
    if value.type == STRING and not width:
        return lambda f: code(f) or ""

    def run(f: Frame) -> str:
        text = format_object(to_object(code(f)), pattern)
        if not width:
            return text
        f[0].meter.text(abs(width))
        return text.rjust(width) if width > 0 else text.ljust(-width)

    return run
