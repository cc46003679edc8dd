"""List patterns: `[1, .., 2]`."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import Code, Expr, Frame
from core.formula.compile.nodes import named

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

    def run(f: Frame) -> bool:
        value = code(f)
        if value is None:
            return False
        items = value if isinstance(value, str) else value.items
        if len(items) != count if exact else len(items) < count:
            return False
        f[slot] = items
        return all(test(f) for test in tests)

    return run


def _at(slot: int, index: int) -> Code:
    return lambda f: f[slot][index]
