"""What binding gives: typed expressions with the closure that computes them, and what is not a value yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tree_sitter import Node

from core.formula.types.model import Type

if TYPE_CHECKING:
    pass
from core.formula.members.candidate import Candidate

# A frame is a list: [run, returned value, variables…]. Code computes a value from a frame.
Frame = list[Any]
Code = Callable[[Frame], Any]

NOT_CONSTANT: Any = object()


class Place:
    """Where a value can be put. `refs` computes the receiver and arguments once, for `x[i++] += 1`."""

    __slots__ = ("load", "refs", "store")

    def __init__(
        self,
        refs: Callable[[Frame], Any],
        load: Callable[[Frame, Any], Any],
        store: Callable[[Frame, Any, Any], None],
    ) -> None:
        self.refs = refs
        self.load = load
        self.store = store


class Bound:
    """Anything that a node can stand for."""

    __slots__ = ("node",)

    def __init__(self, node: Node) -> None:
        self.node = node


class Expr(Bound):
    """A value: its static type, its code, its constant value if it has one, its place if it is a variable.

    `parts` holds the operands of a string concatenation, so that a chain becomes one joining;
    `host` marks a call of a host function, which may be awaited whatever it gives.
    """

    __slots__ = ("code", "constant", "host", "parts", "place", "type")

    def __init__(
        self,
        type_: Type,
        code: Code,
        node: Node,
        constant: Any = NOT_CONSTANT,
        place: Place | None = None,
    ) -> None:
        super().__init__(node)
        self.type = type_
        self.code = code
        self.constant = constant
        self.place = place
        self.parts: list[Expr] | None = None
        self.host = False

    @property
    def is_constant(self) -> bool:
        return self.constant is not NOT_CONSTANT


class TypeName(Bound):
    """A name that denotes a type."""

    __slots__ = ("type",)

    def __init__(self, type_: Type, node: Node) -> None:
        super().__init__(node)
        self.type = type_


class Namespace(Bound):
    """A name that denotes a namespace, such as `System.Text`."""

    __slots__ = ("name",)

    def __init__(self, name: str, node: Node) -> None:
        super().__init__(node)
        self.name = name


class MethodGroup(Bound):
    """A method's name before it is called: the candidates, and the receiver they are called on."""

    __slots__ = ("candidates", "explicit", "name", "owner", "receiver")

    def __init__(
        self,
        name: str,
        receiver: Expr | None,
        candidates: list[Candidate],
        node: Node,
        *,
        explicit: tuple[Type, ...] = (),
        owner: str = "",
    ) -> None:
        super().__init__(node)
        self.name = name
        self.receiver = receiver
        self.candidates = candidates
        self.explicit = explicit
        self.owner = owner


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
