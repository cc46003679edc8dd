"""Functions that the host binds, with their signatures as data."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

# Those that iPaaS.com has in two forms: these give the value itself, the others are awaited.
_NOT_AWAITED = frozenset({"GetExternalId", "GetSpaceportId"})


@dataclass(frozen=True)
class HostFunction:
    """A function of the host.

    `parameters` are (name, C# type) or (name, C# type, default); `returns` is a C# type. `call` gets
    plain Python values (None, bool, int, float, Decimal, str, datetime, list, dict) and returns one, or
    is a coroutine function that does. What it raises leaves the evaluation unchanged. `awaited` says
    whether a formula writes `await` before it; by default all but GetExternalId and GetSpaceportId.
    """

    name: str
    parameters: tuple[tuple[Any, ...], ...]
    returns: str
    call: Callable[..., Any]
    awaited: bool | None = None

    @property
    def is_awaited(self) -> bool:
        """Whether a formula writes `await` before it."""
        return self.name not in _NOT_AWAITED if self.awaited is None else self.awaited

    @property
    def shape(self) -> tuple[Any, ...]:
        """What a compiled formula depends on: everything but the call."""
        return self.name, self.parameters, self.returns, self.is_awaited


class Functions:
    """The host's functions by name. Immutable: `bind` gives a new one."""

    __slots__ = ("_by_name", "shape")

    def __init__(self, functions: Iterable[HostFunction] = ()) -> None:
        self._by_name = {function.name: function for function in functions}
        # As one text: it is part of a key that is looked up for every evaluation.
        self.shape = repr(sorted(function.shape for function in self._by_name.values()))

    def bind(self, *functions: HostFunction) -> Functions:
        """These functions and the given ones; a name bound before is replaced."""
        return Functions([*self._by_name.values(), *functions])

    def by_name(self) -> dict[str, HostFunction]:
        """The functions by their names, in a dict of its own."""
        return dict(self._by_name)

    def get(self, name: str) -> HostFunction:
        """A bound function; KeyError for none."""
        return self._by_name[name]

    def __contains__(self, name: str) -> bool:
        return name in self._by_name
