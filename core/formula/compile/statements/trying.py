"""`try`, `catch`, `when`, `finally`, `throw`. Only .NET exceptions are caught: budgets, host errors and
cancellation go through, and no `finally` runs for them, since nothing of the formula goes on after.
"""

from __future__ import annotations

from dataclasses import dataclass

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions.conditional import thrown
from core.formula.compile.nodes import child, field, named, text_of
from core.formula.compile.python import (
    Body,
    Code,
    attempt,
    const,
    fail,
    handler,
    member,
    name,
    negated,
    pack,
    put,
    when,
)
from core.formula.compile.registry import statement
from core.formula.compile.runtime import Goto, is_kind
from core.formula.compile.statements.simple import bind_block, bind_sequence
from core.formula.compile.typenames import read_type_node
from core.formula.types.conversions import reference
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import EXCEPTION, NetError
from core.words import say


@dataclass(frozen=True, slots=True)
class _Catch:
    """One `catch`: what it takes, what comes before its condition, the condition, its body."""

    type: Type
    before: Body
    when: Code | None
    body: Body


@statement("try_statement")
def bind_try(b: Binder, node: Node) -> Body:
    """`try { … } catch (E e) when (c) { … } finally { … }`"""
    body = bind_block(b, field(node, "body"))
    caught = b.temp()
    catch_nodes = [one for one in named(node) if one.type == "catch_clause"]
    catches = [_catch(b, one, caught) for one in catch_nodes]
    _refuse_hidden(b, catch_nodes, catches)
    final_nodes = [named(one)[0] for one in named(node) if one.type == "finally_clause"]
    if not catches and not final_nodes:
        raise b.error(
            "syntax", say("`try` needs a `catch` or a `finally`"), node, say("Write `try { … } catch { … }`.")
        )
    for final in final_nodes:
        _refuse_jumps(b, final)
    finals = [bind_block(b, one) for one in final_nodes]
    if catches:
        body = [attempt(body, [handler(b.given(NetError), caught, _chosen(b, catches, caught))])]
    return _with_finally(b, body, finals[0]) if finals else body


def _chosen(b: Binder, catches: list[_Catch], caught: str) -> Body:
    """The first `catch` that takes the exception, or the exception again."""
    found: Body = [fail()]
    for one in reversed(catches):
        kind = b.call_of(is_kind, name(caught), b.given(one.type, "type"))
        if one.when is None:
            found = [when(kind, [*one.before, *one.body], found)]
            continue
        # An exception in a filter counts as false.
        holds = b.temp()
        tested = attempt(
            [put(holds, one.when)], [handler(b.given(NetError), None, [put(holds, const(False))])]
        )
        looked: Body = [put(holds, const(False)), when(kind, [*one.before, tested])]
        found = [*looked, when(name(holds), one.body, found)]
    return found


def _with_finally(b: Binder, body: Body, final: Body) -> Body:
    """What runs when the body is left by its own end, a jump or a .NET exception, and for nothing else."""
    stopped = b.temp()
    ours = handler(pack([b.given(NetError), b.given(Goto)]), None, [fail()])
    others = handler(b.given(BaseException), None, [put(stopped, const(True)), fail()])
    return [
        put(stopped, const(False)),
        attempt([attempt(body, [ours, others])], [], [when(negated(name(stopped)), final)]),
    ]


def _refuse_hidden(b: Binder, nodes: list[Node], catches: list[_Catch]) -> None:
    """A `catch` behind one that catches everything it could."""
    for index, one in enumerate(catches):
        if any(before.when is None and reference(one.type, before.type) for before in catches[:index]):
            raise b.type_error(
                say("an earlier `catch` takes every {type} already", type=one.type), nodes[index]
            )


def _refuse_jumps(b: Binder, final: Node) -> None:
    """Nothing may leave a `finally` block: no return, no break out of a loop around it."""
    stack = [(final, False)]
    while stack:
        node, in_loop = stack.pop()
        if node.type == "return_statement" or (
            node.type in {"break_statement", "continue_statement"} and not in_loop
        ):
            raise b.type_error(
                say("`{rstrip}` can't leave a `finally`", rstrip=text_of(node).split()[0].rstrip(";")), node
            )
        if node.type in {"lambda_expression", "anonymous_method_expression", "local_function_statement"}:
            continue
        inside = in_loop or node.type in _LOOPS
        stack.extend((one, inside) for one in node.named_children)


_LOOPS = frozenset(
    {"while_statement", "for_statement", "foreach_statement", "do_statement", "switch_statement"}
)


def _catch(b: Binder, node: Node, caught: str) -> _Catch:
    declaration = child(node, "catch_declaration")
    filter_node = child(node, "catch_filter_clause")
    with b.new_block() as block:
        type_ = EXCEPTION
        stored: Body = []
        if declaration is not None:
            type_ = read_type_node(b, field(declaration, "type"))
            if not reference(type_, EXCEPTION):
                raise b.type_error(
                    say("only exceptions can be caught, not `{type}`", type=type_), declaration
                )
            name_node = declaration.child_by_field_name("name")
            if name_node is not None:
                variable = b.declare(text_of(name_node), type_, name_node)
                variable.there = not b.uses.changes(text_of(name_node))
                stored = variable.put(member(name(caught), "exception"))
        condition = b.condition(named(filter_node)[0]) if filter_node is not None else None
        b.caught += 1
        try:
            with b.new_block() as inner:
                body = bind_sequence(b, named(field(node, "body")), inner)
        finally:
            b.caught -= 1
        return _Catch(type_, [*block.entered(), *stored], condition, body)


@statement("throw_statement")
def bind_throw(b: Binder, node: Node) -> Body:
    """`throw x;`, `throw;`"""
    parts = named(node)
    if parts:
        return thrown(b, parts[0], node).statements()
    if not b.caught:
        raise b.type_error(say("`throw;` isn't inside a `catch`"), node)
    return [fail()]
