"""`try`, `catch`, `when`, `finally`. Only .NET exceptions are caught: budgets, host errors and
cancellation go through, and no `finally` runs for them, since nothing of the formula goes on after.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import Code, Frame
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.scopes import variable_place
from core.formula.compile.statements.blocks import Execute
from core.formula.compile.statements.simple import bind_block, bind_sequence
from core.formula.compile.typenames import read_type_node
from core.formula.errors import NetError
from core.formula.types.conversions import reference
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import EXCEPTION


@dataclass(frozen=True, slots=True)
class _Catch:
    type: Type
    store: Any
    when: Code | None
    body: Execute
    cells: tuple[int, ...]


def bind_try(b: Binder, node: Node) -> Execute:
    body = bind_block(b, field(node, "body"))
    slot = b.function.new_slot()
    catches = [_catch(b, child, slot) for child in named(node) if child.type == "catch_clause"]
    _refuse_hidden(b, node, catches)
    finals_nodes = [named(child)[0] for child in named(node) if child.type == "finally_clause"]
    if not catches and not finals_nodes:
        raise b.error("syntax", "`try` needs a `catch` or a `finally`", node)
    for final in finals_nodes:
        _refuse_jumps(b, final)
    finals = [bind_block(b, named(child)[0]) for child in named(node) if child.type == "finally_clause"]
    run = _with_catches(body, catches, slot) if catches else body
    return _with_finally(run, finals[0]) if finals else run


def _refuse_hidden(b: Binder, node: Node, catches: list[_Catch]) -> None:
    """A `catch` behind one that catches everything it could."""
    for index, one in enumerate(catches):
        if any(before.when is None and reference(one.type, before.type) for before in catches[:index]):
            place = [child for child in named(node) if child.type == "catch_clause"][index]
            raise b.type_error(f"an earlier `catch` takes every {one.type} already", place)


def _refuse_jumps(b: Binder, final: Node) -> None:
    """Nothing may leave a `finally` block: no return, no break out of a loop around it."""
    stack = [(final, False)]
    while stack:
        node, in_loop = stack.pop()
        if node.type == "return_statement" or (
            node.type in {"break_statement", "continue_statement"} and not in_loop
        ):
            raise b.type_error(f"`{text_of(node).split()[0].rstrip(';')}` can't leave a `finally`", node)
        if node.type in {"lambda_expression", "anonymous_method_expression", "local_function_statement"}:
            continue
        inside = in_loop or node.type in _LOOPS
        stack.extend((child, inside) for child in node.named_children)


_LOOPS = frozenset(
    {"while_statement", "for_statement", "foreach_statement", "do_statement", "switch_statement"}
)


def _catch(b: Binder, node: Node, slot: int) -> _Catch:
    declaration = next((child for child in named(node) if child.type == "catch_declaration"), None)
    filter_node = next((child for child in named(node) if child.type == "catch_filter_clause"), None)
    body_node = field(node, "body")
    with b.new_block() as block:
        type_ = EXCEPTION
        store = None
        if declaration is not None:
            type_ = read_type_node(b, field(declaration, "type"))
            if not reference(type_, EXCEPTION):
                raise b.type_error(f"only exceptions can be caught, not `{type_}`", declaration)
            name = declaration.child_by_field_name("name")
            if name is not None:
                variable = b.declare(text_of(name), type_, name)
                store = variable_place(variable.slot, cell=variable.cell).store
        when = b.condition(named(filter_node)[0]) if filter_node is not None else None
        outer = b.caught
        b.caught = slot
        try:
            with b.new_block() as inner:
                body = bind_sequence(b, named(body_node), inner)
        finally:
            b.caught = outer
        return _Catch(type_, store, when, body, tuple(block.cells))


def _with_catches(body: Execute, catches: list[_Catch], slot: int) -> Execute:
    def run(f: Frame) -> int | None:
        try:
            return body(f)
        except NetError as error:
            found = _matching(f, catches, error)
            if found is None:
                raise
            caught = error
        f[slot] = caught
        return found.body(f)

    return run


def _matching(f: Frame, catches: list[_Catch], error: NetError) -> _Catch | None:
    for one in catches:
        if not reference(error.exception.type, one.type):
            continue
        for cell in one.cells:
            f[cell] = [None]
        if one.store is not None:
            one.store(f, None, error.exception)
        if one.when is None or _holds(f, one.when):
            return one
    return None


def _holds(f: Frame, when: Code) -> bool:
    """An exception in a filter counts as false."""
    try:
        return bool(when(f))
    except NetError:
        return False


def _with_finally(body: Execute, final: Execute) -> Execute:
    def run(f: Frame) -> int | None:
        try:
            signal = body(f)
        except NetError:
            final(f)
            raise
        kept = f[1]
        final(f)
        f[1] = kept
        return signal

    return run


def rethrow(b: Binder, node: Node) -> Execute:
    """`throw;`"""
    slot = b.caught
    if slot is None:
        raise b.type_error("`throw;` stands in no `catch`", node)

    def run(f: Frame) -> int | None:
        error: NetError = f[slot]
        raise error

    return run
