"""Arrays of several dimensions."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod
from typing import Any

from core.formula.types.model import Type
from core.formula.values.objects.exceptions import net


class NetGrid:
    """T[,] and T[,,]: the items row by row."""

    __slots__ = ("items", "sizes", "type")

    def __init__(self, type_: Type, sizes: tuple[int, ...], items: list[Any]) -> None:
        assert len(items) == prod(sizes)
        self.type = type_
        self.sizes = sizes
        self.items = items

    @property
    def element(self) -> Type:
        """The type of its items."""
        return self.type.args[0]

    def place(self, *indexes: int) -> int:
        """Where an item lies; raises IndexOutOfRangeException."""
        at = 0
        for index, size in zip(indexes, self.sizes, strict=True):
            if not 0 <= index < size:
                raise net("IndexOutOfRangeException", "Index was outside the bounds of the array.")
            at = at * size + index
        return at

    def size(self, dimension: int) -> int:
        """How long a dimension is; raises IndexOutOfRangeException."""
        if not 0 <= dimension < len(self.sizes):
            raise net("IndexOutOfRangeException", "Index was outside the bounds of the array.")
        return self.sizes[dimension]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)
