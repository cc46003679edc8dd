"""What binding gives: typed expressions with the code that computes them, and what is not a value yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from tree_sitter import Node

from core.formula.compile.python import Body, Code, do, in_order, keep, name, place, put
from core.formula.errors import FormulaError
from core.formula.types.builtin import OBJECT
from core.formula.types.model import Type
from core.words import say

if TYPE_CHECKING:
    from core.formula.compile.binder import Binder

NOT_CONSTANT: Any = object()


class Place:
    """Where a value can be put: a variable, an element, a property.

    `refs` compute the receiver and the arguments once, for `x[i++] += 1`; `load` and `store` build on them.
    `variable` is the Python variable's name if the place is one.
    """

    __slots__ = ("load", "refs", "store", "variable")

    def __init__(
        self, load: Code, store: Callable[[Code], Code], refs: Sequence[Code] = (), variable: str = ""
    ) -> None:
        self.load = load
        self.store = store
        self.refs = refs
        self.variable = variable

    def store_now(self, value: Code) -> Code:
        """Code that stores a value where the refs are computed already."""
        return keep(self.variable, value) if self.variable else self.store(value)

    def put(self, value: Code, kept: str) -> Code:
        """Code that stores a value and gives it; `kept` is a free variable to hold it meanwhile."""
        if self.variable:
            return keep(self.variable, value)
        return in_order(*self.refs, keep(kept, value), self.store(name(kept)), name(kept))

    def put_alone(self, value: Code) -> Body:
        """Statements that store a value."""
        if self.variable:
            return [put(self.variable, value)]
        return [*(do(one) for one in self.refs), do(self.store(value))]


class Bound:
    """Anything that a node can stand for. What is no value by itself may become one where its type is known.

    `is_function` says that it may become a delegate; `inputs` are a lambda's declared parameter types.
    """

    __slots__ = ("node",)

    is_function = False
    inputs: tuple[Type, ...] | None = None

    def __init__(self, node: Node) -> None:
        self.node = node

    def as_value(self, b: Binder) -> Expr:
        """The value, where nothing outside tells its type; raises a type error for what has none."""
        raise NotImplementedError

    @property
    def takes_any_type(self) -> bool:
        """Whether it is an `object` where that is wanted: as the formula's result, in a text."""
        return False

    def as_object(self, b: Binder) -> Expr:
        """The value for a place of the type `object`, under its own type if it has one."""
        return self.convert(b, OBJECT) if self.takes_any_type else self.natural(b)

    def natural(self, b: Binder) -> Expr:
        """As `as_value`, for a place that takes a lambda with typed parameters as well."""
        return self.as_value(b)

    def convert(self, b: Binder, target: Type) -> Expr:
        """The value for a place of the type `target`; raises a type error."""
        return self.as_value(b)

    def fits(self, b: Binder, target: Type) -> bool:
        """Whether `convert` would do."""
        return False

    def returned(self, b: Binder, inputs: tuple[Type, ...]) -> Type | None:
        """What a function gives for parameters of these types; None where it has no meaning for them."""
        return None

    def first_error(self) -> FormulaError | None:
        """Why it could not be bound, if that was tried."""
        return None


class Expr(Bound):
    """A value: its static type, its code, its constant value if it has one, its place if it is a variable.

    `parts` holds the operands of a string concatenation, so that a chain becomes one joining; `alone` is the code
    where the value isn't wanted; `host` marks a call of a host function, which may be awaited whatever it gives, and
    `awaited` is the code of one that is awaited at once, without a task;
    `quiet` says that computing it neither fails nor changes anything; `there` that it is never null.
    """

    __slots__ = ("alone", "awaited", "code", "constant", "host", "parts", "place", "quiet", "there", "type")

    def __init__(
        self,
        type_: Type,
        code: Code,
        node: Node,
        constant: Any = NOT_CONSTANT,
        place_: Place | None = None,
        *,
        alone: Body | None = None,
        quiet: bool = False,
        there: bool = False,
    ) -> None:
        super().__init__(node)
        place(code, node.start_byte + 1, node.end_byte + 1)
        for statement in alone or ():
            place(statement, node.start_byte + 1, node.end_byte + 1)
        self.type = type_
        self.code = code
        self.constant = constant
        self.place = place_
        self.alone = alone
        self.parts: list[Expr] | None = None
        self.host = False
        self.awaited: Code | None = None
        self.quiet = quiet or constant is not NOT_CONSTANT
        self.there = there or (type_.definition.kind in {"struct", "enum"} and not type_.is_nullable)

    @property
    def is_constant(self) -> bool:
        """Whether its value is known to the compiler."""
        return self.constant is not NOT_CONSTANT

    def as_value(self, b: Binder) -> Expr:
        """Itself."""
        return self

    def convert(self, b: Binder, target: Type) -> Expr:
        """Itself after an implicit conversion."""
        return b.convert(self, target)

    def fits(self, b: Binder, target: Type) -> bool:
        """Whether there is such a conversion."""
        return b.conversion(self, target) is not None

    def statements(self) -> Body:
        """The code where nobody wants the value."""
        return self.alone if self.alone is not None else [do(self.code)]

    def of_type(self, type_: Type) -> Expr:
        """The same value under another static type."""
        same = Expr(type_, self.code, self.node, self.constant, quiet=self.quiet, there=self.there)
        same.alone = self.alone
        return same


class TypeName(Bound):
    """A name that denotes a type."""

    __slots__ = ("type",)

    def __init__(self, type_: Type, node: Node) -> None:
        super().__init__(node)
        self.type = type_

    def as_value(self, b: Binder) -> Expr:
        """There is none."""
        raise b.type_error(say("`{type}` is a type, not a value", type=self.type), self.node)


class Namespace(Bound):
    """A name that denotes a namespace, such as `System.Text`."""

    __slots__ = ("name",)

    def __init__(self, name: str, node: Node) -> None:
        super().__init__(node)
        self.name = name

    def as_value(self, b: Binder) -> Expr:
        """There is none."""
        raise b.error("name", say("`{name}` is a namespace, not a value", name=self.name), self.node)


class Argument:
    """An argument of a call: `modifier` is "", "out" or "ref"; `declares` an `out var`'s name and type."""

    __slots__ = ("bound", "declares", "modifier", "name", "node")

    def __init__(
        self,
        bound: Bound | None,
        node: Node,
        name: str = "",
        modifier: str = "",
        declares: tuple[str, Type | None] | None = None,
    ) -> None:
        self.bound = bound
        self.node = node
        self.name = name
        self.modifier = modifier
        self.declares = declares
