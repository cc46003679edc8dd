"""Texts put together: a chain of any length is one joining."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.functions import RUN
from core.formula.compile.model import Expr
from core.formula.compile.python import (
    Code,
    any_of,
    call,
    choose,
    compare,
    const,
    joined,
    keep,
    member,
    name,
)
from core.formula.types.builtin import INTEGRAL_SET, NULL, NUMERIC_SET, STRING
from core.formula.values.text.display import raw_text, to_text

_SHORT = 64


def concatenation(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    """`left + right` where one of them is a text; the chain is open until it is complete (`joined_chain`)."""
    if symbol != "+" or STRING not in {left.type, right.type}:
        return None
    if left.is_constant and right.is_constant and {left.type, right.type} <= {STRING, NULL}:
        return b.constant(STRING, (left.constant or "") + (right.constant or ""), node)
    if left.parts is not None:
        left.parts.append(right)  # the chain so far belongs to nobody else
        left.node = node
        return left
    expr = Expr(STRING, const(None), node)
    expr.parts = [left, right]
    return expr


def joined_chain(b: Binder, chain: Expr) -> Expr:
    """A complete chain of texts, as one joining."""
    assert chain.parts is not None
    return text_of_parts(b, [text_code(b, part) for part in chain.parts], chain.node)


def text_of_parts(b: Binder, texts: list[Code], node: Node) -> Expr:
    """Texts as one; what is long is counted by the budget."""
    kept = b.temp()
    made = keep(kept, joined(texts))
    short = compare("<=", call(name("len"), made), const(_SHORT))
    counted = call(member(name(RUN), "counted"), name(kept))
    return Expr(STRING, choose(short, name(kept), counted), node, there=True)


def text_code(b: Binder, part: Expr) -> Code:
    """The operand of a concatenation as text; null is empty."""
    if part.is_constant and (part.type not in NUMERIC_SET or not b.foreign):
        return const(raw_text(part.constant, part.type))
    if part.type == STRING:
        return part.code if part.there else any_of([part.code, const("")])
    if part.type in INTEGRAL_SET and not b.foreign:
        return call(name("str"), part.code)
    if not part.type.is_value:
        return b.call_of(to_text, part.code)
    return b.call_of(raw_text, part.code, b.given(part.type, "type"))
