"""Members of string that cut, replace and pad."""

from __future__ import annotations

import re

from core.formula.members.table import Method, Property
from core.formula.members.text.rules import ignores_case
from core.formula.run import Run
from core.formula.types.enums import STRINGCOMPARISON, member
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import (
    argument_null,
    must_be_at_most,
    must_not_be_negative,
    net,
    out_of_range,
)
from core.formula.values.text.strings import WHITE, fold

# Cutting and replacing -------------------------------------------------------------------------


def cutting() -> list[Method | Property]:
    """Substring, Trim, Pad, Remove, Insert and their like."""
    return [
        Method("string Substring(int startIndex)", substring),
        Method("string Substring(int startIndex, int length)", substring),
        Method("string Remove(int startIndex)", _remove),
        Method("string Remove(int startIndex, int count)", _remove),
        Method("string Insert(int startIndex, string value)", _insert, run=True),
        Method("string Replace(string oldValue, string newValue)", replace, run=True),
        Method("string Replace(char oldChar, char newChar)", lambda text, old, new: text.replace(old, new)),
        Method(
            "string Replace(string oldValue, string newValue, StringComparison comparisonType)",
            _replace_as,
            run=True,
        ),
        Method(
            "string Replace(string oldValue, string newValue, bool ignoreCase, CultureInfo culture)",
            lambda run, text, old, new, loosely, _: _replace_as(
                run, text, old, new, member(STRINGCOMPARISON, "OrdinalIgnoreCase" if loosely else "Ordinal")
            ),
            run=True,
        ),
        Method("string AsSpan()", lambda text: text),
        Method("string AsSpan(int start)", substring),
        Method("string AsSpan(int start, int length)", substring),
        Method("string Trim()", lambda text: text.strip(WHITE)),
        Method("string Trim(char trimChar)", lambda text, letter: text.strip(letter)),
        Method("string Trim(params char[] trimChars)", lambda text, chars: text.strip(_set(chars))),
        Method("string TrimStart()", lambda text: text.lstrip(WHITE)),
        Method("string TrimStart(char trimChar)", lambda text, letter: text.lstrip(letter)),
        Method("string TrimStart(params char[] trimChars)", lambda text, chars: text.lstrip(_set(chars))),
        Method("string TrimEnd()", lambda text: text.rstrip(WHITE)),
        Method("string TrimEnd(char trimChar)", lambda text, letter: text.rstrip(letter)),
        Method("string TrimEnd(params char[] trimChars)", lambda text, chars: text.rstrip(_set(chars))),
        Method(
            "string PadLeft(int totalWidth)",
            lambda run, text, width: _pad(run, text, width, " ").rjust(width),
            run=True,
        ),
        Method("string PadLeft(int totalWidth, char paddingChar)", _pad_left, run=True),
        Method(
            "string PadRight(int totalWidth)",
            lambda run, text, width: _pad(run, text, width, " ").ljust(width),
            run=True,
        ),
        Method("string PadRight(int totalWidth, char paddingChar)", _pad_right, run=True),
    ]


def substring(text: str, start: int, length: int | None = None) -> str:
    """Substring, with .NET's complaints."""
    if start < 0:
        raise must_not_be_negative("startIndex", start)
    if start > len(text):
        raise out_of_range(
            "startIndex", "startIndex cannot be larger than length of string.", length=len(text)
        )
    if length is None:
        return text[start:]
    if length < 0:
        raise must_not_be_negative("length", length)
    if start + length > len(text):
        raise out_of_range(
            "length", "Index and length must refer to a location within the string.", length=len(text)
        )
    return text[start : start + length]


def _remove(text: str, start: int, count: int | None = None) -> str:
    if start < 0:
        raise must_not_be_negative("startIndex", start)
    if count is None:
        if start > len(text):
            raise out_of_range(
                "startIndex", "startIndex cannot be larger than length of string.", length=len(text)
            )
        return text[:start]
    if count < 0:
        raise must_not_be_negative("count", count)
    if count > len(text) - start:
        raise must_be_at_most("count", count, len(text) - start, length=len(text))
    return text[:start] + text[start + count :]


def _insert(run: Run, text: str, start: int, value: str | None) -> str:
    if value is None:
        raise argument_null("value")
    if not 0 <= start <= len(text):
        raise must_be_at_most("startIndex", start & 0xFFFFFFFF, len(text))
    run.meter.text(len(text) + len(value))
    return text[:start] + value + text[start:]


def replace(run: Run, text: str, old: str | None, new: str | None) -> str:
    """string.Replace; the length of the outcome is known before it is made."""
    if old is None:
        raise argument_null("oldValue")
    if not old:
        raise net("ArgumentException", "The value cannot be an empty string.", "oldValue")
    new = new or ""
    length = len(text) + (len(new) - len(old)) * text.count(old) if len(new) > len(old) else len(text)
    run.meter.text(length)
    return text.replace(old, new)


def _replace_as(run: Run, text: str, old: str | None, new: str | None, comparison: EnumValue) -> str:
    if not ignores_case(comparison) or not old:
        return replace(run, text, old, new)
    pattern = re.compile(re.escape(fold(old)))
    out: list[str] = []
    at = 0
    for match in pattern.finditer(fold(text)):
        out += [text[at : match.start()], new or ""]
        at = match.end()
    out.append(text[at:])
    run.meter.text(sum(map(len, out)))
    return "".join(out)


def _set(chars: NetArray | None) -> str:
    return "".join(chars.items) if chars is not None and chars.items else WHITE


def _pad(run: Run, text: str, width: int, letter: str) -> str:
    if width < 0:
        raise must_not_be_negative("totalWidth", width)
    assert letter
    run.meter.text(max(width, len(text)))
    return text


def _pad_left(run: Run, text: str, width: int, letter: str) -> str:
    return _pad(run, text, width, letter).rjust(width, letter)


def _pad_right(run: Run, text: str, width: int, letter: str) -> str:
    return _pad(run, text, width, letter).ljust(width, letter)
