"""Variables and where they live: slots of a function's frame, or cells where a lambda uses them too."""

from __future__ import annotations

from typing import Any

from core.formula.compile.model import NOT_CONSTANT, Code, Expr, Frame, Place
from core.formula.types.model import Type

FIRST_SLOT = 2  # after the run and the returned value


class Variable:
    """A local variable or parameter. `cell` says that its slot holds a one-item list shared with lambdas."""

    __slots__ = ("cell", "constant", "function", "name", "read_only", "slot", "type")

    def __init__(self, name: str, type_: Type, function: FunctionScope, *, cell: bool) -> None:
        self.name = name
        self.type = type_
        self.function = function
        self.cell = cell
        self.slot = function.new_slot()
        self.constant: Any = NOT_CONSTANT
        self.read_only = ""


class BlockScope:
    """The names declared in one block; `cells` are the slots that get a fresh cell whenever it is entered."""

    __slots__ = ("cells", "function", "locals", "parent")

    def __init__(self, function: FunctionScope, parent: BlockScope | None) -> None:
        self.function = function
        self.parent = parent
        self.locals: dict[str, Any] = {}
        self.cells: list[int] = []


class FunctionScope:
    """The frame of a function: how many slots it has and which outer cells it takes along.

    `returns` is the declared type, or None while it is being inferred into `found`.
    """

    def __init__(self, parent: FunctionScope | None, *, is_async: bool = False) -> None:
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self.size = FIRST_SLOT
        self.captures: dict[Variable, int] = {}
        self.returns: Type | None = None
        self.inferring = False
        self.found: list[Expr] = []
        self.is_async = is_async
        self.in_loop = 0
        self.block = BlockScope(self, None)

    def new_slot(self) -> int:
        self.size += 1
        return self.size - 1

    def slot_of(self, variable: Variable) -> int:
        """The slot of a variable here; one of an outer function is taken along as a cell."""
        if variable.function is self:
            return variable.slot
        if variable not in self.captures:
            assert variable.cell
            self.captures[variable] = self.new_slot()
            if self.parent is not None:
                self.parent.slot_of(variable)
        return self.captures[variable]


def load_code(slot: int, *, cell: bool) -> Code:
    if cell:
        return lambda f: f[slot][0]
    return lambda f: f[slot]


def variable_place(slot: int, *, cell: bool) -> Place:
    """The place of a variable."""

    def store(f: Frame, _: Any, value: Any) -> None:
        f[slot] = value

    def store_cell(f: Frame, _: Any, value: Any) -> None:
        f[slot][0] = value

    load = load_code(slot, cell=cell)
    return Place(lambda _: None, lambda f, _: load(f), store_cell if cell else store)
