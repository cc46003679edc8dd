"""StringBuilder."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.members.text.cutting import replace
from core.formula.members.text.rules import INDEX
from core.formula.members.text.statics import format_text
from core.formula.run import Run
from core.formula.types.builtin import BOOL, CHAR, NUMERIC
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import (
    must_not_be_negative,
    net,
    out_of_range,
)
from core.formula.values.objects.instances import StringBuilder
from core.formula.values.text.display import raw_text, to_text


@cache
def builder_table() -> Table:
    """The members of StringBuilder."""
    return table(*_making(), *_appending(), *_changing())


def _making() -> list[Method | Property]:
    return [
        Method("new()", lambda: StringBuilder("")),
        Method("new(int capacity)", lambda capacity: _made("", capacity)),
        Method("new(string value)", lambda text: StringBuilder(text or "")),
        Method("new(string value, int capacity)", _made),
        Property("int Length", lambda made: made.length, _set_length),
        Property("int Capacity", lambda made: max(16, len(made.text))),
        Method("char get_Item(int index)", _get),
        Method("void set_Item(int index, char value)", _set),
        Method("string ToString()", lambda made: made.text),
        Method("string ToString(int startIndex, int length)", _part),
        Method(
            "bool Equals(StringBuilder sb)", lambda made, other: other is not None and made.text == other.text
        ),
    ]


def _made(text: str | None, capacity: int) -> StringBuilder:
    if capacity < 0:
        raise must_not_be_negative("capacity", capacity)
    return StringBuilder(text or "")


def _set_length(made: StringBuilder, length: int) -> None:
    if length < 0:
        raise must_not_be_negative("value", length)
    if length > 1_000_000:
        raise out_of_range("value")
    made.text = made.text[:length].ljust(length, "\0")


def _get(made: StringBuilder, index: int) -> str:
    if not 0 <= index < len(made.text):
        raise net("IndexOutOfRangeException", "Index was outside the bounds of the array.")
    return made.text[index]


def _set(made: StringBuilder, index: int, letter: str) -> None:
    if not 0 <= index < len(made.text):
        raise out_of_range(
            "index", "Index was out of range. Must be non-negative and less than the size of the collection."
        )
    made.text = made.text[:index] + letter + made.text[index + 1 :]


def _part(made: StringBuilder, start: int, length: int) -> str:
    if start < 0 or length < 0:
        raise must_not_be_negative("startIndex" if start < 0 else "length", min(start, length))
    if start > len(made.text):
        raise out_of_range("startIndex", "startIndex cannot be larger than length of string.")
    if length > len(made.text) - start:
        raise out_of_range("length", "Index and length must refer to a location within the string.")
    return made.text[start : start + length]


def _appended(run: Run, made: StringBuilder, text: str) -> StringBuilder:
    # Growing costs what is added; the length of the whole is bounded as for every text.
    if len(text) > _SHORT:
        run.meter.text(len(text))
    whole = made.append(text)
    if whole > _LONG:
        run.meter.longest(whole)
    return made


_SHORT, _LONG = 64, 10_000


def _appending() -> list[Method | Property]:
    found: list[Method | Property] = [
        Method(f"StringBuilder Append({type_} value)", _append_raw(type_), run=True)
        for type_ in (*NUMERIC, BOOL, CHAR)
    ]
    return found + [
        Method(
            "StringBuilder Append(string value)",
            lambda run, made, text: _appended(run, made, text or ""),
            run=True,
        ),
        Method(
            "StringBuilder Append(object value)",
            lambda run, made, value: _appended(run, made, to_text(value)),
            run=True,
        ),
        Method(
            "StringBuilder Append(char[] value)",
            lambda run, made, chars: _appended(run, made, "".join(chars.items) if chars is not None else ""),
            run=True,
        ),
        Method("StringBuilder Append(char value, int repeatCount)", _append_repeated, run=True),
        Method("StringBuilder Append(string value, int startIndex, int count)", _append_part, run=True),
        Method("StringBuilder AppendLine()", lambda run, made: _appended(run, made, "\n"), run=True),
        Method(
            "StringBuilder AppendLine(string value)",
            lambda run, made, text: _appended(run, made, (text or "") + "\n"),
            run=True,
        ),
        Method("StringBuilder AppendFormat(string format, params object[] args)", _append_format, run=True),
        Method(
            "StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args)",
            lambda run, made, provider, p, a: _append_format(run, made, p, a, provider),
            run=True,
        ),
        Method("StringBuilder AppendJoin(string separator, params object[] values)", _append_join, run=True),
        Method(
            "StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values)",
            _append_join_any,
            run=True,
            types=True,
        ),
    ]


def _append_raw(type_: Type) -> Any:
    return lambda run, made, value: _appended(run, made, raw_text(value, type_))


def _append_repeated(run: Run, made: StringBuilder, letter: str, count: int) -> StringBuilder:
    if count < 0:
        raise out_of_range("repeatCount")
    run.meter.text(count)
    return _appended(run, made, letter * count)


def _append_part(run: Run, made: StringBuilder, text: str | None, start: int, count: int) -> StringBuilder:
    text = text or ""
    if start < 0 or count < 0 or start + count > len(text):
        raise out_of_range("startIndex")
    return _appended(run, made, text[start : start + count])


def _append_format(
    run: Run, made: StringBuilder, pattern: str | None, values: Any, provider: Any = None
) -> StringBuilder:
    return _appended(run, made, format_text(run, pattern, values, provider))


def _append_join(run: Run, made: StringBuilder, separator: str | None, values: Any) -> StringBuilder:
    return _appended(run, made, (separator or "").join(map(to_text, values)))


def _append_join_any(
    run: Run, types: tuple[Type, ...], made: StringBuilder, separator: str | None, values: Any
) -> StringBuilder:
    return _appended(run, made, (separator or "").join(raw_text(value, types[0]) for value in values))


def _changing() -> list[Method | Property]:
    return [
        Method("StringBuilder Clear()", _clear),
        Method("StringBuilder Insert(int index, string value)", _insert, run=True),
        Method(
            "StringBuilder Insert(int index, object value)",
            lambda run, made, at, value: _insert(run, made, at, to_text(value)),
            run=True,
        ),
        Method("StringBuilder Remove(int startIndex, int length)", _remove),
        Method("StringBuilder Replace(string oldValue, string newValue)", _replace, run=True),
        Method("StringBuilder Replace(char oldChar, char newChar)", _replace, run=True),
    ]


def _clear(made: StringBuilder) -> StringBuilder:
    made.text = ""
    return made


def _insert(run: Run, made: StringBuilder, index: int, text: str | None) -> StringBuilder:
    if not 0 <= index <= len(made.text):
        raise out_of_range("index")
    tail = made.text[index:]
    made.text = made.text[:index]
    _appended(run, made, (text or ""))
    made.text += tail
    return made


def _remove(made: StringBuilder, start: int, length: int) -> StringBuilder:
    if start < 0 or length < 0:
        raise must_not_be_negative("startIndex" if start < 0 else "length", min(start, length))
    if length > len(made.text) - start:
        raise out_of_range("length", INDEX)
    made.text = made.text[:start] + made.text[start + length :]
    return made


def _replace(run: Run, made: StringBuilder, old: str, new: str | None) -> StringBuilder:
    made.text = replace(run, made.text, old, new)
    return made
