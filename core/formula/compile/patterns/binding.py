"""Patterns: constants, types, comparisons, properties, lists, tuples, `and`, `or`, `not`, `var`, `_`."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions.binary import binary
from core.formula.compile.model import Code, Expr, Frame, TypeName
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.patterns.lists import list_pattern
from core.formula.compile.scopes import variable_place
from core.formula.compile.typenames import read_type_node
from core.formula.types.builtin import BOOL, DYNAMIC, NULL, OBJECT
from core.formula.types.casts import explicit, fits
from core.formula.types.conversions import implicit
from core.formula.types.model import TUPLE_DEF, Type, underlying
from core.formula.values.objects.boxed import box, unbox

Test = Callable[[Frame], bool]


def bind_is_pattern(b: Binder, node: Node) -> Expr:
    subject = b.typed_value(field(node, "expression"))
    slot = b.function.new_slot()
    held = Expr(subject.type, lambda f: f[slot], subject.node)
    test = pattern(b, field(node, "pattern"), held)
    code = subject.code

    def run(f: Frame) -> bool:
        f[slot] = code(f)
        return test(f)

    return Expr(BOOL, run, node)


def pattern(b: Binder, node: Node, subject: Expr) -> Test:
    """Code that tests `subject` (which can be computed again at no cost) against a pattern."""
    kind = node.type
    if kind in {"discard", "wildcard_pattern"} or text_of(node) == "_":
        return lambda _: True
    rule = _PATTERNS.get(kind) or (_constant if kind in b.rules.expressions else None)
    if rule is None:
        raise b.unsupported(f"the pattern `{text_of(node)}`", node)
    return rule(b, node, subject)


def _constant(b: Binder, node: Node, subject: Expr) -> Test:
    inner = named(node)[0] if node.type == "constant_pattern" else node
    if inner.type == "tuple_expression":
        return _positional(b, [_part(part) for part in named(inner)], subject, node)
    bound = b.bind(inner)
    if isinstance(bound, TypeName):
        return type_test(b, subject, bound.type, node)
    value = b.as_value(bound)
    if not value.is_constant and value.type != NULL:
        raise b.type_error("a pattern wants a constant here", inner)
    return constant_test(b, subject, value, node)


def constant_test(b: Binder, subject: Expr, value: Expr, node: Node) -> Test:
    """`x is 5`, for a subject of any type."""
    code = subject.code
    if value.type == NULL:
        return lambda f: code(f) is None
    if subject.type in {OBJECT, DYNAMIC} or (subject.type.kind == "interface"):
        wanted = box(value.constant, value.type)
        kind = type(wanted)
        return lambda f: type(found := code(f)) is kind and found == wanted
    if b.conversion(value, subject.type) is None:
        raise b.no_conversion(value, subject.type, " in a pattern")
    test: Code = binary(b, "==", subject, value, node).code
    return test


def type_test(b: Binder, subject: Expr, type_: Type, node: Node) -> Test:
    """`x is T`: not null, and one of T."""
    code, source = subject.code, subject.type
    if source == NULL:
        return lambda _: False
    if source not in {OBJECT, DYNAMIC} and explicit(source, type_, checked=False) is None:
        if not (source.is_value or type_.is_value) or underlying(source) == underlying(type_):
            raise b.type_error(f"a `{source}` can never be `{type_}`", node)
        if source.is_value and type_.is_value:
            return lambda f: (code(f), False)[1]  # C# warns only: int is never long
        raise b.type_error(f"a `{source}` can never be `{type_}`", node)
    if source.is_value and type_.is_value and underlying(source) != underlying(type_):
        return lambda f: (code(f), False)[1]
    if implicit(source, type_) is not None and not source.is_value:
        return lambda f: code(f) is not None
    goal = underlying(type_)

    def test(f: Frame) -> bool:
        value = code(f)
        return value is not None and fits(box(value, source), goal)

    return test


def _cast_subject(subject: Expr, type_: Type) -> Code:
    """The subject as a value of a type it has been tested for."""
    code, source = subject.code, subject.type
    if type_.is_value and source in {OBJECT, DYNAMIC}:
        return lambda f: unbox(code(f))
    if type_.is_value and not source.is_value:
        return lambda f: unbox(code(f))
    if source.is_value and not type_.is_value:
        return lambda f: box(code(f), source)
    return code


def _declaration(b: Binder, node: Node, subject: Expr) -> Test:
    """`string s`, `var x`."""
    type_node, name_node = field(node, "type"), field(node, "name")
    if type_node.type == "implicit_type":
        return _store(b, name_node, subject, subject.type, lambda _: True)
    type_ = read_type_node(b, type_node)
    return _store(b, name_node, subject, type_, type_test(b, subject, type_, node))


def _var(b: Binder, node: Node, subject: Expr) -> Test:
    return _store(b, named(node)[-1], subject, subject.type, lambda _: True)


def _store(b: Binder, name_node: Node, subject: Expr, type_: Type, test: Test) -> Test:
    if name_node.type == "discard" or text_of(name_node) == "_":
        return test
    if name_node.type != "identifier":
        raise b.unsupported(f"the pattern `{text_of(name_node)}`", name_node)
    variable = b.declare(text_of(name_node), type_, name_node)
    put = variable_place(variable.slot, cell=variable.cell).store
    value = _cast_subject(subject, type_)

    def run(f: Frame) -> bool:
        if not test(f):
            return False
        put(f, None, value(f))
        return True

    return run


def _type(b: Binder, node: Node, subject: Expr) -> Test:
    return type_test(b, subject, read_type_node(b, field(node, "type")), node)


def _relational(b: Binder, node: Node, subject: Expr) -> Test:
    symbol = node.children[0].type
    value = b.value(named(node)[0])
    if not value.is_constant:
        raise b.type_error("a pattern wants a constant here", node)
    code = subject.code
    if subject.type in {OBJECT, DYNAMIC}:
        is_type = type_test(b, subject, value.type, node)
        inner = Expr(value.type, lambda f: unbox(code(f)), node)
        compare = binary(b, symbol, inner, value, node).code
        return lambda f: is_type(f) and compare(f)
    compare = binary(b, symbol, subject, value, node).code
    return lambda f: bool(compare(f))


def _negated(b: Binder, node: Node, subject: Expr) -> Test:
    inner = pattern(b, named(node)[0], subject)
    return lambda f: not inner(f)


def _and(b: Binder, node: Node, subject: Expr) -> Test:
    left_node = field(node, "left")
    left = pattern(b, left_node, subject)
    narrowed = _narrowed(b, left_node, subject)
    right = pattern(b, field(node, "right"), narrowed)
    return lambda f: left(f) and right(f)


def _narrowed(b: Binder, node: Node, subject: Expr) -> Expr:
    """After `int and > 5` the subject is an int."""
    if node.type in {"type_pattern", "declaration_pattern"} and field(node, "type").type != "implicit_type":
        type_ = read_type_node(b, field(node, "type"))
        return Expr(type_, _cast_subject(subject, type_), subject.node)
    return subject


def _or(b: Binder, node: Node, subject: Expr) -> Test:
    left = pattern(b, field(node, "left"), subject)
    right = pattern(b, field(node, "right"), subject)
    return lambda f: left(f) or right(f)


def _parenthesized(b: Binder, node: Node, subject: Expr) -> Test:
    return pattern(b, named(node)[0], subject)


def _recursive(b: Binder, node: Node, subject: Expr) -> Test:
    """`Type { Member: pattern } name`, each part optional."""
    type_node = node.child_by_field_name("type")
    code = subject.code
    tests: list[Test] = []
    if type_node is not None:
        type_ = read_type_node(b, type_node)
        tests.append(type_test(b, subject, type_, node))
        inner = Expr(type_, _cast_subject(subject, type_), node)
    else:
        inner = Expr(underlying(subject.type), code, node)
        tests.append(lambda f: code(f) is not None)
    for child in named(node):
        if child.type == "positional_pattern_clause":
            tests.append(_positional(b, [_part(part) for part in named(child)], inner, node))
        if child.type == "property_pattern_clause":
            tests.extend(_property(b, part, inner) for part in named(child))
    test: Test = lambda f: all(one(f) for one in tests)  # noqa: E731
    name = node.child_by_field_name("name")
    return _store(b, name, inner, inner.type, test) if name is not None else test


def _property(b: Binder, node: Node, subject: Expr) -> Test:
    parts = named(node)
    member = subject
    held: list[Test] = []
    for name_node in _path(parts[0]):
        slot = b.function.new_slot()
        expr = b.as_value(b.rules.member_of(b, member, name_node, node))
        held.append(_hold(expr.code, slot))
        member = Expr(underlying(expr.type) if not expr.type.is_nullable else expr.type, _load(slot), node)
    test = pattern(b, parts[-1], member)
    return lambda f: all(one(f) for one in held) and test(f)


def _path(node: Node) -> list[Node]:
    """`A.B` as its names."""
    if node.type == "identifier":
        return [node]
    return [child for part in named(node) for child in _path(part)]


def _hold(code: Code, slot: int) -> Test:
    def run(f: Frame) -> bool:
        f[slot] = code(f)
        return True

    return run


def _load(slot: int) -> Code:
    return lambda f: f[slot]


def _part(node: Node) -> Node:
    """The pattern in one part of a tuple's pattern."""
    return named(node)[-1] if node.type in {"subpattern", "argument"} else node


def _positional(b: Binder, parts: list[Node], subject: Expr, node: Node) -> Test:
    type_ = underlying(subject.type)
    if type_.definition is not TUPLE_DEF or len(type_.args) != len(parts):
        raise b.type_error(f"a `{subject.type}` doesn't have {len(parts)} parts", node)
    code = subject.code
    tests = []
    for index, part in enumerate(parts):
        item = Expr(type_.args[index], _item(code, index), node)
        tests.append(pattern(b, part, item))
    return lambda f: code(f) is not None and all(test(f) for test in tests)


def _item(code: Code, index: int) -> Code:
    return lambda f: code(f)[index]


def is_constant(b: Binder, subject: Expr, value_node: Node, node: Node) -> Expr:
    """`x is Max` where Max is a constant."""
    value = b.value(value_node)
    if not value.is_constant:
        raise b.type_error("`is` wants a type or a constant", value_node)
    return Expr(BOOL, constant_test(b, subject, value, node), node)


_PATTERNS: dict[str, Callable[[Binder, Node, Expr], Test]] = {
    "constant_pattern": _constant,
    "declaration_pattern": _declaration,
    "var_pattern": _var,
    "type_pattern": _type,
    "relational_pattern": _relational,
    "negated_pattern": _negated,
    "and_pattern": _and,
    "or_pattern": _or,
    "parenthesized_pattern": _parenthesized,
    "recursive_pattern": _recursive,
    "list_pattern": list_pattern,
    "identifier": _constant,
    "tuple_expression": _constant,
}
