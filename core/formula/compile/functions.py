"""How functions of a formula become Python's.

A lambda is a function inside a maker: the maker takes what the lambda uses of the functions around it, so that
each turn of a loop makes lambdas of its own. Every call of one is a step of the budget, and so is every turn of a
loop: a counter goes down, and is filled again by the run, which looks at the clock then.
"""

from __future__ import annotations

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
    inside: Body = [shared(_LEFT), *step(), *_cells(scope, parameters), *body]
    made: Code = name(text)
    outer_body: Body = [
        do(
            call(member(member(name(RUN), "meter"), "tick"))
        ),  # or functions that are made anew would never count
        *begin_counting(),
        function(text, [one.python for one in parameters], inside),
        give(wrap(made) if wrap is not None else made),
    ]
    captured = [*scope.captures, *given]
    definition = function(maker, [RUN, *(one.python for one in captured)], outer_body)
    place(definition, line)
    outer.definitions += [*scope.definitions, definition]
    return call(name(maker), name(RUN), *(given.get(one) or name(one.python) for one in captured))


def _cells(scope: FunctionScope, parameters: list[Variable]) -> Body:
    given = [one.python for one in parameters if one.cell]
    return [*(put(one, items([name(one)])) for one in given), *scope.block.entered(given)]
