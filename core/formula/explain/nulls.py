"""What was null where a value is needed, and how the formula allows for it."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.explain.failure import Failure, arguments, called, inside, short, text
from core.formula.explain.naming import is_field, missing
from core.formula.words.advice import Advice
from core.words import as_code, joined, say

_FILL_IN = say("If it should be there, add it in iPaaS.com. Otherwise let the formula allow for it: ")
_ALLOW = say("Let the formula allow for it: ")


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


def null(failure: Failure) -> Advice:
    """A piece is null whose member, value or items are asked for."""
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
            "`{before}?.{name}` gives null in place of an error.",
            before=before,
            name=text(around.child_by_field_name("name")),
        )
    if "Date" in before:
        return say("leave `.Value` out, and null is sent where there is none: `{before}`.", before=before)
    return say("`{before} ?? 0`, or another value in place of the 0.", before=before)


def null_argument(failure: Failure) -> Advice:
    """A method is given null where it needs a value."""
    node, parameter = failure.node, failure.exception.parameter
    found = None
    if parameter == "source" and node.type != "invocation_expression":
        allowed = say("`{node}?.` in place of `{node}.` gives null in place of an error.", node=short(node))
        found = Advice(_missing(failure, node), _first_step(failure, node) + allowed)
    elif node.type == "invocation_expression":
        found = _given_to_method(failure, node, parameter)
    elif node.type == "element_access_expression" and arguments(node):
        key = arguments(node)[0]
        found = Advice(
            say("{missing}, and nothing can be looked up by null", missing=missing(failure, key)),
            joined("", (_first_step(failure, key), as_code(f'{short(key)} ?? ""'), ".")),
        )
    return found or Advice(
        say(
            "`{node}` is given null for `{parameter}`, where it needs a value",
            node=short(node),
            parameter=parameter,
        ),
        say("Look at the fields that it uses: one of them is empty in this order."),
    )


def _given_to_method(failure: Failure, node: Node, parameter: str | None) -> Advice | None:
    of, method = called(node)
    given = arguments(node)
    if parameter == "source" and of is not None:
        allowed = say(
            "`{of}?.{method}({inside})` gives null in place of an error.",
            of=short(of),
            method=method,
            inside=inside(node),
        )
        return Advice(_missing(failure, of), _first_step(failure, of) + allowed)
    if len(given) != 1 and parameter not in {"s", "value", "input", "str", "text"}:
        return None
    if given:
        what, first = missing(failure, given[0]), _first_step(failure, given[0])
        instead = say('say what holds instead, as `({given} ?? "")`.', given=short(given[0]))
    else:
        what, first = say("a value that it needs is null"), _ALLOW
        instead = say("test it for null first.")
    return Advice(say("{what}, and `{method}` needs a value", what=what, method=method), first + instead)
