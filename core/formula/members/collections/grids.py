"""Members of arrays of several dimensions."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.values.collections.grids import NetGrid


def _set(grid: NetGrid, *rest: Any) -> None:
    grid.items[grid.place(*rest[:-1])] = rest[-1]


def _get(grid: NetGrid, *indexes: int) -> Any:
    return grid.items[grid.place(*indexes)]


@cache
def grid_table(rank: int) -> Table:
    """The members of an array with so many dimensions."""
    indexes = ", ".join(f"int index{number}" for number in range(1, rank + 1))
    return table(
        Property("int Length", len),
        Property("long LongLength", len),
        Property("int Rank", lambda grid: len(grid.sizes)),
        Method(f"T get_Item({indexes})", _get),
        Method(f"void set_Item({indexes}, T value)", _set),
        Method("int GetLength(int dimension)", NetGrid.size),
        Method("int GetUpperBound(int dimension)", lambda grid, dimension: grid.size(dimension) - 1),
        Method("int GetLowerBound(int dimension)", lambda grid, dimension: grid.size(dimension) * 0),
        Method("object Clone()", lambda grid: NetGrid(grid.type, grid.sizes, list(grid.items))),
        known="T",
    )
