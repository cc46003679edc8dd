"""Where a binder stands: in which function and block, which names are there, and the errors of a place."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from tree_sitter import Node

from core.formula.compile.module import Module
from core.formula.compile.scopes import BlockScope, FunctionScope, Variable
from core.formula.compile.uses import Uses
from core.formula.errors import FormulaError
from core.formula.syntax.habits.finding import habit_at
from core.formula.syntax.parse import Syntax
from core.formula.types.model import Type
from core.formula.words.advice import Advice
from core.words import as_code, joined, say


class Scoping:
    """The part of a binder that knows its place. `caught` is how many `catch` blocks are around."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.module = Module()
        self.function = FunctionScope(None, is_async=True)
        self.block = self.function.block
        self.uses = Uses(syntax.root)
        self.caught = 0

    # Errors ------------------------------------------------------------------------------------

    def error(self, kind: str, message: str, node: Node, hint: str = "") -> FormulaError:
        """An error at a node; `hint` is what to do."""
        return self.syntax.error(kind, message, node.start_byte, hint)

    def type_error(self, message: str, node: Node, hint: str = "") -> FormulaError:
        """An error of kind "type" at a node."""
        return self.error("type", message, node, hint)

    def unsupported(self, what: str, node: Node, hint: str = "") -> FormulaError:
        """The error for what can't be evaluated here."""
        return self.error("unsupported", say("{what} can't be evaluated here", what=what), node, hint)

    def unknown(self, name: str, what: str, known: Iterable[str], node: Node) -> FormulaError:
        """An unknown name, with the nearest known one."""
        others = {one for one in known if one != name}
        near = [one for one in others if one.lower() == name.lower()][:1]
        near = near or difflib.get_close_matches(name, others, n=1, cutoff=0.6)
        hint = (
            say("Write `{near}` in place of `{name}`.", near=near[0], name=name)
            if near
            else say("Check the spelling.")
        )
        said = joined(" ", (as_code(name), what))
        if near:
            said = say("{what}; did you mean `{near}`?", what=said, near=near[0])
        return self.error("name", said, node, hint)

    def habit(self, node: Node) -> Advice | None:
        """What the first word of a node is meant for, if it is one of another language."""
        return habit_at(self.syntax.source.data, node.start_byte - self.syntax.offset)

    # Scopes ------------------------------------------------------------------------------------

    @contextmanager
    def new_block(self) -> Iterator[BlockScope]:
        """Bind what is in a block of its own."""
        outer = self.block
        self.block = BlockScope(self.function, outer)
        try:
            yield self.block
        finally:
            self.block = outer

    @contextmanager
    def new_function(self, *, is_async: bool) -> Iterator[FunctionScope]:
        """Bind what is in a function of its own."""
        outer_function, outer_block = self.function, self.block
        function = FunctionScope(outer_function, is_async=is_async)
        function.block = BlockScope(function, outer_block)
        self.function, self.block = function, function.block
        caught, self.caught = self.caught, 0
        try:
            yield function
        finally:
            self.function, self.block, self.caught = outer_function, outer_block, caught

    @contextmanager
    def at(self, function: FunctionScope, block: BlockScope) -> Iterator[None]:
        """Bind as if standing in another place: where a lambda was written, where a function is declared."""
        outer = self.function, self.block
        self.function, self.block = function, block
        try:
            yield
        finally:
            self.function, self.block = outer

    def declare(self, name: str, type_: Type, node: Node, *, block: BlockScope | None = None) -> Variable:
        """A new variable in the block at hand; a name may not be taken twice in a function."""
        name = name.removeprefix("@")
        block = block or self.block
        self.refuse_redeclaration(name, node, block)
        cell = self.uses.shared(name, self.function.depth)
        variable = Variable(name, type_, self.function, self.module.fresh(name), cell=cell)
        block.locals[name] = variable
        if cell:
            block.cells.append(variable.python)
        return variable

    def refuse_redeclaration(self, name: str, node: Node, block: BlockScope) -> None:
        """Raise a type error for a name that is taken in the function at hand."""
        scope: BlockScope | None = block
        while scope is not None and scope.function is self.function:
            if name in scope.locals and name != "_":
                hint = say(
                    "Choose another name, or leave the type out to give it another value: `{name} = …;`.",
                    name=name,
                )
                raise self.type_error(say("`{name}` is declared already", name=name), node, hint)
            scope = scope.parent

    def find(self, name: str) -> Any:
        """The variable or local function of that name, or None."""
        scope: BlockScope | None = self.block
        while scope is not None:
            if name in scope.locals:
                return scope.locals[name]
            scope = scope.parent
        return None

    def names_in_scope(self) -> set[str]:
        """The names of variables and local functions that can be used here."""
        names: set[str] = set()
        scope: BlockScope | None = self.block
        while scope is not None:
            names.update(scope.locals)
            scope = scope.parent
        return names
