"""How a formula uses its names: what must be known of a variable before the code behind it is read."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.nodes import named, text_of
from core.formula.syntax.tree import walk

_FUNCTIONS = frozenset({"lambda_expression", "anonymous_method_expression", "local_function_statement"})


class Uses:
    """By name: how many functions deep it is used at most, whether it gets other values, whether a local function,
    which may run before the variable has its value, uses it. `assigned_members` are the members that are set."""

    def __init__(self, root: Node) -> None:
        self._deepest: dict[str, int] = {}
        self._changing: set[str] = set()
        self.assigned_members: set[str] = set()
        depths: list[int] = []
        local_functions: list[bool] = []
        for node, level in walk(root):
            del depths[level:], local_functions[level:]
            outer = depths[-1] if depths else 0
            inside = 1 if node.type in _FUNCTIONS else 0
            if node.type == "query_expression":
                inside = 1 + len(node.children)
            depths.append(outer + inside)
            local_functions.append(
                node.type == "local_function_statement" or (bool(local_functions) and local_functions[-1])
            )
            if node.type == "identifier":
                name = text_of(node).removeprefix("@")
                self._deepest[name] = max(self._deepest.get(name, 0), depths[-1])
                if local_functions[-1]:
                    self._changing.add(name)
            else:
                self._note_change(node)

    def deepest(self, name: str) -> int:
        """How many functions deep the name is used at most."""
        return self._deepest.get(name, 0)

    def shared(self, name: str, depth: int) -> bool:
        """Whether a variable of a function `depth` deep needs a cell: one deeper uses it, and it changes."""
        return self._deepest.get(name, 0) > depth and name in self._changing

    def changes(self, name: str) -> bool:
        """Whether a variable of that name may get another value."""
        return name in self._changing

    def _note_change(self, node: Node) -> None:
        kind = node.type
        if kind == "assignment_expression":
            left = node.child_by_field_name("left")
            self._changed(left)
        elif kind in {"prefix_unary_expression", "postfix_unary_expression"}:
            if any(child.type in {"++", "--"} for child in node.children):
                self._changed(named(node)[0])
        elif kind == "argument" and any(child.type in {"out", "ref"} for child in node.children):
            self._changed(named(node)[-1])

    def _changed(self, target: Node | None) -> None:
        if target is None:
            return
        if target.type == "identifier":
            name = text_of(target).removeprefix("@")
            self._changing.add(name)
            self.assigned_members.add(name)
        elif target.type == "member_access_expression":
            last = target.child_by_field_name("name")
            self.assigned_members.add(text_of(last) if last is not None else "")
        elif target.type in {"tuple_expression", "argument", "tuple_pattern", "parenthesized_expression"}:
            for child in named(target):
                self._changed(child)
