"""Functions that other languages have, by their names there, and how C# has them."""

from __future__ import annotations

from collections.abc import Sequence

# What stands for {0}, {1}, … are the arguments; the fewest that the form needs, then the form.
_FUNCTIONS: dict[str, tuple[int, str]] = {
    "if": (3, "{0} ? {1} : {2}"),
    "iif": (3, "{0} ? {1} : {2}"),
    "switch": (1, "{0} switch {{ … => …, _ => … }}"),
    "ifnull": (2, "{0} ?? {1}"),
    "nvl": (2, "{0} ?? {1}"),
    "nz": (2, "{0} ?? {1}"),
    "ifempty": (2, "IsEmpty({0}) ? {1} : {0}"),
    "iferror": (2, "try {{ return {0}; }} catch {{ return {1}; }}"),
    "isblank": (1, "IsEmpty({0})"),
    "isnothing": (1, "{0} == null"),
    "isnullorempty": (1, "string.IsNullOrEmpty({0})"),
    "isnullorwhitespace": (1, "string.IsNullOrWhiteSpace({0})"),
    "len": (1, "{0}.Length"),
    "length": (1, "{0}.Length"),
    "left": (2, "{0}.Substring(0, {1})"),
    "right": (2, "{0}.Substring({0}.Length - {1})"),
    "mid": (3, "{0}.Substring({before}, {2})"),
    "substr": (2, "{0}.Substring({rest})"),
    "substring": (2, "{0}.Substring({rest})"),
    "upper": (1, "{0}.ToUpper()"),
    "ucase": (1, "{0}.ToUpper()"),
    "touppercase": (1, "{0}.ToUpper()"),
    "toupper": (1, "{0}.ToUpper()"),
    "lower": (1, "{0}.ToLower()"),
    "lcase": (1, "{0}.ToLower()"),
    "tolowercase": (1, "{0}.ToLower()"),
    "tolower": (1, "{0}.ToLower()"),
    "trim": (1, "{0}.Trim()"),
    "ltrim": (1, "{0}.TrimStart()"),
    "rtrim": (1, "{0}.TrimEnd()"),
    "substitute": (3, "{0}.Replace({1}, {2})"),
    "replace": (3, "{0}.Replace({1}, {2})"),
    "contains": (2, "{0}.Contains({1})"),
    "instr": (2, "{0}.IndexOf({1})"),
    "indexof": (2, "{0}.IndexOf({1})"),
    "find": (2, "{1}.IndexOf({0})"),
    "search": (2, "{1}.IndexOf({0})"),
    "startswith": (2, "{0}.StartsWith({1})"),
    "endswith": (2, "{0}.EndsWith({1})"),
    "split": (2, "{0}.Split({1})"),
    "join": (2, "string.Join({1}, {0})"),
    "textjoin": (2, "string.Join({0}, …)"),
    "concat": (2, "{all}"),
    "concatenate": (2, "{all}"),
    "text": (2, "{0}.ToString({1})"),
    "format": (2, "{0}.ToString({1})"),
    "tostring": (1, "{0}.ToString()"),
    "str": (1, "{0}.ToString()"),
    "cstr": (1, "{0}.ToString()"),
    "value": (1, "Convert.ToDecimal({0})"),
    "val": (1, "Convert.ToDecimal({0})"),
    "cdbl": (1, "Convert.ToDecimal({0})"),
    "cdec": (1, "Convert.ToDecimal({0})"),
    "todecimal": (1, "Convert.ToDecimal({0})"),
    "tonumber": (1, "Convert.ToDecimal({0})"),
    "number": (1, "Convert.ToDecimal({0})"),
    "parsefloat": (1, "Convert.ToDecimal({0})"),
    "parseint": (1, "Convert.ToInt32({0})"),
    "int": (1, "Convert.ToInt32({0})"),
    "cint": (1, "Convert.ToInt32({0})"),
    "clng": (1, "Convert.ToInt64({0})"),
    "toint": (1, "Convert.ToInt32({0})"),
    "cdate": (1, "Convert.ToDateTime({0})"),
    "datevalue": (1, "Convert.ToDateTime({0})"),
    "todate": (1, "Convert.ToDateTime({0})"),
    "todatetime": (1, "Convert.ToDateTime({0})"),
    "now": (0, "DateTime.Now"),
    "getdate": (0, "DateTime.Now"),
    "today": (0, "DateTime.Today"),
    "date": (0, "DateTime.Today"),
    "year": (1, "{0}.Year"),
    "month": (1, "{0}.Month"),
    "day": (1, "{0}.Day"),
    "datediff": (3, "({2} - {1}).TotalDays"),
    "dateadd": (3, "{2}.AddDays({1})"),
    "sum": (1, "{list}.Sum({each})"),
    "average": (1, "{list}.Average({each})"),
    "avg": (1, "{list}.Average({each})"),
    "count": (1, "{list}.Count()"),
    "counta": (1, "{list}.Count()"),
    "countif": (2, "{list}.Count(x => …)"),
    "sumif": (2, "{list}.Where(x => …).Sum(x => …)"),
    "distinct": (1, "{0}.Distinct()"),
    "any": (1, "{list}.Any(x => …)"),
    "where": (1, "{list}.Where(x => …)"),
    "roundup": (1, "Math.Ceiling({0})"),
    "rounddown": (1, "Math.Floor({0})"),
    "ceil": (1, "Math.Ceiling({0})"),
    "mod": (2, "{0} % {1}"),
    "power": (2, "Math.Pow({0}, {1})"),
    "newid": (0, "Guid.NewGuid()"),
    "print": (1, "return {0};"),
    "echo": (1, "return {0};"),
}
_AND, _OR, _NOT = " && ", " || ", "!({0})"

# Behind a dot.
_MEMBERS = {
    "left": "Substring(0, …)",
    "right": "Substring(text.Length - …)",
    "mid": "Substring(…, …)",
    "substr": "Substring(…)",
    "slice": "Substring(…)",
    "upper": "ToUpper()",
    "touppercase": "ToUpper()",
    "uppercase": "ToUpper()",
    "lower": "ToLower()",
    "tolowercase": "ToLower()",
    "lowercase": "ToLower()",
    "includes": "Contains(…)",
    "has": "Contains(…)",
    "strip": "Trim()",
    "len": "Length",
    "size": "Length",
    "charat": "Substring(…, 1)",
    "isempty": "Length == 0",
    "push": "Add(…)",
    "append": "Add(…)",
    "filter": "Where(x => …)",
    "map": "Select(x => …)",
    "foreach": "Select(x => …)",
    "reduce": "Aggregate(…)",
    "some": "Any(x => …)",
    "every": "All(x => …)",
    "find": "FirstOrDefault(x => …)",
    "sort": "OrderBy(x => x)",
    "orderbydesc": "OrderByDescending(x => …)",
    "length": "Count",
    "join": "",
}


def function_meant(name: str, arguments: Sequence[str]) -> str:
    """How C# writes a call of another language's function; empty for none."""
    small = name.lower()
    if small in {"and", "or"} and len(arguments) > 1:
        return (_AND if small == "and" else _OR).join(arguments)
    if small == "not" and arguments:
        return _NOT.format(*arguments)
    fewest, form = _FUNCTIONS.get(small, (0, ""))
    if not form or len(arguments) < fewest:
        return ""
    given = list(arguments[:1]) if arguments else ["Lines"]
    first, _, last = given[0].rpartition(".")
    of_list = {
        "list": first or given[0],
        "each": f"x => x.{last}" if first else "x => …",
        "all": " + ".join(arguments),
        "rest": ", ".join(arguments[1:]),
        "before": _one_less(arguments[1]) if len(arguments) > 1 else "…",
    }
    return form.format(*arguments, *["…"] * 3, **of_list)


def _one_less(place: str) -> str:
    """A place counted from 1, counted from 0."""
    return str(int(place) - 1) if place.isdigit() else f"{place} - 1"


def member_meant(name: str, known: set[str]) -> str:
    """What another language's member is called here, if the value has that; empty for none."""
    form = _MEMBERS.get(name.lower(), "")
    return form if form.partition("(")[0].partition(" ")[0] in known else ""
