"""Random patterns, `switch`, nullables, conditionals and exceptions that are caught."""

from __future__ import annotations

from random import Random

from tests.formula.random_formulas import numbers
from tests.formula.random_formulas.writer import Writer

_SUBJECTS = {
    "int": ("Lines.Count", "(int)Total", "5", "-3", "0"),
    "decimal": ("Total", "Lines[0].Qty", "1.50m", "-2m"),
    "string": ("Status", "Lines[0].Sku", '"abc"', '""', "(string)null"),
    "object": (
        "(object)5",
        '(object)"abc"',
        "(object)1.5m",
        "(object)null",
        "(object)Lines",
        "(object)'x'",
        "(object)true",
    ),
    "int?": ("(int?)5", "(int?)null", "Lines[0].Weight == null ? (int?)null : 1"),
    "(int, string)": ('(1, "a")', "(Lines.Count, Status)", "(0, (string)null)"),
    "int[]": ("new[] { 1, 2, 3 }", "new[] { 5 }", "new int[0]"),
    "DateTimeOffset?": ("(DateTimeOffset?)CreatedDateTime", "UpdateDateTime"),
}
_CONSTANTS = {
    "int": ("0", "1", "3", "5", "-3"),
    "decimal": ("0m", "1.5m", "2m", "100"),
    "string": ('"abc"', '"Pending"', '""', "null"),
    "int?": ("5", "0", "null"),
}


def choices(chosen: Random) -> str:
    """A formula that chooses by patterns or null."""
    writer = Writer(chosen)
    made = writer.pick(_is, _is, _switch, _switch, _statement, _nullable, _caught, _conditional)(writer)
    return made if "return " in made else writer.finished(made)


def _pattern(w: Writer, kind: str, depth: int) -> str:
    """A pattern that some value of the kind fits and some doesn't: C# refuses others."""
    if depth > 0 and w.chance(35):
        inner = _pattern(w, kind, depth - 1)
        alone = inner if " " not in inner else f"({inner})"
        return w.pick(f"not {alone}", f"({inner} or {_pattern(w, kind, depth - 1)})")
    return w.pick(*_plain(w, kind))


def _plain(w: Writer, kind: str) -> tuple[str, ...]:
    length = f"{{ Length: {w.pick('3', '> 2', '< 4', '>= 1')} }}"
    match kind:
        case "int" | "int?" | "decimal":
            between = f"> {w.pick('-4', '0')} and {w.pick('<', '<=')} {w.pick('3', '100')}"
            return (w.pick(*_CONSTANTS[kind][:3]), _number(w), between)
        case "string":
            return (w.pick(*_CONSTANTS["string"]), length, "['a', ..]", "[_, _, _]", "[.., 'c']")
        case "object":
            types = w.pick("int", "string", "decimal", "null", "5", '"abc"', "char", "bool", "{ }")
            return (types, types, f"int and {_number(w)}", f"string {length}")
        case "(int, string)":
            text = w.pick('"a"', "null", length, "not null", "_")
            return (f"({w.pick('1', _number(w))}, {text})", f"(_, {w.pick('null', length)})")
        case "int[]":
            lists = w.pick("[]", "[_]", "[1, ..]", "[1, .., 3]", "[_, _, _]", "[.., 5]")
            return (lists, f"[{_number(w)}, ..]", length)
        case _:
            return ("null", "not null", "{ Year: 2026 }", "{ Month: > 6, Day: < 20 }")


def _number(w: Writer) -> str:
    return f"{w.pick('<', '>', '>=')} {w.pick('0', '1', '3', '5')}"


def _kind(w: Writer) -> str:
    return w.pick(*_SUBJECTS)


def _subject(w: Writer, kind: str) -> tuple[str, str]:
    """A variable, so that the compiler leaves the choice to the run: its declaration, and its name."""
    return f"{kind} s = {w.pick(*_SUBJECTS[kind])};", "s"


def _is(w: Writer) -> str:
    kind = _kind(w)
    declared, name = _subject(w, kind)
    bound = {
        "object": ("int i", "string t", "decimal d"),
        "int?": ("int i",),
        "string": ("{ Length: var i }",),
    }.get(kind)
    if bound is not None and w.chance(40):
        pattern = w.pick(*bound)
        variable = pattern.rstrip(" }").split()[-1]
        return f'{declared} return {name} is {pattern} ? "yes " + {variable} : "no";'
    return f"{declared} return {name} is {_pattern(w, kind, 2)};"


def _switch(w: Writer) -> str:
    kind = _kind(w)
    declared, name = _subject(w, kind)
    arms = [
        f'{_pattern(w, kind, 1)} when {w.pick("Lines.Count > 2", "Total < 0")} => "w{n}"'
        for n in range(w.number(1, 3))
    ]
    rest = w.pick(
        '_ => "rest"', 'var x when x is null => "null", _ => "other"' if kind != "int" else '_ => "rest"'
    )
    if kind in {"decimal", "(int, string)", "int[]"}:
        rest = '_ => "rest"'
    return f"{declared} return {name} switch {{ {', '.join(arms)}, {rest} }};"


def _statement(w: Writer) -> str:
    kind = w.pick("int", "string", "object")
    declared, name = _subject(w, kind)
    cases = [f'case {_pattern(w, kind, 1)} when Total > {n}: return "c{n}";' for n in range(w.number(1, 3))]
    return f'{declared} switch ({name}) {{ {" ".join(cases)} default: return "d"; }}'


def _nullable(w: Writer) -> str:
    kind = w.pick("int?", "decimal?")
    a, b = w.variable(kind).text, w.variable(w.pick("int?", kind)).text
    return w.pick(
        f"({a} ?? {b})",
        f"({a} + {b})?.ToString()",
        f"({a} > {b})",
        f"({a} == {b})",
        f"{a}.GetValueOrDefault() * 2",
        f'({a} ?? throw new InvalidOperationException("none"))',
        f"{a}.HasValue ? {a}.Value : -1",
        f"({a} is {{ }} v ? v + 1 : 0)",
        f'$"[{{{a}}}|{{{b},6}}]"',
        f"(bool?)({a} < {b}) & null",
        f"{a}?.CompareTo(1)",
        f"new {{ A = {a}, B = {a} * {b} }}",
    )


def _caught(w: Writer) -> str:
    risky = w.pick(
        numbers.expression(w, "int", 2).text,
        numbers.expression(w, "decimal", 2).text,
        "int.Parse(Status)",
        f"Lines[{w.number(-1, 5)}].Sku",
        f"Lines.First(l => l.Qty > {w.number(0, 9)}).Sku",
        f'"abc".Substring({w.number(-1, 5)}, {w.number(-1, 4)})',
        f"new[] {{ 1, 2 }}[{w.number(0, 3)} - Lines.Count]",
        "((string)null).Length",
        '(int)(object)"a"',
        'new Dictionary<string, int> { ["a"] = 1 }[Status]',
        "UpdateDateTime.Value.Year",
        "Enum.Parse<DayOfWeek>(" + w.pick("Status", '"Friday"', '"5"') + ")",
        "decimal.Parse(" + w.pick("Status", '"1.50"', '"1e3"') + ")",
        "Convert.ToInt32(Status.Length > 3 ? Status : null)",
        "string.Format(" + w.pick('"{0}"', '"{1}"', '"{0"', '"{0:F1}"', '"{a}"') + ", Total)",
        f"checked((byte)(Lines.Count * {w.number(1, 200)}))",
    )
    after = w.pick("", " finally { n++; }")
    declared = " ".join(w.declarations())
    return (
        f'{declared} int n = 0; try {{ var r = {risky}; return "" + r + n; }} '
        f'catch (Exception e) when (Total > 0) {{ return e.GetType().Name + ": " + e.Message; }}{after}'
    )


def _conditional(w: Writer) -> str:
    condition = numbers.expression(w, "bool", 1).text
    pair = w.pick(
        ("1", "2.5"),
        ("1", "(int?)null"),
        ('"a"', "null"),
        ("Total", "0"),
        ("'a'", "1"),
        ("Lines[0].Weight", "0m"),
        ("1L", "2"),
        ("new List<int> { 1 }", "null"),
    )
    first, second = pair if w.chance(50) else pair[::-1]
    return f"({condition} ? {first} : {second})"
