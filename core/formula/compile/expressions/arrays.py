"""Arrays, and lists in [ ]."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.methods import array_of
from core.formula.compile.expressions.elements import element_type
from core.formula.compile.functions import RUN
from core.formula.compile.model import Bound, Expr
from core.formula.compile.nodes import child, field, named
from core.formula.compile.python import Code, const, items, name
from core.formula.compile.registry import expression
from core.formula.compile.typenames import read_type_node
from core.formula.members.collections.lists import taken
from core.formula.run import Run
from core.formula.types.builtin import DYNAMIC, INT, NEVER, NOTHING, NULL, VOID
from core.formula.types.conversions import common_with_null
from core.formula.types.model import ARRAY_DEF, Type
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.defaults import collection_maker, default_value
from core.formula.values.objects.exceptions import net


class CollectionLiteral(Bound):
    """`[1, 2, 3]`: an array, a list or a set, as it is wanted. `spread` are the parts behind a `..`."""

    __slots__ = ("parts", "spread")

    def __init__(self, node: Node, parts: list[Bound], spread: frozenset[int]) -> None:
        super().__init__(node)
        self.parts = parts
        self.spread = spread

    def as_value(self, b: Binder) -> Expr:
        """There is none: the type comes from where it goes."""
        raise b.type_error("its type can't be told here", self.node)

    def convert(self, b: Binder, target: Type) -> Expr:
        """The collection as a value of that type."""
        if target == DYNAMIC:
            raise b.type_error("this needs a type of its own; it can't be dynamic", self.node)
        element = element_type(b, target, self.node)
        make = collection_maker(target)
        if make is None:
            raise b.type_error(f"[ ] can't become a `{target}`", self.node)
        parts = [_part(b, self, index, element) for index in range(len(self.parts))]
        if not self.spread:
            return Expr(target, b.call_of(make, items(parts)), self.node, there=True)
        marks = items([const(index in self.spread) for index in range(len(parts))])
        code = b.call_of(_spread_out, name(RUN), items(parts), marks)
        return Expr(target, b.call_of(make, code), self.node, there=True)

    def fits(self, b: Binder, target: Type) -> bool:
        """Whether `[ ]` can make that type."""
        return collection_maker(target) is not None


# Arrays ----------------------------------------------------------------------------------------


@expression("array_creation_expression")
def bind_array(b: Binder, node: Node) -> Expr:
    """`new int[3]`, `new string[] { "a" }`."""
    type_node = field(node, "type")
    type_ = read_type_node(b, type_node)
    sizes = named(field(type_node, "rank"))
    initializer = child(node, "initializer_expression")
    if initializer is not None:
        filled = array_initializer(b, initializer, type_)
        if sizes:
            _refuse_other_size(b, sizes[0], len(named(initializer)))
        return filled
    if len(sizes) != 1:
        raise b.type_error("the array needs a size or values", node)
    length = b.convert(b.value(sizes[0]), INT)
    if length.is_constant and length.constant < 0:
        raise b.type_error("an array can't have a negative size", sizes[0])
    default = b.given(default_value(type_.args[0]))
    made = b.call_of(_sized, name(RUN), b.given(type_, "array"), length.code, default)
    return Expr(type_, made, node, there=True)


def _sized(run: Run, type_: Type, count: int, default: Any) -> NetArray:
    if count < 0:
        raise net("OverflowException", "Arithmetic operation resulted in an overflow.")
    run.meter.items(count)
    return NetArray(type_, [default] * count)


def _refuse_other_size(b: Binder, node: Node, count: int) -> None:
    size = b.value(node)
    if not size.is_constant or size.constant != count:
        raise b.type_error(f"the array's size is not the number of its values, {count}", node)


def array_initializer(b: Binder, node: Node, type_: Type | None) -> Expr:
    """`{ 1, 2 }` of an array type."""
    if type_ is None or type_.definition is not ARRAY_DEF:
        raise b.type_error("{ } can only fill an array here", node)
    item = type_.args[0]
    parts = [
        array_initializer(b, part, item)
        if part.type == "initializer_expression"
        else b.convert(b.bind(part), item)
        for part in named(node)
    ]
    return array_of(b, item, parts, node)


@expression("implicit_array_creation_expression")
def bind_implicit_array(b: Binder, node: Node) -> Expr:
    """`new[] { 1, 2.5 }`: the elements' common type."""
    initializer = child(node, "initializer_expression")
    assert initializer is not None
    values = [b.bind(part).natural(b) for part in named(initializer)]
    item = common_with_null([value.type for value in values]) if values else None
    if item is None or item in {NULL, NEVER, NOTHING, VOID}:
        raise b.type_error("the elements have no common type; write `new object[] { … }`", node)
    return array_of(b, item, [b.convert(value, item) for value in values], node)


@expression("collection_expression")
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


def _part(b: Binder, bound: CollectionLiteral, index: int, item: Type) -> Code:
    """A part as an element, or a part behind a `..` as the elements that it has."""
    part = bound.parts[index]
    if index not in bound.spread:
        return b.convert(part, item).code
    source = part.as_value(b)
    element = element_type(b, source.type, part.node)
    probe = Expr(element, const(None), part.node)
    convert = b.conversion(probe, item)
    if convert is None:
        raise b.no_conversion(probe, item)
    return b.call_of(map, b.given(convert), source.code)


def _spread_out(run: Run, parts: list[Any], marks: list[bool]) -> list[Any]:
    found: list[Any] = []
    for part, several in zip(parts, marks, strict=True):
        if several:
            found.extend(taken(run, part))
        else:
            found.append(part)
    return found
