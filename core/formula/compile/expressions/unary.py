"""Unary operators, casts, `is`, `as`, `checked`, `typeof`, `default`, ranges and indexes from the end."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.late import late
from core.formula.compile.complaints import misfits
from core.formula.compile.expressions import operators
from core.formula.compile.expressions.assign import increment
from core.formula.compile.model import Bound, Expr
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.patterns.tests import constant_test, type_test
from core.formula.compile.python import Code, choose, const, in_order, is_null, negated
from core.formula.compile.registry import expression
from core.formula.compile.runtime import cast_if_fits
from core.formula.compile.scopes import Variable
from core.formula.compile.typenames import read_type_node
from core.formula.dialect import OBJECT_OPERATOR
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
from core.formula.types.casts import cast_object, explicit
from core.formula.types.conversions import numeric_promotion
from core.formula.types.model import Type, nullable, underlying
from core.formula.values.objects.boxed import EnumValue, box, needs_box
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.instances import NetIndex, NetRange, TypeValue
from core.formula.words.types import spoken
from core.words import say


@expression("prefix_unary_expression")
def bind_prefix(b: Binder, node: Node) -> Expr:
    """`-x`, `!x`, `~x`, `+x`, `^1`, `++x`, `--x`"""
    symbol = node.children[0].type
    inner_node = named(node)[-1]
    if symbol in {"++", "--"}:
        return increment(b, inner_node, symbol, node, before=True)
    if symbol == "-" and inner_node.type == "integer_literal":
        found = _least_number(b, inner_node, node)
        if found is not None:
            return found
    inner = b.value(inner_node)
    if symbol == "^":
        from_end = b.call_of(NetIndex, b.convert(inner, INT).code, const(True))
        return Expr(INDEX, from_end, node, quiet=inner.quiet)
    return unary(b, symbol, inner, node)


def _least_number(b: Binder, literal: Node, node: Node) -> Expr | None:
    """-2147483648 is an int and -9223372036854775808 a long, though the digits alone are larger."""
    digits = text_of(literal).replace("_", "").lower()
    if digits == "2147483648":
        return b.constant(INT, -2147483648, node)
    if digits in {"9223372036854775808", "9223372036854775808l"}:
        return b.constant(LONG, -9223372036854775808, node)
    return None


def unary(b: Binder, symbol: str, inner: Expr, node: Node) -> Expr:
    """`symbol x` for an operator that only computes."""
    if inner.type == DYNAMIC or (inner.type == OBJECT and b.accepts(OBJECT_OPERATOR, node)):
        value = inner.of_type(DYNAMIC)
        return late(b, [value], lambda b, one: unary(b, symbol, one[0], node), node, simple=True)
    type_ = underlying(inner.type)
    if symbol == "!":
        if type_ != BOOL:
            text = misfits.shown(inner.node)
            hint = say(
                'Compare it with something: `!({text} == "…")`. Whether it is empty: `IsEmpty({text})`.',
                text=text,
            )
            raise b.type_error(say("`!` wants a condition, not {type}", type=spoken(inner.type)), node, hint)
        return _apply(b, operators.invert_bool, inner, BOOL, node)
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
            function = operators.unchanged
    if function is None or promoted is None or (promoted == ULONG and symbol == "-"):
        made = f"`Convert.ToDecimal({misfits.shown(inner.node)})`"
        hint = say(
            "`{symbol}` needs a number behind it. Of a text it is made with {made}.", symbol=symbol, made=made
        )
        raise b.type_error(
            say("`{symbol}` doesn't work with {type}", symbol=symbol, type=spoken(inner.type)), node, hint
        )
    goal = nullable(promoted) if inner.type.is_nullable else promoted
    return _apply(b, function, b.convert(inner, goal), promoted, node)


def _apply(b: Binder, function: operators.One, inner: Expr, result: Type, node: Node) -> Expr:
    if inner.type.is_nullable:
        first, again = b.once(inner.code)
        return Expr(nullable(result), choose(is_null(first), const(None), b.call_of(function, again)), node)
    if function is operators.invert_bool and not inner.is_constant:
        return Expr(BOOL, negated(inner.code), node, quiet=inner.quiet)
    return b.computed(result, function, [inner], node)


@expression("postfix_unary_expression")
def bind_postfix(b: Binder, node: Node) -> Expr:
    """`x++`, `x--`, `x!`"""
    symbol = node.children[-1].type
    inner_node = node.children[0]
    if symbol == "!":
        return b.value(inner_node)
    return increment(b, inner_node, symbol, node, before=False)


@expression("parenthesized_expression")
def bind_parenthesized(b: Binder, node: Node) -> Bound:
    """`(x)`"""
    return b.bind(named(node)[0])


# Casts -----------------------------------------------------------------------------------------


@expression("cast_expression")
def bind_cast(b: Binder, node: Node) -> Expr:
    """`(T)x`"""
    target = read_type_node(b, field(node, "type"))
    bound = b.bind(field(node, "value"))
    if not isinstance(bound, Expr):
        return b.convert(bound, target)
    return cast(b, bound, target, node)


def cast(b: Binder, inner: Expr, target: Type, node: Node) -> Expr:
    """The explicit conversion of a value."""
    if inner.type == VOID:
        raise b.no_value(node)
    if inner.type == NOTHING:
        return b.convert(inner, target)
    if inner.type == DYNAMIC:
        found = late(b, [inner], lambda b, one: cast(b, one[0], target, node), node)
        return Expr(target, b.call_of(cast_object, found.code, b.given(target, "type")), node)
    if inner.type == NULL and not target.accepts_null:
        raise b.no_conversion(inner, target)
    checked = b.checked or (b.constant_checked and inner.is_constant)
    convert = explicit(inner.type, target, checked=checked)
    if convert is None and inner.is_constant:
        convert = b.conversion(inner, target)
    if convert is None:
        hint = ""
        if inner.type == STRING and target in NUMERIC_SET:
            hint = say(
                "Read the text instead: `Convert.To{name}({shown})`.",
                name=target.name,
                shown=misfits.shown(inner.node),
            )
        elif target == STRING:
            hint = say("Make a text of it: `{shown}.ToString()`.", shown=misfits.shown(inner.node))
        raise b.type_error(
            say("{type} can't be cast to `{target}`", type=spoken(inner.type), target=target), node, hint
        )
    numeric = target in NUMERIC_SET or target.name == "Char" or target.kind == "enum"
    if inner.is_constant and (numeric or target in {STRING, BOOL}):
        return b.folded(target, convert, [inner.constant], node)
    return Expr(target, b.call_of(convert, inner.code), node)


@expression("as_expression")
def bind_as(b: Binder, node: Node) -> Expr:
    """`x as T`"""
    left = field(node, "left")
    inner = b.value(left) if text_of(left) == "null" else b.typed_value(left)
    target = read_type_node(b, field(node, "right"))
    if not target.accepts_null:
        raise b.type_error(
            say("`as` wants a type that can be null; write `as {target}?`", target=target), node
        )
    if inner.type != NULL and explicit(inner.type, target, checked=False) is None:
        raise b.type_error(say("a `{type}` can never be `{target}`", type=inner.type, target=target), node)
    return Expr(target, b.call_of(cast_if_fits, boxed_code(b, inner), b.given(target, "type")), node)


def boxed_code(b: Binder, value: Expr) -> Code:
    """The value as an object."""
    if value.type in {OBJECT, DYNAMIC, NULL} or not needs_box(value.type):
        return value.code
    return b.call_of(box, value.code, b.given(value.type, "type"))


@expression("is_expression")
def bind_is(b: Binder, node: Node) -> Expr:
    """`x is T`; a constant on the right (`x is Max`) is a pattern."""
    right = field(node, "right")
    if right.type == "identifier" and isinstance(b.find(text_of(right)), Variable):
        value = b.value(right)
        if not value.is_constant:
            raise b.type_error(say("`is` wants a type or a constant"), right)
        first, held = b.held(b.value(field(node, "left")))
        return Expr(BOOL, in_order(first, constant_test(b, held, value, node)), node)
    inner = b.value(field(node, "left"))
    type_ = read_type_node(b, right)
    if inner.type not in {OBJECT, DYNAMIC, NULL} and explicit(inner.type, type_, checked=False) is None:
        return Expr(BOOL, in_order(inner.code, const(False)), node)  # never true: C# only warns
    first, held = b.held(inner)
    return Expr(BOOL, in_order(first, type_test(b, held, type_, node)), node)


# What the compiler knows -----------------------------------------------------------------------


@expression("checked_expression")
def bind_checked(b: Binder, node: Node) -> Bound:
    """`checked(…)` and `unchecked(…)`."""
    before = b.checked, b.constant_checked
    b.checked = node.children[0].type == "checked"
    b.constant_checked = b.checked
    try:
        return b.bind(named(node)[0])
    finally:
        b.checked, b.constant_checked = before


@expression("typeof_expression")
def bind_typeof(b: Binder, node: Node) -> Expr:
    """`typeof(T)`"""
    value = TypeValue(read_type_node(b, field(node, "type")))
    return Expr(TYPE, b.given(value), node, quiet=True, there=True)


_SIZES = dict.fromkeys(("SByte", "Byte", "Boolean"), 1) | dict.fromkeys(("Int16", "UInt16", "Char"), 2)
_SIZES |= dict.fromkeys(("Int32", "UInt32", "Single"), 4) | dict.fromkeys(("Int64", "UInt64", "Double"), 8)
_SIZES |= {"Decimal": 16}


@expression("sizeof_expression")
def bind_sizeof(b: Binder, node: Node) -> Expr:
    """`sizeof(T)`"""
    type_ = read_type_node(b, field(node, "type"))
    if type_.name not in _SIZES:
        raise b.type_error(say("`sizeof` doesn't work with `{type}`", type=type_), node)
    return b.constant(INT, _SIZES[type_.name], node)


@expression("default_expression")
def bind_default(b: Binder, node: Node) -> Expr:
    """`default(T)`, `default`"""
    type_node = node.child_by_field_name("type")
    if type_node is None:
        return Expr(NOTHING, const(None), node)
    type_ = read_type_node(b, type_node)
    value = b.default(type_, node)
    if type_ in NUMERIC_SET or type_ == BOOL:
        return b.constant(type_, default_value(type_), node)
    return value


# Ranges ----------------------------------------------------------------------------------------


@expression("range_expression")
def bind_range(b: Binder, node: Node) -> Expr:
    """`a..b`, each end an int, an index from the end, or left out."""
    dots = next(i for i, child in enumerate(node.children) if child.type == "..")
    start = [child for child in node.children[:dots] if child.is_named]
    end = [child for child in node.children[dots + 1 :] if child.is_named]
    first = _index(b, start[0]) if start else b.given(NetIndex(0, False))
    last = _index(b, end[0]) if end else b.given(NetIndex(0, True))
    return Expr(RANGE, b.call_of(NetRange, first, last), node)


def _index(b: Binder, node: Node) -> Code:
    inner = b.value(node)
    if inner.type == INDEX:
        return inner.code
    return b.call_of(NetIndex, b.convert(inner, INT).code, const(False))
