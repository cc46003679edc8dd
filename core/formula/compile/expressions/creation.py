"""`new`: objects, collections with initializers, arrays, anonymous objects; tuples."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, located
from core.formula.compile.calls.invocations import call, read_arguments
from core.formula.compile.expressions.arrays import child
from core.formula.compile.expressions.tuples import tuple_expr
from core.formula.compile.model import Argument, Bound, Code, Expr, Frame, MethodGroup
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.typenames import read_type_node
from core.formula.records.model import Record
from core.formula.types.builtin import VOID
from core.formula.types.model import (
    TUPLE_DEF,
    Type,
    delegate_shape,
)


class NewWithoutType(Bound):
    """`new(…)`: the type comes from where it goes."""

    __slots__ = ()


def bind_creation(b: Binder, node: Node) -> Bound:
    type_node = field(node, "type")
    type_ = read_type_node(b, type_node)
    return create(b, type_, node)


def create(b: Binder, type_: Type, node: Node) -> Expr:
    """`new T(arguments) { initializer }` for a type known by now."""
    arguments_node = node.child_by_field_name("arguments") or child(node, "argument_list")
    arguments = read_arguments(b, arguments_node) if arguments_node is not None else []
    if type_.kind == "record" and not arguments:
        made = Expr(type_, lambda _: Record(type_, {}), node)
        return _with_initializer(b, made, node)
    if type_.kind in {"static", "interface", "enum", "record"}:
        raise b.unsupported(f"`new {type_}`", node)
    if delegate_shape(type_) is not None and len(arguments) == 1 and arguments[0].bound is not None:
        return b.convert(arguments[0].bound, type_)
    if type_.is_value and not arguments and type_.definition is not TUPLE_DEF:
        value = b.default_of(type_)
        made = Expr(type_, lambda _: value, node)
    elif type_.definition is TUPLE_DEF:
        made = tuple_expr(b, [a.bound for a in arguments if a.bound is not None], (), node, type_)
    else:
        constructors = b.library.constructors(type_)
        if not constructors:
            raise b.unsupported(f"`new {type_}`", node)
        group = MethodGroup(f"new {type_}", None, constructors, node)
        made = call(b, group, arguments, node)
        if made.type == VOID:
            made = Expr(type_, made.code, node)
    return _with_initializer(b, made, node)


def _with_initializer(b: Binder, made: Expr, node: Node) -> Expr:
    initializer = node.child_by_field_name("initializer") or child(node, "initializer_expression")
    return _initialized(b, made, initializer, node) if initializer is not None else made


def _initialized(b: Binder, made: Expr, initializer: Node, node: Node) -> Expr:
    """Each entry works on the new object, which lies in a slot."""
    slot = b.function.new_slot()
    held = Expr(made.type, lambda f: f[slot], node)
    steps = [_entry(b, held, entry) for entry in named(initializer)]
    code = made.code

    def run(f: Frame) -> Any:
        value = code(f)
        f[slot] = value
        for step in steps:
            step(f)
            f[slot] = value  # an initializer inside may have used the slot of its own turn
        return value

    return Expr(made.type, located(run, node), node)


def _entry(b: Binder, held: Expr, entry: Node) -> Code:
    if entry.type == "assignment_expression":
        return _member_entry(b, held, entry)
    if entry.type == "initializer_expression":
        arguments = [Argument(b.bind(part), part) for part in named(entry)]
    else:
        arguments = [Argument(b.bind(entry), entry)]
    candidates = b.library.methods(held.type, "Add", static=False)
    if not candidates:
        raise b.type_error(f"a `{held.type}` can't be filled with {{ }}", entry)
    return call(b, MethodGroup("Add", held, candidates, entry, owner=str(held.type)), arguments, entry).code


def _member_entry(b: Binder, held: Expr, entry: Node) -> Code:
    left, right = field(entry, "left"), field(entry, "right")
    if left.type == "element_binding_expression":
        target = b.as_value(b.rules.element_of(b, held, read_arguments(b, left), entry))
    else:
        target = b.as_value(b.rules.member_of(b, held, left, entry))
    if target.place is None:
        raise b.type_error(f"`{text_of(left)}` can't be assigned to", left)
    if right.type == "initializer_expression":
        return _initialized(b, target, right, entry).code
    value = b.convert(b.bind(right), target.type).code
    refs, store = target.place.refs, target.place.store
    return lambda f: store(f, refs(f), value(f))


def bind_new_without_type(b: Binder, node: Node) -> Bound:
    return NewWithoutType(node)
