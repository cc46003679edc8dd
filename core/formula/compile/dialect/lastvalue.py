"""The value of statements without `return`: that of the last one, as an expression tree has it
(docs/facts.md#formula-end-value)."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import Expr
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.python import Body, const, give, items, put, when
from core.formula.compile.scopes import BlockScope, Variable
from core.formula.compile.statements.flow import falls_through
from core.formula.compile.statements.simple import bind_sequence
from core.formula.dialect import ANY_END, NO_RETURN
from core.formula.syntax.tree import walk
from core.formula.types.builtin import VOID
from core.words import say


def with_last_value(b: Binder, nodes: list[Node], block: BlockScope) -> Body:
    """Statements, the last of which gives the value: an expression, a choice, what a variable is set to."""
    functions = [one for one in nodes if one.type == "local_function_statement"]
    others = [one for one in nodes if one.type != "local_function_statement"]
    if not others or not falls_through(others[-1]):
        end = _given(b, None) if not others and functions and b.accepts(ANY_END, functions[-1]) else []
        return [*bind_sequence(b, nodes, block), *end]
    last = others[-1]
    before = bind_sequence(b, [*functions, *others[:-1]], block)
    entered = len(block.cells)
    found = _value_of(b, last)
    fresh = [put(cell, items([const(None)])) for cell in block.cells[entered:]]
    return [*fresh, *before, *found]


def _value_of(b: Binder, node: Node) -> Body:
    if node.type == "expression_statement":
        b.accepts(NO_RETURN, node)
        value = b.bind(_without_discard(named(node)[0])).as_object(b)
        if value.type == VOID:
            return [*value.statements(), *_given(b, None)]
        return _given(b, value)
    if node.type == "block":
        with b.new_block() as block:
            return with_last_value(b, named(node), block)
    if node.type == "if_statement":
        condition = b.condition(field(node, "condition"))
        yes = _embedded(b, field(node, "consequence"))
        no = node.child_by_field_name("alternative")
        if no is None:
            b.accepts(ANY_END, node)
        return [when(condition, yes, _embedded(b, no) if no is not None else None), *_given(b, None)]
    if node.type == "local_declaration_statement":
        b.accepts(NO_RETURN, node)
        statements = b.statement(node)
        variables = [one for one in b.block.locals.values() if isinstance(one, Variable)]
        variable = variables[-1]
        return [*statements, *_given(b, Expr(variable.type, variable.load(), node))]
    b.accepts(ANY_END, node)
    if node.type not in _WITHOUT_VALUE and any(_without_discard(one) is not one for one, _ in walk(node)):
        word = text_of(node).split("{")[0].split("(")[0].strip()
        raise b.type_error(
            say("what a `{word}` without `return` gives isn't known; write the `return`", word=word), node
        )
    return [*b.statement(node), *_given(b, None)]


# Loops: an expression tree has no value of them.
_WITHOUT_VALUE = frozenset({"for_statement", "foreach_statement", "while_statement", "do_statement"})


def _without_discard(node: Node) -> Node:
    """The value of `_ = value`, which a value that stands alone was rewritten to."""
    if node.type != "assignment_expression" or text_of(field(node, "left")) != "_":
        return node
    return field(node, "right")


def _embedded(b: Binder, node: Node) -> Body:
    with b.new_block() as block:
        return (
            with_last_value(b, [node], block)
            if node.type != "block"
            else with_last_value(b, named(node), block)
        )


def _given(b: Binder, value: Expr | None) -> Body:
    if value is None:
        return [give(b.function.result(const(None)))]
    b.function.found.append(value)
    return [give(b.function.result(b.boxed(value).code))]
