"""Where tree-sitter's C# grammar reads a formula otherwise than C# does: edits that put it right."""

from __future__ import annotations

import re

from tree_sitter import Node

from core.formula.syntax.source import Edit
from core.formula.syntax.tree import walk


def false_casts(root: Node, offset: int) -> list[Edit]:
    """`(Total) - 5` is a difference in C#, but the grammar reads a cast of `-5` to a type `Total`.

    The brackets around such a name are blanked, which changes no meaning.
    """
    edits: list[Edit] = []
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
            edits += [_blanked(node.start_byte - offset), _blanked(closing.start_byte - offset)]
    return edits


def _blanked(at: int) -> Edit:
    return at, at + 1, b" "


def question_marks(root: Node, offset: int) -> tuple[list[Edit], list[int]]:
    """`a ?? b?.C()` is `a ?? (b?.C())` in C#, but the grammar reads `(a ?? b)?.C()`.

    The question mark is blanked, which leaves a plain member access with the right precedence; the place of the
    `.` or `[` behind it is given as well.
    """
    edits: list[Edit] = []
    found: list[int] = []
    for node, _ in walk(root):
        if node.type == "conditional_access_expression":
            mark = next(child for child in node.children if child.type == "?")
            edits.append(_blanked(mark.start_byte - offset))
            found.append(node.named_children[-1].start_byte - offset)
    return edits, found


def chosen_patterns(root: Node, offset: int) -> list[Edit]:
    """`x is > 5 ? a : b` chooses by the pattern in C#, but the grammar takes `5 ? a : b` for what x is compared to.

    The pattern gets brackets.
    """
    edits: list[Edit] = []
    for node, _ in walk(root):
        if node.type != "relational_pattern":
            continue
        inner = node.named_children[-1]
        if inner.type != "conditional_expression":
            continue
        condition = inner.child_by_field_name("condition")
        assert condition is not None
        start, end = node.start_byte - offset, condition.end_byte - offset
        edits += [(start, start, b"("), (end, end, b")")]
        break  # what is inside another one is put right in the next round
    return edits


def null_in_tuples(root: Node, offset: int) -> list[Edit]:
    """`(1, not null)` is a pattern, in which the grammar reads a variable `null` of a type `not`: said twice, with an
    `and` between, it reads a pattern."""
    return [
        (node.end_byte - offset, node.end_byte - offset, b" and not null")
        for node, _ in walk(root)
        if node.type == "declaration_expression" and b"".join((node.text or b"").split()) == b"notnull"
    ]


LEADING = b"__leading_dots"
"""What is put before dots that begin a list pattern; it stands for no item."""
_LEADING_DOTS = re.compile(rb"\[(?=\s*\.\.\s*[,\]])")


def list_patterns(root: Node, offset: int, data: bytes) -> list[Edit]:
    """Lists in patterns that the grammar misreads where the text doesn't parse: `when` behind one for its name, which
    brackets around the list prevent; and dots at the beginning for a range, which something before them prevents."""
    edits = [(match.end(), match.end(), LEADING + b", ") for match in _LEADING_DOTS.finditer(data)]
    if edits:
        return edits
    for node, _ in walk(root):
        if node.type == "list_pattern":
            name = node.child_by_field_name("name")
            if name is not None and name.text == b"when":
                end = next(child for child in node.children if child.type == "]").end_byte - offset
                return [(node.start_byte - offset, node.start_byte - offset, b"("), (end, end, b")")]
    return []


_NAMED_SLICE = re.compile(rb"\.\.(\s*var\s+(\w+))(?=\s*[,\]])")


def named_slices(data: bytes) -> tuple[list[Edit], dict[int, str]]:
    """`[_, .. var rest]` is a pattern that the grammar doesn't know: the name is blanked and given by the place of
    its dots. Only tried where the text doesn't parse, since the same letters may stand in a text."""
    names: dict[int, str] = {}
    edits: list[Edit] = []
    for match in _NAMED_SLICE.finditer(data):
        names[match.start()] = match[2].decode()
        edits.append((match.start(1), match.end(1), b" " * len(match[1])))
    return edits, names
