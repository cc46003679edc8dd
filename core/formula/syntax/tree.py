"""Going through a syntax tree without recursion."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node


def walk(root: Node) -> Iterator[tuple[Node, int]]:
    """Every node below and with `root`, with its depth, without recursion."""
    cursor = root.walk()
    depth = 0
    while True:
        node = cursor.node
        assert node is not None
        yield node, depth
        if cursor.goto_first_child():
            depth += 1
            continue
        while not cursor.goto_next_sibling():
            if depth == 0 or not cursor.goto_parent():
                return
            depth -= 1
