"""List patterns: `[1, .., 2]`."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions.elements import element_type
from core.formula.compile.model import Expr
from core.formula.compile.nodes import named
from core.formula.compile.python import (
    Code,
    all_of,
    call,
    compare,
    const,
    in_order,
    item,
    keep,
    name,
    not_null,
)
from core.formula.compile.registry import pattern
from core.formula.syntax.repair import LEADING
from core.words import say


@pattern("list_pattern", "collection_expression")
def list_pattern(b: Binder, node: Node, subject: Expr) -> Code:
    """`[1, .., var last]` on lists, arrays and texts."""
    kinds = [_unwrapped(child) for child in node.children if child.type not in {"[", "]", ",", "comment"}]
    if kinds and (kinds[0].text or b"") == LEADING:
        del kinds[0]
    dots = next((i for i, child in enumerate(kinds) if child.type in _SLICES), None)
    before = kinds if dots is None else kinds[:dots]
    after = [] if dots is None else kinds[dots + 1 :]
    element = element_type(b, subject.type, node)
    row = b.temp()
    count = len(before) + len(after)
    length = call(name("len"), keep(row, b.call_of(_row, subject.code)))
    tests = [not_null(subject.code), compare("==" if dots is None else ">=", length, const(count))]
    places = [*enumerate(before), *((index - len(after), part) for index, part in enumerate(after))]
    for index, part in places:
        tests.append(b.pattern(part, Expr(element, item(name(row), index), part, quiet=True)))
    if dots is not None:
        if kinds[dots].type != ".." and named(kinds[dots]):
            raise b.unsupported(say("a pattern behind `..`"), kinds[dots])
        tests += _slice(b, kinds[dots], subject, len(before), len(after))
    return all_of(tests)


_SLICES = frozenset({"..", "slice_pattern", "range_expression"})


def _unwrapped(node: Node) -> Node:
    """What stands in a list, where the grammar took it for a list of values."""
    while node.type in {"collection_element", "expression_element"} and named(node):
        node = named(node)[0]
    return node


def _row(value: Any) -> Any:
    """The items, or the text, that the pattern looks at."""
    return value if isinstance(value, str) else value.items


def _slice(b: Binder, dots: Node, subject: Expr, before: int, after: int) -> list[Code]:
    """Where `.. var rest` puts what lies between; nothing for plain dots."""
    text = b.syntax.slice_name(dots.start_byte)
    if text is None:
        return []
    variable = b.declare(text, subject.type, dots)
    part = b.call_of(_between, subject.code, const(before), const(after))
    return [in_order(variable.place().put(part, b.temp()), const(True))]


def _between(value: Any, before: int, after: int) -> Any:
    row = _row(value)
    part = row[before : len(row) - after]
    return part if isinstance(value, str) else type(value)(value.type, part)
