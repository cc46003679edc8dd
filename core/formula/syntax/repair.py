"""Where tree-sitter's C# grammar reads a formula otherwise than C# does: blanks put in place of what misleads it."""

from __future__ import annotations

import re

from tree_sitter import Node

from core.formula.syntax.tree import walk


def without_false_casts(root: Node, data: bytes, offset: int) -> bytes:
    """`(Total) - 5` is a difference in C#, but the grammar reads a cast of `-5` to a type `Total`.

    The brackets around such a name are blanked, which changes no meaning and no position.
    """
    changed = bytearray(data)
    for node, _ in walk(root):
        if node.type != "cast_expression":
            continue
        kind = node.child_by_field_name("type")
        value = node.child_by_field_name("value")
        if kind is None or value is None or kind.type not in {"identifier", "qualified_name"}:
            continue
        if value.type == "prefix_unary_expression" and value.children[0].type in {"-", "+", "*", "&"}:
            closing = kind.next_sibling
            assert closing is not None
            changed[node.start_byte - offset] = 0x20
            changed[closing.start_byte - offset] = 0x20
    return bytes(changed)


def without_question_marks(
    root: Node, data: bytes, offset: int, marks: frozenset[int]
) -> tuple[bytes, frozenset[int]]:
    """`a ?? b?.C()` is `a ?? (b?.C())` in C#, but the grammar reads `(a ?? b)?.C()`.

    The question mark is blanked, which leaves a plain member access with the right precedence and every
    position as it was; the place of the `.` or `[` behind it is kept.
    """
    changed = bytearray(data)
    found = set(marks)
    for node, _ in walk(root):
        if node.type != "conditional_access_expression":
            continue
        mark = next(child for child in node.children if child.type == "?")
        changed[mark.start_byte - offset] = 0x20
        found.add(node.named_children[-1].start_byte)
    return bytes(changed), frozenset(found)


_NAMED_SLICE = re.compile(rb"\.\.(\s*var\s+(\w+))(?=\s*[,\]])")


def without_named_slices(data: bytes, offset: int) -> tuple[bytes, dict[int, str]]:
    """`[_, .. var rest]` is a pattern that the grammar doesn't know: the name is blanked and kept by the place of
    its dots. Only tried where the text doesn't parse, since the same letters may stand in a text."""
    names: dict[int, str] = {}

    def blank(match: re.Match[bytes]) -> bytes:
        names[match.start() + offset] = match[2].decode()
        return b".." + b" " * len(match[1])

    return _NAMED_SLICE.sub(blank, data), names
