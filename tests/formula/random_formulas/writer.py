"""The pen that all strategies share: choices by chance, and the variables that a formula declares."""

from __future__ import annotations

from random import Random
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_STRINGS = (
    '""',
    '"a"',
    '"Hello World"',
    '"  pad\\t"',
    '"a,b,,c"',
    '"ABCabc123"',
    '"ÄÖü ß"',
    '"aaa"',
    '"WEB-2026-00317"',
    '"{0}|x"',
    '"0042.50"',
)

# Type -> what a variable of it may hold: ordinary values and the awkward ones at the edges.
LITERALS: dict[str, tuple[str, ...]] = {
    "int": (
        *("0", "1", "-1", "2", "3", "7", "10", "-17", "100"),
        *("65536", "123456789", "int.MaxValue", "int.MinValue"),
    ),
    "long": (
        *("0L", "1L", "-1L", "5L", "-250L", "4294967296L"),
        *("9007199254740993L", "long.MaxValue", "long.MinValue"),
    ),
    "uint": ("0u", "1u", "7u", "4294967295u"),
    "byte": ("0", "1", "200", "255"),
    "short": ("0", "-5", "32767", "-32768"),
    "char": ("'a'", "'Z'", "'0'", "'9'", "' '", "'é'"),
    "decimal": (
        *("0m", "0.00m", "1m", "1.00m", "-1.5m", "0.1m", "2.50m", "19.99m", "-0.005m", "1234567.891m", "3m"),
        *(
            "0.0000000000000000000000000001m",
            "79228162514264337593543950335m",
            "7922816251426433759354395033.5m",
        ),
    ),
    "double": ("0.0", "1.0", "0.5", "-2.25", "0.1", "1e15", "3.75", "100.0", "-1e-3", "1e300", "7.0"),
    "bool": ("true", "false"),
    "int?": ("null", "0", "5", "-3"),
    "decimal?": ("null", "1.50m", "-2m", "0.0m"),
    "string": (*_STRINGS, "null"),
}


class Term(NamedTuple):
    """C# of one expression. `constant`: the compiler computes it, and refuses what overflows or divides by zero."""

    text: str
    constant: bool = False


class Writer:
    """Makes choices and remembers which variables the formula uses, with their values."""

    def __init__(self, chosen: Random) -> None:
        self._chosen = chosen
        self._declared: dict[str, str] = {}
        self._names = 0

    def pick(self, *options: T) -> T:
        return self._chosen.choice(options)

    def chance(self, percent: int) -> bool:
        return self._chosen.randrange(100) < percent

    def number(self, low: int, high: int) -> int:
        return self._chosen.randint(low, high)

    def fresh(self) -> str:
        """A lambda's parameter that no other has."""
        self._names += 1
        return f"x{self._names}"

    def variable(self, kind: str, *, values: tuple[str, ...] = ()) -> Term:
        """One of two variables of this type, declared with a value by chance."""
        name = f"{kind.replace('?', 'N')[0:3]}{'N' if '?' in kind else ''}{self.pick('A', 'B')}".lower()
        if name not in self._declared:
            self._declared[name] = f"{kind} {name} = {self.pick(*(values or LITERALS[kind]))};"
        return Term(name)

    def literal(self, kind: str) -> Term:
        """A literal that is neither null nor zero, so that it may stand behind a `/`."""
        usable = [x for x in LITERALS[kind] if x not in ("null", "0", "0L", "0u", "0m", "0.00m", "0.0")]
        return Term(self.pick(*usable), constant=True)

    def declarations(self) -> list[str]:
        """The variables' declarations so far."""
        return list(self._declared.values())

    def finished(self, body: str) -> str:
        """The whole formula: declarations, then `body` (an expression, or statements that return)."""
        statement = body if "return " in body else f"return {body};"
        return " ".join([*self._declared.values(), statement])
