"""Random LINQ over literal lists and over the record's lines: pipelines of methods, and what ends them.

Strings that are plain words are of kind `string`, those made from something else `text`: only words are ordered
by themselves: signs are ordered by the culture's data.
"""

from __future__ import annotations

from random import Random

from tests.formula.random_formulas.writer import Writer

_WORDS = ('"pear"', '"apple"', '"fig"', '"kiwi"', '"banana"', '"date"', '"fig"', '""')
_ITEMS = {
    "int": ("0", "1", "-1", "2", "3", "7", "10", "-17", "100", "3", "2147483647"),
    "decimal": ("1.50m", "2m", "0.1m", "-3.25m", "2.00m", "10m", "0m", "19.99m"),
    "string": _WORDS,
    "text": _WORDS,
    "double": ("0.5", "1.0", "-2.25", "3.75", "100.0"),
}
_DECIMAL_FIELDS = ("Qty", "UnitPrice", "ExtendedPrice", "DiscountAmount", "TaxPercent")
_STRING_FIELDS = ("Sku", "Status", "Type", "Description", "Id")


def sequences(chosen: Random) -> str:
    """A formula that ends in a number, a bool, a string or a list."""
    w = Writer(chosen)
    kind = w.pick("int", "int", "decimal", "string", "line", "line", "double")
    source = _source(w, kind)
    for _ in range(w.number(1, 3)):
        kind, source = _step(w, kind, source)
    return w.finished(_end(w, kind, source))


def _source(w: Writer, kind: str) -> str:
    if kind == "line":
        return "Lines"
    if kind == "int" and w.chance(20):
        return f"Enumerable.Range({w.number(-3, 5)}, {w.number(0, 6)})"
    element = "string" if kind == "text" else kind
    items = [w.pick(*_ITEMS[kind]) for _ in range(w.number(0, 6))]
    joined = ", ".join(items)
    return w.pick(f"new {element}[] {{ {joined} }}", f"new List<{element}> {{ {joined} }}")


def _value(w: Writer, kind: str, x: str) -> tuple[str, str]:
    """An expression over the item `x` of type `kind`: (its type, its text)."""
    n = w.number(1, 5)
    if kind == "line":
        field = w.pick(*_DECIMAL_FIELDS)
        return w.pick(
            ("decimal", f"{x}.{field}"),
            ("decimal", f"{x}.Qty * {x}.UnitPrice"),
            ("int", f"{x}.SequenceNumber"),
            ("text", f"{x}.{w.pick(*_STRING_FIELDS)}"),
            ("text", f'{x}.Sku + "-" + {x}.{field}'),
            ("decimal", f"({x}.Weight ?? {n})"),
            ("int", f"{x}.Sku.Length"),
        )
    if kind in ("string", "text"):
        return w.pick(
            ("text", f'{x} + "{n}"'),
            ("int", f"{x}.Length"),
            ("text", f"{x}.ToUpper()"),
            ("text", f"{x}.Substring({w.number(0, 3)})"),
            ("int", f"{x}.IndexOf('a')"),
        )
    if kind == "decimal":
        return w.pick(
            ("decimal", f"{x} * {n}"), ("decimal", f"{x} / {n}m"), ("int", f"(int){x}"), ("text", f'"#" + {x}'),
            ("decimal", f"{n} - {x}"), ("decimal", f"1 / {x}"),
        )  # fmt: skip
    if kind == "double":
        return w.pick(("double", f"{x} * {n}"), ("double", f"{x} / {n}"), ("double", f"{x} - {n}"))
    return w.pick(
        ("int", f"{x} * {n}"), ("int", f"{x} % {n}"), ("decimal", f"{x} * {n}.50m"), ("text", f'{x} + "s"'),
        ("int", f"100 / {x}"), ("double", f"{x} / {n}.0"), ("int", f"{x} + {w.variable('int').text}"),
    )  # fmt: skip


def _condition(w: Writer, kind: str, x: str) -> str:
    n = w.number(0, 5)
    if kind == "line":
        return w.pick(
            f"{x}.Qty > {n}", f'{x}.Type == "Product"', f"{x}.Weight == null", f"{x}.Weight > 1",
            f'{x}.Status != "Shipped"', f"!string.IsNullOrEmpty({x}.Description)", f"{x}.UnitPrice * {x}.Qty >= 25",
        )  # fmt: skip
    if kind in ("string", "text"):
        return w.pick(f"{x}.Length > {n}", f'{x}.Contains("a")', f'{x} != "fig"', f"{x} == {w.pick(*_WORDS)}")
    return w.pick(f"{x} > {n}", f"{x} <= {n}", f"{x} != 2") + (f" || {x} == {n}" if w.chance(15) else "")


def _key(w: Writer, kind: str, x: str) -> str:
    """A key to group or order by."""
    if kind == "line":
        return w.pick(
            f"{x}.Type", f"{x}.Status", f"{x}.Qty > 1", f"{x}.UnitPrice", f"{x}.Weight", f"{x}.Sku.Length"
        )
    if kind in ("string", "text"):
        return w.pick(f"{x}.Length", f'{x}.Contains("a")', x if kind == "string" else f"{x}.Length % 2")
    return (
        w.pick(x, f"{x} > 2", f"-{x}") if kind in ("decimal", "double") else w.pick(x, f"{x} % 2", f"{x} % 3")
    )


def _step(w: Writer, kind: str, source: str) -> tuple[str, str]:
    x = w.fresh()
    match w.pick(
        "where", "where", "select", "select", "order", "cut", "cut", "set", "group", "index", "flat", "zip"
    ):
        case "where":
            return kind, f"{source}.Where({x} => {_condition(w, kind, x)})"
        case "select":
            made, text = _value(w, kind, x)
            return made, f"{source}.Select({x} => {text})"
        case "order":
            method = w.pick("OrderBy", "OrderByDescending")
            then = w.fresh()
            more = f".ThenBy({then} => {_key(w, kind, then)})" if w.chance(40) else ""
            return kind, f"{source}.{method}({x} => {_key(w, kind, x)}){more}"
        case "cut":
            condition = f"{x} => {_condition(w, kind, x)}"
            return kind, f"{source}.AsEnumerable()" + w.pick(
                f".Skip({w.number(-1, 3)})", f".Take({w.number(-1, 4)})", f".SkipWhile({condition})",
                f".TakeWhile({condition})", ".Reverse()", ".Distinct()", ".DefaultIfEmpty()" if kind != "line" else "",
            )  # fmt: skip
        case "set":
            method = w.pick("Concat", "Union", "Except", "Intersect")
            return kind, f"{source}.{method}({_source(w, kind)})"
        case "group":
            g = w.pick(f'{x}.Key + ":" + {x}.Count()', f"{x}.Count() + {x}.Key.ToString()")
            inner = w.fresh()
            return "text", f"{source}.GroupBy({inner} => {_group_key(w, kind, inner)}).Select({x} => {g})"
        case "index":
            i = w.fresh()
            if w.chance(40):
                return kind, f"{source}.Where(({x}, {i}) => {i} % 2 == {w.number(0, 1)})"
            made, text = _value(w, kind, x)
            return "text" if made == "double" else made, _indexed(source, x, i, made, text)
        case "flat":
            if kind == "line":
                return (
                    "string",
                    f"{source}.SelectMany({x} => {x}.CustomFields).Select(c{x} => c{x}.CustomFieldName)",
                )
            return kind, f"{source}.SelectMany({x} => new[] {{ {x}, {x} }})"
        case _:
            a = w.fresh()
            return "text", f'{source}.Zip({_source(w, "int")}, ({x}, {a}) => {_shown(kind, x)} + "/" + {a})'


def _indexed(source: str, x: str, i: str, made: str, text: str) -> str:
    if made == "double":
        return f'{source}.Select(({x}, {i}) => {i} + "." + ({text} > 1))'
    return f"{source}.Select(({x}, {i}) => {i} == 0 ? {text} : {text})"


def _group_key(w: Writer, kind: str, x: str) -> str:
    """A key that is never null."""
    if kind == "line":
        return w.pick(f"{x}.Type", f"{x}.Status", f"{x}.Qty > 1", f"{x}.Sku.Length")
    if kind == "double":
        return f"{x} > 1"
    return _key(w, kind, x)


def _shown(kind: str, x: str) -> str:
    return {"line": f"{x}.Sku", "double": f"({x} > 1)"}.get(kind, x)


def _end(w: Writer, kind: str, source: str) -> str:
    x, y = w.fresh(), w.fresh()
    source = f"({source})" if w.chance(5) else source
    condition = f"{x} => {_condition(w, kind, x)}"
    anywhere = [
        f"{source}.Count()", f"{source}.Count({condition})", f"{source}.Any()", f"{source}.All({condition})",
        f"{source}.Any({condition})",
    ]  # fmt: skip
    if kind == "line":
        made, text = _value(w, "line", x)
        decimal = f"{x}.{w.pick(*_DECIMAL_FIELDS)}"
        return w.pick(
            *anywhere, f"{source}.Sum({x} => {decimal})", f"{source}.Average({x} => {decimal})",
            f"{source}.Max({x} => {text})" if made != "text" else f"{source}.Select({x} => {text}).ToList()",
            f"{source}.First({condition}).Sku", f"{source}.FirstOrDefault({condition})?.Description",
            f"{source}.Sum({x} => {x}.Weight)", f"{source}.ToDictionary({x} => {x}.Sku, {x} => {text})",
            f"{source}.Aggregate(0m, ({x}, {y}) => {x} + {y}.Qty * {y}.UnitPrice)", f"{source}.Single({condition}).Id",
            f"from {x} in {source} where {_condition(w, kind, x)} select {x}.Sku",
        )  # fmt: skip
    common = [
        *anywhere,
        f"{source}.ToList()",
        f"{source}.ToArray()",
        f"{source}.First()",
        f"{source}.ToList().LastOrDefault()",
        f"{source}.ToList().ElementAt({w.number(0, 3)})",
        f"{source}.Single({condition})",
        f"{source}.First({condition})",
        f"{source}.Contains({w.pick(*_ITEMS[kind])})",
        f"from {x} in {source} orderby {_key(w, kind, x)} select {x}",
        f"{source}.ToHashSet().Count",
    ]
    if kind in ("string", "text"):
        return w.pick(
            *common, f'string.Join("|", {source})', f"string.Concat({source})",
            f"{source}.Aggregate(({x}, {y}) => {x} + {y})", f"{source}.Max({x} => {x}.Length)",
        )  # fmt: skip
    return w.pick(
        *common, f"{source}.Sum()", f"{source}.Min()", f"{source}.Max()", f"{source}.Average()",
        f"{source}.Aggregate(({x}, {y}) => {x} - {y})", f"{source}.Sum({x} => {x} * 2)",
    )  # fmt: skip
