"""What to do where two values, or a value and its place, don't fit together."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.complaints.around import in_line
from core.formula.compile.model import Expr
from core.formula.compile.nodes import text_of
from core.formula.types.builtin import BOOL, NULL, STRING
from core.formula.types.casts import explicit
from core.formula.types.conversions import implicit
from core.formula.types.model import Type, underlying
from core.formula.words.advice import Advice
from core.formula.words.types import is_list, is_number, spoken
from core.words import say

_COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})
_TO_NUMBER = {
    "Decimal": "Convert.ToDecimal({})",
    "Int32": "Convert.ToInt32({})",
    "Int64": "Convert.ToInt64({})",
}
_DATES = frozenset({"DateTime", "DateTimeOffset"})


def shown(node: Node) -> str:
    """A piece of the formula in one line, cut where it is long."""
    text = in_line(node)
    return text if len(text) <= 80 else text[:79] + "…"


def operands(symbol: str, left: Expr, right: Expr) -> Advice:
    """That an operator doesn't work between two values."""
    message = say(
        "`{symbol}` doesn't work between {type} and {type2}",
        symbol=symbol,
        type=spoken(left.type),
        type2=spoken(right.type),
    )
    return Advice(message, _operands(symbol, left, right))


def _operands(symbol: str, left: Expr, right: Expr) -> str:
    kinds = {underlying(left.type).name, underlying(right.type).name}
    if "Task" in kinds:
        return say("Put `await` before the function whose result has to be waited for.")
    for one, other in ((left, right), (right, left)):
        if is_list(one.type) and one.type != STRING:
            return _of_list(symbol, one, other)
    if "Decimal" in kinds and kinds & {"Double", "Single"}:
        return _money(left, right)
    if symbol in _OTHERS:
        meant = _other_sign(symbol, left, right)
        if meant:
            return meant
    if BOOL in {left.type, right.type} and symbol in _COMPARISONS:
        return _of_condition(symbol, left, right)
    for text, number in ((left, right), (right, left)):
        if text.type == STRING and is_number(number.type):
            return _text_and_number(symbol, text, number)
        if text.type == STRING and underlying(number.type).name in _DATES:
            return say("Make a date of the text: `Convert.ToDateTime({shown})`.", shown=shown(text.node))
    if NULL in {left.type, right.type}:
        other = left if right.type == NULL else right
        return say(
            "`{shown}` always has a value, so that there is nothing to compare with null.",
            shown=shown(other.node),
        )
    return say("Look at what the two sides are; one of them has to be turned into what the other one is.")


_OTHERS = frozenset({"&", "|", "^"})


def _other_sign(symbol: str, left: Expr, right: Expr) -> str:
    """What is written with another sign than in Excel; empty for what isn't known."""
    one, other = shown(left.node), shown(right.node)
    if symbol == "&" and STRING in {left.type, right.type}:
        return say("Texts are put together with `+`: `{one} + {other}`.", one=one, other=other)
    if not (is_number(left.type) and is_number(right.type)):
        return ""
    if symbol == "^":
        return say(
            "A power is `Math.Pow((double){one}, {other})`; a square is the value times itself.",
            one=one,
            other=other,
        )
    return say("“And” between conditions is `&&`, “or” is `||`; numbers are added with `+`.")


def _of_list(symbol: str, listed: Expr, other: Expr) -> str:
    path = shown(listed.node)
    if is_number(other.type):
        return say(
            "`{path}` is a list. How many there are is `{path}.Count()`; a sum is `{path}.Sum(x => …)`.",
            path=path,
        )
    if symbol in {"==", "!="}:
        return say(
            "`{path}` is a list. Whether something is in it: `{path}.Any(x => x.… == {shown})`.",
            path=path,
            shown=shown(other.node),
        )
    return say('`{path}` is a list. As one text: `string.Join(", ", {path}.Select(x => x.…))`.', path=path)


def _money(left: Expr, right: Expr) -> str:
    for one in (left, right):
        text = shown(one.node)
        if underlying(one.type).name == "Double" and one.node.type == "real_literal":
            return say(
                "Money is counted exactly, and numbers for it end in `m`: write `{number}m`.",
                number=text.rstrip("dD"),
            )
    other = left if underlying(left.type).name in {"Double", "Single"} else right
    return say("Make one kind of number of both: `(decimal){bracketed}`.", bracketed=_bracketed(other))


def _bracketed(value: Expr) -> str:
    text = shown(value.node)
    return f"({text})" if value.node.type in {"binary_expression", "conditional_expression"} else text


def _of_condition(symbol: str, left: Expr, right: Expr) -> str:
    first, second = (left, right) if left.type == BOOL else (right, left)
    inner = first.node
    if inner.type == "binary_expression" and left is first and symbol not in {"==", "!="}:
        middle = inner.child_by_field_name("right")
        assert middle is not None
        again = f"{shown(middle)} {symbol} {shown(second.node)}"
        return say(
            "Two comparisons are joined with `&&`: `{shown} && {again}`.", shown=shown(inner), again=again
        )
    return say(
        "`{shown}` is true or false already: leave the comparison out, or compare what belongs together.",
        shown=shown(inner),
    )


def _text_and_number(symbol: str, text: Expr, number: Expr) -> str:
    literal = text.constant if isinstance(text.constant, str) else None
    if literal is not None and _reads_as_number(literal):
        mark = "m" if underlying(number.type).name == "Decimal" and "." in literal else ""
        return say(
            "A number is written without quotes: write `{number}{mark}` in place of `{text}`.",
            number=literal.strip(),
            mark=mark,
            text=shown(text.node),
        )
    if number.node.type in {"integer_literal", "real_literal"} and symbol in {"==", "!="}:
        quoted = f'`"{shown(number.node)}"`'
        return say(
            "`{shown}` is a text, so compare it with one: put quotes around the number, {quoted}.",
            shown=shown(text.node),
            quoted=quoted,
        )
    if literal is not None and symbol in {"==", "!="}:
        return say(
            "`{shown}` is a number. Compare it with one, without quotes, or compare another field "
            "with the text.",
            shown=shown(number.node),
        )
    make = _TO_NUMBER.get(underlying(number.type).name, "Convert.ToDecimal({})").format(shown(text.node))
    return say("Turn the text into a number: `{make}`. (It fails where the text isn't a number.)", make=make)


def _reads_as_number(text: str) -> bool:
    return bool(text.strip()) and text.strip().lstrip("-").replace(".", "", 1).isdigit()


def conditions(symbol: str, side: Expr, other: Expr) -> Advice:
    """That `&&` or `||` joins conditions only."""
    message = say(
        "`{symbol}` joins conditions, and `{shown}` is {type}",
        symbol=symbol,
        shown=shown(side.node),
        type=spoken(side.type),
    )
    if side.type.is_nullable and side.type.args[0] == BOOL:
        return Advice(message, say("Compare it: `{shown} == true`.", shown=shown(side.node)))
    compared = other.node
    if compared.type == "binary_expression" and text_of(compared.children[1]) in {"==", "!="}:
        left = compared.child_by_field_name("left")
        assert left is not None
        sign = text_of(compared.children[1])
        return Advice(
            message,
            say(
                "Repeat the comparison: `{compared} {symbol} {left} {sign} {side}`.",
                compared=shown(compared),
                symbol=symbol,
                left=shown(left),
                sign=sign,
                side=shown(side.node),
            ),
        )
    return Advice(message, say("Compare it with something, as `{compared}`.", compared=_compared(side)))


def conversion(expr: Expr, target: Type, what: str = "") -> Advice:
    """That a value can't become another type."""
    if expr.type == NULL:
        return Advice(
            say("null can't be {target}{what}", target=spoken(target), what=what),
            say("Give a value, or declare it as `{target}?`, which may be missing.", target=target),
        )
    if expr.node.type == "assignment_expression" and underlying(target) == BOOL:
        compared = shown(expr.node).replace(" = ", " == ", 1)
        return Advice(
            say("one `=` gives a value, and a condition is wanted here"),
            say("To compare, write two: `{compared}`.", compared=compared),
        )
    message = say(
        "{type} can't become {target}{what}", type=spoken(expr.type), target=spoken(target), what=what
    )
    return Advice(message, _conversion(expr, target))


def _conversion(expr: Expr, target: Type) -> str:
    text, wanted = shown(expr.node), underlying(target)
    if expr.type.name == "Task":
        return say("Put `await` before it: `await {text}`.", text=text)
    if expr.type.is_nullable and implicit(expr.type.args[0], target) is not None:
        return say(
            "Say what holds when it is missing, with `?? 0` or the like: `{text} ?? {instead}`.",
            text=text,
            instead=_instead(wanted),
        )
    if wanted == BOOL:
        return say(
            "A condition is true or false: compare it with something, as `{compared}`.",
            compared=_compared(expr),
        )
    if target == STRING:
        return say("Make a text of it: `{bracketed}.ToString()`.", bracketed=_bracketed(expr))
    if expr.type == STRING and is_number(target):
        if isinstance(expr.constant, str):
            if _reads_as_number(expr.constant):
                return say(
                    "A number is written without quotes: write `{number}` in place of `{text}`.",
                    number=expr.constant.strip(),
                    text=text,
                )
            return say("`{text}` isn't a number: write one, without quotes.", text=text)
        return say(
            "Make a number of the text: `{name}`.",
            name=_TO_NUMBER.get(wanted.name, "Convert.ToDecimal({})").format(text),
        )
    if expr.type == STRING and wanted.name in _DATES:
        return say("Make a date of the text: `Convert.ToDateTime({text})`.", text=text)
    if explicit(expr.type, target, checked=False) is not None:
        broken = underlying(expr.type).name in {"Decimal", "Double", "Single"} and "Int" in wanted.name
        cut = say(" (what is behind the point is cut off)") if broken else ""
        return say(
            "A cast makes it one{cut}: `({target}){bracketed}`.",
            cut=cut,
            target=target,
            bracketed=_bracketed(expr),
        )
    if is_list(expr.type):
        return say(
            "`{text}` is a list. Take one of it, as `{text}.First()`, or make one text of it with "
            "`string.Join`.",
            text=text,
        )
    return say("Give a value of the kind that is wanted here, or declare the variable with `var`.")


def _instead(type_: Type) -> str:
    return {"String": '""', "Boolean": "false", "DateTime": "DateTime.MinValue"}.get(type_.name, "0")


def _compared(expr: Expr) -> str:
    text = _bracketed(expr)
    if is_list(expr.type) and expr.type != STRING:
        return f"{text}.Any()"
    if expr.type == STRING:
        return f'{text} == "…"'
    return f"{text} > 0" if is_number(expr.type) else f"{text} != null"
