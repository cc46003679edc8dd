"""Anonymous objects, GUIDs, types as values, tasks and text builders."""

from __future__ import annotations

from typing import Any

import msgspec

from core.formula.types.builtin import GUID, INDEX, OBJECT, RANGE, STRINGBUILDER, TASK_DEF, TYPE
from core.formula.types.model import Type
from core.formula.values import noticed
from core.formula.values.objects.exceptions import NetError


class Anonymous(msgspec.Struct, eq=False):
    """`new { A = 1 }`: equal to another with the same names, types and values."""

    type: Type
    values: tuple[Any, ...]

    def __eq__(self, other: object) -> bool:
        if not self.has_values_of(other):
            return False
        if self is not other:
            noticed.note_equal_objects()
        return True

    def __hash__(self) -> int:
        return hash(self.values)

    def has_values_of(self, other: object) -> bool:
        """Whether another object has the same names, types and values."""
        return isinstance(other, Anonymous) and self.type == other.type and self.values == other.values


class ClassTuple(Anonymous):
    """Tuple<A, B>: as an anonymous object whose members are Item1 and Item2."""

    def __eq__(self, other: object) -> bool:
        return self.has_values_of(other)

    def __hash__(self) -> int:
        return hash(self.values)


class Plain:
    """`new object()`: equal to itself only."""

    __slots__ = ()
    type = OBJECT


class Guid:
    """A GUID, as a number of 128 bits."""

    __slots__ = ("number",)
    type = GUID

    def __init__(self, number: int) -> None:
        self.number = number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Guid) and self.number == other.number

    def __hash__(self) -> int:
        return hash(self.number)

    def __lt__(self, other: Guid) -> bool:
        return self.number < other.number

    def __str__(self) -> str:
        digits = f"{self.number:032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def read_guid(text: str) -> Guid | None:
    """A GUID in one of its written forms; None where it is none."""
    body = text.strip()
    if body[:1] in "{(" and body[-1:] in "})" and len(body) == 38:
        body = body[1:-1]
    digits = (
        body.replace("-", "") if len(body) == 36 and all(body[i] == "-" for i in (8, 13, 18, 23)) else body
    )
    if len(digits) != 32 or any(letter not in "0123456789abcdefABCDEF" for letter in digits):
        return None
    return Guid(int(digits, 16))


class TypeValue:
    """What typeof(T) and GetType() give: a name to look at, nothing more."""

    __slots__ = ("of",)
    type = TYPE

    def __init__(self, of: Type) -> None:
        self.of = of

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TypeValue) and self.of == other.of

    def __hash__(self) -> int:
        return hash(self.of)


class NetTask:
    """A finished Task<T>: its value, or the exception that awaiting it raises."""

    __slots__ = ("error", "type", "value")

    def __init__(self, result: Type, value: Any, error: NetError | None = None) -> None:
        self.type = result.within(TASK_DEF)
        self.value = value
        self.error = error

    def result(self) -> Any:
        """The value; raises the exception if it ended in one."""
        if self.error is not None:
            raise self.error
        return self.value


class StringBuilder:
    """StringBuilder: the texts that were appended, put together when the whole is asked for."""

    __slots__ = ("_parts", "length")
    type = STRINGBUILDER

    def __init__(self, text: str) -> None:
        self._parts = [text]
        self.length = len(text)

    @property
    def text(self) -> str:
        """The whole text."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0]

    @text.setter
    def text(self, text: str) -> None:
        self._parts = [text]
        self.length = len(text)

    def append(self, text: str) -> int:
        """Put a text at the end; gives the length of the whole."""
        self._parts.append(text)
        self.length += len(text)
        return self.length


class NetIndex:
    """`^1` or `1` as an Index."""

    __slots__ = ("from_end", "number")
    type = INDEX

    def __init__(self, number: int, from_end: bool) -> None:
        self.number = number
        self.from_end = from_end

    def net_text(self) -> str:
        """ToString()"""
        return f"^{self.number}" if self.from_end else str(self.number)

    def offset(self, length: int) -> int:
        """The place in a row of that length."""
        return length - self.number if self.from_end else self.number


class NetRange:
    """`a..b`."""

    __slots__ = ("end", "start")
    type = RANGE

    def __init__(self, start: NetIndex, end: NetIndex) -> None:
        self.start = start
        self.end = end

    def net_text(self) -> str:
        """ToString()"""
        return f"{self.start.net_text()}..{self.end.net_text()}"
