"""Whether the end of a statement can be reached: C# wants every way through a function to return."""

from __future__ import annotations

from tree_sitter import Node

_JUMPS = frozenset(
    {"return_statement", "throw_statement", "break_statement", "continue_statement", "goto_statement"}
)
_LOOPS = frozenset({"while_statement", "for_statement", "do_statement", "foreach_statement"})


def _named(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type != "comment"]


def falls_through(node: Node) -> bool:
    """Whether the end of a statement can be reached."""
    kind = node.type
    if kind in _JUMPS:
        return False
    if kind in {"block", "checked_statement"}:
        return can_finish(_named(node))
    if kind == "if_statement":
        yes, no = node.child_by_field_name("consequence"), node.child_by_field_name("alternative")
        return yes is None or no is None or falls_through(yes) or falls_through(no)
    if kind in {"while_statement", "for_statement", "do_statement"}:
        return not endless(node) or _has_break(node)
    if kind == "switch_statement":
        return _switch_finishes(node)
    if kind == "try_statement":
        return _try_finishes(node)
    if kind == "expression_statement":
        return _named(node)[0].type != "throw_expression"
    return True


def can_finish(statements: list[Node]) -> bool:
    """Whether the end of a list of statements can be reached."""
    return all(falls_through(one) for one in statements if one.type != "local_function_statement")


def endless(node: Node) -> bool:
    """Whether a loop has no condition, or the literal `true`."""
    condition = node.child_by_field_name("condition")
    if condition is None:
        return node.type == "for_statement"
    return (condition.text or b"") == b"true"


def _has_break(node: Node) -> bool:
    """A `break` that leaves this loop, not one inside it."""
    stack = [child for child in node.children if child.is_named]
    while stack:
        current = stack.pop()
        if current.type == "break_statement":
            return True
        if current.type not in _LOOPS | {"switch_statement", "lambda_expression", "local_function_statement"}:
            stack.extend(child for child in current.children if child.is_named)
    return False


def _switch_finishes(node: Node) -> bool:
    body = node.child_by_field_name("body")
    assert body is not None
    sections = _named(body)
    has_default = any(section.children and section.children[0].type == "default" for section in sections)
    return not has_default or any(_has_break(section) for section in sections)


def _try_finishes(node: Node) -> bool:
    finishing = False
    for child in _named(node):
        if child.type == "block":
            finishing |= falls_through(child)
        if child.type == "catch_clause":
            finishing |= any(falls_through(part) for part in _named(child) if part.type == "block")
        if child.type == "finally_clause" and not falls_through(_named(child)[0]):
            return False
    return finishing
