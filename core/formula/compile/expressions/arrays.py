"""Arrays, and lists in [ ]."""

from __future__ import annotations

from math import prod
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
from core.formula.dialect import RANGE
from core.formula.members.collections.lists import taken
from core.formula.run import Run
from core.formula.types.builtin import DYNAMIC, INT, NEVER, NOTHING, NULL, STRING, VOID
from core.formula.types.conversions import common_with_null
from core.formula.types.model import ARRAY_DEF, GRID_RANKS, Type, array
from core.formula.values.collections.containers import NetArray
from core.formula.values.collections.grids import NetGrid
from core.formula.values.objects.defaults import collection_maker, default_value
from core.formula.values.objects.exceptions import net
from core.words import say


class CollectionLiteral(Bound):
    """`[1, 2, 3]`: an array, a list or a set, as it is wanted. `spread` are the parts behind a `..`."""

    __slots__ = ("parts", "spread")

    def __init__(self, node: Node, parts: list[Bound], spread: frozenset[int]) -> None:
        super().__init__(node)
        self.parts = parts
        self.spread = spread

    def as_value(self, b: Binder) -> Expr:
        """There is none: the type comes from where it goes."""
        hint = say("For a single field leave the brackets out. A list is written `new[] { …, … }`.")
        raise b.type_error(say("a list in [ ] doesn't say of what kind it is here"), self.node, hint)

    def convert(self, b: Binder, target: Type) -> Expr:
        """The collection as a value of that type."""
        if target == DYNAMIC:
            raise b.type_error(say("this needs a type of its own; it can't be dynamic"), self.node)
        element = element_type(b, target, self.node)
        make = collection_maker(target)
        if make is None:
            raise b.type_error(say("[ ] can't become a `{target}`", target=target), self.node)
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
    """`new int[3]`, `new string[] { "a" }`, `new int[2, 3]`, `new int[2][]`"""
    type_node = field(node, "type")
    type_ = read_type_node(b, type_node)
    written_first = type_node
    while field(written_first, "type").type == "array_type":
        written_first = field(written_first, "type")
    sizes = named(field(written_first, "rank"))
    initializer = child(node, "initializer_expression")
    if initializer is not None:
        filled = array_initializer(b, initializer, type_)
        if sizes:
            _refuse_other_size(b, sizes[0], len(named(initializer)))
        return filled
    if len(sizes) != GRID_RANKS.get(type_.definition, 1):
        raise b.type_error(say("the array needs a size or values"), node)
    lengths = [b.convert(b.value(size), INT) for size in sizes]
    for length, size in zip(lengths, sizes, strict=True):
        if length.is_constant and length.constant < 0:
            raise b.type_error(say("an array can't have a negative size"), size)
    default = b.given(default_value(type_.args[0]))
    made = b.call_of(
        _sized, name(RUN), b.given(type_, "array"), default, *(length.code for length in lengths)
    )
    return Expr(type_, made, node, there=True)


def _sized(run: Run, type_: Type, default: Any, *sizes: int) -> NetArray | NetGrid:
    if min(sizes) < 0:
        raise net("OverflowException", "Arithmetic operation resulted in an overflow.")
    run.meter.items(prod(sizes))
    items = [default] * prod(sizes)
    return NetArray(type_, items) if len(sizes) == 1 else NetGrid(type_, sizes, items)


def _refuse_other_size(b: Binder, node: Node, count: int) -> None:
    size = b.value(node)
    if not size.is_constant or size.constant != count:
        raise b.type_error(
            say("the array's size is not the number of its values, {count}", count=count), node
        )


def array_initializer(b: Binder, node: Node, type_: Type | None) -> Expr:
    """`{ 1, 2 }` of an array type."""
    if type_ is not None and type_.definition in GRID_RANKS:
        return _grid(b, node, type_)
    if type_ is None or type_.definition is not ARRAY_DEF:
        raise b.type_error(say("{ } can only fill an array here"), node)
    item = type_.args[0]
    if any(part.type == "range_expression" and b.accepts(RANGE, part) for part in named(node)):
        return _with_ranges(b, node, item)
    parts = [
        array_initializer(b, part, item)
        if part.type == "initializer_expression"
        else b.convert(b.bind(part), item)
        for part in named(node)
    ]
    return array_of(b, item, parts, node)


def _with_ranges(b: Binder, node: Node, item: Type) -> Expr:
    """`{ 1, 2..5 }`"""
    parts: list[Code] = []
    several: list[Code] = []
    for part in named(node):
        is_range = part.type == "range_expression"
        several.append(const(is_range))
        if is_range:
            ends = [b.convert(b.value(one), INT) for one in named(part)]
            parts.append(b.call_of(_numbers, *(one.code for one in ends)))
        else:
            parts.append(b.convert(b.bind(part), item).code)
    type_ = array(item)
    code = b.call_of(_spread_out, name(RUN), items(parts), items(several))
    return Expr(type_, b.call_of(NetArray, b.given(type_, "array"), code), node, there=True)


def _numbers(first: int, last: int) -> range:
    return range(first, last + 1)


def _grid(b: Binder, node: Node, type_: Type) -> Expr:
    """`{ { 1, 2 }, { 3, 4 } }`: all rows are of one length."""
    rank = GRID_RANKS[type_.definition]
    cells, sizes = _cells(b, node, rank)
    values = [b.convert(b.bind(cell), type_.args[0]).code for cell in cells]
    code = b.call_of(NetGrid, b.given(type_, "array"), b.given(sizes), items(values))
    return Expr(type_, code, node, there=True)


def _cells(b: Binder, node: Node, rank: int) -> tuple[list[Node], tuple[int, ...]]:
    """The values of an initializer row by row, and how many there are in each dimension."""
    parts = named(node)
    if rank == 1:
        return parts, (len(parts),)
    if any(part.type != "initializer_expression" for part in parts):
        raise b.type_error(say("each row of the array goes in its own braces"), node)
    rows = [_cells(b, part, rank - 1) for part in parts]
    if len({sizes for _, sizes in rows}) > 1:
        raise b.type_error(say("the rows of the array are not of one length"), node)
    inner = rows[0][1] if rows else (0,) * (rank - 1)
    return [cell for cells, _ in rows for cell in cells], (len(rows), *inner)


@expression("initializer_expression")
def bind_values_alone(b: Binder, node: Node) -> Expr:
    """`{ 1, 2 }` where a value is wanted"""
    raise b.type_error(say("values in braces need a `new` before them, as in `new[] { 1, 2 }`"), node)


@expression("implicit_array_creation_expression")
def bind_implicit_array(b: Binder, node: Node) -> Expr:
    """`new[] { 1, 2.5 }`, `new[,] { { 1 }, { 2 } }`: the elements' common type."""
    initializer = child(node, "initializer_expression")
    assert initializer is not None
    rank = 1 + sum(one.type == "," for one in node.children)
    if any(part.type == "range_expression" for part in named(initializer)) and b.loose is not None:
        b.accepts(RANGE, initializer)
        return _with_ranges(b, initializer, INT)
    cells, _ = _cells(b, initializer, rank)
    values = [b.bind(part).natural(b) for part in cells]
    item = common_with_null([value.type for value in values]) if values else None
    if item is None and b.texts_beside_chars(values):
        item = STRING
    if item is None or item in {NULL, NEVER, NOTHING, VOID}:
        raise b.type_error(say("the elements have no common type; write `new object[] { … }`"), node)
    if rank > 1:
        return _grid(b, initializer, array(item, rank))
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
