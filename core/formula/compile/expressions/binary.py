"""Binary operators: arithmetic with promotion and lifting, concatenation, comparison, logic, `??`."""

from __future__ import annotations

import operator
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.late import late
from core.formula.compile.complaints import misfits
from core.formula.compile.expressions import operators
from core.formula.compile.expressions.coalescing import coalesce
from core.formula.compile.expressions.concat import concatenation, joined_chain
from core.formula.compile.expressions.equality import equality
from core.formula.compile.expressions.lifting import lift, operand, two
from core.formula.compile.expressions.operators import Two
from core.formula.compile.model import Expr
from core.formula.compile.nodes import field, text_of
from core.formula.compile.python import Code, all_of, any_of, const, in_order, item, keep, name, negated
from core.formula.compile.registry import expression
from core.formula.dialect import OBJECT_OPERATOR
from core.formula.types.builtin import (
    BOOL,
    CHAR,
    DOUBLE,
    DYNAMIC,
    FLOAT,
    INT,
    LONG,
    NEVER,
    NOTHING,
    NULL,
    OBJECT,
    STRING,
    TIMESPAN,
    UINT,
    ULONG,
    VOID,
)
from core.formula.types.conversions import constant_fits, implicit, numeric_promotion
from core.formula.types.model import TUPLE_DEF, Type, nullable, underlying
from core.formula.types.userdefined import OPERATORS
from core.formula.values.objects.boxed import EnumValue
from core.words import say

_LOGIC = frozenset({"&&", "||"})
_LONGEST_CHAIN = 30


@expression("binary_expression")
def bind_binary(b: Binder, node: Node) -> Expr:
    """A chain of left-hand operators is bound without recursion."""
    chain = [node]
    left = field(node, "left")
    while left.type == "binary_expression":
        chain.append(left)
        left = field(left, "left")
    first = b.bind(left)
    if first.takes_any_type:
        # `(c ? 1 : "x") + "a"`: what stands on the right decides.
        other = b.value(field(chain[-1], "right"))
        result = _side(b, text_of(field(chain[-1], "operator")), left, other)
    else:
        result = first.as_value(b)
    before: list[Code] = []
    for index, one in enumerate(reversed(chain), 1):
        result = _bind_one(b, one, result)
        if not index % _LONGEST_CHAIN and result.parts is None and not result.is_constant:
            # Python's compiler takes no tree of any depth: what there is so far is computed before the rest.
            kept = b.temp()
            before.append(keep(kept, result.code))
            result = Expr(result.type, name(kept), one, quiet=True, there=result.there)
    if result.parts is not None:
        result = joined_chain(b, result)
    return Expr(result.type, in_order(*before, result.code), node) if before else result


def _bind_one(b: Binder, node: Node, left: Expr) -> Expr:
    symbol = text_of(field(node, "operator"))
    right_node = field(node, "right")
    if left.parts is not None and (symbol == "??" or symbol in _LOGIC):
        left = joined_chain(b, left)
    if symbol == "??":
        return coalesce(b, left, right_node, node)
    if symbol in _LOGIC:
        return _logic(b, symbol, left, b.value(right_node), node)
    return _operation(b, symbol, left, _side(b, symbol, right_node, left), node)


def _side(b: Binder, symbol: str, node: Node, other: Expr | None) -> Expr:
    """A side of an operator; one without a type of its own takes what the operator wants of it."""
    bound = b.bind(node)
    if not bound.takes_any_type or other is None:
        return bound.as_value(b)
    if symbol == "+" and (other.type == STRING or other.parts is not None):
        return bound.convert(b, OBJECT)
    for type_ in (other.type, nullable(underlying(other.type))):
        if bound.fits(b, type_):
            return bound.convert(b, type_)
    return bound.as_value(b)


def binary(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr:
    """`left symbol right` for every operator that computes both sides."""
    found = _operation(b, symbol, left, right, node)
    return joined_chain(b, found) if found.parts is not None else found


def _operation(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr:
    """As `binary`; a chain of texts comes back with its parts, to be joined when it is complete."""
    if left.parts is not None and (symbol != "+" or right.type in {DYNAMIC, VOID, NEVER}):
        left = joined_chain(b, left)
    if VOID in {left.type, right.type}:
        raise b.no_value((left if left.type == VOID else right).node)
    if NEVER in {left.type, right.type}:
        raise b.type_error(say("`throw` can't stand here"), node)
    if symbol in {"==", "!="} and (left.type == NOTHING) != (right.type == NOTHING):
        left, right = (
            b.default(other.type, side.node) if side.type == NOTHING else side
            for side, other in ((left, right), (right, left))
        )
    left, right = _loosened(b, symbol, left, right, node)
    if DYNAMIC in {left.type, right.type} and not (
        symbol in {"==", "!="} and NULL in {left.type, right.type}
    ):
        return late(
            b, [left, right], lambda b, both: binary(b, symbol, both[0], both[1], node), node, simple=True
        )
    found = (
        concatenation(b, symbol, left, right, node)
        or _numeric(b, symbol, left, right, node)
        or _shift(b, symbol, left, right, node)
        or _declared(b, symbol, left, right, node)
        or _bools(b, symbol, left, right, node)
        or _enums(b, symbol, left, right, node)
        or _ordered(b, symbol, left, right, node)
    )
    if found is None and symbol in {"==", "!="}:
        found = _tuples(b, symbol, left, right, node) or equality(b, symbol, left, right, node)
    if found is None:
        raise _refused(b, symbol, left, right, node)
    return found


def _loosened(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> tuple[Expr, Expr]:
    """The sides as C# Eval Expression takes them: objects by what they are, a char as a text beside a text."""
    if b.loose is None:
        return left, right
    types = (left.type, right.type)
    if set(types) == {STRING, CHAR}:
        sides = [
            b.convert(one, STRING) if one.type == CHAR and one.is_constant else one for one in (left, right)
        ]
        return sides[0], sides[1]
    if (
        OBJECT not in types
        or (STRING in types and symbol == "+")
        or (symbol in {"==", "!="} and NULL in types)
    ):
        return left, right
    compares = symbol in {"==", "!="} and not any(type_.is_value for type_ in types)
    if compares:
        return left, right
    b.accepts(OBJECT_OPERATOR, node)
    return tuple(one.of_type(DYNAMIC) if one.type == OBJECT else one for one in (left, right))  # type: ignore[return-value]


def _refused(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Exception:
    advice = misfits.operands(symbol, left, right)
    return b.type_error(advice.message, node, advice.hint)


# Numbers ---------------------------------------------------------------------------------------


def _numeric(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    """Arithmetic and comparison of numbers, chars among them; lifted where one side may be null."""
    compared = symbol in operators.COMPARISONS
    if left.type == NULL and right.type == NULL:
        return None
    lifted = left.type.is_nullable or right.type.is_nullable or NULL in {left.type, right.type}
    one = underlying(right.type if left.type == NULL else left.type)
    other = underlying(left.type if right.type == NULL else right.type)
    promoted = _promotion(one, other, left, right)
    if promoted is None:
        return None
    checked = b.checked or _constants(b, left, right)
    if compared:
        function: Two | None = operators.COMPARISONS[symbol]
        result = BOOL
    else:
        function = operators.arithmetic(symbol, promoted, checked=checked)
        result = promoted
    if function is None:
        return None
    if symbol in {"/", "%"} and right.is_constant and right.constant == 0 and promoted not in _FLOATING:
        hint = say("`{shown}` is 0. Divide by something else.", shown=misfits.shown(right.node))
        raise b.type_error(say("this divides by a constant zero"), node, hint)
    if lifted:
        goal = nullable(promoted)
        if NULL in {left.type, right.type} and not compared:
            return Expr(goal, const(None), node)
        return lift(b, symbol, function, operand(b, left, goal), operand(b, right, goal), result, node)
    sides = operand(b, left, promoted), operand(b, right, promoted)
    return two(b, symbol, function, *sides, result, node, plain=not checked)


_FLOATING = frozenset({DOUBLE, FLOAT})


def _constants(b: Binder, left: Expr, right: Expr) -> bool:
    return b.constant_checked and left.is_constant and right.is_constant


def _promotion(one: Type, other: Type, left: Expr, right: Expr) -> Type | None:
    found = numeric_promotion(one, other)
    # A constant that fits takes the other side's type: uint + 1 is a uint, ulong + 1 a ulong.
    for kind, expr, target in ((one, left, other), (other, right, one)):
        if (
            expr.is_constant
            and kind in {INT, LONG}
            and target in {UINT, ULONG}
            and constant_fits(expr.constant, kind, target)
        ):
            return target
    return found


def _shift(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    if symbol not in {"<<", ">>", ">>>"}:
        return None
    promoted = numeric_promotion(underlying(left.type), underlying(left.type))
    function = operators.shift(symbol, promoted) if promoted is not None else None
    if function is None or promoted is None or b.conversion(right, nullable(INT)) is None:
        return None
    if left.type.is_nullable or right.type.is_nullable:
        sides = operand(b, left, nullable(promoted)), operand(b, right, nullable(INT))
        return lift(b, symbol, function, *sides, promoted, node)
    sides = operand(b, left, promoted), operand(b, right, INT)
    return two(b, symbol, function, *sides, promoted, node, plain=True)


# Dates, enums, bools ---------------------------------------------------------------------------


def _declared(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    one, other = underlying(left.type), underlying(right.type)
    found = OPERATORS.get((one, symbol, other))
    if found is None and TIMESPAN in {one, other} and symbol in {"*", "/"}:
        one = DOUBLE if implicit(one, DOUBLE) is not None else one
        other = DOUBLE if implicit(other, DOUBLE) is not None else other
        found = OPERATORS.get((one, symbol, other))
    if found is None:
        return None
    function, result = found
    if left.type.is_nullable or right.type.is_nullable:
        sides = operand(b, left, nullable(one)), operand(b, right, nullable(other))
        return lift(b, symbol, function, *sides, result, node)
    return two(b, symbol, function, operand(b, left, one), operand(b, right, other), result, node, plain=True)


def _ordered(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    """Comparison of dates and the like; a DateTime beside a DateTimeOffset becomes one."""
    function = operators.COMPARISONS.get(symbol)
    if function is None:
        return None
    types = {underlying(left.type), underlying(right.type)} - {NULL}
    goal = next(
        (t for t in types if t.definition.ordered and all(implicit(x, t) is not None for x in types)), None
    )
    if goal is None:
        return None
    if left.type.is_nullable or right.type.is_nullable or NULL in {left.type, right.type}:
        sides = operand(b, left, nullable(goal)), operand(b, right, nullable(goal))
        return lift(b, symbol, function, *sides, BOOL, node)
    return two(b, symbol, function, operand(b, left, goal), operand(b, right, goal), BOOL, node, plain=True)


def _bools(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    types = {underlying(left.type), underlying(right.type)}
    if not types <= {BOOL, NULL} or BOOL not in types:
        return None
    function: Two | None = _BOOL_OPERATORS.get(symbol)
    if function is None:
        return None
    if left.type == BOOL and right.type == BOOL:
        return two(b, symbol, function, left, right, BOOL, node, plain=True)
    if symbol in {"==", "!=", "^"}:
        return lift(b, symbol, function, left, right, BOOL, node)
    three_valued = operators.or_nullable if symbol == "|" else operators.and_nullable
    return Expr(nullable(BOOL), b.call_of(three_valued, left.code, right.code), node)


_BOOL_OPERATORS: dict[str, Two] = {
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "==": operator.eq,
    "!=": operator.ne,
}


def _enums(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    kinds = {underlying(x.type) for x in (left, right) if underlying(x.type).kind == "enum"}
    if len(kinds) != 1:
        return None
    enum = kinds.pop()
    if symbol in {"+", "-"} and INT in {left.type, right.type}:
        sign = 1 if symbol == "+" else -1
        enum_first = left.type == enum

        def move(one: Any, other: Any) -> EnumValue:
            number = one.number + sign * other if enum_first else one + other.number
            return EnumValue(enum, number)

        return two(b, symbol, move, left, right, enum, node, plain=True)
    if b.conversion(left, nullable(enum)) is None or b.conversion(right, nullable(enum)) is None:
        return None
    one, other = operand(b, left, nullable(enum)), operand(b, right, nullable(enum))
    if symbol in {"&", "|", "^"}:
        bits = _BOOL_OPERATORS[symbol]
        function: Two = lambda x, y: EnumValue(enum, bits(x.number, y.number))  # noqa: E731
        return two(b, symbol, function, one, other, enum, node, plain=True)
    if symbol == "-" and left.type == right.type:
        return two(b, symbol, lambda x, y: x.number - y.number, one, other, INT, node, plain=True)
    compare = operators.COMPARISONS.get(symbol)
    if compare is None:
        return None
    if symbol in {"==", "!="}:
        return two(b, symbol, compare, one, other, BOOL, node, plain=True)
    return lift(b, symbol, lambda x, y: compare(x.number, y.number), one, other, BOOL, node)


def _tuples(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr | None:
    if not (left.type.definition is TUPLE_DEF and right.type.definition is TUPLE_DEF):
        return None
    if len(left.type.args) != len(right.type.args):
        return None
    one, other = b.temp(), b.temp()
    tests = [
        binary(
            b,
            "==",
            Expr(first, item(name(one), index), node, quiet=True),
            Expr(second, item(name(other), index), node, quiet=True),
            node,
        ).code
        for index, (first, second) in enumerate(zip(left.type.args, right.type.args, strict=True))
    ]
    test = all_of(tests) if symbol == "==" else negated(all_of(tests))
    return Expr(BOOL, in_order(keep(one, left.code), keep(other, right.code), test), node)


# && and || -------------------------------------------------------------------------------------


def _logic(b: Binder, symbol: str, left: Expr, right: Expr, node: Node) -> Expr:
    left, right = _loosened(b, symbol, left, right, node)
    for side in (left, right):
        if side.type not in {BOOL, DYNAMIC}:
            advice = misfits.conditions(symbol, side, left if side is right else right)
            raise b.type_error(advice.message, side.node, advice.hint)
    one, other = b.convert(left, BOOL), b.convert(right, BOOL)
    if one.is_constant and other.is_constant:
        value = one.constant and other.constant if symbol == "&&" else one.constant or other.constant
        return b.constant(BOOL, value, node)
    put = all_of if symbol == "&&" else any_of
    return Expr(BOOL, put([one.code, other.code]), node, quiet=one.quiet and other.quiet)
