"""What can go wrong with a formula, as it leaves the engine: one error with a place in the text.

A .NET exception that the formula doesn't catch becomes one as well; see `values.objects.exceptions.NetError`.
"""

from __future__ import annotations

from typing import ClassVar

from core.errors import DeskError
from core.formula.values.text.strings import from_net
from core.words import begin_large, changed, joined, say

_TITLES = {
    "syntax": say("The formula is not complete or not valid C#"),
    "name": say("The formula uses a name that is not known"),
    "type": say("The formula puts together things that don't fit"),
    "unsupported": say("The formula uses something that can't be evaluated here"),
    "budget": say("The formula was stopped"),
    "record": say("The record lacks something that the formula needs"),
}

_HINTS = {
    "syntax": say("Look at the place under the caret; a bracket, a quote or a semicolon may be missing."),
    "name": say("Look for the right name in the record's fields, and check the spelling."),
    "type": say("Turn one side into the other, for example with Convert.ToDecimal(…) or .ToString()."),
    "unsupported": say("Write the formula in another way, or send this order from iPaaS.com itself."),
    "budget": say("Look for a loop that doesn't end, or for text that grows without bound."),
    "record": say("Check the record in iPaaS.com, or let the formula allow for a missing value."),
}


_LONGEST = 400


class FormulaError(DeskError):
    """A formula can't be compiled or evaluated.

    `kind` is "syntax", "name", "type", "unsupported", "budget", "record", or the name of a .NET
    exception such as "DivideByZeroException". `message` says what is wrong to somebody who doesn't program, and
    `hint` what to do; `net` are .NET's own words for an exception, which the formula's `catch` would see. `line` and
    `column` count from 1, in characters of the formula's own text. `detail` has the message, the line of the formula
    and a caret under the place.
    """

    default_title: ClassVar[str] = say("The formula ended in an error")
    default_hint: ClassVar[str] = say("Correct the formula in the mapping, then preview again.")

    def __init__(
        self,
        message: str,
        *,
        kind: str,
        line: int = 1,
        column: int = 1,
        source_line: str = "",
        hint: str = "",
        net: str = "",
    ) -> None:
        self.kind = kind
        self.message = _readable(message)
        self.net = _readable(net)
        self.line = line
        self.column = column
        detail = self.sentence
        if source_line:
            detail = joined("\n", (detail, caret_lines(source_line, column)))
        super().__init__(detail, title=_TITLES.get(kind), hint=_readable(hint) or _HINTS.get(kind))

    @property
    def sentence(self) -> str:
        """What is wrong, and where."""
        return say(
            "{what} (line {line}, column {column})",
            what=begin_large(self.message),
            line=self.line,
            column=self.column,
        )


def _readable(text: str) -> str:
    """A text for people: .NET's words, and pieces of the formula, may hold a text of the record."""
    text = changed(text, from_net)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def caret_lines(source_line: str, column: int, width: int = 100) -> str:
    """The line of the formula with a caret under `column` (from 1); a long line is cut around it."""
    begin = max(0, column - 1 - width // 2)
    shown = source_line[begin : begin + width]
    pad = "".join("\t" if letter == "\t" else " " for letter in shown[: column - 1 - begin])
    return f"{shown}\n{pad}^"


class BudgetSpent(BaseException):  # not an Exception: no handler on the way may take it for its own
    """The formula used up its budget; `message` says which part of it."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


class UnfitField(
    BaseException
):  # as BudgetSpent: .NET would have refused the whole record before any formula
    """A field of the record holds what its type can't take; `message` names it."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


class NotModelled(
    BaseException
):  # as BudgetSpent: the formula's own `catch` must not take it for .NET's answer
    """The formula needs what .NET has and this evaluator doesn't; `what` names it."""

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(what)
