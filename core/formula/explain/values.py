"""Values that can't be read, turned into another kind, or calculated."""

from __future__ import annotations

import re

from tree_sitter import Node

from core.formula.explain.failure import Failure, arguments, called, short, text, unwrapped
from core.formula.words.advice import Advice
from core.words import as_code, say


def division_by_zero(failure: Failure) -> Advice:
    """`/` or `%` with 0 on its right."""
    node = failure.node
    right = node.child_by_field_name("right")
    if node.type != "binary_expression" or right is None:
        return Advice(
            say("something is divided by zero here"), say("Test first whether what is divided by is 0.")
        )
    divisor = short(right)
    bare = divisor if right.type != "parenthesized_expression" else divisor[1:-1]
    return _is_zero(bare, node)


def division_of_ours(failure: Failure) -> Advice | None:
    """A function of iPaaS.com that divides, with 0 as the divisor."""
    if "divide by zero" not in failure.exception.message:
        return None
    given = arguments(failure.node)
    if not given or unwrapped(given[-1]).type == "integer_literal":
        return Advice(
            say("`{node}` divides by 0", node=short(failure.node)), say("Divide by something else.")
        )
    return _is_zero(short(given[-1]), failure.node)


def _is_zero(divisor: str, node: Node) -> Advice:
    return Advice(
        say("`{divisor}` is 0, and nothing can be divided by 0", divisor=divisor),
        say("Say what holds then: `{divisor} == 0 ? 0 : {node}`.", divisor=divisor, node=short(node)),
    )


def unreadable(failure: Failure) -> Advice | None:
    """A text that is no number or date, or a format that is none."""
    node = failure.node
    if node.type == "object_creation_expression":
        kind = _read_as(text(node.child_by_field_name("type")), "")
        return Advice(
            say("the text in `{node}` is no {kind}", node=short(node), kind=kind),
            say("Look at the text between its brackets."),
        )
    if node.type != "invocation_expression":
        return Advice(
            say("a format in `{node}` is none that C# knows", node=short(node)),
            say("Common ones are `0.00`, `N2` and `yyyy-MM-dd`."),
        )
    of, method = called(node)
    given = arguments(node)
    owner = text(of)
    if method in {"ToString", "Format", "AppendFormat"} or not given:
        return Advice(
            say("the format in `{node}` is none that C# knows", node=short(node)),
            say(
                'Common ones are `"0.00"` and `"N2"` for numbers, `"yyyy-MM-dd"` for dates; in a text '
                "`{0}`, `{1}` …"
            ),
        )
    kind = _read_as(owner, method)
    value = _text_in(failure)
    source = unwrapped(given[0])
    literal = source.type == "string_literal"
    if value == "":
        what = (
            say("`{source}` is empty, so it is no {kind}", source=short(source), kind=kind)
            if not literal
            else say("an empty text is no {kind}", kind=kind)
        )
    elif literal or value is None:
        what = say(
            "{value} is no {kind}",
            value=short(source) if literal else say("the text in `{source}`", source=short(source)),
            kind=kind,
        )
    else:
        what = say(
            "`{source}` is “{value}”, which is no {kind}", source=short(source), value=value, kind=kind
        )
    if literal:
        return Advice(what, say("Correct the text between the quotes."))
    return Advice(what, _readable(owner, method, short(source), kind))


def _read_as(owner: str, method: str) -> str:
    name = owner + method
    if "Date" in name:
        return say("date that can be read")
    if "Time" in name:
        return say("time that can be read")
    if "Guid" in name:
        return say("identifier of the form 3f2504e0-4f89-11d3-9a0c-0305e82c3301")
    if "bool" in name.lower():
        return say("`true` or `false`")
    if any(one in name for one in ("int", "long", "Int")):
        return say("whole number")
    return say("number")


def _readable(owner: str, method: str, source: str, kind: str) -> str:
    if "date" in kind:
        exact = (
            say(" With ParseExact, text and format have to agree to the letter.") if "Exact" in method else ""
        )
        return say(
            "Dates are read best as 2026-01-31 or 2026-01-31T14:05:00.{exact} To allow for others: ",
            exact=exact,
        ) + (say("`DateTime.TryParse({source}, out var date) ? date : (DateTime?)null`.", source=source))
    if "number" in kind:
        type_ = (
            owner
            if owner in {"int", "long", "decimal", "double"}
            else "int"
            if "whole" in kind
            else "decimal"
        )
        return say(
            "Correct the value in iPaaS.com, or let the formula allow for it: "
            "`{type}.TryParse({source}, out var number) ? number : 0`.",
            type=type_,
            source=source,
        )
    return say("Correct the value in iPaaS.com, or test it in the formula before it is read.")


def _text_in(failure: Failure) -> str | None:
    """The text that could not be read."""
    value = failure.exception.facts.get("text")
    if isinstance(value, str):
        return value if len(value) <= 60 else value[:59] + "…"
    found = re.search(r"'(.*?)'", failure.exception.message, re.DOTALL)
    return found[1] if found is not None else None


def overflow(failure: Failure) -> Advice:
    """A number that its type has no room for."""
    found = re.search(r"for an? (\w+)", failure.exception.message)
    kind = found[1] if found is not None else "Int32"
    what = say("`{node}` gives a number that is too large", node=short(failure.node))
    if kind == "Decimal":
        return Advice(
            say("{what} for C# (`decimal`)", what=what),
            say("Numbers go up to 79,228,162,514,264,337,593,543,950,335."),
        )
    if kind == "Int64":
        return Advice(
            say("{what} for a whole number (`long`)", what=what),
            say("Use `decimal` for larger ones: `Convert.ToDecimal(…)`."),
        )
    return Advice(
        say("{what} for a whole number (`int`)", what=what),
        say("Those go up to 2,147,483,647. Use `long` for larger ones, or `decimal` for amounts."),
    )


_KINDS = {
    "String": say("text"),
    "Int32": say("whole number (`int`)"),
    "Int64": say("whole number (`long`)"),
    "Decimal": say("number (`decimal`)"),
    "Double": say("number (`double`)"),
    "Boolean": say("yes/no value"),
    "DateTime": say("date"),
    "DateTimeOffset": say("date (`DateTimeOffset`)"),
    "Char": say("single letter"),
}


def wrong_cast(failure: Failure) -> Advice | None:
    """A value that is taken as another type than its own."""
    names = re.findall(r"'(?:System\.)?(\w+)'", failure.exception.message)
    if not names:
        return None
    is_, wanted = _kind(names[0]), _kind(names[-1])
    value = failure.node.child_by_field_name("value")
    of = short(unwrapped(value) if value is not None else failure.node)
    if names[-1] == "String":
        hint = say("Make a text of it: `Convert.ToString({of})`.", of=of)
    elif names[-1] in _KINDS:
        hint = say("Turn it into one: `Convert.To{type}({of})`.", type=names[-1], of=of)
    else:
        hint = say("Look at what kind of value it is, and turn it into the kind that is wanted.")
    return Advice(
        say("`{of}` is {is_}, and can't simply be taken as {wanted}", of=of, is_=is_, wanted=wanted), hint
    )


def _kind(name: str) -> str:
    found = _KINDS.get(name, as_code(name))
    return (
        say("an {kind}", kind=found)
        if found.strip("`")[:1].lower() in "aeiou"
        else say("a {kind}", kind=found)
    )
