"""Unary operators, casts, `is`, `as`, `checked`, `typeof`, `default`, ranges and indexes from the end."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, constant, located
from core.formula.compile.calls.dynamic import late
from core.formula.compile.expressions import operators
from core.formula.compile.model import Bound, Expr, Frame
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.typenames import read_type_node
from core.formula.types.builtin import (
    BOOL,
    DYNAMIC,
    INDEX,
    INT,
    LONG,
    NOTHING,
    NULL,
    NUMERIC_SET,
    OBJECT,
    RANGE,
    STRING,
    TIMESPAN,
    TYPE,
    UINT,
    ULONG,
    VOID,
)
from core.formula.types.casts import cast_object, explicit, fits
from core.formula.types.conversions import numeric_promotion
from core.formula.types.model import Type, nullable, underlying
from core.formula.values.objects.boxed import EnumValue, box
from core.formula.values.objects.instances import NetIndex, NetRange, TypeValue


def bind_prefix(b: Binder, node: Node) -> Expr:
    symbol = node.children[0].type
    inner_node = named(node)[-1]
    if symbol in {"++", "--"}:
        return b.rules.increment(b, inner_node, symbol, node, before=True)
    if symbol == "-" and inner_node.type == "integer_literal":
        found = _least_number(b, inner_node, node)
        if found is not None:
            return found
    inner = b.value(inner_node)
    if symbol == "^":
        code = b.convert(inner, INT).code
        return Expr(INDEX, lambda f: NetIndex(code(f), True), node)
    return unary(b, symbol, inner, node)


def _least_number(b: Binder, literal: Node, node: Node) -> Expr | None:
    """-2147483648 is an int and -9223372036854775808 a long, though the digits alone are larger."""
    digits = text_of(literal).replace("_", "").lower()
    if digits == "2147483648":
        return constant(INT, -2147483648, node)
    if digits in {"9223372036854775808", "9223372036854775808l"}:
        return constant(LONG, -9223372036854775808, node)
    return None


def unary(b: Binder, symbol: str, inner: Expr, node: Node) -> Expr:
    if inner.type == DYNAMIC:
        return late(b, [inner], lambda b, one: unary(b, symbol, one[0], node), node, simple=True)
    type_ = underlying(inner.type)
    if symbol == "!":
        if type_ != BOOL:
            raise b.type_error(f"`!` wants a condition, not `{inner.type}`", node)
        return _apply(b, lambda value: not value, inner, BOOL, node)
    if symbol == "~" and type_.kind == "enum":
        return _apply(b, lambda value: EnumValue(type_, ~value.number), inner, type_, node)
    if type_ == TIMESPAN:
        promoted: Type | None = TIMESPAN
    else:
        promoted = numeric_promotion(type_, type_)
        if symbol == "-" and promoted == UINT:
            promoted = LONG
    function: operators.One | None = None
    if promoted is not None:
        checked = b.checked or (b.constant_checked and inner.is_constant)
        if symbol == "-":
            function = operators.negation(promoted, checked=checked)
        elif symbol == "~":
            function = operators.complement(promoted)
        elif symbol == "+":
            function = lambda value: value  # noqa: E731
    if function is None or promoted is None or (promoted == ULONG and symbol == "-"):
        raise b.type_error(f"`{symbol}` doesn't work with `{inner.type}`", node)
    goal = nullable(promoted) if inner.type.is_nullable else promoted
    return _apply(b, function, b.convert(inner, goal), promoted, node)


def _apply(b: Binder, function: operators.One, inner: Expr, result: Type, node: Node) -> Expr:
    code = inner.code
    if inner.type.is_nullable:

        def lifted(f: Frame) -> Any:
            value = code(f)
            return None if value is None else function(value)

        return Expr(nullable(result), located(lifted, node), node)
    expr = Expr(result, located(lambda f: function(code(f)), node), node)
    return b.fold(expr) if inner.is_constant else expr


def bind_postfix(b: Binder, node: Node) -> Expr:
    symbol = node.children[-1].type
    inner_node = node.children[0]
    if symbol == "!":
        return b.value(inner_node)
    return b.rules.increment(b, inner_node, symbol, node, before=False)


def bind_parenthesized(b: Binder, node: Node) -> Bound:
    return b.bind(named(node)[0])


def bind_cast(b: Binder, node: Node) -> Expr:
    target = read_type_node(b, field(node, "type"))
    bound = b.bind(field(node, "value"))
    if not isinstance(bound, Expr):
        return b.convert(bound, target)
    return cast(b, bound, target, node)


def cast(b: Binder, inner: Expr, target: Type, node: Node) -> Expr:
    if inner.type == VOID:
        raise b.type_error("this gives no value", node)
    if inner.type == NOTHING:
        return b.convert(inner, target)
    if inner.type == DYNAMIC:
        return _dynamic_cast(b, inner, target, node)
    if inner.type == NULL and not target.accepts_null:
        raise b.no_conversion(inner, target)
    checked = b.checked or (b.constant_checked and inner.is_constant)
    found = explicit(inner.type, target, checked=checked)
    if found is None and inner.is_constant:
        found = b.conversion(inner, target)
    if found is None:
        hint = ""
        if inner.type == STRING and target in NUMERIC_SET:
            hint = f"; use {target}.Parse(…) or Convert.To{target.name}(…)"
        raise b.type_error(f"a `{inner.type}` can't be cast to `{target}`{hint}", node)
    code, convert = inner.code, found
    expr = Expr(target, located(lambda f: convert(code(f)), node), node)
    numeric = target in NUMERIC_SET or target.name == "Char" or target.kind == "enum"
    return b.fold(expr) if inner.is_constant and (numeric or target in {STRING, BOOL}) else expr


def _dynamic_cast(b: Binder, inner: Expr, target: Type, node: Node) -> Expr:
    found = late(b, [inner], lambda b, one: cast(b, one[0], target, node), node)
    code = found.code
    return Expr(target, lambda f: cast_object(code(f), target), node)


def bind_checked(b: Binder, node: Node) -> Bound:
    """`checked(…)` and `unchecked(…)`."""
    before = b.checked, b.constant_checked
    b.checked = node.children[0].type == "checked"
    b.constant_checked = b.checked
    try:
        return b.bind(named(node)[0])
    finally:
        b.checked, b.constant_checked = before


def bind_typeof(b: Binder, node: Node) -> Expr:
    return Expr(TYPE, _value_code(TypeValue(read_type_node(b, field(node, "type")))), node)


def _value_code(value: Any) -> Any:
    return lambda _: value


def bind_sizeof(b: Binder, node: Node) -> Expr:
    sizes = {"SByte": 1, "Byte": 1, "Boolean": 1, "Int16": 2, "UInt16": 2, "Char": 2, "Int32": 4, "UInt32": 4}
    sizes |= {"Single": 4, "Int64": 8, "UInt64": 8, "Double": 8, "Decimal": 16}
    type_ = read_type_node(b, field(node, "type"))
    if type_.name not in sizes:
        raise b.type_error(f"`sizeof` doesn't work with `{type_}`", node)
    return constant(INT, sizes[type_.name], node)


def bind_default(b: Binder, node: Node) -> Expr:
    type_node = node.child_by_field_name("type")
    if type_node is None:
        return Expr(NOTHING, lambda _: None, node)
    type_ = read_type_node(b, type_node)
    value = b.default_of(type_)
    if type_ in NUMERIC_SET or type_ == BOOL:
        return constant(type_, value, node)
    return Expr(type_, lambda _: value, node)


def bind_as(b: Binder, node: Node) -> Expr:
    inner = (
        b.typed_value(field(node, "left"))
        if text_of(field(node, "left")) != "null"
        else b.value(field(node, "left"))
    )
    target = read_type_node(b, field(node, "right"))
    if not target.accepts_null:
        raise b.type_error(f"`as` wants a type that can be null; write `as {target}?`", node)
    if inner.type != NULL and explicit(inner.type, target, checked=False) is None:
        raise b.type_error(f"a `{inner.type}` can never be `{target}`", node)
    code, source = inner.code, inner.type

    def run(f: Frame) -> Any:
        value = code(f)
        if value is None:
            return None
        boxed = box(value, source)
        return cast_object(boxed, target) if fits(boxed, target) else None

    return Expr(target, run, node)


def bind_is(b: Binder, node: Node) -> Expr:
    """`x is T`; a constant on the right (`x is Max`) is a pattern."""
    right = field(node, "right")
    if right.type == "identifier" and b.rules.is_value_name(b, text_of(right)):
        return b.rules.is_constant(b, b.value(field(node, "left")), right, node)
    inner = b.value(field(node, "left"))
    type_ = read_type_node(b, right)
    if inner.type not in {OBJECT, DYNAMIC, NULL} and explicit(inner.type, type_, checked=False) is None:
        code = inner.code
        return Expr(BOOL, lambda f: (code(f), False)[1], node)  # never true: C# only warns
    return Expr(BOOL, b.rules.type_test(b, inner, type_, node), node)


def bind_range(b: Binder, node: Node) -> Expr:
    """`a..b`, each end an int, an index from the end, or left out."""
    dots = next(i for i, child in enumerate(node.children) if child.type == "..")
    start = [child for child in node.children[:dots] if child.is_named]
    end = [child for child in node.children[dots + 1 :] if child.is_named]
    first = index_code(b, start[0]) if start else (lambda _: NetIndex(0, False))
    last = index_code(b, end[0]) if end else (lambda _: NetIndex(0, True))
    return Expr(RANGE, lambda f: NetRange(first(f), last(f)), node)


def index_code(b: Binder, node: Node) -> Any:
    inner = b.value(node)
    if inner.type == INDEX:
        return inner.code
    code = b.convert(inner, INT).code
    return lambda f: NetIndex(code(f), False)
