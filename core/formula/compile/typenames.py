"""Types as they are written in a formula: `List<string>`, `decimal?`, `int[]`, `(string, int)`."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.nodes import field, named, text_of
from core.formula.dialect import ANY_CASE, SYSTEM
from core.formula.errors import FormulaError
from core.formula.types.absent import ABSENT
from core.formula.types.builtin import GENERICS, NAMESPACES, PLAIN, STATICS
from core.formula.types.enums import ENUMS
from core.formula.types.model import (
    ACTION_DEF,
    FUNC_DEF,
    TUPLE_DEF,
    Type,
    array,
    class_tuple_of,
    nullable,
    tuple_of,
)
from core.formula.values.objects.exceptions import EXCEPTIONS
from core.words import say

_VARIADIC = {"Func": FUNC_DEF, "Action": ACTION_DEF, "ValueTuple": TUPLE_DEF}


def read_type_node(b: Binder, node: Node) -> Type:
    """The type that a node names; an unknown name is an error."""
    kind = node.type
    if kind in {"predefined_type", "identifier"}:
        name = text_of(node).removeprefix("@")
        found = simple_type(b, name)
        if found is None and b.loose is not None:
            other = next((one for one in _type_names(b) if one.casefold() == name.casefold()), None)
            if other is not None and b.accepts(ANY_CASE, node):
                found = simple_type(b, other)
        if found is None:
            raise _unknown_type(b, name, node)
        return found
    if kind == "nullable_type":
        return nullable(read_type_node(b, field(node, "type")))
    if kind == "array_type":
        return _array(b, node)
    if kind == "generic_name":
        return generic_type(b, node)
    if kind == "qualified_name":
        return _qualified(b, node)
    if kind == "tuple_type":
        parts = [child for child in named(node) if child.type == "tuple_element"]
        names = tuple(text_of(n) if (n := part.child_by_field_name("name")) else "" for part in parts)
        return tuple_of(tuple(read_type_node(b, field(part, "type")) for part in parts), names)
    raise b.unsupported(say("a type written as `{text_of}`", text_of=text_of(node)), node)


def _unknown_type(b: Binder, name: str, node: Node) -> FormulaError:
    habit = b.habit(node)
    if habit is not None:
        return b.error("name", habit.message, node, habit.hint)
    if name in GENERICS:
        hint = say("Write in angle brackets what it holds, as `{name}<string>`.", name=name)
        return b.error("name", say("`{name}` doesn't say what it holds", name=name), node, hint)
    if name in ABSENT:
        return b.unsupported(say("`{name}`, a type of .NET,", name=name), node)
    return b.unknown(name, say("is not a known type"), _type_names(b), node)


def simple_type(b: Binder, name: str) -> Type | None:
    """The type of that name without arguments, if there is one."""
    found = PLAIN.get(name) or ENUMS.get(name) or EXCEPTIONS.get(name) or STATICS.get(name)
    if found is not None:
        return found
    generic = b.generic_parameters.get(name)
    return generic or b.record_types.get(name)


def _type_names(b: Binder) -> set[str]:
    return {*PLAIN, *ENUMS, *EXCEPTIONS, *GENERICS, *b.record_types}


def _array(b: Binder, node: Node) -> Type:
    """`int[][,]`: what is written first is the outermost."""
    ranks: list[Node] = []
    while node.type == "array_type":
        ranks.append(field(node, "rank"))
        node = field(node, "type")
    found = read_type_node(b, node)
    for rank in ranks:  # from the last one written to the first
        found = array_of_rank(b, found, rank)
    return found


def array_of_rank(b: Binder, item: Type, rank: Node) -> Type:
    """An array of a type, with as many dimensions as the brackets say."""
    count = 1 + sum(child.type == "," for child in rank.children)
    if count > 4:
        raise b.unsupported(say("an array with more than four dimensions"), rank)
    return array(item, count)


def generic_type(b: Binder, node: Node) -> Type:
    """`Name<…>` as a type."""
    name = text_of(named(node)[0])
    args = tuple(read_type_node(b, child) for child in named(named(node)[1]))
    if name == "Tuple" and args:
        return class_tuple_of(args)
    if name in _VARIADIC and args:
        return Type(_VARIADIC[name], args)
    definition = GENERICS.get(name)
    if definition is None and b.loose is not None:
        other = next((one for one in GENERICS if one.casefold() == name.casefold()), None)
        if other is not None and b.accepts(ANY_CASE, node):
            definition = GENERICS[other]
    if definition is None:
        raise b.unknown(name, say("is not a known generic type"), GENERICS, node)
    if len(args) != len(definition.params):
        raise b.type_error(
            say(
                "`{name}` takes {params} types, not {args}",
                name=name,
                params=len(definition.params),
                args=len(args),
            ),
            node,
        )
    if name == "Nullable":
        return nullable(args[0])
    return Type(definition, args)


def _qualified(b: Binder, node: Node) -> Type:
    qualifier = text_of(field(node, "qualifier"))
    space = "".join(qualifier.split())
    if space not in NAMESPACES and not (f"System.{space}" in NAMESPACES and b.accepts(SYSTEM, node)):
        raise b.unknown(qualifier, say("is not a known namespace"), NAMESPACES, node)
    return read_type_node(b, field(node, "name"))


def declared_type(b: Binder, node: Node) -> Type | None:
    """The type of a declaration; None for `var`."""
    if node.type == "implicit_type":
        return None
    found = read_type_node(b, node)
    if found.kind == "static":
        raise b.type_error(say("there are no variables of the static type `{found}`", found=found), node)
    return found
