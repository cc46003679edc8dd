"""Names: variables, the record's fields, functions, types and namespaces; and members after a dot."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder, constant, located
from core.formula.compile.calls.chains import conditional_chain
from core.formula.compile.calls.dynamic import dynamic_member
from core.formula.compile.calls.localfunctions import LocalFunction
from core.formula.compile.fields import record_expr, record_member
from core.formula.compile.model import (
    NOT_CONSTANT,
    Bound,
    Expr,
    Frame,
    MethodGroup,
    Namespace,
    Place,
    TypeName,
)
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.scopes import Variable, load_code, variable_place
from core.formula.compile.suggestions import unknown_member, unknown_name
from core.formula.compile.typenames import generic_type, read_type_node, simple_type
from core.formula.functions.host import host_candidate
from core.formula.members.candidate import Candidate
from core.formula.members.table import Property
from core.formula.types.builtin import (
    BOOL,
    CHAR,
    DYNAMIC,
    ENUM,
    NAMESPACES,
    NULL,
    NUMERIC_SET,
    OBJECT,
    STRING,
)
from core.formula.types.model import ANONYMOUS_DEF, TUPLE_DEF, Type, delegate_shape
from core.formula.types.signatures import Signature
from core.formula.values.objects.boxed import EnumDef, EnumValue
from core.formula.values.objects.exceptions import invalid_operation, null_reference

_CONSTANT_TYPES = NUMERIC_SET | {STRING, CHAR, BOOL}


def bind_identifier(b: Binder, node: Node) -> Bound:
    name = text_of(node).removeprefix("@")
    found = find_name(b, name, node)
    if found is not None:
        return found
    raise unknown_name(b, name, node)


def find_name(b: Binder, name: str, node: Node, *, called: bool = False) -> Bound | None:
    """What a bare name stands for, from the innermost outward."""
    local = b.find(name)
    if isinstance(local, LocalFunction):
        return local.group(b, node)
    if isinstance(local, Variable):
        return variable_expr(b, local, node)
    if local is not None:
        query_variable: Bound = local(b, node)
        return query_variable
    if called:
        function = _function(b, name, node)
        if function is not None:
            return function
    scoped = record_expr(b, name, node)
    if scoped is not None:
        return scoped
    type_ = simple_type(b, name)
    if type_ is not None:
        return TypeName(type_, node)
    if any(one == name or one.startswith(name + ".") for one in NAMESPACES):
        return Namespace(name, node)
    return _function(b, name, node)


def _function(b: Binder, name: str, node: Node) -> MethodGroup | None:
    host = b.hosts.get(name)
    if host is not None:
        return MethodGroup(name, None, [host_candidate(host)], node)
    methods = b.library.functions().methods.get(name)
    if methods:
        return MethodGroup(
            name, None, [Candidate.of(method, method.signature, ()) for method in methods], node
        )
    return None


def variable_expr(b: Binder, variable: Variable, node: Node) -> Expr:
    if variable.constant is not NOT_CONSTANT:
        return constant(variable.type, variable.constant, node)
    slot = b.function.slot_of(variable)
    place = None if variable.read_only else variable_place(slot, cell=variable.cell)
    return Expr(variable.type, load_code(slot, cell=variable.cell), node, place=place)


def bind_member_access(b: Binder, node: Node, *, called: bool = False) -> Bound:
    """`a.B`; when it is called next, methods come before properties: `Lines.Count(…)`, `Lines.Count`."""
    chain = conditional_chain(b, node) if not called else None
    if chain is not None:
        return chain
    name_node = field(node, "name")
    receiver = b.opened.get(node.id) or bind_receiver(b, field(node, "expression"))
    if isinstance(receiver, Namespace):
        return _in_namespace(b, receiver, name_node, node)
    explicit: tuple[Type, ...] = ()
    if name_node.type == "generic_name":
        explicit = tuple(read_type_node(b, child) for child in named(named(name_node)[1]))
        name_node = named(name_node)[0]
    name = text_of(name_node).removeprefix("@")
    if isinstance(receiver, TypeName):
        found = static_member(b, receiver.type, name, node)
    else:
        found = instance_member(b, b.as_value(receiver), name, node, called=called)
    if found is None:
        raise unknown_member(b, receiver, name, name_node)
    if explicit and isinstance(found, MethodGroup):
        found.explicit = explicit
    return found


def bind_receiver(b: Binder, node: Node) -> Bound:
    """What stands before a dot: a name may be a value or, with the same name, a type (C#'s rule)."""
    if node.type in {"predefined_type", "generic_name", "nullable_type", "array_type"}:
        return TypeName(
            read_type_node(b, node) if node.type != "generic_name" else generic_type(b, node), node
        )
    return b.bind(node)


def _in_namespace(b: Binder, namespace: Namespace, name_node: Node, node: Node) -> Bound:
    name = text_of(name_node)
    longer = f"{namespace.name}.{name}"
    if any(one == longer or one.startswith(longer + ".") for one in NAMESPACES):
        return Namespace(longer, node)
    return TypeName(read_type_node(b, name_node), node)


def static_member(b: Binder, type_: Type, name: str, node: Node) -> Bound | None:
    """A constant, static property or static method of a type."""
    if type_.kind == "enum":
        definition = type_.definition
        assert isinstance(definition, EnumDef)
        if name in definition.members:
            return constant(type_, EnumValue(type_, definition.members[name]), node)
    found = b.library.property(type_, name, static=True)
    if found is not None:
        prop, kind = found
        return property_value(b, prop, kind, None, node)
    candidates = b.library.methods(type_, name, static=True)
    if name in {"Equals", "ReferenceEquals"}:
        candidates += b.library.methods(OBJECT, name, static=True)
    if candidates:
        return MethodGroup(name, None, candidates, node, owner=str(type_))
    if b.library.property(type_, name, static=False) or b.library.methods(type_, name, static=False):
        raise b.type_error(f"`{name}` needs a value of type `{type_}`, not the type itself", node)
    return None


def property_value(b: Binder, prop: Property, kind: Type, receiver: Expr | None, node: Node) -> Expr:
    function, with_run = prop.function, prop.run
    if receiver is None:
        if with_run:
            return Expr(kind, lambda f: function(f[0]), node)
        value = function()
        # What is a constant in .NET as well (int.MaxValue) takes part in the compiler's arithmetic.
        if kind in _CONSTANT_TYPES:
            return constant(kind, value, node)
        return Expr(kind, lambda _: value, node)
    code = receiver.code
    nullable_receiver = receiver.type.is_nullable

    def read(f: Frame) -> object:
        value = code(f)
        if value is None and not nullable_receiver:
            raise null_reference()
        return function(f[0], value) if with_run else function(value)

    place = None
    if prop.setter is not None:
        setter = prop.setter
        place = Place(
            code,
            lambda f, ref: function(f[0], ref) if with_run else function(ref),
            lambda f, ref, value: setter(ref, value),
        )
    return Expr(kind, located(read, node), node, place=place)


def instance_member(
    b: Binder, receiver: Expr, name: str, node: Node, *, called: bool = False
) -> Bound | None:
    """A property, field or method of a value."""
    found = _instance_value(b, receiver, name, node)
    if isinstance(found, Expr) and (
        not called or found.type == DYNAMIC or delegate_shape(found.type) is not None
    ):
        return found
    return method_group(b, receiver, name, node) or found


def _instance_value(b: Binder, receiver: Expr, name: str, node: Node) -> Bound | None:
    type_ = receiver.type
    if type_ == DYNAMIC:
        return dynamic_member(b, receiver, name, node)
    if type_ == NULL:
        raise b.type_error("null has no members", node)
    if type_.kind == "record":
        found = record_member(b, receiver, name, node)
        if found is not None:
            return found
    if type_.definition in {TUPLE_DEF, ANONYMOUS_DEF}:
        item = _item_of(receiver, name, node)
        if item is not None:
            return item
    prop = b.library.property(type_, name, static=False)
    if prop is not None:
        return property_value(b, prop[0], prop[1], receiver, node)
    if type_.is_nullable and name == "Value":
        return _nullable_value(receiver, node)
    return None


def method_group(b: Binder, receiver: Expr, name: str, node: Node) -> MethodGroup | None:
    type_ = receiver.type
    candidates: list[Candidate] = []
    shape = delegate_shape(type_)
    if shape is not None and name == "Invoke":
        return delegate_group(receiver, node)
    if type_.kind == "enum":
        candidates += b.library.methods(ENUM, name, static=False)
    candidates += b.library.methods(type_, name, static=False)
    candidates += b.library.extension_methods(name)
    return MethodGroup(name, receiver, candidates, node, owner=str(type_)) if candidates else None


def delegate_group(receiver: Expr, node: Node) -> MethodGroup:
    """A delegate as something to call."""
    from core.formula.types.signatures import Parameter

    shape = delegate_shape(receiver.type)
    assert shape is not None
    parameters = tuple(Parameter(f"arg{i + 1}", type_) for i, type_ in enumerate(shape[0]))
    signature = Signature("Invoke", parameters, shape[1])
    return MethodGroup("Invoke", receiver, [Candidate(signature, lambda call, *args: call(*args))], node)


def _item_of(receiver: Expr, name: str, node: Node) -> Expr | None:
    type_ = receiver.type
    index = type_.names.index(name) if name in type_.names else -1
    if type_.definition is TUPLE_DEF and index < 0 and name.startswith("Item") and name[4:].isdigit():
        index = int(name[4:]) - 1
    if not 0 <= index < len(type_.args):
        return None
    code = receiver.code
    if type_.definition is TUPLE_DEF:
        return Expr(
            type_.args[index], lambda f: code(f)[index], node, place=_tuple_item_place(receiver, index)
        )

    def read(f: Frame) -> object:
        value = code(f)
        if value is None:
            raise null_reference()
        return value.values[index]

    return Expr(type_.args[index], located(read, node), node)


def _tuple_item_place(receiver: Expr, index: int) -> Place | None:
    place = receiver.place
    if place is None:
        return None
    load, put = place.load, place.store

    def store(f: Frame, refs: object, value: object) -> None:
        old = load(f, refs)
        put(f, refs, (*old[:index], value, *old[index + 1 :]))

    return Place(place.refs, lambda f, refs: load(f, refs)[index], store)


def _nullable_value(receiver: Expr, node: Node) -> Expr:
    code = receiver.code

    def read(f: Frame) -> object:
        value = code(f)
        if value is None:
            raise invalid_operation("Nullable object must have a value.")
        return value

    return Expr(receiver.type.args[0], located(read, node), node)
