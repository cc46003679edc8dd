"""Replacement patterns of regular expressions: `$1`, `${name}`, `$&`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from core.formula.values.regex.pattern import Compiled

# Replacement patterns --------------------------------------------------------------------------

_DOLLAR = re.compile(r"\$(?:(\d+)|\{(\w+)\}|([&`'+_$]))")


def replacer(template: str, pattern: Compiled) -> Callable[[Any], str]:
    """What a replacement pattern makes of a match; an unknown group stays as it is written."""
    if "$" not in template:
        return lambda match: template
    pieces: list[Any] = []
    at = 0
    for found in _DOLLAR.finditer(template):
        pieces.append(template[at : found.start()])
        pieces.append(_piece(found, pattern))
        at = found.end()
    pieces.append(template[at:])
    return lambda match: "".join(piece if isinstance(piece, str) else piece(match) for piece in pieces)


def _piece(found: re.Match[str], pattern: Compiled) -> Any:
    number, name, sign = found.groups()
    if number is not None:
        return _numbered(number, pattern)
    if name is not None:
        if name.isdigit():
            return _numbered(name, pattern) if pattern.number(name) is not None else found[0]
        number_of = pattern.number(name)
        return _group(number_of) if number_of is not None else found[0]
    if sign == "$":
        return "$"
    return {
        "&": lambda match: match[0],
        "`": lambda match: match.string[: match.start()],
        "'": lambda match: match.string[match.end() :],
        "_": lambda match: match.string,
        "+": _group(pattern.numbers[max(pattern.numbers)]),
    }[sign]


def _numbered(digits: str, pattern: Compiled) -> Any:
    """`$12` is group 12 if there is one, else group 1 and a 2."""
    for length in range(len(digits), 0, -1):
        number = pattern.number(digits[:length])
        if number is not None:
            return _group(number, digits[length:])
    return "$" + digits


def _group(number: int, rest: str = "") -> Callable[[Any], str]:
    return lambda match: (match[number] or "") + rest
