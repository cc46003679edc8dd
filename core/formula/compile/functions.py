"""How functions of a formula become Python's.

A lambda that uses variables of the functions around it is a function inside a maker: the maker takes them, so that
each turn of a loop makes lambdas of its own. One that uses none is made once, at the beginning of the outermost
function that it can stand in. Every call of one is a step of the budget, and so is every turn of a loop: a counter
goes down, and is filled again by the run, which looks at the clock then.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.formula.compile.python import (
    Body,
    Code,
    call,
    compare,
    const,
    do,
    function,
    give,
    items,
    member,
    name,
    operate,
    place,
    put,
    shared,
    when,
)
from core.formula.compile.scopes import FunctionScope, Variable

if TYPE_CHECKING:
    from core.formula.compile.binder import Binder

RUN = "run"
_LEFT = "left"
_FIRST = 32


def step() -> Body:
    """One step of the budget."""
    return [
        put(_LEFT, operate("-", name(_LEFT), const(1))),
        when(
            compare("<", name(_LEFT), const(0)),
            [put(_LEFT, call(member(name(RUN), "spend")))],
        ),
    ]


def begin_counting() -> Body:
    """What a function begins with, for `step`."""
    return [put(_LEFT, const(_FIRST))]


def made_function(
    b: Binder,
    scope: FunctionScope,
    parameters: list[Variable],
    body: Body,
    line: int,
    *,
    wrap: Callable[[Code], Code] | None = None,
    given: Mapping[Variable, Code] = MappingProxyType({}),
) -> Code:
    """Code that makes the function, in the scope around it.

    `body` is the whole of it; `wrap` puts the function into a form; `given` are variables whose values are computed
    when it is made.
    """
    outer = scope.parent
    assert outer is not None
    text, maker = b.module.fresh("call"), b.module.fresh("make")
    made: Code = name(text)
    begin = [shared(_LEFT), *step(), *_cells(scope, parameters)]
    captured = [*scope.captures, *given]
    outer.definitions += scope.definitions
    if not captured:
        alone = function(text, [one.python for one in parameters], [*begin, *body])
        place(alone, line)
        outer.inner.update(scope.inner)
        outer.inner[text] = alone
        return wrap(made) if wrap is not None else made
    inside: Body = [*begin, *needed(scope.inner, body), *body]
    outer_body: Body = [
        do(
            call(member(member(name(RUN), "meter"), "tick"))
        ),  # or functions that are made anew would never count
        *begin_counting(),
        function(text, [one.python for one in parameters], inside),
        give(wrap(made) if wrap is not None else made),
    ]
    definition = function(maker, [RUN, *(one.python for one in captured)], outer_body)
    place(definition, line)
    outer.definitions.append(definition)
    return call(name(maker), name(RUN), *(given.get(one) or name(one.python) for one in captured))


def needed(inner: dict[str, ast.stmt], body: Body) -> Body:
    """Those functions that the body makes use of: some were bound for an overload that was not taken."""
    found: dict[str, ast.stmt] = {}
    waiting: list[ast.AST] = list(body)
    while waiting:
        for node in ast.walk(waiting.pop()):
            if isinstance(node, ast.Name) and node.id in inner and node.id not in found:
                found[node.id] = inner[node.id]
                waiting.append(inner[node.id])
    return list(found.values())


def _cells(scope: FunctionScope, parameters: list[Variable]) -> Body:
    given = [one.python for one in parameters if one.cell]
    return [*(put(one, items([name(one)])) for one in given), *scope.block.entered(given)]
