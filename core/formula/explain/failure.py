"""What is known when a formula has ended in an exception: the place, the values there, the types of its pieces."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.records.model import Record, RecordDef
from core.formula.run import Run
from core.formula.scope import schema
from core.formula.syntax.parse import Syntax
from core.formula.types.builtin import list_of
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import NetException

_SAME = frozenset(
    [
        "Where",
        "OrderBy",
        "OrderByDescending",
        "ThenBy",
        "ThenByDescending",
        "Take",
        "Skip",
        "TakeWhile",
        "SkipWhile",
        "ToList",
        "ToArray",
        "Distinct",
        "Reverse",
        "Concat",
        "Union",
        "Except",
        "Intersect",
        "AsEnumerable",
        "DefaultIfEmpty",
        "FindAll",
        "DistinctBy",
    ]
)
PICKS = frozenset(
    [
        "First",
        "FirstOrDefault",
        "Last",
        "LastOrDefault",
        "Single",
        "SingleOrDefault",
        "ElementAt",
        "ElementAtOrDefault",
        "Find",
        "FindLast",
        "MinBy",
        "MaxBy",
    ]
)
_LIMIT = 60


class Failure:
    """An exception with its place. `node` is the piece of the formula that it rose in, `engine` the function of the
    engine (empty where it was the formula's own code); `values` are the formula's variables at that moment.
    """

    def __init__(
        self,
        exception: NetException,
        syntax: Syntax,
        node: Node,
        run: Run,
        values: dict[str, Any],
        engine: str,
    ) -> None:
        self.exception = exception
        self.syntax = syntax
        self.node = node
        self.run = run
        self.values = values
        self.engine = engine

    @property
    def record_def(self) -> RecordDef:
        """The type of the record whose fields stand alone."""
        return self.run.scope.record_type

    # Pieces --------------------------------------------------------------------------------------

    def type_of(self, node: Node | None) -> Type | None:
        """The C# type of a piece, as far as it has to do with records and their lists."""
        if node is None:
            return None
        if node.type == "identifier":
            return self._type_of_name(text(node), node)
        inner = unwrapped(node)
        if inner is not node:
            return self.type_of(inner)
        if node.type == "member_access_expression":
            return self._type_of_member(node)
        if node.type == "element_access_expression":
            return _item(self.type_of(node.child_by_field_name("expression")))
        if node.type == "invocation_expression":
            return self._type_of_call(node)
        return None

    def _type_of_member(self, node: Node) -> Type | None:
        name = text(node.child_by_field_name("name"))
        of = self.type_of(node.child_by_field_name("expression"))
        if of is not None and of.is_nullable:
            of = of.args[0]
        definition = of.definition if of is not None else None
        found = definition.fields.get(name) if isinstance(definition, RecordDef) else None
        return found.type if found is not None else None

    def _type_of_call(self, node: Node) -> Type | None:
        of, name = called(node)
        if of is None:
            return None
        if name in _SAME:
            return self.type_of(of)
        if name in PICKS:
            return _item(self.type_of(of))
        body = lambda_body(node) if name == "Select" else None
        taken = self.type_of(body)
        return list_of(taken) if taken is not None else None

    def _type_of_name(self, name: str, node: Node) -> Type | None:
        declared = declaration(name, node)
        if declared is not None:
            kind, source = declared
            found = self.type_of(source)
            return found if kind == "value" else _item(found)
        scope = self.run.scope
        if name == "parent" and scope.parent_kind:
            return schema().types[scope.parent_kind]
        field = self.record_def.fields.get(name)
        return field.type if field is not None else None

    # Values --------------------------------------------------------------------------------------

    def value_of(self, node: Node | None) -> Any:
        """The value of a piece that is a number, a variable or a list of the record; None where it isn't known."""
        if node is None:
            return None
        if node.type == "integer_literal":
            digits = text(node).replace("_", "")
            return int(digits) if digits.isdigit() else None
        if node.type == "prefix_unary_expression" and text(node).startswith("-"):
            inner = self.value_of(node.named_children[0])
            return -inner if isinstance(inner, int) else None
        if node.type == "identifier":
            name = text(node)
            if declaration(name, node) is not None:
                return self.values.get(name)
            field = self.record_def.fields.get(name)
            return self.run.raw.get(field.json) if field is not None else None
        if node.type == "member_access_expression":
            of, name = node.child_by_field_name("expression"), text(node.child_by_field_name("name"))
            raw: Any = None
            if of is not None and text(of) == "parent":
                raw = self.run.scope.parent
            else:
                found = self.value_of(of)
                raw = found.raw if isinstance(found, Record) else found
            type_ = self.type_of(of)
            field = (
                type_.definition.fields.get(name)
                if type_ and isinstance(type_.definition, RecordDef)
                else None
            )
            return raw.get(field.json) if field is not None and isinstance(raw, dict) else None
        return None

    def count_of(self, node: Node | None) -> int | None:
        """How many a list of the record has; None where that isn't known."""
        value = self.value_of(node)
        if isinstance(value, list):
            return len(value)
        items = getattr(value, "items", None)
        return len(items) if isinstance(items, list) else None


def text(node: Node | None) -> str:
    """A piece in one line."""
    return " ".join((node.text or b"").decode("utf-8", "replace").split()) if node is not None else ""


def short(node: Node | None) -> str:
    """A piece in one line, cut where it is long."""
    whole = text(node)
    return whole if len(whole) <= _LIMIT else whole[: _LIMIT - 1] + "…"


def unwrapped(node: Node) -> Node:
    """A piece without the brackets, casts and marks around it."""
    while True:
        if node.type in {
            "parenthesized_expression",
            "postfix_unary_expression",
            "await_expression",
            "argument",
        }:
            inner = [one for one in node.named_children if one.type != "comment"]
        elif node.type == "cast_expression":
            inner = [one for one in [node.child_by_field_name("value")] if one is not None]
        else:
            return node
        if len(inner) != 1:
            return node
        node = inner[0]


def called(node: Node) -> tuple[Node | None, str]:
    """What a method is called on, and the method's name; None for one that stands alone."""
    function = node.child_by_field_name("function")
    if function is None:
        return None, ""
    if function.type != "member_access_expression":
        return None, text(function)
    name = function.child_by_field_name("name")
    if name is not None and name.type == "generic_name":
        name = name.named_children[0]
    return function.child_by_field_name("expression"), text(name)


def arguments(node: Node) -> list[Node]:
    """The arguments of a call or an index."""
    listed = node.child_by_field_name("arguments") or node.child_by_field_name("subscript")
    return [one for one in listed.named_children if one.type != "comment"] if listed is not None else []


def inside(node: Node) -> str:
    """The arguments of a call as they stand between its brackets."""
    return ", ".join(short(one) for one in arguments(node))


def lambda_body(node: Node) -> Node | None:
    """The body of the lambda that a call is given, None for none."""
    for one in arguments(node):
        inner = unwrapped(one)
        if inner.type == "lambda_expression":
            return inner.child_by_field_name("body")
    return None


def declaration(name: str, node: Node) -> tuple[str, Node | None] | None:
    """Where a variable comes from: ("value", its first value), ("item", the list that it goes through)."""
    around: Node | None = node
    while around is not None:
        found = _declared_by(around, name)
        if found is not None:
            return found
        around = around.parent
    return None


def _declared_by(around: Node, name: str) -> tuple[str, Node | None] | None:
    if around.type == "lambda_expression":
        given = around.child_by_field_name("parameters")
        if given is not None and name in text(given).strip("()").replace(",", " ").split():
            call = around.parent.parent.parent if around.parent is not None and around.parent.parent else None
            return "item", called(call)[
                0
            ] if call is not None and call.type == "invocation_expression" else None
    if around.type == "foreach_statement" and text(around.child_by_field_name("left")) == name:
        return "item", around.child_by_field_name("right")
    if around.type == "query_expression":
        for clause in around.named_children:
            if clause.type == "from_clause" and name in map(text, clause.named_children[:-1]):
                return "item", clause.named_children[-1]
    if around.type in {"block", "switch_section"}:
        for statement in around.named_children:
            if statement.type == "local_declaration_statement":
                for one in statement.named_children[-1].named_children:
                    if one.type == "variable_declarator" and text(one.named_children[0]) == name:
                        return "value", one.named_children[-1] if len(one.named_children) > 1 else None
    return None


def _item(type_: Type | None) -> Type | None:
    return type_.args[0] if type_ is not None and len(type_.args) == 1 else None
