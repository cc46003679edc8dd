"""Lazy<T>."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.declared import generic
from core.formula.types.model import Type, TypeDef

LAZY_DEF = generic(TypeDef("Lazy", "class", ("T",)))


class NetLazy:
    """A value that is computed when it is first asked for."""

    __slots__ = ("made", "make", "type", "value")

    def __init__(self, type_: Type, make: Callable[[], Any]) -> None:
        self.type = type_
        self.make = make
        self.made = False
        self.value: Any = None

    def get(self) -> Any:
        """The value."""
        if not self.made:
            self.value, self.made = self.make(), True
        return self.value


@cache
def lazy_table() -> Table:
    """The members of Lazy<T>."""

    def create(types: tuple[Type, ...], make: Callable[[], Any], _: Any = None) -> NetLazy:
        return NetLazy(Type(LAZY_DEF, types), make)

    return table(
        Method("new(Func<T> valueFactory)", create, types=True),
        Method("new(Func<T> valueFactory, bool isThreadSafe)", create, types=True),
        Property("T Value", NetLazy.get),
        Property("bool IsValueCreated", lambda lazy: lazy.made),
        known="T",
    )
