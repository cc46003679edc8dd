"""How members are declared: tables of methods and properties, each with its signature and its function.

A function takes the receiver (unless static) and the arguments as raw values. With `run=True` the run
comes first (clock, budget); with `types=True` the type arguments come next: the receiver's, then the
method's own. With `prepared=True` the function gets them when the formula is bound, and gives what is called then.
`out` values are returned after the result, as a tuple. With `source=True` the first argument is a sequence that the
caller has made sure of: it is never null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from core.formula.types.model import Type
from core.formula.types.signatures import Signature, read_signature, read_type, split_head


class Method:
    """A method, an extension method or a constructor; its signature is read on first use."""

    __slots__ = ("_known", "_signature", "function", "name", "prepared", "run", "source", "text", "types")

    def __init__(
        self,
        text: str,
        function: Callable[..., Any],
        *,
        run: bool = False,
        types: bool = False,
        prepared: bool = False,
        source: bool = False,
    ) -> None:
        self.text = text
        self.function = function
        self.run = run
        self.types = types
        self.prepared = prepared
        self.source = source
        self.name = split_head(text)[0]
        self._known: tuple[str, ...] = ()
        self._signature: Signature | None = None

    def owned(self, known: tuple[str, ...]) -> Method:
        """Note the type parameters of the type that declares it."""
        self._known = known
        return self

    @property
    def signature(self) -> Signature:
        """The signature, read when it is first asked for."""
        if self._signature is None:
            self._signature = read_signature(self.text, self._known)
        return self._signature


class Property:
    """A property or a constant (`static`); `setter` makes it assignable."""

    __slots__ = ("_known", "_type", "function", "name", "run", "setter", "static", "text")

    def __init__(
        self,
        text: str,
        function: Callable[..., Any],
        setter: Callable[[Any, Any], None] | None = None,
        *,
        run: bool = False,
    ) -> None:
        self.text = text
        self.function = function
        self.setter = setter
        self.run = run
        self.static = text.startswith("static ")
        self.name = text.rsplit(" ", 1)[1]
        self._known: tuple[str, ...] = ()
        self._type: Type | None = None

    def owned(self, known: tuple[str, ...]) -> Property:
        """Note the type parameters of the type that declares it."""
        self._known = known
        return self

    @property
    def type(self) -> Type:
        """The type, read when it is first asked for."""
        if self._type is None:
            words = self.text.removeprefix("static ").rsplit(" ", 1)
            self._type = read_type(words[0], self._known)
        return self._type


class Table:
    """The members of one type, by name. The indexer's getter is `get_Item`, its setter `set_Item`.

    `absent` names members that .NET has and that can't be evaluated here.
    """

    __slots__ = ("absent", "known", "methods", "properties")

    def __init__(
        self,
        members: Iterable[Method | Property],
        known: tuple[str, ...] = (),
        absent: Iterable[str] = (),
    ) -> None:
        self.known = known
        self.absent = frozenset(absent)
        self.methods: dict[str, list[Method]] = {}
        self.properties: dict[str, Property] = {}
        for member in members:
            member.owned(known)
            if isinstance(member, Method):
                self.methods.setdefault(member.name, []).append(member)
            else:
                self.properties[member.name] = member

    def names(self) -> set[str]:
        """The names of all members."""
        return {*self.methods, *self.properties}


def table(*members: Method | Property, known: str = "", absent: str = "") -> Table:
    """A table; `known` names the type parameters of the type, as "TKey TValue", `absent` what is left out."""
    return Table(members, tuple(known.split()), absent.split())
