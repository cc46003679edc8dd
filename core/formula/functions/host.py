"""Functions that the host binds: their signatures as data, and how a formula calls them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from core.formula.members.candidate import Candidate
from core.formula.run import Run
from core.formula.types.builtin import TASK_DEF
from core.formula.types.model import Type
from core.formula.types.signatures import MISSING, Parameter, Signature, read_type
from core.formula.values.objects.instances import NetTask
from core.formula.values.objects.interop import from_host, to_host

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
        return dict(self._by_name)

    def get(self, name: str) -> HostFunction:
        return self._by_name[name]

    def __contains__(self, name: str) -> bool:
        return name in self._by_name


def host_candidate(function: HostFunction) -> Candidate:
    """The host's function as something a formula can call."""
    parameters = tuple(
        Parameter(name, read_type(type_), "", default[0] if default else MISSING)
        for name, type_, *default in function.parameters
    )
    value_type = read_type(function.returns)
    returns = Type(TASK_DEF, (value_type,)) if function.is_awaited else value_type
    name, awaited = function.name, function.is_awaited

    def call(run: Run, *arguments: Any) -> Any:
        run.tick()
        bound = run.scope.functions.get(name)
        answer = run.answers.call(bound.call, tuple(map(to_host, arguments)))
        value = from_host(answer, value_type, name)
        return NetTask(value_type, value) if awaited else value

    return Candidate(Signature(name, parameters, returns, True), call, run=True)
