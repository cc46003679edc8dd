"""Patterns: constants, types, comparisons, properties, tuples, `and`, `or`, `not`, `var`, `_`."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions.binary import binary
from core.formula.compile.members import member_of
from core.formula.compile.model import Expr, TypeName
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.patterns.tests import constant_test, narrowed, type_test
from core.formula.compile.python import (
    Code,
    all_of,
    any_of,
    const,
    in_order,
    item,
    keep,
    name,
    negated,
    not_null,
)
from core.formula.compile.registry import expression, pattern
from core.formula.compile.typenames import read_type_node
from core.formula.types.builtin import BOOL, DYNAMIC, NULL, OBJECT
from core.formula.types.model import TUPLE_DEF, Type, underlying
from core.words import say


@expression("is_pattern_expression")
def bind_is_pattern(b: Binder, node: Node) -> Expr:
    """`x is pattern`"""
    first, held = b.held(b.typed_value(field(node, "expression")))
    return Expr(BOOL, in_order(first, b.pattern(field(node, "pattern"), held)), node)


@pattern("discard", "wildcard_pattern")
def _anything(b: Binder, node: Node, subject: Expr) -> Code:
    return const(True)


_AROUND = frozenset({"parenthesized_expression", "postfix_unary_expression"})


def _is_list(node: Node) -> bool:
    """Whether a list pattern, which the grammar may read as a list of values, is all that stands here."""
    while node.type in _AROUND:
        node = named(node)[0]
    return node.type == "collection_expression"


@pattern("constant_pattern", "identifier", "tuple_expression")
def _constant(b: Binder, node: Node, subject: Expr) -> Code:
    inner = named(node)[0] if node.type == "constant_pattern" else node
    while inner.type in _AROUND and _is_list(named(inner)[0]):
        inner = named(inner)[0]
    if inner.type == "collection_expression":
        return b.pattern(inner, subject)
    if inner.type == "tuple_expression":
        return _positional(b, [_part(part) for part in named(inner)], subject, node)
    bound = b.bind(inner)
    if isinstance(bound, TypeName):
        return type_test(b, subject, bound.type, node)
    value = bound.as_value(b)
    if not value.is_constant and value.type != NULL:
        raise b.type_error(say("a pattern wants a constant here"), inner)
    return constant_test(b, subject, value, node)


@pattern("declaration_pattern", "declaration_expression")
def _declaration(b: Binder, node: Node, subject: Expr) -> Code:
    """`string s`, `var x`."""
    type_node, name_node = field(node, "type"), field(node, "name")
    if type_node.type == "implicit_type":
        return _store(b, name_node, subject, subject.type, const(True))
    type_ = read_type_node(b, type_node)
    return _store(b, name_node, subject, type_, type_test(b, subject, type_, node))


@pattern("var_pattern")
def _var(b: Binder, node: Node, subject: Expr) -> Code:
    target = named(node)[-1]
    if target.type in {"tuple_pattern", "parenthesized_variable_designation"}:
        return _var_parts(b, target, subject)
    return _store(b, target, subject, subject.type, const(True))


def _var_parts(b: Binder, target: Node, subject: Expr) -> Code:
    """`var (a, b)`: each part into a variable."""
    parts = named(target)
    type_ = underlying(subject.type)
    if type_.definition is not TUPLE_DEF or len(type_.args) != len(parts):
        raise b.type_error(
            say("a `{type}` doesn't have {parts} parts", type=subject.type, parts=len(parts)), target
        )
    tests = [not_null(subject.code)]
    for index, part in enumerate(parts):
        one = Expr(type_.args[index], item(subject.code, index), target, quiet=True)
        if part.type == "tuple_pattern":
            tests.append(_var_parts(b, part, one))
        else:
            tests.append(_store(b, part, one, one.type, const(True)))
    return all_of(tests)


def _store(b: Binder, name_node: Node, subject: Expr, type_: Type, test: Code) -> Code:
    """A test that, where it holds, puts the subject into a new variable."""
    if name_node.type == "discard" or text_of(name_node) == "_":
        return test
    if name_node.type != "identifier":
        raise b.unsupported(say("the pattern `{text_of}`", text_of=text_of(name_node)), name_node)
    variable = b.declare(text_of(name_node), type_, name_node)
    value = subject if type_ is subject.type else narrowed(b, subject, type_)
    stored = in_order(variable.place().put(value.code, b.temp()), const(True))
    always = getattr(test, "value", None) is True
    return stored if always else all_of([test, stored])


@pattern("type_pattern")
def _type(b: Binder, node: Node, subject: Expr) -> Code:
    return type_test(b, subject, read_type_node(b, field(node, "type")), node)


@pattern("relational_pattern")
def _relational(b: Binder, node: Node, subject: Expr) -> Code:
    symbol = node.children[0].type
    value = b.value(named(node)[0])
    if not value.is_constant:
        raise b.type_error(say("a pattern wants a constant here"), node)
    if subject.type in {OBJECT, DYNAMIC}:
        is_type = type_test(b, subject, value.type, node)
        inner = narrowed(b, subject, value.type)
        return all_of([is_type, binary(b, symbol, inner, value, node).code])
    return binary(b, symbol, subject, value, node).code


@pattern("negated_pattern")
def _negated(b: Binder, node: Node, subject: Expr) -> Code:
    return _negated_first(b, named(node)[0], subject)


def _negated_first(b: Binder, node: Node, subject: Expr) -> Code:
    """`not a and b` is `(not a) and b`, but the grammar reads `not (a and b)`: the first of the row is negated."""
    if node.type not in {"and_pattern", "or_pattern"}:
        return negated(b.pattern(node, subject))
    both = [_negated_first(b, field(node, "left"), subject), b.pattern(field(node, "right"), subject)]
    return all_of(both) if node.type == "and_pattern" else any_of(both)


@pattern("and_pattern")
def _and(b: Binder, node: Node, subject: Expr) -> Code:
    left_node = field(node, "left")
    left = b.pattern(left_node, subject)
    right = b.pattern(field(node, "right"), _tested(b, left_node, subject))
    return all_of([left, right])


def _tested(b: Binder, node: Node, subject: Expr) -> Expr:
    """After `int and > 5` the subject is an int."""
    if node.type in {"type_pattern", "declaration_pattern"} and field(node, "type").type != "implicit_type":
        return narrowed(b, subject, read_type_node(b, field(node, "type")))
    return subject


@pattern("or_pattern")
def _or(b: Binder, node: Node, subject: Expr) -> Code:
    return any_of([b.pattern(field(node, "left"), subject), b.pattern(field(node, "right"), subject)])


@pattern("parenthesized_pattern")
def _parenthesized(b: Binder, node: Node, subject: Expr) -> Code:
    return b.pattern(named(node)[0], subject)


@pattern("recursive_pattern")
def _recursive(b: Binder, node: Node, subject: Expr) -> Code:
    """`Type { Member: pattern } name`, each part optional."""
    type_node = node.child_by_field_name("type")
    tests: list[Code] = []
    if type_node is not None:
        type_ = read_type_node(b, type_node)
        tests.append(type_test(b, subject, type_, node))
        inner = narrowed(b, subject, type_) if type_ != subject.type else subject
    else:
        tests.append(not_null(subject.code))
        inner = subject
    inner = Expr(underlying(inner.type), inner.code, node, quiet=True, there=True)
    for child in named(node):
        if child.type == "positional_pattern_clause":
            tests.append(_positional(b, [_part(part) for part in named(child)], inner, node))
        if child.type == "property_pattern_clause":
            tests.extend(_property(b, part, inner) for part in named(child))
    test = all_of(tests)
    name_node = node.child_by_field_name("name")
    return _store(b, name_node, inner, inner.type, test) if name_node is not None else test


def _property(b: Binder, node: Node, subject: Expr) -> Code:
    """`A.B: pattern`: each member on the way is computed once, and a null on it ends the test."""
    parts = named(node)
    current = subject
    tests: list[Code] = []
    for index, name_node in enumerate(_path(parts[0])):
        if index:
            tests.append(not_null(current.code))
            current = Expr(underlying(current.type), current.code, node, quiet=True, there=True)
        found = member_of(b, current, name_node, node).as_value(b)
        kept = b.temp()
        tests.append(in_order(keep(kept, found.code), const(True)))
        current = Expr(found.type, name(kept), node, quiet=True, there=found.there)
    return all_of([*tests, b.pattern(parts[-1], current)])


def _path(node: Node) -> list[Node]:
    """`A.B` as its names."""
    if node.type == "identifier":
        return [node]
    return [child for part in named(node) for child in _path(part)]


def _part(node: Node) -> Node:
    """The pattern in one part of a tuple's pattern."""
    return named(node)[-1] if node.type in {"subpattern", "argument"} else node


def _positional(b: Binder, parts: list[Node], subject: Expr, node: Node) -> Code:
    type_ = underlying(subject.type)
    if type_.definition is not TUPLE_DEF or len(type_.args) != len(parts):
        raise b.type_error(
            say("a `{type}` doesn't have {parts} parts", type=subject.type, parts=len(parts)), node
        )
    tests = [not_null(subject.code)]
    for index, part in enumerate(parts):
        one = Expr(type_.args[index], item(subject.code, index), node, quiet=True)
        tests.append(b.pattern(part, one))
    return all_of(tests)
