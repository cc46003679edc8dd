"""C#'s types in words: what kind of value it is, with the C# name behind it."""

from __future__ import annotations

from core.formula.types.model import Type

_PLAIN = {
    "String": "a text",
    "Char": "a single letter",
    "Boolean": "a yes/no value",
    "Decimal": "a number",
    "Double": "a number",
    "Single": "a number",
    "DateTime": "a date",
    "DateTimeOffset": "a date",
    "DateOnly": "a date",
    "TimeOnly": "a time of day",
    "TimeSpan": "a length of time",
    "Guid": "an identifier",
}
_WHOLE = frozenset({"Int32", "Int64", "Int16", "Byte", "SByte", "UInt16", "UInt32", "UInt64"})


def spoken(type_: Type) -> str:
    """`a text (`string`)`; a type that nobody needs the words of is its C# name."""
    if type_.name == "null":
        return "null"
    what = _kind(type_)
    return f"{what} (`{type_}`)" if what else _with_article(type_)


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
        return f"{inner} that may be missing" if inner else ""
    if type_.name in _WHOLE:
        return "a whole number"
    if type_.kind == "record":
        return record(type_.name)
    if is_list(type_) and len(type_.args) == 1:
        item = type_.args[0]
        return f"a list of {_plural(record(item.name))}" if item.kind == "record" else "a list"
    if type_.name == "Dictionary":
        return "a table of names and values"
    if type_.name == "Task":
        return "an answer that has to be waited for"
    return _PLAIN.get(type_.name, "")


def record(name: str) -> str:
    """`a transaction line`, for iPaaS.com's model of that name."""
    name = name.removesuffix("Response").removeprefix("Transaction") or "Transaction"
    if name == "Line":
        name = "TransactionLine"
    words = split(name)
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _plural(text: str) -> str:
    words = text.split(" ", 1)[1]
    return f"{words}es" if words.endswith("s") else f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def split(name: str) -> str:
    """`PhoneNumber` is `phone number`."""
    return "".join(
        f" {letter.lower()}" if letter.isupper() or letter.isdigit() else letter for letter in name
    ).strip()


def _with_article(type_: Type) -> str:
    text = str(type_)
    if text.startswith("an ") or text in {"null", "void"}:
        return text
    return f"{'an' if text[0] in 'aeiouAEIO' else 'a'} `{text}`"
