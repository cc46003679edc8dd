"""Reading the nodes of the syntax tree."""

from __future__ import annotations

from tree_sitter import Node


def text_of(node: Node) -> str:
    """The node's text."""
    return (node.text or b"").decode("utf-8", "replace")


def named(node: Node) -> list[Node]:
    """The named children without comments."""
    return [child for child in node.named_children if child.type != "comment"]


def child(node: Node, kind: str) -> Node | None:
    """The first child of a kind."""
    return next((one for one in node.children if one.type == kind), None)


def field(node: Node, name: str) -> Node:
    """A child that the grammar always has."""
    found = node.child_by_field_name(name)
    assert found is not None, f"{node.type} without {name}"
    return found
