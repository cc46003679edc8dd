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

_FILL_IN = "If it should be there, add it in iPaaS.com. Otherwise let the formula allow for it: "
_ALLOW = "Let the formula allow for it: "
_TO_NUMBER = frozenset(
    {"Parse", "ToDecimal", "ToDouble", "ToInt32", "ToInt64", "ToInt16", "ToSingle", "ToByte"}
)


def explained(failure: Failure) -> Advice:
    """What went wrong and what to do, for an exception that the formula didn't catch."""
    name, words = failure.exception.type.name, failure.exception.message
    if failure.node.type in {"throw_statement", "throw_expression"} and "new" in text(failure.node):
        return Advice(
            f"the formula stops here by itself, with the words “{words}”",
            "If that is as it should be, correct the order in iPaaS.com. Otherwise change the formula before `throw`.",
        )
    found = _CAUSES[name](failure) if name in _CAUSES else None
    return found or Advice(
        f"`{short(failure.node)}` can't be worked out (.NET says: “{words}”)",
        "Look at the values that this piece of the formula uses; the order may have something else than it expects.",
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
            f"`{short(node)}` met a value that is null",
            "Look at the fields that it uses: one of them is empty in this order.",
        )
    return Advice(_missing(failure, of), _first_step(failure, of) + _allowing(node, of))


def _missing(failure: Failure, of: Node) -> str:
    """Why a piece is null, with the piece itself where that sentence doesn't show it."""
    sentence = missing(failure, of)
    return sentence if text(of) in sentence or len(text(of)) > 60 else f"{sentence}: `{text(of)}` is null"


def _first_step(failure: Failure, of: Node) -> str:
    return _FILL_IN if is_field(failure, of) else _ALLOW


def _allowing(node: Node, of: Node) -> str:
    """The piece, written so that null is allowed."""
    if node.type == "foreach_statement":
        return f"`if ({short(of)} != null) {{ … }}` around the loop."
    if node.type == "cast_expression":
        return f"say what holds instead, as `{short(of)} ?? 0`."
    whole, before = text(node), text(of)
    rest = whole[len(before) :].lstrip() if whole.startswith(before) else ""
    if rest.startswith(".Value"):
        return _without_value(node, before)
    if rest.startswith((".", "[")) and len(whole) < 100:
        return f"`{before}?{rest}` gives null in place of an error."
    return "put `?.` in place of the `.` behind it, which gives null in place of an error."


def _without_value(node: Node, before: str) -> str:
    """`x.Value` and `x.Value.Year`, written so that null is allowed."""
    around = node.parent
    if (
        around is not None
        and around.type == "member_access_expression"
        and around.child_by_field_name("name") != node
    ):
        return f"`{before}?.{text(around.child_by_field_name('name'))}` gives null in place of an error."
    if "Date" in before:
        return f"leave `.Value` out, and null is sent where there is none: `{before}`."
    return f"`{before} ?? 0`, or another value in place of the 0."


def _null_argument(failure: Failure) -> Advice:
    node, parameter = failure.node, failure.exception.parameter
    if parameter == "source" and node.type != "invocation_expression":
        allowed = f"`{short(node)}?.` in place of `{short(node)}.` gives null in place of an error."
        return Advice(_missing(failure, node), _first_step(failure, node) + allowed)
    if node.type == "invocation_expression":
        of, method = called(node)
        given = arguments(node)
        if parameter == "source" and of is not None:
            allowed = f"`{short(of)}?.{method}({_inside(node)})` gives null in place of an error."
            return Advice(_missing(failure, of), _first_step(failure, of) + allowed)
        if len(given) == 1 or parameter in {"s", "value", "input", "str", "text"}:
            instead = (
                f'say what holds instead, as `({short(given[0])} ?? "")`.'
                if given
                else "test it for null first."
            )
            what = missing(failure, given[0]) if given else "a value that it needs is null"
            first = _first_step(failure, given[0]) if given else _ALLOW
            return Advice(f"{what}, and `{method}` needs a value", first + instead)
    if node.type == "element_access_expression" and arguments(node):
        return Advice(
            f"{missing(failure, arguments(node)[0])}, and nothing can be looked up by null",
            _first_step(failure, arguments(node)[0]) + f'`{short(arguments(node)[0])} ?? ""`.',
        )
    return Advice(
        f"`{short(node)}` is given null for `{parameter}`, where it needs a value",
        "Look at the fields that it uses: one of them is empty in this order.",
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
            f"{none_found(failure, of, condition)}, so `{method}` has nothing to give", _if_none(node, method)
        )
    if of is not None and words.startswith("Sequence contains more"):
        condition = lambda_body(node)
        such = f" with `{short(condition)}`" if condition is not None else ""
        type_ = failure.type_of(of)
        item = noun(type_.args[0]) if type_ is not None and len(type_.args) == 1 else "item"
        better = text(node).replace(f".{method}(", f".{method.replace('Single', 'First')}(", 1)
        return Advice(
            f"there is more than one {item}{such}, and `{method}` wants exactly one",
            f"To take the first one, write `{better if len(better) < 100 else method.replace('Single', 'First')}`.",
        )
    if words.startswith("Collection was modified"):
        of = node.child_by_field_name("right")
        return Advice(
            "a list is changed while the formula goes through it",
            f"Go through a copy: `{short(of) if of is not None else 'list'}.ToList()`.",
        )
    if words.startswith("Failed to compare"):
        return Advice(
            "these items have no order of their own", "Sort by one of their fields, as `OrderBy(l => l.Sku)`."
        )
    if words.endswith("empty."):
        return Advice(
            f"`{short(node)}` takes something out, and nothing is left", "Test first whether `Count > 0`."
        )
    return None


def _if_none(node: Node, method: str) -> str:
    if method in {"Max", "Min", "Average", "Aggregate"}:
        of = text(called(node)[0])
        listed = of if len(of) < 60 else "list"
        return f"Say what holds when there is none: `{listed}.Any() ? … : 0`, with this piece in place of the `…`."
    if len(text(node)) < 90:
        better = text(node).replace(f".{method}(", f".{method}OrDefault(", 1)
        return f"Write `{better}{_behind(node)}`, which gives null then."
    return f"Write `{method}OrDefault` in place of `{method}`: it gives null then, and `?.` behind it allows for that."


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
            f"the text in `{short(of)}` has only {_counted(facts['length'], 'letter')}, "
            f"too few for `{method}({_inside(node)})`",
            _shorter(of, method, given),
        )
    return None


def _inside(node: Node) -> str:
    return ", ".join(short(one) for one in arguments(node))


def _shorter(of: Node, method: str, given: list[Node]) -> str:
    if method == "Substring" and len(given) == 2 and text(given[0]) == "0":
        return f"`Truncate({short(of)}, {short(given[1])})` takes what there is, and no more."
    first = short(given[0]) if given else "…"
    return f'Ask for its length first: `{short(of)}.Length > {first} ? … : ""`, with this piece in place of the `…`.'


def _index(failure: Failure, of: Node, given: Node) -> Advice:
    facts = failure.exception.facts
    type_ = failure.type_of(of)
    item = type_.args[0] if type_ is not None and len(type_.args) == 1 else None
    index = facts.get("index", failure.value_of(unwrapped(given)))
    count = facts.get("count", failure.count_of(of))
    if count is not None and item is None and "Split" in text(of):
        has = f"`{short(of)}` gives {_counted(count, 'part')}"
    elif count is not None:
        has = f"`{short(of)}` has {'no' if count == 0 else count} {nouns(item, count)}"
    else:
        has = f"`{short(of)}` has fewer {nouns(item)}"
    if isinstance(index, int) and index < 0:
        last = f"The first one is `[0]`, the last one `{short(of)}.Last()`."
        return Advice(f"`[{short(given)}]` asks for a place before the first {noun(item)}", last)
    wanted = f"the {ordinal(index)}" if isinstance(index, int) else "one behind the last"
    last = f" The last one here is `[{count - 1}]`." if count else ""
    return Advice(
        f"{has}, and `[{short(given)}]` asks for {wanted}",
        f"{_FROM_ZERO}{last} `{short(of)}.ElementAtOrDefault({short(given)}){_behind(failure.node)}` gives null "
        "where there is none.",
    )


_FROM_ZERO = "Counting begins with 0."


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _key(failure: Failure) -> Advice | None:
    node, facts = failure.node, failure.exception.facts
    of = node.child_by_field_name("expression")
    given = arguments(node)
    if of is None or not given or "keys" not in facts:
        return None
    keys = [f'"{one}"' for one in facts["keys"]]
    has = f"it has {', '.join(keys[:8])}{' …' if len(keys) > 8 else ''}" if keys else "it is empty"
    key = short(given[0])
    value = f"“{facts['key']}”" if unwrapped(given[0]).type != "string_literal" else key
    said = f"`{key}` is {value}, which" if value != key else f"{key}"
    return Advice(
        f"{said} is not in `{short(of)}`: {has}",
        f"Check the spelling (letter case matters). `{short(of)}.GetValueOrDefault({key})` gives null where it "
        "isn't there.",
    )


def _same_key(failure: Failure) -> Advice | None:
    found = re.match(
        r"An item with the same key has already been added. Key: (.*)", failure.exception.message, re.DOTALL
    )
    if found is None:
        return None
    return Advice(
        f"“{found[1]}” is in the table already, and a name can stand in it only once",
        'Give the name its new value with `table["name"] = value;`, or leave doubles out with `DistinctBy`.',
    )


# Values ---------------------------------------------------------------------------------------------


def _zero(failure: Failure) -> Advice:
    node = failure.node
    right = node.child_by_field_name("right")
    if node.type != "binary_expression" or right is None:
        return Advice("something is divided by zero here", "Test first whether what is divided by is 0.")
    divisor = short(right)
    bare = divisor if right.type != "parenthesized_expression" else divisor[1:-1]
    return Advice(
        f"`{bare}` is 0, and nothing can be divided by 0",
        f"Say what holds then: `{bare} == 0 ? 0 : {short(node)}`.",
    )


def _format(failure: Failure) -> Advice | None:
    node = failure.node
    if node.type == "object_creation_expression":
        kind = _read_as(text(node.child_by_field_name("type")), "")
        return Advice(f"the text in `{short(node)}` is no {kind}", "Look at the text between its brackets.")
    if node.type != "invocation_expression":
        return Advice(
            f"a format in `{short(node)}` is none that C# knows",
            "Common ones are `0.00`, `N2` and `yyyy-MM-dd`.",
        )
    of, method = called(node)
    given = arguments(node)
    owner = text(of)
    if method in {"ToString", "Format", "AppendFormat"} or not given:
        return Advice(
            f"the format in `{short(node)}` is none that C# knows",
            'Common ones are `"0.00"` and `"N2"` for numbers, `"yyyy-MM-dd"` for dates; in a text `{0}`, `{1}` …',
        )
    kind = _read_as(owner, method)
    value = _text_in(failure)
    source = unwrapped(given[0])
    literal = source.type == "string_literal"
    if value == "":
        what = (
            f"`{short(source)}` is empty, so it is no {kind}"
            if not literal
            else f"an empty text is no {kind}"
        )
    elif literal or value is None:
        what = f"{short(source) if literal else f'the text in `{short(source)}`'} is no {kind}"
    else:
        what = f"`{short(source)}` is “{value}”, which is no {kind}"
    if literal:
        return Advice(what, "Correct the text between the quotes.")
    return Advice(what, _readable(owner, method, short(source), kind))


def _read_as(owner: str, method: str) -> str:
    name = owner + method
    if "Date" in name:
        return "date that can be read"
    if "Time" in name:
        return "time that can be read"
    if "Guid" in name:
        return "identifier of the form 3f2504e0-4f89-11d3-9a0c-0305e82c3301"
    if "bool" in name.lower():
        return "`true` or `false`"
    if any(one in name for one in ("int", "long", "Int")):
        return "whole number"
    return "number"


def _readable(owner: str, method: str, source: str, kind: str) -> str:
    if "date" in kind:
        exact = " With ParseExact, text and format have to agree to the letter." if "Exact" in method else ""
        return f"Dates are read best as 2026-01-31 or 2026-01-31T14:05:00.{exact} To allow for others: " + (
            f"`DateTime.TryParse({source}, out var date) ? date : (DateTime?)null`."
        )
    if "number" in kind:
        type_ = (
            owner
            if owner in {"int", "long", "decimal", "double"}
            else "int"
            if "whole" in kind
            else "decimal"
        )
        return (
            f"Correct the value in iPaaS.com, or let the formula allow for it: "
            f"`{type_}.TryParse({source}, out var number) ? number : 0`."
        )
    return "Correct the value in iPaaS.com, or test it in the formula before it is read."


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
    what = f"`{short(failure.node)}` gives a number that is too large"
    if kind == "Decimal":
        return Advice(
            f"{what} for C# (`decimal`)", "Numbers go up to 79,228,162,514,264,337,593,543,950,335."
        )
    if kind == "Int64":
        return Advice(
            f"{what} for a whole number (`long`)", "Use `decimal` for larger ones: `Convert.ToDecimal(…)`."
        )
    return Advice(
        f"{what} for a whole number (`int`)",
        "Those go up to 2,147,483,647. Use `long` for larger ones, or `decimal` for amounts.",
    )


_KINDS = {
    "String": "text",
    "Int32": "whole number (`int`)",
    "Int64": "whole number (`long`)",
    "Decimal": "number (`decimal`)",
    "Double": "number (`double`)",
    "Boolean": "yes/no value",
    "DateTime": "date",
    "DateTimeOffset": "date (`DateTimeOffset`)",
    "Char": "single letter",
}


def _cast(failure: Failure) -> Advice | None:
    names = re.findall(r"'(?:System\.)?(\w+)'", failure.exception.message)
    if not names:
        return None
    is_, wanted = _kind(names[0]), _kind(names[-1])
    value = failure.node.child_by_field_name("value")
    of = short(unwrapped(value) if value is not None else failure.node)
    if names[-1] == "String":
        hint = f"Make a text of it: `Convert.ToString({of})`."
    elif names[-1] in _KINDS:
        hint = f"Turn it into one: `Convert.To{names[-1]}({of})`."
    else:
        hint = "Look at what kind of value it is, and turn it into the kind that is wanted."
    return Advice(f"`{of}` is {is_}, and can't simply be taken as {wanted}", hint)


def _kind(name: str) -> str:
    found = _KINDS.get(name, f"`{name}`")
    return f"{'an' if found.strip('`')[:1].lower() in 'aeiou' else 'a'} {found}"


def _pattern(failure: Failure) -> Advice:
    return Advice(
        f"the search pattern in `{short(failure.node)}` is not valid: {failure.exception.message.rstrip('.')}",
        r"Signs such as `(`, `[`, `*`, `+`, `?` and `.` have a meaning in patterns. Put `\` before one that is meant "
        "as it is.",
    )


def _no_case(failure: Failure) -> Advice:
    return Advice(
        "no case of this `switch` fits the value",
        "Add a last case for all others: `_ => null` (or another value).",
    )


def _own(failure: Failure) -> Advice | None:
    if "divide by zero" not in failure.exception.message:
        return None
    given = arguments(failure.node)
    if not given or unwrapped(given[-1]).type == "integer_literal":
        return Advice(f"`{short(failure.node)}` divides by 0", "Divide by something else.")
    divisor = short(given[-1])
    return Advice(
        f"`{divisor}` is 0, and nothing can be divided by 0",
        f"Say what holds then: `{divisor} == 0 ? 0 : {short(failure.node)}`.",
    )


def _named(what: str, hint: str) -> Callable[[Failure], Advice]:
    def explain(failure: Failure) -> Advice:
        return Advice(f"{what} in `{short(failure.node)}`: {failure.exception.message.rstrip('.')}", hint)

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
        "there is no such time zone",
        'Names of zones are such as "America/New_York" or "Eastern Standard Time".',
    ),
    "CultureNotFoundException": _named(
        "there is no such culture", 'Names of cultures are such as "en-US" or "de-DE".'
    ),
    "JsonReaderException": _named(
        "a text is not JSON that can be read", "Look at the text: it may be empty or cut off."
    ),
    "JsonException": _named(
        "a text is not JSON that can be read", "Look at the text: it may be empty or cut off."
    ),
}
