"""Where C# Eval Expression, by which iPaaS.com evaluates formulas, accepts more than a C# compiler.

Each deviation has its source. A formula is read as C# first; only where that isn't possible are they looked at, so
that whatever C# gives a meaning keeps it. A formula that needs one says so (`Formula.deviations`), lest anybody learn
a wrong C# here. Sources: the library's documentation (eval-expression.net) by page and heading, and threads of its
issue tracker (docs/facts.md#formula-case and the facts below it).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from core.words import joined, say


@dataclass(frozen=True, slots=True)
class Deviation:
    """What is accepted, as the end of the sentence "C# Eval Expression accepts …", and where that is said."""

    accepts: str
    source: str


class Deviated(NamedTuple):
    """A deviation that a formula needs, where it is first met: line and column from 1, in characters. Zeros stand for
    a condition of FirstMatch, which is a text inside the formula."""

    deviation: Deviation
    line: int
    column: int


def told(deviations: Iterable[Deviated]) -> str:
    """What a formula needs beyond C#, in a sentence."""
    places = (
        say("{accepts} (line {line}, column {column})", accepts=one.accepts, line=line, column=column)
        if line
        else say("{accepts} (in a condition)", accepts=one.accepts)
        for one, line, column in deviations
    )
    return say(
        "C# Eval Expression accepts this; a C# compiler would not: {accepted}.", accepted=joined("; ", places)
    )


ANY_CASE = Deviation(say("names whatever their letter case"), "options#bindingflags")
QUOTES = Deviation(say("texts in single quotes"), "options#forcecharasstring")
SEMICOLON = Deviation(say("a missing last semicolon"), "options#maxloopiteration")
NO_RETURN = Deviation(say("a last value without `return`"), "custom-syntax#inner-expression")
ANY_END = Deviation(say("an end without a value, which is null then"), "Eval-Expression.NET#156")
LOOSE_VALUE = Deviation(say("a value on its own as a statement"), "Eval-Expression.NET#156")
BARE_MATH = Deviation(say("Math's functions by their bare names"), "register-default-alias-safe-unsafe")
OBJECT_OPERATOR = Deviation(say("operators between objects"), "options#disabledynamicresolution")
NOT_EQUAL = Deviation(say("`<>` for `!=`"), "custom-syntax#not-equals-alternative")
POWER = Deviation(say("`^^` for a power"), "custom-syntax#exponent")
EXCLUSIVE_OR = Deviation(say("`^|` for `^`"), "custom-syntax#exclusive-or-alternative")
DATE = Deviation(say("dates between `#`"), "custom-syntax#constant-datetime")
SPAN = Deviation(say("times between `##`"), "custom-syntax#constant-timespan")
RANGE = Deviation(say("a range among the values of a list"), "custom-syntax#array-implicit")
INNER = Deviation(say("statements in braces as a value"), "custom-syntax#inner-expression")
BREAK_OUT = Deviation(say("`break outer` and `break all`"), "custom-syntax#break-outer")
RECURSIVE_LAMBDA = Deviation(say("a lambda that calls itself"), "custom-syntax#recursive-lambda-expression")
METHOD = Deviation(say("methods with `public` and the like"), "options#disablemethodactionfunccreation")
SYSTEM = Deviation(say("names of .NET without `System.`"), "options#usesmarttyperesolution")

# What stands in the C# that a formula is rewritten to, where C# has no form of its own.
POWER_OF = "__power"
POWER_FOR = "__power_for"
INNER_BLOCK = "__inner"
OUTER = "__outer"
ALL = "__all"
WRITTEN = (POWER_OF, POWER_FOR, INNER_BLOCK, OUTER, ALL)
