"""Members after a dot: of a type, of a value, and of one whose type only a run knows."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.chains import conditional_chain
from core.formula.compile.calls.emitting import checked
from core.formula.compile.calls.late import late
from core.formula.compile.calls.methods import MethodGroup, delegate_group
from core.formula.compile.complaints.members import unknown_member
from core.formula.compile.dialect.othernames import in_other_case, members_of
from core.formula.compile.fields import record_member
from core.formula.compile.functions import RUN
from core.formula.compile.model import Bound, Expr, Namespace, Place, TypeName
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.python import call, choose, item, keep, member, name, not_null
from core.formula.compile.registry import expression
from core.formula.compile.runtime import json_member, set_json_member, tuple_with
from core.formula.compile.typenames import generic_type, read_type_node
from core.formula.dialect import QUOTES
from core.formula.members.candidate import Candidate
from core.formula.members.table import Property
from core.formula.types.builtin import (
    BOOL,
    CHAR,
    DYNAMIC,
    ENUM,
    JOBJECT,
    JTOKEN,
    NAMESPACES,
    NULL,
    NUMERIC_SET,
    OBJECT,
    STRING,
)
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import ANONYMOUS_DEF, CLASS_TUPLE_DEF, TUPLE_DEF, Type
from core.formula.values.objects import expando
from core.formula.values.objects.boxed import EnumDef, EnumValue
from core.formula.values.objects.expando import EXPANDOOBJECT
from core.words import say

_CONSTANT_TYPES = NUMERIC_SET | {STRING, CHAR, BOOL}


@expression("member_access_expression")
def bind_member_access(b: Binder, node: Node, *, called: bool = False) -> Bound:
    """`a.B`; when it is called next, methods come before properties: `Lines.Count(…)`, `Lines.Count`."""
    chain = conditional_chain(b, node) if not called else None
    if chain is not None:
        return chain
    name_node = field(node, "name")
    receiver = b.opened.get(node.id) or _bind_receiver(b, field(node, "expression"))
    if isinstance(receiver, Namespace):
        return _in_namespace(b, receiver, name_node, node)
    if isinstance(receiver, TypeName):
        found, last = _explicit(b, name_node)
        text = text_of(last).removeprefix("@")
        static = static_member(b, receiver.type, text, node)
        if static is None:
            raise unknown_member(b, receiver, text, last)
        return _with_types(static, found)
    return member_of(b, receiver.as_value(b), name_node, node, called=called)


def member_of(b: Binder, receiver: Expr, name_node: Node, node: Node, *, called: bool = False) -> Bound:
    """`receiver.Name`, `receiver.Name<T>`; raises a name error for what isn't there."""
    types, last = _explicit(b, name_node)
    text = text_of(last).removeprefix("@")
    found = instance_member(b, receiver, text, node, called=called)
    if found is None:
        raise unknown_member(b, receiver, text, last)
    return _with_types(found, types)


def _explicit(b: Binder, name_node: Node) -> tuple[tuple[Type, ...], Node]:
    """The types behind a name, and the name itself."""
    if name_node.type != "generic_name":
        return (), name_node
    last, types = named(name_node)
    return tuple(read_type_node(b, child) for child in named(types)), last


def _with_types(found: Bound, types: tuple[Type, ...]) -> Bound:
    if types and isinstance(found, MethodGroup):
        found.explicit = types
    return found


def _bind_receiver(b: Binder, node: Node) -> Bound:
    """What stands before a dot: a name may be a value or, with the same name, a type (C#'s rule)."""
    if node.type in {"predefined_type", "generic_name", "nullable_type", "array_type"}:
        type_ = generic_type(b, node) if node.type == "generic_name" else read_type_node(b, node)
        return TypeName(type_, node)
    return b.bind(node)


def _in_namespace(b: Binder, namespace: Namespace, name_node: Node, node: Node) -> Bound:
    text = text_of(name_node)
    longer = f"{namespace.name}.{text}"
    if any(one == longer or one.startswith(longer + ".") for one in NAMESPACES):
        return Namespace(longer, node)
    return TypeName(read_type_node(b, name_node), node)


def static_member(b: Binder, type_: Type, text: str, node: Node) -> Bound | None:
    """A constant, static property or static method of a type."""
    found = _exact_static(b, type_, text, node)
    if found is None:
        other = in_other_case(b, text, members_of(b, type_), node)
        found = _exact_static(b, type_, other, node) if other is not None else None
    return found


def _exact_static(b: Binder, type_: Type, text: str, node: Node) -> Bound | None:
    if type_.kind == "enum":
        definition = type_.definition
        assert isinstance(definition, EnumDef)
        if text in definition.members:
            return b.constant(type_, EnumValue(type_, definition.members[text]), node)
    found = b.library.property(type_, text, static=True)
    if found is not None:
        return _static_property(b, found[0], found[1], node)
    candidates = b.library.methods(type_, text, static=True)
    if text in {"Equals", "ReferenceEquals"}:
        candidates += b.library.methods(OBJECT, text, static=True)
    if candidates:
        return MethodGroup(text, None, candidates, node, owner=str(type_))
    if b.library.property(type_, text, static=False) or b.library.methods(type_, text, static=False):
        raise b.type_error(
            say("`{text}` needs a value of type `{type}`, not the type itself", text=text, type=type_), node
        )
    return None


def _static_property(b: Binder, prop: Property, kind: Type, node: Node) -> Expr:
    if prop.run:
        value = b.call_of(prop.function, name(RUN))
        setter = prop.setter
        if setter is None:
            return Expr(kind, value, node, quiet=True)
        place = Place(value, lambda new: b.call_of(setter, name(RUN), new))
        return Expr(kind, value, node, place_=place)
    value = prop.function()
    # What is a constant in .NET as well (int.MaxValue) takes part in the compiler's arithmetic.
    if kind in _CONSTANT_TYPES:
        return b.constant(kind, value, node)
    return Expr(kind, b.given(value), node, quiet=True, there=value is not None)


def property_value(b: Binder, prop: Property, kind: Type, receiver: Expr, node: Node) -> Expr:
    """The value of a property, and its place if it can be set."""
    before = [name(RUN)] if prop.run else []
    of = receiver.code if receiver.type.is_nullable else checked(b, receiver)
    place = None
    if prop.setter is not None:
        setter, kept = prop.setter, b.temp()
        place = Place(
            b.call_of(prop.function, *before, name(kept)),
            lambda value: b.call_of(setter, name(kept), value),
            refs=[keep(kept, of)],
        )
    return Expr(kind, b.call_of(prop.function, *before, of), node, place_=place)


def instance_member(
    b: Binder, receiver: Expr, text: str, node: Node, *, called: bool = False
) -> Bound | None:
    """A property, field or method of a value."""
    found = _exact_member(b, receiver, text, node, called=called)
    if found is None and receiver.type != DYNAMIC:
        other = in_other_case(b, text, members_of(b, receiver.type), node)
        found = _exact_member(b, receiver, other, node, called=called) if other is not None else None
    if found is None and receiver.type == CHAR and receiver.is_constant and b.accepts(QUOTES, receiver.node):
        letter = b.constant(STRING, receiver.constant, receiver.node)
        return instance_member(b, letter, text, node, called=called)
    return found


def _exact_member(b: Binder, receiver: Expr, text: str, node: Node, *, called: bool) -> Bound | None:
    found = _instance_value(b, receiver, text, node)
    if isinstance(found, Expr) and (
        not called or found.type == DYNAMIC or delegate_shape(found.type) is not None
    ):
        return found
    return _method_group(b, receiver, text, node) or found


def _instance_value(b: Binder, receiver: Expr, text: str, node: Node) -> Bound | None:
    type_ = receiver.type
    if type_ == DYNAMIC:
        return _dynamic_member(b, receiver, text, node)
    if type_ == NULL:
        raise b.type_error(say("null has no members"), node)
    if type_.kind == "record":
        found = record_member(b, receiver, text, node)
        if found is not None:
            return found
    if type_.definition in {TUPLE_DEF, ANONYMOUS_DEF, CLASS_TUPLE_DEF}:
        part = _item_of(b, receiver, text, node)
        if part is not None:
            return part
    prop = b.library.property(type_, text, static=False)
    if prop is not None:
        return property_value(b, prop[0], prop[1], receiver, node)
    if type_.is_nullable and text == "Value":
        first, again = b.once(receiver.code)
        return Expr(type_.args[0], choose(not_null(first), again, call(name("fail_value"))), node)
    return None


def _method_group(b: Binder, receiver: Expr, text: str, node: Node) -> MethodGroup | None:
    type_ = receiver.type
    candidates: list[Candidate] = []
    if delegate_shape(type_) is not None and text == "Invoke":
        return delegate_group(receiver, node)
    if type_.kind == "enum":
        candidates += b.library.methods(ENUM, text, static=False)
    candidates += b.library.methods(type_, text, static=False)
    candidates += b.library.extension_methods(text)
    return MethodGroup(text, receiver, candidates, node, owner=str(type_)) if candidates else None


def _item_of(b: Binder, receiver: Expr, text: str, node: Node) -> Expr | None:
    """A part of a tuple or of an anonymous object."""
    type_ = receiver.type
    index = type_.names.index(text) if text in type_.names else -1
    if type_.definition is TUPLE_DEF and index < 0 and text.startswith("Item") and text[4:].isdigit():
        index = int(text[4:]) - 1
    if not 0 <= index < len(type_.args):
        return None
    if type_.definition is TUPLE_DEF:
        place = _tuple_item_place(b, receiver, index)
        return Expr(type_.args[index], item(receiver.code, index), node, place_=place, quiet=receiver.quiet)
    return Expr(type_.args[index], item(member(checked(b, receiver), "values"), index), node)


def _tuple_item_place(b: Binder, receiver: Expr, index: int) -> Place | None:
    whole = receiver.place
    if whole is None:
        return None
    return Place(
        item(whole.load, index),
        lambda value: whole.store_now(b.call_of(tuple_with, whole.load, b.given(index), value)),
        refs=whole.refs,
    )


class DynamicMember(Expr):
    """A member of a dynamic value, which may turn out to be a method that is called."""

    __slots__ = ("name", "receiver")

    def __init__(self, receiver: Expr, text: str, value: Expr, place: Place, node: Node) -> None:
        super().__init__(DYNAMIC, value.code, node, place_=place)
        self.receiver = receiver
        self.name = text


def _dynamic_member(b: Binder, receiver: Expr, text: str, node: Node) -> Bound:
    """`x.Name` of a dynamic value: a property, or a method when it is called next."""

    def bind(b: Binder, operands: list[Expr]) -> Expr:
        return late_member(b, operands[0], text, node)

    def bind_set(b: Binder, operands: list[Expr]) -> Expr:
        of, value = operands
        if of.type in {EXPANDOOBJECT, JOBJECT}:
            item = b.boxed(value) if of.type == EXPANDOOBJECT else b.convert(value, JTOKEN)
            store = expando.set_member if of.type == EXPANDOOBJECT else set_json_member
            return Expr(item.type, b.call_of(store, of.code, b.given(text), item.code), node)
        found = late_member(b, of, text, node)
        if found.place is None:
            raise b.error("name", say("`{text}` can't be assigned to", text=text), node)
        return Expr(found.type, found.place.put(b.convert(value, found.type).code, b.temp()), node)

    kept = b.temp()
    held = Expr(DYNAMIC, name(kept), node, quiet=True)
    place = Place(
        late(b, [held], bind, node).code,
        lambda value: late(b, [held, Expr(DYNAMIC, value, node)], bind_set, node).code,
        refs=[keep(kept, receiver.code)],
    )
    return DynamicMember(receiver, text, late(b, [receiver], bind, node), place, node)


def late_member(b: Binder, receiver: Expr, text: str, node: Node) -> Expr:
    """A member of a value whose type is known by now."""
    if receiver.type == NULL:
        raise b.type_error(say("Cannot perform runtime binding on a null reference"), node)
    if receiver.type == EXPANDOOBJECT:
        return Expr(DYNAMIC, b.call_of(expando.member_of, receiver.code, b.given(text)), node)
    found = instance_member(b, receiver, text, node)
    if found is None and receiver.type == JOBJECT:
        return Expr(JTOKEN, b.call_of(json_member, receiver.code, b.given(text)), node)
    if found is None:
        raise unknown_member(b, receiver, text, node)
    return found.as_value(b)
