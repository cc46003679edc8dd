"""List patterns: `[1, .., 2]`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import Code, Expr, Frame
from core.formula.compile.nodes import named
from core.formula.compile.scopes import variable_place
from core.formula.types.model import Type

Test = Callable[[Frame], bool]


def list_pattern(b: Binder, node: Node, subject: Expr) -> Test:
    """`[1, .., var last]` on lists, arrays and texts."""
    kinds = [child for child in node.children if child.type not in {"[", "]", ","}]
    dots = next((i for i, child in enumerate(kinds) if child.type in {"..", "slice_pattern"}), None)
    before = kinds if dots is None else kinds[:dots]
    after = [] if dots is None else kinds[dots + 1 :]
    element = b.rules.element_type(b, subject.type, node)
    code = subject.code
    slot = b.function.new_slot()
    tests = [b.rules.pattern(b, part, Expr(element, _at(slot, i), part)) for i, part in enumerate(before)]
    tests += [
        b.rules.pattern(b, part, Expr(element, _at(slot, i - len(after)), part))
        for i, part in enumerate(after)
    ]
    count, exact = len(before) + len(after), dots is None
    if dots is not None and kinds[dots].type == "slice_pattern" and named(kinds[dots]):
        raise b.unsupported("a pattern behind `..`", kinds[dots])
    keep = _slice(b, kinds[dots], subject.type) if dots is not None else None

    def run(f: Frame) -> bool:
        value = code(f)
        if value is None:
            return False
        items = value if isinstance(value, str) else value.items
        if len(items) != count if exact else len(items) < count:
            return False
        f[slot] = items
        if not all(test(f) for test in tests):
            return False
        if keep is not None:
            part = items[len(before) : len(items) - len(after)]
            keep(f, None, part if isinstance(value, str) else type(value)(value.type, part))
        return True

    return run


def _slice(b: Binder, dots: Node, type_: Type) -> Callable[[Frame, Any, Any], None] | None:
    """Where `.. var rest` puts what lies between; None for plain dots."""
    name = b.syntax.slices.get(dots.start_byte)
    if name is None:
        return None
    variable = b.declare(name, type_, dots)
    return variable_place(variable.slot, cell=variable.cell).store


def _at(slot: int, index: int) -> Code:
    return lambda f: f[slot][index]
