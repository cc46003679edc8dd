"""Anonymous objects and tuples."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.emitting import checked
from core.formula.compile.model import Bound, Expr
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.python import Code, in_order, item, keep, member, name, pack
from core.formula.compile.registry import expression
from core.formula.types.builtin import NEVER, NOTHING, NULL, VOID
from core.formula.types.model import ANONYMOUS_DEF, TUPLE_DEF, Type, tuple_of
from core.formula.values.objects.instances import Anonymous
from core.words import say


class TupleLiteral(Bound):
    """A tuple whose parts need the types of where it goes: `(string, int?) t = (null, 1)`."""

    __slots__ = ("parts",)

    def __init__(self, node: Node, parts: list[Bound]) -> None:
        super().__init__(node)
        self.parts = parts

    def as_value(self, b: Binder) -> Expr:
        """There is none: the type comes from where it goes."""
        raise b.type_error(say("its type can't be told here"), self.node)

    def convert(self, b: Binder, target: Type) -> Expr:
        """The tuple with its parts converted."""
        if target.definition is TUPLE_DEF:
            return tuple_expr(b, self.parts, (), self.node, target)
        raise b.type_error(say("this tuple can't become `{target}`", target=target), self.node)

    def fits(self, b: Binder, target: Type) -> bool:
        """Whether that type is a tuple of as many parts."""
        return target.definition is TUPLE_DEF and len(target.args) == len(self.parts)


# Anonymous objects and tuples ------------------------------------------------------------------


@expression("anonymous_object_creation_expression")
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
        value = b.bind(child).natural(b)
        if value.type in {NULL, NOTHING, NEVER, VOID}:
            raise b.type_error(
                say("`{names}` has no type; cast the null, as in `(string)null`", names=names[-1]), child
            )
        values.append(value)
        index += 1
    if len(set(names)) < len(names):
        raise b.type_error(say("two members have the same name"), node)
    type_ = Type(ANONYMOUS_DEF, tuple(value.type for value in values), tuple(names))
    code = b.call_of(Anonymous, b.given(type_, "type"), pack([value.code for value in values]))
    return Expr(type_, code, node, there=True)


def _member_name(b: Binder, node: Node) -> str:
    last = node
    while last.type in {
        "member_access_expression",
        "conditional_access_expression",
        "member_binding_expression",
    }:
        last = last.child_by_field_name("name") or named(last)[-1]
    if last.type != "identifier":
        raise b.type_error(say("this member needs a name: `Name = …`"), node)
    return text_of(last)


@expression("tuple_expression")
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
    """A tuple of these parts, converted to a type's if it is known."""
    if type_ is None:
        values = [part.as_value(b) for part in parts]
        type_ = tuple_of(tuple(value.type for value in values), names)
    elif len(type_.args) != len(parts):
        raise b.type_error(
            say(
                "a `{type}` has {args} parts, not {parts}", type=type_, args=len(type_.args), parts=len(parts)
            ),
            node,
        )
    else:
        values = [b.convert(part, item) for part, item in zip(parts, type_.args, strict=True)]
    if VOID in type_.args:
        raise b.no_value(node)
    code = pack([value.code for value in values])
    return Expr(type_, code, node, quiet=all(value.quiet for value in values))


@expression("with_expression")
def bind_with(b: Binder, node: Node) -> Expr:
    """`a with { B = 5 }` of an anonymous object: a copy with other values."""
    parts = named(node)
    source = b.value(parts[0])
    type_ = source.type
    if type_.definition is not ANONYMOUS_DEF:
        raise b.type_error(say("`with` doesn't work with `{type}`", type=type_), node)
    changes: dict[int, Code] = {}
    for part in parts[1:]:
        name_node, value_node = named(part)
        text = text_of(name_node)
        if text not in type_.names:
            raise b.unknown(text, say("is not a member here"), type_.names, name_node)
        index = type_.names.index(text)
        changes[index] = b.convert(b.bind(value_node), type_.args[index]).code
    kept = b.temp()
    old = member(name(kept), "values")
    values = [changes.get(index) or item(old, index) for index in range(len(type_.args))]
    code = b.call_of(Anonymous, b.given(type_, "type"), pack(values))
    return Expr(type_, in_order(keep(kept, checked(b, source)), code), node, there=True)
