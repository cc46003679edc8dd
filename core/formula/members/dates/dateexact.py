"""ParseExact: a text read by a date pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from core.formula.members.dates.dateparsing import Parts, bad, full_year, loose_offset, style_number
from core.formula.values.dates.formatting import DAYS, MONTHS, STANDARD, quoted, run_length
from core.formula.values.dates.parsing import fraction_ticks
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import NetError, argument_null, net

_WHITE_STYLES = 7


# Exact patterns --------------------------------------------------------------------------------


class _Mismatch(Exception):
    """The text doesn't follow the pattern."""


def read_exact(text: str, pattern: str, styles: int = 0) -> Parts | None:
    """A text read by a pattern; None where it doesn't follow it."""
    if len(pattern) == 1:
        if pattern not in STANDARD:
            raise net("FormatException", "Format specifier was invalid.")
        pattern = STANDARD[pattern].replace("GMT", "'GMT'").replace("ssZ", "ss'Z'")
    if styles & _WHITE_STYLES:
        text, pattern = text.strip(), pattern.strip()
    reader = _Exact(text, pattern)
    try:
        reader.read()
        reader.parts.ticks()
    except (_Mismatch, NetError):
        return None
    return reader.parts


class _Exact:
    """Walks a text and a pattern side by side."""

    def __init__(self, text: str, pattern: str) -> None:
        self.text = text
        self.pattern = pattern
        self.at = 0
        self.parts = Parts()

    def read(self) -> None:
        index = 0
        pattern = self.pattern
        while index < len(pattern):
            letter = pattern[index]
            if letter in "'\"":
                index, literal = quoted(pattern, index)
                self.literal(literal)
            elif letter == "\\":
                self.literal(pattern[index + 1 : index + 2])
                index += 2
            elif letter == "%":
                index += 1
            else:
                count = run_length(pattern, index)
                self.field(letter, count)
                index += count
        if self.at != len(self.text):
            raise _Mismatch

    def literal(self, literal: str) -> None:
        if not self.text.startswith(literal, self.at):
            raise _Mismatch
        self.at += len(literal)

    def digits(self, least: int, most: int) -> int:
        end = self.at
        while end < len(self.text) and end - self.at < most and self.text[end] in "0123456789":
            end += 1
        if end - self.at < least:
            raise _Mismatch
        value = int(self.text[self.at : end])
        self.at = end
        return value

    def name(self, names: Iterable[str]) -> int:
        for number, name in enumerate(names, 1):
            if self.text[self.at : self.at + len(name)].lower() == name.lower():
                self.at += len(name)
                return number
        raise _Mismatch

    def field(self, letter: str, count: int) -> None:
        if letter in "yMd":
            self.date_field(letter, count)
        elif letter in "hHms":
            value = self.digits(1 if count == 1 else 2, 2)
            setattr(self.parts, {"h": "hour", "H": "hour", "m": "minute", "s": "second"}[letter], value)
            if letter == "h" and self.parts.pm is None:
                if not 1 <= value <= 12:
                    raise _Mismatch
                self.parts.hour = value % 12
        elif letter in "fF":
            self.fraction(letter, count)
        elif letter == "t":
            self.meridiem(count)
        elif letter in "zK":
            self.zone(optional=letter == "K")
        else:
            self.literal(letter * count)

    def date_field(self, letter: str, count: int) -> None:
        if letter == "y":
            shown = self.digits(
                count if count > 2 else 1 if count == 1 else 2, max(count, 2) if count > 2 else 2
            )
            self.parts.year = full_year(str(shown).zfill(2)) if count <= 2 else shown
        elif count > 2:
            names = MONTHS if letter == "M" else DAYS
            number = self.name([name[:3] for name in names] if count == 3 else names)
            if letter == "M":
                self.parts.month = number
        else:
            value = self.digits(1 if count == 1 else 2, 2)
            setattr(self.parts, "month" if letter == "M" else "day", value)
            if value == 0:
                raise _Mismatch

    def fraction(self, letter: str, count: int) -> None:
        start = self.at
        if letter == "f":
            self.digits(count, count)
        else:
            while self.at < len(self.text) and self.at - start < count and self.text[self.at] in "0123456789":
                self.at += 1
        self.parts.tick = fraction_ticks(self.text[start : self.at]) if self.at > start else 0

    def meridiem(self, count: int) -> None:
        mark = self.text[self.at : self.at + min(count, 2)].upper()
        if mark not in {"AM", "PM", "A", "P"}:
            raise _Mismatch
        self.at += len(mark)
        self.parts.pm = mark[0] == "P"

    def zone(self, *, optional: bool) -> None:
        match = re.compile(r"Z|[+-]\d{1,2}(?::?\d{2})?").match(self.text, self.at)
        if match is None:
            if optional:
                return
            raise _Mismatch
        self.at = match.end()
        self.parts.offset = 0 if match[0] == "Z" else loose_offset(match[0])


def exact_parts(text: str | None, patterns: Any, styles: EnumValue | None) -> Parts:
    """What a text says by the first pattern that it follows."""
    if text is None:
        raise argument_null("s")
    for pattern in [patterns] if isinstance(patterns, str) or patterns is None else patterns.items:
        if pattern is None:
            raise argument_null("format")
        parts = read_exact(text, pattern, style_number(styles))
        if parts is not None:
            return parts
    raise bad(text)
