"""Assignment: plain, compound, `??=`, `++` and `--`, and tuples taken apart."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.complaints import misfits
from core.formula.compile.expressions.binary import binary
from core.formula.compile.model import Bound, Expr, Place
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.python import (
    Code,
    choose,
    const,
    do,
    in_order,
    is_null,
    item,
    keep,
    member,
    name,
    put,
)
from core.formula.compile.registry import expression
from core.formula.compile.typenames import declared_type
from core.formula.dialect import OBJECT_OPERATOR
from core.formula.types.builtin import (
    CHAR,
    DYNAMIC,
    INT,
    INTEGRAL_SET,
    KEYVALUEPAIR_DEF,
    NUMERIC_SET,
    OBJECT,
)
from core.formula.types.casts import explicit
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import CLASS_TUPLE_DEF, TUPLE_DEF, Type, underlying
from core.formula.words.types import spoken
from core.words import say

# The steps that put a value somewhere.
Store = Callable[[Code], list[Code]]


@expression("assignment_expression")
def bind_assignment(b: Binder, node: Node) -> Expr:
    """`x = 1`, `x += 1`, `x ??= 1`, `(a, b) = (b, a)`"""
    symbol = text_of(field(node, "operator"))
    left_node, right_node = field(node, "left"), field(node, "right")
    if left_node.type in {"tuple_expression", "declaration_expression", "tuple_pattern"}:
        if symbol != "=":
            raise b.type_error(say("a tuple can't be assigned to with an operator"), node)
        return _deconstruct(b, left_node, right_node, node)
    if symbol == "=" and text_of(left_node) == "_" and b.find("_") is None:
        discarded = b.typed_value(right_node)
        return Expr(discarded.type, discarded.code, node)
    target = _target(b, left_node)
    if symbol == "=":
        return _plain(b, target, right_node, node)
    if symbol == "??=":
        return _if_null(b, target, right_node, node)
    return _compound(b, target, symbol[:-1], b.bind(right_node), node)


def _compared(b: Binder, text: str, node: Node) -> Exception:
    """A field of the record on the left of `=`: a comparison was meant, most likely."""
    whole = node.parent
    if whole is None or whole.child_by_field_name("left") != node or text_of(field(whole, "operator")) != "=":
        return b.error(
            "unsupported",
            say("`{text}` is a field of the record; a formula can't change it", text=text),
            node,
        )
    right = misfits.shown(field(whole, "right"))
    if right.startswith("!"):
        hint = say("“Not equal” is written `!=`: `{text} != {strip}`.", text=text, strip=right[1:].strip())
    else:
        hint = say(
            "To compare, write two: `{text} == {right}`. To keep a value, make a variable: `var name "
            "= {right};`.",
            text=text,
            right=right,
        )
    message = say(
        "one `=` gives a value, and `{text}` is a field of the record: a formula can't change it", text=text
    )
    return b.error("unsupported", message, node, hint)


def _target(b: Binder, node: Node) -> Expr:
    target = b.value(node)
    if target.place is None:
        text = text_of(node)
        variable = b.find(text.removeprefix("@"))
        why = getattr(variable, "read_only", "") or (say("a constant") if target.is_constant else "")
        if b.record is not None and text.casefold() in map(str.casefold, b.record.fields):
            raise _compared(b, text, node)
        raise b.type_error(
            say("`{text}` can't be assigned to: it is {why}", text=text, why=why)
            if why
            else say("`{text}` can't be assigned to", text=text),
            node,
        )
    return target


def _place(target: Expr) -> Place:
    assert target.place is not None
    return target.place


def _plain(b: Binder, target: Expr, right_node: Node, node: Node) -> Expr:
    place = _place(target)
    value = b.convert(b.bind(right_node), target.type)
    code = place.put(value.code, b.temp())
    return Expr(target.type, code, node, alone=place.put_alone(value.code), there=value.there)


def _if_null(b: Binder, target: Expr, right_node: Node, node: Node) -> Expr:
    place = _place(target)
    if not target.type.accepts_null:
        raise b.type_error(
            say("a `{type}` is never null, so `??=` has nothing to do", type=target.type), node
        )
    bound = b.bind(right_node)
    goal = target.type
    if (
        target.type.is_nullable
        and isinstance(bound, Expr)
        and b.conversion(bound, target.type.args[0]) is not None
    ):
        goal = target.type.args[0]
    value = b.convert(bound, goal)
    old, new = b.temp(), b.temp()
    stored = in_order(keep(new, value.code), place.store_now(name(new)), name(new))
    code = in_order(*place.refs, choose(is_null(keep(old, place.load)), stored, name(old)))
    return Expr(goal, code, node, there=value.there)


def _compound(b: Binder, target: Expr, symbol: str, right: Bound, node: Node) -> Expr:
    """`x op= y`: the receiver is computed once."""
    if symbol in {"+", "-"} and delegate_shape(target.type) is not None:
        raise b.unsupported(say("adding functions together"), node)
    place = _place(target)
    old = Expr(target.type, place.load, target.node, quiet=bool(place.variable))
    value = right.as_value(b)
    changed = _back(b, binary(b, symbol, old, value, node), target.type, value)
    return _changed(b, target, changed, node)


def changed_by(b: Binder, target_node: Node, compute: Callable[[Expr], Expr], node: Node) -> Expr:
    """A variable, element or property gets the value that is computed from its own."""
    target = _target(b, target_node)
    place = _place(target)
    old = Expr(target.type, place.load, target.node, quiet=bool(place.variable))
    return _changed(b, target, compute(old), node)


def _changed(b: Binder, target: Expr, changed: Expr, node: Node) -> Expr:
    """The target gets a value that was computed from its own."""
    place = _place(target)
    if place.variable:
        return Expr(
            target.type, keep(place.variable, changed.code), node, alone=[put(place.variable, changed.code)]
        )
    new = b.temp()
    code = in_order(*place.refs, keep(new, changed.code), place.store(name(new)), name(new))
    return Expr(target.type, code, node, alone=place.put_alone(changed.code))


def _back(b: Binder, result: Expr, type_: Type, right: Expr) -> Expr:
    """The result as the variable's type: a byte stays a byte if the right side fits into one."""
    if b.conversion(result, type_) is not None:
        return b.convert(result, type_)
    convert = explicit(result.type, type_, checked=b.checked)
    if (
        convert is not None
        and b.conversion(right, type_) is not None
        and underlying(type_) in NUMERIC_SET | {CHAR}
    ):
        return Expr(type_, b.call_of(convert, result.code), result.node)
    raise b.no_conversion(result, type_)


def increment(b: Binder, inner_node: Node, symbol: str, node: Node, *, before: bool) -> Expr:
    """`x++`, `--x`: the value before or after."""
    target = _target(b, inner_node)
    place = _place(target)
    type_ = underlying(target.type)
    countable = type_ in NUMERIC_SET or type_ in {CHAR, DYNAMIC} or type_.kind == "enum"
    if not countable and not (type_ == OBJECT and b.accepts(OBJECT_OPERATOR, node)):
        hint = say("It counts a number up or down.")
        raise b.type_error(
            say("`{symbol}` doesn't work with {type}", symbol=symbol, type=spoken(target.type)), node, hint
        )
    kept = b.temp()
    alone = _changed(b, target, _stepped(b, target, Expr(target.type, place.load, node), symbol, node), node)
    if before:
        return alone
    # The old value is held, for the result is that.
    old = Expr(target.type, name(kept), node, quiet=True)
    changed = _stepped(b, target, old, symbol, node).code
    code = in_order(*place.refs, keep(kept, place.load), place.store_now(changed), name(kept))
    return Expr(target.type, code, node, alone=alone.statements())


def _stepped(b: Binder, target: Expr, old: Expr, symbol: str, node: Node) -> Expr:
    """The value with one more or one less."""
    result = binary(b, symbol[0], old, b.constant(INT, 1, node), node)
    type_ = underlying(target.type)
    if result.type != target.type and (type_ in INTEGRAL_SET or type_ == CHAR):
        convert = explicit(result.type, target.type, checked=b.checked)
        assert convert is not None
        return Expr(target.type, b.call_of(convert, result.code), node)
    return b.convert(result, target.type)


# Tuples taken apart ----------------------------------------------------------------------------


def _deconstruct(b: Binder, left: Node, right_node: Node, node: Node) -> Expr:
    value = b.value(right_node)
    stores = deconstruction(b, left, value.type, node)
    whole = b.temp()
    steps = stores(name(whole))
    code = in_order(keep(whole, value.code), *steps, name(whole))
    return Expr(value.type, code, node, alone=[put(whole, value.code), *map(do, steps)])


def deconstruction(b: Binder, left: Node, type_: Type, node: Node, declared: bool = False) -> Store:
    """The steps that put the parts of a tuple (or a dictionary's entry) into variables."""
    types = _parts(b, type_, node)
    targets = _part_nodes(left)
    if len(types) != len(targets):
        raise b.type_error(
            say(
                "{types} values can't be put into {targets} variables", types=len(types), targets=len(targets)
            ),
            node,
        )
    stores = [
        _part_store(b, target, part, node, declared=declared)
        for target, part in zip(targets, types, strict=True)
    ]
    pair, boxed = type_.definition is KEYVALUEPAIR_DEF, type_.definition is CLASS_TUPLE_DEF

    def store(value: Code) -> list[Code]:
        found: list[Code] = []
        for index, one in enumerate(stores):
            if pair:
                part = member(value, "value" if index else "key")
            else:
                part = item(member(value, "values") if boxed else value, index)
            found += one(part)
        return found

    return store


def _parts(b: Binder, type_: Type, node: Node) -> tuple[Type, ...]:
    if type_.definition in {TUPLE_DEF, KEYVALUEPAIR_DEF, CLASS_TUPLE_DEF}:
        return type_.args
    raise b.type_error(say("a `{type}` can't be taken apart", type=type_), node)


def _part_nodes(left: Node) -> list[Node]:
    if left.type == "declaration_expression":
        left = field(left, "name")
    return named(left)


def _part_store(b: Binder, target: Node, type_: Type, node: Node, *, declared: bool) -> Store:
    if target.type == "argument":
        target = named(target)[-1]
    if target.type == "discard" or (target.type == "identifier" and text_of(target) == "_"):
        return lambda _: []
    if target.type in {"tuple_expression", "tuple_pattern"}:
        return deconstruction(b, target, type_, node, declared)
    if target.type == "declaration_expression":
        explicit_type = declared_type(b, field(target, "type"))
        inner = field(target, "name")
        if inner.type != "identifier":
            return deconstruction(b, inner, type_, node, declared=True)
        return _declared_store(b, text_of(inner), type_, explicit_type, node)
    if declared:
        return _declared_store(b, text_of(target), type_, None, node)
    found = _target(b, target)
    place, change = _place(found), _part_converted(b, type_, found.type, node)
    return lambda value: [place.put(change(value), b.temp())]


def _declared_store(b: Binder, text: str, type_: Type, explicit_type: Type | None, node: Node) -> Store:
    goal = explicit_type or type_
    change = _part_converted(b, type_, goal, node)
    place = b.declare(text, goal, node).place()
    return lambda value: [place.put(change(value), b.temp())]


def _part_converted(b: Binder, type_: Type, goal: Type, node: Node) -> Callable[[Code], Code]:
    """How a part becomes a value of the variable's type."""
    b.convert(Expr(type_, const(None), node), goal)  # raises where it can't
    return lambda value: b.convert(Expr(type_, value, node), goal).code
