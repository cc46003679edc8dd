"""Assignment: plain, compound, `??=`, `++` and `--`, and tuples taken apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, located
from core.formula.compile.expressions.binary import binary
from core.formula.compile.model import Code, Expr, Frame, Place
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.scopes import variable_place
from core.formula.compile.typenames import declared_type
from core.formula.types.builtin import CHAR, DYNAMIC, INT, INTEGRAL_SET, KEYVALUEPAIR_DEF, NUMERIC_SET
from core.formula.types.casts import explicit
from core.formula.types.model import TUPLE_DEF, Type, delegate_shape, underlying

Store = Callable[[Frame, Any], None]


def bind_assignment(b: Binder, node: Node) -> Expr:
    symbol = text_of(field(node, "operator"))
    left_node, right_node = field(node, "left"), field(node, "right")
    if left_node.type in {"tuple_expression", "declaration_expression", "tuple_pattern"}:
        if symbol != "=":
            raise b.type_error("a tuple can't be assigned to with an operator", node)
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


def _target(b: Binder, node: Node) -> Expr:
    target = b.value(node)
    if target.place is None:
        name = text_of(node)
        variable = b.find(name.removeprefix("@"))
        why = getattr(variable, "read_only", "") or ("a constant" if target.is_constant else "")
        if b.record is not None and name in b.record.fields:
            raise b.error(
                "unsupported", f"`{name}` is a field of the record; a formula can't change it", node
            )
        raise b.type_error(f"`{name}` can't be assigned to{f': it is {why}' if why else ''}", node)
    return target


def _place(target: Expr) -> Place:
    assert target.place is not None
    return target.place


def _plain(b: Binder, target: Expr, right_node: Node, node: Node) -> Expr:
    place = _place(target)
    value = b.convert(b.bind(right_node), target.type).code
    refs, store = place.refs, place.store

    def run(f: Frame) -> Any:
        where = refs(f)
        result = value(f)
        store(f, where, result)
        return result

    return Expr(target.type, located(run, node), node)


def _if_null(b: Binder, target: Expr, right_node: Node, node: Node) -> Expr:
    place = _place(target)
    if not target.type.accepts_null:
        raise b.type_error(f"a `{target.type}` is never null, so `??=` has nothing to do", node)
    bound = b.bind(right_node)
    goal = target.type
    if (
        target.type.is_nullable
        and isinstance(bound, Expr)
        and b.conversion(bound, target.type.args[0]) is not None
    ):
        goal = target.type.args[0]
    value = b.convert(bound, goal).code
    refs, load, store = place.refs, place.load, place.store

    def run(f: Frame) -> Any:
        where = refs(f)
        result = load(f, where)
        if result is None:
            result = value(f)
            store(f, where, result)
        return result

    return Expr(goal, located(run, node), node)


def _compound(b: Binder, target: Expr, symbol: str, right: Any, node: Node) -> Expr:
    """`x op= y`: the receiver is computed once, in two slots of the frame."""
    place = _place(target)
    if symbol in {"+", "-"} and delegate_shape(target.type) is not None:
        raise b.unsupported("adding functions together", node)
    right = b.as_value(right)
    slot = b.function.new_slot()
    old = Expr(target.type, lambda f: f[slot], target.node)
    result = binary(b, symbol, old, right, node)
    value = _back(b, result, target.type, right, node)
    refs, load, store = place.refs, place.load, place.store

    def run(f: Frame) -> Any:
        where = refs(f)
        f[slot] = load(f, where)
        changed = value(f)
        store(f, where, changed)
        return changed

    return Expr(target.type, located(run, node), node)


def _back(b: Binder, result: Expr, type_: Type, right: Expr, node: Node) -> Code:
    """The result as the variable's type: a byte stays a byte if the right side fits into one."""
    if b.conversion(result, type_) is not None:
        return b.convert(result, type_).code
    convert = explicit(result.type, type_, checked=b.checked)
    if (
        convert is not None
        and b.conversion(right, type_) is not None
        and underlying(type_) in NUMERIC_SET | {CHAR}
    ):
        code = result.code
        return lambda f: convert(code(f))
    raise b.no_conversion(result, type_)


def increment(b: Binder, inner_node: Node, symbol: str, node: Node, *, before: bool) -> Expr:
    """`x++`, `--x`: the value before or after."""
    target = _target(b, inner_node)
    place = _place(target)
    type_ = underlying(target.type)
    if type_ not in NUMERIC_SET and type_ not in {CHAR, DYNAMIC} and type_.kind != "enum":
        raise b.type_error(f"`{symbol}` doesn't work with `{target.type}`", node)
    slot = b.function.new_slot()
    old = Expr(target.type, lambda f: f[slot], node)
    one = Expr(INT, lambda _: 1, node, 1)
    result = binary(b, symbol[0], old, one, node)
    if type_ in INTEGRAL_SET or type_ == CHAR:
        convert = explicit(result.type, target.type, checked=b.checked)
        assert convert is not None
        raw, narrow = result.code, convert
        changed: Code = lambda f: narrow(raw(f))  # noqa: E731
    else:
        changed = b.convert(result, target.type).code
    refs, load, store = place.refs, place.load, place.store

    def run(f: Frame) -> Any:
        where = refs(f)
        previous = load(f, where)
        f[slot] = previous
        value = changed(f)
        store(f, where, value)
        return value if before else previous

    return Expr(target.type, located(run, node), node)


# Tuples taken apart ----------------------------------------------------------------------------


def _deconstruct(b: Binder, left: Node, right_node: Node, node: Node) -> Expr:
    value = b.value(right_node)
    stores = deconstruction(b, left, value.type, node)
    code = value.code

    def run(f: Frame) -> Any:
        result = code(f)
        stores(f, result)
        return result

    return Expr(value.type, located(run, node), node)


def deconstruction(b: Binder, left: Node, type_: Type, node: Node, declared: bool = False) -> Store:
    """Code that puts the parts of a tuple (or a dictionary's entry) into variables."""
    types = _parts(b, type_, node)
    targets = _part_nodes(left)
    if len(types) != len(targets):
        raise b.type_error(f"{len(types)} values can't be put into {len(targets)} variables", node)
    # All places are found first, then all values are put in: (a, b) = (b, a).
    stores = [
        _part_store(b, target, part, node, declared=declared)
        for target, part in zip(targets, types, strict=True)
    ]
    pair = type_.definition is KEYVALUEPAIR_DEF

    def run(f: Frame, value: Any) -> None:
        values = (value.key, value.value) if pair else value
        for store, part in zip(stores, values, strict=True):
            store(f, part)

    return run


def _parts(b: Binder, type_: Type, node: Node) -> tuple[Type, ...]:
    if type_.definition is TUPLE_DEF or type_.definition is KEYVALUEPAIR_DEF:
        return type_.args
    raise b.type_error(f"a `{type_}` can't be taken apart", node)


def _part_nodes(left: Node) -> list[Node]:
    if left.type == "declaration_expression":
        left = field(left, "name")
    return named(left)


def _part_store(b: Binder, target: Node, type_: Type, node: Node, *, declared: bool) -> Store:
    if target.type == "argument":
        target = named(target)[-1]
    if target.type == "discard" or (target.type == "identifier" and text_of(target) == "_"):
        return lambda _f, _v: None
    if target.type in {"tuple_expression", "tuple_pattern"}:
        return deconstruction(b, target, type_, node, declared)
    if target.type == "declaration_expression":
        explicit_type = declared_type(b, field(target, "type"))
        name = field(target, "name")
        if name.type != "identifier":
            return deconstruction(b, name, type_, node, declared=True)
        return _declared_store(b, text_of(name), type_, explicit_type, node)
    if declared:
        return _declared_store(b, text_of(target), type_, None, node)
    found = _target(b, target)
    place = _place(found)
    convert = b.conversion(Expr(type_, lambda _: None, node), found.type)
    if convert is None:
        raise b.no_conversion(Expr(type_, lambda _: None, node), found.type)
    refs, store, to_type = place.refs, place.store, convert
    return lambda f, value: store(f, refs(f), to_type(value))


def _declared_store(b: Binder, name: str, type_: Type, explicit_type: Type | None, node: Node) -> Store:
    goal = explicit_type or type_
    convert = b.conversion(Expr(type_, lambda _: None, node), goal)
    if convert is None:
        raise b.no_conversion(Expr(type_, lambda _: None, node), goal)
    variable = b.declare(name, goal, node)
    store, to_type = variable_place(variable.slot, cell=variable.cell).store, convert
    return lambda f, value: store(f, None, to_type(value))
