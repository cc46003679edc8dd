"""Members of string: searching, cutting, replacing, comparing."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from core.formula.members.stringstatics import static_members
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import CHAR, STRING
from core.formula.types.enums import STRINGCOMPARISON
from core.formula.values.boxed import EnumValue
from core.formula.values.collections import NetArray
from core.formula.values.exceptions import argument_null, net, out_of_range
from core.formula.values.hashing import hash_code
from core.formula.values.ordering import compare_culture
from core.formula.values.strings import WHITE, fold, join_pairs, lower, to_net, upper

_IGNORING = frozenset({1, 3, 5})
_SEARCHED = "string value"


@cache
def string_table() -> Table:
    return table(*_basic(), *_searching(), *_cutting(), *_splitting(), *static_members())


def _basic() -> list[Method | Property]:
    return [
        Method("new(char c, int count)", _repeated, run=True),
        Method("new(char[] value)", lambda chars: "".join(chars.items) if chars is not None else ""),
        Property("int Length", len),
        Property("static string Empty", lambda: ""),
        Method("char get_Item(int index)", _at),
        Method("string ToString()", lambda text: text),
        Method("string ToString(IFormatProvider provider)", lambda text, _: text),
        Method("string ToLower()", _lower, run=True),
        Method("string ToLower(CultureInfo culture)", _lower, run=True),
        Method("string ToLowerInvariant()", _lower, run=True),
        Method("string ToUpper()", _upper, run=True),
        Method("string ToUpper(CultureInfo culture)", _upper, run=True),
        Method("string ToUpperInvariant()", _upper, run=True),
        Method("char[] ToCharArray()", _to_chars, run=True),
        Method(
            "char[] ToCharArray(int startIndex, int length)",
            lambda t, s, n: NetArray.of(CHAR, list(substring(t, s, n))),
        ),
        Method("int CompareTo(string strB)", compare_culture),
        Method("int CompareTo(object value)", compare_culture),
        Method("bool Equals(string value)", lambda text, other: text == other),
        Method("bool Equals(object obj)", lambda text, other: text == other),
        Method("bool Equals(string value, StringComparison comparisonType)", _equals),
        Method("int GetHashCode()", hash_code),
        Method("string Normalize()", lambda text: _normalized(text, None)),
        Method("string Normalize(NormalizationForm normalizationForm)", _normalized),
        Method("bool IsNormalized()", lambda text: _normalized(text, None) == text),
        Method("object Clone()", lambda text: text),
        Method("string ReplaceLineEndings()", lambda run, text: _line_endings(run, text, "\n"), run=True),
        Method("string ReplaceLineEndings(string replacementText)", _line_endings, run=True),
    ]


def _line_endings(run: Run, text: str, replacement: str | None) -> str:
    if replacement is None:
        raise argument_null("replacementText")
    parts = re.split("\r\n|[\r\n\f\x85\u2028\u2029]", text)
    run.meter.text(len(text) + len(parts) * len(replacement))
    return replacement.join(parts)


def _lower(run: Run, text: str, _: Any = None) -> str:
    run.meter.text(len(text))
    return lower(text)


def _upper(run: Run, text: str, _: Any = None) -> str:
    run.meter.text(len(text))
    return upper(text)


def _to_chars(run: Run, text: str) -> NetArray:
    run.meter.items(len(text))
    return NetArray.of(CHAR, list(text))


def _repeated(run: Run, letter: str, count: int) -> str:
    if count < 0:
        raise out_of_range("count", "'count' must be non-negative.")
    run.meter.text(count)
    return letter * count


def _at(text: str, index: int) -> str:
    if not 0 <= index < len(text):
        raise net("IndexOutOfRangeException", "Index was outside the bounds of the array.")
    return text[index]


def ignores_case(comparison: EnumValue | None) -> bool:
    return comparison is not None and comparison.number in _IGNORING


def _equals(text: str, other: str | None, comparison: EnumValue) -> bool:
    if ignores_case(comparison) and other is not None:
        return fold(text) == fold(other)
    return text == other


def _normalized(text: str, form: EnumValue | None) -> str:
    import unicodedata

    name = {1: "NFC", 2: "NFD", 5: "NFKC", 6: "NFKD"}.get(form.number if form is not None else 1, "NFC")
    return to_net(unicodedata.normalize(name, join_pairs(text)))  # type: ignore[arg-type]


# Searching -------------------------------------------------------------------------------------


def _searching() -> list[Method | Property]:
    found: list[Method | Property] = []
    for kind in ("string", "char"):
        found += [
            Method(f"bool Contains({kind} value)", _contains),
            Method(f"bool Contains({kind} value, StringComparison comparisonType)", _contains),
            Method(f"int IndexOf({kind} value)", index_of),
            Method(f"int IndexOf({kind} value, int startIndex)", index_of),
            Method(f"int IndexOf({kind} value, int startIndex, int count)", index_of),
            Method(f"int IndexOf({kind} value, StringComparison comparisonType)", _index_of_as),
            Method(f"int LastIndexOf({kind} value)", _last_index),
            Method(f"int LastIndexOf({kind} value, int startIndex)", _last_index_from),
        ]
    return found + [
        Method("int IndexOf(string value, int startIndex, StringComparison comparisonType)", _index_from_as),
        Method("int LastIndexOf(string value, StringComparison comparisonType)", _last_index_as),
        Method("bool StartsWith(string value)", _starts),
        Method("bool StartsWith(char value)", _starts),
        Method("bool StartsWith(string value, StringComparison comparisonType)", _starts),
        Method("bool StartsWith(string value, bool ignoreCase, CultureInfo culture)", _starts_loosely),
        Method("bool EndsWith(string value)", _ends),
        Method("bool EndsWith(char value)", _ends),
        Method("bool EndsWith(string value, StringComparison comparisonType)", _ends),
        Method("bool EndsWith(string value, bool ignoreCase, CultureInfo culture)", _ends_loosely),
        Method("int IndexOfAny(char[] anyOf)", lambda text, chars: _any_of(text, chars, 0)),
        Method(
            "int IndexOfAny(char[] anyOf, int startIndex)",
            lambda text, chars, start: _any_of(text, chars, start),
        ),
        Method("int LastIndexOfAny(char[] anyOf)", _last_any),
    ]


def _prepared(text: str, value: str | None, comparison: EnumValue | None) -> tuple[str, str]:
    if value is None:
        raise argument_null("value")
    return (fold(text), fold(value)) if ignores_case(comparison) else (text, value)


def _contains(text: str, value: str | None, comparison: EnumValue | None = None) -> bool:
    text, wanted = _prepared(text, value, comparison)
    return wanted in text


def _starts(text: str, value: str | None, comparison: EnumValue | None = None) -> bool:
    text, wanted = _prepared(text, value, comparison)
    return text.startswith(wanted)


def _ends(text: str, value: str | None, comparison: EnumValue | None = None) -> bool:
    text, wanted = _prepared(text, value, comparison)
    return text.endswith(wanted)


def _loosely(ignore_case: bool) -> EnumValue:
    return EnumValue(STRINGCOMPARISON, 5 if ignore_case else 4)


def _starts_loosely(text: str, value: str | None, ignore_case: bool, _: Any) -> bool:
    return _starts(text, value, _loosely(ignore_case))


def _ends_loosely(text: str, value: str | None, ignore_case: bool, _: Any) -> bool:
    return _ends(text, value, _loosely(ignore_case))


def index_of(text: str, value: str | None, start: int = 0, count: int | None = None) -> int:
    """IndexOf, ordinal."""
    if value is None:
        raise argument_null("value")
    if not 0 <= start <= len(text):
        raise out_of_range("startIndex", _INDEX)
    end = len(text) if count is None else start + count
    if count is not None and not 0 <= count <= len(text) - start:
        raise out_of_range(
            "count",
            "Count must be positive and count must refer to a location within the string/array/collection.",
        )
    return text.find(value, start, end)


_INDEX = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."


def _index_of_as(text: str, value: str | None, comparison: EnumValue) -> int:
    return index_of(*_prepared(text, value, comparison))


def _index_from_as(text: str, value: str | None, start: int, comparison: EnumValue) -> int:
    return index_of(*_prepared(text, value, comparison), start)


def _last_index(text: str, value: str | None) -> int:
    if value is None:
        raise argument_null("value")
    return text.rfind(value)


def _last_index_as(text: str, value: str | None, comparison: EnumValue) -> int:
    return _last_index(*_prepared(text, value, comparison))


def _last_index_from(text: str, value: str | None, start: int) -> int:
    if value is None:
        raise argument_null("value")
    if not text:
        return -1 if value else 0
    if not 0 <= start < len(text) and not (start == len(text)):
        raise out_of_range("startIndex", _INDEX)
    return text.rfind(value, 0, start + 1)


def _any_of(text: str, chars: NetArray, start: int) -> int:
    if not 0 <= start <= len(text):
        raise out_of_range("startIndex", _INDEX)
    wanted = set(chars.items)
    return next((index for index in range(start, len(text)) if text[index] in wanted), -1)


def _last_any(text: str, chars: NetArray) -> int:
    wanted = set(chars.items)
    return next((index for index in range(len(text) - 1, -1, -1) if text[index] in wanted), -1)


# Cutting and replacing -------------------------------------------------------------------------


def _cutting() -> list[Method | Property]:
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
        raise out_of_range("startIndex", "StartIndex cannot be less than zero.")
    if start > len(text):
        raise out_of_range("startIndex", "startIndex cannot be larger than length of string.")
    if length is None:
        return text[start:]
    if length < 0:
        raise out_of_range("length", "Length cannot be less than zero.")
    if start + length > len(text):
        raise out_of_range("length", "Index and length must refer to a location within the string.")
    return text[start : start + length]


def _remove(text: str, start: int, count: int | None = None) -> str:
    if start < 0:
        raise out_of_range("startIndex", "StartIndex cannot be less than zero.")
    if count is None:
        if start > len(text):
            raise out_of_range("startIndex", "startIndex must be less than length of string.")
        return text[:start]
    if count < 0 or start + count > len(text):
        raise out_of_range("count", "Index and count must refer to a location within the string.")
    return text[:start] + text[start + count :]


def _insert(run: Run, text: str, start: int, value: str | None) -> str:
    if value is None:
        raise argument_null("value")
    if not 0 <= start <= len(text):
        raise out_of_range("startIndex", _INDEX)
    run.meter.text(len(text) + len(value))
    return text[:start] + value + text[start:]


def replace(run: Run, text: str, old: str | None, new: str | None) -> str:
    """string.Replace; the length of the outcome is known before it is made."""
    if old is None:
        raise argument_null("oldValue")
    if not old:
        raise net("ArgumentException", "String cannot be of zero length.", "oldValue")
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
        raise out_of_range("totalWidth", "Non-negative number required.")
    assert letter
    run.meter.text(max(width, len(text)))
    return text


def _pad_left(run: Run, text: str, width: int, letter: str) -> str:
    return _pad(run, text, width, letter).rjust(width, letter)


def _pad_right(run: Run, text: str, width: int, letter: str) -> str:
    return _pad(run, text, width, letter).ljust(width, letter)


# Splitting -------------------------------------------------------------------------------------


def _splitting() -> list[Method | Property]:
    return [
        Method(
            "string[] Split(params char[] separator)",
            lambda run, text, chars: _split(run, text, _chars(chars)),
            run=True,
        ),
        Method(
            "string[] Split(char[] separator, int count)",
            lambda run, t, c, n: _split(run, t, _chars(c), n),
            run=True,
        ),
        Method(
            "string[] Split(char[] separator, StringSplitOptions options)",
            lambda run, t, c, o: _split(run, t, _chars(c), None, o),
            run=True,
        ),
        Method(
            "string[] Split(char[] separator, int count, StringSplitOptions options)",
            lambda run, t, c, n, o: _split(run, t, _chars(c), n, o),
            run=True,
        ),
        Method(
            "string[] Split(char separator, StringSplitOptions options = 0)",
            lambda run, t, c, o: _split(run, t, [c], None, o),
            run=True,
        ),
        Method(
            "string[] Split(char separator, int count, StringSplitOptions options = 0)",
            lambda run, t, c, n, o: _split(run, t, [c], n, o),
            run=True,
        ),
        Method(
            "string[] Split(string separator, StringSplitOptions options = 0)",
            lambda run, t, s, o: _split(run, t, _one(s), None, o),
            run=True,
        ),
        Method(
            "string[] Split(string separator, int count, StringSplitOptions options = 0)",
            lambda run, t, s, n, o: _split(run, t, _one(s), n, o),
            run=True,
        ),
        Method(
            "string[] Split(string[] separator, StringSplitOptions options)",
            lambda run, t, s, o: _split(run, t, _many(s), None, o),
            run=True,
        ),
        Method(
            "string[] Split(string[] separator, int count, StringSplitOptions options)",
            lambda run, t, s, n, o: _split(run, t, _many(s), n, o),
            run=True,
        ),
    ]


def _chars(chars: NetArray | None) -> list[str]:
    return list(chars.items) if chars is not None and chars.items else list(WHITE)


def _one(separator: str | None) -> list[str]:
    """An empty separator splits nothing."""
    return [separator] if separator else []


def _many(separators: NetArray | None) -> list[str]:
    found = [one for one in separators.items if one] if separators is not None else []
    return found or (list(WHITE) if separators is None or not separators.items else [])


def _split(
    run: Run, text: str, separators: list[str], count: int | None = None, options: EnumValue | None = None
) -> NetArray:
    if count is not None and count < 0:
        raise out_of_range("count", "Non-negative number required.")
    flags = options.number if options is not None else 0
    if count == 0:
        return NetArray.of(STRING, [])
    parts = _parts(text, separators, count, flags)
    run.meter.items(len(parts))
    return NetArray.of(STRING, parts)


def _parts(text: str, separators: list[str], count: int | None, flags: int) -> list[str]:
    remove_empty, trim = bool(flags & 1), bool(flags & 2)
    if not separators or count == 1:
        whole = text.strip(WHITE) if trim else text
        return [] if remove_empty and not whole else [whole]
    if len(separators) == 1 and count is None:
        pieces = text.split(separators[0])
        pieces = [piece.strip(WHITE) for piece in pieces] if trim else pieces
        return [piece for piece in pieces if piece] if remove_empty else pieces
    return _limited(text, separators, count, remove_empty=remove_empty, trim=trim)


def _limited(
    text: str, separators: list[str], count: int | None, *, remove_empty: bool, trim: bool
) -> list[str]:
    """Splitting with a limit: the last part keeps what is left, separators and all."""
    # At each place the first separator of the list wins, whatever its length.
    pattern = re.compile("|".join(map(re.escape, separators)))
    found: list[str] = []
    at = 0
    for match in pattern.finditer(text):
        if count is not None and len(found) == count - 1:
            if remove_empty and match.start() == at:
                at = match.end()
                continue
            break
        piece = text[at : match.start()]
        at = match.end()
        piece = piece.strip(WHITE) if trim else piece
        if piece or not remove_empty:
            found.append(piece)
    last = text[at:].strip(WHITE) if trim else text[at:]
    return found + ([last] if last or not remove_empty else [])
