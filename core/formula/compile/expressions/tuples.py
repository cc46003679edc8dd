"""Anonymous objects and tuples."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, located
from core.formula.compile.model import Bound, Code, Expr, Frame
from core.formula.compile.nodes import field, named, text_of
from core.formula.types.builtin import NEVER, NOTHING, NULL, VOID
from core.formula.types.model import (
    ANONYMOUS_DEF,
    Type,
    tuple_of,
)
from core.formula.values.objects.exceptions import null_reference
from core.formula.values.objects.instances import Anonymous


class TupleLiteral(Bound):
    """A tuple whose parts need the types of where it goes: `(string, int?) t = (null, 1)`."""

    __slots__ = ("parts",)

    def __init__(self, node: Node, parts: list[Bound]) -> None:
        super().__init__(node)
        self.parts = parts


# Anonymous objects and tuples ------------------------------------------------------------------


def bind_anonymous(b: Binder, node: Node) -> Expr:
    """`new { Sku, Total = x }`."""
    names: list[str] = []
    values: list[Expr] = []
    children = [child for child in node.children if child.type not in {"new", "{", "}", ",", "comment"}]
    index = 0
    while index < len(children):
        child = children[index]
        if index + 1 < len(children) and children[index + 1].type == "=":
            names.append(text_of(child))
            child = children[index + 2]
            index += 2
        else:
            names.append(_member_name(b, child))
        value = b.rules.natural(b, b.bind(child))
        if value.type in {NULL, NOTHING, NEVER, VOID}:
            raise b.type_error(f"`{names[-1]}` has no type; cast the null, as in `(string)null`", child)
        values.append(value)
        index += 1
    if len(set(names)) < len(names):
        raise b.type_error("two members have the same name", node)
    type_ = Type(ANONYMOUS_DEF, tuple(value.type for value in values), tuple(names))
    codes = [value.code for value in values]
    return Expr(type_, lambda f: Anonymous(type_, tuple([code(f) for code in codes])), node)


def _member_name(b: Binder, node: Node) -> str:
    last = node
    while last.type in {
        "member_access_expression",
        "conditional_access_expression",
        "member_binding_expression",
    }:
        last = last.child_by_field_name("name") or named(last)[-1]
    if last.type != "identifier":
        raise b.type_error("this member needs a name: `Name = …`", node)
    return text_of(last)


def bind_tuple(b: Binder, node: Node) -> Bound:
    """`(1, "a")`, `(Sku: x, Qty: y)`."""
    names: list[str] = []
    parts: list[Bound] = []
    for argument in named(node):
        name = argument.child_by_field_name("name")
        inner = named(argument)[-1]
        names.append(text_of(name) if name is not None else _inferred_name(inner))
        parts.append(b.bind(inner))
    if any(not isinstance(part, Expr) or part.type in {NULL, NOTHING, NEVER} for part in parts):
        return TupleLiteral(node, parts)
    if any(names.count(name) > 1 for name in names if name):
        names = [name if names.count(name) == 1 else "" for name in names]
    return tuple_expr(b, parts, tuple(names), node, None)


def _inferred_name(node: Node) -> str:
    while node.type == "member_access_expression":
        node = field(node, "name")
    return text_of(node) if node.type == "identifier" else ""


def tuple_expr(b: Binder, parts: list[Bound], names: tuple[str, ...], node: Node, type_: Type | None) -> Expr:
    if type_ is None:
        values = [b.as_value(part) for part in parts]
        type_ = tuple_of(tuple(value.type for value in values), names)
    elif len(type_.args) != len(parts):
        raise b.type_error(f"a `{type_}` has {len(type_.args)} parts, not {len(parts)}", node)
    else:
        values = [b.convert(part, item) for part, item in zip(parts, type_.args, strict=True)]
    if VOID in type_.args:
        raise b.type_error("this gives no value", node)
    codes = [value.code for value in values]
    return Expr(type_, lambda f: tuple([code(f) for code in codes]), node)


def bind_with(b: Binder, node: Node) -> Expr:
    """`a with { B = 5 }` of an anonymous object: a copy with other values."""
    parts = named(node)
    source = b.value(parts[0])
    type_ = source.type
    if type_.definition is not ANONYMOUS_DEF:
        raise b.type_error(f"`with` doesn't work with `{type_}`", node)
    changes: dict[int, Code] = {}
    for part in parts[1:]:
        name_node, value_node = named(part)
        name = text_of(name_node)
        if name not in type_.names:
            raise b.unknown(name, "is not a member here", type_.names, name_node)
        index = type_.names.index(name)
        changes[index] = b.convert(b.bind(value_node), type_.args[index]).code
    code = source.code

    def run(f: Frame) -> Any:
        old = code(f)
        if old is None:
            raise null_reference()
        return Anonymous(type_, tuple(changes[i](f) if i in changes else v for i, v in enumerate(old.values)))

    return Expr(type_, located(run, node), node)
