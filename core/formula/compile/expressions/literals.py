"""Literals: numbers of every kind, chars, strings (plain, verbatim, raw) and their escapes."""

from __future__ import annotations

import re
from decimal import Decimal

from core.formula.types.builtin import DECIMAL, DOUBLE, FLOAT, INT, LONG, UINT, ULONG
from core.formula.types.model import Type
from core.formula.values.numbers import decimals
from core.formula.values.numbers.whole import RANGES, single
from core.formula.values.text.strings import to_net
from core.words import say

_SIMPLE = {
    "'": "'", '"': '"', "\\": "\\", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r",
    "t": "\t", "v": "\v",
}  # fmt: skip
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,4})|(.)|$)", re.DOTALL)


class BadLiteral(Exception):
    """A literal that C# refuses; the message says why."""


def integer(text: str) -> tuple[Type, int]:
    """The type and value of a whole number: the first of int, uint, long, ulong that holds it."""
    body = text.lower().replace("_", "")
    suffix = ""
    while body and body[-1] in "ul" and not (body.startswith("0x") and len(body) == 2):
        suffix = body[-1] + suffix
        body = body[:-1]
    base = 16 if body.startswith("0x") else 2 if body.startswith("0b") else 10
    try:
        value = int(body, base) if base != 10 else int(body)
    except ValueError:
        raise BadLiteral(say("`{text}` is not a number", text=text)) from None
    choices = {
        "": (INT, UINT, LONG, ULONG),
        "u": (UINT, ULONG),
        "l": (LONG, ULONG),
    }.get(suffix, (ULONG,))
    for type_ in choices:
        if value <= RANGES[type_][1]:
            return type_, value
    raise BadLiteral(say("`{text}` is too large for a whole number", text=text))


def real(text: str) -> tuple[Type, float | Decimal]:
    """The type and value of a number with a point, an exponent or a suffix f, d, m."""
    body = text.lower().replace("_", "")
    suffix = body[-1] if body[-1] in "fdm" else ""
    digits = body[: len(body) - len(suffix)]
    if suffix == "m":
        value = Decimal(digits)
        if not value:
            return DECIMAL, decimals.normal(value)
        try:
            return DECIMAL, decimals.normal(value)
        except Exception as error:
            raise BadLiteral(say("`{text}` is too large for a decimal", text=text)) from error
    number = float(digits)
    if number in {float("inf"), float("-inf")}:
        raise BadLiteral(say("`{text}` is too large for a double", text=text))
    return (FLOAT, single(number)) if suffix == "f" else (DOUBLE, number)


def unescape(body: str) -> str:
    """The text of a plain string's or char's inside."""

    def one(match: re.Match[str]) -> str:
        short, long, loose, simple = match.groups()
        if short or loose:
            return chr(int(short or loose, 16))
        if long:
            code = int(long, 16)
            if code > 0x10FFFF:
                raise BadLiteral(say("`\\U{long}` isn't a character", long=long))
            return to_net(chr(code))
        if simple is None or simple not in _SIMPLE:
            raise BadLiteral(
                say("`\\{value}` isn't an escape sequence; a backslash is written `\\\\`", value=simple or "")
            )
        return _SIMPLE[simple]

    return _ESCAPE.sub(one, to_net(body))


def verbatim(body: str) -> str:
    """The text of a verbatim string's inside."""
    return to_net(body.replace('""', '"'))


def raw(body: str) -> str:
    """The text of a raw string: on several lines, without the closing line's indentation."""
    if "\n" not in body:
        return to_net(body)
    lines = body.split("\n")
    if lines[0].strip() or lines[-1].strip():
        raise BadLiteral(say("a raw text on several lines begins and ends on lines of its own"))
    indent = lines[-1]
    cut: list[str] = []
    for line in lines[1:-1]:
        if line.strip() and not line.startswith(indent):
            raise BadLiteral(say("a line of the raw text is indented less than its closing quotes"))
        cut.append(line[len(indent) :])
    return to_net("\n".join(cut))
