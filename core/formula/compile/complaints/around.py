"""The formula around a name, as a complaint shows it."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.nodes import named, text_of


def arguments_of(node: Node) -> list[str] | None:
    """What stands in the brackets behind a name that is called; None where it isn't."""
    call = node.parent
    if call is None or call.type != "invocation_expression" or call.child_by_field_name("function") != node:
        return None
    listed = call.child_by_field_name("arguments")
    return [in_line(one) for one in named(listed)] if listed is not None else []


def is_called(node: Node) -> bool:
    """Whether a member's name is called."""
    access = node.parent
    return access is not None and arguments_of(access) is not None


def in_line(node: Node) -> str:
    """A piece of the formula in one line, however long."""
    return " ".join(text_of(node).split())
