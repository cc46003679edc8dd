"""Each kind of .NET's exceptions in words, with what to do."""

from __future__ import annotations

from collections.abc import Callable

from core.formula.explain.failure import Failure, short, text
from core.formula.explain.lists import invalid_operation, no_such_key, out_of_range, same_key
from core.formula.explain.nulls import null, null_argument
from core.formula.explain.values import division_by_zero, division_of_ours, overflow, unreadable, wrong_cast
from core.formula.words.advice import Advice
from core.words import say


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


def _pattern(failure: Failure) -> Advice:
    return Advice(
        say(
            "the search pattern in `{node}` is not valid: {words}",
            node=short(failure.node),
            words=failure.exception.message.rstrip("."),
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


def _named(what: str, hint: str) -> Callable[[Failure], Advice]:
    """For an exception that always means the same: what it is, with .NET's own words."""

    def explain(failure: Failure) -> Advice:
        return Advice(
            say(
                "{what} in `{node}`: {words}",
                what=what,
                node=short(failure.node),
                words=failure.exception.message.rstrip("."),
            ),
            hint,
        )

    return explain


_NOT_JSON = _named(
    say("a text is not JSON that can be read"), say("Look at the text: it may be empty or cut off.")
)
_CAUSES: dict[str, Callable[[Failure], Advice | None]] = {
    "NullReferenceException": null,
    "ArgumentNullException": null_argument,
    "InvalidOperationException": invalid_operation,
    "ArgumentOutOfRangeException": out_of_range,
    "IndexOutOfRangeException": out_of_range,
    "KeyNotFoundException": no_such_key,
    "ArgumentException": same_key,
    "DivideByZeroException": division_by_zero,
    "FormatException": unreadable,
    "OverflowException": overflow,
    "InvalidCastException": wrong_cast,
    "RegexParseException": _pattern,
    "SwitchExpressionException": _no_case,
    "Exception": division_of_ours,
    "TimeZoneNotFoundException": _named(
        say("there is no such time zone"),
        say('Names of zones are such as "America/New_York" or "Eastern Standard Time".'),
    ),
    "CultureNotFoundException": _named(
        say("there is no such culture"), say('Names of cultures are such as "en-US" or "de-DE".')
    ),
    "JsonReaderException": _NOT_JSON,
    "JsonException": _NOT_JSON,
}
