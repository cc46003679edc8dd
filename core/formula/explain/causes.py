"""Each kind of .NET's exceptions in words, with what to do."""

from __future__ import annotations

import re
from collections.abc import Callable

from tree_sitter import Node

from core.formula.explain.failure import (
    PICKS,
    Failure,
    arguments,
    called,
    lambda_body,
    short,
    text,
    unwrapped,
)
from core.formula.explain.naming import is_field, missing, none_found, noun, nouns, ordinal
from core.formula.words.advice import Advice
from core.words import as_code, joined, quoted, say, say_count, sentences

_FILL_IN = say("If it should be there, add it in iPaaS.com. Otherwise let the formula allow for it: ")
_ALLOW = say("Let the formula allow for it: ")


def explained(failure: Failure) -> Advice:
    """What went wrong and what to do, for an exception that the formula didn't catch."""
    name, words = failure.exception.type.name, failure.exception.message
    if failure.node.type in {"throw_statement", "throw_expression"} and "new" in text(failure.node):
        return Advice(
            say("the formula stops here by itself, with the words “{words}”", words=words),
            say(
                "If that is as it should be, correct the order in iPaaS.com. Otherwise change the "
                "formula before `throw`."
            ),
        )
    found = _CAUSES[name](failure) if name in _CAUSES else None
    return found or Advice(
        say("`{node}` can't be worked out (.NET says: “{words}”)", node=short(failure.node), words=words),
        say(
            "Look at the values that this piece of the formula uses; the order may have something "
            "else than it expects."
        ),
    )


# Null ----------------------------------------------------------------------------------------------


def _receiver(node: Node) -> Node | None:
    """What must not be null in a piece: before the dot, before the brackets, behind `in`, behind a cast."""
    if node.type == "invocation_expression":
        of, _ = called(node)
        return of if of is not None else node.child_by_field_name("function")
    for part in ("expression", "right", "value"):
        found = node.child_by_field_name(part)
        if found is not None:
            return found
    return None


def _null(failure: Failure) -> Advice:
    node = failure.node
    of = _receiver(node)
    if of is None or (
        node.type == "invocation_expression" and failure.engine not in {"", "fail_null", "late"}
    ):
        return Advice(
            say("`{node}` met a value that is null", node=short(node)),
            say("Look at the fields that it uses: one of them is empty in this order."),
        )
    return Advice(_missing(failure, of), _first_step(failure, of) + _allowing(node, of))


def _missing(failure: Failure, of: Node) -> str:
    """Why a piece is null, with the piece itself where that sentence doesn't show it."""
    sentence = missing(failure, of)
    return (
        sentence
        if text(of) in sentence or len(text(of)) > 60
        else say("{sentence}: `{of}` is null", sentence=sentence, of=text(of))
    )


def _first_step(failure: Failure, of: Node) -> str:
    return _FILL_IN if is_field(failure, of) else _ALLOW


def _allowing(node: Node, of: Node) -> str:
    """The piece, written so that null is allowed."""
    if node.type == "foreach_statement":
        return say("`if ({of} != null) {{ … }}` around the loop.", of=short(of))
    if node.type == "cast_expression":
        return say("say what holds instead, as `{of} ?? 0`.", of=short(of))
    whole, before = text(node), text(of)
    rest = whole[len(before) :].lstrip() if whole.startswith(before) else ""
    if rest.startswith(".Value"):
        return _without_value(node, before)
    if rest.startswith((".", "[")) and len(whole) < 100:
        return say("`{before}?{rest}` gives null in place of an error.", before=before, rest=rest)
    return say("put `?.` in place of the `.` behind it, which gives null in place of an error.")


def _without_value(node: Node, before: str) -> str:
    """`x.Value` and `x.Value.Year`, written so that null is allowed."""
    around = node.parent
    if (
        around is not None
        and around.type == "member_access_expression"
        and around.child_by_field_name("name") != node
    ):
        return say(
            "`{before}?.{child_by_field_name}` gives null in place of an error.",
            before=before,
            child_by_field_name=text(around.child_by_field_name("name")),
        )
    if "Date" in before:
        return say("leave `.Value` out, and null is sent where there is none: `{before}`.", before=before)
    return say("`{before} ?? 0`, or another value in place of the 0.", before=before)


def _null_argument(failure: Failure) -> Advice:
    node, parameter = failure.node, failure.exception.parameter
    if parameter == "source" and node.type != "invocation_expression":
        allowed = say("`{node}?.` in place of `{node}.` gives null in place of an error.", node=short(node))
        return Advice(_missing(failure, node), _first_step(failure, node) + allowed)
    if node.type == "invocation_expression":
        of, method = called(node)
        given = arguments(node)
        if parameter == "source" and of is not None:
            allowed = say(
                "`{of}?.{method}({inside})` gives null in place of an error.",
                of=short(of),
                method=method,
                inside=_inside(node),
            )
            return Advice(_missing(failure, of), _first_step(failure, of) + allowed)
        if len(given) == 1 or parameter in {"s", "value", "input", "str", "text"}:
            instead = (
                say('say what holds instead, as `({given} ?? "")`.', given=short(given[0]))
                if given
                else say("test it for null first.")
            )
            what = missing(failure, given[0]) if given else say("a value that it needs is null")
            first = _first_step(failure, given[0]) if given else _ALLOW
            return Advice(
                say("{what}, and `{method}` needs a value", what=what, method=method), first + instead
            )
    if node.type == "element_access_expression" and arguments(node):
        return Advice(
            say(
                "{missing}, and nothing can be looked up by null",
                missing=missing(failure, arguments(node)[0]),
            ),
            joined(
                "",
                (
                    _first_step(failure, arguments(node)[0]),
                    as_code(f'{short(arguments(node)[0])} ?? ""'),
                    ".",
                ),
            ),
        )
    return Advice(
        say(
            "`{node}` is given null for `{parameter}`, where it needs a value",
            node=short(node),
            parameter=parameter,
        ),
        say("Look at the fields that it uses: one of them is empty in this order."),
    )


# Lists ---------------------------------------------------------------------------------------------


def _invalid(failure: Failure) -> Advice | None:
    words, node = failure.exception.message, failure.node
    if words.startswith("Nullable object"):
        return _null(failure)
    of, method = called(node) if node.type == "invocation_expression" else (None, "")
    if of is not None and words.startswith("Sequence contains no"):
        condition = lambda_body(node) if method in PICKS else None
        return Advice(
            say(
                "{none_found}, so `{method}` has nothing to give",
                none_found=none_found(failure, of, condition),
                method=method,
            ),
            _if_none(node, method),
        )
    if of is not None and words.startswith("Sequence contains more"):
        condition = lambda_body(node)
        such = say(" with `{condition}`", condition=short(condition)) if condition is not None else ""
        type_ = failure.type_of(of)
        item = noun(type_.args[0]) if type_ is not None and len(type_.args) == 1 else "item"
        better = text(node).replace(f".{method}(", f".{method.replace('Single', 'First')}(", 1)
        return Advice(
            say(
                "there is more than one {item}{such}, and `{method}` wants exactly one",
                item=item,
                such=such,
                method=method,
            ),
            say(
                "To take the first one, write `{value}`.",
                value=better if len(better) < 100 else method.replace("Single", "First"),
            ),
        )
    if words.startswith("Collection was modified"):
        of = node.child_by_field_name("right")
        return Advice(
            say("a list is changed while the formula goes through it"),
            say("Go through a copy: `{value}.ToList()`.", value=short(of) if of is not None else "list"),
        )
    if words.startswith("Failed to compare"):
        return Advice(
            say("these items have no order of their own"),
            say("Sort by one of their fields, as `OrderBy(l => l.Sku)`."),
        )
    if words.endswith("empty."):
        return Advice(
            say("`{node}` takes something out, and nothing is left", node=short(node)),
            say("Test first whether `Count > 0`."),
        )
    return None


def _if_none(node: Node, method: str) -> str:
    if method in {"Max", "Min", "Average", "Aggregate"}:
        of = text(called(node)[0])
        listed = of if len(of) < 60 else "list"
        return say(
            "Say what holds when there is none: `{listed}.Any() ? … : 0`, with this piece in place "
            "of the `…`.",
            listed=listed,
        )
    if len(text(node)) < 90:
        better = text(node).replace(f".{method}(", f".{method}OrDefault(", 1)
        return say("Write `{better}{behind}`, which gives null then.", better=better, behind=_behind(node))
    return say(
        "Write `{method}OrDefault` in place of `{method}`: it gives null then, and `?.` behind "
        "it allows for that.",
        method=method,
    )


def _behind(node: Node) -> str:
    """`?.Sku` for a piece whose field is asked for next."""
    around = node.parent
    if around is None or around.type != "member_access_expression":
        return ""
    outer = around.parent
    call = outer is not None and outer.type == "invocation_expression"
    return f"?.{text(around.child_by_field_name('name'))}{'(…)' if call else ''}"


def _range(failure: Failure) -> Advice | None:
    node, facts = failure.node, failure.exception.facts
    of, method = called(node) if node.type == "invocation_expression" else (None, "")
    if node.type == "element_access_expression":
        of = node.child_by_field_name("expression")
    given = arguments(node)
    if (
        of is not None
        and given
        and (node.type == "element_access_expression" or method.startswith("ElementAt"))
    ):
        return _index(failure, of, given[0])
    if of is not None and "length" in facts:
        return Advice(
            say(
                "the text in `{of}` has only {counted}, too few for `{method}({inside})`",
                of=short(of),
                counted=say_count(facts["length"], "{n} letter", "{n} letters"),
                method=method,
                inside=_inside(node),
            ),
            _shorter(of, method, given),
        )
    return None


def _inside(node: Node) -> str:
    return ", ".join(short(one) for one in arguments(node))


def _shorter(of: Node, method: str, given: list[Node]) -> str:
    if method == "Substring" and len(given) == 2 and text(given[0]) == "0":
        return say(
            "`Truncate({of}, {given})` takes what there is, and no more.", of=short(of), given=short(given[1])
        )
    first = short(given[0]) if given else "…"
    return say(
        'Ask for its length first: `{of}.Length > {first} ? … : ""`, with this piece in place of the `…`.',
        of=short(of),
        first=first,
    )


def _index(failure: Failure, of: Node, given: Node) -> Advice:
    facts = failure.exception.facts
    type_ = failure.type_of(of)
    item = type_.args[0] if type_ is not None and len(type_.args) == 1 else None
    index = facts.get("index", failure.value_of(unwrapped(given)))
    count = facts.get("count", failure.count_of(of))
    if count is not None and item is None and "Split" in text(of):
        has = say("`{of}` gives {counted}", of=short(of), counted=say_count(count, "{n} part", "{n} parts"))
    elif count is not None:
        has = say(
            "`{of}` has {count} {nouns}",
            of=short(of),
            count=count or say("no"),
            nouns=nouns(item, count),
        )
    else:
        has = say("`{of}` has fewer {nouns}", of=short(of), nouns=nouns(item))
    if isinstance(index, int) and index < 0:
        last = say("The first one is `[0]`, the last one `{of}.Last()`.", of=short(of))
        return Advice(
            say("`[{given}]` asks for a place before the first {noun}", given=short(given), noun=noun(item)),
            last,
        )
    wanted = (
        say("the {ordinal}", ordinal=ordinal(index)) if isinstance(index, int) else say("one behind the last")
    )
    last = say("The last one here is `[{index}]`.", index=count - 1) if count else ""
    return Advice(
        say("{has}, and `[{given}]` asks for {wanted}", has=has, given=short(given), wanted=wanted),
        say(
            "{from_zero} `{of}.ElementAtOrDefault({given}){behind}` gives null where there is none.",
            from_zero=sentences(_FROM_ZERO, last),
            of=short(of),
            given=short(given),
            behind=_behind(failure.node),
        ),
    )


_FROM_ZERO = say("Counting begins with 0.")


def _key(failure: Failure) -> Advice | None:
    node, facts = failure.node, failure.exception.facts
    of = node.child_by_field_name("expression")
    given = arguments(node)
    if of is None or not given or "keys" not in facts:
        return None
    keys = [f'"{one}"' for one in facts["keys"]]
    has = (
        say("it has {names}", names=", ".join(keys[:8]) + (" …" if len(keys) > 8 else ""))
        if keys
        else say("it is empty")
    )
    key = short(given[0])
    value = quoted(facts["key"]) if unwrapped(given[0]).type != "string_literal" else key
    said = say("`{key}` is {value}, which", key=key, value=value) if value != key else f"{key}"
    return Advice(
        say("{said} is not in `{of}`: {has}", said=said, of=short(of), has=has),
        say(
            "Check the spelling (letter case matters). `{of}.GetValueOrDefault({key})` gives null "
            "where it isn't there.",
            of=short(of),
            key=key,
        ),
    )


def _same_key(failure: Failure) -> Advice | None:
    found = re.match(
        r"An item with the same key has already been added. Key: (.*)", failure.exception.message, re.DOTALL
    )
    if found is None:
        return None
    return Advice(
        say("“{found}” is in the table already, and a name can stand in it only once", found=found[1]),
        say(
            'Give the name its new value with `table["name"] = value;`, or leave doubles out with '
            "`DistinctBy`."
        ),
    )


# Values ---------------------------------------------------------------------------------------------


def _zero(failure: Failure) -> Advice:
    node = failure.node
    right = node.child_by_field_name("right")
    if node.type != "binary_expression" or right is None:
        return Advice(
            say("something is divided by zero here"), say("Test first whether what is divided by is 0.")
        )
    divisor = short(right)
    bare = divisor if right.type != "parenthesized_expression" else divisor[1:-1]
    return Advice(
        say("`{bare}` is 0, and nothing can be divided by 0", bare=bare),
        say("Say what holds then: `{bare} == 0 ? 0 : {node}`.", bare=bare, node=short(node)),
    )


def _format(failure: Failure) -> Advice | None:
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


def _overflow(failure: Failure) -> Advice:
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


def _cast(failure: Failure) -> Advice | None:
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


def _pattern(failure: Failure) -> Advice:
    return Advice(
        say(
            "the search pattern in `{node}` is not valid: {rstrip}",
            node=short(failure.node),
            rstrip=failure.exception.message.rstrip("."),
        ),
        say(
            "Signs such as `(`, `[`, `*`, `+`, `?` and `.` have a meaning in patterns. Put `\\` "
            "before one that is meant as it is."
        ),
    )


def _no_case(failure: Failure) -> Advice:
    return Advice(
        say("no case of this `switch` fits the value"),
        say("Add a last case for all others: `_ => null` (or another value)."),
    )


def _own(failure: Failure) -> Advice | None:
    if "divide by zero" not in failure.exception.message:
        return None
    given = arguments(failure.node)
    if not given or unwrapped(given[-1]).type == "integer_literal":
        return Advice(
            say("`{node}` divides by 0", node=short(failure.node)), say("Divide by something else.")
        )
    divisor = short(given[-1])
    return Advice(
        say("`{divisor}` is 0, and nothing can be divided by 0", divisor=divisor),
        say("Say what holds then: `{divisor} == 0 ? 0 : {node}`.", divisor=divisor, node=short(failure.node)),
    )


def _named(what: str, hint: str) -> Callable[[Failure], Advice]:
    def explain(failure: Failure) -> Advice:
        return Advice(
            say(
                "{what} in `{node}`: {rstrip}",
                what=what,
                node=short(failure.node),
                rstrip=failure.exception.message.rstrip("."),
            ),
            hint,
        )

    return explain


_CAUSES: dict[str, Callable[[Failure], Advice | None]] = {
    "NullReferenceException": _null,
    "ArgumentNullException": _null_argument,
    "InvalidOperationException": _invalid,
    "ArgumentOutOfRangeException": _range,
    "IndexOutOfRangeException": _range,
    "KeyNotFoundException": _key,
    "ArgumentException": _same_key,
    "DivideByZeroException": _zero,
    "FormatException": _format,
    "OverflowException": _overflow,
    "InvalidCastException": _cast,
    "RegexParseException": _pattern,
    "SwitchExpressionException": _no_case,
    "Exception": _own,
    "TimeZoneNotFoundException": _named(
        say("there is no such time zone"),
        say('Names of zones are such as "America/New_York" or "Eastern Standard Time".'),
    ),
    "CultureNotFoundException": _named(
        say("there is no such culture"), say('Names of cultures are such as "en-US" or "de-DE".')
    ),
    "JsonReaderException": _named(
        say("a text is not JSON that can be read"), say("Look at the text: it may be empty or cut off.")
    ),
    "JsonException": _named(
        say("a text is not JSON that can be read"), say("Look at the text: it may be empty or cut off.")
    ),
}
