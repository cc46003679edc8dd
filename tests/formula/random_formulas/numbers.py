"""Random arithmetic: promotions, integer division, overflow, casts, nullables, compound assignment, checked."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.formula.random_formulas.writer import Term, Writer

_DEPTH = 3
_INTEGRAL = ("int", "char", "short")
_COMPARED = {"decimal": ("decimal", "int", "long"), "double": ("double", "int")}


def arithmetic(chosen: Random) -> str:
    """A formula that computes a number or a bool."""
    writer = Writer(chosen)
    if writer.chance(20):
        return writer.finished(_assignments(writer))
    kind = writer.pick("int", "int", "long", "decimal", "decimal", "double", "bool", "int?", "decimal?")
    return writer.finished(expression(writer, kind, _DEPTH).text)


def expression(w: Writer, kind: str, depth: int) -> Term:
    """An expression whose static type is `kind`."""
    if depth <= 0 or (depth < _DEPTH and w.chance(12)):
        return (
            w.literal(kind)
            if kind in ("int", "long", "decimal", "double") and w.chance(30)
            else w.variable(kind)
        )
    return _MAKERS[kind](w, depth - 1)


def _binary(w: Writer, operators: tuple[str, ...], left: Term, right: Term, spare: str) -> Term:
    """`left op right`, where one side at least is a variable: the compiler must leave it to the run."""
    if left.constant and right.constant:
        left = w.variable(spare)
    return Term(f"({left.text} {w.pick(*operators)} {right.text})")


def _variable(w: Writer, term: Term, kind: str) -> Term:
    return w.variable(kind) if term.constant else term


def _int(w: Writer, depth: int) -> Term:
    match w.pick(
        "op", "op", "op", "bits", "shift", "unary", "cast", "checked", "ternary", "call", "nullable"
    ):
        case "op":
            left, right = (expression(w, w.pick("int", "int", *_INTEGRAL), depth) for _ in range(2))
            return _binary(w, ("+", "-", "*", "/", "%"), left, right, "int")
        case "bits":
            return _binary(
                w, ("&", "|", "^"), expression(w, "int", depth), expression(w, "int", depth), "int"
            )
        case "shift":
            return _binary(w, ("<<", ">>"), w.variable("int"), expression(w, "int", 0), "int")
        case "unary":
            operand = _variable(w, expression(w, w.pick("int", "char", "short"), depth), "int")
            return Term(f"({w.pick('-', '+', '~')}{operand.text})")
        case "cast":
            source = w.pick("long", "decimal", "char", "uint")
            return Term(f"((int){_variable(w, expression(w, source, depth), source).text})")
        case "checked":
            return Term(f"checked({_variable(w, expression(w, 'int', depth), 'int').text})")
        case "ternary":
            return _ternary(w, "int", depth)
        case "call":
            return _int_call(w, depth)
        case _:
            return Term(f"({w.variable('int?').text} ?? {expression(w, 'int', depth).text})")


def _int_call(w: Writer, depth: int) -> Term:
    a = _variable(w, expression(w, "int", depth), "int").text
    match w.pick("max", "abs", "sign", "compare", "value"):
        case "max":
            return Term(f"Math.{w.pick('Max', 'Min')}({a}, {expression(w, 'int', depth).text})")
        case "abs":
            return Term(f"Math.Abs({a})")
        case "sign":
            return Term(f"Math.Sign({expression(w, w.pick('decimal', 'long'), depth).text})")
        case "compare":
            left = _variable(w, expression(w, "decimal", depth), "decimal").text
            return Term(f"{left}.CompareTo({expression(w, 'decimal', depth).text})")
        case _:
            return Term(
                f"{w.variable('int?').text}.{w.pick('Value', 'GetValueOrDefault()', 'GetValueOrDefault(4)')}"
            )


def _long(w: Writer, depth: int) -> Term:
    match w.pick("op", "op", "uint", "shift", "unary", "cast", "checked", "ternary"):
        case "op":
            other = expression(w, w.pick("long", "int", "char", "uint"), depth)
            return _binary(
                w, ("+", "-", "*", "/", "%", "&", "^"), expression(w, "long", depth), other, "long"
            )
        case "uint":  # uint and int meet in long
            other = _variable(w, expression(w, "int", depth), "int")
            return _binary(w, ("+", "-", "*"), w.variable("uint"), other, "uint")
        case "shift":
            return _binary(w, ("<<", ">>"), w.variable("long"), expression(w, "int", 0), "long")
        case "unary":
            return Term(f"({w.pick('-', '~')}{_variable(w, expression(w, 'long', depth), 'long').text})")
        case "cast":
            source = w.pick("int", "decimal", "uint")
            return Term(f"((long){_variable(w, expression(w, source, depth), source).text})")
        case "checked":
            return Term(f"checked({_variable(w, expression(w, 'long', depth), 'long').text})")
        case _:
            return _ternary(w, "long", depth)


def _uint(w: Writer, depth: int) -> Term:
    return _binary(w, ("+", "-", "*", "/", "%", "|"), w.variable("uint"), expression(w, "uint", 0), "uint")


def _decimal(w: Writer, depth: int) -> Term:
    match w.pick("op", "op", "op", "op", "unary", "cast", "ternary", "round", "call", "nullable"):
        case "op":
            other = expression(w, w.pick("decimal", "decimal", "int", "long", "char"), depth)
            return _binary(w, ("+", "-", "*", "/", "%"), expression(w, "decimal", depth), other, "decimal")
        case "unary":
            return Term(f"(-{_variable(w, expression(w, 'decimal', depth), 'decimal').text})")
        case "cast":
            source = w.pick("int", "long", "char", "uint")
            return Term(f"((decimal){_variable(w, expression(w, source, depth), source).text})")
        case "ternary":
            return _ternary(w, "decimal", depth)
        case "round":
            mode = w.pick("", ", MidpointRounding.AwayFromZero", ", MidpointRounding.ToEven")
            return Term(f"Math.Round({expression(w, 'decimal', depth).text}, {w.number(0, 4)}{mode})")
        case "call":
            first = expression(w, "decimal", depth).text
            if w.chance(50):
                return Term(f"Math.{w.pick('Floor', 'Ceiling', 'Truncate', 'Abs')}({first})")
            second = expression(w, w.pick("decimal", "int"), depth).text
            return Term(f"Math.{w.pick('Max', 'Min')}({first}, {second})")
        case _:
            return Term(
                f"({w.variable('decimal?').text} ?? {expression(w, w.pick('decimal', 'int'), depth).text})"
            )


def _double(w: Writer, depth: int) -> Term:
    match w.pick("op", "op", "op", "unary", "cast", "ternary", "call"):
        case "op":
            other = expression(w, w.pick("double", "double", "int", "long", "char"), depth)
            return _binary(w, ("+", "-", "*", "/", "%"), expression(w, "double", depth), other, "double")
        case "unary":
            return Term(f"(-{_variable(w, expression(w, 'double', depth), 'double').text})")
        case "cast":
            source = w.pick("int", "long", "decimal", "char", "uint")
            operand = w.variable(source) if source == "decimal" else expression(w, source, depth)
            return Term(f"((double){_variable(w, operand, source).text})")
        case "ternary":
            return _ternary(w, "double", depth)
        case _:
            name = w.pick("Floor", "Ceiling", "Truncate", "Abs", "Sqrt")
            return Term(f"Math.{name}({_variable(w, expression(w, 'double', depth), 'double').text})")


def _bool(w: Writer, depth: int) -> Term:
    match w.pick("compare", "compare", "compare", "logic", "not", "nullable", "null"):
        case "compare":
            kind = w.pick("int", "long", "decimal", "double", "char")
            other = w.pick(*_COMPARED.get(kind, ("int", "char", "long")))
            left, right = expression(w, kind, depth), expression(w, other, depth)
            return _binary(w, ("<", "<=", ">", ">=", "==", "!="), left, right, kind)
        case "logic":
            first, second = expression(w, "bool", depth).text, expression(w, "bool", depth).text
            return Term(f"({first} {w.pick('&&', '||', '&', '|', '^')} {second})")
        case "not":
            return Term(f"(!{expression(w, 'bool', depth).text})")
        case "nullable":
            name = w.variable(w.pick("int?", "decimal?")).text
            return Term(f"({name} {w.pick('<', '>=', '==', '!=')} {w.variable('int').text})")
        case _:
            name = w.variable(w.pick("int?", "decimal?")).text
            return Term(w.pick(f"({name} == null)", f"({name} != null)", f"{name}.HasValue"))


def _nullable(kind: str) -> Callable[[Writer, int], Term]:
    def make(w: Writer, depth: int) -> Term:
        left = w.variable(f"{kind}?")
        right = w.pick(w.variable("int?"), w.variable(kind))
        if w.chance(20):
            return Term(f"(-{left.text})")
        return Term(f"({left.text} {w.pick('+', '-', '*', '/', '%')} {right.text})")

    return make


def _ternary(w: Writer, kind: str, depth: int) -> Term:
    first, second = expression(w, kind, depth).text, expression(w, kind, depth).text
    return Term(f"({expression(w, 'bool', depth).text} ? {first} : {second})")


def _char(w: Writer, depth: int) -> Term:
    return Term(f"((char)({w.variable('char').text} + {w.number(0, 9)}))")


def _small(kind: str) -> Callable[[Writer, int], Term]:
    def make(w: Writer, depth: int) -> Term:
        return Term(f"(({kind}){_variable(w, expression(w, 'int', depth), 'int').text})")

    return make


def _assignments(w: Writer) -> str:
    """A variable, some compound assignments and increments, and what became of it."""
    kind = w.pick("int", "long", "decimal", "double", "byte", "char", "short")
    lines = [f"{kind} v = {_variable(w, expression(w, kind, 2), kind).text};"]
    same = "int" if kind in ("byte", "char", "short") else kind
    for _ in range(w.number(1, 4)):
        if w.chance(25):
            lines.append(w.pick("v++;", "v--;", "++v;"))
            continue
        # A product of chars may be half of a surrogate pair, which JSON can't carry.
        products = () if kind == "char" else ("*=",)
        operators = ("+=", "-=", *products, "/=", "%=") + (("<<=", "|=", "&=", "^=") if kind == "int" else ())
        operand = expression(w, kind if kind not in ("long", "decimal") else w.pick(kind, "int"), 1)
        lines.append(f"v {w.pick(*operators)} {_variable(w, operand, same if kind == same else kind).text};")
    lines.append(f"return {'(int)v' if kind in ('byte', 'short') else 'v'};")
    body = " ".join(lines)
    return f"checked {{ {body} }}" if w.chance(30) else body


_MAKERS: dict[str, Callable[[Writer, int], Term]] = {
    "int": _int,
    "long": _long,
    "uint": _uint,
    "decimal": _decimal,
    "double": _double,
    "bool": _bool,
    "char": _char,
    "byte": _small("byte"),
    "short": _small("short"),
    "int?": _nullable("int"),
    "decimal?": _nullable("decimal"),
}
