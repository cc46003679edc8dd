"""Variables and where they live: a Python variable each, or a cell where a lambda and others change them too."""

from __future__ import annotations

import ast
from collections.abc import Collection
from typing import Any

from core.formula.compile.model import NOT_CONSTANT, Expr, Place
from core.formula.compile.python import Body, Code, call, const, item, name, pack, put_item, when
from core.formula.compile.python import items as list_of
from core.formula.compile.python import put as assign
from core.formula.types.model import Type


class Variable:
    """A local variable or parameter. `python` is its name in the code.

    `cell` says that it holds a one-item list, which lambdas share; other variables that lambdas use keep their
    value, so that it can be handed over. `there` says that it is never null.
    """

    __slots__ = ("cell", "constant", "function", "name", "python", "read_only", "there", "type")

    def __init__(self, name: str, type_: Type, function: FunctionScope, python: str, *, cell: bool) -> None:
        self.name = name
        self.type = type_
        self.function = function
        self.python = python
        self.cell = cell
        self.constant: Any = NOT_CONSTANT
        self.read_only = ""
        self.there = False

    def load(self) -> Code:
        """The code of its value."""
        return item(name(self.python), 0) if self.cell else name(self.python)

    def put(self, value: Code) -> Body:
        """The statement that stores a value."""
        if self.cell:
            return [put_item(name(self.python), 0, value)]
        return [assign(self.python, value)]

    def place(self) -> Place:
        """Where its value is put."""
        if self.cell:
            cell = name(self.python)
            return Place(self.load(), lambda value: call(name("put_in_cell"), cell, value))
        return Place(self.load(), lambda value: value, variable=self.python)


class BlockScope:
    """The names declared in one block; `cells` get a fresh cell whenever it is entered. `labels` are the numbers of
    its statements and of the section that begins with each label."""

    __slots__ = ("cells", "function", "labels", "locals", "parent")

    def __init__(self, function: FunctionScope, parent: BlockScope | None) -> None:
        self.function = function
        self.parent = parent
        self.locals: dict[str, Any] = {}
        self.cells: list[str] = []
        self.labels: dict[str, tuple[int, int]] = {}

    def entered(self, given: Collection[str] = ()) -> Body:
        """What happens when the block is entered; cells that are `given` are there already."""
        return [assign(cell, list_of([const(None)])) for cell in self.cells if cell not in given]


class Breakable:
    """What may be left while its body is bound: a loop, a `switch`, statements with labels.

    `loop` and `switch` say what C#'s `continue` and `break` mean by it. `python` says that it is a loop of Python's.
    `after` is what follows it: which variable tells that it was left for something farther out, and the way there.
    `cases` are the sections of a `switch` by their labels, `number` is what a `goto` to one of them is told by.
    """

    __slots__ = ("after", "cases", "loop", "number", "python", "switch")

    def __init__(self, *, loop: bool = False, switch: bool = False, python: bool = True) -> None:
        self.loop = loop
        self.switch = switch
        self.python = python
        self.after: list[tuple[str, Body]] = []
        self.cases: dict[Any, int] = {}
        self.number = 0

    def around(self, loop: ast.stmt) -> Body:
        """The loop, and what follows it."""
        before = [assign(variable, const(False)) for variable, _ in self.after]
        return [*before, loop, *(when(name(variable), way) for variable, way in self.after)]


class FunctionScope:
    """A function: its Python function's parts, and which outer variables it takes along.

    `returns` is the declared type, or None while it is being inferred into `found`. `definitions` are the Python
    functions that its code makes use of, outside of it, and `inner` those at its beginning, by name. `fields` are the
    Python variables of the record's fields that it keeps. `outs` are the parameters that are handed back; `yields` is
    what an iterator gives, one by one.
    """

    def __init__(self, parent: FunctionScope | None, *, is_async: bool = False) -> None:
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self.captures: dict[Variable, None] = {}
        self.definitions: Body = []
        self.inner: dict[str, ast.stmt] = {}
        self.fields: dict[str, str] = {}
        self.returns: Type | None = None
        self.inferring = False
        self.found: list[Expr] = []
        self.is_async = is_async
        self.gives_objects = parent is None
        self.outs: list[Variable] = []
        self.yields: Type | None = None
        self.breakables: list[Breakable] = []
        self.block = BlockScope(self, None)

    def result(self, value: Code) -> Code:
        """What the Python function gives: the value, with those of `out` and `ref` parameters if it has any."""
        return pack([value, *(variable.load() for variable in self.outs)]) if self.outs else value

    def use(self, variable: Variable) -> Variable:
        """A variable that is used here; one of an outer function is taken along."""
        if variable.function is not self and variable not in self.captures:
            self.captures[variable] = None
            if self.parent is not None:
                self.parent.use(variable)
        return variable
