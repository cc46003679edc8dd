"""Whether the end of a statement can be reached: C# wants every way through a function to return."""

from __future__ import annotations

from tree_sitter import Node

_JUMPS = frozenset(
    {"return_statement", "throw_statement", "break_statement", "continue_statement", "goto_statement"}
)
_FUNCTIONS = frozenset({"lambda_expression", "anonymous_method_expression", "local_function_statement"})
_LOOPS = frozenset({"while_statement", "for_statement", "do_statement", "foreach_statement"})


def _named(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type != "comment"]


_ALONE = frozenset(
    {
        "invocation_expression",
        "assignment_expression",
        "await_expression",
        "object_creation_expression",
        "implicit_object_creation_expression",
        "conditional_access_expression",
        "throw_expression",
    }
)


def is_statement(node: Node) -> bool:
    """Whether an expression may stand alone as a statement."""
    while node.type == "parenthesized_expression":
        node = _named(node)[0]
    if node.type == "prefix_unary_expression":
        return node.children[0].type in {"++", "--"}
    if node.type == "postfix_unary_expression":
        return node.children[-1].type in {"++", "--"}
    return node.type in _ALONE


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
    if kind == "using_statement":
        body = node.child_by_field_name("body")
        return body is None or falls_through(body)
    if kind == "labeled_statement":
        return falls_through(_named(node)[-1])
    if kind == "expression_statement":
        return _named(node)[0].type != "throw_expression"
    return True


def can_finish(statements: list[Node]) -> bool:
    """Whether the end of a list of statements can be reached."""
    reached = [one for one in statements if one.type != "local_function_statement"]
    labels = [index for index, one in enumerate(reached) if one.type == "labeled_statement"]
    return all(falls_through(one) for one in reached[labels[-1] if labels else 0 :])


def endless(node: Node) -> bool:
    """Whether a loop has no condition, or the literal `true`."""
    condition = node.child_by_field_name("condition")
    if condition is None:
        return node.type == "for_statement"
    return (condition.text or b"") == b"true"


def _has_break(node: Node) -> bool:
    """A `break` that leaves this loop, not one inside it."""
    return _contains(node, "break_statement", _LOOPS | _FUNCTIONS | {"switch_statement"})


def has_continue(node: Node) -> bool:
    """Whether the body of a loop has a `continue` of its own."""
    return node.type == "continue_statement" or _contains(node, "continue_statement", _LOOPS | _FUNCTIONS)


def has_goto_case(node: Node) -> bool:
    """Whether a `switch` goes from one of its sections to another."""
    return _contains(node, "goto_statement", _FUNCTIONS | {"switch_statement"})


def breaks_last(statements: list[Node]) -> bool:
    """Whether every `break` out of a `switch` stands where its section ends anyway."""
    for index, one in enumerate(statements):
        if one.type == "break_statement":
            continue
        if index < len(statements) - 1:
            if _has_break(one):
                return False
        elif one.type == "block":
            if not breaks_last(_named(one)):
                return False
        elif one.type == "if_statement":
            ways = one.child_by_field_name("consequence"), one.child_by_field_name("alternative")
            if not all(breaks_last([way]) for way in ways if way is not None):
                return False
        elif _has_break(one):
            return False
    return True


def _contains(node: Node, kind: str, without: frozenset[str]) -> bool:
    stack = [child for child in node.children if child.is_named]
    while stack:
        current = stack.pop()
        if current.type == kind:
            return True
        if current.type not in without:
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
