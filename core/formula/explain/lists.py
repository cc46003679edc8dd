"""What isn't there: places in lists, letters of texts, keys of tables."""

from __future__ import annotations

import re

from tree_sitter import Node

from core.formula.explain.failure import (
    PICKS,
    Failure,
    arguments,
    called,
    inside,
    lambda_body,
    short,
    text,
    unwrapped,
)
from core.formula.explain.naming import none_found, noun, nouns, ordinal
from core.formula.explain.nulls import null
from core.formula.words.advice import Advice
from core.words import quoted, say, say_count, sentences

_FROM_ZERO = say("Counting begins with 0.")


def invalid_operation(failure: Failure) -> Advice | None:
    """A list has not what is taken from it: none, or more than the one."""
    words, node = failure.exception.message, failure.node
    if words.startswith("Nullable object"):
        return null(failure)
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


def out_of_range(failure: Failure) -> Advice | None:
    """A place in a list, or letters of a text, that aren't there."""
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
                inside=inside(node),
            ),
            _shorter(of, method, given),
        )
    return None


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


def no_such_key(failure: Failure) -> Advice | None:
    """A name that a table hasn't."""
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


def same_key(failure: Failure) -> Advice | None:
    """A name that is put into a table twice."""
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
