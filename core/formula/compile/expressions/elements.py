"""Indexing: lists, arrays, dictionaries and texts, with indexes from the end and ranges."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.chains import conditional_chain
from core.formula.compile.calls.emitting import checked
from core.formula.compile.calls.invocations import read_arguments
from core.formula.compile.calls.late import late
from core.formula.compile.calls.methods import MethodGroup, call
from core.formula.compile.calls.overloads import resolve
from core.formula.compile.functions import RUN
from core.formula.compile.model import Argument, Bound, Expr, Place
from core.formula.compile.nodes import field
from core.formula.compile.python import Code, const, keep, name
from core.formula.compile.registry import expression
from core.formula.dialect import QUOTES
from core.formula.members.text.cutting import substring
from core.formula.types.builtin import (
    CHAR,
    DYNAMIC,
    IENUMERABLE,
    IENUMERABLE_DEF,
    INDEX,
    OBJECT,
    RANGE,
    STRING,
)
from core.formula.types.model import ARRAY_DEF, GRID_RANKS, Type, all_supers, as_super
from core.formula.values.collections.containers import NetArray, NetList
from core.formula.values.objects.exceptions import net, null_reference, out_of_range
from core.formula.words.types import spoken
from core.words import say


@expression("element_access_expression")
def bind_element_access(b: Binder, node: Node) -> Bound:
    """`x[i]`, `x?[i]`"""
    chain = conditional_chain(b, node)
    if chain is not None:
        return chain
    receiver = b.opened.get(node.id) or b.typed_value(field(node, "expression"))
    return element_of(b, receiver, read_arguments(b, field(node, "subscript")), node)


def element_of(b: Binder, receiver: Expr, arguments: list[Argument], node: Node) -> Bound:
    """`receiver[arguments]`."""
    operands = [argument.bound for argument in arguments if isinstance(argument.bound, Expr)]
    if len(operands) == len(arguments) and DYNAMIC in {receiver.type, *(one.type for one in operands)}:
        return _dynamic(b, receiver, arguments, operands, node)
    if len(operands) == 1 and operands[0].type in {INDEX, RANGE} and _is_row(receiver.type):
        return _from_end(b, receiver, operands[0], node)
    getters = b.library.methods(receiver.type, "get_Item", static=False)
    if not getters and receiver.is_constant and receiver.type == CHAR and b.accepts(QUOTES, receiver.node):
        return element_of(b, b.constant(STRING, receiver.constant, receiver.node), arguments, node)
    if not getters:
        hint = say(
            "Square brackets take one item of a list, or the value of a name in a table. Take them out here."
        )
        raise b.type_error(
            say("{type} has no items to take with [ ]", type=spoken(receiver.type)), node, hint
        )
    group = MethodGroup("get_Item", receiver, getters, node, owner=str(receiver.type))
    found = call(b, group, arguments, node)
    found.place = _place(b, receiver, arguments, node)
    return found


def _dynamic(b: Binder, receiver: Expr, arguments: list[Argument], operands: list[Expr], node: Node) -> Expr:
    def bind(b: Binder, values: list[Expr]) -> Expr:
        again = [Argument(value, a.node, a.name) for value, a in zip(values[1:], arguments, strict=True)]
        return element_of(b, values[0], again, node).as_value(b)

    def bind_set(b: Binder, values: list[Expr]) -> Expr:
        again = [Argument(value, a.node, a.name) for value, a in zip(values[1:-1], arguments, strict=True)]
        target = element_of(b, values[0], again, node).as_value(b)
        if target.place is None:
            raise b.type_error(say("{type} can't be changed with [ ]", type=spoken(values[0].type)), node)
        return Expr(target.type, target.place.put(b.convert(values[-1], target.type).code, b.temp()), node)

    kept = [b.temp() for _ in range(1 + len(operands))]
    held = [
        Expr(one.type, name(text), node, quiet=True)
        for one, text in zip([receiver, *operands], kept, strict=True)
    ]
    place = Place(
        late(b, held, bind, node).code,
        lambda value: late(b, [*held, Expr(DYNAMIC, value, node)], bind_set, node).code,
        refs=[keep(text, one.code) for text, one in zip(kept, [receiver, *operands], strict=True)],
    )
    found = late(b, [receiver, *operands], bind, node)
    found.place = place
    return found


def _place(b: Binder, receiver: Expr, arguments: list[Argument], node: Node) -> Place | None:
    """Where `x[i] = v` goes: receiver and index are computed once, before the value."""
    setters = b.library.methods(receiver.type, "set_Item", static=False)
    if not setters:
        return None
    value_type = setters[0].signature.parameters[-1].type
    value = Argument(Expr(value_type, const(None), node), node)
    group = MethodGroup("set_Item", receiver, setters, node)
    fit = resolve(b, group, [*arguments, value], node)
    refs: list[Code] = []
    where: list[Code] = []
    given = [b.convert(one.bound, type_) for one, type_ in fit.pairs()[:-1] if one.bound is not None]
    for code in (checked(b, receiver), *(one.code for one in given)):
        text = b.temp()
        refs.append(keep(text, code))
        where.append(name(text))
    setter = fit.candidate
    getter = b.library.methods(receiver.type, "get_Item", static=False)[0]
    before_set = [name(RUN)] if setter.run else []
    before_get = [name(RUN)] if getter.run else []
    return Place(
        b.call_of(getter.function, *before_get, *where),
        lambda value: b.call_of(setter.function, *before_set, *where, value),
        refs=refs,
    )


def _is_row(type_: Type) -> bool:
    return type_ == STRING or type_.definition is ARRAY_DEF or type_.definition.name == "List"


def _from_end(b: Binder, receiver: Expr, operand: Expr, node: Node) -> Expr:
    type_ = receiver.type
    element = CHAR if type_ == STRING else type_.args[0]
    if operand.type == RANGE:
        return Expr(type_, b.call_of(_slice, receiver.code, operand.code), node, there=True)
    place = None
    if type_ != STRING:
        row, index = b.temp(), b.temp()
        place = Place(
            b.call_of(_at, name(row), name(index)),
            lambda value: b.call_of(_set_at, name(row), name(index), value),
            refs=[keep(row, receiver.code), keep(index, operand.code)],
        )
    return Expr(element, b.call_of(_at, receiver.code, operand.code), node, place_=place)


def _row(row: Any, index: Any) -> tuple[Any, int]:
    if row is None:
        raise null_reference()
    items = row if isinstance(row, str) else row.items
    position = index.offset(len(items))
    if not 0 <= position < len(items):
        raise _outside(row)
    return items, position


def _at(row: Any, index: Any) -> Any:
    items, position = _row(row, index)
    return items[position]


def _set_at(row: Any, index: Any, value: Any) -> None:
    items, position = _row(row, index)
    items[position] = value


def _outside(row: Any) -> Exception:
    if isinstance(row, NetList):
        return out_of_range(
            "index",
            "Index was out of range. Must be non-negative and less than the size of the collection.",
        )
    return net("IndexOutOfRangeException", "Index was outside the bounds of the array.")


def _slice(row: Any, bounds: Any) -> Any:
    if row is None:
        raise null_reference()
    items: Any = row if isinstance(row, str) else row.items
    start, end = bounds.start.offset(len(items)), bounds.end.offset(len(items))
    if isinstance(row, str):
        return substring(row, start, end - start)
    if not 0 <= start <= end <= len(items):
        raise out_of_range("length" if start <= len(items) else "start")
    kind = NetArray if isinstance(row, NetArray) else NetList
    return kind(row.type, items[start:end])


def element_type(b: Binder, type_: Type, node: Node) -> Type:
    """What a `foreach` over a value gets."""
    if type_ == DYNAMIC:
        return DYNAMIC
    if type_.definition in GRID_RANKS:
        return type_.args[0]
    found = as_super(type_, IENUMERABLE_DEF)
    if found is None and IENUMERABLE in all_supers(type_):
        return OBJECT
    if found is None:
        hint = say("`foreach` wants a list, such as `Lines`.")
        raise b.type_error(say("{type} can't be gone through", type=spoken(type_)), node, hint)
    return found.args[0]
