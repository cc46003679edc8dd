"""Which fields of the record a formula names."""

from __future__ import annotations

from functools import cache

from tree_sitter import Node

from core.formula.syntax.parse import Syntax
from core.formula.syntax.tree import walk
from core.formula.types.builtin import GENERICS, NAMESPACES, PLAIN, STATICS
from core.formula.types.enums import ENUMS
from core.formula.values.objects.exceptions import EXCEPTIONS

_ALWAYS = frozenset({"SpaceportSystemId", "SourceTypeName", "parent", "nameof", "_"})


@cache
def _types() -> frozenset[str]:
    names = {*PLAIN, *GENERICS, *STATICS, *ENUMS, *EXCEPTIONS} | {one.split(".")[0] for one in NAMESPACES}
    return frozenset(names - {"Type"})  # a field of every order: as a value it is that, not System.Type


_DECLARING = frozenset(
    {
        "variable_declarator", "parameter", "implicit_parameter", "declaration_expression", "declaration_pattern",
        "catch_declaration", "local_function_statement", "from_clause", "let_clause", "join_clause",
        "join_into_clause", "tuple_pattern", "recursive_pattern", "var_pattern", "type_parameter",
    }
)  # fmt: skip


def fields_read(syntax: Syntax) -> frozenset[str]:
    """The bare names that are no variable, type or function, and what is read of `parent`."""
    declared: set[str] = set()
    used: set[str] = set()
    for node, _ in walk(syntax.root):
        if node.type == "implicit_parameter":
            declared.add(_text(node))
        if node.type != "identifier" or node.parent is None:
            continue
        if _declares(node):
            declared.add(_text(node))
        else:
            used |= _use(node)
    names = {name for name in used if name.split(".")[0] not in declared}
    others = _types() | _ALWAYS
    return frozenset(
        name for name in names if "." in name or (name not in others and name.casefold() != "parent")
    )


def _text(node: Node) -> str:
    return (node.text or b"").decode("utf-8", "replace").removeprefix("@")


def _declares(node: Node) -> bool:
    parent = node.parent
    assert parent is not None
    if parent.type == "foreach_statement":
        left = parent.child_by_field_name("left")
        return left is not None and left.id == node.id
    if parent.type in {"let_clause", "join_clause"}:
        first = next((child for child in parent.children if child.type == "identifier"), None)
        return first is not None and first.id == node.id
    if parent.type == "query_expression":
        before = node.prev_sibling
        return before is not None and before.type == "into"
    if parent.type not in _DECLARING:
        return False
    name = parent.child_by_field_name("name")
    return name is None or name.id == node.id or parent.type == "tuple_pattern"


def _use(node: Node) -> set[str]:
    """The field that this identifier reads, if it may be one."""
    parent = node.parent
    assert parent is not None
    name = _text(node)
    kind = parent.type
    if kind in {"member_access_expression", "member_binding_expression", "qualified_name"}:
        last = parent.child_by_field_name("name")
        if last is not None and last.id == node.id:
            return _parent_field(parent, name)
    if kind == "invocation_expression":
        function = parent.child_by_field_name("function")
        if function is not None and function.id == node.id:
            return set()
    if kind in {"argument", "subpattern", "with_initializer"} and parent.child_by_field_name("name") == node:
        return set()
    if kind == "subpattern" and parent.named_children[0].id == node.id:
        return set()
    if kind in {
        "generic_name",
        "type_argument_list",
        "labeled_statement",
        "goto_statement",
        "type_parameter_list",
    }:
        return set()
    return set() if _is_type_or_label(node, parent) else {name}


def _parent_field(access: Node, name: str) -> set[str]:
    receiver = access.child_by_field_name("expression")
    if receiver is None and access.parent is not None:
        receiver = access.parent.child_by_field_name("condition")
    of_parent = receiver is not None and _text(receiver).casefold() == "parent"
    return {f"parent.{name}"} if of_parent else set()


def _is_type_or_label(node: Node, parent: Node) -> bool:
    for field in ("type", "returns"):
        found = parent.child_by_field_name(field)
        if found is not None and found.id == node.id:
            return True
    following = node.next_sibling
    if parent.type == "anonymous_object_creation_expression":
        return following is not None and following.type == "="
    if parent.type == "assignment_expression" and parent.parent is not None:
        left = parent.child_by_field_name("left")
        return parent.parent.type == "initializer_expression" and left is not None and left.id == node.id
    return False
