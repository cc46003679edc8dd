"""String.Format's placeholders: `{0,-5:F1}`."""

from __future__ import annotations

from typing import Any, NamedTuple

from core.formula.values.cultures.current import Formats
from core.formula.values.numbers.formatting import format_object
from core.formula.values.objects.exceptions import net

_ENDS = "Format item ends prematurely."
_DIGIT = "Expected an ASCII digit."
_CLOSING = "Unexpected closing brace without a corresponding opening brace."
_DIGITS = frozenset("0123456789")
_LIMIT = 1_000_000


class _Item(NamedTuple):
    number: int
    width: int
    left: bool
    pattern: str
    end: int


def format_composite(pattern: str, values: list[Any], room: Any, formats: Formats | None = None) -> str:
    """String.Format: `{0,-5:F1}`; `{{` is a brace. `room(n)` is asked before padding is made."""
    out: list[str] = []
    at = 0
    while at < len(pattern):
        brace = pattern[at]
        if brace not in "{}":
            end = min(
                (found for mark in "{}" if (found := pattern.find(mark, at)) >= 0), default=len(pattern)
            )
            out.append(pattern[at:end])
            at = end
        elif _next(pattern, at)[0] == brace:
            out.append(brace)
            at += 2
        elif brace == "}":
            raise _bad(at + 1, _CLOSING)
        else:
            item = _item(pattern, at)
            out.append(_placed(item, values, room, formats))
            at = item.end
    return "".join(out)


def _bad(offset: int, what: str) -> Exception:
    message = f"Input string was not in a correct format. Failure to parse near offset {offset}. {what}"
    return net("FormatException", message)


def _next(pattern: str, at: int) -> tuple[str, int]:
    """The character behind a place, and where it stands."""
    if at + 1 >= len(pattern):
        raise _bad(at + 1, _ENDS)
    return pattern[at + 1], at + 1


def _number(pattern: str, letter: str, at: int) -> tuple[int, str, int]:
    """A number, and what stands behind it and the blanks that follow."""
    if letter not in _DIGITS:
        raise _bad(at, _DIGIT)
    number = 0
    while letter in _DIGITS and number < _LIMIT:
        number = number * 10 + int(letter)
        letter, at = _next(pattern, at)
    while letter == " ":
        letter, at = _next(pattern, at)
    return number, letter, at


def _item(pattern: str, at: int) -> _Item:
    """The placeholder whose brace opens at a place."""
    index, letter, at = _number(pattern, *_next(pattern, at))
    width, left = 0, False
    if letter == ",":
        letter, at = _next(pattern, at)
        while letter == " ":
            letter, at = _next(pattern, at)
        if letter == "-":
            left = True
            letter, at = _next(pattern, at)
        width, letter, at = _number(pattern, letter, at)
    begin = at + 1
    if letter not in {"}", ":"}:
        raise _bad(at, _ENDS)
    while letter != "}":
        letter, at = _next(pattern, at)
        if letter == "{":
            raise _bad(at, _ENDS)
    return _Item(index, width, left, pattern[begin:at], at + 1)


def _placed(item: _Item, values: list[Any], room: Any, formats: Formats | None) -> str:
    if item.number >= len(values):
        raise net(
            "FormatException",
            "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.",
        )
    text = format_object(values[item.number], item.pattern, formats)
    if not item.width:
        return text
    room(item.width)
    return text.ljust(item.width) if item.left else text.rjust(item.width)
