"""What a formula gave, as a value that a JSON payload carries: decimals stay decimals, nothing is a float."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from core.errors import MappingError
from core.formula import Result

Plain = None | bool | int | Decimal | str | list["Plain"] | dict[str, "Plain"]
"""What a payload is made of."""


def plain_of(result: Result) -> Plain:
    """The payload's value for a result; raises MappingError for what JSON can't carry."""
    value = result.value
    match result.type:
        case "null":
            return None
        case "string" | "char" | "Guid" | "TimeSpan":
            return _text(value)
        case "bool":
            return bool(value)
        case "int" | "long" | "uint" | "ulong" | "short" | "ushort" | "byte" | "sbyte":
            return int(str(value))
        case "decimal" | "double" | "float":
            return _number(str(value))
        case "DateTime":
            return _shortened(str(value))
        case "DateTimeOffset":
            text = str(value)
            return _shortened(text[:-6]) + text[-6:]
        case "list":
            return [_inside(f"item {n}", item) for n, item in enumerate(_sequence(value), 1)]
        case "dictionary" | "object":
            return _dictionary(_pairs(value))
    raise MappingError(f"A value of the type {result.type} can't be part of a payload.")


def _dictionary(pairs: list[tuple[str, Result]]) -> dict[str, Plain]:
    plain: dict[str, Plain] = {}
    for key, item in pairs:
        name = _text(key)
        if name in plain:  # 1 and "1" are two keys in C#, and one in JSON
            raise MappingError(f"The dictionary has two entries that JSON both calls {name!r}.")
        plain[name] = _inside(key, item)
    return plain


def _inside(name: str, item: Result) -> Plain:
    """An entry's value; the error of one that can't be sent names the entry."""
    try:
        return plain_of(item)
    except MappingError as error:
        raise MappingError(f"{name}: {error.detail}") from error


def _text(value: object) -> str:
    text = str(value)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise MappingError("The text holds half of a surrogate pair, which JSON can't carry.") from error
    return text


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise MappingError(f"The number {text} can't be part of a payload.") from None
    if not number.is_finite():
        raise MappingError(f"The number {text} can't be part of a payload.")
    return number


def _shortened(text: str) -> str:
    """Without the zeros behind the seconds, as .NET's JSON writes it."""
    return text.rstrip("0").rstrip(".") if "." in text else text


def _sequence(value: object) -> list[Result]:
    assert isinstance(value, list | tuple)
    return list(value)


def _pairs(value: object) -> list[tuple[str, Result]]:
    assert isinstance(value, list | tuple)
    return [(str(key), item) for key, item in value]
