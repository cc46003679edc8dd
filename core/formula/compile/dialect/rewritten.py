"""What the dialect's text was rewritten to where C# has no form for it: powers, and statements that are a value."""

from __future__ import annotations

from tree_sitter import Node

from core.formula import dialect
from core.formula.compile.binder import Binder
from core.formula.compile.dialect.lastvalue import with_last_value
from core.formula.compile.dialect.powers import as_double
from core.formula.compile.expressions.assign import changed_by
from core.formula.compile.functions import made_function
from core.formula.compile.model import Expr
from core.formula.compile.nodes import field, named
from core.formula.compile.python import call
from core.formula.compile.registry import written
from core.formula.compile.statements.flow import can_finish
from core.formula.members.numbers.mathfunctions import power
from core.formula.types.builtin import DOUBLE, DYNAMIC, OBJECT
from core.formula.types.casts import explicit


@written(dialect.POWER_OF)
def power_of(b: Binder, arguments: Node, node: Node) -> Expr:
    """`a ^^ b`: always a double."""
    base, exponent = (b.value(named(argument)[-1]) for argument in named(arguments))
    return _power(b, base, exponent, node)


def _power(b: Binder, base: Expr, exponent: Expr, node: Node) -> Expr:
    return b.computed(DOUBLE, power, [as_double(b, base), as_double(b, exponent)], node)


@written(dialect.POWER_FOR)
def power_for(b: Binder, arguments: Node, node: Node) -> Expr:
    """`a ^^= b`: the power as a value of a's type."""
    target, exponent = (named(argument)[-1] for argument in named(arguments))

    def compute(old: Expr) -> Expr:
        found = _power(b, old, b.value(exponent), node)
        if old.type in {DYNAMIC, OBJECT}:
            return b.convert(found, old.type)
        back = explicit(DOUBLE, old.type, checked=False)
        if back is None:
            raise b.no_conversion(found, old.type)
        return b.apply(back, found, old.type)

    return changed_by(b, target, compute, node)


@written(dialect.INNER_BLOCK)
def inner_block(b: Binder, arguments: Node, node: Node) -> Expr:
    """`{ var x = 2; return x * 2; }` as a value: a function that is called at once."""
    lambda_node = named(named(arguments)[0])[-1]
    body_node = field(lambda_node, "body")
    with b.new_function(is_async=False) as function:
        function.inferring = True
        function.gives_objects = True
        statements = named(body_node)
        body = with_last_value(b, statements, b.block) if can_finish(statements) else b.statement(body_node)
    made = made_function(b, function, [], body, node.start_byte + 1)
    types = {value.type for value in function.found}
    found = Expr(DYNAMIC, call(made), node)
    if len(types) == 1 and (only := next(iter(types))) not in {DYNAMIC, OBJECT}:
        unboxed = explicit(OBJECT, only, checked=False)
        assert unboxed is not None
        return Expr(only, b.call_of(unboxed, found.code), node)
    return found
