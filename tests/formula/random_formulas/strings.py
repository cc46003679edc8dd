"""Random work on strings: concatenation, members, formats, interpolation, indexing."""

from __future__ import annotations

from random import Random

from tests.formula.random_formulas import numbers
from tests.formula.random_formulas.writer import Writer

_DEPTH = 3
_TEXTS = ('"a"', '"b,"', '"ll"', '" "', '"0"', '"-"', '"xyz"', '""', '"Hello"', '"É"')
_CHARS = ("'a'", "','", "'l'", "' '", "'0'", "'-'", "'A'")
_FORMATS = {
    "int": ("", ":D6", ":N0", ":X", ":000", ":#,##0", ",8", ",-8:D3", ":+0;-0;zero", ":P0", ":C"),
    "decimal": (
        *(
            "",
            ":F2",
            ":N3",
            ":0.00",
            ":#.##",
            ":0.0##",
            ",12:N1",
            ":P1",
            ":C",
            ":E3",
            ":G5",
            ":#,##0.0;(0.0);nil",
        ),
        *(":0%", ":00000.000", ":0,.0"),
    ),
    "bool": ("", ",7", ",-7"),
    "char": ("", ",3"),
    "long": ("", ":N0", ":D12", ":x"),
}


def texts(chosen: Random) -> str:
    """A formula whose value is a string, or something that a string's members answer."""
    writer = Writer(chosen)
    maker = writer.pick(_text, _text, _text, _int, _bool, _char, _list)
    return writer.finished(maker(writer, _DEPTH))


def _text(w: Writer, depth: int) -> str:
    if depth <= 0 or (depth < _DEPTH and w.chance(10)):
        return w.variable("string").text if w.chance(60) else w.pick(*_TEXTS)
    made: str = w.pick(
        _concat, _concat, _member, _member, _member, _sliced, _interpolated, _formatted, _static
    )(w, depth - 1)
    return made


def _concat(w: Writer, depth: int) -> str:
    kinds = ("int", "decimal", "bool", "char", "long", "int?", "decimal?")
    other = w.pick(_text(w, depth), numbers.expression(w, w.pick(*kinds), 1).text)
    left, right = w.pick((_text(w, depth), other), (other, _text(w, depth)))
    return f"({left} + {right})"


def _member(w: Writer, depth: int) -> str:
    s = _text(w, depth)
    return w.pick(
        f"{s}.ToUpper()",
        f"{s}.ToLowerInvariant()",
        f"{s}.Trim()",
        f"{s}.TrimStart({w.pick(*_CHARS)})",
        f"{s}.TrimEnd({w.pick(*_CHARS)}, {w.pick(*_CHARS)})",
        f"{s}.Replace({w.pick(*_TEXTS)}, {w.pick(*_TEXTS)})",
        f"{s}.Replace({w.pick(*_CHARS)}, {w.pick(*_CHARS)})",
        f"{s}.PadLeft({w.number(0, 12)})",
        f"{s}.PadRight({w.number(0, 12)}, '.')",
        f"({s} ?? {w.pick(*_TEXTS)})",
        f"{s}.ToString()",
    )


def _sliced(w: Writer, depth: int) -> str:
    s, n = _text(w, depth), w.number(-1, 6)
    return w.pick(
        f"{s}.Substring({n})",
        f"{s}.Substring({n}, {w.number(0, 4)})",
        f"{s}.Insert({n}, {w.pick(*_TEXTS)})",
        f"{s}.Remove({n}, {w.number(0, 4)})",
        f"{s}.Split({w.pick(*_CHARS)})[{w.number(0, 2)}]",
    )


def _interpolated(w: Writer, depth: int) -> str:
    kind = w.pick(*_FORMATS)
    value = numbers.expression(w, kind, 1).text
    hole = f"{{({value}){w.pick(*_FORMATS[kind])}}}"
    return f'$"{w.pick("", "[", "{{", "n: ")}{hole}{{({_text(w, min(depth, 1))})}}"'


def _formatted(w: Writer, depth: int) -> str:
    kind = w.pick("int", "decimal", "long")
    form = w.pick(*_FORMATS[kind])
    value = numbers.expression(w, kind, 1).text
    if ":" in form and w.chance(50):
        return f'({value}).ToString("{form.partition(":")[2]}")'
    return f'string.Format("{{1}}|{{0{form}}}", {value}, {_text(w, depth)})'


def _static(w: Writer, depth: int) -> str:
    a, b = _text(w, depth), _text(w, depth)
    return w.pick(
        f"string.Concat({a}, {b})",
        f"string.Join({w.pick(*_TEXTS)}, {a}, {b}, {numbers.expression(w, 'int', 1).text})",
        f"string.Join({w.pick(*_TEXTS)}, new[] {{ {a}, {b} }})",
        f"({_bool(w, depth)} ? {a} : {b})",
        f"Convert.ToString({numbers.expression(w, w.pick('int', 'decimal', 'bool'), 1).text})",
        f"new string({_char(w, depth)}, {w.number(0, 3)})",
    )


def _int(w: Writer, depth: int) -> str:
    s = _text(w, depth - 1)
    return w.pick(
        f"{s}.Length",
        f"{s}?.Length",
        f"{s}?.Trim()?.IndexOf('l')",
        f"{s}.IndexOf({w.pick(*_CHARS)})",
        f"{s}.IndexOf({w.pick(*_TEXTS)}, StringComparison.{w.pick('Ordinal', 'OrdinalIgnoreCase')})",
        f"{s}.LastIndexOf({w.pick(*_CHARS)})",
        f"{s}.IndexOf({w.pick(*_CHARS)}, {w.number(0, 4)})",
        f"{s}.Count(c => char.{w.pick('IsDigit', 'IsLetter', 'IsUpper', 'IsWhiteSpace')}(c))",
        f"int.Parse({s})",
        f"(int.TryParse({s}, out var n) ? n : -1)",
        f"(decimal.TryParse({s}, out var m) ? m : -1)",
        f"Math.Sign(string.CompareOrdinal({s}, {w.pick(*_TEXTS)}))",
    )


def _bool(w: Writer, depth: int) -> str:
    s = _text(w, depth - 1)
    comparison = f"StringComparison.{w.pick('Ordinal', 'OrdinalIgnoreCase')}"
    return w.pick(
        f"{s}.Contains({w.pick(*_TEXTS)})",
        f"{s}.StartsWith({w.pick(*_TEXTS)}, {comparison})",
        f"{s}.EndsWith({w.pick(*_TEXTS)}, {comparison})",
        f"({s} == {_text(w, depth - 1)})",
        f"string.Equals({s}, {w.pick(*_TEXTS)}, {comparison})",
        f"string.IsNullOrEmpty({s})",
        f"string.IsNullOrWhiteSpace({s})",
        f"({s} != null)",
    )


def _char(w: Writer, depth: int) -> str:
    s = _text(w, depth - 1)
    return w.pick(f"{s}[{w.number(0, 4)}]", f"char.ToUpper({s}[0])", f"{s}.Last()", f"{s}.FirstOrDefault()")


def _list(w: Writer, depth: int) -> str:
    s = _text(w, depth - 1)
    return w.pick(
        f"{s}.Split({w.pick(*_CHARS)})",
        f"{s}.Split({w.pick(*_CHARS)}, {w.pick(*_CHARS)})",
        f"{s}.Split(new[] {{ {w.pick(*_TEXTS[:7])} }}, StringSplitOptions.{w.pick('None', 'RemoveEmptyEntries')})",
        f"{s}.ToCharArray()",
        f"{s}.Select(c => (int)c).ToList()",
        f"{s}.Distinct().OrderBy(c => c)",
    )
