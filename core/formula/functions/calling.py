"""How a formula calls a function of the host."""

from __future__ import annotations

from typing import Any

from core.formula.functions.host import HostFunction
from core.formula.members.candidate import Candidate
from core.formula.run import Run
from core.formula.types.builtin import TASK_DEF
from core.formula.types.model import Type
from core.formula.types.signatures import MISSING, Parameter, Signature, read_type
from core.formula.values.objects.instances import NetTask
from core.formula.values.objects.interop import from_host, to_host


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
        answer = run.answers.call(run.meter, bound.call, tuple(map(to_host, arguments)))
        value = from_host(answer, value_type, name)
        return NetTask(value_type, value) if awaited else value

    return Candidate(Signature(name, parameters, returns, True), call, run=True)
