"""What a formula gave, as a value that a JSON payload carries: decimals stay decimals, nothing is a float."""

from __future__ import annotations

import base64
from decimal import Decimal, InvalidOperation

from core.errors import MappingError
from core.formula import Result
from core.formula.result import ByteArray, CutText, LocalMoment, UtcMoment, WholeRecord
from core.words import say

_HALF = say(
    "The text contains half of a character (such as an emoji cut in the middle), which JSON can't carry."
)

Plain = None | bool | int | Decimal | str | list["Plain"] | dict[str, "Plain"]
"""What a payload is made of."""


def plain_of(result: Result) -> Plain:
    """The payload's value for a result; raises MappingError for what JSON can't carry."""
    value = result.value
    match result.type:
        case "null":
            return None
        case "string" | "char" | "Guid" | "TimeSpan":
            if isinstance(result, CutText):
                raise MappingError(_HALF)
            return str(value)
        case "bool":
            return bool(value)
        case "int" | "long" | "uint" | "ulong" | "short" | "ushort" | "byte" | "sbyte":
            return int(str(value))
        case "decimal" | "double" | "float":
            return _number(str(value))
        case "DateTime":
            return _shortened(str(value)) + _zone(result)
        case "DateTimeOffset":
            text = str(value)
            return _shortened(text[:-6]) + text[-6:]
        case "list":
            if isinstance(result, ByteArray):  # as .NET's JSON writes it
                return base64.b64encode(bytes(int(str(item.value)) for item in value)).decode()
            return [_inside(say("item {n}", n=n), item) for n, item in enumerate(_sequence(value), 1)]
        case "dictionary" | "object":
            return _dictionary(_pairs(value))
    raise MappingError(say("A value of the type {type} can't be part of a payload.", type=result.type))


def _dictionary(pairs: list[tuple[str, Result]]) -> dict[str, Plain]:
    plain: dict[str, Plain] = {}
    for key, item in pairs:
        name = str(key)
        if "\ufffd" in name:  # what half of a surrogate pair becomes
            raise MappingError(say("The name {name} has a character that can't be sent.", name=repr(name)))
        if name in plain:  # 1 and "1" are two keys in C#, and one in JSON
            raise MappingError(
                say("The dictionary has two entries that JSON both calls {name}.", name=repr(name))
            )
        plain[name] = _inside(key, item)
    return plain


def _inside(name: str, item: Result) -> Plain:
    """An entry's value; the error of one that can't be sent names the entry."""
    try:
        return plain_of(item)
    except MappingError as error:
        raise MappingError(say("{name}: {error_detail}", name=name, error_detail=error.detail)) from error


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise MappingError(say("The number {text} can't be part of a payload.", text=text)) from None
    if not number.is_finite():
        raise MappingError(say("The number {text} can't be part of a payload.", text=text))
    return number


def text_of(value: int | Decimal | str | bool, type_name: str) -> str:
    """A simple value as .NET's ToString has it; `type_name` is that of its type. A decimal is never 1E-7."""
    if isinstance(value, bool):
        return "True" if value else "False"
    return format(value, "f") if isinstance(value, Decimal) and type_name == "decimal" else str(value)


def has_whole_record(result: Result) -> bool:
    """Whether a result has a record of iPaaS.com in it as a whole, and not fields that were chosen."""
    if isinstance(result, WholeRecord):
        return True
    if result.type == "list":
        return any(has_whole_record(item) for item in result.value)
    if result.type in ("dictionary", "object"):
        return any(has_whole_record(item) for _, item in result.value)
    return False


def _zone(result: Result) -> str:
    """What .NET's JSON writes behind a DateTime, by its kind."""
    return "Z" if isinstance(result, UtcMoment) else "+00:00" if isinstance(result, LocalMoment) else ""


def _shortened(text: str) -> str:
    """Without the zeros behind the seconds, as .NET's JSON writes it."""
    return text.rstrip("0").rstrip(".") if "." in text else text


def _sequence(value: object) -> list[Result]:
    assert isinstance(value, list | tuple)
    return list(value)


def _pairs(value: object) -> list[tuple[str, Result]]:
    assert isinstance(value, list | tuple)
    return [(str(key), item) for key, item in value]
