"""`new`: objects, and collections with initializers."""

from __future__ import annotations

import ast

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.invocations import read_arguments
from core.formula.compile.calls.methods import MethodGroup, call
from core.formula.compile.expressions.elements import element_of
from core.formula.compile.expressions.tuples import tuple_expr
from core.formula.compile.filling import with_literals
from core.formula.compile.functions import made_function
from core.formula.compile.members import member_of
from core.formula.compile.model import Argument, Bound, Expr
from core.formula.compile.nodes import child, field, named, text_of
from core.formula.compile.python import Code, do, in_order, items, keep, name, put
from core.formula.compile.registry import expression
from core.formula.compile.runtime import each_of, new_record
from core.formula.compile.typenames import read_type_node
from core.formula.dialect import RANGE
from core.formula.types.builtin import DYNAMIC, INT, VOID
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import CLASS_TUPLE_DEF, TUPLE_DEF, Type, tuple_of, underlying
from core.formula.values.objects.instances import ClassTuple
from core.words import say


class NewWithoutType(Bound):
    """`new(…)`: the type comes from where it goes."""

    __slots__ = ()

    @property
    def takes_any_type(self) -> bool:
        """`new()` of an object."""
        return True

    def as_value(self, b: Binder) -> Expr:
        """There is none: the type comes from where it goes."""
        raise b.type_error(say("`new()` needs to know its type here"), self.node)

    def convert(self, b: Binder, target: Type) -> Expr:
        """A new object of that type."""
        if target == DYNAMIC:
            raise b.type_error(say("this needs a type of its own; it can't be dynamic"), self.node)
        return create(b, underlying(target), self.node)

    def fits(self, b: Binder, target: Type) -> bool:
        """Whether that type has constructors."""
        return bool(b.library.constructors(target))


@expression("implicit_object_creation_expression")
def bind_new_without_type(b: Binder, node: Node) -> Bound:
    """`new(…)`"""
    return NewWithoutType(node)


@expression("object_creation_expression")
def bind_creation(b: Binder, node: Node) -> Bound:
    """`new T(…) { … }`"""
    return create(b, read_type_node(b, field(node, "type")), node)


def create(b: Binder, type_: Type, node: Node) -> Expr:
    """`new T(arguments) { initializer }` for a type known by now."""
    arguments_node = node.child_by_field_name("arguments") or child(node, "argument_list")
    arguments = read_arguments(b, arguments_node) if arguments_node is not None else []
    if type_.kind == "record" and not arguments:
        made = Expr(type_, b.call_of(new_record, b.given(type_, "type")), node)
    elif type_.kind in {"static", "interface", "enum", "record"}:
        raise b.unsupported(say("`new {type}`", type=type_), node)
    elif delegate_shape(type_) is not None and len(arguments) == 1 and arguments[0].bound is not None:
        return b.convert(arguments[0].bound, type_)
    elif type_.definition is TUPLE_DEF and arguments:
        made = tuple_expr(b, [a.bound for a in arguments if a.bound is not None], (), node, type_)
    elif type_.definition is CLASS_TUPLE_DEF:
        plain = tuple_of(type_.args)
        parts = tuple_expr(b, [a.bound for a in arguments if a.bound is not None], (), node, plain)
        made = Expr(type_, b.call_of(ClassTuple, b.given(type_, "type"), parts.code), node)
    elif type_.is_value and not arguments:
        made = b.default(type_, node)
    else:
        constructors = b.library.constructors(type_)
        if not constructors:
            raise b.unsupported(say("`new {type}`", type=type_), node)
        group = MethodGroup(say("new {type}", type=type_), None, constructors, node)
        made = call(b, group, arguments, node)
        if made.type == VOID:
            made = Expr(type_, made.code, node)
    made.there = True
    initializer = node.child_by_field_name("initializer") or child(node, "initializer_expression")
    return _initialized(b, made, initializer, node) if initializer is not None else made


def _initialized(b: Binder, made: Expr, initializer: Node, node: Node) -> Expr:
    """Each entry works on the new object, which a variable holds."""
    kept = b.temp()
    held = Expr(made.type, name(kept), node, quiet=True, there=made.there)
    steps = [_entry(b, held, entry) for entry in named(initializer)]
    whole, *left = with_literals(b.module, [put(kept, made.code), *map(do, steps)])
    if left:
        # A list of the steps, since nothing but their effect is wanted.
        code = in_order(keep(kept, made.code), items(steps), name(kept))
    else:
        assert isinstance(whole, ast.Assign)
        code = whole.value
    return Expr(made.type, code, node, there=True)


def _entry(b: Binder, held: Expr, entry: Node) -> Code:
    if entry.type == "assignment_expression":
        return _member_entry(b, held, entry)
    if entry.type == "range_expression" and b.accepts(RANGE, entry):
        return _range_entry(b, held, entry)
    if entry.type == "initializer_expression":
        arguments = [Argument(b.bind(part), part) for part in named(entry)]
    else:
        arguments = [Argument(b.bind(entry), entry)]
    candidates = b.library.methods(held.type, "Add", static=False)
    if not candidates:
        raise b.type_error(say("a `{type}` can't be filled with {{ }}", type=held.type), entry)
    return call(b, MethodGroup("Add", held, candidates, entry, owner=str(held.type)), arguments, entry).code


def _range_entry(b: Binder, held: Expr, entry: Node) -> Code:
    """`2..5` among a list's values: all of them, one after the other."""
    bounds = [b.convert(b.value(one), INT) for one in named(entry)]
    if len(bounds) != 2:
        raise b.type_error(say("a range among values has both ends"), entry)
    with b.new_function(is_async=False) as function:
        kept = b.declare("<list>", held.type, entry)
        one = b.declare("<item>", INT, entry)
        target = Expr(held.type, kept.load(), entry, quiet=True, there=True)
        argument = Argument(Expr(INT, one.load(), entry, quiet=True), entry)
        candidates = b.library.methods(held.type, "Add", static=False)
        if not candidates:
            raise b.type_error(say("a `{type}` can't be filled with {{ }}", type=held.type), entry)
        added = call(
            b, MethodGroup("Add", target, candidates, entry, owner=str(held.type)), [argument], entry
        )
    add = made_function(b, function, [one], [do(added.code)], entry.start_byte + 1, given={kept: held.code})
    return b.call_of(each_of, bounds[0].code, bounds[1].code, add)


def _member_entry(b: Binder, held: Expr, entry: Node) -> Code:
    left, right = field(entry, "left"), field(entry, "right")
    if left.type == "element_binding_expression":
        target = element_of(b, held, read_arguments(b, left), entry).as_value(b)
    else:
        target = member_of(b, held, left, entry).as_value(b)
    if target.place is None:
        raise b.type_error(say("`{text_of}` can't be assigned to", text_of=text_of(left)), left)
    if right.type == "initializer_expression":
        return _initialized(b, target, right, entry).code
    value = b.convert(b.bind(right), target.type)
    return Expr(target.type, target.place.put(value.code, b.temp()), entry).code
