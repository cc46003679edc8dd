"""C#'s types in words: what kind of value it is, with the C# name behind it."""

from __future__ import annotations

from core.formula.types.model import Type
from core.formula.words.records import called
from core.words import say

_PLAIN = {
    "String": say("a text"),
    "Char": say("a single letter"),
    "Boolean": say("a yes/no value"),
    "Decimal": say("a number"),
    "Double": say("a number"),
    "Single": say("a number"),
    "DateTime": say("a date"),
    "DateTimeOffset": say("a date"),
    "DateOnly": say("a date"),
    "TimeOnly": say("a time of day"),
    "TimeSpan": say("a length of time"),
    "Guid": say("an identifier"),
}
_WHOLE = frozenset({"Int32", "Int64", "Int16", "Byte", "SByte", "UInt16", "UInt32", "UInt64"})


def spoken(type_: Type) -> str:
    """`a text (`string`)`; a type that nobody needs the words of is its C# name."""
    if type_.name == "null":
        return "null"
    what = _kind(type_)
    return say("{what} (`{type}`)", what=what, type=str(type_)) if what else _with_article(type_)


def is_number(type_: Type) -> bool:
    """Whether values of the type, or those of it that aren't missing, are numbers."""
    inner = type_.args[0] if type_.is_nullable else type_
    return inner.name in _WHOLE or inner.name in {"Decimal", "Double", "Single"}


def is_list(type_: Type) -> bool:
    """Whether the type is a list of something, as far as people would call it one."""
    return type_.name in {
        "List",
        "IEnumerable",
        "Array",
        "IOrderedEnumerable",
        "IList",
        "ICollection",
    } or str(type_).endswith("[]")


def _kind(type_: Type) -> str:
    if type_.is_nullable:
        inner = _kind(type_.args[0])
        return say("{inner} that may be missing", inner=inner) if inner else ""
    if type_.name in _WHOLE:
        return say("a whole number")
    if type_.kind == "record":
        return called(type_.name).a
    if is_list(type_) and len(type_.args) == 1:
        item = type_.args[0]
        return (
            say("a list of {plural}", plural=called(item.name).many)
            if item.kind == "record"
            else say("a list")
        )
    if type_.name == "Dictionary":
        return say("a table of names and values")
    if type_.name == "Task":
        return say("a result that has to be waited for")
    return _PLAIN.get(type_.name, "")


def split(name: str) -> str:
    """`PhoneNumber` is `phone number`."""
    return "".join(
        f" {letter.lower()}" if letter.isupper() or letter.isdigit() else letter for letter in name
    ).strip()


def _with_article(type_: Type) -> str:
    text = str(type_)
    if text.startswith("an ") or text in {"null", "void"}:
        return text
    return say("an `{type}`", type=text) if text[0] in "aeiouAEIO" else say("a `{type}`", type=text)
