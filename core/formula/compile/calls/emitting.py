"""The code of a call: the receiver's look for null, the run and the types where they are wanted, values handed back."""

from __future__ import annotations

import ast
from collections.abc import Callable

from core.formula.compile.binder import Binder
from core.formula.compile.functions import RUN
from core.formula.compile.model import Expr
from core.formula.compile.python import (
    Body,
    Code,
    call,
    choose,
    count_up,
    do,
    in_order,
    item,
    items,
    keep,
    member,
    name,
    not_null,
)
from core.formula.members.candidate import Candidate, invoke_delegate
from core.formula.members.collections.listitems import add_item
from core.formula.members.collections.lists import ListMaker
from core.formula.types.builtin import LIST_DEF
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetList


def checked(b: Binder, receiver: Expr) -> Code:
    """The receiver, or .NET's exception where it is null."""
    if receiver.there:
        return receiver.code
    first, again = b.once(receiver.code)
    return choose(not_null(first), again, call(name("fail_null")))


def call_code(
    b: Binder, candidate: Candidate, types: tuple[Type, ...], receiver: Expr | None, values: list[Expr]
) -> Code:
    """The call of a candidate. As in C#, a receiver that is null is found out after the arguments are computed."""
    if receiver is None:
        if candidate.source and values and not values[0].there:
            values = [_source(b, values[0]), *values[1:]]
        return _plain(b, candidate, types, [value.code for value in values])
    may_be_null = receiver.type.is_nullable and not candidate.boxed
    if may_be_null or receiver.there:
        return _plain(b, candidate, types, [receiver.code, *(value.code for value in values)])
    if all(value.quiet for value in values):
        return _plain(b, candidate, types, [checked(b, receiver), *(value.code for value in values)])
    kept: list[Code] = []
    codes: list[Code] = []
    for value in (receiver, *values):
        if value.is_constant:
            codes.append(value.code)
            continue
        text = b.temp()
        kept.append(keep(text, value.code))
        codes.append(name(text))
    found = choose(not_null(codes[0]), _plain(b, candidate, types, codes), call(name("fail_null")))
    return in_order(*kept, found)


def alone_code(candidate: Candidate, receiver: Expr | None, values: list[Expr]) -> Body | None:
    """A call whose value nobody wants, where that is shorter: `list.Add(x)` of a list that a variable holds."""
    if candidate.function is not add_item or receiver is None or not receiver.there:
        return None
    made, item_code = receiver.code, values[0].code
    if receiver.type.definition is not LIST_DEF or not isinstance(made, ast.Name):
        return None
    if any(isinstance(one, ast.NamedExpr) and one.target.id == made.id for one in ast.walk(item_code)):
        return None  # `list.Add((list = other).Count)`
    return [do(call(member(member(made, "items"), "append"), item_code)), count_up(made, "version")]


def _source(b: Binder, source: Expr) -> Expr:
    first, again = b.once(source.code)
    code = choose(not_null(first), again, call(name("fail_source")))
    return Expr(source.type, code, source.node)


def _plain(b: Binder, candidate: Candidate, types: tuple[Type, ...], codes: list[Code]) -> Code:
    if candidate.function is invoke_delegate:
        return call(codes[0], *codes[1:])
    before: list[Code] = [name(RUN)] if candidate.run else []
    if candidate.prepared:
        made = candidate.function(types)
        if isinstance(made, ListMaker):
            return call(b.given(NetList), b.given(made.type, "type"), items([]))
        return call(b.given(made, "prepared"), *before, *codes)
    if candidate.types:
        before.append(b.given(types, "types"))
    return call(b.given(candidate.function), *before, *codes)


def with_outs(b: Binder, code: Code, stores: list[tuple[int, Callable[[Code], Code]]]) -> Code:
    """A call whose function gives a tuple: the result, and what goes into `out` and `ref` variables."""
    text = b.temp()
    stored = [store(item(name(text), index)) for index, store in stores]
    return in_order(keep(text, code), *stored, item(name(text), 0))
