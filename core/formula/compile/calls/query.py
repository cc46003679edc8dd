"""Query syntax, `from l in Lines where … select …`: turned into the methods that it stands for.

Several range variables travel together as a tuple; each name then stands for one of its items.
"""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.lambdas import LambdaExpr
from core.formula.compile.calls.methods import MethodGroup, call
from core.formula.compile.expressions.elements import element_type
from core.formula.compile.model import Argument, Bound, Expr
from core.formula.compile.names import variable_expr
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.python import item, pack
from core.formula.compile.registry import expression
from core.formula.compile.scopes import Variable
from core.formula.compile.typenames import declared_type
from core.formula.types.builtin import NEVER, NOTHING, NULL, VOID, sequence
from core.formula.types.model import tuple_of
from core.words import say

Body = Callable[[Binder], Expr]


class _Query:
    """A query on its way: the sequence so far and the names of its range variables."""

    def __init__(self, b: Binder, source: Expr, name: str) -> None:
        self.b = b
        self.source = source
        self.names = [name]

    def bind(self, *bodies: Body, names: list[str] | None = None) -> list[Argument]:
        """Lambdas over the range variables, one for each body."""
        return [self._lambda(body, [names or self.names]) for body in bodies]

    def _lambda(self, body: Body, groups: list[list[str]]) -> Argument:
        node = self.source.node

        def bind_body(b: Binder, parameters: list[Variable]) -> Expr:
            for parameter, names in zip(parameters, groups, strict=True):
                for index, name in enumerate(names):
                    b.block.locals[name] = _reader(parameter, index if len(names) > 1 else None)
            return body(b)

        names = [f"<{index}>" for index in range(len(groups))]
        return Argument(LambdaExpr(self.b, node, names, None, None, bind_body=bind_body), node)

    def lambda_of_two(self, body: Body, second: str) -> Argument:
        """A lambda over the range variables and one more."""
        return self._lambda(body, [self.names, [second]])

    def call(self, method: str, *arguments: Argument, node: Node) -> Expr:
        b = self.b
        candidates = [*b.library.extension_methods(method)]
        group = MethodGroup(method, self.source, candidates, node, owner=str(self.source.type))
        return call(b, group, list(arguments), node)

    def together(self, b: Binder, *more: Expr) -> Expr:
        """All range variables, and some more, as one tuple."""
        node = self.source.node
        parts = [b.find(name)(b, node).as_value(b) for name in self.names] + list(more)
        type_ = tuple_of(tuple(part.type for part in parts))
        return Expr(type_, pack([part.code for part in parts]), node)


def _reader(parameter: Variable, index: int | None) -> Callable[[Binder, Node], Bound]:
    def read(b: Binder, node: Node) -> Expr:
        whole = variable_expr(b, parameter, node)
        if index is None:
            return whole.of_type(whole.type)
        return Expr(whole.type.args[index], item(whole.code, index), node, quiet=True)

    return read


@expression("query_expression")
def bind_query(b: Binder, node: Node) -> Bound:
    """`from l in Lines where … select …`"""
    clauses = [child for child in node.children if child.type != "comment"]
    query = _from(b, clauses[0])
    result: Expr | None = None
    index = 1
    while index < len(clauses):
        clause = clauses[index]
        if clause.type == "into":
            assert result is not None
            query = _Query(b, result, text_of(clauses[index + 1]))
            index += 2
            continue
        following = clauses[index + 1] if index + 1 < len(clauses) else None
        result = _CLAUSES[clause.type](b, query, clause) if clause.type in _CLAUSES else None
        if clause.type not in _CLAUSES:
            raise b.unsupported(say("`{type}` in a query", type=clause.type), clause)
        if clause.type not in {"select_clause", "group_clause"}:
            query.source = result  # type: ignore[assignment]
        elif following is not None and following.type != "into":
            raise b.error("syntax", say("nothing can follow `select` here"), following)
        index += 1
    if result is None or clauses[-1].type not in {"select_clause", "group_clause"}:
        raise b.error("syntax", say("a query ends in `select` or `group … by …`"), node)
    return result


def _source(b: Binder, node: Node, type_node: Node | None) -> Expr:
    source = b.typed_value(node)
    declared = declared_type(b, type_node) if type_node is not None else None
    if declared is not None:
        group = MethodGroup("Cast", source, b.library.extension_methods("Cast"), node, explicit=(declared,))
        return call(b, group, [], node)
    element_type(b, source.type, node)
    return source


def _from(b: Binder, clause: Node) -> _Query:
    parts = named(clause)
    return _Query(
        b, _source(b, parts[-1], clause.child_by_field_name("type")), text_of(field(clause, "name"))
    )


def _where(b: Binder, query: _Query, clause: Node) -> Expr:
    inner = named(clause)[0]
    return query.call("Where", *query.bind(lambda b: b.value(inner)), node=clause)


def _second_from(b: Binder, query: _Query, clause: Node) -> Expr:
    name, source_node = text_of(field(clause, "name")), named(clause)[-1]

    def pair(b: Binder) -> Expr:
        return query.together(b, b.find(name)(b, clause).as_value(b))

    def inner(b: Binder) -> Expr:
        found = b.typed_value(source_node)
        return b.convert(found, sequence(element_type(b, found.type, source_node)))

    arguments = query.bind(inner)
    result = query.call("SelectMany", *arguments, query.lambda_of_two(pair, name), node=clause)
    query.names = [*query.names, name]
    return result


def _let(b: Binder, query: _Query, clause: Node) -> Expr:
    parts = named(clause)
    name, inner = text_of(parts[0]), parts[-1]

    def body(b: Binder) -> Expr:
        value = b.value(inner)
        if value.type in {NULL, NOTHING, NEVER, VOID}:
            raise b.type_error(say("`{name}` has no type", name=name), inner)
        return query.together(b, value)

    result = query.call("Select", *query.bind(body), node=clause)
    query.names = [*query.names, name]
    return result


def _order(b: Binder, query: _Query, clause: Node) -> Expr:
    children = [child for child in clause.children if child.type not in {"orderby", "comment"}]
    keys: list[tuple[Node, bool]] = []
    for child in children:
        if child.type == "descending":
            keys[-1] = (keys[-1][0], True)
        elif child.type not in {",", "ascending"}:
            keys.append((child, False))
    result = query.source
    for index, (key, descending) in enumerate(keys):
        method = ("ThenBy" if index else "OrderBy") + ("Descending" if descending else "")
        query.source = result
        result = query.call(method, *query.bind(_value_of(key)), node=clause)
    return result


def _value_of(node: Node) -> Body:
    return lambda b: b.value(node)


def _select(b: Binder, query: _Query, clause: Node) -> Expr:
    inner = named(clause)[0]
    return query.call("Select", *query.bind(_value_of(inner)), node=clause)


def _group(b: Binder, query: _Query, clause: Node) -> Expr:
    element, key = named(clause)
    if text_of(element) == query.names[0] and len(query.names) == 1:
        return query.call("GroupBy", *query.bind(_value_of(key)), node=clause)
    return query.call("GroupBy", *query.bind(_value_of(key), _value_of(element)), node=clause)


def _join(b: Binder, query: _Query, clause: Node) -> Expr:
    into = next((child for child in named(clause) if child.type == "join_into_clause"), None)
    parts = [child for child in named(clause) if child.type != "join_into_clause"]
    name_node, source_node, left, right = parts[-4:]
    name = text_of(name_node)
    source = _source(b, source_node, clause.child_by_field_name("type"))
    outer_key = query.bind(_value_of(left))[0]
    inner_key = query.bind(_value_of(right), names=[name])[0]
    result_name = text_of(named(into)[0]) if into is not None else name

    def pair(b: Binder) -> Expr:
        return query.together(b, b.find(result_name)(b, clause).as_value(b))

    method = "GroupJoin" if into is not None else "Join"
    arguments = Argument(source, source_node), outer_key, inner_key, query.lambda_of_two(pair, result_name)
    result = query.call(method, *arguments, node=clause)
    query.names = [*query.names, result_name]
    return result


_CLAUSES: dict[str, Callable[[Binder, _Query, Node], Expr]] = {
    "where_clause": _where,
    "from_clause": _second_from,
    "let_clause": _let,
    "order_by_clause": _order,
    "select_clause": _select,
    "group_clause": _group,
    "join_clause": _join,
}
