"""`new`: objects, collections with initializers, arrays, anonymous objects; tuples."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, field, located, named, text_of
from core.formula.compile.calls import call, read_arguments
from core.formula.compile.model import Argument, Bound, Code, Expr, Frame, MethodGroup
from core.formula.compile.typenames import read_type_node
from core.formula.members.lists import taken
from core.formula.records import Record
from core.formula.types.builtin import INT, NEVER, NOTHING, NULL, VOID
from core.formula.types.conversions import common_with_null
from core.formula.types.model import (
    ANONYMOUS_DEF,
    ARRAY_DEF,
    TUPLE_DEF,
    Type,
    array,
    delegate_shape,
    tuple_of,
)
from core.formula.values.collections import NetArray
from core.formula.values.exceptions import net, null_reference
from core.formula.values.objects import Anonymous


class NewWithoutType(Bound):
    """`new(…)`: the type comes from where it goes."""

    __slots__ = ()


class TupleLiteral(Bound):
    """A tuple whose parts need the types of where it goes: `(string, int?) t = (null, 1)`."""

    __slots__ = ("parts",)

    def __init__(self, node: Node, parts: list[Bound]) -> None:
        super().__init__(node)
        self.parts = parts


class CollectionLiteral(Bound):
    """`[1, 2, 3]`: an array, a list or a set, as it is wanted. `spread` are the parts behind a `..`."""

    __slots__ = ("parts", "spread")

    def __init__(self, node: Node, parts: list[Bound], spread: frozenset[int]) -> None:
        super().__init__(node)
        self.parts = parts
        self.spread = spread


def bind_creation(b: Binder, node: Node) -> Bound:
    type_node = field(node, "type")
    type_ = read_type_node(b, type_node)
    return create(b, type_, node)


def create(b: Binder, type_: Type, node: Node) -> Expr:
    """`new T(arguments) { initializer }` for a type known by now."""
    arguments_node = node.child_by_field_name("arguments") or _child(node, "argument_list")
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
    initializer = node.child_by_field_name("initializer") or _child(node, "initializer_expression")
    return _initialized(b, made, initializer, node) if initializer is not None else made


def _child(node: Node, kind: str) -> Node | None:
    return next((child for child in node.children if child.type == kind), None)


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


# Arrays ----------------------------------------------------------------------------------------


def bind_array(b: Binder, node: Node) -> Expr:
    """`new int[3]`, `new string[] { "a" }`."""
    type_node = field(node, "type")
    type_ = read_type_node(b, type_node)
    sizes = named(field(type_node, "rank"))
    initializer = _child(node, "initializer_expression")
    if initializer is not None:
        made = array_initializer(b, initializer, type_)
        if sizes:
            _refuse_other_size(b, sizes[0], len(named(initializer)))
        return made
    if len(sizes) != 1:
        raise b.type_error("the array needs a size or values", node)
    length = b.convert(b.value(sizes[0]), INT)
    if length.is_constant and length.constant < 0:
        raise b.type_error("an array can't have a negative size", sizes[0])
    size = length.code
    default = b.default_of(type_.args[0])

    def run(f: Frame) -> NetArray:
        count = size(f)
        if count < 0:
            raise net("OverflowException", "Arithmetic operation resulted in an overflow.")
        f[0].meter.items(count)
        return NetArray(type_, [default] * count)

    return Expr(type_, located(run, node), node)


def _refuse_other_size(b: Binder, node: Node, count: int) -> None:
    size = b.value(node)
    if not size.is_constant or size.constant != count:
        raise b.type_error(f"the array's size is not the number of its values, {count}", node)


def array_initializer(b: Binder, node: Node, type_: Type | None) -> Expr:
    """`{ 1, 2 }` of an array type."""
    if type_ is None or type_.definition is not ARRAY_DEF:
        raise b.type_error("{ } can only fill an array here", node)
    item = type_.args[0]
    codes = [
        array_initializer(b, part, item).code
        if part.type == "initializer_expression"
        else b.convert(b.bind(part), item).code
        for part in named(node)
    ]
    return Expr(type_, lambda f: NetArray(type_, [code(f) for code in codes]), node)


def bind_implicit_array(b: Binder, node: Node) -> Expr:
    """`new[] { 1, 2.5 }`: the elements' common type."""
    initializer = _child(node, "initializer_expression")
    assert initializer is not None
    values = [b.rules.natural(b, b.bind(part)) for part in named(initializer)]
    item = common_with_null([value.type for value in values]) if values else None
    if item is None or item in {NULL, NEVER, NOTHING, VOID}:
        raise b.type_error("the elements have no common type; write `new object[] { … }`", node)
    codes = [b.convert(value, item).code for value in values]
    type_ = array(item)
    return Expr(type_, lambda f: NetArray(type_, [code(f) for code in codes]), node)


# Anonymous objects and tuples ------------------------------------------------------------------


def bind_anonymous(b: Binder, node: Node) -> Expr:
    """`new { Sku, Total = x }`."""
    names: list[str] = []
    values: list[Expr] = []
    children = [child for child in node.children if child.type not in {"new", "{", "}", ",", "comment"}]
    index = 0
    while index < len(children):
        child = children[index]
        if index + 1 < len(children) and children[index + 1].type == "=":
            names.append(text_of(child))
            child = children[index + 2]
            index += 2
        else:
            names.append(_member_name(b, child))
        value = b.rules.natural(b, b.bind(child))
        if value.type in {NULL, NOTHING, NEVER, VOID}:
            raise b.type_error(f"`{names[-1]}` has no type; cast the null, as in `(string)null`", child)
        values.append(value)
        index += 1
    if len(set(names)) < len(names):
        raise b.type_error("two members have the same name", node)
    type_ = Type(ANONYMOUS_DEF, tuple(value.type for value in values), tuple(names))
    codes = [value.code for value in values]
    return Expr(type_, lambda f: Anonymous(type_, tuple([code(f) for code in codes])), node)


def _member_name(b: Binder, node: Node) -> str:
    last = node
    while last.type in {
        "member_access_expression",
        "conditional_access_expression",
        "member_binding_expression",
    }:
        last = last.child_by_field_name("name") or named(last)[-1]
    if last.type != "identifier":
        raise b.type_error("this member needs a name: `Name = …`", node)
    return text_of(last)


def bind_tuple(b: Binder, node: Node) -> Bound:
    """`(1, "a")`, `(Sku: x, Qty: y)`."""
    names: list[str] = []
    parts: list[Bound] = []
    for argument in named(node):
        name = argument.child_by_field_name("name")
        inner = named(argument)[-1]
        names.append(text_of(name) if name is not None else _inferred_name(inner))
        parts.append(b.bind(inner))
    if any(not isinstance(part, Expr) or part.type in {NULL, NOTHING, NEVER} for part in parts):
        return TupleLiteral(node, parts)
    if any(names.count(name) > 1 for name in names if name):
        names = [name if names.count(name) == 1 else "" for name in names]
    return tuple_expr(b, parts, tuple(names), node, None)


def _inferred_name(node: Node) -> str:
    while node.type == "member_access_expression":
        node = field(node, "name")
    return text_of(node) if node.type == "identifier" else ""


def tuple_expr(b: Binder, parts: list[Bound], names: tuple[str, ...], node: Node, type_: Type | None) -> Expr:
    if type_ is None:
        values = [b.as_value(part) for part in parts]
        type_ = tuple_of(tuple(value.type for value in values), names)
    elif len(type_.args) != len(parts):
        raise b.type_error(f"a `{type_}` has {len(type_.args)} parts, not {len(parts)}", node)
    else:
        values = [b.convert(part, item) for part, item in zip(parts, type_.args, strict=True)]
    if VOID in type_.args:
        raise b.type_error("this gives no value", node)
    codes = [value.code for value in values]
    return Expr(type_, lambda f: tuple([code(f) for code in codes]), node)


def bind_new_without_type(b: Binder, node: Node) -> Bound:
    return NewWithoutType(node)


def bind_collection(b: Binder, node: Node) -> Bound:
    """`[1, ..others]`"""
    parts: list[Bound] = []
    spread: set[int] = set()
    for element in named(node):
        inner = named(element)[0] if element.type == "collection_element" else element
        if inner.type == "spread_element":
            spread.add(len(parts))
        parts.append(
            b.bind(named(inner)[0] if inner.type in {"expression_element", "spread_element"} else inner)
        )
    return CollectionLiteral(node, parts, frozenset(spread))


def convert_collection(b: Binder, bound: CollectionLiteral, type_: Type) -> Expr:
    item = b.rules.element_type(b, type_, bound.node)
    make = b.rules.collection_maker(type_)
    if make is None:
        raise b.type_error(f"[ ] can't become a `{type_}`", bound.node)
    codes = [_collection_part(b, bound, index, item) for index in range(len(bound.parts))]

    def run(f: Frame) -> Any:
        items: list[Any] = []
        for several, code in codes:
            if several:
                items.extend(taken(f[0], code(f)))
            else:
                items.append(code(f))
        return make(items)

    return Expr(type_, located(run, bound.node), bound.node)


def _collection_part(b: Binder, bound: CollectionLiteral, index: int, item: Type) -> tuple[bool, Code]:
    part = bound.parts[index]
    if index not in bound.spread:
        return False, b.convert(part, item).code
    source = b.as_value(part)
    element = b.rules.element_type(b, source.type, part.node)
    convert = b.conversion(Expr(element, lambda _: None, part.node), item)
    if convert is None:
        raise b.no_conversion(Expr(element, lambda _: None, part.node), item)
    code, change = source.code, convert
    return True, lambda f: map(change, code(f))


def bind_with(b: Binder, node: Node) -> Expr:
    """`a with { B = 5 }` of an anonymous object: a copy with other values."""
    parts = named(node)
    source = b.value(parts[0])
    type_ = source.type
    if type_.definition is not ANONYMOUS_DEF:
        raise b.type_error(f"`with` doesn't work with `{type_}`", node)
    changes: dict[int, Code] = {}
    for part in parts[1:]:
        name_node, value_node = named(part)
        name = text_of(name_node)
        if name not in type_.names:
            raise b.unknown(name, "is not a member here", type_.names, name_node)
        index = type_.names.index(name)
        changes[index] = b.convert(b.bind(value_node), type_.args[index]).code
    code = source.code

    def run(f: Frame) -> Any:
        old = code(f)
        if old is None:
            raise null_reference()
        return Anonymous(type_, tuple(changes[i](f) if i in changes else v for i, v in enumerate(old.values)))

    return Expr(type_, located(run, node), node)
