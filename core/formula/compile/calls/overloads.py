"""Which overload a call means: applicable candidates, type inference, and C#'s rules for the better one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.inference import infer
from core.formula.compile.calls.lambdas import LambdaExpr
from core.formula.compile.complaints import misfits
from core.formula.compile.model import Argument, Bound, Expr

if TYPE_CHECKING:
    from core.formula.compile.calls.methods import MethodGroup
from core.formula.members.candidate import Candidate
from core.formula.members.library import bind_signature
from core.formula.types.builtin import BYTE, INT, LONG, NULL, OBJECT, SBYTE, SHORT, UINT, ULONG, USHORT
from core.formula.types.conversions import implicit
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import Type, has_parameters
from core.formula.types.signatures import MISSING, Parameter, Signature
from core.words import as_code, either, joined, say, say_count

_SIGNED = frozenset({SBYTE, SHORT, INT, LONG})
_UNSIGNED = frozenset({BYTE, USHORT, UINT, ULONG})


@dataclass(slots=True)
class Fit:
    """A candidate that takes the arguments. `slots[i]` are the arguments of parameter i; `expanded` says
    that a `params` array takes the last ones one by one."""

    candidate: Candidate
    signature: Signature
    slots: list[list[Argument]]
    expanded: bool
    method_types: tuple[Type, ...]

    def pairs(self) -> list[tuple[Argument, Type]]:
        """Each given argument with the type it is converted to."""
        found: list[tuple[Argument, Type]] = []
        for parameter, arguments in zip(self.signature.parameters, self.slots, strict=True):
            type_ = parameter.type
            if self.expanded and parameter.modifier == "params":
                type_ = type_.args[0]
            found.extend((argument, type_) for argument in arguments)
        return found


def resolve(b: Binder, group: MethodGroup, arguments: list[Argument], node: Node) -> Fit:
    """The one candidate that C# would call, or an error that names what there is."""
    fits = _fits(b, group, arguments, extension=False)
    if not fits and group.receiver is not None:
        fits = _fits(b, group, arguments, extension=True)
    if not fits:
        raise _no_fit(b, group, arguments, node)
    best = [fit for fit in fits if all(fit is other or _better(b, fit, other) for other in fits)]
    if best:
        return best[0]
    unbeaten = [fit for fit in fits if not any(other is not fit and _better(b, other, fit) for other in fits)]
    if _null_tells_nothing(unbeaten):
        forms = either([str(_without_this(fit.candidate.signature)) for fit in unbeaten[:2]])
        raise b.type_error(
            say("`null` doesn't say which is meant: {forms}; cast it, as `(string)null`", forms=forms), node
        )
    # Elsewhere, where C# would call it ambiguous, the first of those that nothing beats is taken: iPaaS.com's
    # own evaluator is lenient there too.
    return (unbeaten or fits)[0]


def _null_tells_nothing(unbeaten: list[Fit]) -> bool:
    """Whether only a `null` decides between the first two, and doesn't."""
    wanted = [
        [type_ for one, type_ in fit.pairs() if isinstance(one.bound, Expr) and one.bound.type == NULL]
        for fit in unbeaten[:2]
    ]
    return len(wanted) == 2 and wanted[0] != wanted[1]


def _fits(b: Binder, group: MethodGroup, arguments: list[Argument], *, extension: bool) -> list[Fit]:
    given = arguments
    if extension:
        assert group.receiver is not None
        given = [Argument(group.receiver, group.receiver.node), *arguments]
    found = []
    for candidate in group.candidates:
        if candidate.extension != extension:
            continue
        for expanded in (False, True):
            fit = _fit(b, candidate, given, group.explicit, expanded=expanded)
            if fit is not None:
                found.append(fit)
                break
    return found


def _fit(
    b: Binder, candidate: Candidate, arguments: list[Argument], explicit: tuple[Type, ...], *, expanded: bool
) -> Fit | None:
    signature = candidate.signature
    slots = _slots(signature.parameters, arguments, expanded=expanded)
    if slots is None:
        return None
    types: tuple[Type, ...] = ()
    if signature.generics:
        if explicit:
            if len(explicit) != len(signature.generics):
                return None
            types = explicit
        else:
            inferred = infer(b, signature, slots, expanded=expanded)
            if inferred is None:
                return None
            types = inferred
        signature = bind_signature(signature, dict(zip(signature.generics, types, strict=True)))
    elif explicit:
        return None
    fit = Fit(candidate, signature, slots, expanded, types)
    return fit if all(_takes(b, argument, type_) for argument, type_ in fit.pairs()) else None


def _slots(
    parameters: tuple[Parameter, ...], arguments: list[Argument], *, expanded: bool
) -> list[list[Argument]] | None:
    if expanded and not (parameters and parameters[-1].modifier == "params"):
        return None
    slots: list[list[Argument]] = [[] for _ in parameters]
    named_seen = False
    for position, argument in enumerate(arguments):
        if argument.name:
            named_seen = True
            at = next((i for i, p in enumerate(parameters) if p.name == argument.name), -1)
        elif named_seen:
            return None
        else:
            at = min(position, len(parameters) - 1) if expanded else position
        if not 0 <= at < len(parameters) or (slots[at] and not (expanded and at == len(parameters) - 1)):
            return None
        slots[at].append(argument)
    for parameter, given in zip(parameters, slots, strict=True):
        if (
            given
            and (parameter.modifier if parameter.modifier in {"out", "ref"} else "") != given[0].modifier
        ):
            return None
        if not given and parameter.default is MISSING and not (expanded and parameter.modifier == "params"):
            return None
    return slots


def _takes(b: Binder, argument: Argument, type_: Type) -> bool:
    if argument.modifier:
        if argument.declares is not None:
            declared = argument.declares[1]
            return declared is None or declared == type_
        return isinstance(argument.bound, Expr) and argument.bound.type == type_
    return argument.bound is not None and argument.bound.fits(b, type_)


def _better(b: Binder, one: Fit, other: Fit) -> bool:
    """Whether `one` is the better function member."""
    worse = better = False
    theirs = {id(argument): type_ for argument, type_ in other.pairs()}
    for argument, type_ in one.pairs():
        if id(argument) not in theirs:
            # The receiver of an extension method is made anew for each round, but shared within one.
            continue
        which = _better_conversion(b, argument.bound, type_, theirs[id(argument)])
        better |= which > 0
        worse |= which < 0
    if worse:
        return False
    return better or _tie(one, other)


def _tie(one: Fit, other: Fit) -> bool:
    one_generic, other_generic = bool(one.signature.generics), bool(other.signature.generics)
    if one_generic != other_generic:
        return other_generic
    if one.expanded != other.expanded:
        return other.expanded
    if one.expanded and len(one.signature.parameters) != len(other.signature.parameters):
        return len(one.signature.parameters) > len(other.signature.parameters)
    one_unused = sum(not given for given in one.slots)
    other_unused = sum(not given for given in other.slots)
    if one_unused != other_unused:
        return one_unused < other_unused
    return _specificity(one) > _specificity(other)


def _specificity(fit: Fit) -> int:
    """How much of the declared parameters is not a bare type parameter."""
    return sum(
        0 if has_parameters(p.type) and not p.type.args else 1 for p in fit.candidate.signature.parameters
    )


def _better_conversion(b: Binder, bound: Bound | None, one: Type, other: Type) -> int:
    """1 if the conversion to `one` is better, -1 if that to `other` is, else 0."""
    if one == other:
        return 0
    if isinstance(bound, LambdaExpr):
        return _better_lambda(b, bound, one, other)
    if isinstance(bound, Expr):
        if bound.type == one:
            return 1
        if bound.type == other:
            return -1
    return better_target(one, other)


def _better_lambda(b: Binder, bound: LambdaExpr, one: Type, other: Type) -> int:
    first, second = delegate_shape(one), delegate_shape(other)
    if first is None or second is None:
        return 0
    if first[0] == second[0]:
        inferred = bound.returned(b, first[0])
        if inferred is not None:
            if inferred == first[1] != second[1]:
                return 1
            if inferred == second[1] != first[1]:
                return -1
        if first[1].name == "void" or second[1].name == "void":
            return (second[1].name == "void") - (first[1].name == "void")
        return better_target(first[1], second[1])
    return 0


def better_target(one: Type, other: Type) -> int:
    """C#'s better conversion target."""
    to_other, to_one = implicit(one, other), implicit(other, one)
    if to_other is not None and to_one is None:
        return 1
    if to_one is not None and to_other is None:
        return -1
    if one in _SIGNED and other in _UNSIGNED:
        return 1
    if other in _SIGNED and one in _UNSIGNED:
        return -1
    if OBJECT in {one, other}:
        return 1 if other == OBJECT else -1
    return 0


def _no_fit(b: Binder, group: MethodGroup, arguments: list[Argument], node: Node) -> Exception:
    for argument in arguments:
        error = argument.bound.first_error() if argument.bound is not None else None
        if error is not None:
            return error
    names = [c.signature.parameters for c in group.candidates]
    counts = sorted({len(p) - sum(x.modifier == "this" for x in p) for p in names})
    known = {parameter.name for parameters in names for parameter in parameters}
    for argument in arguments:
        if argument.name and argument.name not in known:
            return b.unknown(
                argument.name, say("is not a parameter of `{name}`", name=group.name), known, argument.node
            )
    name = f"{group.owner}.{group.name}" if group.owner else group.name
    if len(arguments) not in counts and not any(p and p[-1].modifier == "params" for p in names):
        wanted = either([str(count) for count in counts])
        return b.type_error(
            say_count(
                counts[0] if len(counts) == 1 else 2,
                "`{name}` takes {wanted} argument, not {given}",
                "`{name}` takes {wanted} arguments, not {given}",
                name=name,
                wanted=wanted,
                given=len(arguments),
            ),
            node,
            _forms(group),
        )
    given = joined(", ", map(_shown, arguments))
    return b.type_error(
        say("`{name}` can't be called with ({given})", name=name, given=given), node, _forms(group)
    )


def _forms(group: MethodGroup) -> str:
    """How a method is called."""
    if group.name in {"Sum", "Max", "Min", "Average"} and group.receiver is not None:
        return say(
            "Say of which field: `{shown}.{name}(x => x.…)`.",
            shown=misfits.shown(group.receiver.node),
            name=group.name,
        )
    forms = list(dict.fromkeys(str(_without_this(c.signature)) for c in group.candidates))[:4]
    told = as_code(forms[0])
    for form in forms[1:]:
        told = say("{forms}; or `{form}`", forms=told, form=form)
    return say("It is called so: {forms}.", forms=told)


def _without_this(signature: Signature) -> Signature:
    parameters = tuple(p for p in signature.parameters if p.modifier != "this")
    return Signature(signature.name, parameters, signature.returns)


def _shown(argument: Argument) -> str:
    if isinstance(argument.bound, Expr):
        return str(argument.bound.type) if argument.bound.type != NULL else "null"
    return say("a lambda") if argument.bound is not None else "out"
