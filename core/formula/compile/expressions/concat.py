"""Texts put together: a chain of any length is one joining."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder, constant, located
from core.formula.compile.model import Code, Expr, Frame
from core.formula.types.builtin import (
    INTEGRAL_SET,
    NULL,
    STRING,
)
from core.formula.values.text.display import raw_text, to_text

# Concatenation ---------------------------------------------------------------------------------


def concatenation(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    if symbol != "+" or STRING not in {left.type, right.type}:
        return None
    if left.is_constant and right.is_constant and {left.type, right.type} <= {STRING, NULL}:
        return constant(STRING, (left.constant or "") + (right.constant or ""), node)
    if left.parts is not None:
        left.parts.append(right)  # the chain so far belongs to nobody else
        left.node = node
        return left
    expr = Expr(STRING, _unjoined, node)
    expr.parts = [left, right]
    return expr


def _unjoined(f: Frame) -> str:
    raise AssertionError("a chain of texts is joined when it is complete")


def joined(chain: Expr) -> Expr:
    """A complete chain of texts, as one joining."""
    assert chain.parts is not None
    codes = [_text_code(part) for part in chain.parts]
    return Expr(STRING, located(_joining(codes), chain.node), chain.node)


def _joining(codes: list[Code]) -> Code:
    if len(codes) == 2:
        first, second = codes

        def two(f: Frame) -> str:
            text = str(first(f) + second(f))
            if len(text) > 64:
                f[0].meter.text(len(text))
            return text

        return two

    def many(f: Frame) -> str:
        text = "".join([code(f) for code in codes])
        if len(text) > 64:
            f[0].meter.text(len(text))
        return text

    return many


def _text_code(part: Expr) -> Code:
    """The operand of a concatenation as text; null is empty."""
    code, type_ = part.code, part.type
    if part.is_constant:
        text = raw_text(part.constant, type_)
        return lambda _: text
    if type_ == STRING:
        return lambda f: code(f) or ""
    if type_ in INTEGRAL_SET:
        return lambda f: str(code(f))
    if not type_.is_value:
        return lambda f: to_text(code(f))
    return lambda f: raw_text(code(f), type_)
