"""Values whose C# type Python's types can't tell: boxed numbers, chars, tuples; enum values."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Protocol, cast

import msgspec

from core.formula.types.builtin import BOOL, DECIMAL, DOUBLE, INT, NULL, OBJECT, STRING
from core.formula.types.model import Type, TypeDef, underlying


class Typed(Protocol):
    """An object of the engine that knows its C# type."""

    @property
    def type(self) -> Type:
        """The C# type."""


class Boxed(msgspec.Struct, eq=False):
    """A value type in an `object` that Python's own type doesn't tell: long, char, float, a tuple."""

    type: Type
    value: Any

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Boxed) and self.type == other.type and self.value == other.value

    def __hash__(self) -> int:
        return hash((self.type, self.value))


class EnumDef(TypeDef):
    """An enum: its members' names and numbers."""

    __slots__ = ("flags", "members")

    def __init__(self, name: str, members: dict[str, int], *, flags: bool = False) -> None:
        super().__init__(name, "enum")
        self.members = members
        self.flags = flags


class EnumValue:
    """A value of an enum."""

    __slots__ = ("number", "type")

    def __init__(self, type_: Type, number: int) -> None:
        self.type = type_
        self.number = number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EnumValue) and self.type == other.type and self.number == other.number

    def __hash__(self) -> int:
        return hash((self.type, self.number))

    def __lt__(self, other: EnumValue) -> bool:
        return self.number < other.number

    def __str__(self) -> str:
        definition = self.type.definition
        assert isinstance(definition, EnumDef)
        for name, number in definition.members.items():
            if number == self.number:
                return name
        if definition.flags and self.number > 0:
            names = [
                name
                for name, number in definition.members.items()
                if number and number & self.number == number
            ]
            if sum(definition.members[name] for name in names) == self.number:
                return ", ".join(names)
        return str(self.number)


_PLAIN: dict[type, Type] = {
    bool: BOOL,
    str: STRING,
    int: INT,
    float: DOUBLE,
    Decimal: DECIMAL,
    type(None): NULL,
}


def runtime_type(value: object) -> Type:
    """The C# type of a value as an `object`."""
    plain = _PLAIN.get(type(value))
    if plain is not None:
        return plain
    return cast(Typed, value).type if hasattr(value, "type") else OBJECT


def needs_box(type_: Type) -> bool:
    """Whether a value of this static type must be boxed to be told apart as an `object`."""
    known = type_.boxes
    if known is None:
        inner = underlying(type_)
        # A Python function doesn't tell which C# type it is.
        known = inner.kind == "delegate" or (inner.kind == "struct" and not inner.definition.told)
        type_.boxes = known
    return known


def box(value: Any, type_: Type) -> Any:
    """`value` of the static type `type_` as an `object`."""
    if value is None or not needs_box(type_):
        return value
    return Boxed(underlying(type_), value)


def unbox(value: Any) -> Any:
    """The raw value of an `object`."""
    return value.value if type(value) is Boxed else value


def net_equals(left: Any, right: Any) -> bool:
    """object.Equals for raw values of one static type, or for two objects."""
    if left is right:
        return True
    if type(left) is not type(right):
        return False
    if left != left and right != right and isinstance(left, float):
        return True
    return bool(left == right)
