"""Loops. Every turn is a step of the budget."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions.assign import deconstruction
from core.formula.compile.model import Code, Expr, Frame
from core.formula.compile.nodes import field, text_of
from core.formula.compile.scopes import variable_place
from core.formula.compile.statements.blocks import BREAK, RETURN, Execute
from core.formula.compile.statements.simple import declare_variables, embedded
from core.formula.compile.typenames import declared_type
from core.formula.errors import NetError
from core.formula.types.casts import explicit
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import null_reference


def _body(b: Binder, node: Node) -> Execute:
    b.function.in_loop += 1
    try:
        return embedded(b, node)
    finally:
        b.function.in_loop -= 1


def bind_while(b: Binder, node: Node) -> Execute:
    with b.new_block() as block:
        condition = b.condition(field(node, "condition"))
        body = _body(b, field(node, "body"))
        cells = list(block.cells)

    def run(f: Frame) -> int | None:
        tick = f[0].tick
        while True:
            for slot in cells:
                f[slot] = [None]
            if not condition(f):
                return None
            tick()
            signal = body(f)
            if signal == BREAK:
                return None
            if signal is not None and signal >= RETURN:
                return signal

    return run


def bind_do(b: Binder, node: Node) -> Execute:
    body = _body(b, field(node, "body"))
    condition = b.condition(field(node, "condition"))

    def run(f: Frame) -> int | None:
        tick = f[0].tick
        while True:
            tick()
            signal = body(f)
            if signal == BREAK:
                return None
            if signal is not None and signal >= RETURN:
                return signal
            if not condition(f):
                return None

    return run


def bind_for(b: Binder, node: Node) -> Execute:
    """`for (init; condition; update)`; its variables are shared by all turns, as in C#."""
    with b.new_block() as block:
        start = _for_start(b, node)
        condition_node = node.child_by_field_name("condition")
        condition = b.condition(condition_node) if condition_node is not None else None
        body = _body(b, field(node, "body"))
        updates = [b.value(child).code for child in node.children_by_field_name("update") if child.is_named]
        cells = list(block.cells)

    def run(f: Frame) -> int | None:
        tick = f[0].tick
        for slot in cells:
            f[slot] = [None]
        start(f)
        while condition is None or condition(f):
            tick()
            signal = body(f)
            if signal == BREAK:
                return None
            if signal is not None and signal >= RETURN:
                return signal
            for update in updates:
                update(f)
        return None

    return run


def _for_start(b: Binder, node: Node) -> Execute:
    starts = [child for child in node.children_by_field_name("initializer") if child.is_named]
    if len(starts) == 1 and starts[0].type == "variable_declaration":
        return declare_variables(b, starts[0])
    codes = [b.value(child).code for child in starts]

    def run(f: Frame) -> None:
        for code in codes:
            code(f)

    return run


def bind_foreach(b: Binder, node: Node) -> Execute:
    if any(child.type == "await" for child in node.children):
        raise b.unsupported("`await foreach`", node)
    source = b.typed_value(field(node, "right"))
    element = b.rules.element_type(b, source.type, field(node, "right"))
    with b.new_block() as block:
        store = _loop_variable(b, node, element)
        body = _body(b, field(node, "body"))
        cells = list(block.cells)
    return _run_foreach(source.code, store, body, cells, node)


def _loop_variable(b: Binder, node: Node, element: Type) -> Any:
    left = field(node, "left")
    type_node = node.child_by_field_name("type")
    if left.type != "identifier":
        declared = type_node is not None or left.type == "tuple_pattern"
        return deconstruction(b, left, element, node, declared=declared)
    if type_node is None:
        raise b.error("syntax", "the variable of a `foreach` needs a type or `var`", left)
    type_ = declared_type(b, type_node) or element
    probe = Expr(element, lambda _: None, node)
    convert = b.conversion(probe, type_) or explicit(element, type_, checked=False)
    if convert is None:
        raise b.no_conversion(probe, type_)
    variable = b.declare(text_of(left), type_, left)
    variable.read_only = "the variable of a `foreach`"
    put, to_type = variable_place(variable.slot, cell=variable.cell).store, convert

    def store(f: Frame, item: Any) -> None:
        put(f, None, to_type(item))

    return store


def _run_foreach(code: Code, store: Any, body: Execute, cells: list[int], node: Node) -> Execute:
    offset = node.start_byte

    def run(f: Frame) -> int | None:
        tick = f[0].tick
        items = code(f)
        if items is None:
            error = null_reference()
            error.offset = offset
            raise error
        for item in items:
            tick()
            for slot in cells:
                f[slot] = [None]
            store(f, item)
            signal = body(f)
            if signal == BREAK:
                return None
            if signal is not None and signal >= RETURN:
                return signal
        return None

    def run_located(f: Frame) -> int | None:
        try:
            return run(f)
        except NetError as error:
            if error.offset is None:
                error.offset = offset
            raise

    return run_located
