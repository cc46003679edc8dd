"""Indexing: lists, arrays, dictionaries and texts, with indexes from the end and ranges."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, located
from core.formula.compile.calls.chains import conditional_chain
from core.formula.compile.calls.dynamic import late
from core.formula.compile.calls.invocations import call, read_arguments
from core.formula.compile.calls.overloads import resolve
from core.formula.compile.model import Argument, Bound, Expr, Frame, MethodGroup, Place
from core.formula.compile.nodes import field
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
from core.formula.types.model import ARRAY_DEF, Type, as_super
from core.formula.values.collections.containers import NetArray, NetList
from core.formula.values.objects.exceptions import net, null_reference, out_of_range


def bind_element_access(b: Binder, node: Node) -> Bound:
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
        return _from_end(receiver, operands[0], node)
    getters = b.library.methods(receiver.type, "get_Item", static=False)
    if not getters:
        raise b.type_error(f"a `{receiver.type}` can't be indexed with [ ]", node)
    group = MethodGroup("get_Item", receiver, getters, node, owner=str(receiver.type))
    found = call(b, group, arguments, node)
    found.place = _place(b, receiver, arguments, node)
    return found


def _dynamic(b: Binder, receiver: Expr, arguments: list[Argument], operands: list[Expr], node: Node) -> Expr:
    def bind(b: Binder, values: list[Expr]) -> Expr:
        again = [Argument(value, a.node, a.name) for value, a in zip(values[1:], arguments, strict=True)]
        return b.as_value(element_of(b, values[0], again, node))

    return late(b, [receiver, *operands], bind, node)


def _place(b: Binder, receiver: Expr, arguments: list[Argument], node: Node) -> Place | None:
    """Where `x[i] = v` goes: receiver and index are computed once, before the value."""
    setters = b.library.methods(receiver.type, "set_Item", static=False)
    if not setters:
        return None
    value_type = setters[0].signature.parameters[-1].type
    value = Argument(Expr(value_type, lambda _: None, node), node)
    group = MethodGroup("set_Item", receiver, setters, node)
    fit = resolve(b, group, [*arguments, value], node)
    codes = [receiver.code]
    for argument, type_ in fit.pairs()[:-1]:
        assert argument.bound is not None
        codes.append(b.convert(argument.bound, type_).code)
    setter = fit.candidate.function
    needs_run = fit.candidate.run
    getter = b.library.methods(receiver.type, "get_Item", static=False)[0].function

    def refs(f: Frame) -> Any:
        found = [code(f) for code in codes]
        if found[0] is None:
            raise null_reference()
        return found

    def store(f: Frame, where: Any, value: Any) -> None:
        if needs_run:
            setter(f[0], *where, value)
        else:
            setter(*where, value)

    return Place(refs, lambda _, where: getter(*where), store)


def _is_row(type_: Type) -> bool:
    return type_ == STRING or type_.definition is ARRAY_DEF or type_.definition.name == "List"


def _from_end(receiver: Expr, operand: Expr, node: Node) -> Expr:
    code, at = receiver.code, operand.code
    type_ = receiver.type
    element = CHAR if type_ == STRING else type_.args[0]
    if operand.type == RANGE:
        return Expr(type_, located(lambda f: _slice(code(f), at(f)), node), node)

    def refs(f: Frame) -> Any:
        row = code(f)
        if row is None:
            raise null_reference()
        items = row if isinstance(row, str) else row.items
        position = at(f).offset(len(items))
        if not 0 <= position < len(items):
            raise _outside(row)
        return items, position

    def read(f: Frame) -> Any:
        items, position = refs(f)
        return items[position]

    def store(_: Frame, where: Any, value: Any) -> None:
        where[0][where[1]] = value

    place = Place(refs, lambda _, where: where[0][where[1]], store) if type_ != STRING else None
    return Expr(element, located(read, node), node, place=place)


def _outside(row: Any) -> Exception:
    if isinstance(row, NetList):
        return out_of_range(
            "index", "Index was out of range. Must be non-negative and less than the size of the collection."
        )
    return net("IndexOutOfRangeException", "Index was outside the bounds of the array.")


def _slice(row: Any, bounds: Any) -> Any:
    if row is None:
        raise null_reference()
    items: Any = row if isinstance(row, str) else row.items
    start, end = bounds.start.offset(len(items)), bounds.end.offset(len(items))
    if not 0 <= start <= end <= len(items):
        raise out_of_range("length" if start <= len(items) else "start")
    if isinstance(row, str):
        return row[start:end]
    kind = NetArray if isinstance(row, NetArray) else NetList
    return kind(row.type, items[start:end])


def element_type(b: Binder, type_: Type, node: Node) -> Type:
    """What a `foreach` over a value gets."""
    if type_ == DYNAMIC:
        return DYNAMIC
    if type_ == IENUMERABLE:
        return OBJECT
    found = as_super(type_, IENUMERABLE_DEF)
    if found is None:
        raise b.type_error(f"a `{type_}` can't be gone through", node)
    return found.args[0]
