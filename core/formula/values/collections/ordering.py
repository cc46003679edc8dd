"""How values are ordered: numbers, dates, texts (by culture or ordinal), null first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.formula.types.builtin import DOUBLE, FLOAT, STRING
from core.formula.types.model import TUPLE_DEF, Type, underlying
from core.formula.values.cultures import collation, current
from core.formula.values.cultures.comparing import check_order
from core.formula.values.cultures.current import NetCulture
from core.formula.values.objects.boxed import Boxed, runtime_type
from core.formula.values.objects.exceptions import (
    EXCEPTIONS,
    NetError,
    NetException,
    net,
)

SortKey = Callable[[Any], Any]


class Reversed:
    """Turns an order around inside a sort key."""

    __slots__ = ("key",)

    def __init__(self, key: Any) -> None:
        self.key = key

    def __lt__(self, other: Reversed) -> bool:
        return bool(other.key < self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reversed) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


def culture_key(text: str, options: int = 0) -> tuple[Any, ...]:
    """A key for the invariant culture's order, under CompareOptions. Texts that another current culture orders its own
    way are refused. A text of thousands of letters beyond ASCII is known by its first ones."""
    if current.FOREIGN:
        check_order(None, "", text)
    return collation.sort_key(text if text.isascii() else text[:_KEY_LETTERS], options)


_KEY_LETTERS = 20_000


def compare_culture(
    left: str | None,
    right: str | None,
    *,
    ignore_case: bool = False,
    culture: NetCulture | None = None,
    options: int = 0,
) -> int:
    """string.Compare in the current culture, or in one that is given, under CompareOptions; null comes first."""
    if left is None or right is None:
        return (left is not None) - (right is not None)
    if left == right:
        return 0
    if culture is not None or current.FOREIGN:
        check_order(culture, left, right)
    options |= collation.IGNORE_CASE if ignore_case else 0
    one, other = (
        collation.sort_key(text if text.isascii() else text[:_KEY_LETTERS], options) for text in (left, right)
    )
    return (one > other) - (one < other)


def compare_ordinal(left: str | None, right: str | None) -> int:
    """Texts by their UTF-16 units: less than, equal to or greater than 0."""
    if left is None or right is None:
        return (left is not None) - (right is not None)
    return (left > right) - (left < right)


_PLAIN_KINDS = frozenset(
    [
        "SByte",
        "Byte",
        "Int16",
        "UInt16",
        "Int32",
        "UInt32",
        "Int64",
        "UInt64",
        "Decimal",
        "Boolean",
        "Char",
        "Guid",
    ]
)


def sort_key(type_: Type) -> SortKey:
    """The default comparer of a type, as a key; what can't be compared is an InvalidOperationException."""
    inner = _inner_key(underlying(type_))
    if type_.accepts_null:
        return lambda value: NULL_KEY if value is None else (1, inner(value))
    return inner


NULL_KEY = (0, 0)


def is_plain(type_: Type) -> bool:
    """Whether values of a type that are never null are their own keys."""
    return not type_.accepts_null and (type_.name in _PLAIN_KINDS or type_.definition.ordered)


def never_fails(type_: Type) -> bool:
    """Whether all values of a type can be compared with each other."""
    inner = underlying(type_)
    return inner in {STRING, DOUBLE, FLOAT} or inner.name in _PLAIN_KINDS or inner.definition.ordered


def _inner_key(type_: Type) -> SortKey:
    if type_ == STRING:
        return culture_key
    if type_.name in _PLAIN_KINDS or type_.definition.ordered:
        return lambda value: value
    if type_.name in {"Double", "Single"}:
        return lambda value: (0, 0.0) if value != value else (1, value)
    if type_.kind == "enum":
        return lambda value: value.number
    if type_.definition is TUPLE_DEF:
        keys = [sort_key(item) for item in type_.args]
        return lambda value: tuple(key(item) for key, item in zip(keys, value, strict=True))
    return object_key


def object_key(value: Any) -> Any:
    """The key of an `object`, by what it is."""
    type_ = runtime_type(value)
    if (
        type_.name in _PLAIN_KINDS
        or type_.definition.ordered
        or type_ == STRING
        or type_.kind == "enum"
        or type_.name in {"Double", "Single"}
    ):
        return _Typed(type_, _inner_key(type_)(value.value if isinstance(value, Boxed) else value))
    raise net("ArgumentException", "At least one object must implement IComparable.")


def failed_to_compare(error: NetError) -> NetError:
    """What sorting makes of an exception of a comparison."""
    message = "Failed to compare two elements in the array."
    return NetError(NetException(EXCEPTIONS["InvalidOperationException"], message, error.exception))


class _Typed:
    """A key among objects: those of different types can't be compared."""

    __slots__ = ("key", "type")

    def __init__(self, type_: Type, key: Any) -> None:
        self.type = type_
        self.key = key

    def __lt__(self, other: _Typed) -> bool:
        if self.type != other.type:
            raise net("ArgumentException", f"Object must be of type {self.type.name}.")
        return bool(self.key < other.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Typed) and self.type == other.type and bool(self.key == other.key)

    def __hash__(self) -> int:
        return hash(self.key)


def compare_objects(left: Any, right: Any) -> int:
    """Comparer.Default for two objects."""
    if left is None or right is None:
        return (left is not None) - (right is not None)
    one = object_key(left)
    if one.type != runtime_type(right):
        raise net("ArgumentException", f"Object must be of type {one.type.name}.")
    other = object_key(right)
    return bool(one.key > other.key) - bool(one.key < other.key)
