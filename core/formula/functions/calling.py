"""How a formula calls a function of the host."""

from __future__ import annotations

from typing import Any

from core.formula.functions.host import HostFunction
from core.formula.members.candidate import Candidate
from core.formula.run import Run
from core.formula.types.builtin import STRING, TASK_DEF
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
        meter = run.meter
        meter.tick()
        functions = run.scope.functions
        assert functions is not None  # or the name would not have been bound
        given = tuple(
            [
                one if one is None or (type(one) is str and one.isascii()) else to_host(one)
                for one in arguments
            ]
        )
        answer = run.answers.call(meter, functions.get(name).call, given)
        if value_type is STRING and (answer is None or (type(answer) is str and answer.isascii())):
            return answer  # as from_host, for what most functions give
        return from_host(answer, value_type, name)

    def start(run: Run, *arguments: Any) -> NetTask:
        return NetTask(value_type, call(run, *arguments))

    signature = Signature(name, parameters, returns, True)
    if not awaited:
        return Candidate(signature, call, run=True)
    return Candidate(signature, start, run=True, awaited=call)
