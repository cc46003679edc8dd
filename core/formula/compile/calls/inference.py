"""Type arguments of a generic method, inferred from its arguments as C# does."""

from __future__ import annotations

from core.formula.compile.binder import Binder
from core.formula.compile.model import Argument, Bound, Expr
from core.formula.types.builtin import NEVER, NOTHING, NULL, VOID
from core.formula.types.conversions import common_type
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import (
    ARRAY_DEF,
    NULLABLE_DEF,
    PARAMETER_DEF,
    TUPLE_DEF,
    Type,
    as_super,
    has_parameters,
    substitute,
)
from core.formula.types.signatures import Signature


class _Inference:
    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.bounds: dict[str, list[Type]] = {name: [] for name in names}
        self.fixed: dict[str, Type] = {}

    def add(self, given: Type, wanted: Type) -> None:
        """A value of type `given` goes where `wanted` stands."""
        if given in {NULL, NEVER, NOTHING, VOID} or not has_parameters(wanted):
            return
        definition = wanted.definition
        if definition is PARAMETER_DEF:
            if wanted.names[0] in self.bounds:
                self.bounds[wanted.names[0]].append(given)
        elif definition is NULLABLE_DEF:
            self.add(given.args[0] if given.is_nullable else given, wanted.args[0])
        elif definition in {ARRAY_DEF, TUPLE_DEF}:
            if given.definition is definition and len(given.args) == len(wanted.args):
                self.add_all(given.args, wanted.args)
        else:
            base = as_super(given, definition)
            if base is not None and len(base.args) == len(wanted.args):
                self.add_all(base.args, wanted.args)

    def add_all(self, given: tuple[Type, ...], wanted: tuple[Type, ...]) -> None:
        for one, other in zip(given, wanted, strict=True):
            self.add(one, other)

    def fix(self, type_: Type) -> bool:
        """Decide the parameters that `type_` mentions; False where nothing is known of one."""
        if type_.definition is PARAMETER_DEF:
            return self.fix_name(type_.names[0])
        return all(self.fix(arg) for arg in type_.args)

    def fix_name(self, name: str) -> bool:
        if name in self.fixed or name not in self.bounds:
            return True
        bounds = list(dict.fromkeys(self.bounds[name]))
        found = common_type(bounds) if bounds else None
        if found is None:
            return False
        self.fixed[name] = found
        return True


def infer(
    b: Binder, signature: Signature, slots: list[list[Argument]], *, expanded: bool
) -> tuple[Type, ...] | None:
    """The type arguments, in the order of the type parameters, or None."""
    state = _Inference(signature.generics)
    waiting: list[tuple[Bound, Type]] = []
    for parameter, arguments in zip(signature.parameters, slots, strict=True):
        wanted = parameter.type.args[0] if expanded and parameter.modifier == "params" else parameter.type
        for argument in arguments:
            if isinstance(argument.bound, Expr):
                state.add(argument.bound.type, wanted)
            elif argument.declares is not None and argument.declares[1] is not None:
                state.add(argument.declares[1], wanted)
            elif argument.bound is not None and argument.bound.is_function:
                waiting.append((argument.bound, wanted))
    while waiting:
        ready = [one for one in waiting if _inputs_known(state, one[0], one[1])]
        if not ready:
            return None
        for one in ready:
            waiting.remove(one)
            if not _infer_delegate(b, state, *one):
                return None
    if not all(state.fix_name(name) for name in signature.generics):
        return None
    return tuple(state.fixed[name] for name in signature.generics)


def _inputs_known(state: _Inference, bound: Bound, wanted: Type) -> bool:
    shape = delegate_shape(wanted)
    if shape is None:
        return True
    if bound.inputs is not None and len(bound.inputs) == len(shape[0]):
        state.add_all(bound.inputs, shape[0])
    return all(state.fix(type_) for type_ in shape[0])


def _infer_delegate(b: Binder, state: _Inference, bound: Bound, wanted: Type) -> bool:
    shape = delegate_shape(wanted)
    if shape is None:
        return False
    inputs = tuple(substitute(type_, state.fixed) for type_ in shape[0])
    if not has_parameters(shape[1]):
        return True
    returned = bound.returned(b, inputs)
    if returned is None or returned == VOID:
        return False
    state.add(returned, shape[1])
    return True
