"""The types of powers: `a ^^ b` is always a double, and so is a variable without a type of its own that gets one."""

from __future__ import annotations

import re

from core.formula.compile.binder import Binder
from core.formula.compile.calls.late import late
from core.formula.compile.model import Expr
from core.formula.dialect import POWER, POWER_FOR
from core.formula.types.builtin import DOUBLE, DYNAMIC, OBJECT, STRING
from core.formula.types.casts import explicit
from core.formula.values.objects.boxed import unbox
from core.words import say

_TARGET = re.compile(rb"%s\((\w+)\s*," % POWER_FOR.encode())


def raised_variables(b: Binder) -> frozenset[str]:
    """The variables that `x ^^= y` changes."""
    if POWER not in b.syntax.deviations:
        return frozenset()
    return frozenset(name.decode() for name in _TARGET.findall(b.syntax.source.data))


def as_double(b: Binder, value: Expr) -> Expr:
    """A number as a double; an object by what it is when the formula runs."""
    if value.type in {DYNAMIC, OBJECT}:
        numeric = late(
            b, [value.of_type(DYNAMIC)], lambda b, one: as_double(b, one[0]), value.node, simple=True
        )
        return Expr(DOUBLE, b.call_of(unbox, numeric.code), value.node)
    to_double = explicit(value.type, DOUBLE, checked=False) if value.type != STRING else None
    if to_double is None:
        raise b.type_error(say("`^^` doesn't work with `{type}`", type=value.type), value.node)
    return b.apply(to_double, value, DOUBLE)
