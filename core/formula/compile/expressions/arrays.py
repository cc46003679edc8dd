"""Arrays, and lists in [ ]."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, located
from core.formula.compile.model import Bound, Code, Expr, Frame
from core.formula.compile.nodes import field, named
from core.formula.compile.typenames import read_type_node
from core.formula.members.collections.lists import taken
from core.formula.types.builtin import INT, NEVER, NOTHING, NULL, VOID
from core.formula.types.conversions import common_with_null
from core.formula.types.model import (
    ARRAY_DEF,
    Type,
    array,
)
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.exceptions import net


class CollectionLiteral(Bound):
    """`[1, 2, 3]`: an array, a list or a set, as it is wanted. `spread` are the parts behind a `..`."""

    __slots__ = ("parts", "spread")

    def __init__(self, node: Node, parts: list[Bound], spread: frozenset[int]) -> None:
        super().__init__(node)
        self.parts = parts
        self.spread = spread


def child(node: Node, kind: str) -> Node | None:
    return next((child for child in node.children if child.type == kind), None)


# Arrays ----------------------------------------------------------------------------------------


def bind_array(b: Binder, node: Node) -> Expr:
    """`new int[3]`, `new string[] { "a" }`."""
    type_node = field(node, "type")
    type_ = read_type_node(b, type_node)
    sizes = named(field(type_node, "rank"))
    initializer = child(node, "initializer_expression")
    if initializer is not None:
        made = array_initializer(b, initializer, type_)
        if sizes:
            _refuse_other_size(b, sizes[0], len(named(initializer)))
        return made
    if len(sizes) != 1:
        raise b.type_error("the array needs a size or values", node)
    length = b.convert(b.value(sizes[0]), INT)
    if length.is_constant and length.constant < 0:
        raise b.type_error("an array can't have a negative size", sizes[0])
    size = length.code
    default = b.default_of(type_.args[0])

    def run(f: Frame) -> NetArray:
        count = size(f)
        if count < 0:
            raise net("OverflowException", "Arithmetic operation resulted in an overflow.")
        f[0].meter.items(count)
        return NetArray(type_, [default] * count)

    return Expr(type_, located(run, node), node)


def _refuse_other_size(b: Binder, node: Node, count: int) -> None:
    size = b.value(node)
    if not size.is_constant or size.constant != count:
        raise b.type_error(f"the array's size is not the number of its values, {count}", node)


def array_initializer(b: Binder, node: Node, type_: Type | None) -> Expr:
    """`{ 1, 2 }` of an array type."""
    if type_ is None or type_.definition is not ARRAY_DEF:
        raise b.type_error("{ } can only fill an array here", node)
    item = type_.args[0]
    codes = [
        array_initializer(b, part, item).code
        if part.type == "initializer_expression"
        else b.convert(b.bind(part), item).code
        for part in named(node)
    ]
    return Expr(type_, lambda f: NetArray(type_, [code(f) for code in codes]), node)


def bind_implicit_array(b: Binder, node: Node) -> Expr:
    """`new[] { 1, 2.5 }`: the elements' common type."""
    initializer = child(node, "initializer_expression")
    assert initializer is not None
    values = [b.rules.natural(b, b.bind(part)) for part in named(initializer)]
    item = common_with_null([value.type for value in values]) if values else None
    if item is None or item in {NULL, NEVER, NOTHING, VOID}:
        raise b.type_error("the elements have no common type; write `new object[] { … }`", node)
    codes = [b.convert(value, item).code for value in values]
    type_ = array(item)
    return Expr(type_, lambda f: NetArray(type_, [code(f) for code in codes]), node)


def bind_collection(b: Binder, node: Node) -> Bound:
    """`[1, ..others]`"""
    parts: list[Bound] = []
    spread: set[int] = set()
    for element in named(node):
        inner = named(element)[0] if element.type == "collection_element" else element
        if inner.type == "spread_element":
            spread.add(len(parts))
        parts.append(
            b.bind(named(inner)[0] if inner.type in {"expression_element", "spread_element"} else inner)
        )
    return CollectionLiteral(node, parts, frozenset(spread))


def convert_collection(b: Binder, bound: CollectionLiteral, type_: Type) -> Expr:
    item = b.rules.element_type(b, type_, bound.node)
    make = b.rules.collection_maker(type_)
    if make is None:
        raise b.type_error(f"[ ] can't become a `{type_}`", bound.node)
    codes = [_collection_part(b, bound, index, item) for index in range(len(bound.parts))]

    def run(f: Frame) -> Any:
        items: list[Any] = []
        for several, code in codes:
            if several:
                items.extend(taken(f[0], code(f)))
            else:
                items.append(code(f))
        return make(items)

    return Expr(type_, located(run, bound.node), bound.node)


def _collection_part(b: Binder, bound: CollectionLiteral, index: int, item: Type) -> tuple[bool, Code]:
    part = bound.parts[index]
    if index not in bound.spread:
        return False, b.convert(part, item).code
    source = b.as_value(part)
    element = b.rules.element_type(b, source.type, part.node)
    convert = b.conversion(Expr(element, lambda _: None, part.node), item)
    if convert is None:
        raise b.no_conversion(Expr(element, lambda _: None, part.node), item)
    code, change = source.code, convert
    return True, lambda f: map(change, code(f))
