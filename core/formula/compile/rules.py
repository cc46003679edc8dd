"""Everything that binds a kind of node: importing this registers it."""

from core.formula.compile import members, names
from core.formula.compile.calls import invocations, lambdas, query
from core.formula.compile.dialect import rewritten
from core.formula.compile.expressions import (
    arrays,
    assign,
    binary,
    conditional,
    creation,
    elements,
    texts,
    tuples,
    unary,
)
from core.formula.compile.patterns import binding, lists
from core.formula.compile.statements import labels, loops, simple, switching, trying

__all__ = [
    "arrays",
    "assign",
    "binary",
    "binding",
    "conditional",
    "creation",
    "elements",
    "invocations",
    "labels",
    "lambdas",
    "lists",
    "loops",
    "members",
    "names",
    "query",
    "rewritten",
    "simple",
    "switching",
    "texts",
    "trying",
    "tuples",
    "unary",
]
