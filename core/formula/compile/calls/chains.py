"""`a?.b.c(d)`: the whole chain is null as soon as `a` is.

The parser has blanked the question marks and kept their places (`Syntax.conditional`). The outermost
member access, call or index of a chain finds the first mark in it, computes what stands before it once,
and binds the rest with that value held in a slot.
"""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import Expr
from core.formula.compile.nodes import field, text_of
from core.formula.compile.python import choose, const, is_null, keep, name, not_null, put, when
from core.formula.types.builtin import DYNAMIC, VOID
from core.formula.types.model import nullable, underlying
from core.words import say

_NEXT = {
    "member_access_expression": "expression",
    "element_access_expression": "expression",
    "invocation_expression": "function",
}


def conditional_chain(b: Binder, node: Node) -> Expr | None:
    """The chain that ends in `node`, if it has a question mark that is not being dealt with already."""
    if not b.syntax.conditional:
        return None
    target = _first_mark(b, node)
    if target is None:
        return None
    receiver = b.typed_value(field(target, "expression"))
    if not receiver.type.accepts_null:
        message = say(
            "`{text_of}` always has a value, so that `?.` has nothing to do", text_of=text_of(receiver.node)
        )
        raise b.type_error(message, target, say("Write `.` in place of `?.`."))
    kept = b.temp()
    opened = Expr(underlying(receiver.type), name(kept), receiver.node, quiet=True, there=True)
    b.opened[target.id] = opened
    try:
        accessed = b.value(node)
    finally:
        del b.opened[target.id]
    result = accessed.type
    if result.definition.kind == "parameter":
        raise b.type_error(say("`?.` can't be used with a value of an open type"), node)
    code = choose(is_null(keep(kept, receiver.code)), const(None), accessed.code)
    alone = [put(kept, receiver.code), when(not_null(name(kept)), accessed.statements())]
    type_ = result if result in {VOID, DYNAMIC} else nullable(result)
    return Expr(type_, code, node, alone=alone)


def _first_mark(b: Binder, node: Node) -> Node | None:
    """The leftmost marked access in the chain."""
    found = None
    current: Node | None = node
    while current is not None:
        if current.id in b.opened:
            break  # what stands before it is computed already
        if _is_marked(b, current):
            found = current
        if current.type == "postfix_unary_expression" and current.children[-1].type == "!":
            current = current.children[0]
        else:
            current = current.child_by_field_name(_NEXT[current.type]) if current.type in _NEXT else None
    return found


def _is_marked(b: Binder, node: Node) -> bool:
    if node.type == "member_access_expression":
        return any(child.type == "." and b.syntax.is_conditional(child.start_byte) for child in node.children)
    if node.type == "element_access_expression":
        return b.syntax.is_conditional(field(node, "subscript").start_byte)
    return False
