"""`break` and `continue`, and `goto`.

Python's own `break` and `continue` do where nothing stands between; else a variable tells what was meant, and each
loop on the way is left. A `goto` is an exception that the statements with its label take.
"""

from __future__ import annotations

import ast
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.functions import step
from core.formula.compile.nodes import named, text_of
from core.formula.compile.python import (
    Body,
    again,
    attempt,
    compare,
    const,
    fail,
    forever,
    handler,
    leave,
    member,
    name,
    put,
    when,
)
from core.formula.compile.registry import statement
from core.formula.compile.runtime import Goto
from core.formula.compile.scopes import BlockScope, Breakable
from core.formula.dialect import ALL, OUTER
from core.words import say

DEFAULT = object()
"""The label of `default` among the constants of a `switch`."""


@statement("break_statement")
def bind_break(b: Binder, node: Node) -> Body:
    """`break;`"""
    for target in reversed(b.function.breakables):
        if target.loop or target.switch:
            return _way_out(b, target, leave())
    raise b.type_error(
        say("`break` isn't inside a loop or `switch`"),
        node,
        say("Take it out, or end the formula with `return …;`."),
    )


@statement("continue_statement")
def bind_continue(b: Binder, node: Node) -> Body:
    """`continue;`"""
    for target in reversed(b.function.breakables):
        if target.loop:
            return _way_out(b, target, again())
    raise b.type_error(
        say("`continue` isn't inside a loop"),
        node,
        say("Take it out, or put it into the loop that it belongs to."),
    )


def _way_out(b: Binder, target: Breakable, end: ast.stmt) -> Body:
    """How one gets to a loop or `switch` around, and leaves it or goes on with it."""
    stack = b.function.breakables
    between = [one for one in stack[stack.index(target) + 1 :] if one.python]
    last: Body = [end] if target.python else []
    if not between:
        return last
    flag = b.temp()
    for index, one in enumerate(between):
        one.after.append((flag, [end] if index == 0 else [leave()]))
    return [put(flag, const(True)), leave()]


@statement("goto_statement")
def bind_goto(b: Binder, node: Node) -> Body:
    """`goto label;`, `goto case 2;`, `goto default;`"""
    kinds = [child.type for child in node.children]
    if "case" in kinds or "default" in kinds:
        return _goto_case(b, node, is_default="default" in kinds)
    text = text_of(named(node)[0])
    if text in {OUTER, ALL} and b.syntax.deviations:
        return _break_out(b, node, everything=text == ALL)
    scope: BlockScope | None = b.block
    while scope is not None and scope.function is b.function:
        if text in scope.labels:
            return _jump(b, *scope.labels[text])
        scope = scope.parent
    raise b.error("name", say("there is no label `{text}` here", text=text), node)


def _break_out(b: Binder, node: Node, *, everything: bool) -> Body:
    """`break outer`, `break all` of the dialect."""
    around = [one for one in b.function.breakables if one.loop or one.switch]
    if len(around) < (1 if everything else 2):
        raise b.type_error(say("there is no loop or `switch` here to leave"), node)
    target = around[0] if everything else around[-2]
    return _way_out(b, target, leave())


def _goto_case(b: Binder, node: Node, *, is_default: bool) -> Body:
    target = next((one for one in reversed(b.function.breakables) if one.switch), None)
    if target is None:
        raise b.type_error(say("`goto case` isn't inside a `switch`"), node)
    key: Any = DEFAULT
    if not is_default:
        value = b.value(named(node)[0])
        key = next((k for k in target.cases if k is not DEFAULT and k[1] == value.constant), None)
    if key not in target.cases:
        raise b.type_error(say("there is no such `case`"), node)
    return _jump(b, target.number, target.cases[key])


def _jump(b: Binder, number: int, section: int) -> Body:
    return [fail(b.call_of(Goto, const(number), const(section)))]


def with_labels(b: Binder, statements: list[Node], block: BlockScope) -> Body:
    """Statements of which some have labels: sections that a `goto` may begin with."""
    breakable = Breakable()
    breakable.number = b.module.number()
    sections: list[list[Node]] = [[]]
    for node in statements:
        inner = node
        while inner.type == "labeled_statement":
            if inner is node:
                sections.append([])
            label, inner = named(inner)[0], named(inner)[-1]
            if text_of(label) in block.labels:
                raise b.type_error(
                    say("the label `{text_of}` is already here", text_of=text_of(label)), label
                )
            block.labels[text_of(label)] = breakable.number, len(sections) - 1
        sections[-1].append(inner)
    section = b.temp()
    b.function.breakables.append(breakable)
    bodies = [
        [one for node in part if node.type != "empty_statement" for one in b.statement(node)]
        for part in sections
    ]
    b.function.breakables.pop()
    steps: Body = [
        when(compare("<=", name(section), const(index)), body) for index, body in enumerate(bodies) if body
    ]
    return [put(section, const(0)), *breakable.around(taking_gotos(b, breakable.number, section, steps))]


def taking_gotos(b: Binder, number: int, section: str, body: Body) -> ast.stmt:
    """A loop around statements that go on with another section after a `goto` to it."""
    caught = b.temp()
    others = when(compare("!=", member(name(caught), "block"), const(number)), [fail()])
    taken: Body = [others, put(section, member(name(caught), "section")), *step()]
    return forever([attempt([*body, leave()], [handler(b.given(Goto), caught, taken)])])
