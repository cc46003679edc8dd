"""Loops. Every turn is a step of the budget."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.emitting import checked
from core.formula.compile.complaints import misfits
from core.formula.compile.expressions.assign import deconstruction
from core.formula.compile.expressions.elements import element_type
from core.formula.compile.functions import step
from core.formula.compile.model import Expr
from core.formula.compile.nodes import field, text_of
from core.formula.compile.python import (
    Body,
    Code,
    any_of,
    compare,
    const,
    do,
    each,
    fail,
    forever,
    leave,
    loop,
    member,
    name,
    negated,
    put,
    when,
)
from core.formula.compile.registry import statement
from core.formula.compile.runtime import walked
from core.formula.compile.scopes import Breakable
from core.formula.compile.statements.flow import has_continue
from core.formula.compile.statements.simple import declare_variables, embedded
from core.formula.compile.typenames import declared_type
from core.formula.types.builtin import LIST_DEF
from core.formula.types.casts import explicit
from core.formula.types.model import ARRAY_DEF, Type
from core.formula.values.collections.containers import changed_while_enumerated
from core.words import say


@contextmanager
def _loop(b: Binder) -> Iterator[Breakable]:
    breakable = Breakable(loop=True)
    b.function.breakables.append(breakable)
    try:
        yield breakable
    finally:
        b.function.breakables.pop()


@statement("while_statement")
def bind_while(b: Binder, node: Node) -> Body:
    """`while (c) …`"""
    with b.new_block() as block, _loop(b) as breakable:
        condition = b.condition(field(node, "condition"))
        body = [*step(), *embedded(b, field(node, "body"))]
    if block.cells:
        body = [*block.entered(), when(negated(condition), [leave()]), *body]
        return breakable.around(forever(body))
    return breakable.around(loop(condition, body))


@statement("do_statement")
def bind_do(b: Binder, node: Node) -> Body:
    """`do … while (c);`"""
    body_node = field(node, "body")
    with _loop(b) as breakable:
        body = [*step(), *embedded(b, body_node)]
    condition = b.condition(field(node, "condition"))
    if not has_continue(body_node):
        return breakable.around(forever([*body, when(negated(condition), [leave()])]))
    first = b.temp()
    turns = loop(any_of([name(first), condition]), [put(first, const(False)), *body])
    return [put(first, const(True)), *breakable.around(turns)]


@statement("for_statement")
def bind_for(b: Binder, node: Node) -> Body:
    """`for (init; condition; update)`; its variables are shared by all turns, as in C#."""
    body_node = field(node, "body")
    with b.new_block() as block, _loop(b) as breakable:
        start = _for_start(b, node)
        condition_node = node.child_by_field_name("condition")
        condition = b.condition(condition_node) if condition_node is not None else const(True)
        body = [*step(), *embedded(b, body_node)]
        updates = [
            one
            for child in node.children_by_field_name("update")
            if child.is_named
            for one in b.value(child).statements()
        ]
    if not has_continue(body_node):
        turns = loop(condition, [*body, *updates])
        return [*block.entered(), *start, *breakable.around(turns)]
    first = b.temp()
    begin = when(name(first), [put(first, const(False))], updates)
    turns = forever([begin, when(negated(condition), [leave()]), *body])
    return [*block.entered(), *start, put(first, const(True)), *breakable.around(turns)]


def _for_start(b: Binder, node: Node) -> Body:
    starts = [child for child in node.children_by_field_name("initializer") if child.is_named]
    if len(starts) == 1 and starts[0].type == "variable_declaration":
        return declare_variables(b, starts[0])
    return [one for child in starts for one in b.value(child).statements()]


@statement("foreach_statement")
def bind_foreach(b: Binder, node: Node) -> Body:
    """`foreach (var x in xs) …`"""
    if any(child.type == "await" for child in node.children):
        raise b.unsupported(say("`await foreach`"), node)
    source = b.typed_value(field(node, "right"))
    element = element_type(b, source.type, field(node, "right"))
    with b.new_block() as block, _loop(b) as breakable:
        variable, stored = _loop_variable(b, node, element)
        inner = embedded(b, field(node, "body"))
    body = [*step(), *block.entered(), *stored, *inner]
    if source.type.definition is LIST_DEF:
        return _through_list(b, source, variable, body, breakable)
    if source.type.definition is ARRAY_DEF:
        items = member(checked(b, source), "items")
    else:
        items = b.call_of(walked, source.code)
    return breakable.around(each(variable, items, body))


def _through_list(b: Binder, source: Expr, variable: str, body: Body, breakable: Breakable) -> Body:
    """A list must not be changed by the loop that goes through it."""
    kept, version = b.temp(), b.temp()
    now = member(name(kept), "version")
    look = when(compare("!=", now, name(version)), [fail(b.call_of(changed_while_enumerated))])
    turns = each(variable, member(name(kept), "items"), [look, *body], [look])
    return [put(kept, checked(b, source)), put(version, now), *breakable.around(turns)]


def _loop_variable(b: Binder, node: Node, element: Type) -> tuple[str, Body]:
    """Python's variable of the loop, and what puts its value into the formula's."""
    left = field(node, "left")
    type_node = node.child_by_field_name("type")
    if left.type != "identifier":
        declared = type_node is not None or left.type == "tuple_pattern"
        whole = b.temp()
        store = deconstruction(b, left, element, node, declared=declared)
        return whole, [do(one) for one in store(name(whole))]
    if type_node is None:
        raise b.error(
            "syntax",
            say("the variable of a `foreach` needs a type or `var`"),
            left,
            say("Write `var` before it: `foreach (var {shown} in …)`.", shown=misfits.shown(left)),
        )
    type_ = declared_type(b, type_node) or element
    probe = Expr(element, const(None), node)
    convert = b.conversion(probe, type_) or explicit(element, type_, checked=False)
    if convert is None:
        raise b.no_conversion(probe, type_)
    variable = b.declare(text_of(left), type_, left)
    variable.read_only = say("the variable of a `foreach`")
    if not variable.cell and type_ == element:
        return variable.python, []
    item = b.temp()
    value: Code = b.apply(convert, Expr(element, name(item), node), type_).code
    return item, variable.put(value)
