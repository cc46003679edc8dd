"""Version: `1.2.3.4`."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.dates.datetimeparsing import attempt
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import BOOL, ICOMPARABLE
from core.formula.types.declared import reference
from core.formula.types.userdefined import OPERATORS
from core.formula.values.objects.exceptions import argument_null, net

VERSION = reference("Version", ICOMPARABLE)


class NetVersion:
    """A version of two to four numbers; those that are not there count as -1."""

    __slots__ = ("numbers",)
    type = VERSION

    def __init__(self, *numbers: int) -> None:
        self.numbers = numbers + (-1,) * (4 - len(numbers))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NetVersion) and self.numbers == other.numbers

    def __hash__(self) -> int:
        return hash(self.numbers)

    def net_text(self) -> str:
        """ToString()"""
        return ".".join(str(number) for number in self.numbers if number >= 0)


def _new(*numbers: int) -> NetVersion:
    if min(numbers) < 0:
        raise net(
            "ArgumentOutOfRangeException", "Version's parameters must be greater than or equal to zero."
        )
    return NetVersion(*numbers)


def _parse(text: str | None) -> NetVersion:
    if text is None:
        raise argument_null("input")
    parts = text.split(".")
    if not 2 <= len(parts) <= 4:
        message = "Version string portion was too short or too long."
        raise net("ArgumentException", message, "input")
    if any(not part.strip().isdigit() for part in parts):
        raise net(
            "FormatException",
            f"The input string '{next(p for p in parts if not p.strip().isdigit())}' was not in a correct format.",
        )
    return NetVersion(*(int(part) for part in parts))


def _cut(version: NetVersion, count: int) -> str:
    numbers = [number for number in version.numbers if number >= 0]
    if not 0 <= count <= len(numbers):
        raise net("ArgumentException", f"Argument must be between 0 and {len(numbers)}.", "fieldCount")
    return ".".join(map(str, numbers[:count]))


def _compare(left: NetVersion, right: Any) -> int:
    if right is None:
        return 1
    return bool(left.numbers > right.numbers) - bool(left.numbers < right.numbers)


def _before(left: NetVersion | None, right: NetVersion | None) -> bool:
    return right is not None if left is None else _compare(left, right) < 0


OPERATORS.update(
    {
        (VERSION, "<", VERSION): (_before, BOOL),
        (VERSION, ">", VERSION): (lambda a, b: _before(b, a), BOOL),
        (VERSION, "<=", VERSION): (lambda a, b: not _before(b, a), BOOL),
        (VERSION, ">=", VERSION): (lambda a, b: not _before(a, b), BOOL),
        (VERSION, "==", VERSION): (lambda a, b: a == b, BOOL),
        (VERSION, "!=", VERSION): (lambda a, b: a != b, BOOL),
    }
)


@cache
def version_table() -> Table:
    """The members of Version."""
    names = ("major", "minor", "build", "revision")
    return table(
        Method("new(string version)", _parse),
        *(Method(f"new({', '.join(f'int {name}' for name in names[:count])})", _new) for count in (2, 3, 4)),
        Method("static Version Parse(string input)", _parse),
        Method("static bool TryParse(string input, out Version result)", attempt(_parse, None, quiet=True)),
        *(
            Property(f"int {name.title()}", lambda version, index=index: version.numbers[index])
            for index, name in enumerate(names)
        ),
        Method("int CompareTo(Version value)", _compare),
        Method("bool Equals(Version obj)", lambda a, b: a == b),
        Method("string ToString()", NetVersion.net_text),
        Method("string ToString(int fieldCount)", _cut),
    )
